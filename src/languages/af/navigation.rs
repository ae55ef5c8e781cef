//! Afrikaans phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            tuis | tuisblad | tuisbladsy | na tuisblad | gaan na tuisblad | voorblad | hoofblad
            hoofbladsy | begin | hoofkieslys | kieslys | spyskaart | hoofspyskaart | hoofnavigasie
            navigasie | kieslys oop | werfkaart | webkaart | sitemap | kantbalk | sybalk | voetskrif
            kopskrif | hoofinhoud | soek | soek hier | soek op | soek na | soek in die argief
            soekresultate | soekterm | soekwoord | soekvorm | soekbalk | gevorderde soektog
            gevorderde soek | maak soektog oop | maak soek toe | deursoek die webwerf
            tik om te soek | wat soek jy | tik jou soekwoord | meld aan | meld af | teken in
            teken aan | teken uit | teken af | aanmeld | inteken | inteken registreer | registreer
            registreer nou | registreer hier | registreer gratis | skep rekening | skep 'n rekening
            skep jou rekening | skep 'n profiel | my rekening | my profiel | my blad | my nuus
            my besonderhede | my artikels | my stories | rekening | rekeninginstellings
            gebruikersnaam | wagwoord | wagwoord vergeet | wagwoord vergete
            het jy jou wagwoord vergeet | het u u wagwoord vergeet | vergete wagwoord
            stel wagwoord terug | nuwe wagwoord | bly aangemeld | bly ingeteken | onthou my
            boekmerke | my boekmerke | gestoorde artikels | gestoorde stories | gunstelinge
            my gunstelinge | instellings | voorkeure | kennisgewings | vorige volgende
            vorige en volgende | eerste bladsy | laaste bladsy | na bo | boontoe | na bo toe
            na onder | gaan boontoe | rol na bo | rol boontoe | slaan oor | slaan navigasie oor
            slaan kieslys oor | gaan direk na inhoud | artikelnavigasie | plasingnavigasie
            broodkrummels | jy is hier | u is hier | sluit | maak toe | sluit venster
            maak venster toe | maak oop | goed so | verstaan | ek verstaan | reg so | kontak
            kontak ons | kontak die redaksie | kontak redaksie | kontakbesonderhede
            kontakinligting | kontakvorm | ons kontakbesonderhede | tree in verbinding
            hoe om ons te kontak | skryf aan ons | stuur 'n boodskap | oor ons | meer oor ons
            wie is ons | wie ons is | wat ons doen | oor hierdie webwerf | oor die webwerf
            oor die maatskappy | ons span | ontmoet ons span | ons mense | die span | ons storie
            ons geskiedenis | ons visie | ons visie en missie | visie en missie | ons waardes
            ons dienste | ons titels | ons publikasies | ons tydskrifte | ons koerante
            kliëntediens | kliëntesorg | lesersdiens | diens en kontak | hulp | hulp nodig
            hulpsentrum | kry hulp | gereelde vrae | algemene vrae | vrae en antwoorde
            vrae & antwoorde | kwelvrae | afleweringsnavrae | aflewering | verspreiding
            verspreidingspunte | vakatures | loopbane | loopbane by ons | werk by ons
            werk saam met ons | sluit by ons aan | persverklarings | mediaverklarings | mediakamer
            mediasentrum | nuuswenk | nuuswenke | het jy nuus | gee ons 'n wenk | inhoudsopgawe
            op hierdie bladsy | in hierdie artikel | in hierdie uitgawe | argief | argiewe
            nuusargief | koerantargief | uitgawes | jongste uitgawe | hierdie week se uitgawe
            kategorie | kategorieë | rubrieke | afdelings | alle afdelings | alle kategorieë
            alle onderwerpe | onderwerpe a-z | bladsy # | bladsy # van # | blad # van # | rss
            rss-voer | rss-voere | forum | gasteboek | dagboek | gebeurekalender | gebeure
            komende gebeure | uitstappies | adverteer en kontak | my streek | taal | kies taal
            verander taal | afrikaans | afrikaans english | engels | donker modus | donkermodus
            ligte modus | nagmodus | lettergrootte | teksgrootte | groter teks | kleiner teks
            groter letters | kleiner letters | mobiele weergawe | volledige weergawe
            rekenaarweergawe | filter | filters | filtreer | filtreer volgens | maak filters skoon
            wis filters uit | alles | meer kieslys | ki-opsomming | opsomming deur ki
            som op met ki | gaan na resep | spring na resep | na die resep | wysig bron
            wysig bronteks | wys geskiedenis | sien geskiedenis | padaanwysings | wys op kaart
            sien op kaart | bekyk kaart | bekyk op kaart | maak oop in google maps | sakeure
            kantoorure | ons ure | winkelure | ons adres | posadres | straatadres | fisiese adres
            handelsure
            soek op hierdie [webwerf, webblad, werf]
            skep 'n gratis [rekening, profiel]
            [spring, gaan, slaan oor] na [, die] [inhoud, hoofinhoud, navigasie, kieslys, voetskrif]
            stuur 'n [nuuswenk, wenk, storie, foto]
            kies [jou streek, 'n streek, jou dorp, jou provinsie, 'n provinsie, 'n kategorie,
            kategorie, maand]
            kies [jou, u, 'n] taal
            [kry, sien] aanwysings
            [epublikasie, e-uitgawe, e-koerant, e-tydskrif, digitale uitgawe, digitale koerant,
            digitale tydskrif, aanlyn uitgawe]
            lees die [e-uitgawe, e-koerant, koerant, digitale uitgawe, tydskrif]
        ",
        hit: "Gaan na inhoud",
        miss: "Wie haastig is, kan ná die inhoud dadelik na die slot gaan.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            nuus | voorbladnuus | binneland | buiteland | wêreld | wêreldnuus | afrika | suid-afrika
            suider-afrika | namibië | namibies | suid-afrikaanse nuus | binnelandse nuus
            buitelandse nuus | nasionale nuus | internasionale nuus | nasionaal | internasionaal
            plaaslik | plaaslike nuus | streeknuus | streke | streek | provinsies | provinsiale nuus
            dorpe | gemeenskap | gemeenskapsnuus | gemeenskappe | wes-kaap | oos-kaap | noord-kaap
            vrystaat | gauteng | noordwes | limpopo | mpumalanga | kwazulu-natal | pretoria
            kaapstad | bloemfontein | johannesburg | windhoek | boland | karoo | overberg | weskus
            suid-kaap | tuinroete | laeveld | hoëveld | swakopmund | walvisbaai | politiek
            verkiesing | verkiesings | parlement | hofnuus | hof | misdaad | misdaad en hof
            misdaad & hof | sport | sportnuus | plaaslike sport | skolesport | skoolsport | rugby
            skolerugby | skoolrugby | klubrugby | wêreldbeker | wêreldrugby | superrugby
            curriebeker | varsitybeker | cravenweek | cravenweek # | krieket | sokker | gholf
            atletiek | tennis | netbal | hokkie | fietsry | perdesport | padwedlope | draf | swem
            boks | motorsport | formule # | ander sport | nog sport | meer sport | uitslae
            sportuitslae | uitslae en punte | puntelys | punteleer | wedstryde | wedstrydprogram
            vermaak | vermaaknuus | skinder | skindernuus | bekendes | glanspersone | sterre
            musiek | musieknuus | film | flieks | fliek | flieks en tv | flieks & tv | rolprente
            televisie | tv | tv-gids | sepies | sepie-opsommings | sepienuus | reekse | stroom
            radio | teater | verhoog | kunste | kunstefees | kunstefeeste | feeste | kuns en kultuur
            kuns & kultuur | kunste en vermaak | kunste & vermaak | kultuur | boeke | boeknuus
            boekresensies | boekewêreld | resensies | gedigte | poësie | kortverhale | fiksie
            taal en kultuur | letterkunde | skryfkuns | leefstyl | lewenstyl | lewe | mode
            mode en skoonheid | mode & skoonheid | skoonheid | gesondheid | gesond leef
            gesondheid en fiksheid | welstand | fiksheid | verhoudings | liefde en seks
            liefde en verhoudings | gesin | gesinne | ouerskap | ouers | mamma | babas | kinders
            tieners | jeug | skole | skool | onderwys | universiteite | matriek | studente | kos
            kos en wyn | kos & wyn | kos en drank | kos & drank | resepte | kosresepte | kookwenke
            wyn | braai | braairesepte | bak | bederfkos | nagereg | nageregte | tuisnywerheid
            reis | reise | reisnuus | toerisme | wegbreek | wegbreekkans | bestemmings | kampeer
            buitelewe | huis en tuin | huis & tuin | tuin | tuinmaak | tuisversiering | dekor
            troeteldiere | diere | natuur | omgewing | bewaring | natuur en omgewing | jag | visvang
            wetenskap | tegnologie | wetenskap en tegnologie | wetenskap & tegnologie | tegnuus
            toestelle | geskiedenis | erfenis | geloof | geloof en lewe | kerk | kerknuus
            godsdiens | bybel | dagstukkie | dagstukkies | oordenking | bemoediging | goeie nuus
            goeienuus | kultuurnuus | menings | mening | meningstukke | rubrieke en menings
            rubriekskrywers | rubriekskrywers en menings | gasrubriek | gasrubrieke | hoofartikel
            hoofartikels | redakteursbrief | van die redakteur | debat | spotprente | spotprent
            strokiesprente | ontleding | ontledings | nuusontleding | agtergrond en ontleding
            nuus en ontleding | in diepte | indiepte | spesiale verslae | ondersoeke | aktueel
            aktualiteite | profiele | mense | onderhoude | menslike belang | doodsberigte
            sterfgevalle | in memoriam | huldeblyke | weer | weerberig | weervoorspelling
            weeroorsig | verkeer | verkeersnuus | brandstofpryse | lotto | lotto-uitslae
            lotto-uitslag | horoskoop | horoskope | sterrewysers | blokkiesraaisel | blokraaisel
            blokraaisels | kopkrappers | speletjies | raaisels | vasvra | vasvrae | kompetisie
            kompetisies | wen pryse | weggee | klassifikasies | kleinadvertensies
            klein advertensies | geklassifiseerd | gesnuffel | poste | werkgeleenthede
            vakante poste | kennisgewings en tenders | regskennisgewings | tenders | bylae | bylaes
            spesiale bylaes | naweek | byvoegsels | video | video's | nuusvideo's | foto's en video
            potgooi | potgooie | podsendings | podsending | potgooi en video | oudio | klank
            regstreeks | regstreekse blog | regstreekse verslaggewing | in beeld | in prente
            trouens | troues | diverse | algemeen | ander | ongekategoriseer | ongeklassifiseer
            geen kategorie
            [sake, sakenuus, ekonomie, geld, geldsake, finansies, finansiële nuus, persoonlike
            finansies, markte, beleggings, entrepreneurs, entrepreneurskap, eiendom, eiendomme,
            motors, motorwiel, wiele, motornuus, verbruiker, verbruikersake, verbruikersnuus,
            mynwese, landbou, landbounuus, boerdery, boerderynuus, veeboerdery, wild, grond,
            energie, beurtkrag]
            nuus [en, &] aktualiteit
        ",
        hit: "Kos & Wyn",
        miss: "Aan kos en wyn het die gesin 'n derde van hul geld bestee.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            jy is hier | u is hier | jy lees nou | jy lees tans | u lees nou | u lees tans
            gaan na die tuisblad | gaan na tuisblad | gaan na die voorblad | soekresultate vir
            jy het gesoek na | resultate vir | welkom terug | kies jou | spring na resep
            terug na [, die] [bo, begin]
            [gaan, spring, slaan oor] na [, die] [inhoud, hoofinhoud, navigasie, kieslys]
            [tuis, tuisblad] [nuus, sport, sake]
            ouer [plasing, plasings, berigte]
            nuwer [plasing, plasings, berigte]
            reeds [geregistreer, 'n rekening, 'n lid, ingeteken]
            [wagwoord, jou wagwoord, u wagwoord] vergeet
            [meld aan, teken in, teken aan, registreer] met
            waarna soek [jy, u]
        ",
        hit: "U is hier: Tuis / Sport / Roei",
        miss: "Noudat u eenmaal hier is, kyk gerus na bo.",
    },
];
