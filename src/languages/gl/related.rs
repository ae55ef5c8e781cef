//! Galician phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            [le, lea, ler] [tamén, ademais]
            [le, lea] máis sobre [este tema, o tema, esta noticia]
            máis sobre [este tema, o tema, esta noticia, esta historia, este asunto, o mesmo]
            [relacionado, relacionados, relacionada, relacionadas]
            [contido, artigo, tema, post, vídeo, evento] relacionado
            [contidos, artigos] [relacionados, similares, recentes]
            [noticias, novas] [relacionadas, similares, recentes]
            [noticia, nova, entrada, información, receita, publicación] relacionada
            [últimas, as últimas] [noticias, novas, entradas]
            [últimos, os últimos] [artigos, posts, vídeos] | o último | o máis recente
            o máis novo | últimas | as últimas
            [tamén che, tamén lle] [pode interesar, poden interesar, pode gustar]
            pode [interesarche, interesarlle] [, tamén]
            podería [interesarche, gustarche] [, tamén] | que che pode interesar
            [recomendado, recomendados, recomendadas, recomendamos, recomendámosche,
            recomendámosvos]
            recomendado para [ti, vostede] | as nosas recomendacións
            recomendacións [da redacción, da semana, de lectura] | suxestións de lectura
            lecturas recomendadas para ti | lecturas de interese | en destaque | destacados
            destacadas | destacado | o máis destacado
            [o destacado, destacados] [do día, da semana, do mes] | non te perdas
            non te perdas [tampouco, tamén, isto] | a seguir | a continuación, le
            seguinte lectura | [noutras, en outras] seccións
            máis [desta sección, nesta sección, en noticias, da sección, do autor, desta
            categoría, desta serie, da serie, contidos desta sección]
            [outros, máis] artigos [do autor, da autora, deste autor]
            [outras, máis] noticias [do autor, desta sección, da sección]
            [quen leu isto, quen leu esta noticia, outras persoas] tamén [leu, leron]
            outros lectores tamén leron | máis entradas neste blog | anuncios similares
            [segue, continúa] lendo sobre o tema | máis información sobre o tema | para saber máis
            nova destacada | arquivado no mesmo tema | fío relacionado
            [outros, máis] contidos de interese | máis [noticias, novas, artigos]
            outras entradas | [noticias, entradas, artigos] que che poden interesar
            quizais che interese | entradas [relacionadas, recentes, similares]
            contidos recomendados
        ",
        hit: "Le tamén:",
        miss: "O alumno que le tamén os clásicos gaña media historia.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            [as, ] máis [lidas, vistas, populares, comentadas, compartidas, visitadas, valoradas]
            [os, ] máis [lidos, vistos, comentados, compartidos, visitados]
            o máis [lido, visto, popular, comentado, compartido]
            [noticias, novas] [máis lidas, máis vistas]
            [artigos, posts] [máis lidos, máis vistos]
            [máis lidas, máis vistas] [do día, da semana, do mes] | populares | en tendencia
            tendencias de hoxe | temas do [momento, día] | é tendencia | o que está de moda
            selección [da redacción, do editor, da semana] | a nosa selección
            ranking de noticias | top # | + lidas | + visto | + lido | as máis lidas da semana
            o máis visto hoxe
        ",
        hit: "O máis lido",
        miss: "As revistas máis lidas da época imprimíanse en Compostela.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            máis [en, sobre, de]: | máis [noticias, novas] [de, sobre, en]
            [últimas noticias, as últimas noticias] [de, sobre, en]
            [todas as noticias, toda a actualidade] [de, sobre, do]
            [le, lea] máis [noticias, novas, artigos]
            [outras noticias, outras novas] [de, sobre, do]
            [máis lidas, o máis lido] [de, en, do] | noticias relacionadas con
            ver [todo, todas] [en, sobre]
            máis en [galicia, deportes, cultura, política, economía, sociedade, opinión]
        ",
        hit: "Máis noticias de Val Fondo",
        miss: "A seca trouxo máis noticias de lumes ca de colleitas.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            [lea, ler, lede, vexa] tamén | [le, mira, ve] tamén:
            [le, lea] [máis, aquí, ademais]: | ver tamén | [artigo, contido, tema] relacionado
            [noticia, nova, entrada, información] relacionada
            [noticias, novas, entradas] relacionadas | [artigos, contidos] relacionados
            [relacionado, relacionada, relacionadas, relacionados, máis información, máis sobre o
            tema, para saber máis, lectura recomendada, recomendado, na hemeroteca, amplía a
            información]:
            [tamén che, tamén lle] [pode interesar, poden interesar, interese]
            [pode, poden] interesarche | non te perdas: | podes ler [tamén, aquí]
            [le, lea] a [crónica, noticia, entrevista] completa | saber máis: | ler máis:
            quizais che interese
        ",
        hit: "Le tamén: A ponte de Val Fondo reabre antes do Entroido",
        miss: "O acusado pediu que se lese tamén a segunda carta.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            [ler, le] máis [, aquí, información]
            [continuar, seguir] [lendo, a lectura, lendo a noticia]
            [ler, ver] [artigo, o artigo, artigo completo]
            [ler, ver] [noticia, a noticia, noticia completa]
            ver [todo, todos, todas, detalles, ficha, a ficha, máis resultados, a axenda completa,
            toda a axenda, toda a programación, o programa completo, a programación completa]
            ver [todas as, máis] [noticias, novas] | ver [todos os, máis] [artigos, posts]
            todas as [noticias, novas, entradas, publicacións, receitas]
            todos os [artigos, posts, vídeos, episodios]
            máis [información, detalles, info, datos] | + info | + información | saiba máis
            descubre máis | coñece máis | ver máis | cargar máis | mostrar máis
        ",
        hit: "Continuar lendo »",
        miss: "Os rapaces querían continuar lendo ata a madrugada.",
    },
];
