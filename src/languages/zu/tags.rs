//! Zulu and Xhosa phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            amagama angukhiye | amagama asemqoka | amathegi | izihloko ezihlobene
            izihloko zalolu daba | amagama alolu daba | amathegi ahlobene | amathegi alolu daba
            [izihloko, izigaba, isigaba, ithegi, imixholo]: | ifakwe ngaphansi kwe
            lufakwe ngaphansi kwe | lufakwe ngaphansi kwesigaba | iithegi | iithegi zeli nqaku
            amagama aphambili aleli nqaku | imixholo enxulumeneyo
        ",
    hit: "Amagama angukhiye: ezolimo, imvula, isomiso",
    miss: "Wakhohlwa amagama angukhiye avulela ithala lemali.",
}];
