//! Vietnamese phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            giấy phép thiết lập trang | giấy phép hoạt động báo chí số
            giấy phép hoạt động báo điện tử | giấy phép báo điện tử số | gp-bttt | gp-ttđt
            bản quyền thuộc về | bản quyền thuộc | giữ bản quyền nội dung | mọi quyền được bảo lưu
            bảo lưu mọi quyền | cấm sao chép dưới mọi hình thức | không được sao chép dưới
            không sao chép dưới mọi hình thức | ghi rõ nguồn khi | phát hành lại thông tin
            khi phát hành lại | vui lòng ghi rõ nguồn | chỉ được phát hành lại
            không được sử dụng lại khi chưa | giấy phép xuất bản số | giấy phép mạng xã hội
            giấy phép báo điện tử | gpđkkd | đkkd số | giấy phép bản quyền
            chịu trách nhiệm xuất bản | chịu trách nhiệm nội dung | thiết kế web bởi
            giữ bản quyền | nghiêm cấm sao chép | chỉ được phát hành lại thông tin
            ghi rõ nguồn khi phát hành lại | giấy phép hoạt động báo chí
            giấy phép thiết lập trang thông tin | tổng biên tập chịu trách nhiệm
        ",
        hit: "© Bản quyền thuộc về Báo Vịnh Xanh. Ghi rõ nguồn khi phát hành lại thông tin từ website này.",
        miss: "Nhạc sĩ nói ông đã tặng bài hát cho quê nhà từ năm ông tròn sáu mươi tuổi.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            trang web này sử dụng cookie | trang web này sử dụng cookies
            website này sử dụng cookie | website này sử dụng cookies | chúng tôi sử dụng cookie
            chúng tôi sử dụng cookies | chúng tôi dùng cookie | sử dụng cookie để
            sử dụng cookies để | chấp nhận cookie | chấp nhận cookies | chấp nhận tất cả cookie
            đồng ý với việc sử dụng cookie | chính sách cookie | chính sách về cookie
            cài đặt cookie | tùy chọn cookie | quản lý cookie | quản lý tùy chọn
            tiếp tục sử dụng trang web này | tiếp tục truy cập trang web | bằng cách nhấn chấp nhận
        ",
        hit: "Trang web này sử dụng cookie để mang đến cho bạn trải nghiệm tốt hơn.",
        miss: "Mẻ bánh quy nướng sáng sớm bán sạch trước khi chợ tan.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            chính sách bảo mật | chính sách bảo mật thông tin | chính sách riêng tư
            chính sách quyền riêng tư | quyền riêng tư | bảo mật | bảo mật thông tin
            chính sách cookie | chính sách bảo vệ dữ liệu | chính sách dữ liệu | chính sách nội dung
            chính sách biên tập | điều khoản sử dụng | điều khoản dịch vụ | điều khoản
            điều khoản và điều kiện | điều khoản & chính sách | điều kiện sử dụng | quy định sử dụng
            quy định chung | quy chế hoạt động | quy định bảo mật | thỏa thuận sử dụng
            thỏa thuận người dùng | miễn trừ trách nhiệm | tuyên bố miễn trừ trách nhiệm
            tuyên bố bản quyền | bản quyền | thông báo bản quyền | thông tin pháp lý | chấp nhận
            chấp nhận tất cả | từ chối | từ chối tất cả | tôi đồng ý | đồng ý tất cả | tôi đã hiểu
            đã hiểu | tùy chỉnh | tùy chọn | nội quy | nội quy bình luận | quy tắc cộng đồng
            tiêu chuẩn cộng đồng | khiếu nại bản quyền | giấy phép
        ",
        hit: "Chính sách bảo mật",
        miss: "Chính sách bảo mật của chợ rất đơn giản: không ai hỏi tên người gửi hàng.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            bài viết thể hiện quan điểm cá nhân | thông tin chỉ mang tính chất tham khảo
            nội dung chỉ mang tính chất tham khảo | bài viết chỉ mang tính chất tham khảo
            bài viết chỉ mang tính tham khảo | quan điểm của riêng tác giả
            quan điểm riêng của tác giả | quan điểm cá nhân của tác giả
            thể hiện quan điểm của tác giả | thể hiện văn phong và góc nhìn
            không nhất thiết phản ánh quan điểm | không nhất thiết trùng với quan điểm
            bài viết được đăng lại | bài viết đăng lại từ | đăng lại với sự cho phép
            được đăng lại từ | bài viết gốc đăng trên | thông tin chỉ có tính tham khảo
            không phải là lời khuyên đầu tư | không phải lời khuyên đầu tư
            không phải khuyến nghị đầu tư | không cấu thành lời khuyên
            không chịu trách nhiệm về nội dung | không chịu trách nhiệm về các liên kết
            không chịu trách nhiệm đối với nội dung | liên kết tiếp thị | có thể nhận được hoa hồng
            được bảo vệ bởi recaptcha | bài viết cộng tác xin gửi | bài cộng tác xin gửi
            mời bạn đọc gửi bài | ý kiến độc giả gửi về | bạn đọc gửi bài về
            mọi ý kiến đóng góp xin gửi | mọi thông tin xin gửi về
            sản phẩm này không phải là thuốc | không có tác dụng thay thế thuốc chữa bệnh
        ",
        hit: "* Bài viết thể hiện quan điểm cá nhân của tác giả.",
        miss: "Vị đại biểu nói rõ ông phát biểu với tư cách một người dân trong vùng.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            cần thiết để trang web hoạt động | không thể tắt trong hệ thống của
            cho phép chúng tôi đếm số lượt | tất cả thông tin mà các cookie
            lưu trữ hoặc truy xuất thông tin | lưu trữ kỹ thuật hoặc quyền truy
        ",
        hit: "Tất cả thông tin mà các cookie này thu thập đều được tổng hợp.",
        miss: "Cây cầu cần thiết cho thị trấn và sẽ mở lại vào tháng Năm.",
    },
];
