//! Albanian.

mod advertisement;
mod artifact;
mod byline;
mod caption;
mod comments;
mod credit;
mod legal;
mod metadata;
mod navigation;
mod paywall;
mod promotion;
mod related;
mod social;
mod tags;

use super::Language;

/// Albanian.
pub(crate) const LANGUAGE: Language = Language {
    code: "sq",
    other_codes: &["sqi", "alb"],
    name: "Albanian",
    stop_words: "
        e të në dhe që nga për një u më nuk ka është janë ishte ishin kishte kishin kanë kemi keni
        jemi jeni isha qenë edhe por ose apo kjo ky këtë këto këta kësaj këtij ajo ata ato atë asaj
        atij tij saj tyre ynë jonë tonë tanë tona ime juaj yt unë ti ju na veten ua iu mund duhet sepse
        nëse kur ku kush çfarë cili cila cilat cilët cilin sipas gjatë deri pa prej mbi nën tek rreth
        ndër midis kundër përmes drejt vetëm shumë tani atëherë këtu atje aty çdo disa asnjë gjithë
        ndërsa madje prandaj pse mos po s'ka kështu ashtu tjetër sikur mirëpo derisa eshte nje
        qe kete shume ishim
    ",
    stop_share: 47,
    date_words: "
        janar janari janarit jan shkurt shkurti shkurtit shk mars marsi marsit mar prill prilli prillit
        pri maj maji majit qershor qershori qershorit qer korrik korriku korrikut korr gusht gushti
        gushtit gush shtator shtatori shtatorit sht shtat tetor tetori tetorit tet nëntor nëntori
        nëntorit nentor nentori nentorit nen dhjetor dhjetori dhjetorit dhj hënë hëna hënën hene
        henen martë marte marten martën mërkurë mërkurën merkure merkuren enjte enjten premte premten
        shtunë shtunën shtune shtunen diel dielën dielen diela ora orën oren më dje
    ",
    phrases: lists!(),
};
