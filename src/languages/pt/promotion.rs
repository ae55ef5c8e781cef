//! Portuguese phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            assine nossa newsletter | assine a nossa newsletter | assine a newsletter
            assine nossas newsletters | assine gratuitamente a newsletter
            inscreva-se na nossa newsletter | inscreva-se em nossa newsletter
            inscreva-se na newsletter | inscreva-se para receber | subscreva a nossa newsletter
            subscreva a newsletter | subscreva as nossas newsletters | subscreve a nossa newsletter
            subscrever a newsletter | cadastre-se na nossa newsletter
            cadastre-se em nossa newsletter | cadastre-se e receba | cadastre seu e-mail
            cadastre o seu e-mail | receba nossa newsletter | receba a nossa newsletter
            receba nossas newsletters | receba a newsletter | receba no seu e-mail
            receba no seu email | receba em seu e-mail | receba as principais notícias
            receba as últimas notícias | receba as notícias do dia | receba notícias em tempo real
            receba gratuitamente as notícias | receba as notícias no seu | receba nossos conteúdos
            receba nossas novidades | receba novidades por e-mail | receba atualizações por e-mail
            diretamente no seu e-mail | direto no seu e-mail | direto na sua caixa de entrada
            na sua caixa de entrada | na sua caixa de correio eletrónico
            as notícias mais importantes no seu email | todas as manhãs no seu e-mail
            todos os dias no seu email | digite seu e-mail para assinar
            digite seu endereço de e-mail para | assinar blog por e-mail
            pode cancelar a subscrição a qualquer momento | cancelar a inscrição a qualquer momento
        ",
        hit: "Inscreva-se na nossa newsletter e receba as principais notícias da região.",
        miss: "A associação envia uma newsletter mensal aos produtores inscritos.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletters | nossa newsletter | nossas newsletters | as nossas newsletters
            boletim | boletim informativo | boletim de notícias | seu e-mail | seu email
            o seu e-mail | o seu email | seu melhor e-mail | digite seu e-mail | digite seu email
            digite o seu e-mail | digite seu melhor e-mail | insira seu e-mail | insira o seu e-mail
            insira o seu email | introduza o seu email | informe seu e-mail | endereço de e-mail
            endereço de email | endereço de correio eletrónico | e-mail inválido | seu nome
            inscrever | inscrever-me | inscreva-se | inscreva-se grátis | quero me inscrever
            quero receber | cadastrar | cadastre-se na newsletter | obrigado por se inscrever
            obrigado pela sua inscrição | obrigado por subscrever | inscrição realizada com sucesso
            cadastro realizado com sucesso | e-mail cadastrado com sucesso | fique por dentro
            fique por dentro das novidades | fique informado | mantenha-se informado
            não perca nada | receba nossas notícias | receba novidades | alertas por email
            subscrever newsletter | assine nossa newsletter | li e aceito a política de privacidade
            aceito receber comunicações | li e concordo com os termos de uso
        ",
        hit: "Digite seu e-mail",
        miss: "Quem digite seu e-mail errado três vezes perde o acesso por um dia.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            baixe nosso aplicativo | baixe o nosso aplicativo | baixe nosso app | baixe o nosso app
            baixe gratuitamente o app | baixe grátis o app | descarregue a nossa app
            descarregue a app | descarregue a nossa aplicação | descarregue gratuitamente a app
            instale nosso aplicativo | instale a nossa app | disponível na app store
            disponível no google play | disponível na google play
            disponível para android e ios gratuitamente | baixar na app store | baixe na app store
            baixe no google play | siga a atualidade na nossa app | acompanhe pelo nosso aplicativo
        ",
        hit: "Baixe nosso aplicativo e acompanhe as notícias em tempo real",
        miss: "O aplicativo da prefeitura foi baixado por nove mil moradores.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            entre no nosso canal do whatsapp | entre no canal do whatsapp | entre para o canal
            entre no nosso grupo do whatsapp | entre no nosso grupo de whatsapp
            entre em nosso grupo | clique aqui e entre no grupo
            participe do nosso grupo no whatsapp | participe do grupo do whatsapp
            participe do canal | participe da nossa comunidade no whatsapp
            siga nosso canal no whatsapp | siga o nosso canal no whatsapp
            siga o nosso canal de whatsapp | siga-nos no whatsapp | junte-se ao nosso canal
            junte-se ao nosso canal de whatsapp | nosso canal no whatsapp | nosso canal do whatsapp
            nosso canal no telegram | nosso canal do telegram | entre no nosso canal do telegram
            entre no nosso canal no telegram | siga-nos no telegram | receba notícias no whatsapp
            receba as notícias no whatsapp | receba nossas notícias pelo whatsapp
            notícias no seu whatsapp | receba no seu whatsapp | siga-nos no google news
            siga-nos no google notícias | siga o nosso perfil no google | acompanhe no google news
            adicione-nos como fonte preferida | inscreva-se no nosso canal
            inscreva-se em nosso canal | inscreva-se no canal do youtube | subscreva o nosso canal
            nosso canal no youtube | ouça nosso podcast no spotify
            faça parte da nossa comunidade no
            nas principais plataformas de podcast | na sua plataforma de podcast favorita
            em todas as plataformas de podcast
            siga o canal no whatsapp | fonte preferida no google | adicionar como fonte preferida
            siga no google notícias
            receba as notícias do | receba as notícias da | receba no whatsapp
        ",
        hit: "Entre no nosso canal do WhatsApp e receba as notícias de Vale Fundo",
        miss: "O grupo criou um canal no WhatsApp para organizar os mutirões.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            apoie o jornalismo independente | apoie nosso jornalismo | apoie o nosso jornalismo
            apoie o nosso trabalho | apoie nosso trabalho | apoie o jornalismo local
            apoie a nossa redação | faça uma doação | faça a sua doação | faça sua doação
            faça um donativo | faça o seu donativo | doe agora e | contribua com o nosso
            contribua com o jornalismo | contribua a partir de | ajude-nos a continuar
            ajude a manter o jornalismo | ajude a manter este | torne-se um apoiador
            torne-se apoiador | torne-se apoiante | seja um apoiador | seja nosso apoiador
            seja apoiador | seja um assinante solidário | seja membro apoiador
            com o apoio dos nossos leitores | graças ao apoio dos leitores
            graças aos nossos apoiadores | financiado pelos leitores
            sua contribuição é fundamental | a sua contribuição é fundamental | sua doação nos ajuda
            precisamos do seu apoio | precisamos da sua ajuda para continuar
            o jornalismo independente precisa | associe-se ao jornalismo | pague-nos um café
        ",
        hit: "Precisamos do seu apoio: faça uma doação e ajude a manter o jornalismo local.",
        miss: "As doações dos moradores apoiaram trinta famílias desalojadas.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            adicionar ao carrinho | comprar | comprar agora | compre agora | compre aqui
            comprar aqui | eu quero | quero comprar | ver oferta | ver ofertas | ver preço
            ver produto | aproveite | aproveite agora | aproveitar oferta | aproveite a oferta
            reservar | reservar agora | reserve agora | reserve já | comprar bilhetes
            comprar ingresso | comprar ingressos | compre seu ingresso | pedir orçamento
            peça um orçamento | solicitar orçamento | solicite um orçamento | agendar demonstração
            agende uma demonstração | teste grátis | teste gratuito | teste gratuitamente
            experimente grátis | experimentar grátis | começar | começar agora | comece agora
            comece já | loja | loja online | nossa loja | carrinho | meu carrinho
            carrinho de compras | seu carrinho está vazio | finalizar compra | frete grátis
            portes grátis | envio grátis | mais vendidos | os mais vendidos | esgotado | sem estoque
            em estoque | cupons | cupom de desconto | cupons de desconto | ofertas do dia | ofertas
            entre em contato agora | fale com um consultor | fale com um especialista
            solicite informações | agende uma consulta | agende sua consulta | marcar consulta
            conheça nossos planos | conheça os planos
            adicionar ao calendário | adicionar à agenda
        ",
        hit: "Adicionar ao carrinho",
        miss: "Muita gente desiste depois de adicionar ao carrinho o terceiro produto.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            ouça este artigo | ouça o artigo | ouça esta matéria | ouça a matéria
            ouça esta notícia | ouça a notícia | ouça o podcast | ouça nosso podcast
            ouça o nosso podcast | ouça o episódio | ouça o áudio | ouça agora | ouça aqui
            ouça a reportagem | ouvir este artigo | ouvir artigo | ouvir a notícia | ouvir notícia
            ouvir o podcast | oiça este artigo | oiça o podcast | oiça aqui | assista ao vídeo
            assista o vídeo | assista à reportagem | assista à entrevista | assista abaixo
            assista aqui | assista ao vivo | veja o vídeo | veja vídeo | veja o video | ver vídeo
            ver o vídeo | vídeo: veja | veja as imagens | veja as fotos | veja fotos
            clique aqui para | clique aqui e | carregue aqui para | clique para ouvir
            clique para ver | clique para assistir | acesse aqui | acesse o link
        ",
        hit: "Ouça este artigo (5 min)",
        miss: "Enquanto se ouve o podcast, as imagens da serra passam na tela.",
    },
];
