//! Danish phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            annonce | annoncer | annonce fra | annoncer fra | annoncering | annoncér | annoncere
            annoncér hos os | annoncer hos os | annoncér her | annoncer her | annoncér i avisen
            annoncering på sitet | indryk annonce | bestil annonce | annoncelink | annoncelinks
            annonceindhold | annonce indhold | annoncørindhold | annoncørbetalt indhold
            annoncørbetalt | annonce fortsætter | annonce luk | annonce slut | luk annonce
            skjul annonce | skjul annoncer | spring annonce over | spring over annonce
            fjern annoncer | fjern annonce | anmeld annonce | rapporter annonce | om annoncer
            annoncetillæg | annoncesektion | reklame | reklamer | reklameindhold | reklamelink
            reklamelinks | reklamepause | indeholder reklame | indeholder reklamelinks
            indeholder annoncelinks | indlægget indeholder reklame | indeholder affiliate links
            i samarbejde med | i betalt samarbejde med | betalt samarbejde | kommercielt samarbejde
            kommercielt samarbejde med | betalt partnerskab | betalt indhold | betalt indlæg
            betalt artikel | sponsoreret | sponseret | sponsoreret indhold | sponseret indhold
            sponsoreret indlæg | sponsoreret artikel | sponsoreret af | sponseret af
            sponsorerede links | sponsoreret link | sponsorer | sponsor | partnerindhold
            indhold fra partner | indhold fra vores partnere | fra vores partnere | vores partnere
            vores samarbejdspartnere | samarbejdspartnere | vores annoncører | vores sponsorer
            præsenteret af | leveret af | bragt af | brand studio annonce | native annonce
            advertorial annonce | dette er en annonce | dette er betalt indhold
            hele denne side er en annonce | artiklen fortsætter efter annoncen
            artiklen fortsætter under annoncen | artiklen fortsætter efter | artiklen fortsætter
            artiklen fortsætter under billedet | historien fortsætter efter annoncen
            teksten fortsætter efter annoncen | læs videre efter annoncen
            læs videre under annoncen | opskriften fortsætter efter annoncen | annoncer på siden
        ",
        hit: "ANNONCE",
        miss: "Annoncen kørte i to uger, før nogen klagede.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            artiklen fortsætter efter | artiklen fortsætter under | artiklen fortsætter nedenfor
            artiklen fortsætter herunder | denne artikel fortsætter efter | teksten fortsætter efter
            teksten fortsætter under | teksten fortsætter nedenfor | indlægget fortsætter efter
            indlægget fortsætter under | historien fortsætter efter annoncen
            historien fortsætter under annoncen | historien fortsætter efter billedet
            historien fortsætter under billedet | historien fortsætter under videoen
            opskriften fortsætter efter | kommentaren fortsætter efter | fortsætter efter annoncen
            fortsætter under annoncen | fortsætter efter reklamen | fortsætter under billedet
            fortsætter under videoen | læs videre efter annoncen | læs videre under annoncen
            læs videre under billedet | læs videre nedenfor | læs videre herunder | læs videre efter
            rul ned for at | scroll ned for at | scroll videre for | scroll for at
            annonce fortsætter | slå din adblocker fra | slå adblock fra | sluk for din adblocker
            slå din annonceblokering fra | du bruger en adblocker | du bruger adblocker
            du bruger en annonceblokering | du bruger annonceblokering | slip for annoncer
            slip for reklamer | læs uden annoncer | reklamefri oplevelse | annoncefri oplevelse
            dette er en annonce fra | dette er annoncørbetalt | dette indhold er annoncørbetalt
            indholdet er leveret af annoncøren | indholdet er betalt af | artiklen er betalt af
            artiklen er sponsoreret | dette indlæg er sponsoreret | indlægget er sponsoreret
            indlægget er lavet i samarbejde | dette indlæg er lavet i samarbejde
            indlægget er reklame for | dette indlæg indeholder reklame
            indlægget indeholder reklame | indlægget indeholder reklamelinks
            indlægget indeholder affiliate | dette indlæg indeholder affiliate
            artiklen indeholder reklamelinks | artiklen indeholder annoncelinks
            artiklen indeholder affiliate | indeholder affiliatelinks | indeholder reklamelinks
            vil du annoncere her | ønsker du at annoncere | vil du annoncere på
        ",
        hit: "Artiklen fortsætter efter annoncen",
        miss: "Efter annoncen i avisen meldte elleve vidner sig.",
    },
];
