//! Vietnamese phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            tác giả: | người đăng: | người gửi: | viết bởi | đăng bởi | được viết bởi | được đăng bởi
            gửi bởi | được đăng bởi admin | đăng tin bởi | tác giả bài viết | theo phóng viên
            bài viết bởi
            người viết:
        ",
        hit: "Tác giả: Lò Thị Diệp",
        miss: "Trang bìa cuốn sách chỉ in tên người viết và năm xuất bản.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            tác giả | về tác giả | về tác giả bài viết | giới thiệu tác giả | thông tin tác giả
            tiểu sử tác giả | đôi nét về tác giả | người viết | tác giả bài viết | các tác giả
            nhóm tác giả | trang tác giả | hồ sơ tác giả | phóng viên | cộng tác viên
        ",
        hit: "Về tác giả",
        miss: "Về tác giả của bài hát, dân làng chỉ nhớ ông tên Sáu và hay đội mũ nồi.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            xem thêm bài của | xem thêm bài viết của | xem tất cả bài của | xem tất cả bài viết của
            xem tất cả các bài viết của | xem các bài viết của | bài viết khác của
            bài viết của tác giả | bài cùng tác giả | các bài viết của | các bài viết khác của
            tin cùng tác giả | cùng tác giả | theo dõi tác giả | thêm bài của | bài khác của
            tất cả bài viết của
        ",
        hit: "Xem tất cả bài viết của Lò Diệp →",
        miss: "Cô thủ thư giục lũ trẻ đọc các bài viết của nhà thơ.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            tổng biên tập | phó tổng biên tập | thư ký tòa soạn | bình luận viên | cây bút bình luận
            chuyên mục gia | thông tín viên | phóng viên thường trú | phóng viên thể thao
            phóng viên kinh tế | phóng viên chính trị | ban biên tập | trưởng văn phòng đại diện
        ",
        hit: "Hà Quân - Phóng viên thường trú",
        miss: "Phóng viên về đến bản lúc trời sẩm tối thì mưa vừa tạnh.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            là phóng viên của | là phóng viên báo | là phóng viên tự do | là nhà báo tự do
            là nhà báo độc lập | là biên tập viên của | là biên tập viên tại | là cây bút của
            là cây bút tự do | là cộng tác viên của | tác giả hiện là | tác giả hiện đang
            tác giả bài viết là | hiện là phóng viên | hiện là biên tập viên | người viết hiện
            chuyên viết các bài về | phụ trách chuyên mục | có thể liên hệ với tác giả
            liên hệ tác giả qua | liên hệ với tác giả
        ",
        hit: "Lò Diệp là phóng viên của Báo Vịnh Xanh, chuyên viết về biển và nghề cá.",
        miss: "Ông cụ đã ngoài tám mươi, chuyên làm trống cho các hội làng quanh vùng.",
    },
];
