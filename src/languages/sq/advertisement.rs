//! Albanian phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            reklamë | reklame | reklama | reklamat | reklamim | reklamime | publicitet
            hapësirë reklamuese | hapesire reklamuese | hapësirë publicitare | hapesire publicitare
            hapësirë e reklamuar | hapesire e reklamuar | njoftim reklamues | njoftim publicitar
            njoftime publicitare | e sponsorizuar | i sponsorizuar | sponsorizuar | të sponsorizuara
            te sponsorizuara | sponsorizuar nga | e sponsorizuar nga | sponsorët | sponsoret
            sponsorët tanë | sponsoret tane | mbështetur nga | mbeshtetur nga | e mundësuar nga
            e mundesuar nga | në bashkëpunim me | ne bashkepunim me | në partneritet me
            ne partneritet me | e promovuar | promovuar nga | lajme të sponsorizuara
            lidhje të sponsorizuara | lidhje e sponsorizuar | reklamë e paguar | reklame e paguar
            vazhdon pas reklamës | vazhdon pas reklames | vijon pas reklamës | vijon pas reklames
            reklama juaj këtu | reklama juaj ketu | reklamo këtu | reklamo ketu | reklama jote këtu
            reklama jote ketu | vend për reklamë | vend per reklame | vendi për reklamën tuaj
            vazhdo pas reklamës | vazhdo pas reklames | reklamë me pagesë | reklame me pagese
            reklama me google | reklama nga google | marketing i paguar
            [mbyll, mbylle, kapërce, kalo, fshih] reklamën
            [mbyll, kapërce, fshih, hiq] reklamat
            [përmbajtje, hapësirë] [e sponsorizuar, e paguar]
            [artikull, material] [i sponsorizuar, i paguar]
            [artikuj, materiale] [të sponsorizuara, të sponsorizuar]
        ",
        hit: "REKLAMË",
        miss: "Reklama e parë e furrës u pikturua me dorë mbi murin e shkollës.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            artikulli vazhdon pas reklamave | artikulli vazhdon poshtë reklamave
            artikulli vazhdon më poshtë | lajmi vazhdon më poshtë | shkrimi vazhdon më poshtë
            kjo është përmbajtje e sponsorizuar | ky artikull është i sponsorizuar
            ky shkrim është i sponsorizuar | kjo përmbajtje është e sponsorizuar
            ky është një artikull i sponsorizuar | përmbajtje nga partnerët tanë
            përmbajtje e ofruar nga partnerët | videoja do të fillojë pas | reklama do të mbyllet
            reklama mbyllet pas | raporto këtë reklamë | raportoni këtë reklamë
            reklamë shfaqet më poshtë
            [vazhdon, vijon] [pas, poshtë] reklamës
            vazhdo leximin [pas, poshtë] [reklamës, reklamën]
            [vazhdo, vazhdoni] të [lexosh, lexoni] pas reklamës
            [rrëshqit, rrëshqitni, zbrit, zbritni, lëviz] poshtë për të vazhduar
        ",
        hit: "Artikulli vazhdon pas reklamës",
        miss: "Koncerti vazhdon pas stuhisë, premtoi grupi nga skena.",
    },
];
