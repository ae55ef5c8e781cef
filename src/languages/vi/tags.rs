//! Vietnamese phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            tags: | từ khóa | từ khoá | chủ đề liên quan | gắn thẻ | được gắn thẻ | đã gắn thẻ
            xem thêm các chủ đề | xem thêm chủ đề | từ khóa liên quan | từ khóa tìm kiếm
            theo dòng sự kiện | đăng trong mục | đăng trong chuyên mục
            [tag, thẻ, chủ đề, chuyên mục, danh mục, hashtag]:
        ",
    hit: "Từ khóa: ruộng bậc thang, di cư, nông nghiệp",
    miss: "Mỗi cuốn sách đều được cô thủ thư ghi thêm vài từ khóa bằng bút chì.",
}];
