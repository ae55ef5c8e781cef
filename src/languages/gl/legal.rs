//! Galician phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            todos os dereitos reservados | dereitos reservados © | © todos os dereitos
            queda [prohibida, expresamente prohibida] a [reprodución, copia]
            prohibida a reprodución [total, parcial, dos contidos, deste]
            prohibida a súa reprodución | reprodución total ou parcial
            sen [a autorización, autorización] [expresa, previa] e por escrito
            [feito, creado] [con, por, grazas a] wordpress
            funciona con [tecnoloxía de, ] blogger | con tecnoloxía de blogger
            baixo licenza creative commons
            [publícase, publicado, distribúese] baixo [unha licenza, licenza] | depósito legal c
            todos os contidos están [protexidos, suxeitos, baixo] | tema deseñado por
            sitio [web, ] desenvolvido por | © do texto | dereitos de autor ©
        ",
        hit: "© 2024 O Correo de Val Fondo. Todos os dereitos reservados.",
        miss: "Os dereitos de auga reservados aos regantes saen a poxa.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            [utilizamos, usamos, empregamos, utiliza, usa, emprega, utilizan, usan,
            empregan] cookies
            [uso, utilización] [de, das, das nosas] cookies
            cookies [propias, propias e de terceiros, de terceiros, técnicas, analíticas,
            publicitarias, necesarias, estritamente necesarias, funcionais, de rendemento, de
            análise, de publicidade]
            [aceptar, rexeitar] [cookies, as cookies, todas as cookies]
            [preferencias, configuración] [de, sobre, das] cookies
            aceptar [e continuar, e pechar, todo e pechar, só as necesarias]
            [se continúas, se continúa] navegando [por este sitio, por esta web, na nosa web]
            ao navegar [por este sitio, por esta web] [aceptas, acepta]
            [ao premer, premendo, facendo clic] en aceptar
            consideramos que [aceptas, acepta] [o seu uso, o uso]
            [xestionar, administrar] [o, o teu, o seu] consentimento
            [revogar, retirar] o teu consentimento
            xestionar [as preferencias, as túas preferencias, opcións, servizos]
            almacenar e/ou acceder á información
            [podes, pode] [cambiar a configuración, obter máis información, rexeitar as cookies]
            mellorar a [túa, súa] experiencia [de navegación, de usuario, de usuaria]
            as cookies permítennos | o noso aviso de privacidade
            configurar [cookies, as cookies] | xestionar cookies
        ",
        hit: "Utilizamos cookies para mellorar a túa experiencia. Aceptar todas",
        miss: "As cookies de avea foron o éxito da feira.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            privacidade | [política, políticas] de [privacidade, cookies, privacidade e cookies]
            [termos, condicións] [de uso, de servizo, do servizo]
            termos e condicións [, de uso, xerais, legais, do servizo]
            [aviso, avisos, información] [legal, legais]
            aviso legal e [política de privacidade, privacidade, condicións de uso, cookies]
            protección de datos [, persoais] | rgpd | cookies | accesibilidade
            [declaración, aviso] de [accesibilidade, privacidade, cookies] | dereitos de autor
            propiedade intelectual | exención de responsabilidade
            [aceptar, rexeitar, denegar, acepto, rexeito]
            [aceptar, rexeitar] [todo, todas, todos] | entendido | de acordo | estou de acordo
            [configuración, preferencias] de [privacidade, consentimento, privacidade e cookies]
            canle [ética, de denuncias, interna de información] | libro de reclamacións
            follas de reclamacións | transparencia e aviso legal | portal de transparencia
            perfil do contratante | sede electrónica | atopaches [un, algún] erro [, avísanos]
            corrixir esta noticia
            política [editorial e de erros, de correccións, de verificación, de erros]
            contacto para prensa
            gardar [preferencias, e aceptar, configuración, os axustes, axustes, e pechar]
            só as necesarias | [ver, amosar] preferencias
        ",
        hit: "Política de privacidade",
        miss: "A política de privacidade da clínica tiña corenta páxinas.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            as opinións [expresadas, vertidas] [neste, nesta, nos]
            son responsabilidade [exclusiva, única] [do autor, da autora, dos autores]
            [non reflicten, non reflicte] necesariamente [a opinión, a liña, a postura]
            non [se fai, se fan] [responsable, responsables] das opinións
            non se identifica necesariamente coas opinións
            este artigo [foi publicado, publicouse] orixinalmente [en, no]
            [publicado, publicada] orixinalmente en
            [le, lea, podes ler] o artigo orixinal [en, aquí]
            [republicado, reproducido] con permiso
            [podemos, poderiamos] [recibir, obter, gañar] unha comisión
            [ligazóns, enlaces] de afiliados
            este [artigo, contido, sitio] contén [ligazóns, enlaces]
            este contido foi [producido, elaborado] [por, en colaboración con]
            este sitio está protexido por recaptcha | protexido por recaptcha
            este resumo foi xerado
            non constitúe [asesoramento, consello] [financeiro, médico, legal]
            non substitúe [a consulta, o consello] [médica, médico, dun médico]
            os prezos poden [sufrir variacións, ter cambiado]
            prezos [actualizados, consultados] no momento
            atopaches [un, algún] erro [nesta, neste]
            este medio recibe [axudas, unha axuda, subvención] | responsable do tratamento:
            contido traducido automaticamente
        ",
        hit: "As opinións expresadas neste artigo son responsabilidade exclusiva da autora.",
        miss: "As opinións dos veciños sobre a obra están divididas.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            necesarias para que o sitio web funcione
            necesarias para o funcionamento do sitio web e
            non se poden desactivar nos nosos sistemas | permítennos contar as visitas e
            permiten contar as visitas e as fontes de tráfico
            toda a información que recollen estas cookies
            en resposta a accións realizadas por ti
            almacenar ou recuperar información no teu navegador
            o almacenamento ou acceso técnico
            utilizar datos de [localización xeográfica, xeolocalización] [precisa, precisos]
            [analizar, escanear] activamente as características do dispositivo
            [utilizar, usar, empregar] datos limitados para seleccionar
            [crear, utilizar] perfís para [a publicidade personalizada, publicidade personalizada,
            seleccionar publicidade]
            medir o rendemento [da publicidade, do contido, dos anuncios]
            son pequenos ficheiros de texto que
            investigación de audiencia e desenvolvemento de servizos
            consentimento para procesar os teus datos persoais
            os nosos [socios, provedores] [almacenamos, almacenan, procesamos]
            é estritamente necesario para o fin lexítimo
            estas cookies poden ser establecidas a través do noso sitio
        ",
        hit: "O almacenamento ou acceso técnico é estritamente necesario para o fin lexítimo.",
        miss: "O acceso técnico ao arquivo ficou pechado durante os meses da obra.",
    },
];
