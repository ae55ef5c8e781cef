//! Zulu and Xhosa phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            dlala | dlala futhi | misa isikhashana | thulisa | phakamisa umsindo | yehlisa umsindo
            vala umsindo | isikrini esigcwele | isikrini sonke | phuma esikrinini esigcwele
            isidlali sevidiyo | isidlali somsindo | ijubane lokudlala | izihlokwana
            imibhalo engezansi | isikhathi samanje | isikhathi esisele | ikhwalithi
            ikhwalithi yevidiyo | ividiyo iyalayisha | isidlali siyalayisha
            yeqa isikhangiso ngomzuzwana | yeqa | umsindo | [buka, dlala, misa] ividiyo
            [lalela, vula] umsindo | bukela manje | [lalela, buka] [manje, bukhoma, ngokuphelele]
            [ividiyo, umsindo, ifayela] [ayitholakali, awutholakali, alitholakali]
            [ividiyo, umsindo] [ayikwazi ukudlala, ayikwazanga ukudlala, ihluleke ukulayisha]
            [phinda, qhubekisa] [phambili, emuva] [# imizuzwana, #]
            [ividiyo, isigcawu] [elandelayo, esidlule, esilandelayo]
            [isithombe, umfanekiso] ngaphakathi [komfanekiso, kwesithombe] | mamela umsindo
            nqumamisa | umzuzwana uyadlula | khulisa isikrini | isantya sokudlala
            iskrini esipheleleyo | [bukela ividiyo, mamela isandi, bukela ngoku, mamela ngoku]
            nyusa isandi | vala isandi | thulisa isandi | isandi
        ",
        hit: "Dlala ividiyo",
        miss: "Abafana badlala ividiyo ngaphandle kwesitolo, izingane zibabuka.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            [vula, uvule, vumela, nika amandla, sebenzisa] [i javascript, ijavascript]
            javascript ayivuliwe | javascript ivaliwe
            i javascript [ivaliwe, ayivuliwe, ayisebenzi, icishiwe] | idinga i javascript
            kudinga i javascript
            [isiphequluli sakho, ibhrawuza yakho] [asisekeli, ayisekeli, siphelelwe yisikhathi,
            iphelelwe yisikhathi, sidala, indala]
            [buyekeza, thuthukisa] [isiphequluli sakho, ibhrawuza yakho]
            isiphequluli sakho asihambisani | vula amakhukhi kubhrawuza yakho
            [cisha, vala, susa] [isivimbeli sezikhangiso, i ad blocker]
            usebenzisa isivimbeli sezikhangiso | isikhangeli sakho asixhasi
            yenza isebenze i javascript | vulela ijavascript kwisikhangeli sakho
            hlaziya isikhangeli sakho | isikhangeli sakho [sidala, asihlaziywanga]
            ibhrawuza yakho ayixhasi
        ",
        hit: "Sicela uvule i-JavaScript kubhrawuza yakho ukuze ubone leli khasi.",
        miss: "Abafundi bebanga lesithupha bafunda iJavaScript esikoleni.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            iyalayisha | kuyalayisha | kusalayisha | liyalayisha | ikhasi liyalayisha
            sicela ulinde | sicela ulinde umzuzwana | zama futhi | zama futhi emuva kwesikhathi
            kwenzeke iphutha | kube nephutha | iphutha | kukhona okungahambanga kahle
            akutholakalanga lutho | akukho okutholakele | akukho miphumela | ayikho imiphumela
            akukho okuqukethwe | ikhasi alitholakali | ikhasi alikatholakali
            ikhasi olifunayo [alitholakali, alikho] | udaba olufunayo [alutholakali, alukho]
            fihla | bonisa | nciphisa | nweba | bonisa okuncane | bonisa okuningi | ayinasihloko
            engenasihloko | okwesikhashana | kuyaqedwa | ayitholakalanga | ukulayisha kuhlulekile
            iphutha le nethiwekhi | iyafakwa | nceda ulinde | nceda linda umzuzu | zama kwakhona
            kwenzeke impazamo | impazamo | akukho nto ifunyenweyo | akukho ziphumo
            iphepha alifumaneki | bonisa kancinci | bonisa okuninzi | fihla konke
            ukulayisha akuphumelelanga | elingenasihloko
        ",
        hit: "Iyalayisha...",
        miss: "Iyalayisha inqola yamatshe, amahhashi asebehla abuyela emuva.",
    },
];
