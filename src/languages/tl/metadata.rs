//! Filipino phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            [inilathala, nailathala, na-publish, ipinost, na-post, nai-post] [noong, nitong, #]
            [inilathala, nilathala, na-publish, ipinost, na-post, nai-post, petsa,
            petsa ng paglalathala, petsa ng publikasyon, petsa ng paglabas, in-update, na-update,
            huling update]:
            huling [na-update, in-update, binago, isinapanahon, inedit, na-edit]
            [in-update, na-update] [noong, nitong, #] | huling pagbabago | huling update noong
            petsa ng paglalathala | petsa ng publikasyon | petsa ng paglabas | oras ng paglalathala
        ",
        hit: "Inilathala noong Marso 14, 2023, 9:41 n.u.",
        miss: "Ang aklat niya ay inilathala noong Marso, isang araw matapos siyang yumao.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            [oras ng pagbasa, oras ng pagbabasa, tagal ng pagbasa, tagal ng pagbabasa] [, #,
            # minuto, # min, # na minuto]
            # [minuto, minutong, na minutong] [pagbasa, pagbabasa, babasahin, pakikinig] | # minuto
            # min basahin | # minuto para basahin | # minuto ang pagbasa | # minuto upang basahin
            babasahin sa loob ng # minuto | mababasa sa loob ng # minuto | mababasa sa # minuto
            tinatayang oras ng pagbasa # minuto | tinatayang oras ng pagbabasa # minuto
            basahin sa # minuto | # minutong artikulo
        ",
        hit: "5 minutong pagbasa",
        miss: "Sa 5 minutong pagbasa ng hatol, walang kumibo sa loob ng korte.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # [segundo, minuto, oras, araw, linggo, buwan, taon] [ang nakalipas, ang nakararaan,
            na ang nakalipas, nakalipas]
            # na [minuto, oras, araw, linggo] ang [nakalipas, nakararaan]
            [isang, ilang] [minuto, oras, araw, linggo, buwan, taon] ang nakalipas | ngayon lang
            ngayon-ngayon lang | kani-kanina lang | kanina | kahapon | kamakalawa
            nitong nakaraang linggo | nitong nakaraang araw | kanina lang | kahapon # #
            ngayong araw # # | kahapon ng # # | kaninang # # | kahapon sa ganap na # #
        ",
        hit: "3 oras ang nakalipas",
        miss: "3 oras ang nakalipas bago nila narating ang tuktok ng bundok.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # [beses, ulit] [binasa, nabasa, tiningnan, napanood, pinanood, binisita]
            [binasa, nabasa, tiningnan, napanood, pinanood] [# beses, nang # beses, ng # beses,
            # ulit]
            # [pagtingin, na pagtingin, mambabasa, na mambabasa, nakabasa, ang nakabasa, nanood,
            ang nanood, manonood, pagbasa, na pagbasa, bumasa, salita, na salita, bumisita,
            ang bumisita]
            mga pagtingin # | bilang ng mambabasa # | bilang ng pagtingin # | bilang ng mga salita #
            # libong pagtingin | # # beses nabasa
        ",
        hit: "1,245 beses nabasa",
        miss: "Ang tula ay 1,245 beses nabasa sa entablado mula Aparri hanggang Jolo.",
    },
];
