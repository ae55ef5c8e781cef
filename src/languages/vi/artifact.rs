//! Vietnamese phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            phát | phát lại | tạm dừng | dừng | tắt tiếng | bật tiếng | bật âm thanh | tắt âm
            âm lượng | toàn màn hình | thoát toàn màn hình | tốc độ phát | phụ đề | tự động phát
            tự động chuyển bài | trình phát video | đang tải video | đang phát
            đang phát trực tiếp | phát trực tiếp | nghe | nghe bài | nghe bài viết | dừng đọc
            giọng đọc | giọng nam | giọng nữ | nữ miền bắc | nữ miền nam | nam miền bắc
            nam miền nam | nữ miền trung | chọn giọng đọc | thời gian hiện tại | thời gian còn lại
            tua lại | tua đi | danh sách phát | video tiếp theo | hình trong hình
            audio bài viết | nghe đọc bài
            [video, clip, âm thanh] [không phát được, không khả dụng, đang tải, không thể phát] | không thể phát [video,
            video này, âm thanh]
        ",
        hit: "Đang tải video…",
        miss: "Phát lại đoạn băng chậm hơn, họ nghe rõ hai nhịp ngắt trong tiếng chim.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            bật javascript | kích hoạt javascript | hãy bật javascript | cần bật javascript
            javascript đã bị tắt | javascript bị tắt | javascript chưa được bật | yêu cầu javascript
            trình duyệt của bạn không hỗ trợ | trình duyệt không hỗ trợ | trình duyệt của bạn đã cũ
            trình duyệt của bạn đã lỗi thời | vui lòng nâng cấp trình duyệt
            vui lòng cập nhật trình duyệt | nâng cấp trình duyệt của bạn
            cập nhật trình duyệt của bạn | trình duyệt không được hỗ trợ | không hỗ trợ html5
        ",
        hit: "Trình duyệt của bạn không hỗ trợ phát video, vui lòng bật JavaScript",
        miss: "Khóa học dạy JavaScript từ những dòng lệnh đầu tiên cho tới trò chơi nhỏ.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            đang tải | đang tải dữ liệu | đang tải nội dung | đang xử lý | vui lòng chờ
            vui lòng đợi | xin chờ | xin vui lòng chờ | vui lòng chờ trong giây lát | xin đợi
            không có tiêu đề | không tiêu đề | không có dữ liệu | không có nội dung
            chưa có dữ liệu | đang cập nhật | lỗi | đã xảy ra lỗi | có lỗi xảy ra
            không tìm thấy trang | không tìm thấy kết quả | không tải được nội dung | ẩn bớt | ẩn đi
            thu nhỏ | hiển thị | hiện | rút gọn | xem ít hơn | hết
        ",
        hit: "Đang tải…",
        miss: "Đang tải hàng lên boong thì sương mù ập xuống, cả ba con tàu đành neo lại.",
    },
];
