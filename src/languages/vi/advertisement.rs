//! Vietnamese phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            quảng cáo | tài trợ | được tài trợ | nội dung tài trợ | nội dung được tài trợ
            bài viết tài trợ | bài được tài trợ | tin tài trợ | nhà tài trợ | đối tác tài trợ
            bài viết quảng cáo | nội dung quảng cáo | tin quảng cáo | thông tin quảng cáo
            liên hệ quảng cáo | đặt quảng cáo | bảng giá quảng cáo | báo giá quảng cáo
            đóng quảng cáo | bỏ qua quảng cáo | tắt quảng cáo | ẩn quảng cáo
            thông tin doanh nghiệp | thông tin tiếp thị | bài pr | nội dung đối tác
            quảng cáo trên báo | hợp tác quảng cáo | hợp tác nội dung | thông cáo doanh nghiệp
        ",
        hit: "- Quảng cáo -",
        miss: "Quảng cáo trên tường cũ đã phai, chỉ còn đọc được năm in và tên hiệu.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            bài viết tiếp tục sau quảng cáo | tiếp tục sau quảng cáo
            nội dung tiếp theo sau quảng cáo | nội dung bên dưới quảng cáo | cuộn xuống để tiếp tục
            cuộn xuống để đọc tiếp | cuộn xuống để xem tiếp | kéo xuống để đọc tiếp
            kéo xuống để xem tiếp | kéo xuống để tiếp tục | đọc tiếp bên dưới
            đọc tiếp sau quảng cáo | mời đọc tiếp bên dưới | quảng cáo sẽ đóng sau
            bỏ qua quảng cáo sau | nội dung do nhà tài trợ | bài viết có chứa liên kết quảng cáo
            bài viết tiếp tục bên dưới quảng cáo | nội dung tiếp tục sau quảng cáo
            tiếp tục đọc sau quảng cáo | tin tiếp tục sau quảng cáo | video sẽ bắt đầu sau quảng cáo
            quảng cáo sẽ kết thúc sau
        ",
        hit: "Cuộn xuống để tiếp tục đọc",
        miss: "Đoàn làm phim tạm dừng để quảng cáo, rồi quay tiếp cảnh mưa.",
    },
];
