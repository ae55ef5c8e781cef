//! Vietnamese phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            bình luận | bình luận # | # bình luận | # lượt bình luận | bình luận bài viết
            bình luận bài viết này | ý kiến | ý kiến # | # ý kiến | ý kiến bạn đọc
            ý kiến bạn đọc # | ý kiến độc giả | ý kiến của bạn | bình luận của bạn
            bình luận của bạn đọc | gửi ý kiến của bạn
            viết bình luận mới
            viết ý kiến của bạn | thêm bình luận mới | đăng bình luận
            để lại bình luận | để lại bình luận của bạn | để lại một bình luận
            để lại một bình luận hủy | để lại một bình luận hủy trả lời | để lại một phản hồi
            để lại một phản hồi hủy | để lại phản hồi | để lại bình luận hủy trả lời
            để lại lời nhắn | trả lời hủy | hủy trả lời | hủy bình luận | hủy phản hồi
            trả lời bài viết | không có bình luận
            không có bình luận nào | chưa có ý kiến | hãy là người đầu tiên bình luận
            hãy là người bình luận đầu tiên | hãy bình luận đầu tiên
            hãy cho chúng tôi biết ý kiến của bạn | xem # bình luận
            xem các bình luận | tất cả bình luận
            hiện bình luận | ẩn bình luận | đóng bình luận | bình luận mới nhất | bình luận gần đây
            phản hồi gần đây | phản hồi | # phản hồi | phản hồi # | không có phản hồi | thảo luận
            tham gia thảo luận | tham gia bình luận | bình luận facebook | bình luận bằng facebook
            bình luận nổi bật | bình luận hay | chia sẻ ý kiến của bạn | chia sẻ ý kiến
            nhập bình luận | nhập bình luận của bạn | nhập nội dung bình luận | nhập ý kiến của bạn
            nội dung bình luận | quan tâm nhất | mới nhất trước | bình luận đã đóng | tắt bình luận
            [viết, gửi, xem, xem thêm, đọc, thêm] [bình luận, bình luận của bạn, đánh giá, nhận xét, đánh giá của bạn,
            phản hồi, ý kiến, tất cả bình luận, tất cả đánh giá]
            đánh giá [sản phẩm, của khách hàng, từ khách hàng, khách hàng, của bạn, #] | [chưa có,
            hiện chưa có] [bình luận, đánh giá, nhận xét] [, nào]
        ",
        hit: "Để lại một bình luận",
        miss: "Để lại một bình luận ngắn dưới bức ảnh, chị không ngờ tìm được em trai thất lạc.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            email của bạn sẽ không được hiển thị công khai | email của bạn sẽ không được công khai
            địa chỉ email của bạn sẽ không | email sẽ không được công bố
            các trường bắt buộc được đánh dấu | trường bắt buộc được đánh dấu
            lưu tên của tôi, email | lưu tên của tôi trong trình duyệt | lưu tên của tôi, địa chỉ
            cho lần bình luận kế tiếp | cho lần bình luận tiếp theo
            thông báo cho tôi khi có bình luận | báo cho tôi khi có bình luận mới
            thông báo bằng email khi có | bạn phải đăng nhập để gửi
            bạn phải đăng nhập để gửi phản hồi
            bạn phải được đăng nhập để | bạn cần đăng nhập để gửi
            vui lòng đăng nhập để gửi
            vui lòng đăng nhập để thực hiện | đăng nhập để bình luận | đăng nhập để gửi bình luận
            đăng nhập để gửi ý kiến | đăng nhập để tham gia bình luận
            đã đóng bình luận | chức năng bình luận bị tắt | bình luận đã bị đóng | bình luận bị tắt
            bình luận của bạn sẽ được | bình luận của bạn đang chờ | bình luận sẽ được duyệt
            bình luận sẽ được hiển thị | vui lòng gõ tiếng việt có dấu
            vui lòng nhập tiếng việt có dấu | xin vui lòng gõ tiếng việt | gõ tiếng việt có dấu
            nội dung bình luận không được | bạn còn # ký tự | bình luận không được quá
            ý kiến của bạn sẽ được biên tập | ý kiến của bạn sẽ được xét duyệt
            tòa soạn sẽ biên tập | tòa soạn giữ quyền biên tập | quyền biên tập ý kiến
            [vui lòng, bạn cần, bạn phải, hãy] đăng nhập để [bình luận, gửi bình luận, viết bình luận, gửi ý kiến,
            đánh giá, phản hồi]
        ",
        hit: "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *",
        miss: "Ban tổ chức yêu cầu thí sinh điền đủ tên và số báo danh lên bài dự thi.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            trả lời | trả lời # | # trả lời | xem # trả lời | xem trả lời | xem câu trả lời
            xem thêm trả lời | xem # phản hồi | báo cáo | báo xấu | báo vi phạm | báo cáo vi phạm
            báo cáo bình luận | trích dẫn | trích dẫn lại | xóa | xoá | chỉnh sửa
            mới nhất trên cùng | cũ nhất | cũ nhất trước | hay nhất | thích nhất | sắp xếp
            sắp xếp theo | sắp xếp: mới nhất | đồng ý | không đồng ý | đồng tình | phản đối
            vi phạm | thích trả lời | trả lời thích | trả lời chia sẻ | hữu ích | ghim bình luận
            ẩn | hiện trả lời | ẩn trả lời | gửi trả lời | trả lời bình luận | tặng sao bình luận
            gửi
        ",
        hit: "Trả lời",
        miss: "Trả lời phóng viên, vị chủ tịch xã nói con đường sẽ xong trước Tết.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            đã gửi bình luận | đã trả lời bình luận | đã viết bình luận | đã bình luận | đã phản hồi
            phản hồi lúc
        ",
        hit: "Hoa Xương Rồng đã bình luận:",
        miss: "Ông Tâm nói rằng giếng làng chưa bao giờ cạn kể từ năm 1987.",
    },
];
