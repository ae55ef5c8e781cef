//! Albanian phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            kreu | ballina | faqja kryesore | faqja e parë | faqja e pare | fillimi | shtëpia
            shtepia | kryefaqja | në ballinë | ne balline | kthehu në ballinë | kthehu në krye
            shko në krye | shko ne krye | shko në fillim | kthehu në fillim | kthehu lart | lart
            në krye | ne krye | kthehu | kthehu mbrapa | mbrapa | prapa | menu | menyja | menuja
            menyja kryesore | menuja kryesore | hap menynë | hap menyne | hap menunë | hap menune
            mbyll menynë | mbyll menyne | mbyll menunë | mbyll menune | shfaq menynë | shfaq menyne
            hape menynë | hape menyne | mbylle menynë | kërko | kerko | kërkim | kerkim | kërkoni
            kerkoni | kërko në faqe | kërko në sajt | kërko në portal | kërko lajme | kerko lajme
            kërkim i avancuar | kërkimi i avancuar | kërko këtu | kerko ketu | çfarë po kërkon
            çfarë po kërkoni | çfarë kërkoni | shkruaj për të kërkuar | hyr | hyni | hyrje | hyrja
            kyçu | kycu | kyçuni | kycuni | kyçja | kycja | identifikohu | identifikohuni
            identifikim | identifikimi | logohu | log in | login | dil | dilni | çkyçu | ckycu
            çkyçuni | ckycuni | çidentifikohu | regjistrohu | regjistrohuni | regjistrim
            regjistrimi | krijo llogari | krijo një llogari | krijoni llogari | krijoni një llogari
            llogaria ime | llogaria | llogaria juaj | profili im | profili | hyr në llogari
            hyr në llogarinë tënde | hyni në llogarinë tuaj | harrove fjalëkalimin
            keni harruar fjalëkalimin | ke harruar fjalëkalimin | harruat fjalëkalimin | fjalëkalimi
            fjalekalimi | fjalëkalim | fjalekalim | emri i përdoruesit
            emri i përdoruesit ose emaili | emri i përdoruesit ose adresa email | më mbaj mend
            me mbaj mend | më kujto | me kujto | rivendos fjalëkalimin | rikthe fjalëkalimin
            tjetri | tjetra | tjetër | tjeter | vijuesi | vijuesja | e radhës | e radhes
            në vazhdim | ne vazhdim | paraardhësi | paraardhesi | i mëparshmi | i meparshmi
            e mëparshmja | e meparshmja | i mëparshëm | i meparshem | e mëparshme | e meparshme
            faqja tjetër | faqja tjeter | faqja e ardhshme | faqja e mëparshme | faqja e radhës
            faqja paraprake | artikulli tjetër | artikulli i radhës | artikulli i mëparshëm
            artikulli paraprak | lajmi tjetër | lajmi tjeter | lajmi i radhës | lajmi i mëparshëm
            postimi tjetër | postimi i mëparshëm | postimi i radhës | postime më të vjetra
            postime më të reja | artikuj më të vjetër | artikuj më të rinj | lajme më të vjetra
            lundrim te postimet | lëvizje te postimet | navigimi i postimeve | navigimi | mbyll
            mbylle | mbylleni | mbyll dritaren | kontakt | kontakti | kontakte | kontaktet
            na kontaktoni | na kontakto | kontakto | kontaktoni | kontakto redaksinë
            kontaktoni redaksinë | na shkruani | na shkruaj | rreth nesh | për ne | per ne
            kush jemi | kush jemi ne | rreth | stafi | stafi ynë | stafi yne | ekipi | ekipi ynë
            ekipi yne | redaksia | impresumi | ndihmë | ndihme | suport | mbështetje | mbeshtetje
            pyetje të shpeshta | pyetjet e shpeshta | pyetjet më të shpeshta | harta e faqes
            harta e sajtit | harta e uebit | arkiv | arkivi | arkiva | arkivi i lajmeve
            arkiva e lajmeve | botimi i shtypur | gazeta e shtypur | versioni i shtypur
            versioni për mobil | versioni desktop | rubrikat | rubrika | seksionet | kategoritë
            kategorite | kategori | kategoria | të gjitha kategoritë | temat | rss | karriera
            karrierë | karriere | punë me ne | pune me ne | puno me ne | punoni me ne
            vende të lira pune | partnerët | partneret | partnerët tanë | shërbimet | sherbimet
            shërbimet tona | lidhje të dobishme | linqe të dobishme | lidhje të shpejta | cilësimet
            cilesimet | cilësime | cilesime | parametrat | preferencat | gjuha | zgjidh gjuhën
            zgjidhni gjuhën | ndrysho gjuhën | shqip | anglisht | serbisht | maqedonisht | english
            faqja # nga # | faqe # nga # | faqja # | të gjitha | te gjitha | më shumë seksione | ok
            vazhdo | vazhdoni | konfirmo | konfirmoni | dërgo mesazhin | dërgo mesazh | dergo mesazh
            jeni këtu | jeni ketu | ti je këtu | ti je ketu | ju jeni këtu | ju jeni ketu
            ndodheni këtu | live | drejtpërdrejt | e fundit | lajmi i fundit | lajm i fundit
            të rejat e fundit | reklamo | reklamoni | reklamoni me ne | reklamo me ne
            reklamo tek ne | reklamoni tek ne | reklamoni këtu | marketingu
            rreth reklamimit | çmimet e reklamave | politika editoriale | politika redaktuese
            filtro | filtroni | rivendos | pastro | etiketat | fjalë kyçe | fjale kyce | fjalët kyçe
            fjalet kyce | njoftime | njoftimet | njoftimet e mia | dërgo lajm | dergo lajm
            dërgo një lajm | dërgoni lajm | dergoni lajm | dërgoni lajmin tuaj | dërgo lajmin
            dergo lajmin | keni një lajm | ke një lajm | ke nje lajm | ke një histori
            njoftime të vogla | shpallje | shpallje të vogla | përmbajtja | permbajtja
            tabela e përmbajtjes | redakto burimin | shkarko | shkarko pdf | shkarko në pdf
            shkarkoni pdf | hap pdf | hape në pdf | hape ne pdf | printo faqen | kontrast i lartë
            zmadho tekstin | zvogëlo tekstin | ngjyrat | modaliteti i errët | pamje e errët
            pamje e errët ose e ndritshme | pajtimi | zgjidh qytetin | zgjidhni qytetin
            zgjidh shtetin | zgjidhni shtetin | më shumë opsione | opsione të tjera
            [kalo, kaloni] [te përmbajtja, tek përmbajtja]
            [vazhdo, hyr] me [facebook, google]
            [nuk keni, nuk ke] [llogari, një llogari]
        ",
        hit: "Hyr në llogari",
        miss: "Policia arriti të hyjë në llogari vetëm pas dy ditësh.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            lajme | lajmet | lajmet e fundit | aktualitet | aktuale | vendi | nga vendi
            lajme nga vendi | lajme nga bota | botë | bota | nga bota | rajon | rajoni
            lajme nga rajoni | lajme nga rajoni dhe bota | kosovë | kosova | lajme nga kosova
            shqipëri | shqipëria | lajme nga shqipëria | maqedoni | maqedonia | maqedonia e veriut
            mali i zi | preshevë | lugina e preshevës | diaspora | diasporë | mërgata | ballkan
            ballkani | europë | europa | evropa | politikë | politika | ekonomi | ekonomia
            ekonomi dhe biznes | ekonomi & biznes | biznes | biznesi | financa | bursa | sociale
            shoqëri | shoqëria | kronikë | kronika | kronika e zezë | kronikë e zezë | drejtësi
            drejtësia | siguri | hulumtime | hulumtim | investigim | investigime | dosje | sport
            sporti | sporte | sportet | futboll | futbolli | futboll vendor | futboll ndërkombëtar
            futboll kombëtar | superliga | kategoria superiore | liga e kampionëve | liga e europës
            liga e konferencës | premier liga | serie a | bundesliga | la liga | kombëtarja
            basketboll | basketbolli | volejboll | hendboll | tenis | boks | xhudo | formula #
            sporte të tjera | sport tjetër | kulturë | kultura | art dhe kulturë
            art & kulturë | kulturë dhe art | libra | letërsi | muzikë | muzika | teatër | film
            filma | kinema | seriale | televizion | media | argëtim | argëtimi | showbiz | yjet
            vip | lajme rozë | magazinë | magazina | thashetheme | të famshmit | shkencë | shkenca
            teknologji | teknologjia | tech | shkencë dhe teknologji | shkencë & teknologji
            shkenca dhe teknologjia | inovacion | shëndet | shëndeti | shëndetësi | shëndetësia
            shëndet dhe mirëqenie | mjekësi | mjedis | mjedisi | ambient | ambienti | arsim | arsimi
            edukim | punësim | vende pune | patundshmëri | turizëm | turizmi | udhëtime | kuzhinë
            kuzhina | kuzhina shqiptare | receta | recetat | receta gatimi | gatime | gastronomi
            modë | moda | bukuri | modë dhe bukuri | modë & bukuri | stil jetese | stili i jetës
            lifestyle | jetë | prindërim | shtëpi | shtëpia dhe kopshti | kopshtari | auto
            automobilizëm | makina | bujqësi | bujqësia | opinione | opinion | opinionet | editorial
            editoriale | analiza | analizë | komente dhe analiza | kolumne | kolumna | blogje | blog
            blogu | intervista | intervistë | reportazhe | reportazh | speciale | dossier | video
            videot | foto | fotolajm | foto lajm | podcast | podcaste | podkast | podkaste
            multimedia | emisione | emisionet | programi tv | programi televiziv | horoskop
            horoskopi | horoskopi ditor | lojëra | fjalëkryq | kuriozitete | kuriozitet
            interesante | të ndryshme | moti | parashikimi i motit | kursi i këmbimit | valuta
            lotaria | lokale | lajme lokale | komuna | komunat | bashki | bashkia | qarku
            pushteti lokal | feja | verifikim faktesh | kontrolli i fakteve | faktoje | nekrologji
            in memoriam | zgjedhje | zgjedhjet | zgjedhjet lokale | zgjedhjet parlamentare
        ",
        hit: "Shkencë dhe teknologji",
        miss: "Çmimi u jepet projekteve në shkencë dhe teknologji.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            kalo te përmbajtja | kaloni te përmbajtja | kalo tek përmbajtja | kalo në përmbajtje
            kalo te menyja | kalo te lundrimi | kalo te kërkimi | shko te përmbajtja
            shko tek përmbajtja | shko te faqja | shko te menyja | kapërce te përmbajtja
            hidhu te përmbajtja | kthehu te faqja | kthehu në faqen | kthehu te lajmet
            kthehu te lista | kthehu në listë | kthehu në krye | kthehu lart | ju jeni këtu
            jeni këtu | ti je këtu | ndodheni këtu | rezultatet e kërkimit | rezultate kërkimi për
            rezultate për kërkimin | po kërkoni për | shfletoni sipas | kërko sipas | gjeni në faqe
        ",
        hit: "Ju jeni këtu: Ballina > Lajme > Lugina",
        miss: "Para se të kalosh te përmbajtja, lexoje parathënien.",
    },
];
