//! Spanish phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            escrito por | redactado por | publicado por | por la redacción | por redacción
            por redaccion | redacción por | por nuestro corresponsal | por efe | por agencia
            por agencias | por afp | por ap | por reuters | por europa press | por staff
            de la redacción de | por el equipo de | enviado por | posteado por | corresponsal en
            enviado especial a | enviada especial a | autor del artículo | autora del artículo
            por maría | por josé | por juan | por carlos | por luis | por javier | por antonio
            por manuel | por francisco | por miguel | por pedro | por ángel | por jorge
            por alberto | por fernando | por rafael | por pablo | por sergio | por alejandro
            por daniel | por david | por diego | por andrés | por ricardo | por roberto
            por eduardo | por raúl | por óscar | por mario | por álvaro | por adrián | por iván
            por rubén | por enrique | por ignacio | por gonzalo | por guillermo | por santiago
            por sebastián | por nicolás | por martín | por víctor | por hugo | por gustavo
            por héctor | por ana | por carmen | por laura | por marta | por lucía | por elena
            por cristina | por patricia | por isabel | por beatriz | por silvia | por raquel
            por sara | por paula | por andrea | por sofía | por claudia | por alejandra
            por gabriela | por valentina | por camila | por mariana | por natalia | por carolina
            por mónica | por verónica | por irene | por nuria | por rocío | por inés | por julia
            por teresa | por alicia | por daniela | por fernanda | por joaquín | por tomás
            por jesús
            [autor, autora, autores, escribe, escriben]:
        ",
        hit: "Por Lucía Barrio",
        miss: "La carta firmada por Lucía Barrio nunca llegó a su destino.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            sobre el autor | sobre la autora | sobre los autores | acerca del autor
            acerca de la autora | acerca de los autores | el autor | la autora | los autores | autor
            autora | autores | escrito por | publicado por | redactor | redactora | colaboradores
            nuestros colaboradores | nuestros autores | quién soy | quien soy | sobre mí | sobre mi
            acerca de mí | redacción | la redacción | equipo de redacción | conoce al autor
            colaborador | columnistas
        ",
        hit: "Sobre el autor",
        miss: "Poco se sabe sobre el autor de aquellos murales.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            más de este autor | más artículos de este autor | más noticias de este autor
            más del autor | más de la autora | ver todas las entradas de
            ver todas las publicaciones de | ver todos los artículos de | ver más artículos de
            todos los artículos de | todas las entradas de | ver todas mis entradas
            otros artículos de este autor | otros artículos del autor | artículos de este autor
            artículos del autor | noticias de este autor | seguir al autor | sigue al autor
            seguir a este autor | sobre la firma | ver biografía | ver perfil
            contactar con el autor | lea más artículos de
            [más, otros] artículos [del mismo autor, de la misma autora] | [del mismo autor, de la misma autora]
        ",
        hit: "Ver todas las entradas de Lucía Barrio",
        miss: "Conservaba en una caja todos los artículos de su padre.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            redactor jefe | redactora jefe | redactora jefa | redactor | redactora | periodista
            corresponsal | enviado especial | enviada especial | jefe de sección | jefa de sección
            jefa de redacción | jefe de redacción | editor general | editora general | columnista
            articulista | periodista freelance | periodista independiente | periodista deportivo
            periodista deportiva | editora web | editor web | redactora web
            coordinador de contenidos | coordinadora de contenidos | redactor de contenidos
            redactora de contenidos
        ",
        hit: "Lucía Barrio, redactora jefa",
        miss: "La periodista esperaba en la puerta del juzgado.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            es periodista y escritor | es periodista y escritora | es periodista freelance
            es periodista especializado en | es periodista especializada en
            es periodista y colabora | es redactor de | es redactora de | es redactor en
            es redactora en | es redactora jefa | es redactor jefe | es corresponsal de
            es licenciado en periodismo | es licenciada en periodismo | licenciado en periodismo por
            licenciada en periodismo por | graduado en periodismo por | graduada en periodismo por
            graduada en periodismo y | graduado en periodismo y
            licenciada en ciencias de la información | licenciado en ciencias de la información
            licenciada en comunicación social | licenciado en comunicación social
            máster en periodismo | es autor de varios libros | es autora de varios libros
            es autor de los libros | es autora de los libros | forma parte de la redacción de
            se incorporó a la redacción | puedes escribirle a | puedes seguirlo en
            puedes seguirla en | apasionado del periodismo | apasionada del periodismo
            soy el creador de este blog | soy la creadora de este blog
        ",
        hit: "Lucía Barrio es redactora de la sección de Sociedad y licenciada en Periodismo por la Universidad de Salamanca.",
        miss: "Quería estudiar periodismo en Salamanca, pero acabó de panadera.",
    },
];
