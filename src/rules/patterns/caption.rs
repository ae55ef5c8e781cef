//! Captions. Software numbers the pictures of a gallery and puts what they show into brackets;
//! what a picture shows is followed by who took it, in brackets or behind a key, a slash or a
//! copyright mark.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// Up to eight words of a name, at the end of the line.
macro_rules! tail {
    () => {
        r"[^ .:!?：]*(?: [^ .:!?：]+){0,7}[)\]]?\.?$"
    };
}

/// The patterns of [`Label::Caption`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "caption.numbered-image",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Digit,
            "^(?:image|photo|picture|slide|bild|foto|imagen|immagine|фото|zdjęcie|kuva) [0-9]+ ?(?:of|/|von|de|di|sur|из|z) ?[0-9]+$",
        ),
        max_words: 6,
        points: -300,
        why: "counts the pictures of a gallery",
        hits: &["Image 1 of 12", "Photo 3 / 9", "Bild 2 von 14"],
        misses: &["Image 1 of 12 was taken from the roof of the town hall.", "1 of 12", "Photo 51"],
    },
    Rule {
        id: "caption.bracket",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Bracket,
            r"^[\[(](?:image|photo|picture|video|graphic|chart|map|embed|embedded content|tweet|gallery|bild|foto|imagen|caption|screenshot|illustration)s?(?:[ :][^\])]*)?[\])]$",
        ),
        max_words: 40,
        points: -300,
        why: "names a picture, video or chart in brackets, and nothing else",
        hits: &["[Image: the old bridge]", "(Video)", "[Embedded content]"],
        misses: &["(Photo the next morning) she said", "[the image] was never shown", "(laughs)"],
    },
    Rule {
        id: "caption.photographer-bracket",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Bracket,
            r"^.+[(\[](?:(?:file |handout )?photo(?:graph|s)?(?: by| courtesy| via| provided|:)|ap photo|image(?: credit)?:|image courtesy|images? via|image:|picture:|credits?:|courtesy(?: of|:| photo)|foto(?:s|graf|graaf)?:|bild:|(?:symbol|archiv)(?:foto|bild):|illustration:|grafik:|graphic:|screenshot:|video:|source: |illustration by|provided by|crédits?(?: photo)? ?:|cr[ée]dito:|copyright:|kuva:|fot\.:?|zdj(?:ęcie|\.):?|фото:|ljósmynd:|fotoğraf:|ảnh:)[^()\[\]]*[)\]]\.?$",
        ),
        max_words: 90,
        points: -300,
        why: "ends with the photographer in brackets, as captions do",
        hits: &[
            "Rescuers search the lake on Monday. (AP Photo/Jane Doe)",
            "The old bridge (Foto: Max Mustermann)",
            "Jane Doe at work (Image credit: Example)",
            "Der alte Hafen bei Ebbe (Symbolfoto: Beispiel/Max Mustermann)",
            "Przystań po remoncie (fot. Jan Przykładowy)",
        ],
        misses: &[
            "She hung the painting (a photo by her father) on the wall.",
            "The museum (photos are allowed) opens at nine.",
        ],
    },
    Rule {
        id: "caption.agency-bracket",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Bracket,
            concat!(r"^.+[(\[]", name!(), r" ?/ ?(?-i:[A-Z][^()\[\]/,;.!?]+)[)\]]\.?$"),
        ),
        max_words: 80,
        points: -150,
        why: "ends with a name and an agency in brackets, as captions do",
        hits: &[
            "Rescuers search the lake on Monday. (Jane Doe/Example Agency)",
            "Traders in Frankfurt [John Smith/Reuters]",
        ],
        misses: &[
            "The votes were even (yes/no).",
            "He spoke for the alliance (Left/Greens) and against the plan.",
            "Jane Doe (D/Ohio) voted no",
        ],
    },
    Rule {
        id: "caption.copyright",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Symbol,
            "^[^©]{12,}© ?(?:(?-i:[^a-z ©])|(?:afp|ansa|apa|belga|ddp|dpa|efe|epa|getty|imago|ntb|picture alliance|tt)[ /|,-])[^©]{1,69}$",
        ),
        max_words: 90,
        points: -300,
        why: "ends with a copyright mark and the rights holder",
        hits: &[
            "A tug leaves the harbour of Ramsby in June. © Tom Elwood/Example Agency",
            "Der alte Hafen im Winter © Beispiel | Max Mustermann",
        ],
        misses: &[
            "© Jane Doe",
            "Nobody has to print the sign © to be protected.",
            "The © stands for a right that the maker of a work holds, whether or not it is printed on the work itself or beside it.",
        ],
    },
    Rule {
        id: "caption.copyright-bracket",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Bracket,
            r#"^.{12}.*(?:[ .!?”"»)](?-i:\(C\))|（(?-i:Ｃ|C)）) ?(?-i:[^\x00-@\[-`{-\x7F])[^,;!?()0-9]{1,70}$"#,
        ),
        max_words: 90,
        points: -300,
        why: "ends with a copyright mark made of letters and the rights holder",
        hits: &[
            "Der alte Hafen im Winter. (C) dpa | Erika Mustermann",
            "修理を終えた古い橋を渡る人たち（Ｃ）例通信社",
        ],
        misses: &[
            "(C) Jane Doe",
            "Take (A) the bridge, (B) the ferry or (C) the tunnel, whichever is open.",
            "It costs five pence (c) the piece",
        ],
    },
    Rule {
        id: "caption.credit-after-stop",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Colon,
            concat!(
                r#"^.{12}.*[.!?)\]"'”»’|–—…*] ?(?:(?:photo|image|picture|crédit) ?)?(?:fotos?|fotografie|fotoğraf|bild(?:er|rechte|quelle|nachweis)?|photo(?:s|graph|graphy)?|images?|pictures?|pics?|illustration|(?:info)?grafik|credits?|cr[ée]ditos?|фото|ljósmynd|kuva|kép|fotó|zdjęcie|fot\.)"#,
                r" ?[:：]\*{0,2} ?(?:the )?(?-i:[^\x00-?\[-\x7F])",
                tail!(),
            ),
        ),
        max_words: 90,
        points: -300,
        why: "ends with a sentence and the photographer, as captions do",
        hits: &[
            "The old bridge at dawn. Photo: Jane Doe",
            "Der alte Hafen im Winter. Bildrechte: Max Mustermann/Beispiel",
            "A tug leaves the harbour of Ramsby. Image: Tom Elwood",
            "The new cranes**Image Credits:** Tom Elwood",
            "Старый мост зимой. Фото: Иван Примеров",
        ],
        misses: &[
            "The bridge is old. Photos: they show why it must be repaired.",
            "Photo: Jane Doe",
            "She said nothing. Her picture by the door did.",
        ],
    },
    Rule {
        id: "caption.credit-key",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Colon,
            concat!(
                r"^.{12}.*[^.!?] (?-i:Fotos?|Photos?|Bildrechte|Bildquelle|Фото|Credits?|(?:Image|Photo|Picture) [Cc]redits?|Crédit photo|Ljósmynd|FOTO|PHOTO|CREDIT) ?[:：] ?(?-i:[^\x00-?\[-\x7F])",
                tail!(),
            ),
        ),
        max_words: 90,
        points: -300,
        why: "ends with a key and the photographer",
        hits: &[
            "Zwei Fischer auf der alten Mole von Beispielhafen Foto: Max Mustermann/Beispiel",
            "The new harbour office Credit: Example Agency",
        ],
        misses: &[
            "Take the perfect photo: A guide",
            "How to read a Photo: what the colours say",
            "Credit: Example Agency",
        ],
    },
    Rule {
        id: "caption.agency-name",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Symbol,
            concat!(
                r"^.{12}.*[ .](?-i:EFE|EPA|AFP|AP|(?:AFP|AP|EPA|PTI|Reuters) Photo|APA|dpa|ANSA|LUSA|NTB|ANP|Reuters|REUTERS|Belga|BELGA|Bloomberg|Keystone|Unsplash|Pexels|Pixabay|Shutterstock|iStock|Getty Images|imago|Imago|IMAGO)(?:/[A-Z-]{2,6})? ?/ ?",
                name!(),
                r"(?:, (?:file|pool|handout))?[)\]]?\.?$",
            ),
        ),
        max_words: 90,
        points: -300,
        why: "ends with an agency and the photographer",
        hits: &[
            "A tug leaves the harbour of Ramsby. AP Photo/Tom Elwood, File",
            "El puerto viejo de Ejemplo en invierno. EFE/ Juana Pérez",
            "Viel Ruhe hilft, sagt die Ärztin.Unsplash/Jane Doe",
        ],
        misses: &["He sold it to AP and Reuters/Example in 2019.", "EFE/ Juana Pérez"],
    },
    Rule {
        id: "caption.name-agency",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Symbol,
            concat!(
                r#"^.{12}.*(?:[ .]"#,
                name!(),
                r#"|[.!?”"»] ?[^ ./:!?]{3,24})"#,
                r" ?/ ?(?:[^./:!?]{2,20}/ ?)?(?-i:dpa|AFP|AP|AP Photo|AP Images|AAP|APA|ANSA|ANP|NTB|TT|imago|Imago|IMAGO|REUTERS|Reuters|EPA|EFE|EPA-EFE|Getty|Getty Images(?: Europe)?|Shutterstock|iStock|Unsplash|Pexels|Belga|Bloomberg|(?:Ritzau )?Scanpix|Keystone|picture alliance|Alamy|PA|PA Wire|WireImage|NurPhoto|Sipa(?: USA)?|SIPA(?: USA)?|Zuma Press|Icon Sportswire|Hans Lucas|Anadolu|TASS|UPI|TNS|LightRocket|[A-Z][A-Za-z]+ (?:Images|Pictures|Agency|News Service|Newspapers))[)\]]?\.?$",
            ),
        ),
        max_words: 90,
        points: -330,
        why: "ends with the photographer and an agency",
        hits: &[
            "The old bridge in Exampletown at dawn. Jane Doe/Getty Images",
            "A wren in the reeds of the pond. janedoe42 / Getty Images",
            "Eingefrorene Proben in einer Klinik Max Mustermann/dpa",
            "The mayor at the opening of the hall Jane Doe/Example Pictures",
        ],
        misses: &["She wrote for Reuters, then for the AP.", "Jane Doe/Getty Images"],
    },
    Rule {
        id: "caption.bracket-agency",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Bracket,
            concat!(
                r"^.{12}.*(?:[(\[](?:file )?(?-i:AFP|AP|REUTERS|Reuters|EPA|EFE|EPA-EFE|dpa|ANSA|LUSA|NTB|ANP|APA|AAP|TT|PA|PAP|Belga|Bloomberg|Keystone|Getty Images|Imago|imago|IMAGO)(?: photo)? ?/ ?[^()\[\]]{3,60}",
                r#"|[.!?”"»] ?"#,
                name!(),
                r" [(\[](?-i:AFP|AP|REUTERS|Reuters|EPA|EFE|EPA-EFE|dpa|ANSA|LUSA|NTB|ANP|APA|AAP|TT|Belga|Bloomberg|Keystone|Getty Images|Europa Press|EUROPA PRESS))[)\]]\.?$",
            ),
        ),
        max_words: 90,
        points: -330,
        why: "ends with an agency in brackets and the photographer, as captions do",
        hits: &[
            "Rescuers search the lake on Monday (AFP / JANE DOE)",
            "El puerto viejo de Ejemplo, el 3 de junio. Juana Pérez (REUTERS)",
        ],
        misses: &[
            "The army denied it, a spokesman said. (Reuters)",
            "She told Jane Doe (Reuters) that the talks had failed.",
            "Both bodies (AP/IB) agreed to the plan.",
        ],
    },
    Rule {
        id: "caption.photo-by",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Nothing,
            r#"^.+[.!?”")] ?[(\[]?(?-i:Photos?|Photographs?|Images?|Pictures?|Illustrations?|Fotos?) by (?-i:[A-Z])[^.!?:]+$"#,
        ),
        max_words: 90,
        points: -330,
        why: "ends with a sentence and the author of the picture",
        hits: &[
            "The old bridge at dawn. Photo by Jane Doe",
            "A wren in the reeds of the pond. Photograph by Jane Doe",
            "The new hall. (Photos by Jane Doe/The Example)",
        ],
        misses: &[
            "She said nothing. Photos by the door showed why.",
            "Photo by Jane Doe",
            "The wall was bare. Pictures of Jane Doe hung in the hall.",
        ],
    },
    Rule {
        id: "caption.key-slash",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Symbol,
            r#"^.{12}.*[.!?)\]”"»] ?(?-i:Fotos?|Photos?|Ljósmynd|Fotó|Kuvat?|Bild(?:er)?|Фото) ?/ ?(?-i:[^\x00-@\[-\xBF])[^/.!?]{2,40}$"#,
        ),
        max_words: 90,
        points: -330,
        why: "ends with a sentence, a key, a slash and the photographer",
        hits: &[
            "Gamla brúin að vetri til. Ljósmynd/Jón Dæmi",
            "The old bridge at dawn. Photo/Jane Doe",
        ],
        misses: &["It has two modes. Photo/video switching is slow.", "Photo/Jane Doe"],
    },
    Rule {
        id: "caption.archive",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Bracket,
            "^.{12}.*[(（\\[](?:archivbild|archivfoto|archivaufnahme|symbolbild|symbolfoto|themenbild|beispielbild|file (?:photo|image|picture|pic)|representational (?:image|photo)|representative image|for representation(?:al purposes?)?(?: only)?|(?:photo|image) d[’']archives?|(?:photo|image) d[’']illustration|(?:foto|imagen) de archivo|(?:foto|immagine) d[’']archivio|(?:foto|imagem) de arquivo|(?:foto|imagem) ilustrativa|imagen ilustrativa|archieffoto|archiefbeeld|foto ter illustratie|arkivfoto|arkivbilde?|arkivbillede|illustrasjonsfoto|illustrationsfoto|illustrationsbild|genrebild|modelfoto|arkistokuva|kuvituskuva|ilustrační (?:foto|snímek)|archivní (?:foto|snímek)|zdjęcie (?:ilustracyjne|archiwalne)|illusztráció|archív (?:fotó|felvétel)|arşiv(?: fotoğrafı)?|temsili (?:fotoğraf|görsel)|фото из архива|архивное фото|иллюстративное фото|архівне фото|ілюстративне фото|φωτογραφία αρχείου|fotografie de arhivă|foto (?:ilustrasi|arsip)|ảnh (?:minh họa|tư liệu)|資料写真|イメージ|写真はイメージ|자료 ?사진|资料图片?|資料照片?|示意圖|示意图)(?:[ ,:/][^()\\[\\]]*)?[)）\\]](?: ?[.:：].*)?$",
        ),
        max_words: 90,
        points: -330,
        why: "says in brackets that the picture is from an archive or symbolic",
        hits: &[
            "Ein Schlepper im Hafen von Ramsbeck. (Archivbild)",
            "Een sleepboot in de haven (archieffoto): de romp is oud",
            "The harbour of Ramsby at dawn (file photo)",
            "修理を終えた古い橋を渡る人たちの列（資料写真）",
        ],
        misses: &[
            "A pointer to the tree (file snapshot)",
            "The museum bought it (an archive photo of the old bridge) in 1931.",
        ],
    },
    Rule {
        id: "caption.position",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Bracket,
            r"^.*[(（\[](?:(?:far|second|third|2nd|3rd|top|bottom|front|back|upper|lower|centre|center|pictured|ganz|oben|unten|hinten|vorne) ){0,2}(?:left|right|cent(?:re|er)|middle|pictured|second from (?:left|right)|third from (?:left|right)|from (?:left|right)|foreground|links|rechts|mitte|im bild|v\. ?l\. ?n\. ?r\.|2\. ?v\. ?[lr]\.|vlnr|à gauche|à droite|au centre|a la (?:izquierda|derecha)|izquierda|derecha|izda\.|izq\.|dcha\.|en el centro|a sinistra|a destra|al centro|à esquerda|à direita|ao centro|til venstre|til høyre|til højre|t\. ?[vh]\.|i midten|till vänster|till höger|i mitten|vasemmalla|oikealla|vas\.|oik\.|(?:po|z|od) (?:lewej|prawej)|vlevo|vpravo|uprostřed|balra|jobbra|balról|jobbról|középen|слева|справа|в центре|ліворуч|праворуч|solda|sağda|ortada|αριστερά|δεξιά|kiri|kanan|tengah|trái|phải|左|右|中|中央|左から[0-9２-９]人目|右から[0-9２-９]人目|手前|奥|왼쪽|오른쪽|가운데|左图|右图|[左右][一二三])[)）\]]",
        ),
        max_words: 60,
        points: -250,
        why: "says in brackets where somebody is in the picture",
        hits: &[
            "Mayor Jane Doe (left) opens the new bridge with John Smith",
            "Bürgermeisterin Erika Mustermann (2. v. l.) bei der Eröffnung",
            "記者会見を開いた山田太郎町長（中央）ら",
        ],
        misses: &[
            "He spoke for the party (left of the centre) in the debate.",
            "Turn the key to the right (or left) until it clicks.",
            "The alliance (Left/Greens) voted no",
        ],
    },
    Rule {
        id: "caption.taken-by",
        label: Label::Caption,
        test: Test::Regex(Needs::Nothing, "^.{10}.*(?:[（(][^（()）。]{2,14}|＝[^＝。]{2,24})(?:撮影|提供)[）)]?$"),
        max_words: 60,
        points: -300,
        why: "ends with who took or gave the picture, as captions in Japan do",
        hits: &[
            "修理を終えた古い橋を渡る人たち＝13日、例町で（山田太郎撮影）",
            "新しい港の事務所の完成予想図（例町役場提供）",
        ],
        misses: &["山田太郎撮影", "写真は山田さんが撮影した。"],
    },
    Rule {
        id: "caption.taken-by-han",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Nothing,
            r"^.{8}.*[。！？”）) ][^\x00-\x7F。，！？、：；]{2,14}(?:[ /／][^\x00-\x7F。，！？、：；]{2,6}){0,2} ?[摄攝][）)]?$",
        ),
        max_words: 60,
        points: -300,
        why: "ends with a sentence and the photographer, as captions in China do",
        hits: &[
            "修复后的老桥重新开放。新华社记者 李明 摄",
            "4月3日，游客走过修复后的老桥。（李明 摄）",
        ],
        misses: &["李明 摄", "这张照片是李明在桥上摄的。"],
    },
    Rule {
        id: "caption.key-east-asia",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Nothing,
            r"^.{8}.*[(（【\[［/／.。] ?(?:写真|写真提供|画像|画像提供|撮影|사진|자료|자료사진|그래픽|이미지|图|图源|图片|图片来源|供图|摄影|圖|圖源|圖片|圖片來源|攝影)(?: ?(?:출처|제공))? ?[=:：＝│|/／] ?[^\x00-@。！？：=＝（）\[\]]{2,24}(?: [^\x00-@。！？：=＝（）\[\]]{1,12}){0,3}[)）】\]］]?$",
        ),
        max_words: 160,
        points: -300,
        why: "ends with who took or gave the picture, after a key, as captions in East Asia do",
        hits: &[
            "시장이 새 다리의 개통식에서 인사하고 있다. [사진 출처 = 예시통신]",
            "修理を終えた古い橋を渡る人たち（写真＝例通信社）",
            "修复后的老桥重新开放（图源：例新社）",
        ],
        misses: &["사진=예시통신", "修理を終えた橋（写真：上は昨年の様子、下は今年）", "写真＝例通信社"],
    },
    Rule {
        id: "caption.supplied",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Nothing,
            r#"^.{12}.*[.!?”"»)] (?-i:Supplied|Handout|Contributed|Submitted|SUPPLIED|HANDOUT|CONTRIBUTED)$"#,
        ),
        max_words: 90,
        points: -300,
        why: "ends with a sentence and that the picture was supplied",
        hits: &[
            "The new hall stands beside the old one. Supplied",
            "A tug leaves the harbour of Ramsby. HANDOUT",
        ],
        misses: &["Supplied", "The food and the tents were supplied", "The papers. Handout or copy?"],
    },
    Rule {
        id: "caption.file-photo-date",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Digit,
            "^(?:(?-i:FILE|ARCHIVO) ?[-–—] ?|(?:file|archivo) [-–—] )[^0-9]+[0-9]",
        ),
        max_words: 90,
        points: -400,
        why: "is an archive picture, with the date when it was taken",
        hits: &[
            "FILE - The old bridge is seen on May 5, 2021, in Exampletown.",
            "FILE — Jane Doe speaks in 2019",
        ],
        misses: &[
            "Files: the 2021 report, page 5, was never read",
            "Filed in 2021, the claim is open",
            "File-sharing services lost half of their users in the two years after 2012.",
        ],
    },
    Rule {
        id: "caption.figure",
        label: Label::Caption,
        test: Test::Regex(
            Needs::Digit,
            r"^(?:figure|fig\.?|abb(?:ildung)?\.?|figura|рис(?:унок|\.)|chart|exhibit|图|圖|図) ?[0-9]{1,3}[a-z]?(?:\.(?: |[^ 0-9])|[:：|] ?[^ ]| [–—-] ?[^ ])",
        ),
        max_words: 90,
        points: -120,
        why: "is the number of a figure and its caption",
        hits: &["Figure 1: Sales by year", "Abb. 2. Der Aufbau", "图1：结构"],
        misses: &[
            "Figure 1 shows that sales fell.",
            "Figure 2.1 shows that sales fell in every region.",
            "Fig trees need sun.",
            "Chart 5 songs at once",
        ],
    },
];
