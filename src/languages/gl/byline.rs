//! Galician phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            [escrito, redactado, publicado, enviado, subido] por | por redacción | por a redacción
            pola redacción | por efe | por europa press
            por [axencias, axencia efe, afp, reuters, nós diario] | da redacción
            [do noso, da nosa] correspondente | enviado especial a | enviada especial a
            [autor, autora, autores, autoría, redacción, texto e fotos]:
            [autor, autora] do artigo
            por [xoán, xosé, xan, antón, manuel, maría, ana, carme, carmen, iria, uxía, sabela,
            noa, brais, xabier, xavier, xabi, iago, breixo, roi, martiño, paulo, pedro, carlos,
            miguel, francisco, fran, xurxo, xesús, xaquín, xoaquín, lois, luís, anxo, marcos,
            lucía, sara, laura, marta, raquel, rosa, rosalía, antía, aldara, andrea, paula,
            cristina, noelia, tamara, natalia, nerea, olalla, sonia, silvia, susana, patricia,
            mónica, beatriz, elena, helena, eva, inés]
        ",
        hit: "Por Marta Tilve",
        miss: "A carta asinada por Marta Tilve nunca chegou ao seu destino.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            sobre [o autor, a autora, os autores, as autoras]
            acerca [do autor, da autora, dos autores] | autor | autora | autores | autoras
            escrito por | publicado por | quen escribe | quen son | sobre min | colaboradores
            os nosos colaboradores | colaboradoras | colaboran neste número | as nosas sinaturas
            as sinaturas | redacción | equipo de redacción | consello de redacción
            equipo editorial | artigo escrito por | artigo de | texto de | perfil do autor
            perfil da autora | o equipo de redacción | biografía do autor | biografía da autora
        ",
        hit: "Sobre a autora",
        miss: "Pouco se sabe sobre a autora daqueles murais.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            máis [deste autor, desta autora, do autor, da autora, artigos deste autor, artigos
            desta autora, noticias deste autor, textos de]
            ver todos os [artigos, posts] [de, por]
            ver todas as [publicacións, entradas] [de, por]
            ver máis [artigos, entradas] [de, do autor] | todas as entradas de
            todos os artigos de
            outros artigos [de, do autor, da autora, deste autor, desta autora]
            outras columnas de | artigos [do autor, da autora, deste autor, desta autora]
            entradas do autor | [segue, siga] [o autor, a autora, ao autor]
            [ver, ver o] perfil de | ver perfil | ver o perfil completo
            contacta [co autor, coa autora] | contactar [co autor, coa autora]
        ",
        hit: "Ver todas as entradas de Marta Tilve",
        miss: "Gardaba nunha caixa todos os artigos de seu pai.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            [redactor, redactora] [xefe, xefa, web] | [xefe, xefa] de [redacción, sección, local]
            director adxunto | directora adxunta | [subdirector, subdirectora] do xornal
            [enviado, enviada] especial
            [correspondente, corresponsal] en [madrid, bruxelas, lisboa]
            [xornalista, redactor] [en prácticas, freelance, independente]
            [fotoxornalista, reporteiro gráfico, reporteira gráfica]
            [xornalista e escritor, xornalista e escritora, xornalista e fotógrafo, xornalista e
            fotógrafa, xornalista cultural, xornalista deportivo, xornalista deportiva, xornalista
            de datos]
            [columnista, articulista] [do xornal, da revista, habitual]
            [editor, editora] [xefe, xefa, adxunto]
            [coordinador, coordinadora] de [contidos, redacción, edición]
        ",
        hit: "Marta Tilve, redactora xefa",
        miss: "A xornalista agardaba á porta do xulgado.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            é xornalista e [escritor, escritora, fotógrafo, fotógrafa, guionista, divulgador,
            divulgadora, investigador, investigadora]
            é xornalista [especializado, especializada] [en, e, dende]
            [licenciado, licenciada, graduado, graduada] en [xornalismo, comunicación audiovisual,
            ciencias da información] [pola, e]
            [licenciouse, graduouse] en xornalismo | é redactor [do, da] [xornal, revista]
            é [autor, autora] [de varios libros, de numerosos libros, dos libros]
            colabora [habitualmente, regularmente] [con, en, no] | colabora con diversos medios
            [colaborador, colaboradora] habitual [de, do, da]
            traballou en [diversos, distintos, varios] medios
            [apaixonado, apaixonada] [do xornalismo, pola comunicación, polo xornalismo]
            [podes, pode] contactar [co autor, coa autora] en
            escribe [neste blog, neste xornal, neste medio] sobre
            a súa última novela publicada é
            [redactor, redactora] de contidos dixitais [en, no, na]
            forma parte do equipo de redacción | naceu en # e estudou xornalismo
        ",
        hit: "Marta Tilve é graduada en xornalismo pola Universidade de Santiago e vive en Lugo.",
        miss: "Quería estudar xornalismo, pero acabou de panadeira.",
    },
];
