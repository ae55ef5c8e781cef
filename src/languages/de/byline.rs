//! German phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            von | von unserem | von unserer | von unserem korrespondenten | von unserer redaktion
            von redaktion | von unserem mitarbeiter | geschrieben von | verfasst von | gepostet von
            erstellt von | eingestellt von | autor: | autorin: | autoren: | text von | text und fotos
            text und bilder | text und foto | ein beitrag von | ein artikel von | ein kommentar von
            ein gastbeitrag von | ein gastkommentar von | ein essay von | eine analyse von
            eine kolumne von | eine rezension von | eine reportage von | ein interview von
            ein text von | gastbeitrag von | gastkommentar von | kommentar von | kolumne von
            analyse von | rezension von | interview von | beitrag von | rezept von
            unser korrespondent | unsere korrespondentin
            [redaktion, redakteur, redakteurin, verfasser, verfasserin, autorin des beitrags,
            autor des beitrags, gastautor, gastautorin, autor in, autor innen, autorinnen]:
        ",
        hit: "Von Hanna Rohe und Peter Maas",
        miss: "Der Saal gehört von alters her zwei Brüdern.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            über den autor | über die autorin | über die autoren | über den verfasser | über mich
            zum autor | zur autorin | zu den autoren | zur person | autor | autorin | autoren
            autorenprofil | autoreninfo | autorenseite | autoren-info | der autor | die autorin
            die autoren | geschrieben von | verfasst von | veröffentlicht von | redaktion
            redakteur | redakteurin | reporter | reporterin | korrespondent | korrespondentin
            volontärin | volontär | chefredakteur | chefredakteurin | freier autor | freie autorin
            freier journalist | freie journalistin | gastautor | gastautorin | das team
            unsere autoren | zum autorenprofil | zur autorenseite | profil | profil anzeigen
            unser autor | unsere autorin | unser gastautor | unsere gastautorin
            über [diesen autor, diese autorin, die redaktion, den gastautor, die gastautorin, die autorinnen,
            die verfasserin]
            mehr über [den autor, die autorin]
            [autor, autorin] [kontaktieren, folgen]
            [verantwortliche redakteurin, verantwortlicher redakteur, verantwortliche redaktion,
            freie mitarbeiterin, freier mitarbeiter, redaktionsteam, autorenteam, die redaktion,
            unsere redaktion]
        ",
        hit: "Über den Autor",
        miss: "Über den Autor des ältesten Briefes weiß man fast nichts.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            alle beiträge anzeigen von | mehr von | mehr von diesem autor
            beiträge von | artikel von | zeige alle beiträge von | zeige artikel von
            zur autorenseite von | zum autor | kontakt zum autor | kontakt zur autorin
            folgen sie dem autor | folgen sie der autorin
            e-mail an den autor | e-mail an die autorin | schreiben sie dem autor
            schreiben sie der autorin | autor kontaktieren | e-mail an
            [alle, weitere, mehr, letzte, neueste] [beiträge, artikel] [von, des autors, der autorin]
            [alle, weitere] texte von
            [alle, mehr] artikel [dieses autors, dieser autorin]
            alle beiträge [dieses autors, dieser autorin]
            [dem autor, der autorin, diesem autor, dieser autorin, autor, autorin] folgen
            [website, webseite, profil, homepage] [des autors, der autorin]
        ",
        hit: "Alle Beiträge von Hanna Rohe",
        miss: "Das Gericht ließ sich alle Beiträge von ihr vorlegen.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            redakteur | redakteurin | redaktorin | redaktor | politikredakteur | politikredakteurin
            wirtschaftsredakteur | wirtschaftsredakteurin | kulturredakteur | kulturredakteurin
            sportredakteur | sportredakteurin | lokalredakteur | lokalredakteurin | onlineredakteur
            onlineredakteurin | nachrichtenredakteur | nachrichtenredakteurin
            wissenschaftsredakteur | wissenschaftsredakteurin | redakteur im ressort
            redakteurin im ressort | stellvertretender chefredakteur
            stellvertretende chefredakteurin | chefredakteur | chefredakteurin | chefreporter
            chefreporterin | chefkorrespondent | ressortleiter | ressortleiterin | redaktionsleiter
            redaktionsleiterin | leitender redakteur | leitende redakteurin | volontär | volontärin
            korrespondent | korrespondentin | auslandskorrespondent | auslandskorrespondentin
            parlamentskorrespondent | parlamentskorrespondentin | wirtschaftskorrespondent
            wirtschaftskorrespondentin | hauptstadtkorrespondent | freier autor | freie autorin
            freier mitarbeiter | freie mitarbeiterin | freier journalist | freie journalistin
            gastautor | gastautorin | kolumnist | kolumnistin | politikreporter | polizeireporter
            sportreporter | online-redaktion | onlineredaktion | lokalredaktion | sportredaktion
        ",
        hit: "Hanna Rohe, Politikredakteurin",
        miss: "Die Redakteurin der Zeitung hatte ihn nie getroffen.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            ist freie journalistin | ist freier journalist | ist freie autorin | ist freier autor
            ist redakteur im | ist redakteurin im | ist redakteur bei | ist redakteurin bei
            ist redakteur der | ist redakteurin der | ist redakteur für | ist redakteurin für
            ist redakteur in | ist redakteurin in | ist wirtschaftsredakteur
            ist wirtschaftsredakteurin | ist politikredakteur | ist politikredakteurin
            ist volontär bei | ist volontärin bei | ist reporter bei | ist reporterin bei
            ist reporter im | ist reporterin im | ist korrespondent in | ist korrespondentin in
            ist korrespondent für | ist korrespondentin für | ist kolumnist der
            ist kolumnistin der | ist journalist und autor | ist journalistin und autorin
            ist autor und journalist | ist autorin und journalistin | ist autor bei
            ist autorin bei | ist gastautor | ist gastautorin | ist chefredakteur von
            ist chefredakteurin von | ist teil der redaktion | ist mitglied der redaktion
            ist mitglied der chefredaktion | gehört zur redaktion | arbeitet als freie journalistin
            arbeitet als freier journalist | arbeitet als freie autorin | arbeitet als redakteurin
            arbeitet als redakteur | arbeitet seit # als redakteur | arbeitet seit # als redakteurin
            arbeitet seit # in der redaktion | seit # redakteur | seit # redakteurin
            seit # in der redaktion | schreibt als freie autorin | schreibt als freier autor
            schreibt regelmäßig für | schreibt regelmässig für | schreibt für das ressort
            schreibt für uns | schreibt vor allem über | schreibt über politik
            schreibt am liebsten über | absolvierte ihr volontariat | absolvierte sein volontariat
            volontariat bei der | besuchte die deutsche journalistenschule
            erreichen sie per e-mail unter | sie erreichen den autor unter
            sie erreichen die autorin unter | kontakt zur redaktion unter
        ",
        hit: "Hanna Rohe ist freie Journalistin und schreibt über Flüsse.",
        miss: "Die freie Journalistin kam am Freitag nach einer Woche Haft frei.",
    },
];
