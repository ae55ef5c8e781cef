//! Catalan phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            deixa la teva resposta | deixeu la vostra resposta | # pensaments a
            opinions dels lectors | # opinions | què vos ha semblat | què vos pareix
            el teu comentari ha estat enviat | deixa'ns un comentari | deixa'ns el teu comentari
            deixeu-nos un comentari | envia comentari | envia el comentari | publica el comentari
            publica un comentari nou | comenta | comentar | comenta-ho | comenteu
            comenta aquesta notícia | comenta la notícia | comenta l'article
            comenta aquest article | comentaris | comentari | els comentaris | els teus comentaris
            el teu comentari | el vostre comentari | comentaris dels lectors
            comentaris dels usuaris | # comentaris | # comentari | comentaris # | un comentari
            sense comentaris | cap comentari | cap comentari encara | no hi ha comentaris
            no hi ha cap comentari | encara no hi ha comentaris | encara no hi ha cap comentari
            encara sense comentaris | de moment no hi ha comentaris | comentaris tancats
            comentaris desactivats | últims comentaris | darrers comentaris | comentaris recents
            comentaris destacats | cancel·la la resposta | cancel·la les respostes
            cancel·lar resposta | deixa un comentari cancel·la les respostes
            deixa una resposta cancel·la les respostes | digues la teva | dóna la teva opinió
            dona la teva opinió | digues-hi la teva | la teva opinió | opina
            opina sobre aquest tema | opina sobre aquesta notícia | què en penses | què en penseu
            què te n'ha semblat | què us ha semblat | què opines | què opineu | i tu què en penses
            i tu què opines | participa | participa-hi | participa en el debat | obre el debat
            normes de participació | normes dels comentaris | normes d'ús dels comentaris
            caràcters restants
            [deixa, deixeu, deixi, escriu, escriviu, escrigui, afegeix, afegiu, afig, publica,
            publiqueu, envia, envieu, fes, feu] un comentari
            [deixa, deixeu, escriu, escriviu, afegeix, publica, envia] [el teu comentari, el vostre
            comentari, una resposta]
            [deixar, escriure, afegir, publicar, enviar, fer] [un comentari, comentari, comentaris]
            [ves, vés, anar, salta] als comentaris
            [sigues, sigueu, sigui] [el primer, la primera, els primers] [a comentar, a opinar, en
            comentar, en opinar, a dir-hi la teva, a deixar un comentari, a comentar aquesta
            notícia]
            [uneix-te, uniu-vos, suma't, sumeu-vos, afegeix-te] [a la conversa, al debat, a la
            discussió]
            [valora, valoreu, puntua, puntueu, valorar] [aquest article, aquesta notícia, aquesta
            pàgina, aquesta entrada, aquesta recepta, aquest contingut, aquest producte]
            [carrega, carregant, mostra, mostrar, amaga, amagar, veure, llegeix, llegir, vegeu] [els
            comentaris, tots els comentaris, més comentaris, comentaris, # comentaris]
            [deixa, escriu, envia, afegeix, deixeu, escriviu] [una, la teva, la vostra] [valoració,
            ressenya, opinió]
        ",
        hit: "Deixa un comentari",
        miss: "El metge no va voler fer cap comentari sobre l'estat del pacient.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            no publicarem el teu correu | no publicarem la teva adreça | els camps marcats amb
            camps obligatoris marcats amb | en aquest navegador per a la pròxima vegada
            en aquest navegador per la pròxima vegada | en este navegador per a la pròxima vegada
            per a la propera vegada que comenti | per a la pròxima vegada que comenti
            per a la pròxima vegada que hi comenti | el teu comentari està pendent
            el vostre comentari està pendent | rebre un correu electrònic amb els nous comentaris
            rebre avisos de nous comentaris | per reduir els comentaris brossa
            com es processen les dades dels comentaris
            com es processen les dades dels vostres comentaris
            com es tracten les dades dels comentaris | només els subscriptors poden comentar
            només poden comentar els subscriptors | només els usuaris registrats poden
            per comentar cal estar | per comentar has d'estar | per poder comentar cal
            per comentar cal ser subscriptor | ens reservem el dret d'eliminar
            ens reservem el dret de no publicar | ens reservem el dret a eliminar
            es reserva el dret d'eliminar els comentaris
            es reserva el dret de no publicar els comentaris | no es publicaran comentaris que
            els comentaris ofensius seran | informa d'un comentari inapropiat
            denuncia un comentari inadequat | podeu seguir els comentaris a aquesta entrada
            explica'ns-ho als comentaris | explica'ns-ho en els comentaris
            expliqueu-nos-ho als comentaris | deixa'm un comentari
            deixa'ns el teu comentari a sota | deixeu-me un comentari | us llegim als comentaris
            [l'adreça electrònica, l'adreça de correu, la teva adreça electrònica, la vostra adreça
            electrònica, la teva adreça de correu electrònic, la vostra adreça de correu electrònic,
            l'adreça de correu electrònic] [no es publicarà, no serà publicada]
            [el correu electrònic, el teu correu electrònic, el vostre correu electrònic, el teu
            correu, el teu email] [no es publicarà, no serà publicat]
            els camps [necessaris, obligatoris, requerits] [estan marcats, es marquen, estan
            indicats, van marcats]
            [desa, deseu, guarda, guardeu] el meu nom [, i, el] [correu, correu electrònic, email,
            adreça]
            [cal iniciar, has d'iniciar, heu d'iniciar, ha d'iniciar] [sessió, la
            sessió] per [comentar, escriure un comentari, publicar un comentari, deixar un
            comentari, poder comentar, a comentar]
            [cal estar, has d'estar, heu d'estar] [registrat, identificat, connectat,
            registrats] per [comentar, escriure un comentari, publicar un comentari, deixar un
            comentari, poder comentar]
            [cal registrar-se, cal identificar-se, has de registrar-te, has d'identificar-te, heu de
            registrar-vos] per [comentar, escriure un comentari, publicar un comentari, deixar un
            comentari, poder comentar, deixar comentaris, fer comentaris, a comentar]
            [inicia sessió, inicia la sessió, inicieu sessió, inicieu la sessió, identifica't,
            identifiqueu-vos, registra't, registreu-vos, entra, connecta't] per [comentar, poder
            comentar, deixar un comentari, respondre, publicar un comentari, participar en el debat,
            a comentar, escriure un comentari]
            [els comentaris estan, els comentaris són, comentaris estan] [tancats, desactivats,
            moderats, sotmesos a moderació, pendents de moderació]
            els comentaris d'aquesta [notícia, entrada, pàgina] estan tancats
            [notifica'm, avisa'm, aviseu-me, notifiqueu-me] [els nous comentaris, dels nous
            comentaris, els comentaris nous, els comentaris posteriors, les noves entrades, de les
            noves entrades, quan hi hagi comentaris nous, per correu electrònic]
            [aquest lloc, aquest lloc web, este lloc, aquest web] [utilitza, fa servir,
            usa] [akismet, l'akismet]
            [encara no hi ha, no hi ha, encara no hi ha cap] [comentaris, comentari] [sigues el
            primer, sigues la primera, sigueu els primers, deixa el primer, escriu el primer]
        ",
        hit: "L'adreça electrònica no es publicarà. Els camps necessaris estan marcats amb *",
        miss: "L'adreça de la testimoni no es farà pública per ordre del jutge.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            els comentaris són responsabilitat | els comentaris publicats són responsabilitat
            els comentaris són responsabilitat exclusiva | els comentaris expressen l'opinió
            els comentaris són l'opinió dels | els comentaris no reflecteixen l'opinió
            els comentaris publicats no reflecteixen | els comentaris dels lectors no reflecteixen
            no ens fem responsables dels comentaris
            no es fa responsable dels comentaris [dels lectors, dels usuaris, publicats]
            no es responsabilitza dels comentaris [dels lectors, dels usuaris, publicats]
            comentaris [, publicats, aquí publicats, abocats] són [responsabilitat, responsabilitat
            exclusiva, de responsabilitat exclusiva] [dels seus autors, dels usuaris, de qui els
            escriu, dels lectors]
        ",
        hit: "Els comentaris són responsabilitat exclusiva dels seus autors.",
        miss: "Els comentaris del públic a la sortida eren tots de decepció.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            respon | respondre | contesta | contestar | resposta | # respostes | # resposta
            en resposta a | denuncia | denunciar | denuncia el comentari | denuncia comentari
            denunciar comentari | denuncia aquest comentari | informa d'un abús | denuncia un abús
            marca com a inadequat | marca com a inapropiat | marca com a brossa | m'agrada
            no m'agrada | ja no m'agrada | t'agrada | vota | votar | vota positiu | vota negatiu
            enllaç permanent | enllaç permanent a aquest comentari | enllaça el comentari
            cita el comentari | edita el comentari | esborra el comentari | elimina el comentari
            elimina | esborra | ordena per | ordenar per | més recents | més antics | més nous
            més vells | els més recents | els més antics | els més nous | més recents primer
            més antics primer | més ben valorats | millor valorats | més valorats | els més valorats
            més votats | els més votats | més rellevants | pendent de moderació
            el comentari està pendent de moderació | comentari eliminat | usuari anònim
            [veure, mostra, mostrar, amaga, amagar, vegeu] [respostes, les respostes, # respostes,
            més respostes, la conversa]
        ",
        hit: "Respon",
        miss: "La portaveu va evitar respondre.",
    },
    Phrases {
        rule: "comments.says",
        texts: "diu | va dir | ha dit | ha escrit | ha comentat | va escriure",

        hit: "Núria Casals diu:",
        miss: "Això ho diu tothom al barri.",
    },
];
