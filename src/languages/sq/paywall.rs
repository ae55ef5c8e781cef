//! Albanian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            je tashmë abonent | je tashmë abonente | je tashmë e abonuar | jeni tashmë abonent
            jeni tashmë abonente | jeni tashmë e abonuar | i keni lexuar të gjithë artikujt falas
            i ke lexuar të gjithë artikujt falas | jeni tashmë të abonuar
            për të lexuar artikullin e plotë | për ta lexuar artikullin e plotë
            për të vazhduar leximin e këtij artikulli | qasje e pakufizuar në të gjithë artikujt
            qasje e pakufizuar në të gjitha artikujt | akses i pakufizuar në të gjithë artikujt
            qasje të pakufizuar në përmbajtjen | lexo pa kufizime | lexoni pa kufizime
            anulo abonimin në çdo kohë | mund ta anuloni abonimin në çdo kohë | anuloje kur të duash
            anulojeni kur të doni | zgjidh abonimin që | zgjidhni abonimin që | regjistrohu falas
            regjistrohuni falas | krijo llogari falas | krijoni llogari falas
            krijo një llogari falas | krijoni një llogari falas | zhblloko artikullin
            zhbllokoni artikullin | lexoje falas këtë artikull
            [abonohu, abonohuni, regjistrohu] [për të vazhduar leximin, për të lexuar më shumë, për të lexuar
            artikullin]
            [abonohu, abonohuni] për [qasje të pakufizuar, akses të pakufizuar, qasje të plotë, akses të
            plotë]
            [ke, keni] [tashmë llogari, tashmë një llogari] [kyçu, kyçuni]
            [nuk ke, nuk keni] [ende një llogari, llogari] [regjistrohu, regjistrohuni]
            [ky artikull, ky lajm, ky shkrim] është [vetëm për abonentët, vetëm për abonuesit, vetëm për
            anëtarët]
            [përmbajtje, artikull, lajm] [vetëm për abonentët, vetëm për abonuesit, vetëm për anëtarët]
            [keni arritur, ke arritur] [kufirin e artikujve falas, limitin e artikujve falas]
            [kyçu, kyçuni, hyr, hyni, identifikohu, identifikohuni] për të vazhduar leximin
            [të kanë mbetur, ju kanë mbetur, keni edhe, ke edhe] # [artikuj falas, artikull falas]
            [vazhdo, vazhdoni] leximin [me abonim, me një abonim, pas regjistrimit, duke u abonuar]
        ",
        hit: "Jeni tashmë abonent? Kyçuni",
        miss: "Abonentët e teatrit i kanë zgjedhur tashmë vendet.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abonim | abonimi | abonime | abonimet | abonimi im | abonimet tona | menaxho abonimin
            ofertat e abonimit | zgjidh abonimin | zgjidhni abonimin | për abonentët
            vetëm për abonentët | vetëm për abonuesit | vetëm për anëtarët | ekskluzive
            ekskluzivisht për abonentët | përmbajtje ekskluzive | përmbajtje premium
            artikull premium | premium | bëhu abonent | bëhuni abonent | bëhu anëtar | bëhuni anëtar
            anëtarësohu | anëtarësohuni | anëtarësimi | zona e abonentëve | përfitimet e abonentëve
            dhuro një abonim | dhuro abonim | abonim dhuratë | lexo më vonë | lexoje më vonë
            ruaje për më vonë | ruaj për më vonë | shto te të preferuarat | shto në të preferuara
            artikuj të ruajtur | artikujt e ruajtur | na mbështet | na mbështetni | mbështetna
            mbështetni | na ndihmo | dhurime | donacione | # ditë falas | provo # ditë falas
            provoje # ditë falas | provo falas | kyçu si abonent | kyçuni si abonent
            aktivizo abonimin
            [abonohu, abonohuni] [, tani]
            abonim [digjital, mujor, vjetor, premium, i printuar]
            [dhuro, dhuroni] [, tani]
        ",
        hit: "Abonohu",
        miss: "Gjithnjë e më pak njerëz abonohen në gazetat e shtypura.",
    },
];
