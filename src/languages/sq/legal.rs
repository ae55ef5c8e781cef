//! Albanian phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            të gjitha të drejtat janë të rezervuara | të gjitha të drejtat rezervohen
            të drejtat e autorit © | të drejtat e rezervuara © | ndalohet ripublikimi i përmbajtjes
            ndalohet shpërndarja e paautorizuar | riprodhimi i pjesshëm ose i plotë
            riprodhimi i plotë ose i pjesshëm | ndalohet rreptësisht riprodhimi
            pa lejen e redaksisë | pa lejen e redaksise | duke cituar burimin dhe
            me kusht që të citohet burimi | me lidhje aktive te burimi | duke vendosur link aktiv
            mundësuar nga wordpress | ndërtuar me wordpress | nuk lejohet riprodhimi
            nuk lejohet ripublikimi
            përmbajtja e [këtij portali, kësaj faqeje] [janë të mbrojtura, është e
            mbrojtur] me të drejtën e autorit
            ndalohet [kopjimi, riprodhimi] [i përmbajtjes, e përmbajtjes]
        ",
        hit: "© 2024 Gazeta e Luginës. Të gjitha të drejtat e rezervuara.",
        miss: "Të drejtat e peshkimit u rezervuan për banorët e fshatit.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            përdor cookies | përdor cookie | përdorë cookies | përdorim skedarë cookie
            përdorimin e kukive | pranoj të gjitha cookies | prano të gjitha cookies
            politikën e cookies | ne dhe partnerët tanë ruajmë
            ruajmë dhe/ose aksesojmë informacione | ruajnë dhe/ose aksesojnë informacione
            kjo uebfaqe përdor | këto cookie janë të domosdoshme | tërheqja e pëlqimit mund të
            mospranimi ose tërheqja e pëlqimit | për t'ju ofruar përvojën më të mirë
            për përvojën tuaj më të mirë në faqe | për të përmirësuar përvojën tuaj në faqe
            për të përmirësuar përvojën tuaj të shfletimit
            [përdorim, përdorin] [cookie, cookies]
            [përdorimin, përdorimi] [e cookies, e cookie-ve]
            [prano, pranoj] [cookies, cookie-t]
            [cilësimet, parametrat] [e cookies, e cookie-ve]
            [politika, politikat] [e cookies, e cookie-ve]
            duke vazhduar [të përdorni, përdorimin e] [këtë faqe, kësaj faqeje]
            [menaxho, menaxhoni] [pëlqimin, pëlqimet]
        ",
        hit: "Kjo faqe përdor cookies për t'ju ofruar një përvojë më të mirë. Prano të gjitha",
        miss: "Biskotat me arra mbaruan që në orën e parë të panairit.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            politika e privatësisë | politikat e privatësisë | politika e privatësisë dhe cookies
            politika e fshehtësisë | privatësia | privatësi | mbrojtja e të dhënave
            mbrojtja e të dhënave personale | të dhënat personale | përpunimi i të dhënave personale
            gdpr | kushtet e përdorimit | kushtet e shërbimit | kushtet e përgjithshme
            kushtet dhe rregullat | rregullat dhe kushtet | termat dhe kushtet | termat e përdorimit
            termat e shërbimit | termat dhe kushtet e përdorimit | afatet dhe kushtet
            kushte përdorimi | termat e privatësisë | njoftim ligjor | njoftimi ligjor
            shënim ligjor | informacion ligjor | informata ligjore | mohim përgjegjësie
            mohimi i përgjegjësisë | përjashtim nga përgjegjësia | deklaratë mospërgjegjësie
            e drejta e autorit | të drejtat e autorit | copyright | aksesueshmëria | pranoj | prano
            pranoni | pranoj të gjitha | prano të gjitha | pranoni të gjitha | prano dhe vazhdo
            pranoj dhe vazhdoj | refuzo | refuzoj | refuzo të gjitha | refuzoj të gjitha
            nuk pranoj | e kuptova | kuptova | jam dakord | dakord | pajtohem | personalizo
            shiko preferencat | ruaj preferencat | ruaj zgjedhjet | ruaj cilësimet
            konfirmo zgjedhjet | konfirmo zgjedhjen | kodi i etikës | kodi etik | kodi i sjelljes
            kodeksi i etikës | kodi i mirësjelljes | cookies | raporto gabim | raporto një gabim
            raportoni një gabim | raporto gabimin | keni vërejtur një gabim | gjete një gabim
            gjetët një gabim | politika e ankesave | politika e korrigjimeve | politika e kthimit
            politika e kthimeve | politika e dërgesave | deklarata e privatësisë
            deklarata e aksesueshmërisë
            [politika, politikat] e [cookies, cookie-ve]
            [cilësimet, preferencat] [e cookies, e cookie-ve]
            [menaxho, menaxhoni] [pëlqimin, cookies]
        ",
        hit: "Politika e privatësisë",
        miss: "Politika e privatësisë e klinikës kishte dyzet faqe.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            redaksia nuk mban përgjegjësi për | portali nuk mban përgjegjësi për
            gazeta nuk mban përgjegjësi për | botuar fillimisht në | publikuar fillimisht në
            ribotuar me leje | ribotohet me leje | ripublikohet me leje | marrë nga portali
            artikulli origjinal mund të lexohet | lexoni artikullin origjinal
            lexo artikullin origjinal | mund të fitojmë një komision | mund të marrim një komision
            marrim një komision nga blerjet | përmban lidhje të sponsorizuara
            përmban linqe të sponsorizuara | lidhje afiliate | ky artikull përmban lidhje
            kjo faqe është e mbrojtur nga recaptcha | mbrohet nga recaptcha
            është gjeneruar me ndihmën e inteligjencës artificiale
            u përgatit me ndihmën e inteligjencës artificiale | nuk përbën rekomandim për investim
            nuk është këshillë mjekësore | nuk zëvendëson këshillën e mjekut
            nuk zëvendëson vizitën te mjeku | nuk zëvendëson këshillën mjekësore
            nuk zëvendësojnë këshillën e mjekut | ka karakter informues dhe nuk
            kanë karakter informues dhe nuk | vetëm për qëllime informuese
            vetëm për qëllime informative | ka vetëm qëllim informues | nëse keni vërejtur një gabim
            nëse vëreni një gabim | nëse vini re ndonjë gabim | nëse keni gjetur një gabim
            nëse hasni ndonjë gabim | nëse mendoni se ky artikull
            anëtar i këshillit të mediave të shkruara | anëtare e këshillit të mediave të shkruara
            [opinionet, mendimet] e [shprehura, shfaqura] në këtë [artikull, shkrim]
            [opinionet, mendimet] e [shprehura, autorit] [janë të autorit, janë të autores]
            nuk [përfaqëson, përfaqësojnë] [domosdoshmërisht, detyrimisht] [qëndrimin, qëndrimet] e
            jo domosdoshmërisht [përfaqësojnë, pasqyrojnë, përputhen me] [qëndrimin, qëndrimet, politikën]
            përgjegjësia për [përmbajtjen, vërtetësinë] e këtij [artikulli, shkrimi] [bie mbi, e mban]
            ky artikull [u botua, u publikua] [fillimisht, për herë të parë] [në, nga]
            [ky artikull, ky material] [është përgatitur, u përgatit] [në kuadër të projektit, me mbështetjen
            e]
            nuk përbën këshillë [financiare, investimi, mjekësore, ligjore]
        ",
        hit: "Opinionet e shprehura në këtë artikull janë të autorit.",
        miss: "Opinionet e banorëve për punimet janë të ndara.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            janë të domosdoshme për funksionimin e faqes dhe nuk
            nuk mund të çaktivizohen në sistemet tona | ruajtja teknike ose qasja
            ruajtja teknike ose aksesi | ruajtja ose qasja teknike
            na lejojnë të numërojmë vizitat dhe burimet
            mund të ruajë ose të marrë informacione në shfletuesin tuaj
            mund të ruajë ose marrë informacion në shfletuesin
            të gjitha informacionet që mbledhin këto cookie
            përdorimi i të dhënave të sakta të vendndodhjes
            skanimi aktiv i karakteristikave të pajisjes
            krijimi i profileve për reklama të personalizuara | matja e performancës së reklamave
            matja e performancës së përmbajtjes | skedarë të vegjël teksti që
            hulumtimi i audiencës dhe zhvillimi i shërbimeve
            ruajtja dhe ose qasja në informacione në një pajisje
            përdorni profile për të zgjedhur reklama të personalizuara
        ",
        hit: "Ruajtja teknike ose qasja është rreptësisht e nevojshme për qëllimin legjitim.",
        miss: "Ruajtja e ujit mbeti problem teknik dhe qasja në digë është e mbyllur.",
    },
];
