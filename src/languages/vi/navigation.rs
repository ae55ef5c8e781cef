//! Vietnamese phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            trang chủ | trang nhất | trang đầu | quay về trang chủ
            trở lại trang chủ | menu chính | danh mục
            danh mục chính | chuyên mục | tất cả chuyên mục | các chuyên mục | đóng menu | mở menu
            tìm kiếm | tìm | tìm kiếm nâng cao | nhập từ khóa | nhập từ khóa tìm kiếm
            nhập nội dung tìm kiếm | từ khóa tìm kiếm | đăng nhập | đăng nhập đăng ký | đăng xuất
            thoát | tài khoản | tài khoản của tôi | tạo tài khoản | quên mật khẩu | mật khẩu
            tên đăng nhập | thông tin tài khoản | cài đặt | trang cá nhân | thông báo | trang trước
            trang sau | trang kế | trang tiếp | trang tiếp theo | trang cuối | tiếp | tiếp theo
            kế tiếp | sau | trước | bài trước | bài sau | bài cũ hơn | bài mới hơn | bài kế tiếp
            bài viết trước | bài viết sau | bài viết tiếp theo | bài trước đó | bài đăng mới hơn
            bài đăng cũ hơn | tin trước | tin sau | cũ hơn | mới hơn | trang # | trang # / #
            quay lại | trở lại | trở về | quay về | đầu trang
            lên trên | về đầu | cuối trang | đóng | đóng lại | mở | bỏ qua | hủy | huỷ | xác nhận
            đồng ý và đóng | tiếp tục | có thể bạn cần | liên hệ | liên hệ chúng tôi
            liên hệ với chúng tôi | liên hệ tòa soạn | thông tin tòa soạn | tòa soạn
            đường dây nóng | hotline | về chúng tôi | thông tin liên hệ | tuyển dụng | trợ giúp
            giúp đỡ | hỗ trợ | câu hỏi thường gặp | hỏi đáp | sơ đồ trang | sơ đồ trang web
            sơ đồ website | sơ đồ site | lưu trữ | kho lưu trữ | thư mục | chủ đề | từ khóa | thẻ
            nhãn | ngôn ngữ | tiếng việt | tiếng anh | bản tiếng anh | phiên bản tiếng anh
            phiên bản mobile | phiên bản di động | phiên bản desktop | giao diện | chế độ tối
            cỡ chữ | cỡ chữ bài viết | kích thước chữ | tăng cỡ chữ | giảm cỡ chữ | nhỏ | lớn
            mặc định | vừa | mục lục | tất cả | xem theo ngày tháng | góp ý | phản ánh
            gửi bài cho tòa soạn | gửi tin bài | gửi bài viết cộng tác | đặt báo | đặt báo in
            báo in | báo giấy | báo điện tử | đọc báo in | đọc báo giấy | liên kết
            liên kết website | liên kết web | thống kê truy cập | đang online | đang truy cập
            rss feeds | chọn ngày | chọn chuyên mục | video clip | đa phương tiện | multimedia
            trang thông tin | đối tác
            sửa | sửa đổi | sửa mã nguồn | sửa sửa mã nguồn
            [đăng nhập, đăng ký, tiếp tục] [bằng, với, qua] [google, facebook, apple, zalo, email, số điện thoại]
            ghi nhớ [đăng nhập, tôi, mật khẩu, tài khoản] | chọn ngôn ngữ | [lên, trở lên] đầu trang | [về, quay lại,
            trở về] [trang chủ, trang trước, danh sách, đầu trang]
            trang [# #, # # #] [tiếp, sau, cuối] | [# #, # # #] [tiếp, tiếp theo, trang sau, sau]
        ",
        hit: "Về đầu trang",
        miss: "Tìm kiếm suốt ba ngày đêm, đội cứu hộ mới nghe tiếng gõ từ khe đá.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            thời sự | chính trị | chính trị - xã hội | xã hội | thế giới | quốc tế | trong nước
            kinh tế | kinh doanh | tài chính | chứng khoán | ngân hàng | bất động sản | nhà đất
            doanh nghiệp | thị trường | tiêu dùng | đầu tư | khởi nghiệp | giáo dục | tuyển sinh
            du học | khoa học | khoa học công nghệ | công nghệ | số hóa | chuyển đổi số | sức khỏe
            sức khoẻ | y tế | đời sống | gia đình | giới trẻ | nhịp sống trẻ | phụ nữ | đẹp
            làm đẹp | thời trang | ẩm thực | văn hóa | văn hoá | văn hóa - giải trí | văn nghệ
            văn học | nghệ thuật | giải trí | âm nhạc | phim | điện ảnh | truyền hình | sách
            hậu trường | sao việt | thể thao | bóng đá | bóng đá việt nam | bóng đá quốc tế
            quần vợt | các môn khác | lịch thi đấu | kết quả bóng đá | du lịch | khám phá | xe
            ô tô | ô tô - xe máy | xe máy | xe 360 | pháp luật | hình sự | an ninh | an ninh trật tự
            quân sự | quốc phòng | an toàn giao thông | giao thông | môi trường | thời tiết
            nông nghiệp | nông thôn mới | biển đảo | ý kiến chuyên gia | góc nhìn | bình luận viên
            quan điểm | diễn đàn | bạn đọc | bạn đọc viết | tâm sự | chuyện lạ | cười | vui cười
            thư giãn | tử vi | cung hoàng đạo | trắc nghiệm | giải đố | trò chơi | cộng đồng mạng
            ảnh | hình ảnh | phóng sự | phóng sự ảnh | phóng sự - ký sự | ký sự | phỏng vấn
            emagazine | infographic | infographics | trực tiếp | podcasts | truyền hình trực tuyến
            rao vặt | việc làm | tuyển dụng việc làm | tin nhanh | tin vắn | tin tức | tin tức mới
            tin địa phương | địa phương | đô thị | quy hoạch | dân sinh | lao động - việc làm
            người việt | kiều bào | longform | tin trong nước | tin thế giới | nhân ái | từ thiện
            cuộc sống | chuyên đề | chuyên trang | đặc san | giá vàng | tỷ giá | lịch vạn niên
            xổ số | kqxs
        ",
        hit: "Thể thao",
        miss: "Thể thao phong trào ở huyện miền núi này khởi đầu từ một sân gạch.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            chuyển đến nội dung | chuyển đến phần nội dung | chuyển tới nội dung | bỏ qua nội dung
            bỏ qua để tới nội dung | bỏ qua đến nội dung | nhảy đến nội dung | đi đến nội dung
            đến nội dung chính | skip đến nội dung | quay lại danh sách | quay lại trang
            quay về trang | trở về trang | trở lại trang | về trang chủ | bạn đang ở
            bạn đang ở đây | bạn đang xem | tìm kiếm cho | kết quả tìm kiếm
            trang chủ tin tức | bỏ qua menu
            chuyển đến nội dung chính | chuyển tới nội dung chính | bỏ qua điều hướng
            đi đến nội dung chính | bỏ qua để đến nội dung
        ",
        hit: "Bạn đang ở: Trang chủ › Xã hội",
        miss: "Mất cả buổi, cụ già mới quay lại trang đầu cuốn sổ.",
    },
];
