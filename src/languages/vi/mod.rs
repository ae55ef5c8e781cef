//! Vietnamese.

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

/// Vietnamese.
pub(crate) const LANGUAGE: Language = Language {
    code: "vi",
    other_codes: &["vie"],
    name: "Vietnamese",
    stop_words: "
        và là của có cho không được các những một trong với này đã để khi về ở ra vào từ đến người
        thì mà cũng như trên tại do vì bị theo nhiều sau trước đang sẽ còn phải chỉ lại nên nếu đó
        đây rằng hơn nhất rất bằng qua cùng giữa dưới ngoài hay hoặc nhưng song tuy vẫn đều cả mỗi
        mọi từng nào gì ai sao thế vậy nữa lên xuống đi tôi anh chị ông bà họ chúng ta mình nó ấy
        kia hai ba việc điều cách lúc năm ngày khiến làm nhằm ngay chưa đâu mới thêm cần thể
    ",
    stop_share: 31,
    date_words: "
        tháng ngày năm thứ hai ba tư sáu bảy chủ nhật giờ phút giây sáng trưa chiều tối đêm hôm nay
        qua th2 th3 th4 th5 th6 th7 cn t2 t3 t4 t5 t6 t7 gmt am pm một bốn tám chín mười
    ",
    phrases: lists!(),
};
