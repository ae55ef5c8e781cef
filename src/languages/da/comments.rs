//! Danish phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            kommentarer | kommentar | kommentarer # | # kommentar | # kommentarer | # svar
            # indlæg i debatten | ingen kommentarer | ingen kommentarer endnu
            der er ingen kommentarer | der er ingen kommentarer endnu
            der er endnu ingen kommentarer | der er # kommentarer | én kommentar | en kommentar
            læs kommentarerne
            se kommentarerne
            se alle # kommentarer | alle kommentarer | flere kommentarer
            til kommentarerne | til kommentarsporet | gå til kommentarer
            gå til kommentarerne | gå til kommentarsporet | seneste kommentarer | nyeste kommentarer
            ældre kommentarer | nyere kommentarer | kommentér | kommenter | kommentér artiklen
            kommenter artiklen | kommentér indlægget | kommenter indlægget | kommentér her
            kommenter her | kommentér nu | kommentér denne artikel | kommenter denne artikel
            kommentér på facebook | kommenter på facebook | kommentarer er lukket
            kommentarer er slået fra | der er lukket for kommentarer | lukket for kommentarer
            kommentarsporet er lukket | kommentarfeltet er lukket | kommentarspor | kommentarsporet
            kommentarfelt | kommentarregler | regler for kommentarer | regler for debat
            regler for debatten | debatregler | deltag i debatten | deltag i diskussionen
            deltag i samtalen | bland dig i debatten | bland dig | vær med i debatten
            giv din mening til kende | start debatten | debatter artiklen | diskuter artiklen
            diskuter | diskutér | skriv kommentar
            skriv din kommentar her | skriv en kommentar her | skriv kommentar her | skriv et svar
            skriv svar | skriv en kommentar annuller svar | skriv et svar annuller svar
            skriv en besked | skriv et indlæg | skriv et debatindlæg | skriv et læserbrev
            skriv læserbrev | send et læserbrev | send læserbrev | send dit læserbrev
            send debatindlæg | send os et debatindlæg | indsend debatindlæg | indsend læserbrev
            efterlad kommentar | efterlad et svar
            efterlad et svar annuller svar | læg en kommentar her
            smid en kommentar | tilføj kommentar | send kommentar
            send kommentaren | indsend kommentar | udgiv kommentar | offentliggør kommentar
            ny kommentar | annuller svar | annullér svar | annuller | annullér | fortryd
            vær først til at kommentere | sig din mening
            sig hvad du mener | del din mening | del dine tanker | din kommentar | din mening
            dit svar | din besked
            du skal være logget ind for at kommentere | du skal logge ind for at kommentere
            svar annuller | alle # kommentarer
            [skriv, efterlad, tilføj, send, indsend, læg] [en, din] kommentar
            [vis, læs, se, hent, indlæs, skjul] [, alle, flere, ældre, tidligere, #] kommentarer
            [vær, bliv] den første [til at kommentere, der kommenterer, til at skrive en kommentar, der skriver
            en kommentar]
            [log ind, opret en profil, opret en bruger, log ind eller opret en profil] for at [kommentere,
            skrive en kommentar, deltage i debatten]
            [læs, vis, hent] alle # kommentarer
        ",
        hit: "Skriv en kommentar",
        miss: "Ministeren ville ikke skrive en kommentar før på mandag.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            din e-mailadresse vil ikke blive publiceret
            din e-mailadresse vil ikke blive offentliggjort
            din e-mailadresse bliver ikke offentliggjort | din e-mail-adresse vil ikke blive
            din e-mail vil ikke blive | din email vil ikke blive | din e-mailadresse bliver ikke
            din e-mail bliver ikke vist | e-mailadressen bliver ikke vist
            din mailadresse bliver ikke | krævede felter er markeret | krævede felter er markerede
            påkrævede felter er markeret | obligatoriske felter er markeret
            skal udfyldes felter markeret | gem mit navn, mail og websted | gem mit navn, e-mail
            gem mit navn, min e-mail | gem mit navn, mail | gem mit navn, email
            mail og websted i denne browser | til næste gang jeg kommenterer
            næste gang jeg kommenterer | du skal være logget ind for at kommentere
            du skal være logget ind for at skrive | du skal være logget ind for at deltage
            du skal være logget ind for at sende | du skal logge ind for at kommentere
            du skal logge ind for at skrive | du skal logge ind for at deltage
            du skal være logget på for at | log ind for at kommentere | log ind for at skrive
            log ind for at deltage | log ind eller opret dig for at kommentere
            log ind og kommentér | for at kommentere skal du | for at deltage i debatten skal du
            kommentarer er lukket | kommentarer er slået fra | der er lukket for kommentarer
            der er lukket for nye kommentarer | kommentarsporet er lukket | kommentarsporet er åbent
            kommentarsporet lukker | kommentarfeltet er lukket | kommentarfunktionen er
            det er ikke længere muligt at kommentere | muligheden for at kommentere er lukket
            kommentarer modereres | kommentarer bliver modereret
            alle kommentarer bliver gennemgået | kommentarer der indeholder | din kommentar afventer
            din kommentar skal godkendes | din kommentar vil blive
            giv mig besked om nye kommentarer | giv mig besked via e-mail
            giv besked om opfølgende kommentarer | underret mig om nye kommentarer
            underret mig om opfølgende | underret mig via e-mail | få besked om nye kommentarer
            få besked ved nye kommentarer | dette websted bruger akismet
            dette site anvender akismet | anvender akismet til at reducere spam
            bruger akismet til at reducere spam | hvordan dine kommentardata
            læs om hvordan din kommentardata | hvordan din kommentardata bliver behandlet
            lær hvordan dine kommentardata | læs vores debatregler | læs vores regler for
            læs debatreglerne | vores debatregler | vores regler for god debat
            hold en god tone i debatten | hold den gode tone | vi forbeholder os ret til at slette
            du skal bruke dit fulde navn | skriv under fuldt navn | anmeld kommentar
            anmeld kommentaren | anmeld denne kommentar | rapporter kommentar | rapportér kommentar
            denne kommentar er slettet | denne kommentar er fjernet | kommentaren er slettet
            kommentaren er fjernet | kommentaren er blevet fjernet | skriv i kommentarfeltet
            skriv det i kommentarfeltet | skriv i kommentarsporet | fortæl os i kommentarfeltet
            fortæl i kommentarsporet | fortæl os i kommentarsporet | i kommentarfeltet herunder
            i kommentarfeltet nedenfor | i kommentarerne herunder | i kommentarsporet herunder
            ved at kommentere accepterer
            du skal have en [konto, profil, bruger] for at [kommentere, kunne kommentere, skrive en kommentar]
        ",
        hit: "Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *",
        miss: "Adressen på bostedet bliver indtil videre ikke offentliggjort, oplyser kommunen.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            svar | besvar | svar på kommentar | svar på indlæg | svar på dette | vis svar
            vis # svar | skjul svar | flere svar | se svar | anmeld | anmeld indlæg
            anmeld kommentar | anmeld misbrug | rapporter | rapportér | rapporter kommentar
            rapporter misbrug | rapporter indlæg | rapporter indhold | citer | citér
            slet | fjern | skjul bruger | bloker | blokér | bloker bruger
            synes ikke om | nyttig | permalink | direkte link | link til kommentar | ældst
            ældst først | ældste | ældste først | nyest | nyest først | nyeste først | seneste først
            bedst | bedste først | mest likede | mest anbefalede | populære først
            mest populære først | sorter | sortér | sorter efter | sortér efter | sorter på
            sortering | sortér kommentarer | sorter kommentarer efter | gæst | gæster | anonym
            anonym bruger | bruger | navn | navn obligatorisk | navn skal udfyldes | websted
            hjemmeside | webside | website | moderator svarer | redaktionen svarer | trådstarter
            besvar kommentar
            [sortér, sorter, sortér efter, sorter efter] [nyeste, nyeste først, ældste, ældste først, bedste,
            mest populære, dato, relevans]
            vis [# svar mere, flere svar, alle svar, alle # svar, tidligere svar]
        ",
        hit: "Svar",
        miss: "Svar fik hun kun om søndagen.",
    },
    Phrases {
        rule: "comments.says",
        texts: "siger | skriver | skrev | kommenterede",
        hit: "Margrethe T siger:",
        miss: "Hun siger lidt og skriver endnu mindre.",
    },
];
