//! Portuguese phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            inscreva-se para receber | subscrever a newsletter
            cadastre-se e receba | cadastre seu e-mail | cadastre o seu e-mail
            receba no seu e-mail
            receba no seu email | receba em seu e-mail | receba as principais notícias
            receba as últimas notícias | receba as notícias do dia | receba notícias em tempo real
            receba gratuitamente as notícias | receba as notícias no seu | receba nossos conteúdos
            receba nossas novidades | receba novidades por e-mail | receba atualizações por e-mail
            diretamente no seu e-mail | direto no seu e-mail
            as notícias mais importantes no seu email
            todos os dias no seu email | digite seu e-mail para assinar
            digite seu endereço de e-mail para | assinar blog por e-mail
            pode cancelar a subscrição a qualquer momento
            [assine, subscreva, receba] [a, nossa, a nossa, nossas, as nossas] [newsletter, newsletters]
            subscreve [a nossa, as nossas, a tua] [newsletter, newsletters]
            [assine, subscreva, receba] [grátis, gratuitamente] [a, nossa, a nossa] newsletter
            [inscreva-se, cadastre-se, registe-se] [na, na nossa, em nossa, para receber a nossa] [newsletter, lista
            de e-mails, lista de emails]
            [inscreva-se, cadastre-se, registe-se] [grátis, gratuitamente] [na, na nossa, em nossa] newsletter
            receba [todas as, ofertas e, as nossas] novidades [no seu e-mail, no seu email, por e-mail, por email]
            [cancelar o recebimento, descadastrar-se, cancelar a subscrição da newsletter, cancelar a inscrição na
            newsletter] a qualquer momento
            [ao se inscrever, ao inscrever-se, ao subscrever, ao se cadastrar, ao cadastrar-se, ao registar-se] [,
            você] [concorda, aceita]
            [notícias, novidades, newsletter, ofertas, conteúdos, atualizações, diretamente] na sua caixa de [entrada,
            e-mail, email]
            [direto, diretamente] na sua caixa de [correio eletrónico, entrada de e-mail]
            direto na sua caixa de entrada
            [todas as manhãs, todas as semanas, toda semana, toda manhã, toda sexta-feira, todas as segundas] [no
            seu, em seu] [e-mail, email]
            [histórias, artigos, manchetes, dia, semana] no seu [e-mail, email]
            junte-se a [#, # mil, mais de #, mais de # mil] [leitores, assinantes, subscritores]
            ao subscrever está a [concordar, aceitar]
            [quero, desejo] [assinar, subscrever] [a, a vossa] newsletter
        ",
        hit: "Inscreva-se na nossa newsletter e receba as principais notícias da região.",
        miss: "A associação envia uma newsletter mensal aos produtores inscritos.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletters | nossa newsletter | nossas newsletters | as nossas newsletters
            boletim | boletim informativo | boletim de notícias | seu e-mail | seu email
            o seu e-mail | o seu email | seu melhor e-mail | endereço de e-mail
            endereço de email | endereço de correio eletrónico | e-mail inválido | seu nome
            inscrever | inscrever-me | inscreva-se | inscreva-se grátis | quero me inscrever
            quero receber | cadastrar | cadastre-se na newsletter
            obrigado pela sua inscrição | inscrição realizada com sucesso
            cadastro realizado com sucesso | e-mail cadastrado com sucesso
            fique informado | mantenha-se informado
            receba nossas notícias | receba novidades | alertas por email
            subscrever newsletter | assine nossa newsletter
            [digite, insira, introduza, informe, escreva] [seu, o seu] [e-mail, email, melhor e-mail, endereço de
            e-mail, endereço de email]
            [quero, desejo, aceito] receber [a newsletter, a nossa newsletter, newsletters, novidades, notícias,
            ofertas, comunicações, novidades por e-mail, informações por e-mail]
            [seu, o seu] [e-mail, email, cadastro, pedido] foi [enviado, recebido, cadastrado] com sucesso
            [sua, a sua] [mensagem, inscrição, subscrição] foi [enviada, recebida, realizada] com sucesso
            [obrigado, obrigada] por [subscrever, se inscrever, se cadastrar, assinar, subscrever a nossa
            newsletter, assinar a nossa newsletter, assinar nossa newsletter]
            fique [por dentro, sempre por dentro, a par] [, das novidades, das notícias, das últimas notícias, de
            tudo] | [fique, mantenha-se] sempre [informado, atualizado]
            não perca [nada, nenhuma novidade, nenhuma notícia, nenhum artigo, as novidades, as nossas novidades, as
            últimas notícias]
            [, nós, prometemos que] não [enviamos, fazemos, mandamos] spam | sem spam | zero spam | odiamos spam
            [li e aceito, li e concordo com, concordo com, aceito, declaro que li e aceito] [a política de
            privacidade, os termos de uso, os termos e condições, os termos e a política de privacidade]
            [campo obrigatório, campos obrigatórios, este campo é obrigatório] | enviar mensagem
        ",
        hit: "Digite seu e-mail",
        miss: "Quem digite seu e-mail errado três vezes perde o acesso por um dia.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            baixe gratuitamente o app | baixe grátis o app
            descarregue a app | descarregue gratuitamente a app | disponível na app store
            disponível no google play | disponível na google play
            disponível para android e ios gratuitamente | baixar na app store | baixe na app store
            baixe no google play | siga a atualidade na nossa app | acompanhe pelo nosso aplicativo
            [baixe, instale, obtenha, conheça, experimente] [nosso, o nosso, já o nosso] [aplicativo, app]
            [descarregue, descarrega, instale, instala] [a nossa, já a nossa] [app, aplicação]
            [ative, permita, ligue] as [, nossas] notificações [e não perca, e fique, para não perder]
            [baixe, instale] agora [nosso, o nosso] [app, aplicativo]
        ",
        hit: "Baixe nosso aplicativo e acompanhe as notícias em tempo real",
        miss: "O aplicativo da prefeitura foi baixado por nove mil moradores.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            entre no nosso canal do whatsapp | entre no canal do whatsapp | entre para o canal
            entre em nosso grupo | clique aqui e entre no grupo | participe do grupo do whatsapp
            participe do canal | siga nosso canal no whatsapp | siga o nosso canal no whatsapp
            siga o nosso canal de whatsapp | junte-se ao nosso canal
            junte-se ao nosso canal de whatsapp | entre no nosso canal do telegram
            entre no nosso canal no telegram | receba notícias no whatsapp
            notícias no seu whatsapp | receba no seu whatsapp
            siga o nosso perfil no google | acompanhe no google news | inscreva-se no nosso canal
            inscreva-se em nosso canal | inscreva-se no canal do youtube | subscreva o nosso canal
            ouça nosso podcast no spotify | faça parte da nossa comunidade no
            nas principais plataformas de podcast | na sua plataforma de podcast favorita
            em todas as plataformas de podcast
            siga o canal no whatsapp | fonte preferida no google | adicionar como fonte preferida
            siga no google notícias
            receba as notícias do | receba as notícias da | receba no whatsapp
            nosso canal [no, do, de] [whatsapp, telegram, youtube]
            [entre no, entre em, participe do, faça parte do, junte-se ao] nosso grupo [no, do, de] [whatsapp,
            telegram]
            [entre na, participe da, junte-se à] nossa comunidade [no, do] [whatsapp, telegram]
            [siga-nos, acompanhe-nos] [no, também no] [whatsapp, telegram, google news, google notícias, google
            discover, spotify]
            receba [as, nossas, as nossas] notícias [no, pelo, no seu] [whatsapp, telegram, celular]
            [ouça, escute, assine, siga, acompanhe] [nosso, o nosso] podcast
            [adicione-nos, escolha-nos, marque-nos, defina-nos] como [fonte preferida, fonte favorita]
            [envie, envie-nos, mande] [a sua, sua] [sugestão de pauta, sugestão de reportagem, sugestão de notícia]
            tem uma [pista, denúncia, história, sugestão] [escreva-nos, conte-nos, fale connosco, fale conosco]
            [subscreva, assine, siga] o podcast [no, em]
        ",
        hit: "Entre no nosso canal do WhatsApp e receba as notícias de Vale Fundo",
        miss: "O grupo criou um canal no WhatsApp para organizar os mutirões.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            faça uma doação | faça a sua doação | faça sua doação
            faça um donativo | faça o seu donativo | doe agora e | contribua com o nosso
            contribua com o jornalismo | contribua a partir de
            ajude a manter o jornalismo | ajude a manter este
            torne-se apoiador | torne-se apoiante
            seja um assinante solidário | seja membro apoiador
            com o apoio dos nossos leitores | graças ao apoio dos leitores
            graças aos nossos apoiadores | financiado pelos leitores
            sua contribuição é fundamental | a sua contribuição é fundamental | sua doação nos ajuda
            precisamos do seu apoio | precisamos da sua ajuda para continuar
            o jornalismo independente precisa | associe-se ao jornalismo
            [apoie, financie] [nosso, o nosso] [jornalismo, trabalho, projeto, site, canal]
            [apoie, financie, fortaleça] o jornalismo [independente, local, livre, profissional, de qualidade]
            [apoie, financie] [a nossa, nossa] [redação, missão]
            contribua [com, para] [nosso, o nosso] [trabalho, projeto, jornalismo]
            torne-se [um, nosso, nossa] [apoiador, apoiadora, apoiante] | seja nosso [apoiador, apoiante]
            ajude-nos a [continuar, manter este, manter o, crescer, seguir] | [faça, deixe] [sua, a sua] contribuição
            [pague-nos, ofereça-nos, pague-me, ofereça-me] um café
            [torne-se, faça-se] sócio [e, da nossa, do nosso]
        ",
        hit: "Precisamos do seu apoio: faça uma doação e ajude a manter o jornalismo local.",
        miss: "As doações dos moradores apoiaram trinta famílias desalojadas.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            comprar | eu quero | quero comprar | ver oferta | ver ofertas | ver preço
            ver produto | aproveite | aproveite agora | aproveitar oferta | aproveite a oferta
            reservar | comprar ingresso | agendar demonstração
            teste grátis | teste gratuito | teste gratuitamente
            experimente grátis | experimentar grátis | começar | começar agora | comece agora
            comece já | loja | loja online | nossa loja | carrinho | meu carrinho
            carrinho de compras | mais vendidos | os mais vendidos | esgotado | sem estoque
            em estoque | cupons | cupom de desconto | cupons de desconto | ofertas do dia | ofertas
            entre em contato agora | fale com um consultor | fale com um especialista
            solicite informações | agende sua consulta | marcar consulta
            conheça nossos planos | conheça os planos | adicionar ao calendário | adicionar à agenda
            [comprar, compre, reserve, reservar, encomendar, encomende] [agora, já, aqui, online]
            [comprar, compre, garanta] [, já] [bilhetes, ingressos, o seu bilhete, o seu ingresso, seu ingresso, o
            seu lugar]
            [adicionar, adicione] [ao carrinho, ao carrinho de compras, ao cesto, à sacola, à cesta, à lista de
            desejos, à minha lista de desejos, ao comparador]
            [seu, o seu, o teu] [carrinho, cesto, carrinho de compras] está vazio | [sua, a sua] [sacola, cesta] está vazia
            [finalizar, concluir] [compra, a compra, pedido, o pedido, encomenda, a encomenda]
            [continuar a comprar, continuar comprando, ver carrinho, ver o carrinho, ir para o carrinho, voltar ao
            carrinho, voltar à loja]
            [produto, artigo, item] [esgotado, indisponível, sem stock, sem estoque, em stock, em estoque,
            disponível]
            [frete, portes, envio, envios, entrega] grátis [, para todo o brasil, a partir de # €]
            [pedir, peça, solicitar, solicite] [, um, o seu, seu] [orçamento, orçamento gratuito]
            [agendar, agende, marcar, marque] [a sua, uma] [consulta, visita, demonstração]
            [fazer, faça] [a inscrição, a sua inscrição, sua inscrição] [, aqui, online]
            [reserve, reservar] [a sua mesa, sua mesa, mesa, a sua estadia] | enviar [pedido, formulário,
            candidatura]
        ",
        hit: "Adicionar ao carrinho",
        miss: "Muita gente desiste depois de adicionar ao carrinho o terceiro produto.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            ouça nosso podcast | ouça o nosso podcast | ouça o áudio | ouça agora | ouça aqui
            ouvir artigo | ouvir notícia | ouvir o podcast | oiça aqui
            assista à reportagem | assista à entrevista | assista abaixo
            assista aqui | assista ao vivo | veja vídeo | veja o video | ver vídeo
            ver o vídeo | vídeo: veja | veja as imagens | veja as fotos | veja fotos
            clique aqui para | clique aqui e | carregue aqui para | clique para ouvir
            clique para ver | clique para assistir | acesse aqui | acesse o link
            [ouça, oiça, escute] [este, o] [artigo, texto, podcast, episódio]
            [ouça, oiça, escute] [esta, a] [notícia, matéria, reportagem, entrevista]
            [ouvir, escutar] [este artigo, este texto, este conteúdo, esta notícia, esta matéria, esta reportagem]
            [assista ao, assista o, veja o] [vídeo, trailer, teaser, vídeo completo, programa completo]
        ",
        hit: "Ouça este artigo (5 min)",
        miss: "Enquanto se ouve o podcast, as imagens da serra passam na tela.",
    },
];
