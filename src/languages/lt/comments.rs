//! Lithuanian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            komentarai | komentaras | komentarai # | # komentarai | # komentaras | # komentarų
            komentarų # | komentarų skaičius # | komentarų nėra | nėra komentarų
            komentarų dar nėra | dar nėra komentarų | kol kas komentarų nėra
            kol kas nėra komentarų | komentarų kol kas nėra | komentarų nėra būkite pirmas
            komentarų nėra būk pirmas | komentuoti | komentuokite | komentuok | komentuoti straipsnį
            komentuoti straipsnį # | komentuokite straipsnį | komentavimas | jūsų komentaras
            tavo komentaras | komentaro tekstas | jūsų komentaro tekstas | jūsų nuomonė
            tavo nuomonė | jūsų atsiliepimas | visi komentarai | visi komentarai #
            daugiau komentarų | skaitytojų komentarai | skaitytojų nuomonės | skaitytojų nuomonė
            naujausi komentarai | paskutiniai komentarai | diskusija | diskusijos | diskutuoti
            diskutuokite | diskusija # | diskusijos # | pradėti diskusiją | pradėkite diskusiją
            atšaukti atsakymą | atšaukti komentarą | straipsnio komentarai | straipsnio komentarai #
            parašykite komentarą atšaukti atsakymą | palikite atsakymą atšaukti atsakymą
            parašykite atsakymą | palikite atsakymą | palikti atsakymą | rašyti atsakymą
            būk pirmas | būkite pirmas | būkite pirmi pakomentavę | būkite pirmas komentuojantis
            pirmas komentaras | pasidalinkite savo nuomone | pasidalykite savo nuomone
            jūsų nuomonė mums svarbi | atsiliepimai # | dar nėra atsiliepimų | įvertinti prekę
            įvertinkite prekę
            [rašyti, parašyti, rašykite, parašykite, parašyk, rašyk, palikti, palikite, palik,
            pridėti, pridėkite, pridėk, įrašyti, skelbti, paskelbti, siųsti, išsiųsti] [komentarą,
            savo komentarą, naują komentarą, atsiliepimą, savo nuomonę]
            [rodyti, žiūrėti, skaityti, peržiūrėti, skaitykite] [komentarus, visus komentarus,
            komentarus #, visus komentarus #, daugiau komentarų, kitus komentarus]
            [slėpti, paslėpti] komentarus
            [įkelti, krauti, užkrauti] [daugiau komentarų, komentarus, senesnius komentarus]
            [eiti, pereiti] [prie komentarų, į komentarus]
            [prisijunkite, prisijunk, prisijungti] prie [diskusijos, pokalbio]
            [įsitraukite, įsitrauk, įsijunkite, įsijunk] į [diskusiją, pokalbį]
            [būkite, būk] [pirmas, pirmasis] [pakomentavęs, parašęs komentarą, komentatorius,
            palikęs komentarą]
            [būkite, būk] [pirma, pirmoji] [pakomentavusi, parašiusi komentarą]
            [būkite, būk] [pirmas, pirma, pirmasis] kuris pakomentuos
            [parašykite, parašyk, palikite, palik] pirmą komentarą
            [ką manote, ką manote jūs, o ką manote jūs, ką jūs manote, ką apie tai manote, ką apie
            tai manote jūs, o jūs ką manote, o ką jūs manote, kaip manote jūs, o kaip manote jūs]
            [išsakykite, pasakykite, išreikškite, išsakyk, pareikškite] [savo nuomonę, nuomonę, savo
            nuomonę komentaruose]
            # [atsiliepimai, atsiliepimas, atsiliepimų, nuomonės, nuomonių]
            [klientų, pirkėjų, skaitytojų, svečių] atsiliepimai
            [atsiliepimų, atsiliepimų dar, atsiliepimų kol kas] nėra
        ",
        hit: "Parašykite komentarą",
        miss: "Komentuoti teismo sprendimo meras nepanoro ir pasuko prie durų.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            išsaugokite mano vardą el pašto | naršyklėje išsaugoti vardą el pašto
            jų nebereiktų įvesti iš naujo | komentuoti galite tik prisijungę
            prisijunkite kad galėtumėte komentuoti | prisijunkite ir komentuokite
            straipsnis nekomentuojamas | gauti pranešimus apie naujus komentarus
            prašome laikytis komentavimo | liko # simbolių | ši svetainė naudoja akismet
            šis tinklalapis naudoja akismet | kaip apdorojami jūsų komentarų
            komentaras bus paskelbtas kai
            [el pašto, elektroninio pašto] adresas nebus [skelbiamas, rodomas, viešinamas,
            paskelbtas, viešai rodomas]
            el paštas nebus [skelbiamas, rodomas, viešinamas, paskelbtas, viešai skelbiamas, viešai
            rodomas]
            [būtini, privalomi, būtinieji, privalomieji] [laukeliai, laukai] [pažymėti, yra
            pažymėti, žymimi]
            išsaugoti mano vardą [el pašto, ir el pašto, el paštą]
            [norėdami, norint, kad galėtumėte] komentuoti [prisijunkite, turite prisijungti,
            privalote prisijungti, užsiregistruokite, reikia prisijungti, būtina prisijungti,
            registruokitės, turite būti prisijungę, privalote būti prisijungę]
            norėdami [parašyti komentarą, rašyti komentarą, palikti komentarą] [prisijunkite, turite
            prisijungti, privalote prisijungti, registruokitės, užsiregistruokite, turite būti
            prisijungę]
            [komentuoti, rašyti komentarus, komentarus rašyti] gali tik [registruoti, prisijungę,
            registruoti vartotojai]
            [tik registruoti, tik prisijungę] [vartotojai, skaitytojai, nariai] gali [komentuoti,
            rašyti komentarus]
            [komentarai, straipsnio komentarai] [uždaryti, yra uždaryti, išjungti, yra išjungti,
            nepriimami, neleidžiami]
            diskusija [uždaryta, yra uždaryta]
            [komentavimo galimybė, komentavimo funkcija, galimybė komentuoti] [išjungta, yra
            išjungta]
            komentavimas [išjungtas, yra išjungtas, uždarytas, negalimas]
            [pranešti, praneškite, informuoti, informuokite] [man apie naujus, apie naujus, apie
            tolesnius] komentarus
            [redakcija, portalas, administracija, redaktoriai] pasilieka teisę [šalinti, pašalinti,
            trinti, ištrinti, netvirtinti]
            [komentavimo, komentarų rašymo, komentarų skelbimo, diskusijų] taisyklės
            [susipažinau, sutinku] su komentavimo taisyklėmis
            jūsų komentaras [laukia patvirtinimo, bus paskelbtas, laukia moderatoriaus]
        ",
        hit: "El. pašto adresas nebus skelbiamas. Būtini laukeliai pažymėti *",
        miss: "Saugomo liudytojo adresas niekada nebus paskelbtas, pažadėjo teisėjas.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            skaitytojų komentarai nėra | komentarų turinys neatspindi
            [komentarai yra, komentarai tai, komentarai išreiškia, komentarai atspindi] [skaitytojų,
            tik skaitytojų, asmeninė skaitytojų, asmeninę skaitytojų, jų autorių, tik jų
            autorių] [nuomonė, nuomonę]
            komentarai nėra [redaguojami, moderuojami, tikrinami, redakcijos nuomonė]
            žemiau [esantys, pateikti, skelbiami, rašomi] komentarai
            už [komentarus, komentarų turinį, skaitytojų komentarus, skaitytojų komentarų
            turinį] [redakcija neatsako, portalas neatsako, atsako jų autoriai, atsako juos parašę,
            atsako juos rašantys, administracija neatsako, atsakomybės neprisiimame]
            [redakcija, portalas, portalo redakcija, administracija, laikraščio
            redakcija] už [komentarus, komentarų turinį, skaitytojų komentarus] [neatsako, nėra
            atsakinga]
            komentaruose [išsakytos, išreikštos, pateiktos] [nuomonės, mintys]
        ",
        hit: "Už komentarų turinį redakcija neatsako.",
        miss: "Mokytojos komentarai paraštėse beveik visai išbluko.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            atsakyti | # atsakymai | # atsakymų | # atsakymas | rodyti atsakymus | slėpti atsakymus
            žiūrėti atsakymus | paslėpti atsakymus | pranešti | skųsti | skųsti komentarą | ištrinti
            ištrinti komentarą | trinti | cituoti | pritariu | nepritariu | patinka | nepatinka
            patinka # | nepatinka # | patinka # nepatinka # | seniausi viršuje | naujausi viršuje
            pirma naujausi | pirma seniausi | naujausi pirmi | seniausi pirmi | seniausi
            geriausiai įvertinti | geriausi komentarai | rikiuoti | rikiuoti pagal
            rikiuoti pagal datą | rūšiuoti | rūšiuoti pagal | rūšiuoti pagal datą | pagal datą
            nuoroda į komentarą | nuolatinė nuoroda | svečias | anonimas | anonimiškai
            moderatorius | neregistruotas | neregistruotas vartotojas | balsuoti | balsuokite
            balsuok | rodyti rezultatus | rodyti apklausos rezultatus | komentaras pašalintas
            komentaras ištrintas | redaguota | rodyti daugiau atsakymų
            [rodyti, žiūrėti, slėpti] [# atsakymus, # atsakymą, # atsakymų, visus atsakymus]
            pranešti apie [komentarą, pažeidimą, netinkamą komentarą, netinkamą turinį, netinkamą
            elgesį, įžeidžiantį komentarą, šį komentarą, nusižengimą]
            [atsakyti, atsakykite] į [komentarą, šį komentarą]
        ",
        hit: "Atsakyti",
        miss: "Atsakyti į tą klausimą nesugebėjo nė pats observatorijos vadovas.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            rašo | rašė | parašė | pakomentavo | komentavo | komentuoja | atsakė į komentarą
        ",
        hit: "Karolis Vėbra parašė:",
        miss: "Karolis Vėbra apie ežerus knygų jau parašė.",
    },
];
