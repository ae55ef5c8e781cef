//! Zulu and Xhosa.

mod advertisement;
mod artifact;
mod byline;
mod caption;
mod comments;
mod credit;
mod legal;
mod metadata;
mod navigation;
mod paywall;
mod promotion;
mod related;
mod social;
mod tags;

use super::Language;

/// Zulu and Xhosa.
pub(crate) const LANGUAGE: Language = Language {
    code: "zu",
    // Xhosa, too.
    other_codes: &["zul", "xh", "xho"],
    name: "Zulu and Xhosa",
    stop_words: "
        ukuthi futhi kanti noma lapho kodwa ngoba nje le leli lokhu uma kusho uthe lo laba lezi
        leyo lelo lezo labo lowo lolu lolo lesi leso la lapha khona kule kuleli kulezi kulolu
        kulo kulesi wakhe yakhe bakhe zakhe sakhe lakhe kwakhe yabo wabo zabo sabo kwabo yethu
        wethu zethu bethu lethu mina wena yena thina bona yona lona sona zona wona ukuba ukuze
        njengoba njalo manje kuphela kakhulu nokho ngakho yingakho ngenxa emva ngemuva ngemva
        ngaphambi ngaphandle phakathi phezu ngaphansi kusukela kuze nge ngo ku na naye nabo nayo
        kungani wathi bathi uthi bathe kuthiwa kufanele akukho kukhona kwaba waba yaba kube ube
        ngisho ngokuthi ngalokho yize konke bonke zonke yonke wonke ezinye abanye omunye enye
        kanye kanjalo ngesikhathi mayelana kwaye okanye kuba xa ngoku oko ezi ezo
        aba eli elo esi olu oku apha apho nangona kananjalo kwakhona ngelixa njengoko
        ndithi kukho kufuneka ngoko ke malunga ngokutsho kunye emveni phambi
    ",
    stop_share: 15,
    date_words: "
        masingana nhlolanja ndasa mbasa nhlaba nhlangulana ntulikazi ncwaba mandulo mfumfu lwezi
        zibandlela umasingana unhlolanja undasa umbasa unhlaba unhlangulana untulikazi uncwaba
        umandulo umfumfu ulwezi uzibandlela kumasingana kunhlolanja kundasa kumbasa kunhlaba
        kunhlangulana kuntulikazi kuncwaba kumandulo kumfumfu kulwezi kuzibandlela januwari
        febhuwari februwari mashi matshi ephreli epreli meyi juni julayi agasti septhemba septemba
        okthoba oktobha novemba disemba ujanuwari ufebhuwari ufebruwari umashi umatshi uephreli
        umeyi ujuni ujulayi uagasti useptemba uokthoba unovemba udisemba kujanuwari kumashi kumeyi
        kujuni kujulayi kudisemba eyomqungu eyomdumba eyokwindla tshazimpuzi utshazimpuzi canzibe
        ucanzibe eyesilimela eyekhala eyethupha eyomsintsi eyedwarha eyenkanga eyomnga umsombuluko
        msombuluko ngomsombuluko ulwesibili lwesibili ngolwesibili ulwesithathu lwesithathu
        ngolwesithathu ulwesine lwesine ngolwesine ulwesihlanu lwesihlanu ngolwesihlanu umgqibelo
        mgqibelo ngomgqibelo isonto ngesonto umvulo mvulo ngomvulo ulwesibini lwesibini
        ngolwesibini icawa ngecawa ngo mhla umhla ngomhla mhlaka ngomhlaka ihora ekuseni ntambama
        ebusuku emini kusihlwa
    ",
    phrases: lists!(),
};
