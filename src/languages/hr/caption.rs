//! Croatian, Bosnian and Serbian phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            sleva nadesno: | s leva na desno: | video prilog: | pogledajte snimak: | vidi galeriju:
            foto i video: | slijeva nadesno: | s lijeva na desno: | slijeva na desno: | slijeva:
            s lijeva: | слева надесно: | с лева на десно: | видео прилог: | погледајте снимак:
            види галерију:
            [na fotografiji, na fotografijama, na slici, na slikama, na snimku, na naslovnoj
            fotografiji, fotogalerija, video, galerija, snimak]:
            [na fotografiji, na slici] [s leva na desno, sleva nadesno, s leva, levo, desno]
            [na snimci, na snimkama, na naslovnoj slici, snimka, foto galerija, video snimka, slika
            gore, slika dolje]:
            [na fotografiji, na slici] [s lijeva na desno, slijeva nadesno, s lijeva, lijevo,
            slijeva]
            [на фотографији, на фотографијама, на слици, на сликама, на снимку, на насловној
            фотографији, фотогалерија, видео, галерија, снимак]:
            [на фотографији, на слици] [с лева на десно, слева надесно, с лева, лево, десно]
        ",
        hit: "Na fotografiji: napuknuti zid žitnice u Brezju",
        miss: "Povjesničar je na fotografiji prepoznao staru kovačnicu.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            uvećaj | uvećaj sliku | uvećaj fotografiju | fotogalerija | fotogalerija # | galerija
            galerija # | foto galerija | video i foto | foto i video | foto # | # fotografija
            # fotografije | # slika | # slike | foto # od # | fotografija # od # | slika # od #
            # od # fotografija | # od # slika | prethodna fotografija | sledeća fotografija
            prethodna slika | sledeća slika | pregled galerije | zatvori galeriju
            preko celog ekrana | cela galerija | još fotografija | još slika | sve fotografije
            sve slike | povećaj | povećaj sliku | povećaj fotografiju | sljedeća fotografija
            sljedeća slika | prethodna i sljedeća | foto galerija # | # foto | # fotki
            preko cijelog ekrana | klikni za uvećanje slike | cijela galerija | fotografija # / #
            slika # / # | još fotografija u galeriji | ostale fotografije | увећај | увећај слику
            увећај фотографију | фотогалерија | фотогалерија # | галерија | галерија #
            фото галерија | фото | видео и фото | фото и видео | фото # | # фотографија
            # фотографије | # слика | # слике | фото # од # | фотографија # од # | слика # од #
            # од # фотографија | # од # слика | претходна фотографија | следећа фотографија
            претходна слика | следећа слика | преглед галерије | затвори галерију
            преко целог екрана | цела галерија | још фотографија | још слика | све фотографије
            све слике
            [pogledajte, pogledaj, otvori, otvorite, prikaži, vidi] [galeriju, foto galeriju,
            fotogaleriju, celu galeriju, sve fotografije, sve slike, fotografije, slike]
            [kliknite, klikni] [za uvećanje, za veću sliku, na sliku za uvećanje, da uvećate]
            [pogledajte, pogledaj, otvori, otvorite, prikaži, vidi] [cijelu galeriju, cijelu
            fotogaleriju, galeriju fotografija, veću sliku]
            [kliknite, klikni] za povećanje
            [погледајте, погледај, отвори, отворите, прикажи, види] [галерију, фото галерију,
            фотогалерију, целу галерију, све фотографије, све слике, фотографије, слике]
            [кликните, кликни] [за увећање, за већу слику, на слику за увећање, да увећате]
        ",
        hit: "Pogledajte galeriju",
        miss: "Pogledajte galeriju u dvorcu prije nego što je zatvore zbog obnove.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto tanjug | tanjug ap | foto beta | beta ap | foto fonet | foto srna | foto fena
            foto mina | foto agencije | foto anadolija | foto privatna arhiva | privatna arhiva
            porodična arhiva | lična arhiva | foto arhiva | foto lična arhiva
            ustupljena fotografija | foto ustupljena fotografija | foto čitalac | foto redakcija
            foto mup srbije | foto instagram | foto fejsbuk | foto jutjub | izvor fejsbuk
            izvor instagram | foto profimedia | pixsell | cropix | foto hina | hina epa | epa hina
            epa efe | hina ap | foto aa | foto afp | foto epa | foto reuters | foto getty
            betaphoto | beta photo | atastars | ata images | atafoto | tanjug video | foto facebook
            izvor facebook | foto youtube | youtube printscreen | foto printscreen | printscreen
            foto screenshot | youtube screenshot | facebook screenshot | screenshot facebook
            foto pixabay | foto unsplash | foto pexels | foto shutterstock | foto freepik
            foto wikimedia commons | foto wikipedia | foto mup | foto dvd | foto hgss | foto jvp
            foto pu | obiteljska arhiva | osobna arhiva | foto osobna arhiva | foto obiteljski album
            arhiva redakcije | foto čitatelj | foto čitateljica | foto čitaoca | foto profimedija
            profimedia | foto porodični album | fotoarhiva | foto pr | foto promo | promo foto
            foto ustupio | foto press | foto tz | фото танјуг | танјуг ап | фото бета | бета ап
            фото фонет | фото срна | фото фена | фото мина | фото агенције | фото анадолија
            фото приватна архива | приватна архива | породична архива | лична архива | фото архива
            фото лична архива | уступљена фотографија | фото уступљена фотографија | фото читалац
            фото редакција | фото муп србије | фото инстаграм | фото фејсбук | фото јутјуб
            извор фејсбук | извор инстаграм | фото профимедиа
        ",
        hit: "Vatrogasci u Brezju. Tomo Sertić/PIXSELL",
        miss: "Vijest o odronu prva je objavila Hina.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            ilustracija foto | foto ilustracija | fotoilustracija | arhivski snimak
            ilustrativni snimak | foto arhiva | arhiva: | arhivska foto | arhivska snimka
            ilustrativna snimka | ilustrativni foto | arhivski foto | simbolička fotografija
            fotografija je ilustrativna | slika je ilustrativna | илустрација фото
            фото илустрација | фотоилустрација | архивски снимак | илустративни снимак | фото архива
            архива: | архивска фото
            [ilustrativna, arhivska, simbolična] [fotografija, slika]
            [илустративна, архивска, симболична] [фотографија, слика]
        ",
        hit: "Arhivska snimka: Brezje, 2019.",
        miss: "Odvjetnik je rekao da je arhivska fotografija snimljena ranije.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            ilustrativna slika | arhivska slika | foto ilustracija | fotoilustracija
            ilustracija foto | arhivski snimak | foto arhiva | arhiva foto
            fotografija je ilustrativna | ilustrativni snimak | arhivska snimka
            ilustrativna snimka | ilustrativni foto | arhivski foto | ilustracija pixabay
            ilustracija shutterstock | ilustracija pexels | ilustracija unsplash
            ilustracija arhiva | arhiva ilustracija | илустративна слика | архивска слика
            фото илустрација | фотоилустрација | илустрација фото | архивски снимак | фото архива
            архива фото | фотографија је илустративна | илустративни снимак
            [ilustrativna, arhivska, simbolična] fotografija
            [илустративна, архивска, симболична] фотографија
        ",
        hit: "Policija na terenu, foto ilustracija",
        miss: "Na ročištu je pokazana mutna arhivska fotografija.",
    },
];
