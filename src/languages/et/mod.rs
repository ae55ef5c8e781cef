//! Estonian.

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

/// Estonian.
pub(crate) const LANGUAGE: Language = Language {
    code: "et",
    other_codes: &["est"],
    name: "Estonian",
    stop_words: "
        ja on ei et oli olid ta tema nad nende mis mida mille millest millel kus kui kuid aga
        ning või ka kes keda kelle siis nii nagu sest seda selle sellest sellel sellele sellega
        siin neid ma mina me meie sa sina te teie minu mulle meil meile tal talle 
        neile end oma enda ise juba veel ainult vaid ju just küll enam kõik kõige väga rohkem
        pärast enne kuni üle alla ilma koos läbi vastu poolt järgi kohta eest juures vahel jaoks
        tõttu peale olla olen oleme olnud oleks polnud ega saab sai saanud võib peab pidi
        tuleb kas kuidas miks midagi keegi samas siiski kuigi seetõttu umbes muu teine 
        alati
    ",
    stop_share: 27,
    date_words: "
        jaanuar jaanuari jaanuaril jaanuaris jaan veebruar veebruari veebruaril veebruaris veebr
        märts märtsi märtsil märtsis mär aprill aprilli aprillil aprillis apr mai mais juuni
        juunil juunis juuli juulil juulis august augusti augustil augustis aug september septembri
        septembril septembris sept sep oktoober oktoobri oktoobril oktoobris okt november novembri
        novembril novembris nov detsember detsembri detsembril detsembris dets esmaspäev esmaspäeva
        esmaspäeval esmasp teisipäev teisipäeva teisipäeval teisip kolmapäev kolmapäeva kolmapäeval
        kolmap neljapäev neljapäeva neljapäeval neljap reede reedel laupäev laupäeva laupäeval laup
        pühapäev pühapäeva pühapäeval pühap kell kl täna eile aasta aastal
    ",
    phrases: lists!(),
};
