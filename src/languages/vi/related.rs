//! Vietnamese phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            tin bài liên quan
            các bài viết liên quan | các tin liên quan | các bài liên quan
            sự kiện liên quan | thông tin liên quan | liên quan
            cùng chuyên mục | tin cùng loại
            cùng chủ đề | cùng tác giả
            các tin khác
            các bài viết khác | tin bài khác | các tin đã đưa | các tin mới hơn
            các tin cũ hơn | tin mới hơn | tin cũ hơn | những tin mới hơn | những tin cũ hơn
            tin mới | tin mới nhận | bài mới
            bài viết mới | bài viết gần đây | tin gần đây | tin vừa đăng
            mới cập nhật | tin mới cập nhật | mới nhất | xem thêm | xem thêm tin | đọc thêm
            đọc tiếp | đọc nhiều hơn | xem tiếp
            bạn có thể thích bài này | bạn cũng có thể thích | bạn cũng có thể quan tâm
            bạn quan tâm | dành cho bạn | gợi ý cho bạn | đề xuất cho bạn | tin đề xuất
            bài viết đề xuất | tin nên đọc | bài nên đọc | nên đọc | nên xem | tin được đề xuất
            đừng bỏ lỡ | đừng bỏ qua | bạn đã đọc chưa | đọc thêm cùng chủ đề | mời bạn đọc thêm
            mời xem thêm | xem thêm các bài viết | tin tiếp theo | bài tiếp theo | loạt bài
            dòng sự kiện | theo dòng sự kiện | chuyên đề liên quan | hồ sơ liên quan
            tin ảnh liên quan | tin đang được quan tâm | tin từ các báo khác | tin tài trợ khác
            tin trong ngày | tin tức trong ngày | tin hot trong ngày
            [bài viết, tin, tin tức, bài, video, chủ đề, nội dung, sản phẩm] [liên quan, mới nhất, khác, cùng
            chuyên mục, cùng chủ đề, tương tự, gợi ý, dành cho bạn]
            [bài viết, bài, tin] [cùng tác giả, của tác giả, cùng danh mục] | sản phẩm [cùng loại, đề xuất]
            [có thể bạn, bạn có thể] [quan tâm, thích, sẽ thích, cũng thích, cũng quan tâm, chưa biết]
        ",
        hit: "Tin liên quan",
        miss: "Tin liên quan đến vụ việc được chính quyền xã cập nhật hai lần mỗi ngày.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            đọc nhiều | đọc nhiều nhất | tin đọc nhiều nhất | xem nhiều
            xem nhiều nhất | tin xem nhiều nhất | bài đọc nhiều nhất
            được xem nhiều | được đọc nhiều | được xem nhiều nhất | được quan tâm
            được quan tâm nhất | được bình luận nhiều | bình luận nhiều | bình luận nhiều nhất
            quan tâm nhiều nhất | nổi bật
            nổi bật nhất | nổi bật trong ngày | tin tiêu điểm | tiêu điểm | tin nóng
            tin chính | tin đáng chú ý | đáng chú ý | đáng đọc | xu hướng
            đang hot | đang thịnh hành | thịnh hành | phổ biến | phổ biến nhất
            bài viết hay | bài hay | chủ đề nóng
            sự kiện nổi bật | sự kiện nóng | từ khóa nổi bật | từ khóa hot
            ban biên tập chọn | biên tập viên chọn | lựa chọn của tòa soạn | tòa soạn giới thiệu
            đừng bỏ lỡ hôm nay | tin vắn nổi bật | top tin tức | tin trang nhất | hôm nay có gì
            tin sáng | nhịp sống hôm nay | ảnh nổi bật
            [bài viết, tin, tin tức, bài, video, chủ đề] [nổi bật, xem nhiều, đọc nhiều, được quan tâm, phổ
            biến, hot]
        ",
        hit: "Đọc nhiều nhất",
        miss: "Đọc nhiều nhất lớp là cô bé hàng ngày đạp xe bảy cây số đến trường.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            tin mới nhất về | tin cùng chuyên mục | xem thêm về | xem thêm tin | xem thêm bài
            đọc nhiều trong | đọc nhiều nhất | xem nhiều trong | tin tức mới nhất | tin khác trong
            bài viết mới nhất | tin nổi bật | các tin khác | thêm bài viết | bài khác trong
            tin liên quan đến chủ đề
        ",
        hit: "Xem thêm về: Du lịch",
        miss: "Ai muốn xem thêm về nghề dệt thì ghé xưởng của bà Mẩy.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            xem thêm | đọc thêm | đọc tiếp | xem tiếp | xem ngay | đọc ngay | xem video
            mời đọc thêm | mời bạn đọc thêm | mời xem thêm | mời bạn xem thêm | mời độc giả xem
            mời độc giả đọc thêm | mời quý độc giả | bạn đọc xem thêm | tin liên quan
            bài liên quan | bài viết liên quan | tin bài liên quan | tham khảo thêm
            tham khảo thêm bài | có thể bạn quan tâm | bạn có thể quan tâm | đừng bỏ lỡ
            xem chi tiết | chi tiết xem tại | xem thêm tại | xem tại đây | xem bài trước
            đọc bài trước | đón đọc kỳ | đọc loạt bài
            [xem, đọc, liên quan]:
        ",
        hit: "Xem thêm: Làng chài nhỏ và lựa chọn không dựa vào du lịch",
        miss: "Cô giáo khuyên học trò đọc thêm sách và xem thêm phim tài liệu trong hè.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            xem thêm tất cả
            xem thêm tin khác | xem thêm bình luận liên quan
            xem nhiều hơn | xem bài viết
            xem bài viết gốc | đọc bài viết | đọc toàn văn
            đọc bài đầy đủ | đọc tiếp bài viết | tiếp tục đọc | tiếp tục xem | chi tiết
            chi tiết tại đây | chi tiết hơn | tải thêm | tải thêm tin | hiển thị thêm | hiện thêm
            mở rộng | thu gọn | xem trước | xem lại tất cả | xem theo ngày | về trang danh sách
            danh sách bài viết | tất cả bài viết | tất cả tin tức | tất cả tin | xem danh sách
            bấm để xem | bấm xem thêm | nhấn để xem thêm | link bài gốc | lấy link | nguồn bài viết
            [xem, đọc] [tất cả, chi tiết, toàn bộ, đầy đủ, thêm bài viết, tất cả bài viết, tất cả tin, toàn bộ bài viết,
            bài gốc, bản đầy đủ]
        ",
        hit: "Xem tất cả »",
        miss: "Xem tất cả các khâu từ nhuộm chỉ tới dệt vải mất trọn một buổi sáng.",
    },
];
