//! Filipino phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            [mga kaugnay na, kaugnay na, katulad na] [balita, artikulo, post, kuwento, kwento,
            video, paksa]
            [iba pang, iba pa naming, higit pang, marami pang] [balita, artikulo, post, kuwento,
            video, lathalain, mga balita]
            [pinakabagong, mga pinakabagong, bagong, pinakahuling, sariwang] [balita, artikulo,
            post, kuwento, video]
            [maaaring, baka] [magustuhan, magugustuhan] [mo, mo rin, ninyo, niyo rin]
            maaari mo ring magustuhan | baka gusto mo ring basahin | maaaring interesado ka rin
            baka interesado ka rin | maaari mo ring basahin
            [inirerekomenda, rekomendado, mga rekomendasyon, pinili] [para sa iyo, para sa inyo]
            inirerekomendang [balita, artikulo, babasahin, video, kuwento] | mga rekomendasyon
            para sa iyo | para sa inyo
            [basahin, panoorin, tingnan, alamin, pakinggan] [din, rin, din ito, din ang mga ito,
            din natin]
            huwag palampasin | 'wag palampasin | huwag kaligtaan | susunod na babasahin
            susunod na basahin | ngayong araw | balita ngayon | mga balita ngayon
            balita ngayong araw | mga balita ngayong araw
            [higit pa, marami pa, iba pa] [mula sa seksiyong ito, sa seksiyong ito,
            sa kategoryang ito, mula sa amin, tungkol dito, hinggil dito, ukol dito]
            sa parehong kategorya | tungkol sa parehong paksa | kaugnay | mga kaugnay
            kaugnay na produkto | mga kaugnay na produkto | mula sa parehong may-akda
            balitang kaugnay | tingnan ang kaugnay
        ",
        hit: "Mga Kaugnay na Balita",
        miss: "Basahin din ang nasa likod ng sobre, bilin niya sa mga apo.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            [pinaka, pinakamadalas na] [binasa, nabasa, pinanood] | pinakabinabasa | pinakanabasa
            pinakabinasa | pinakasikat | pinakapopular | pinakapinapanood | pinakapinag-uusapan
            pinakatinatangkilik
            [pinakabinabasang, pinakasikat na, sikat na, patok na, nangungunang, mga nangungunang,
            mga pangunahing, tampok na, mga tampok na, trending na] [balita, artikulo, kuwento,
            video]
            [pinakasikat, pinakabinabasa, patok, trending] [ngayon, ngayong araw, ngayong linggo,
            ngayong buwan]
            patok | sikat | pinili ng patnugot | pinili ng patnugutan | pinili ng editor
            pinili ng mga patnugot | uso ngayon | mainit-init na balita | ulo ng mga balita
            ulo ng balita | usap-usapan | usap-usapan ngayon | pinag-uusapan ngayon | nangunguna
            mga nangunguna | dapat basahin | mga dapat basahin | dapat mabasa
        ",
        hit: "Pinakabinabasa",
        miss: "Pinakabinabasa sa lahat ng nobela noong tag-ulan ang akda ng isang sastre.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            [iba pang balita, iba pang artikulo, higit pang balita, higit pa,
            marami pa] [tungkol sa, mula sa]
            [susunod sa, susunod na balita sa, pinakabago sa, pinakabagong balita sa,
            pinakasikat sa, patok sa, iba pang balita sa, higit pang balita sa]
        ",
        hit: "Higit pang balita mula sa Palakasan",
        miss: "Walang higit pang balita mula sa barko simula kahapon.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            [basahin, panoorin] [din, rin, ang kaugnay na balita, ang kaugnay na ulat,
            ang buong balita, ang buong ulat, ang buong kuwento, ang buong artikulo]
            [tingnan din, tingnan rin, pakinggan din, alamin din, alamin pa, tingnan pa]:
            [basahin, panoorin, pakinggan, tingnan, alamin, tunghayan, kaugnay, kaugnay na balita,
            kaugnay na ulat, kaugnay na artikulo, kaugnay na kuwento, mga kaugnay na balita,
            related na balita, bukod dito, nauna rito basahin, panoorin ang video]:
            mga kaugnay na balita | kaugnay na balita | kaugnay na artikulo | maaari mo ring basahin
            maaari ring basahin | baka gusto mo ring basahin | magbasa pa tungkol sa | magbasa pa ng
            basahin dito ang | basahin dito
        ",
        hit: "Basahin din: Lumang tulay sa Balete, isinara sa mga trak",
        miss: "Sabi ng lola, basahin din ang hindi nakasulat.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            [magbasa, basahin] [pa, nang higit pa, ng higit pa, ang higit pa, ang iba pa,
            ang buong artikulo, ang buong balita, ang buong kuwento, ang buong kwento,
            ang buong istorya, ang kabuuan, ang kabuoan, ang artikulo, ang balita, dito]
            [ituloy ang, ipagpatuloy ang, magpatuloy sa, tuloy sa] [pagbabasa, pagbasa]
            [tingnan, ipakita] [pa, ang lahat, lahat, ang higit pa, ang iba pa, ang lahat ng balita,
            ang lahat ng artikulo, ang iba pang balita, lahat ng balita]
            higit pa | iba pa | marami pa | mag-load pa | mag-load ng iba pa | lahat ng balita
            lahat ng artikulo | lahat ng post | buong kuwento | buong balita | buong artikulo
            buong detalye | magpatuloy | ipagpatuloy | basahin | tingnan | sundan sa pahina #
            may karugtong sa pahina # | itutuloy sa pahina #
        ",
        hit: "Basahin ang buong artikulo »",
        miss: "Basahin ang buong artikulo bago ka magalit, payo ng patnugot.",
    },
];
