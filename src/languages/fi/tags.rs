//! Finnish phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            avainsanat | asiasanat | aiheet: | tunnisteet | tagit | aihetunnisteet | kategoriat
            kategoria | artikkelin aiheet | jutun aiheet | aiheet jutussa | liittyvät aiheet
            aihealueet | aiheluokat | arkistoitu kategoriaan | hashtagit
        ",
    hit: "Avainsanat: Oulu, silta, korjaus",
    miss: "Keskusteluun nousivat taas vanhat aiheet.",
}];
