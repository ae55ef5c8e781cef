//! Thai.

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

/// Thai.
pub(crate) const LANGUAGE: Language = Language {
    code: "th",
    other_codes: &["tha"],
    name: "Thai",
    stop_words: "",
    stop_share: 0,
    date_words: "
        มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน
        ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค. จันทร์ อังคาร พุธ
        พฤหัสบดี พฤหัส ศุกร์ เสาร์ อาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์
        วันอาทิตย์ วันที่ วัน เดือน ปี พ.ศ. ค.ศ. น. นาฬิกา เวลา นาที เช้า บ่าย เย็น เที่ยง วันนี้ เมื่อวาน
    ",
    phrases: lists!(),
};
