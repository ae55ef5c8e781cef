//! Azerbaijani phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            [foto, fotolar, şəkil, şəkillər, fotolar və video, foto və video, foto video,
            illüstrasiya, infoqrafika, kollaj, karikatura, rəsm, qapaq fotosu, videoçəkiliş, video
            montaj, çəkiliş]:
            [foto, fotonun, şəklin, fotoların, şəkil] [mənbəyi, müəllifi, mənbə, müəllif]:
            foto [mənbəyi, mənbə, müəllifi]
            fotomüxbir: | fotoqraf:
            [fotonu, fotoları, şəkilləri, şəkli] [çəkdi, çəkən, çəkib]:
            [foto, fotolar] [azərtac, azertag, apa, report, reuters, afp, trend]
            [i̇llüstrasiya, i̇nfoqrafika]:
        ",
        hit: "Foto mənbəyi: Sevinc Kərimova",
        miss: "Bu fotonun müəllifi Sevinc Kərimova adlı bir müəllimə idi.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            mənbə: | mənbələr: | xəbər: | redaktor: | redaktə: | redaktə etdi: | tərcümə:
            tərcümə etdi: | tərcüməçi: | çevirdi: | tərcümə edən: | operator: | montaj: | mətn:
            reportaj: | korrektor: | rejissor: | videomontaj: | çapa hazırladı: | çapa hazırlayan:
            nəşrə hazırladı:
            [mətn və foto, mətn və fotolar, mətn foto, mətn və şəkillər, reportaj və foto, xəbər və
            foto, yazı və foto]:
            [baş redaktor, təsisçi, təsisçi və baş redaktor, məsul redaktor, buraxılışa məsul]:
            [mənbə] [azərtac, azertag, apa, report, trend, turan, reuters, afp, bbc]
            [ingiliscədən, rus dilindən, ingilis dilindən, türk dilindən, ruscadan] [çevirdi,
            tərcümə etdi, tərcümə]
            [materialın, xəbərin, yazının] [hazırlanmasında iştirak, mənbəyi]
            [i̇ngiliscədən, i̇ngilis dilindən] [çevirdi, tərcümə etdi, tərcümə]
            [materialın, xəbərin, yazının] hazırlanmasında i̇ştirak
        ",
        hit: "Mənbə: AZƏRTAC",
        miss: "Mənbə suyu kəndə hələ keçən əsrdə saxsı borularla çəkilmişdi.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            [xəbərin, materialın, yazının, reportajın, məqalənin] hazırlanmasında [iştirak edib,
            iştirak ediblər, kömək edib, kömək ediblər, əməyi olub]
            [materialın, xəbərin] hazırlanmasına [kömək edib, töhfə verib]
            bu materiala töhfə verib
        ",
        hit: "Lalə Həsənova materialın hazırlanmasında iştirak edib.",
        miss: "Materialın hazırlanmasında iştirak edib-etmədiyini heç kim xatırlamırdı.",
    },
];
