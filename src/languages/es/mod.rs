//! Spanish.

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

/// Spanish.
pub(crate) const LANGUAGE: Language = Language {
    code: "es",
    other_codes: &["spa"],
    name: "Spanish",
    stop_words: "
        el la los las un una unos unas lo al del de en a ante bajo con contra desde durante entre
        hacia hasta para por según sin sobre tras y e o u ni que quien quienes cual cuales cuyo cuya
        donde cuando como porque pero sino aunque mientras si no también tampoco ya aún todavía se
        me te le les nos su sus mi mis tu este esta esto estos estas ese esa eso esos esas aquel
        aquella él ella ellos ellas es son era eran fue fueron ser está están estaba ha han había
        haber tiene tienen hay más menos muy tan todo toda todos otro otra cada
    ",
    stop_share: 45,
    date_words: "
        enero ene febrero feb marzo mar abril abr mayo may junio jun julio jul agosto ago septiembre
        setiembre sept sep set octubre oct noviembre nov diciembre dic lunes lun martes miércoles
        miercoles mié mie jueves jue viernes vie sábado sabado sáb sab domingo dom horas hora hs hrs
        h am pm ayer
    ",
    phrases: lists!(),
};
