//! Slovak phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            autor: | autorka: | autori: | autorky: | autor a foto | autor článku | autorka článku
            autori článku | autor textu | autorka textu | napísal a | text a foto | text aj foto
            text a fotografie: | pridal používateľ | pridal redaktor | vložil redaktor
            vložila redaktorka | od nášho spravodajcu | od našej spravodajkyne
            od nášho osobitného spravodajcu | od našej redaktorky | od nášho redaktora
            spracovala redakcia | spracovala online redakcia | rozhovor viedol | rozhovor viedla
            rozhovor pripravil | rozhovor pripravila | zhováral sa: | zhovárala sa: | pýtal sa:
            pýtala sa:
            [článok, text, príspevok, reportáž] [napísal, napísala, napísali, pripravil, pripravila,
            pripravili, spracoval, spracovala]
            [pripravil, pripravila, pripravili, napísal, napísala, napísali, spracoval, spracovala,
            spracovali, zverejnil, zverejnila, publikoval, publikovala, pridal, pridala, vložil,
            vložila]:
            [publikoval, zverejnil, pridal, vložil] [admin, redakcia, webmaster, administrátor]
        ",
        hit: "Autor: Jana Kováčová",
        miss: "Nikto netušil, kto je autor listu.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            autor | autorka | autori | autorky | redakcia | redaktor | redaktorka | náš tím
            redakčný tím | naša redakcia | členovia redakcie | naši redaktori | naši autori
            autorský tím | predstavujeme autora | kto je autor | kto je autorka | kto je autorom
            medailón autora | medailónik autora | medailón autorky | napíšte autorovi
            napíšte autorke | napísať autorovi | napísať autorke | napíšte nám | kontaktovať autora
            kontaktovať autorku | kontaktujte autora | kontaktujte autorku | viac o autorovi
            viac o autorke | viac informácií o autorovi
            o [autorovi, autorke, autoroch, redaktorovi, redaktorke, redakcii, blogerovi, blogerke,
            autorovi článku, autorke článku, autorovi blogu]
            [profil, kontakt na, kontakt] [autora, autorku, autorky, redaktora, redaktorky, blogera]
            [autor, autorka, autori] [článku, textu, blogu, príspevku, rubriky, komentára]
        ",
        hit: "O autorovi",
        miss: "O autorovi fresky pramene mlčia.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            [ďalšie, všetky, predchádzajúce, posledné, najnovšie, staršie] [články, texty,
            príspevky, komentáre, blogy] [autora, autorky, od autora, od autorky, tohto autora,
            tejto autorky, od tohto autora]
            [zobraziť, pozrieť, prečítať si] [všetky články, všetky príspevky, ďalšie články,
            články, profil, príspevky] [autora, autorky, od, od autora, používateľa]
            viac [článkov, textov, príspevkov] od [autora, autorky, tohto autora, tejto autorky]
            [články, príspevky, texty] [autora, autorky, od autora, od autorky]
            [sledovať, odoberať] [autora, autorku, články autora]
            viac od [autora, autorky, tohto autora, tejto autorky]
            všetky články od | všetky príspevky od | ďalšie články od | viac článkov od
        ",
        hit: "Ďalšie články autora Petra Maliny",
        miss: "Redakcia odmietla ďalšie články autora tlačiť.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            redaktor | redaktorka | šéfredaktor | šéfredaktorka | reportér | reportérka
            spravodajca | spravodajkyňa | novinár | novinárka | komentátor | komentátorka
            publicista | publicistka | editorka | fotoreportér | fotoreportérka
            fotoeditor | fotoeditorka | fotograf denníka | bloger | blogerka | moderátor a redaktor
            dopisovateľ | dopisovateľka | zástupca šéfredaktora | zástupkyňa šéfredaktora
            zástupca šéfredaktorky | zástupkyňa šéfredaktorky | vedúci redaktor | vedúca redaktorka
            vedúci vydania | vedúca vydania | vedúci rubriky | vedúca rubriky
            vedúci oddelenia spravodajstva | vedúci športového oddelenia | externý spolupracovník
            externá spolupracovníčka | externý autor | externá autorka | externý redaktor
            externá redaktorka | stály spolupracovník redakcie | redaktor denníka
            redaktorka denníka | redaktor webu | redaktorka webu | editor webu | editorka webu
            [športový, ekonomický, zahraničný, domáci, regionálny, kultúrny] [redaktor, reportér,
            spravodajca, komentátor]
            [športová, ekonomická, zahraničná, domáca, regionálna, kultúrna] [redaktorka,
            reportérka, spravodajkyňa, komentátorka]
        ",
        hit: "Tomáš Rybár, redaktor",
        miss: "Jej redaktor ten román nikdy nedočítal.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            vyštudoval žurnalistiku | vyštudovala žurnalistiku | študoval žurnalistiku na
            študovala žurnalistiku na | absolvoval žurnalistiku | absolvovala žurnalistiku
            absolvoval štúdium žurnalistiky | absolvovala štúdium žurnalistiky
            vyštudoval masmediálnu komunikáciu | vyštudovala masmediálnu komunikáciu | píše pre nás
            písať pre nás začal | novinárčine sa venuje | žurnalistike sa venuje od
            v médiách pracuje od | v médiách pôsobí od | v novinách pracuje od
            v redakcii [pôsobí od, pracuje od, od roku, pôsobí ako, pracuje ako, má na starosti]
            [je redaktorom, je redaktorkou, je reportérom, je reportérkou, je editorom, je
            editorkou] [denníka, portálu, webu, týždenníka, mesačníka, rubriky, magazínu,
            spravodajského portálu]
            [redaktor, redaktorka] [denníka, portálu, webu, týždenníka, magazínu] [od roku, sa
            venuje, so zameraním na, zameraná na, zameraný na]
            [autor, autorka] [je redaktorom, je redaktorkou, je publicista, je publicistka, je
            ekonóm, je ekonómka, je politológ, je politologička, je analytik, je analytička, je
            historik, je historička, je sociológ, je sociologička, pôsobí na, pôsobí v, je členom
            redakcie, je členkou redakcie, je spolupracovníkom redakcie, je spolupracovníčkou
            redakcie]
        ",
        hit: "Vyštudovala žurnalistiku na Univerzite Komenského, v redakcii pracuje od roku 2017.",
        miss: "Žurnalistiku chcela vyštudovať v Bratislave, napokon prevzala rodinný mlyn.",
    },
];
