//! Portuguese phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            foto: | foto de arquivo | fotografia de arquivo | imagem de arquivo | imagens de arquivo
            imagem: | legenda da foto | na imagem, | na foto | na fotografia | infográfico:
            frame de vídeo | vista aérea de | vista aérea do | vista aérea da | vista geral de
            vista geral da | vista geral do
            [vídeo, video]:
        ",
        hit: "Na imagem, o prefeito de Vale Fundo durante a inauguração.",
        miss: "O livro traz uma foto de arquivo da antiga estação.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            ampliar imagem | ampliar foto | ampliar a imagem | ampliar | clique para ampliar
            clique na imagem para ampliar | clique aqui para ampliar | toque para ampliar
            ver imagem ampliada | ver galeria | galeria | galeria de fotos
            galeria de imagens | fotogaleria | ver fotos | ver todas as fotos | ver mais fotos
            todas as fotos | # fotos | # imagens | imagem # de # | foto # de # | slide # de #
            # de # fotos | imagem anterior | próxima imagem | foto anterior | próxima foto
            imagem seguinte | foto seguinte | legenda da imagem | ocultar legenda | mostrar legenda
            exibir legenda | abrir galeria | fechar galeria | reproduzir vídeo | ver em ecrã inteiro
            ver em tela cheia | voltar à galeria | legenda
            [ver, veja] [, a] [galeria de fotos, galeria de imagens, fotogaleria]
        ",
        hit: "Ampliar imagem",
        miss: "O laboratório conseguiu ampliar imagem por imagem até ler a placa.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto divulgação | divulgação/assessoria | foto reprodução | reprodução/internet
            reprodução/redes sociais | reprodução/instagram | reprodução/tv globo
            reprodução/facebook | reprodução/twitter | reprodução/youtube | reprodução / tv
            foto agência brasil | marcello casal jr/agência brasil | agência o globo | folhapress
            foto folhapress | estadão conteúdo | foto lusa | epa/lusa | foto arquivo
            foto de arquivo | imagem de arquivo | foto reuters | foto afp | foto ap | via reuters
            via afp | foto globo imagens | global imagens | foto cedida | foto assessoria
            foto instagram | foto facebook | direitos reservados | foto pixabay | foto freepik
            foto unsplash | adobe stock | foto secom | foto prefeitura | foto arquivo pessoal
            foto acervo pessoal | foto agência senado | foto agência câmara | foto lusa/epa
            fotos divulgação
        ",
        hit: "O presidente à chegada ao Congresso. Foto: Divulgação",
        miss: "A divulgação da foto provocou protestos na câmara.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            foto ilustrativa | imagem ilustrativa | imagem meramente ilustrativa
        ",
        hit: "Foto ilustrativa: Ramsby, 2019",
        miss: "O livro traz uma foto de arquivo da antiga estação.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            imagem ilustrativa | foto ilustrativa
        ",
        hit: "Ramsby, 2019. Imagem ilustrativa",
        miss: "A divulgação da foto provocou protestos na câmara.",
    },
];
