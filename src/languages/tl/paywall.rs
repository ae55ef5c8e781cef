//! Filipino phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            [mag-subscribe, mag-log in, magparehistro] [para, upang] [mabasa ang buong,
            ituloy ang pagbabasa ng] [artikulo, balita, artikulong ito]
            [mag-subscribe, mag-log in, mag-sign in] [para, upang] [magpatuloy,
            ituloy ang pagbabasa, makapagpatuloy]
            [subscriber, miyembro, rehistrado, naka-subscribe] ka na ba | may account ka na ba
            wala ka pang account | wala pang account? | may account na? | mayroon ka nang account
            may account ka na? mag-log in
            [ang artikulong, ang nilalamang] ito ay [para lamang sa, eksklusibo sa,
            eksklusibo para sa] [mga subscriber, mga miyembro]
            [para lamang sa, para lang sa] [mga subscriber, mga miyembro] ang [artikulong,
            nilalamang] ito
            naabot mo na ang limitasyon ng | naubos mo na ang libreng | natitirang libreng artikulo
            # libreng artikulo | walang limitasyong access sa | buong access sa lahat ng artikulo
            makakuha ng buong access | gumawa ng libreng account | lumikha ng libreng account
            magparehistro nang libre | mag-sign up nang libre | kanselahin anumang oras
            puwedeng kanselahin anumang oras | maaaring kanselahin anumang oras
        ",
        hit: "Mag-subscribe para mabasa ang buong artikulo.",
        miss: "Noon, bumibili ng dyaryo ang tatay para lamang mabasa ang resulta ng karera.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            mag-subscribe | mag-subscribe na | mag-subscribe ngayon | mag-subscribe dito
            subskripsiyon | subskripsyon | aking subskripsiyon | mga subskripsiyon
            maging subscriber | maging miyembro | maging kasapi | sumali | sumali na | sumali ngayon
            sumali sa amin | umanib
            para [sa, lamang sa, lang sa] [mga subscriber, subscriber, mga miyembro, miyembro]
            eksklusibo [sa, para sa] [mga subscriber, subscriber, mga miyembro]
            premium na nilalaman | premium na artikulo | premium na balita
            [subukan nang libre, subukan ng libre, libreng subok, libreng pagsubok] [, nang # araw,
            sa loob ng # araw, sa # araw]
            pumili ng plano | piliin ang plano | tingnan ang mga plano
            pamahalaan ang subskripsiyon | i-renew ang subskripsiyon | i-unlock ang artikulo
            buksan ang artikulo | i-save | i-save ang artikulo | i-save para mamaya
            itabi ang artikulo | basahin mamaya | i-bookmark | idagdag sa bookmark
            mga na-save na artikulo | mga naka-save | kuhanin ang premium
        ",
        hit: "Mag-subscribe na",
        miss: "Mag-subscribe na raw sila sa bagong dyaryo, sabi ng kapitbahay.",
    },
];
