//! Portuguese phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            siga-nos nas redes sociais | siga-nos em | segue-nos no | segue-nos em
            siga-nos também | siga o nosso instagram | siga nosso instagram | siga nosso perfil
            siga o nosso perfil | siga nossas redes sociais | siga as nossas redes sociais
            siga-me no | siga no instagram | siga no twitter | siga no facebook
            acompanhe-nos nas redes sociais | acompanhe nossas redes sociais
            acompanhe nas redes sociais | acompanhe pelas redes sociais
            nos siga nas redes sociais | nos acompanhe nas redes sociais | curta a página do
            encontre-nos no facebook | gosto na nossa página | siga o perfil do portal
            [siga-nos, acompanhe-nos, encontre-nos, nos siga, nos acompanhe, siga a gente] [no, nas redes, nas
            nossas redes, também no]
            siga o [jornal, portal, site, blog, perfil do jornal, perfil do portal, perfil do site] [no, nas redes]
            [curta, curte, siga, acompanhe] [a nossa, nossa] [página, fanpage]
            [faça, deixe, ponha] [gosto, um gosto, like, um like] na nossa página
            [fique, mantenha-se] [em contato, em contacto, ligado, conectado] [connosco, conosco]
        ",
        hit: "Siga-nos no Facebook e no Instagram",
        miss: "Os cães seguem-nos em silêncio pela encosta.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            compartilhar | compartilhe | compartilhe isso | compartilhar isso
            compartilhe este artigo | compartilhar este artigo | compartilhe esta notícia
            compartilhar esta notícia
            compartilhe essa notícia | compartilhe essa matéria | compartilhe esta matéria
            compartilhar no facebook | compartilhar no twitter | compartilhar no x
            compartilhar no whatsapp | compartilhar no linkedin | compartilhar no telegram
            compartilhe no facebook | compartilhe no whatsapp | compartilhe no twitter
            compartilhar via
            compartilhar por e-mail | compartilhe por e-mail | compartilhar por email
            compartilhar link | compartilhar em | partilhar | partilhe | partilha
            partilhar este artigo | partilhe este artigo | partilhe esta notícia
            partilhar no facebook | partilhar no twitter | partilhar no whatsapp
            partilhar no linkedin | partilhar no x | partilhar por email | partilhar via email
            partilhar link | partilhas | compartilhamentos
            copiado para a área de transferência | copiado | imprimir | enviar
            enviar notícia | enviar artigo | e-mail | email | tweetar | tuitar
            twittar | siga-nos | segue-nos | siga | seguir | redes sociais | nossas redes
            nossas redes sociais | siga nas redes sociais | acompanhe nas redes | salvar | guardar
            guardar artigo | opções de partilha | mais opções de compartilhamento
            no facebook | no twitter | no whatsapp
            imprimir receita | salvar receita | compartilhar receita
            [compartilhar, compartilhe, partilhar, partilhe] [artigo, post, conteúdo, texto, notícia, matéria,
            página, publicação]
            [compartilhar, compartilhe, partilhar, partilhe] [com os amigos, com os seus amigos, com seus amigos,
            nas redes sociais, agora]
            [gostou, gostou do que leu, gostou do conteúdo] [compartilhe, partilhe]
            imprimir [página, a página, esta página, artigo, o artigo, este artigo, notícia, a notícia, esta
            notícia, matéria]
            [enviar, envie, encaminhar] [por e-mail, por email, a um amigo, para um amigo, este artigo, esta
            notícia, esta página, por whatsapp]
            copiar [link, o link, url, endereço, o endereço, ligação, a ligação, hiperligação, link do artigo]
            [link, url, endereço] copiado [, com sucesso, para a área de transferência] | ligação copiada [, com
            sucesso, para a área de transferência]
            [oferecer, ofereça] [artigo, este artigo, o artigo, esta notícia]
            enviar [este artigo, esta notícia, esta página] por [whatsapp, e-mail, email]
        ",
        hit: "Compartilhar no Facebook",
        miss: "Minha avó aprendeu a compartilhar no Facebook as fotos da quermesse.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            compartilhe isso | compartilhe esta | compartilhe este | compartilhe essa
            compartilhar este | compartilhar esta | compartilhar no | compartilhe no
            compartilhe via | compartilhar via | compartilhar por | partilhar no | partilhe no
            partilhar esta | partilhe esta | partilhe este | partilhar via | partilhar por
            clique para compartilhar | clique para partilhar | clique para enviar
            clique para imprimir | carregue para partilhar | enviar um link por e-mail
            enviar por e-mail | enviar por email
            gostou [deste, desse] [artigo, post, conteúdo, texto, vídeo] | gostou [desta, dessa] [matéria, notícia,
            reportagem, publicação, receita]
            [este artigo, este conteúdo, este texto, esta página, esta notícia, esta matéria, esta resposta, esta
            informação] foi útil
        ",
        hit: "Clique para compartilhar no WhatsApp (abre em nova janela)",
        miss: "Resolveram compartilhar no largo a comida que sobrou.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # compartilhamentos | # compartilhamento | # partilhas | # partilha | # curtidas
            # curtida | # gostos | # gosto | # seguidores | # seguidor | # inscritos | # fãs
            # retweets | # reações | # interações | # mil seguidores | # mil inscritos
            # mil curtidas | # shares | compartilhado # vezes | partilhado # vezes
        ",
        hit: "342 compartilhamentos",
        miss: "A página passou de 342 para 12 mil seguidores em um mês.",
    },
];
