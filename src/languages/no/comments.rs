//! Norwegian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            kommentarer | kommentarar | kommentar | kommentarer # | # kommentar | # kommentarer
            # kommentarar | # svar | # tilbakemeldinger | ingen kommentarer | ingen kommentarar
            ingen kommentarer ennå | ingen kommentarer enda | ingen kommentarar enno
            det er ingen kommentarer | det er ingen kommentarer ennå | det er # kommentarer
            én kommentar | en kommentar | ein kommentar | vis kommentarar
            vis fleire kommentarar
            vis kommentarfeltet | vis kommentarfelt
            les kommentarene | les kommentarane
            les kommentarfeltet | se kommentarene
            sjå kommentarane | alle kommentarer | flere kommentarer
            fleire kommentarar
            last flere kommentarer | til kommentarene | til kommentarfeltet | gå til kommentarene
            gå til kommentarfeltet | hopp til kommentarfeltet | siste kommentarer
            siste kommentarar | nyeste kommentarer | eldre kommentarer | nyere kommentarer
            kommenter | kommenter saken | kommenter saka | kommenter artikkelen
            kommenter innlegget | kommenter her | kommenter nå | kommenter denne saken
            kommenter denne artikkelen | kommenter på facebook | kommentarer er stengt
            kommentarer er avslått | kommentarer er slått av | kommentarer stengt
            kommentarfeltet er stengt | kommentarfeltet er nå stengt | kommentarfeltet er åpent
            kommentarfelt | kommentarfeltet | kommentarregler | regler for kommentarfeltet
            regler for debatt | debattregler | debatter saken | delta i debatten
            delta i diskusjonen | delta i kommentarfeltet | bli med i debatten
            bli med i diskusjonen | bli med i samtalen | start diskusjonen | diskuter
            diskuter saken | diskuter artikkelen | legg igjen kommentar
            legg igjen en kommentar avbryt svar | legg igjen en kommentar her | legg igjen et svar
            legg igjen svar | legg att ein kommentar | legg att eit svar | legg igjen en beskjed
            legg inn kommentar | legg til kommentar
            legg til ein kommentar | skriv ein kommentar | skriv kommentar
            skriv din kommentar her | skriv kommentaren din
            skriv kommentaren din her | skriv en kommentar her | skriv et svar | skriv svar
            skriv et innlegg | skriv eit innlegg | skriv et leserinnlegg | skriv leserinnlegg
            skriv leserbrev | send leserinnlegg | send inn leserinnlegg | send inn leserbrev
            send oss et leserinnlegg | send inn debattinnlegg | send kommentar | publiser kommentar
            publiser kommentaren | ny kommentar | avbryt svar | avbryt
            vær først til å kommentere | ver den første til å kommentere
            si din mening | si hva du mener | si meininga di
            mener du noe om saken | mener du noe | din kommentar | kommentaren din | din mening
            ditt svar | svaret ditt | din melding
            du må logge inn for å kommentere | du må være innlogget for å kommentere | svar avbryt
            [skriv, legg igjen, legg inn, legg til, send, publiser] [en, din] kommentar
            [vis, les, se, last inn, skjul] [, alle, flere, eldre, tidligere, #] kommentarer
            [vær, bli] den første [til å kommentere, som kommenterer, til å skrive en kommentar, til å legge
            igjen en kommentar]
            [logg inn, opprett en konto, opprett en bruker, registrer deg] for å [kommentere, skrive en
            kommentar, delta i debatten]
            [les, vis, se] alle # kommentarer
        ",
        hit: "Legg igjen en kommentar",
        miss: "Statsråden ville ikke legge igjen en kommentar før på mandag.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            e-postadressen din vil ikke bli publisert | e-postadressen din blir ikke publisert
            din e-postadresse vil ikke bli publisert | din e-postadresse blir ikke publisert
            din e-post vil ikke | din e-postadresse vil ikke | e-postadressen vil ikke bli publisert
            e-postadressen blir ikke publisert | epostadressen din vil ikke
            e-postadressa di vil ikkje | e-postadressa di blir ikkje
            e-postadresse vil ikke bli vist | obligatoriske felt er merket
            obligatoriske felt er markert | obligatoriske felter er merket
            obligatoriske felt er merkte | lagre mitt navn, e-post | lagre mitt navn, min e-post
            lagre navn, e-post | lagre namnet mitt, e-post | e-post og nettside i denne nettleseren
            neste gang jeg kommenterer | neste gong eg kommenterer | logg inn for å kommentere
            logg inn for å delta | logg inn for å skrive
            logg inn eller registrer deg for å kommentere | for å kommentere må du
            for å delta i debatten må du | kommentarer er stengt | kommentarer er slått av
            kommentarfeltet er stengt | kommentarfeltet er nå stengt | kommentarfeltet er åpent
            kommentarfeltet stenger | kommentarfeltet er moderert | kommentarfunksjonen er
            det er ikke lenger mulig å kommentere | det er stengt for nye kommentarer
            kommentarer modereres | kommentarer blir moderert | kommentarer forhåndsmodereres
            kommentarer som inneholder | din kommentar venter på | kommentaren din venter på
            kommentaren din ventar på | gi meg beskjed ved nye kommentarer
            gi meg beskjed om nye kommentarer | gi meg beskjed om nye innlegg
            varsle meg om nye kommentarer | varsle meg om oppfølgingskommentarer
            varsle meg om nye innlegg | varsle meg via e-post | gi meg beskjed via e-post
            dette nettstedet bruker akismet | bruker akismet for å redusere spam
            finn ut mer om hvordan kommentardataene | hvordan kommentardataene dine behandles
            om hvordan kommentardataene | lær om hvordan dine kommentardata | les våre debattregler
            les våre regler for | les debattreglene | våre debattregler | regler for debatt
            hold en god tone | vis respekt i debatten | velkommen til vårt kommentarfelt
            debatter under fullt navn | du må bruke fullt navn | vi krever fullt navn
            rapporter kommentar | rapporter kommentaren | rapporter upassende | rapporter regelbrudd
            denne kommentaren er slettet | denne kommentaren er fjernet | kommentaren er slettet
            kommentaren er fjernet | skriv i kommentarfeltet | fortell oss i kommentarfeltet
            i kommentarfeltet nedenfor | ved å kommentere godtar | ved å kommentere samtykker
            du må logge inn for å kommentere | du må logge deg inn for å kommentere
            du må logge inn for å delta | du må være logget inn for å kommentere
            du må være logget inn for å legge | du må være logget inn for å skrive
            du må være innlogget for å kommentere | du må være innlogget for å skrive
            du må vere logga inn for å | obligatoriske felter merket med
            du må ha en [konto, bruker, profil] for å [kommentere, kunne kommentere, skrive en kommentar]
        ",
        hit: "E-postadressen din vil ikke bli publisert. Obligatoriske felt er merket med *",
        miss: "Adressen til boligen blir inntil videre ikke publisert, opplyser kommunen.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            svar | svar på kommentar | svar på innlegg | svar på denne | vis svar | vis # svar
            vis fleire svar | skjul svar | flere svar | fleire svar | meld fra
            rapporter | rapporter kommentar | rapporter misbruk | rapporter innlegg
            rapporter innholdet | anmeld | siter | slett | fjern | skjul bruker
            blokker | blokker bruker | liker ikke | likar ikkje | nyttig | permalenke | direktelenke
            lenke til kommentar | eldst | eldst først | eldste | eldste først | nyest | nyest først
            nyeste | nyeste først | siste først | best | beste først | mest likt | mest likte
            høyest rangert | mest populære først | sorter | sorter etter | sorter på | sortering
            sorter kommentarer | gjest | gjester | anonym | anonym bruker | bruker | brukar | navn
            namn | navn obligatorisk | navn må fylles ut | nettsted | nettstad | nettside | nettsida
            hjemmeside | heimeside | webside | moderator svarer | redaksjonen svarer | trådstarter
            [sorter, sorter etter, sortér etter] [nyeste, nyeste først, eldste, eldste først, beste, mest
            populære, dato, relevans]
            vis [# svar til, flere svar, alle svar, alle # svar, tidligere svar]
        ",
        hit: "Svar",
        miss: "Svar fikk hun bare på søndager.",
    },
    Phrases {
        rule: "comments.says",
        texts: "sier | seier | skriver | skriv | skrev",
        hit: "Margareta T sier:",
        miss: "Hun sier lite og skriver enda mindre.",
    },
];
