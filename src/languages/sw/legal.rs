//! Swahili phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            haki zote [zimehifadhiwa, zimelindwa, zinalindwa] | hakimiliki #
            hakimiliki zote zimehifadhiwa
            [hakimiliki, haki miliki] [zimehifadhiwa, zinalindwa] kisheria
            [hairuhusiwi, ni marufuku] [kunakili, kuchapisha upya] [habari, makala, maudhui, sehemu]
            bila [idhini, ruhusa, kibali] ya maandishi [kutoka kwa, ya] [mchapishaji, mhariri,
            wahariri]
            maudhui ya tovuti hii yanalindwa
        ",
        hit: "Hakimiliki © 2023 Sauti ya Pwani. Haki zote zimehifadhiwa.",
        miss: "Wakili alisema haki zote za wimbo huo ni za mjukuu wake.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            [tovuti hii, tovuti yetu] [inatumia, hutumia] [vidakuzi, kuki, cookies]
            tovuti hii inatumia cookie | ukurasa huu unatumia [vidakuzi, kuki, cookies]
            [tunatumia, washirika wetu tunatumia] [vidakuzi, kuki, cookies]
            [kubali, kataa, ruhusu] [vidakuzi, kuki, cookies] [, vyote, zote]
            [sera, mipangilio, matumizi] ya [vidakuzi, kuki, cookies]
            [kwa kuendelea, ukiendelea, unapoendelea] kutumia [tovuti hii, tovuti yetu, ukurasa huu]
            unakubali matumizi [ya, yetu ya] [vidakuzi, kuki, cookies]
        ",
        hit: "Tovuti hii inatumia vidakuzi ili kuboresha matumizi yako",
        miss: "Mama lishe sokoni hapo huuza biskuti zake katika vidakuzi vya bati.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            [sera, ilani, tamko, taarifa, mipangilio, notisi] ya faragha | faragha
            faragha na vidakuzi | sera ya faragha na vidakuzi | sera yetu ya faragha | faragha yako
            chaguo zako za faragha | haki zako za faragha
            [vigezo na, sheria na, kanuni na, taratibu na] masharti
            masharti na [vigezo, kanuni, faragha] | sheria na kanuni
            masharti ya [matumizi, huduma, utumiaji] [, yetu] | kanuni za [matumizi, huduma]
            vigezo vya matumizi | sheria za matumizi | kanusho | kanusho la kisheria | hakimiliki
            haki miliki | ilani ya kisheria | taarifa za kisheria | sera ya tovuti
            [sera ya, mipangilio ya, dhibiti, mapendeleo ya] [vidakuzi, kuki, cookies]
            chaguo za vidakuzi | kubali | kubali zote | kubali yote | kubali na endelea
            kubali na ufunge | kataa | kataa zote | kataa yote | nakubali | sikubali | ninakubali
            nimeelewa | nimekubali | kubali masharti | kubali vyote | kataa vyote
            [dhibiti, hifadhi] [mapendeleo, chaguo] | muhimu pekee | [kanuni, miongozo] ya jamii
            kanuni za [jamii, uhariri, maadili, watumiaji] | miongozo ya uhariri | mwongozo wa jamii
            mwongozo wa uhariri | ufikivu | tamko la ufikivu
            sera ya [uhariri, masahihisho, matangazo, ai, akili mnemba, akili unde, marejesho,
            kurejesha bidhaa, maoni]
            maadili ya uandishi | maadili ya uandishi wa habari | viwango vya uhariri
            malalamiko na masahihisho | usiuze taarifa zangu | usiuze wala kusambaza taarifa zangu
            soma masharti | soma sera ya faragha | ulinzi wa data
        ",
        hit: "Sera ya Faragha",
        miss: "Sera ya faragha ya benki hiyo ilihojiwa na wabunge wawili.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            maoni [yaliyotolewa, yaliyomo] [katika, kwenye] [makala hii, makala haya, safu hii,
            ukurasa huu]
            maoni haya ni ya [mwandishi, mwandishi mwenyewe]
            [hayawakilishi, hayaakisi] msimamo wa [gazeti, tovuti hii, mhariri, wahariri,
            chombo hiki, kampuni]
            [hayawakilishi, si lazima yawe] [maoni ya, mtazamo wa] [gazeti, tovuti hii, wahariri]
            [makala, habari] hii ilichapishwa [kwanza, awali, kwa mara ya kwanza] [katika, na]
            makala haya yalichapishwa [kwanza, awali] [katika, na]
            [imelindwa, inalindwa] na recaptcha
            [haiwajibiki, hatuwajibiki] [kwa, na] [maudhui ya, yaliyomo kwenye] tovuti za nje
            si [ushauri wa kifedha, ushauri wa uwekezaji, mbadala wa ushauri wa daktari,
            mbadala wa ushauri wa kitabibu, mbadala wa ushauri wa kitaalamu]
            [ina, yana, una] viungo vya washirika | [huenda tukapata, tunaweza kupata] kamisheni
            [umeona, umegundua] kosa [katika, kwenye] [makala, habari]
            ripoti kosa [katika, kwenye] [makala, habari]
            [makala, habari] hii imetafsiriwa kwa [msaada wa, kutumia] akili [mnemba, bandia, unde]
            taarifa hii imetolewa na haijahaririwa | tumesahihisha makala hii
        ",
        hit: "Maoni haya ni ya mwandishi na hayawakilishi msimamo wa gazeti.",
        miss: "Mwandishi huyo alikiri kwamba msimamo wa gazeti ulibadilisha maoni yake.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            [uhifadhi, hifadhi] wa kiufundi au ufikiaji | hifadhi ya kiufundi au ufikiaji
            [vidakuzi hivi, kuki hizi] ni muhimu ili tovuti [ifanye kazi, iweze kufanya kazi]
            [haviwezi, haziwezi] kuzimwa [katika, kwenye] mifumo yetu
            [huturuhusu, hutuwezesha] kuhesabu [matembezi, wageni]
            taarifa zote [zinazokusanywa, zilizokusanywa] na vidakuzi
            [kuhifadhi na, kuhifadhi au] kupata taarifa kwenye [kivinjari chako, kifaa chako]
            [kuhifadhi na, kuhifadhi na au] kufikia taarifa kwenye kifaa
            washirika wetu [tunachakata, huchakata] [taarifa, data]
            kutumia data sahihi ya [eneo, mahali] | na washirika wetu wa matangazo
            data yako [inaweza kuchakatwa, itachakatwa] na washirika
        ",
        hit: "Uhifadhi wa kiufundi au ufikiaji ni muhimu kwa lengo hili pekee.",
        miss: "Mlango wa ghala ulifungwa kwa tatizo la kiufundi mwezi Mei.",
    },
];
