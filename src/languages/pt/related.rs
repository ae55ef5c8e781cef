//! Portuguese phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            leia também | leia tambem | leia ainda | veja também | veja mais | veja ainda
            confira também | assista também | saiba mais sobre o assunto | mais sobre o assunto
            mais sobre o tema | mais sobre este tema | sobre o mesmo tema
            notícia relacionada | noticias relacionadas | matéria relacionada | artigo relacionado
            artigos relacionados com o tema | conteúdo relacionado | post relacionado
            assuntos relacionados | links relacionados | relacionados | relacionadas | relacionado
            mais noticias | ultimas noticias | últimas | as últimas | mais recentes
            você pode gostar | você também pode gostar
            você também pode se interessar | você pode se interessar por | talvez você goste
            pode gostar também | também lhe pode interessar
            também poderá gostar | também pode interessar
            poderá gostar de | poderá também gostar | recomendado para você | recomendados para você
            recomendadas para você | recomendado para si | recomendados para si | recomendado
            recomendados | recomendadas | nossas recomendações | sugestões de leitura
            sugestão de leitura | a seguir leia | em destaque | destaques | destaque
            próxima leitura | ler a seguir | ler também | ver também | mais nesta secção
            mais desta seção | mais em notícias | continue lendo sobre o tema
            continue a ler sobre o tema | veja outras notícias | não deixe de ler | não perca também
            outros leitores também leram
            quem leu esta notícia também leu | quem leu isto também leu
            relacionadas com esta notícia | anúncios semelhantes | vagas semelhantes
            [últimas, as últimas, nossas últimas, outras, mais, novas] [notícias, publicações, postagens,
            matérias, reportagens, histórias, receitas, entrevistas, colunas, novidades]
            [últimos, os últimos, nossos últimos, outros, mais, novos] [artigos, posts, vídeos, conteúdos,
            textos, temas, episódios, podcasts]
            [notícias, publicações, postagens, matérias, reportagens, histórias, receitas, entrevistas] [relacionadas,
            semelhantes, similares, recentes, recomendadas, sugeridas, anteriores, do mesmo autor, deste autor,
            sobre este tema, sobre o tema, que podem interessar, que podem te interessar, para você, para si]
            [artigos, posts, vídeos, conteúdos, textos, temas, episódios, podcasts, produtos] [relacionados,
            semelhantes, similares, recentes, recomendados, sugeridos, anteriores, do mesmo autor, deste autor,
            sobre este tema, sobre o tema, que podem interessar, que podem te interessar, para você, para si]
            [outros, mais] artigos [do autor, da autora, deste autor, desta categoria, da mesma categoria, desta
            secção, desta seção]
            [outras, mais] notícias [do autor, desta categoria, da mesma categoria, desta secção, desta seção, desta
            editoria, da mesma editoria]
            talvez [você, ] também [goste, goste de, se interesse por]
            [você pode, pode, poderá] também [gostar de, se interessar por, interessar-lhe]
            [destaque, destaques] [do dia, da semana, do mês, da redação, do editor]
        ",
        hit: "Leia também:",
        miss: "O aluno que não leia também os clássicos perde metade da história.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            mais lidas | mais lidos | as mais lidas | os mais lidos | mais lidas agora
            + lidas | mais vistas
            mais vistos | mais acessadas | mais acessados | as mais acessadas | mais populares
            mais comentadas | mais compartilhadas | mais partilhadas | mais partilhados
            mais ouvidas | mais visualizadas | populares
            em alta | em alta agora | assuntos do momento
            tendências do momento | trending | escolhas do editor | escolha do editor
            escolhas dos editores | seleção do editor | ranking das mais lidas | top notícias
            bombando agora | o que está em alta
            [, as, nossas] [notícias, publicações, postagens, matérias, histórias, receitas] [mais lidas, mais
            vistas, mais populares, mais acessadas, mais compartilhadas, mais partilhadas, mais comentadas,
            populares]
            [, os, nossos] [artigos, posts, vídeos, conteúdos, temas] [mais lidos, mais vistos, mais populares,
            mais acessados, mais compartilhados, mais partilhados, mais comentados, populares]
            [, as] [mais lidas, mais vistas] [do dia, da semana, do mês]
            [, os] [mais lidos, mais vistos] [do dia, da semana, do mês]
            [mais lidas, mais lidos, mais vistos, mais vistas, mais acessadas] hoje
        ",
        hit: "Mais lidas",
        miss: "As revistas mais lidas da época eram impressas em Coimbra.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            mais em | mais sobre | mais notícias de | mais notícias sobre | últimas notícias de
            últimas notícias sobre | últimas de | as últimas de | veja mais notícias
            veja mais sobre | veja mais em | leia mais sobre | leia mais em | leia mais notícias
            confira mais notícias | todas as notícias de | todas as notícias sobre
            tudo sobre o caso | outras notícias de | outras notícias sobre | mais lidas em
            mais lidas de | saiba mais sobre | ver mais de | ver mais em | ver mais sobre
            notícias relacionadas com
        ",
        hit: "Mais notícias de Trás-os-Montes",
        miss: "A seca trouxe mais notícias de incêndios do que de colheitas.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            leia também | leia tambem | leia mais | leia ainda | leia aqui | leia a matéria
            leia a reportagem | leia a notícia | leia o artigo | ler também | ler mais | lê também
            lê mais | veja também | veja mais | veja ainda | confira também | assista também
            matéria relacionada | artigo relacionado | notícia relacionada | notícias relacionadas
            artigos relacionados | saiba mais | saiba tudo sobre | conheça também
            você também pode gostar | você pode se interessar | talvez você goste
            também lhe pode interessar | não deixe de ler | recorde aqui | reveja aqui
            aproveite e leia
            [relacionado, relacionada, relacionadas, assista]:
        ",
        hit: "Leia também: Ponte de Vale Fundo reabre antes do Carnaval",
        miss: "O réu pediu que se leia também a segunda carta.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            ler mais | leia mais » | continuar lendo | continuar a ler | continuar leitura
            continue lendo | continue a ler | continue a leitura | continue lendo a matéria
            ler artigo completo | ler artigo | ler o artigo | ler notícia
            ler matéria completa | leia na íntegra | leia a íntegra | ler na íntegra
            ver mais | ver todos | ver todas | ver tudo | todas as notícias
            todos os posts | todas as matérias | carregar mais
            mostrar mais | exibir mais | mais informações | saiba mais
            saber mais | ler post completo
            ver artigo | ver notícia | ver detalhes | mais detalhes | veja tudo
            [ver, ler, mostrar, carregar, explorar, veja, leia] [todas as, todas as nossas, mais] [notícias,
            publicações, postagens, matérias, reportagens, histórias, receitas, entrevistas, ofertas,
            respostas]
            [ver, ler, mostrar, carregar, explorar, veja, leia] [todos os, todos os nossos, mais, outros] [artigos,
            posts, vídeos, conteúdos, textos, episódios, podcasts, produtos, eventos, resultados]
            [ver, ler, veja, leia] [a notícia, a matéria, a reportagem, a entrevista, a receita, a história] [completa,
            na íntegra] [, aqui]
            [ver, ler, veja, leia] [o artigo, o texto, o post, o relatório, o comunicado] [completo, na
            íntegra] [, aqui]
            ver [toda a programação, programação completa, a programação completa, o programa completo, toda a
            agenda]
        ",
        hit: "Continuar lendo »",
        miss: "Os miúdos queriam continuar a ler até de madrugada.",
    },
];
