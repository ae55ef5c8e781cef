//! Icelandic phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            skjáskot | tölvuteiknuð mynd | frá vinstri til hægri | frá vinstri: | talið frá vinstri
            f v | efri röð frá vinstri | aftari röð frá vinstri | fremri röð frá vinstri | efri mynd
            neðri mynd | myndin var tekin | myndin sýnir hvernig | mynd sem tekin var | mynd tekin
            myndina tók | ljósmyndin er tekin | fólkið á myndinni tengist | myndband: | myndskeið:
            [drónamynd, loftmynd, yfirlitsmynd, tölvuteikning, tölvumynd, samsett mynd, fréttamynd,
            kynningarmynd, gervihnattamynd, stilla úr, teiknuð mynd]
            [myndatexti, myndartexti, mynd # af #]
            [á myndinni, á meðfylgjandi mynd] [má sjá, sést]
            myndin er [tekin, frá, samsett, úr myndbandi, fengin, af vef, skjáskot]
            myndin tengist [efni fréttarinnar, efni greinarinnar, fréttinni, greininni, frétt, ekki]
            mynd tengist [ekki, frétt, efni]
        ",
        hit: "Skjáskot úr myndbandinu",
        miss: "Lögmaður hennar sagði að ljósmyndin væri árinu eldri.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            mynd # | mynd # af # | # af # | # myndir | # mynd | # ljósmyndir | mynd # / #
            # af # myndum | ljósmynd # af # | fleiri myndir | allar myndir | myndasafn
            myndagallerí | myndaröð | myndasyrpa | myndaalbúm | myndir | ljósmyndir | ljósmynd
            myndatexti | teikning | spila | spila myndband | spila myndskeið | spila myndbandið
            spila myndskeiðið | horfa á myndband | horfa á myndskeið | sjá myndskeið | sjá myndband
            myndaalbúm úr | skjáskot | safnmynd | aðsend mynd | smellið til að stækka
            [stækka, skoða] [mynd, myndina]
            [smelltu, smellið] [, á myndina] til að stækka myndina
            [smelltu, smellið] á myndina til að stækka
            [skoða, sjá] [stærri mynd, í fullri stærð]
            [fyrri, næsta] mynd
        ",
        hit: "Stækka mynd",
        miss: "Sá sem stækkar myndina sér eina veru enn í horninu.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            getty images
            [mynd, ljósmynd] [aðsend, afp, ap, epa, reuters, getty, shutterstock, unsplash, pixabay,
            colourbox, rúv, skjáskot, samsett, facebook, landsbjörg, landhelgisgæslan, lögreglan,
            veðurstofan, almannavarnir, ritzau, ntb, wikipedia, einkasafn, hsí, ksí, vegagerðin,
            google]
            [myndir, ljósmyndir] aðsendar
            [aðsend mynd, aðsend ljósmynd, mynd úr einkasafni, ljósmynd úr einkasafni, mynd frá
            lesanda, mynd af vef, samsett mynd, myndin er samsett, mynd fengin af vef, mynd fengin
            af facebook]
            [skjáskot úr myndbandi, skjáskot af facebook, skjáskot af instagram, skjáskot af vef,
            skjáskot youtube, skjáskot rúv, skjáskot google]
            [afp, ap] [via ritzau, ritzau scanpix]
        ",
        hit: "Dráttarbátur siglir úr Ramsvíkurhöfn. Mynd: Getty",
        miss: "Getty hefur höfðað mál gegn fyrirtækinu fyrir að afrita myndirnar.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            safnmynd | úr safni: | mynd úr myndasafni | myndin er úr safni | myndin er safnmynd
            myndin er sviðsett | sviðsett mynd | mynd sviðsett
            [mynd, myndir, ljósmynd, gömul mynd] úr safni
            myndin tengist [efni fréttarinnar ekki, fréttinni ekki, ekki efni fréttarinnar, ekki
            fréttinni, greininni ekki]
        ",
        hit: "Safnmynd: dráttarbátur dregur pramma úr Ramsvíkurhöfn í júní 2019.",
        miss: "Á myndinni úr safninu var pramminn heill, sagði lögmaðurinn.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            safnmynd | úr safni | úr myndasafni | mynd sviðsett | myndin er sviðsett | sviðsett mynd
            [myndin, mynd] tengist [ekki, ekki beint] [fréttinni, efni fréttarinnar]
            [myndin, mynd] tengist [fréttinni, efni fréttarinnar] [ekki, ekki beint]
        ",
        hit: "Dráttarbátur við bryggju, mynd úr safni",
        miss: "Dómurinn fékk aðeins óskýra mynd úr safni.",
    },
];
