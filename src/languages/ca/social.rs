//! Catalan phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            fes m'agrada a la nostra pàgina | fes-nos m'agrada | clica m'agrada a la nostra
            segueix la nostra pàgina de facebook | seguir a google | segueix-nos i comparteix
            seguiu tota l'actualitat | seguiu totes les notícies | segueix-ne tota l'actualitat
            els nostres perfils a les xarxes | els nostres perfils de xarxes socials
            connecta amb nosaltres a | mantén-te en contacte amb nosaltres
            [segueix-nos, seguiu-nos, segueixi'ns, seguix-nos, segueix-me, seguiu-me, troba'ns,
            trobeu-nos, busca'ns, cerca'ns, ens trobaràs, ens trobareu] [a, al, en, també a, també
            al, a través de, a les xarxes, a les nostres xarxes, a les xarxes socials]
            [ens pots, ens podeu, em pots] [seguir a, seguir al, seguir també a, trobar a les
            xarxes]
            [pots, podeu] [seguir-nos a, seguir-nos al, seguir-nos també a]
            segueix les notícies del [diari, web] a
            [segueix, seguiu] [les nostres xarxes, els nostres perfils, els nostres comptes, el
            nostre perfil, el nostre compte]
            [etiqueta'ns, etiqueta'm, etiqueteu-nos, menciona'ns] [a, al, en] [instagram, facebook,
            x, twitter, tiktok]
        ",
        hit: "Segueix-nos a Facebook, X i Instagram",
        miss: "Els gossos els seguien en silenci vessant amunt.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            compartir en xarxes | compartir en xarxes socials
            compartir per correu electrònic i xarxes | compartir | comparteix | compartiu
            comparteixi | compartix | comparteix-ho | compartiu-ho | compartir-ho | comparteix això
            comparteix-la | comparteix-lo | compartir article | compartir notícia | comparteix per
            compartir per | comparteix a | compartir a | compartir via | opcions per compartir
            enllaç copiat | url copiada | s'ha copiat l'enllaç | enllaç copiat al porta-retalls
            copiat | copiat al porta-retalls | imprimeix | imprimir | imprimiu | imprimix
            versió per imprimir | imprimeix-ho | envia | enviar | envia per correu | envia-ho
            envia-ho per correu | envia a un amic | envia-ho a un amic | enviar a un amic
            enviar per correu | enviar per correu electrònic | envia per correu electrònic
            envia per whatsapp | enviar per whatsapp | correu | piula | piula-ho | tuiteja | tuita
            fes un tuit | segueix | seguir | segueix-nos | seguiu-nos | xarxes socials
            les nostres xarxes | segueix-nos a les xarxes | segueix-nos a les xarxes socials
            seguiu-nos a les xarxes socials | ens pots trobar a | ens trobaràs a | desa | desar
            desa-ho | mostra opcions de compartir | més opcions per compartir
            altres formes de compartir | imprimeix la recepta | desa la recepta | imprimir recepta
            comparteix si t'ha agradat | t'ha agradat comparteix-ho | t'ha agradat
            [comparteix, compartir, compartix, compartiu] [esta notícia, esta pàgina, este article,
            esta entrada, este contingut]
            [comparteix, compartir, compartix] en les xarxes socials
            [comparteix, compartir, compartiu, comparteix-ho, compartiu-ho] [a, al, per,
            en] [facebook, twitter, x, whatsapp, linkedin, telegram, pinterest, bluesky, mastodon,
            instagram, threads]
            [comparteix, compartir, compartiu, comparteix-ho] [per correu, per correu electrònic,
            per email, a les xarxes, a les xarxes socials, a les teves xarxes, amb els amics, amb
            els teus amics, amb un amic]
            [copia, copiar, copieu] [l'enllaç, enllaç, la url, url, l'adreça]
            [regala, desa, guarda, imprimeix, imprimir, envia, enviar, guardar, desar] [aquest
            article, aquesta notícia, la notícia, l'article, article, notícia]
            [comparteix, compartir, compartiu] [la notícia, aquesta notícia, l'article, aquest
            article, l'entrada, aquesta entrada, aquest post, la pàgina, aquesta pàgina, aquesta
            recepta, aquest contingut, aquesta publicació, aquest esdeveniment, aquest episodi,
            aquest producte, l'entrevista, el reportatge]
            [comparteix, compartir] [la notícia, aquesta notícia, l'article, aquest article, aquesta
            pàgina] [a, al, per, en] [facebook, x, twitter, whatsapp, telegram, les xarxes]
        ",
        hit: "Comparteix a Facebook",
        miss: "L'àvia va aprendre a compartir a Facebook les fotos del poble.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            comparteix-ho a | comparteix-ho al | compartiu-ho a | comparteix:
            feu clic per enviar un enllaç | envia un enllaç | enviar per correu | envia per correu
            ha estat útil aquest | t'ha resultat útil | us ha resultat útil
            t'ha semblat interessant
            [comparteix, compartiu, compartir] [aquesta notícia, aquest article, aquesta entrada,
            aquesta pàgina, aquest contingut, la notícia, l'article, via, a facebook, al facebook, a
            twitter, al twitter, a x, a whatsapp, al whatsapp, per whatsapp, per correu, a linkedin,
            a telegram, a les xarxes]
            [fes clic, feu clic, fer clic, clic, clica, cliqueu, premeu] per [compartir, enviar,
            imprimir, compartir-ho, a compartir]
            [t'ha, us ha, li ha] [agradat, semblat útil, estat útil, interessat, servit] [aquest
            article, aquesta notícia, aquest contingut, aquesta recepta, l'article, la informació]
        ",
        hit: "Feu clic per compartir al WhatsApp (S'obre en una finestra nova)",
        miss: "Van decidir compartir a la plaça el menjar que havia sobrat.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            compartit # vegades | compartit # cops | a # persones els agrada això | a # els agrada
            a # bloguers els agrada això
            # [compartits, compartit, vegades compartit, m'agrada, m'agrades, seguidors, seguidor,
            seguidores, retuits, piulades, subscriptors, interaccions, reaccions, compartides, cops
            compartit]
            # mil [seguidors, m'agrada, subscriptors]
            [seguidors, m'agrada, compartits, subscriptors] #
        ",
        hit: "342 compartits",
        miss: "La pàgina va passar de 342 a 12 000 seguidors en un mes.",
    },
];
