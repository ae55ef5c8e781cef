//! Danish phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            af | af redaktionen | af vores reporter | af vores korrespondent | af vor korrespondent
            af nyhedsredaktionen | af ritzau | skrevet af | publiceret af | udgivet af
            offentliggjort af | postet af | lagt op af | indlæg af | artikel af | kronik af
            kommentar af | leder af chefredaktør | anmeldelse af | anmeldt af | gæsteindlæg af
            debatindlæg af | læserbrev af | klumme af | opskrift af | reportage af | analyse af
            interview af | tekst og foto | tekst og fotos | tekst og billeder | tekst & foto
            tekst af | forfattet af | fra vores korrespondent | fra vores udsendte
            vores korrespondent | vores reporter | vores udsendte | vor udsendte medarbejder
            [forfatter, forfattere, skribent]:
        ",
        hit: "Af Hanna Rod og Peter Mose",
        miss: "Salen ejes fra gammel tid af to brødre.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            om forfatteren | om forfatterne | om skribenten | om skribenterne | om journalisten
            om journalisterne | om kommentatoren | om klummeskribenten | om fotografen
            om bloggeren | om mig | forfatter | forfatteren | forfattere | forfatterne | skribent
            skribenten | skribenter | skrevet af | udgivet af | publiceret af | postet af
            af redaktionen | journalist | journalister | reporter | redaktør | freelancer
            freelancejournalist | freelanceskribent | kommentator | klummeskribent | chefredaktør
            ansvarshavende chefredaktør | nyhedsredaktør | kulturredaktør | redaktionschef
            redaktionssekretær | nyhedschef | redaktionen | nyhedsredaktionen | kontakt forfatteren
            kontakt journalisten | kontakt skribenten | skriv til journalisten
            skriv til forfatteren | følg journalisten | følg skribenten | følg forfatteren
            flere artikler af forfatteren | flere artikler af journalisten | vis profil | se profil
            se fuld profil | profil | gæsteskribent | artiklens forfatter | artiklens forfattere
            indsender | bidragydere | bidragyder | medvirkende | medarbejdere
        ",
        hit: "Om forfatteren",
        miss: "Om forfatteren til det ældste brev ved man næsten intet.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            vis alle indlæg af | vis alle artikler af | vis flere artikler af | vis indlæg af
            vis alle indlæg fra | se alle indlæg af | se alle artikler af | se flere artikler af
            se flere indlæg af | se flere artikler fra | se alle artikler fra
            læs flere artikler af | læs flere indlæg af | læs flere artikler fra journalisten
            læs mere af | læs mere fra skribenten | læs alle artikler af | læs alle indlæg af
            alle indlæg af | alle artikler af | alle tekster af | flere artikler af
            flere indlæg af | flere historier af | flere tekster af | flere artikler fra forfatteren
            flere artikler fra journalisten | mere af | mere fra journalisten | mere fra forfatteren
            mere fra skribenten | artikler af | indlæg af forfatteren | seneste artikler af
            seneste indlæg af | nyeste artikler af | følg journalisten | følg skribenten
            følg forfatteren | kontakt journalisten | kontakt skribenten | kontakt forfatteren
            kontakt mig på | skriv til journalisten | skriv til forfatteren
        ",
        hit: "Vis alle indlæg af Hanna Rod",
        miss: "Retten ville se alle indlæg af de to tiltalte.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            politisk reporter | politisk journalist | politisk kommentator | politisk redaktør
            politisk analytiker | politisk korrespondent | udlandsreporter | udenrigskorrespondent
            udlandskorrespondent | udenrigsredaktør | udlandsredaktør
            udenrigspolitisk korrespondent | indlandsreporter | indlandsredaktør | økonomireporter
            økonomisk redaktør | økonomiredaktør | erhvervsredaktør | erhvervsjournalist
            erhvervsreporter | nyhedsreporter | nyhedsjournalist | kulturreporter | kulturjournalist
            kulturredaktør | kulturskribent | sportsreporter | sportsjournalist | sportsredaktør
            sportskommentator | sportschef | krimireporter | kriminalreporter | retsreporter
            retskorrespondent | videnskabsjournalist | videnskabsredaktør | klimajournalist
            klimaredaktør | klimareporter | techreporter | techredaktør | it-journalist
            featurejournalist | gravejournalist | gravende journalist | undersøgende journalist
            lokalreporter | lokaljournalist | lokalredaktør | madskribent | madredaktør
            madanmelder | rejseskribent | motorredaktør | sundhedsjournalist | sundhedsredaktør
            freelancejournalist | freelanceskribent | freelancefotograf | pressefotograf
            fotojournalist | debatredaktør | opinionsredaktør | ledende redaktør
            ansvarshavende redaktør | ansvarshavende chefredaktør | chefredaktør | digital redaktør
            webredaktør | nyhedsredaktør | nyhedschef | redaktionschef | redaktionssekretær
            redaktionsleder | lederskribent | klummeskribent | fast klummeskribent | gæsteskribent
            fast skribent | usa-korrespondent | eu-korrespondent | europakorrespondent
            europa-korrespondent | bruxelles-korrespondent | filmanmelder | musikanmelder
            boganmelder | litteraturanmelder | litteraturkritiker | teateranmelder | teaterkritiker
            journalistpraktikant | redaktionspraktikant
        ",
        hit: "Hanna Rod, politisk reporter",
        miss: "Avisens reporter havde aldrig mødt ham.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            er freelancejournalist | er freelanceskribent | er freelancer og | er freelancefotograf
            er freelancejournalist og | er journalist på | er journalist ved
            er journalist og forfatter | er journalist og kommentator | er journalist og redaktør
            er reporter på | er nyhedsreporter på | er politisk reporter
            er politisk kommentator på | er politisk redaktør på | er redaktør på | er redaktør for
            er ansvarshavende chefredaktør | er chefredaktør for | er chefredaktør på
            er kommentator på | er klummeskribent | er fast klummeskribent | er kulturredaktør på
            er debatredaktør på | er skribent og | er skribent på | er fast skribent
            er forfatter og journalist | er forfatter og skribent | er forfatter og foredragsholder
            er korrespondent for | er udenrigskorrespondent for | er anmelder på | er anmelder ved
            er gæsteskribent | er uddannet journalist fra | arbejder som freelancejournalist
            arbejder som journalist på | har arbejdet på avisen siden | skriver jævnligt for
            skriver fast for | skriver klummer for | skriver om politik for | du kan fange mig på
            du kan kontakte mig på | du kan skrive til mig på | du kan kontakte ham på
            du kan kontakte hende på
        ",
        hit: "Hanna Rod er freelancejournalist og skriver om åer.",
        miss: "Freelancejournalisten blev løsladt fredag efter en uge i cellen.",
    },
];
