//! Filipino phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            kuha ni | kuha nina | mga kuha ni | mga kuha nina | kuhang larawan ni
            kuhang larawan nina | larawan ni | larawan nina | mga larawan ni | mga larawan nina
            litrato ni | litrato nina | mga litrato ni | mga litrato nina | larawang kuha ni
            larawan mula kay | larawan mula kina | larawan mula sa facebook
            larawan mula sa instagram | larawan mula sa pna | larawan kuha ng | litrato mula kay
            litrato mula sa facebook | mga larawan mula sa facebook | dibuho ni | dibuho nina
            guhit ni | ilustrasyon ni | ilustrasyon nina | infographic ni | kredito sa larawan
            kredito ng larawan | pinagmulan ng larawan | larawan sa kagandahang-loob ng
            larawan sa kagandahang-loob ni | photo credit kay | larawan courtesy ng
            larawan ng [pna, pia, afp, reuters, ap, getty]
            [kuha, mga larawan, mga litrato, litratista, ilustrasyon, dibuho, bidyo, guhit,
            mga kuha]:
        ",
        hit: "Kuha ni Ramil Dimaguiba",
        miss: "Lahat ng kuha ni Ramil Dimaguiba ay nasira sa baha.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            ulat mula sa pna | ulat mula sa afp | ulat mula sa reuters | ulat mula sa ap
            may ulat mula kay | may ulat mula kina | may ulat ni | may ulat nina
            kasama ang ulat ni | kasama ang ulat nina | kasama ang mga ulat | dagdag na ulat ni
            dagdag na ulat mula sa | dagdag na ulat mula kay | karagdagang ulat ni
            karagdagang ulat nina | karagdagang ulat mula kay | karagdagang ulat mula sa
            may karagdagang ulat | may dagdag na ulat | isinalin ni | isinalin nina
            isinalin sa filipino ni | salin sa filipino ni | inedit ni | in-edit ni | iniwasto ni
            pinamatnugutan ni | nasaliksik ni | pananaliksik ni | sa panulat ni
            [pinagkunan, pinagmulan, sanggunian ng balita, patnugot, tagasalin, salin, tagasuri,
            isinalin ni, editor at manunulat, punong patnugot, ulat, may-ulat, tagapag-ulat]:
        ",
        hit: "May ulat mula kay Divina Catacutan sa Naga",
        miss: "Nang may ulat na bumaha, umuwi agad ang mga estudyante.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            ang [nag-ambag, nag-ambag din, tumulong, nakatulong] sa [ulat na ito, pag-uulat na ito,
            artikulong ito, balitang ito, kuwentong ito]
            ay [nag-ambag, tumulong] sa [ulat na ito, artikulong ito, balitang ito]
            na nag-ambag sa ulat na ito | may kontribusyon sa ulat na ito | may ambag sa ulat na ito
            kasama sa pag-uulat na ito | tumulong sa pag-uulat
        ",
        hit: "Si Divina Catacutan sa Naga ang nag-ambag sa ulat na ito.",
        miss: "Walang nakaaalam kung sino ang nag-ambag sa ulat na ito tungkol sa mga kampana.",
    },
];
