//! Afrikaans phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            volg ons facebookbladsy | volg ons instagramblad | volg ons instagram-blad
            volg ons sosiale | volg ons bladsy op | hou van ons op facebook | like ons op facebook
            besoek ons facebookbladsy | besoek ons op facebook | gesels saam op facebook
            gesels saam op twitter | gesels saam op x | gesels saam op instagram
            kry ons [op, by] [facebook, twitter]
            volg [ons, my] [, ook, nou] op
            volg [ons, my] [gerus hier, vir meer]
            volg [hom, haar] op [twitter, x, facebook]
            volg [op, ons by] [facebook, twitter, x]
            jy kan ons [, ook] [volg op, volg by]
            sluit by ons aan op [facebook, instagram, twitter, x, whatsapp, telegram]
            ons op [facebook en instagram, facebook twitter, facebook instagram, sosiale media]
            ons [sosialemediakanale, sosialemediaplatforms, sosiale mediakanale,
            sosialemedia-platforms, sosiale mediaplatforms, facebookblad, facebook-blad]
        ",
        hit: "Volg ons op Facebook en Instagram",
        miss: "Verslaggewers het die minister te voet tot by sy deur gevolg.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            deel | deel dit | deel nou | deel nou op | deel hierdie | stuur aan 'n vriend
            stuur vir 'n vriend | e-pos dit | drukweergawe | drukvriendelike weergawe | kopieer
            kopieer skakel | kopieer die skakel | kopieer url | kopieer adres | gekopieer
            skakel gekopieer | skakel is gekopieer | skakel na knipbord gekopieer
            gekopieer na knipbord | inbed | bed in | ingebed | tweet | twiet | twiet dit
            plaas op facebook | ek hou hiervan | ek hou van dit | laaik | laaik dit | hou hiervan
            volg | volg ons | volg ons op | volg ons ook op | volg ons hier | volg my | gevolg
            sosiale media | sosiale netwerke | ons sosiale media | ons op sosiale media
            maak in nuwe venster oop | maak oop in 'n nuwe venster
            word in 'n nuwe venster oopgemaak | sê vir 'n vriend | vertel jou vriende | druk resep
            druk resep uit | pin resep | gee hierdie artikel as geskenk | gradeer hierdie resep
            gradeer hierdie artikel
            deel hierdie [artikel, berig] [, met, met vriende]
            deel [artikel, berig, skakel, resep, die artikel, die berig, die nuus, die storie, die
            skakel]
            deel [met, op, via, met vriende, met jou vriende, per e-pos, via e-pos]
            [druk, druk uit, druk hierdie, druk die]
            volg ons op [facebook, twitter, x, instagram, youtube, linkedin, tiktok, sosiale media]
        ",
        hit: "Deel hierdie artikel",
        miss: "Die deel hierdie artikel noem, is nog nooit gedruk nie.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            kopieer die skakel | hoe het jy van hierdie artikel gehou | fout raakgesien
            deel hierdie [artikel, berig, nuus, resep, video, skakel]
            deel dit [met, op, via]
            deel die [artikel, berig, storie]
            deel [via, op] [facebook, twitter, x]
            klik om [te deel, dit te deel, op, te druk, 'n skakel, hierdie]
            [stuur, e-pos] hierdie [artikel, berig, resep]
            was hierdie [artikel, berig] [nuttig, bruikbaar, interessant]
            het [hierdie artikel, hierdie inligting, hierdie bladsy] [jou, u] gehelp
            het [jy, u] [hierdie artikel geniet, van hierdie artikel gehou, die artikel geniet]
            hou jy van hierdie [artikel, storie, resep, plasing]
            [gradeer, beoordeel] hierdie [artikel, resep, berig]
            tikfout [gesien, raakgesien, opgemerk]
            het jy 'n [fout, tikfout, spelfout]
        ",
        hit: "Klik om te deel op Facebook (Maak in nuwe venster oop)",
        miss: "Die boere deel op die plaas ook hul masjiene.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # gedeel | gedeel # | # mense hou hiervan | # hou hiervan | # mense het dit gedeel
            # mense volg dit | # aanhangers
            # [keer, kere, maal] gedeel
            # [delings, deel, volgers, volgelinge, laaiks, likes, intekenaars, lede, stemme, stem,
            beoordelings, graderings, duime op, reaksies en #]
        ",
        hit: "204 keer gedeel",
        miss: "Die foto is al 204 keer gedeel toe iemand dit nagaan.",
    },
];
