//! Icelandic phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            efnisorð | merkimiðar | myllumerki | stikkorð | vinsæl efnisorð
            fleiri fréttir með efnisorðinu | þetta var birt í | færslan er í flokki
            þessi grein er í flokki
            [efni, efnistök, málefni, flokkur, flokkar, flokkað, flokkað í, merki, merkt, merkt sem,
            leitarorð, lykilorð greinar, lykilorð fréttar, tögg, umfjöllunarefni, efnisflokkur,
            efnisflokkar, birt í flokki, birt undir, sett í flokk, tengd efnisorð, í þessari
            frétt, í þessari grein]:
            [flokkað undir, flokkað sem, merkt með, skráð undir, flokkað í flokkinn, birt í
            flokknum, birt undir flokknum]
            [fylgja, fylgjast með] [efnisorði, efnisorðum]
            meira um [þessi efnisorð, þessi efni, efnisorðin]
            [nefnt, nefndir] í [fréttinni, greininni]
            þessi færsla var [birt í, flokkuð undir, sett í, merkt]
    ",
    hit: "Efnisorð: róður, ár, Ramsvík",
    miss: "Með efnisorðum er engu þorpi hjálpað.",
}];
