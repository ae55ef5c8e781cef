//! Albanian phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publikuar më | publikuar me | publikuar në # | publikuar ne # | publikuar #
            publikuar sot | publikuar dje | publikuar para | publikuar te | publikuar në orën
            publikuar ne oren | publikuar në datë | publikuar ne date | botuar më | botuar me
            botuar në datë | botuar ne date | botuar # | postuar më | postuar me | postuar #
            postuar para | postuar në # | postuar ne # | postuar në orën | postuar ne oren
            data e publikimit | data e botimit | data e përditësimit | data e perditesimit
            ora e publikimit | koha e publikimit | përditësuar më | perditesuar me | përditësuar #
            perditesuar # | përditësuar në | perditesuar ne | përditësuar para | perditesuar para
            përditësimi i fundit | perditesimi i fundit | përditësuar së fundi
            perditesuar se fundi | përditësuar për herë të fundit | përditësuar së fundmi
            azhurnuar më | azhurnuar me | azhurnuar # | ndryshuar më | ndryshuar me
            ndryshuar së fundi | ndryshuar se fundi | modifikuar më | modifikuar me
            modifikimi i fundit | freskuar më | freskuar me | artikull i publikuar më
            artikull i përditësuar më | lajm i publikuar më | lajm i publikuar me | u publikua më #
            u publikua me #
            [publikuar, postuar, botuar] nga #
            publikuar të [hënën, martën, mërkurën, enjten, premten]
            [publikuar, postuar, botuar, përditësuar, azhurnuar]:
        ",
        hit: "Publikuar më 12 mars 2024, ora 18:05",
        miss: "Vendimi i publikuar më 12 mars detyron të gjithë banorët.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            koha e leximit | koha e leximit # min | koha e leximit # minuta
            koha e leximit # minutë | koha e leximit # minut | koha e leximit rreth # minuta
            kohë leximi # min | kohe leximi # min | kohë leximi # minuta | kohe leximi # minuta
            kohëzgjatja e leximit # minuta | kohëzgjatja e leximit # min
            koha e vlerësuar e leximit # minuta | koha e vlerësuar e leximit # min
            koha e përafërt e leximit # minuta | # min lexim | # minuta lexim | # minutë lexim
            # minute lexim | # minut lexim | # minuta leximi | # min leximi | # min për lexim
            # min per lexim | # minuta për lexim | # minuta per lexim | lexim # min | lexim # minuta
            lexohet për # minuta | lexohet per # minuta | lexohet në # minuta | lexohet ne # minuta
            lexohet për # min | lexohet per # min | lexoje për # minuta | lexoje per # minuta
            # min dëgjim | # min degjim | # minuta dëgjim | # minuta degjim | koha e dëgjimit # min
            koha e dëgjimit # minuta
        ",
        hit: "Koha e leximit: 4 minuta",
        miss: "Koha e leximit ra me dymbëdhjetë minuta në dhjetë vjet.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            perpara # ore | perpara # oresh | perpara # minutash | perpara # minuta
            perpara # minute | perpara # ditesh | perpara # dite | perpara # javesh | perpara # jave
            perpara # muajsh | perpara # muaj | perpara # vitesh | perpara # vite
            perpara # sekondash | perpara # sekonda | perpara # min | perpara # h | para # oresh
            para # ditesh | para # dite | para # javesh | para # jave | # minuta me pare
            # minuta perpara | # muaj me pare | # muaj perpara | # vite me pare | # vite perpara
            # vjet me pare | # vjet perpara | # sekonda me pare | # sekonda perpara | # min me pare
            # min perpara | sapo u publikua | tani | tani sapo | dje | sot | pardje | dje # #
            sot # # | dje në # # | dje ne # # | sot në # # | sot ne # # | dje ora # # | sot ora # #
            dje në orën # # | dje ne oren # # | sot në orën # # | sot ne oren # # | pak më parë
            pak me pare
            [para, përpara] # [ore, orësh, orë, minutash, minuta, minute, minutë, ditësh, ditë, javësh, javë,
            muajsh, muaj, vitesh, vite, sekondash, sekonda, min, h]
            para një [ore, minute, dite, jave, muaji, viti]
            para nje [ore, minute, dite, jave, muaji, viti]
            para pak [minutash, çastesh, orësh]
            para pak [castesh, oresh]
            para disa [minutash, orësh, ditësh]
            para disa [oresh, ditesh]
            # [orë, ore, minuta, minutë, ditë, javë, muaj, vite, vjet, sekonda, min] [më parë, përpara]
            # [ore, minute, dite, jave] [me pare, perpara]
            një [orë, ditë, javë, minutë, muaj, vit] më parë
            nje [ore, dite, jave, minute, muaj, vit] me pare
            disa [minuta, orë, ditë] më parë
            disa [minuta, ore, dite] me pare
        ",
        hit: "3 orë më parë",
        miss: "Tri orë më parë lumi ishte ende nën shenjën e poshtme.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # shikime | # # shikime | # # lexime | # # klikime | # shikim | # klikime | # klikim
            # lexime | # lexim | # lexuar | # fjalë | # vizita | # lexues | # shfaqje
            # herë lexuar | # here e lexuar | shikime # | klikime # | lexime # | lexuar #
            lexuar # herë | shikuar # herë | klikuar # herë | parë # herë | numri i shikimeve
            numri i leximeve | numri i klikimeve | shikime | # mijë shikime | # mijë lexime
            # mijë klikime | # # mijë shikime | # vizualizime | # pamje video | # shikime sot
            # dëgjime
        ",
        hit: "245 shikime",
        miss: "Filmi kaloi 1.245 shikime në orën e parë.",
    },
];
