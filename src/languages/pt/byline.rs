//! Portuguese phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            escrito por | redigido por | publicado por | postado por | enviado por | por redação
            por da redação | por agência brasil | por lusa | por agência lusa | por lusa e
            por reuters | por afp | por estadão conteúdo | por folhapress | por assessoria
            da redação | do correspondente em | da nossa redação | autor do artigo
            autora do artigo | por equipe | por equipa | pela redação | correspondente em
            enviado especial a | enviada especial a | por joão | por maria | por josé | por ana
            por pedro | por paulo | por carlos | por antónio | por antônio | por luís | por luiz
            por miguel | por manuel | por francisco | por rui | por nuno | por tiago | por thiago
            por rafael | por ricardo | por rodrigo | por bruno | por daniel | por diogo | por diego
            por andré | por fernando | por filipe | por felipe | por gabriel | por guilherme
            por gustavo | por henrique | por hugo | por jorge | por lucas | por marcelo | por marcos
            por mário | por márcio | por mateus | por matheus | por renato | por roberto
            por sérgio | por vítor | por vinícius | por eduardo | por leonardo | por fábio
            por fabio | por alexandre | por beatriz | por bruna | por camila | por carla
            por carolina | por catarina | por cláudia | por cristina | por daniela | por fernanda
            por gabriela | por helena | por inês | por isabel | por joana | por juliana | por júlia
            por larissa | por letícia | por luísa | por luiza | por luciana | por marta
            por mariana | por marina | por natália | por patrícia | por paula | por raquel
            por renata | por rita | por sandra | por sara | por sofia | por sónia | por susana
            por teresa | por vera | por vanessa | por leandro | por caio | por igor | por otávio
            [autor, autora, autores, colunista]:
        ",
        hit: "Por Marta Tinoco",
        miss: "A carta assinada por Marta Tinoco nunca chegou ao destino.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            sobre o autor | sobre a autora | sobre os autores | acerca do autor | acerca da autora
            o autor | a autora | os autores | autor | autora | autores | escrito por | publicado por
            quem escreve | quem sou eu | quem sou | sobre mim | colaboradores | nossos colaboradores
            colunistas | nossos colunistas | redação | a redação | da redação | equipe
            equipa editorial | equipe editorial | jornalista responsável | expediente
            ficha técnica do jornal
        ",
        hit: "Sobre o autor",
        miss: "Pouco se sabe sobre o autor daqueles murais.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            mais deste autor | mais artigos deste autor | mais do autor | mais da autora
            mais artigos de | mais notícias deste autor | ver todos os posts de
            ver todos os posts por | ver todos os artigos de | ver todas as publicações de
            ver mais posts | todos os posts de | todos os artigos de | todas as matérias de
            veja todos os posts | veja mais posts de | outros artigos de | outros posts de
            artigos do autor | artigos deste autor | posts do autor | siga o autor | seguir autor
            seguir o autor | ver perfil de | ver perfil | perfil do autor | contacte o autor
            leia mais de | leia outros textos | leia outras colunas
        ",
        hit: "Ver todos os posts de Marta Tinoco",
        miss: "Guardava numa caixa todos os artigos de seu pai.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            jornalista | repórter | redator | redatora | redator-chefe | redatora-chefe
            redator-chefe adjunto | chefe de redação | editor-chefe | editora-chefe
            editor-executivo | editora-executiva | editor de política | editora de política
            editor de economia | editora de economia | editor de esporte | editor de desporto
            enviado especial | enviada especial | colunista | cronista | articulista
            diretor-adjunto | diretora-adjunta | grande repórter | subeditor | subeditora
            jornalista freelancer | jornalista estagiário | jornalista estagiária
            estagiário de jornalismo | estagiária de jornalismo | repórter especial
            repórter fotográfico | editor assistente | editora assistente | da redação
            fotojornalista | redatora web | redator web
        ",
        hit: "Marta Tinoco, editora-chefe",
        miss: "A jornalista aguardava à porta do tribunal.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            é jornalista e escritor | é jornalista e escritora | é jornalista formado
            é jornalista formada | jornalista formado pela | jornalista formada pela
            jornalista formado em | jornalista formada em | é jornalista especializado
            é jornalista especializada | é repórter do | é repórter da | é repórter de
            é editor do site | é editora do site | é redator do | é redatora do | é redator de
            é redatora de | é colunista do | é colunista da | é graduado em jornalismo
            é graduada em jornalismo | graduado em jornalismo pela | graduada em jornalismo pela
            formado em jornalismo pela | formada em jornalismo pela | formado em jornalismo e
            formada em jornalismo e | licenciado em ciências da comunicação
            licenciada em ciências da comunicação | licenciado em jornalismo
            licenciada em jornalismo | pós-graduado em jornalismo | pós-graduada em jornalismo
            estudante de jornalismo na | é autor de vários livros | é autora de vários livros
            é autor dos livros | é autora dos livros | apaixonado por jornalismo
            apaixonada por jornalismo | passou pelas redações | integra a redação
            pode ser contactado através | fale com a autora | fale com o autor | escreve às segundas
            escreve às terças | escreve às quartas | escreve às quintas | escreve às sextas
            escreve aos sábados | escreve aos domingos | escreve de acordo com a antiga ortografia
        ",
        hit:
            "Marta Tinoco é jornalista formada pela Universidade de Coimbra e cobre política local.",
        miss: "Queria formar-se em jornalismo, mas tornou-se padeira.",
    },
];
