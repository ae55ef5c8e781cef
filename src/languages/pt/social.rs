//! Portuguese phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            siga-nos no | siga-nos nas redes sociais | siga-nos em | segue-nos no | segue-nos em
            siga-nos também | siga o nosso instagram | siga nosso instagram | siga nosso perfil
            siga o nosso perfil | siga nossas redes sociais | siga as nossas redes sociais
            siga a nossa página | siga nossa página | siga-me no | siga no instagram
            siga no twitter | siga no facebook | siga-nos nas nossas redes | acompanhe-nos no
            acompanhe-nos nas redes sociais | acompanhe nossas redes sociais
            acompanhe nas redes sociais | acompanhe pelas redes sociais | nos siga no
            nos siga nas redes sociais | nos acompanhe nas redes sociais | curta nossa página
            curta a nossa página | curta nossa fanpage | curta a página do
            encontre-nos no facebook | encontre-nos no | gosto na nossa página
            faça gosto na nossa página | siga o perfil do portal | siga o portal no
            siga o jornal no
        ",
        hit: "Siga-nos no Facebook e no Instagram",
        miss: "Os cães seguem-nos em silêncio pela encosta.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            compartilhar | compartilhe | compartilhe isso | compartilhar isso | compartilhar artigo
            compartilhe este artigo | compartilhar este artigo | compartilhe esta notícia
            compartilhar esta notícia | compartilhar notícia | compartilhar matéria
            compartilhe essa notícia | compartilhe essa matéria | compartilhe esta matéria
            compartilhar no facebook | compartilhar no twitter | compartilhar no x
            compartilhar no whatsapp | compartilhar no linkedin | compartilhar no telegram
            compartilhe no facebook | compartilhe no whatsapp | compartilhe no twitter
            compartilhe nas redes sociais | compartilhar nas redes sociais | compartilhar via
            compartilhar por e-mail | compartilhe por e-mail | compartilhar por email
            compartilhar link | compartilhar em | partilhar | partilhe | partilha | partilhar artigo
            partilhar este artigo | partilhe este artigo | partilhe esta notícia | partilhar notícia
            partilhar no facebook | partilhar no twitter | partilhar no whatsapp
            partilhar no linkedin | partilhar no x | partilhar por email | partilhar via email
            partilhar link | partilhas | compartilhamentos | copiar link | copiar o link
            copiar url | copiar endereço | copiar ligação | link copiado | link copiado com sucesso
            copiado para a área de transferência | copiado | imprimir | imprimir artigo
            imprimir notícia | enviar | enviar por e-mail | enviar por email | enviar para um amigo
            enviar a um amigo | enviar notícia | enviar artigo | e-mail | email | tweetar | tuitar
            twittar | siga-nos | segue-nos | siga | seguir | redes sociais | nossas redes
            nossas redes sociais | siga nas redes sociais | acompanhe nas redes | salvar | guardar
            guardar artigo | oferecer artigo | opções de partilha | mais opções de compartilhamento
            no facebook | no twitter | no whatsapp
            imprimir receita | salvar receita | compartilhar receita
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
            este artigo foi útil | esta notícia foi útil | gostou deste artigo
            gostou desta matéria | gostou da notícia
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
