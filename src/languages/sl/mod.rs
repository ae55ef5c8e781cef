//! Slovene.

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

/// Slovene.
pub(crate) const LANGUAGE: Language = Language {
    code: "sl",
    other_codes: &["slv"],
    name: "Slovene",
    stop_words: "
        v na in je da se so za s z ki pa ne od do po pri iz o ob kot tudi bi bo bil bila bilo bili
        bile bodo bomo biti sem si smo ste sta ni niso ali ko če ker kjer kako kaj kdo kar kadar
        zakaj kateri katera katere katerih to ta te tega tem ti tisti teh jih jo ga mu ji jim
        mi me nas nam vas vam ona on oni njegov njen njihov svoj svoje svojo pred med pod nad čez
        brez proti skozi zaradi k zato torej vendar a toda saj naj lahko mora morajo ima imajo že
        še le samo več zelo tako tam tu potem sicer oziroma nič vse
    ",
    stop_share: 38,
    date_words: "
        januar januarja januarju jan februar februarja februarju feb marec marca marcu mar april
        aprila aprilu apr maj maja maju junij junija juniju jun julij julija juliju jul avgust
        avgusta avgustu avg september septembra septembru sep sept oktober oktobra oktobru okt
        november novembra novembru nov december decembra decembru dec ponedeljek ponedeljka
        ponedeljku pon torek torka torku tor sreda srede sredo sredi sre četrtek četrtka četrtku čet
        petek petka petku sobota sobote soboto soboti sob nedelja nedelje nedeljo nedelji ned ob
        ura ure uro uri ur h danes včeraj dopoldne popoldne zjutraj zvečer
    ",
    phrases: lists!(),
};
