//! Credits. Who took, wrote, edited or supplied it stands in brackets, behind a copyright mark,
//! or as a pair of a name and an agency.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Credit`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "credit.reporting-bracket",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Bracket,
            r"^[(\[](?:additional |with )?(?:reporting|report|writing|editing|edited|compiled|translated|translation|graphics?|produced|interview|inputs|files|agencies|agency|source|sources|bericht|redaktion|redaction|reportage|reporte|redacción|información|edición|mit material|avec|com|con|fonte|fuente|quelle)(?:s?[ :][^)\]]*)?[)\]]\.?$",
        ),
        max_words: 70,
        points: -400,
        why: "says in brackets who reported, wrote or edited",
        hits: &[
            "(Reporting by Jane Doe; Editing by John Smith)",
            "(With inputs from agencies)",
            "(Reporte de Juan Pérez. Editado por Ana Gómez)",
        ],
        misses: &[
            "(Reporting) is hard, he says",
            "(Source control was new then.) It failed.",
            "(With his brother) he ran the shop",
        ],
    },
    Rule {
        id: "credit.photo-bracket",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Bracket,
            r"^[(\[](?:(?:file|handout|ap|afp|epa|cover|featured|top|lead) )?(?:photos?|images?|pictures?|fotos?|bild(?:er)?|video|screenshot|illustration|graphic|credits?|courtesy)(?:/| by | via | von | de | credits?[:/ ]| courtesy| supplied| provided|: ?)[^)\]]*[)\]]\.?$",
        ),
        max_words: 30,
        points: -350,
        why: "says in brackets who took the picture",
        hits: &[
            "(AP Photo/Jane Doe)",
            "(Photo by Jane Doe/Example Agency)",
            "(Image credit: Example)",
        ],
        misses: &["(Photos are allowed.)", "(Photo by photo, the year returns) and so on", "(AP)"],
    },
    Rule {
        id: "credit.copyright-name",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Symbol,
            "^(?:photos?|images?|pictures?|fotos?|bild|cr[ée]dits?)?(?: credit)?[ :]*© ?[^0-9.!?]+$",
        ),
        max_words: 14,
        points: -250,
        why: "is a copyright mark and the rights holder",
        hits: &["© Jane Doe / Example Agency", "Photo: © Example", "Foto © dpa"],
        misses: &["The © stands for copyright.", "A © is not needed!"],
    },
    Rule {
        id: "credit.name-agency",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Symbol,
            r"^(?:(?:photo|foto|bild|image|picture|credit)s?(?: by| credit)?:? )?[^ .!?:][^.!?:/|]+[/|] ?(?:getty(?: images)?|reuters|afp|ap|ap photo|epa|epa-efe|dpa|shutterstock|istock|alamy|imago|bloomberg|efe|ansa|xinhua|tass|picture alliance|apa|keystone|upi|zuma|rex|pa|pa media|wire|anp|belga|ritzau|ntb|lehtikuva|pap|mti|unsplash|pexels|pixabay|adobe stock|wikimedia(?: commons)?|usa today(?: sports)?)(?: ?(?:/|via) ?[^.!?]+)?\.?$",
        ),
        max_words: 14,
        points: -350,
        why: "is a photographer and an agency",
        hits: &["Jane Doe / Getty Images", "Photo: John Smith/AP", "Jo Doe/AFP via Getty Images"],
        misses: &["He worked for both AP and Reuters.", "Reuters or AFP", "Home / Wire services"],
    },
    Rule {
        id: "credit.agency-name",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Symbol,
            concat!(
                r"^[(\[]?(?:photo:? ?)?(?:reuters|afp|ap|ap photo|epa|epa-efe|efe|dpa|ansa|lusa|ntb|anp|apa|aap|pap|belga|bloomberg|tass|xinhua|keystone|getty images|shutterstock|istock|imago|unsplash|pexels|pixabay) ?/ ?",
                name!(),
                r"(?: ?/ ?[^.!?/]{2,30})?[)\]]?\.?$"
            ),
        ),
        max_words: 10,
        points: -350,
        why: "is an agency and the photographer",
        hits: &["REUTERS/Jane Doe", "(AP Photo/John Q. Smith)", "Getty Images / Jane Doe"],
        misses: &["AP/IB classes", "Reuters / what the agency saw", "EFE"],
    },
    Rule {
        id: "credit.dots",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:photo |image )?credits? ?(?:\.\.\.|…) ?(?-i:[^\x00-@\[-\xBF])[^.!?:]{2,70}$",
        ),
        max_words: 14,
        points: -350,
        why: "says who took the picture, after dots",
        hits: &["Credit...Jane Doe", "Credit… Jane Doe for The Example Times"],
        misses: &["Credit... where it is due", "Credit… He had none. She paid."],
    },
    Rule {
        id: "credit.key-east-asia",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Nothing,
            r"^[（(【\[]?(?:写真|撮影|画像|イラスト|取材|構成|編集|文|文责|写真提供|图片|摄影|供图|图片来源|图源|图|責編|责编|审核|校对|监制|编审|复审|终审|사진|사진제공|글|그래픽)(?:[・&＆、/](?:写真|撮影|画像|イラスト|取材|構成|編集|文|사진|글))* ?[:：=＝・／/] ?[^\x00-/:-@。！？：=＝]{2,24}(?: [^\x00-/:-@。！？：=＝]{2,8}){0,2}[）)】\]]?$",
        ),
        max_words: 12,
        points: -250,
        why: "says who took or wrote it, after a key, as East Asia writes it",
        hits: &[
            "写真：山田太郎",
            "取材・文＝山田太郎",
            "（撮影：山田太郎）",
            "图：李明",
            "审核：李明",
            "사진=예시통신",
        ],
        misses: &[
            "写真は山田さんが撮った。",
            "文：这座桥是谁修的？",
            "图中左侧是旧桥",
            "사진 속 다리",
        ],
    },
    Rule {
        id: "credit.taken-by-han",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Nothing,
            r"^[（(]?[^\x00-\x7F。，！？、：；]{2,12}(?:[ /／][^\x00-\x7F。，！？、：；]{2,6}){0,2} ?[摄攝][）)]?$",
        ),
        max_words: 10,
        points: -300,
        why: "ends with the character that marks the photographer",
        hits: &["新华社记者 李明 摄", "新华社记者李明摄", "（李明 摄）"],
        misses: &["李明在桥上拍了一天，都没有摄", "记者 李明"],
    },
    Rule {
        id: "credit.provided-by",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:provided|supplied) by (?:the )?(?-i:[A-Z])[^.!?:,;]{2,60}$",
        ),
        max_words: 9,
        points: -250,
        why: "says who supplied it",
        hits: &["Provided by University of Exampletown", "Provided by The Example Agency"],
        misses: &["Provided by the town, the boats are free", "Provided by whom?"],
    },
    Rule {
        id: "credit.study",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Colon,
            r"^(?:more information: ?.*(?:doi: ?10\.|doi\.org/10\.)|journal information: ?[^.!?]{2,60}$|citation: ?.* retrieved [0-9]{1,2} )",
        ),
        max_words: 80,
        points: -250,
        why: "names the study and its journal, or how to cite the page",
        hits: &[
            "More information: Jane Doe et al, The old bridge, Bridges (2024). DOI: 10.1000/abc",
            "Journal information: Bridges",
            "Citation: The old bridge (2024, May 3) retrieved 4 May 2024 from https://example.com",
        ],
        misses: &[
            "More information: see the map in the hall.",
            "Citation: he was given one for speeding",
        ],
    },
    Rule {
        id: "credit.agency",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Nothing,
            r"^[(\[]?(?:getty(?: images)?|reuters|afp|ap|ap photo|epa|epa-efe|dpa|shutterstock|istock|alamy|imago|bloomberg|efe|ansa|xinhua|picture alliance|apa|keystone|upi|anp|belga|unsplash|pexels|pixabay|adobe stock|the associated press|associated press)[)\]]?$",
        ),
        max_words: 3,
        points: -250,
        why: "is the name of a picture agency",
        hits: &["REUTERS", "Getty Images", "(AP)"],
        misses: &["Reuters said", "AP English"],
    },
    Rule {
        id: "credit.photo-slash",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Colon,
            r"^(?:photos?|image|picture|foto|fotos|bild|imagen|фото|zdjęcie|kuva|写真|사진) ?(?:by|credit)? ?[:：] ?[^.!?/|]+ ?[/|©] ?[^.!?/|]+\.?$",
        ),
        max_words: 14,
        points: -300,
        why: "says who took the picture, name and agency",
        hits: &["Foto: Max Mustermann / Beispiel", "Photo: Jane Doe/The Example", "写真：山田太郎/例"],
        misses: &["Photo: it was taken in haste.", "Photos: yes and/or no? You decide"],
    },
    Rule {
        id: "credit.key",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Colon,
            r"^(?:(?:photo|image|picture|video|cover|header|featured image|bild|foto|titelbild) ?)?(?:credits?|courtesy(?: of)?|copyright|quellen?|cr[ée]ditos?|crédits?|fuente|fonte|kaynak|источник|출처|来源|來源|出典|bron|kilde|källa|lähde|źródło|zdroj) ?[:：] ?[^.!?]+\.?$",
        ),
        max_words: 16,
        points: -200,
        why: "names a source or a rights holder after a key",
        hits: &[
            "Credit: Example Agency",
            "Image credit: Jane Doe",
            "Quelle: Beispielamt",
            "来源：新华社",
        ],
        misses: &[
            "Credit: what it means for you. A guide",
            "Credits: who gets them?",
            "Source: trust me",
        ],
    },
    Rule {
        id: "credit.agency-first",
        label: Label::Credit,
        test: Test::Regex(
            Needs::Symbol,
            r"^[(\[]?(?:dpa|afp|apa|sid|rtr|reuters|ap|epd|kna|ansa|efe|ntb|belga|anp|pap|lusa|pti|ani|ians|ctk|čtk|tasr|mti|sda)(?:/[a-z]{2,6}){1,3}[)\]]?$",
        ),
        max_words: 5,
        points: -350,
        why: "is the code of the agency and the desk",
        hits: &["dpa/jd", "(APA/red)", "AFP/kg/sm"],
        misses: &["and/or", "AP/IB classes help", "dpa meldet"],
    },
];
