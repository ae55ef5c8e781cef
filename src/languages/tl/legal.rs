//! Filipino phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            nakalaan ang lahat ng karapatan | ang lahat ng karapatan ay nakalaan
            lahat ng karapatan ay nakalaan | lahat ng karapatan nakalaan
            reserbado ang lahat ng karapatan | karapatang-ari # | karapatang-sipi #
            copyright ng pahayagang | protektado ng karapatang-ari ang
            protektado ng copyright ang nilalaman
            [ipinagbabawal, mahigpit na ipinagbabawal] ang [pagkopya, muling paglalathala,
            pagpaparami] ng [nilalaman, anumang bahagi, artikulong ito]
            hindi maaaring [kopyahin, ilathala, sipiin] nang walang [pahintulot,
            nakasulat na pahintulot]
            walang bahagi ng [website, site, pahayagang, artikulong] ito ang maaaring
            nang walang nakasulat na pahintulot mula sa patnugutan
            maliban kung iba ang nakasaad ang lahat ng nilalaman
            nasa pampublikong domeyn ang lahat ng nilalaman
        ",
        hit: "© 2024 Dyaryo Amihan. Nakalaan ang lahat ng karapatan.",
        miss: "Ipinamana sa apo ang lahat ng karapatan sa mga awit niya.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            gumagamit [kami, ang site na ito, ang website na ito, ang aming website,
            ang pahinang ito] ng [cookies, cookie, mga cookie]
            [tanggapin, tanggihan, payagan] ang [cookies, lahat ng cookies, lahat ng cookie,
            mga cookie, lahat ng mga cookie]
            [patakaran sa, patakaran ng, patakaran hinggil sa] [cookies, cookie, mga cookie]
            mga setting ng cookie | mga setting ng cookies | pamahalaan ang cookies
            pamahalaan ang mga cookie
            sa [patuloy na paggamit, patuloy mong paggamit, patuloy na pag-browse] [ng site na ito,
            ng website na ito, sa site na ito, sa website na ito]
            sumasang-ayon ka sa [paggamit namin ng, aming paggamit ng, paggamit ng] cookies
            pumapayag ka sa paggamit ng cookies | sumasang-ayon kayo sa paggamit ng cookies
            mahahalagang cookies
        ",
        hit: "Gumagamit ang website na ito ng cookies para mapabuti ang iyong karanasan.",
        miss: "Nagtitinda ng cookies na gawa sa kamote ang mga nanay sa palengke.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            [patakaran sa, patakaran ng, polisiya sa, abiso sa] [privacy, pagkapribado, pribasidad,
            datos, pagwawasto]
            patakaran sa cookies | patakaran sa cookie | patakarang editoryal
            patakarang pampatnugutan | patakaran ng patnugutan | mga patakaran | patakaran
            [mga tuntunin, tuntunin] [ng paggamit, ng serbisyo, sa paggamit, at kondisyon,
            at kundisyon]
            tuntunin at patakaran | mga tuntunin | kondisyon ng paggamit | pagtatatwa
            pagtanggi ng pananagutan | karapatang-ari | karapatang-sipi
            [tanggapin, tanggapin lahat, tanggapin ang lahat, tanggihan, tanggihan lahat,
            tanggihan ang lahat, sumasang-ayon ako, pumapayag ako, naiintindihan ko, nauunawaan ko]
            pamahalaan ang mga kagustuhan | pamahalaan ang preferences | i-save ang mga setting
            i-save ang kagustuhan | kodigo ng etika | kodigo ng mga mamamahayag
            pamantayang editoryal | pamantayang pampamamahayag | ang iyong karapatan sa privacy
            karapatan sa datos | legal na abiso | abisong legal | aksesibilidad | mga pagwawasto
            patakaran sa pagtanggap ng anunsyo | kalayaan sa impormasyon | bukas na datos
            sumasang-ayon | hindi sumasang-ayon | alamin ang aming patakaran
        ",
        hit: "Patakaran sa Privacy",
        miss: "Patakaran sa privacy ng kompanya ang kinuwestiyon ng mga senador.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            ang [mga pananaw, mga opinyon, opinyon] [sa artikulong ito, sa kolum na ito,
            na ipinahayag dito] ay [sa may-akda, sariling pananaw, sariling opinyon,
            hindi kumakatawan]
            ay hindi [kumakatawan, kinakailangang sumasalamin] sa [pananaw, opinyon,
            posisyon] ng [pahayagang, pahayagan, patnugutan]
            hindi [sinasalamin ng, kumakatawan sa opinyon ng, kumakatawan sa pananaw ng,
            pananagutan ng] [patnugutan ang, patnugutan, pahayagang ito]
            sariling opinyon ng may-akda at hindi
            ang artikulong ito ay [unang lumabas sa, unang nalathala sa, unang inilathala sa,
            isinalin mula sa, sponsored ng, para sa impormasyon lamang]
            unang [lumabas, nalathala, inilathala] ang [artikulong, kolum na, sanaysay na] ito [sa,
            noong]
            para sa layuning pang-impormasyon lamang
            hindi ito [pamalit, kapalit] sa payo ng [doktor, propesyonal, abogado]
            hindi kapalit ng payong medikal
            hindi ito payong [pinansiyal, pinansyal, legal, medikal]
            maaari kaming [kumita, makatanggap] ng komisyon | naglalaman ng mga affiliate link
            may mga affiliate link ang artikulong ito
            may nakita [ka bang, kang] [mali, pagkakamali] sa [artikulo, artikulong ito,
            balitang ito]
            ang artikulong ito ay isinulat sa tulong ng ai | isinalin sa tulong ng ai
            protektado ng recaptcha ang site | protektado ng recaptcha | itinatama ng pahayagan ang
        ",
        hit: "Ang mga opinyon sa kolum na ito ay sa may-akda at hindi ng patnugutan.",
        miss: "Inamin ng may-akda na sarili niyang opinyon ang inilahad sa kolum noong Linggo.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            maaaring [mag-imbak, mag-store, kumuha,
            mag-save] ito [o kumuha,] ng impormasyon sa iyong browser
            kinakailangan [ang mga cookie na ito, ang mga ito] para gumana ang website
            hindi [ito, sila] maaaring i-off sa aming mga system
            nagbibigay-daan sa amin ang mga cookie na ito
            ginagamit ang mga cookie na ito [para, upang]
            ang mga cookie na ito ay [nagbibigay-daan, kinakailangan, ginagamit, nangongolekta]
            ang teknikal na pag-iimbak o pag-access | gumamit ng tumpak na data ng geolocation
            pinagsama-sama at samakatuwid ay anonymous
            kami at ang aming mga katuwang ay nag-iimbak | kami at ang aming mga partner ay
            mag-imbak at o mag-access ng impormasyon sa isang device
        ",
        hit: "Ang mga cookie na ito ay kinakailangan para gumana ang website.",
        miss: "Kinakailangan ang pahintulot ng kapitan para gumana ang poso sa plasa.",
    },
];
