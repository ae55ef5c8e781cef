//! Galician phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            [subscríbete, subscríbase] para [continuar lendo, seguir lendo, ler]
            rexístrate [gratis, de balde] [para, e continúa]
            [subscríbete, subscríbase] [e continúa, e segue, desde #]
            [xa es, aínda non es] [subscritor, subscritora]
            xa es [socio, socia] [inicia sesión, inicie sesión]
            xa é [subscritor, subscritora] [inicie sesión, acceda, identifíquese]
            aínda non es [socio, socia] [subscríbete, faite]
            non é [subscritor, subscritora] subscríbase
            [este artigo, este contido, este texto] é [só, exclusivo] para [subscritores,
            subscritoras, persoas subscritoras]
            [esta noticia, esta información, esta reportaxe] é [só, exclusiva] para [subscritores,
            subscritoras]
            contido [exclusivo para, reservado a] [subscritores, subscritoras]
            noticia [exclusiva para, reservada a] [subscritores, subscritoras]
            alcanzaches o [límite, teu límite] de [artigos, noticias]
            [quédanche, quédanlle] # artigos [gratuítos, gratis, de balde]
            acceso [ilimitado, sen límites] a [todo o contido, todos os contidos, todos os
            artigos]
            [cancela, cancele, date de baixa] cando [queiras, queira]
            sen [permanencia, compromiso de permanencia] e [cancela, podes cancelar]
            escolle [a túa, o teu] [subscrición, plan de subscrición]
            para [continuar lendo, seguir lendo] [este artigo, esta noticia, este contido]
            xa tes [conta, unha conta] [inicia sesión, accede, entra] | xa ten conta inicie sesión
            non tes [conta, unha conta] [rexístrate, rexístrese]
            faite [subscritor, subscritora] [e, para, desde] | crea unha conta gratuíta
            le sen límites | [desbloquea, desbloquee] [este artigo, este contido, a noticia]
            [proba, probe] [gratis, de balde] durante # | lectura [exclusiva, reservada] para
            artigo exclusivo para subscritores
        ",
        hit: "Xa es subscritora? Inicia sesión",
        miss: "As subscritoras da tempada xa escolleron o asento.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            subscrición | subscricións | a miña subscrición | a túa subscrición | subscritor
            subscritores | subscritoras | subscríbete | subscríbase | subscribirse | subscribirme
            [subscríbete, subscríbase] [xa, agora, aquí]
            [área, zona, club] [de subscritores, do subscritor]
            [só, exclusivo] para [subscritores, subscritoras, socios] | só subscritores
            para subscritores
            contido [exclusivo, premium, de pago, só para subscritores, exclusivo para
            subscritores]
            artigo [exclusivo, premium] | premium | exclusivo
            ver [os, os nosos] [plans, modalidades] de subscrición
            [plans, ofertas, modalidades, tarifas, vantaxes] de subscrición
            vantaxes [do subscritor, para subscritores]
            [agasallar, regalar] [subscrición, unha subscrición, este artigo]
            [gardar, ler] [para despois, máis tarde, para ler despois]
            [gardar, garda] [noticia, artigo, a noticia, o artigo, esta noticia, este artigo]
            [engadir, gardar] [a favoritos, en favoritos, aos favoritos] | favoritos
            faite [socio, socia] [, xa, agora] | [dona, doa] [, agora, aquí]
            [apóianos, apóienos] [, agora, desde # € ao mes] | xa son subscritor
            xa son subscritora | desde # € ao mes | # € ao mes | # € ao ano
        ",
        hit: "Subscríbete xa",
        miss: "Quen se subscriba antes do venres leva un mes de agasallo.",
    },
];
