//! Portuguese phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto por | foto de capa | foto divulgação | foto reprodução | fotos por
            fotos divulgação | crédito da foto | crédito foto | crédito da imagem | crédito imagem
            créditos da foto | créditos da imagem
            créditos foto | créditos imagem | crédito editorial | imagem por | imagem de capa
            imagem destacada | imagem via | imagem reprodução | imagem divulgação
            imagens divulgação | imagem cedida por | fonte da imagem | fonte da foto | fonte imagem
            fotografia por | fotografias por | fotografia de capa | ilustração por
            ilustração de capa | infografia por | cortesia de | foto cedida por | imagem gerada por
            [créditos, crédito] [das fotos, das imagens] | créditos fotográficos | crédito fotográfico | [fotos,
            fotografias, imagens] [cedidas, gentilmente cedidas, disponibilizadas] por
            [fotos, fotografia, fotografias, imagens, fotógrafo, fotógrafa, fotógrafos, ilustração, ilustrações, ilustrador,
            ilustradora, infografia]:
        ",
        hit: "Crédito da foto: Marta Tinoco",
        miss: "A sua foto de capa correu o mundo inteiro.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            com informações de | com informações da | com informações do | com informações das
            com informacoes de | com agências | com agência | com lusa | com a lusa | com reuters
            com afp | (com informações | fonte agência brasil | fonte lusa | fonte reuters
            fonte assessoria de imprensa | fonte agência | fontes agência | revisado por
            revisão de texto | traduzido por | texto traduzido por | tradução por | texto e fotos
            texto e foto | redação com | da redação com | da agência brasil | da agência lusa
            * estagiário sob supervisão | estagiário sob supervisão de
            estagiária sob supervisão de | colaborou para esta reportagem
            colaboraram para esta reportagem | do nosso correspondente | da nossa correspondente
            [texto, textos, edição, reportagem, editor, redação, redator, redatora, apuração]:
            [tradução, tradutor, tradutora, revisão, supervisão, fonte, fontes, jornalista responsável]:
            [fotos e texto, fotos e textos, textos e fotos, texto e imagens, texto e ilustrações, reportagem e fotos]:
        ",
        hit: "Com informações da Agência Brasil",
        miss: "Agiram com informações de vizinhos e de um porteiro.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            contribuiu para esta reportagem | contribuíram para esta reportagem | colaborou nesta reportagem
            colaborou com esta reportagem | colaborou para esta reportagem | contribuiu para este artigo
        ",
        hit: "Ana Dores contribuiu para esta reportagem.",
        miss: "A seca contribuiu para este artigo de fé: nada cresce ali.",
    },
];
