//! Zulu and Xhosa phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            [lushicilelwe, lufakwe, lubuyekezwe, lugcine ukubuyekezwa, lulungisiwe] [ngo, #,
            ngomhla ka, ngomhlaka]
            [ishicilelwe, lishicilelwe] ngomhlaka
            [ishicilelwe, lushicilelwe, kushicilelwe, kubuyekezwe, lubuyekezwe, ibuyekezwe, usuku
            lokushicilela, ishicilelwe ngo, ibuyekezwe ngo, ifakwe]:
            [kubuyekezwe, igcine ukubuyekezwa, ukubuyekezwa kokugcina, kugcine ukubuyekezwa,
            isibuyekezo sokugcina] [ngo, #, ngomhlaka, namuhla]
            usuku lokushicilela
            [ipapashwe, ihlaziywe, lipapashwe, lihlaziywe] [ngomhla we, #, ngo #]
            [ipapashwe, ihlaziywe, umhla wopapasho]: | ihlaziywe okokugqibela
            uhlaziyo lokugqibela
        ",
        hit: "Lushicilelwe ngomhlaka 14 Mashi 2023, 09:41",
        miss: "Incwadi ibhalwe ngo-1989 yashicilelwa ngo-1991 kuphela.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            [imizuzu #, # imizuzu, umzuzu #, # umzuzu] [yokufunda, wokufunda] | # imizuzu ufunda
            # min yokufunda | # imin yokufunda
            isikhathi sokufunda [imizuzu #, # imizuzu, #, # min, umzuzu #] | # imizuzu yokulalela
            isikhathi sokulalela imizuzu # | ufundwa ngemizuzu # | fundwa ngemizuzu #
            ixesha lokufunda [#, imizuzu #, # imizuzu] | ixesha lokumamela imizuzu #
            funda ngemizuzu #
        ",
        hit: "Isikhathi sokufunda: imizuzu 4",
        miss: "Imizuzu emine yokufunda yaphela zisazinze izingane.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # amahora edlule | emahoreni # edlule | emizuzwini # edlule | # imizuzu edlule
            # izinsuku ezedlule | ezinsukwini # ezedlule | # amasonto edlule
            # izinyanga ezedlule | # iminyaka edlule | ihora elidlule | ihora elilodwa elidlule
            umzuzu odlule | usuku olwedlule | isonto eledlule | inyanga edlule | unyaka odlule
            namuhla | izolo | kuthangi | manje nje | okwamanje | usanda kushicilelwa
            [namuhla, izolo] [ngo #, #, # #, ngo # #, ekuseni, ntambama] | emasontweni # edlule
            ezinyangeni # ezedlule | eminyakeni # edlule | amasekhondi # edlule | imizuzu # edlule
            amahora # edlule | izinsuku # ezedlule | # iiyure ezidlulileyo | iiyure # ezidlulileyo
            iintsuku # ezidlulileyo | imizuzu # edlulileyo | iiveki # ezidlulileyo
            iinyanga # ezidlulileyo | kwiiyure # ezidlulileyo | kwiintsuku # ezidlulileyo
            # iintsuku ezidlulileyo | namhlanje | namhlanje # | phezolo | ngoku nje
            [ngeyure, kwiyure, iyure] edlulileyo | [ngosuku, usuku] oludlulileyo
            iveki edlulileyo
        ",
        hit: "Emahoreni 3 edlule",
        miss: "Emahoreni amathathu edlule ilanga belisashisa, manje lishonile.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # [abafundi, ababukeli, ukubukwa, ukufundwa, izivakashi, abalaleli]
            # # [abafundi, ababukeli, ukubukwa] | [ibukwe, ifundwe, ibonwe, lufundwe] #
            [ibukwe, ifundwe, lufundwe] [izikhathi #, ka #, izikhathi ezingu #]
            [abafundi, ababukeli, ukubukwa, izivakashi] # | # amagama | iindwendwe #
            # [ababukeli beli nqaku, iindwendwe] | libukwe ka # | lifundwe ka #
        ",
        hit: "1 245 ukubukwa",
        miss: "Ividiyo yabonwa abafundi abayi-1 245 ngosuku lokuqala.",
    },
];
