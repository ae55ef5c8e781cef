//! Vietnamese phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            đăng ký nhận bản tin | đăng ký bản tin
            đăng ký nhận thông tin mới nhất | đăng ký nhận tin tức | đăng ký nhận bài viết
            nhận bản tin miễn phí | nhận bản tin hàng tuần | nhận bản tin hằng ngày
            nhận bản tin qua email | nhận tin qua email | nhận tin tức qua email
            nhận tin mới nhất qua email | nhận bài viết mới qua email | gửi đến hộp thư của bạn
            gửi tới hộp thư của bạn | vào hộp thư của bạn | đến email của bạn | nhập email của bạn
            nhập địa chỉ email của bạn | nhập email để nhận | để lại email để nhận
            để lại email của bạn | theo dõi qua email | theo dõi blog qua email
            bản tin email miễn phí | cập nhật tin tức mới nhất qua email | nhận ngay tin tức
            [đăng ký, đăng kí] nhận [bản tin, bản tin miễn phí, bản tin hàng tuần] [của chúng tôi, qua email, mỗi ngày,
            mỗi tuần] | đăng ký nhận tin mới nhất từ chúng tôi
            nhận [tin tức, bản tin, thông tin, bài viết, ưu đãi] mới nhất qua [email, hộp thư]
            [bạn, quý khách] có thể hủy đăng ký [bất cứ lúc nào, bất kỳ lúc nào, bất kì lúc nào]
        ",
        hit: "Đăng ký nhận bản tin tuần của chúng tôi, mỗi sáng thứ Sáu",
        miss: "Hợp tác xã gửi bản tin về giá lúa cho các hộ xã viên qua điện thoại.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            bản tin | email | email của bạn | địa chỉ email | địa chỉ email của bạn | nhập email
            nhập địa chỉ email | nhập email của bạn vào đây | đăng ký
            đăng ký ngay | đăng ký bản tin
            đăng ký theo dõi | đăng kí | đăng kí ngay | nhận bản tin | nhận tin
            tắt thông báo | hủy đăng ký | cảm ơn bạn đã đăng ký
            cảm ơn bạn đã đăng ký nhận tin | đăng ký thành công | gửi email | gửi đi | để sau
            nhận tin mới | email nhận tin | bản tin hàng ngày | bản tin hằng ngày | bản tin tuần
            nhận thông báo [, tin mới, bài mới, mới nhất, qua email] | [bật, cho phép] thông báo [, tin mới, đẩy]
            [nhập, điền] [email, địa chỉ email, họ tên, số điện thoại] của bạn | [đăng ký, đăng kí] nhận [tin, bản tin,
            email, tin mới, thông tin, ưu đãi, tư vấn]
        ",
        hit: "Nhập địa chỉ email",
        miss: "Địa chỉ email của câu lạc bộ được in ngay dưới chân tấm áp phích.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            tải ngay ứng dụng báo điện tử | tải ứng dụng để đọc báo
            tải ứng dụng ngay | tải app ngay | tải ngay ứng dụng
            tải ứng dụng đọc báo | tải về từ app store | tải về trên app store | tải trên app store
            tải về từ google play | tải nội dung trên google play | mở bằng ứng dụng
            mở trong ứng dụng | đọc nhanh hơn trên ứng dụng | trải nghiệm tốt hơn trên ứng dụng
            [quét mã qr, quét mã] [để tải, tải] [ứng dụng, app] | [tải, tải ngay, cài đặt] [ứng dụng,
            app] [của chúng tôi, của báo, miễn phí ngay, để đọc]
        ",
        hit: "Tải ứng dụng ngay để đọc tin nhanh hơn",
        miss: "Ứng dụng báo ngập do sinh viên viết đã có hơn 20.000 người cài đặt.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            tham gia kênh whatsapp của chúng tôi
            theo dõi kênh youtube | đăng ký kênh youtube | đăng ký kênh để
            nhấn đăng ký kênh | nhớ đăng ký kênh
            like, share và đăng ký | like share và subscribe | theo dõi kênh telegram
            theo dõi kênh whatsapp | quan tâm zalo | quan tâm kênh zalo | theo dõi zalo
            theo dõi trên zalo | kết nối zalo | theo dõi trên google news
            theo dõi trên google tin tức | theo dõi chúng tôi trên google | theo dõi báo trên google
            trên google news tại | trên google tin tức | kênh youtube của chúng tôi
            kênh telegram của chúng tôi | kênh zalo của chúng tôi | nghe podcast của chúng tôi
            theo dõi podcast của | fanpage của chúng tôi tại | theo dõi fanpage
            tham gia cộng đồng độc giả | mời quý vị theo dõi kênh
            [tham gia, theo dõi, đăng ký] [kênh, nhóm, trang] [telegram, zalo, youtube, facebook,] của chúng tôi
            [chat, liên hệ, trò chuyện, nhắn tin] với chúng tôi [qua, trên] [zalo, messenger, facebook, whatsapp, viber]
        ",
        hit: "Mời quý vị theo dõi kênh YouTube của Báo Vịnh Xanh",
        miss: "Kênh YouTube dạy hát then của hai chị em đã có 50.000 người theo dõi.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            ủng hộ tòa soạn | ủng hộ báo chí độc lập | ủng hộ tác giả | ủng hộ trang web
            ủng hộ website | ủng hộ blog | mời tác giả một ly cà phê | mời tôi một ly cà phê
            mời mình ly cà phê | ủng hộ mình một ly cà phê | tặng sao cho tác giả
            trở thành thành viên ủng hộ | sự ủng hộ của bạn giúp | sự đóng góp của bạn giúp
            đóng góp của độc giả giúp | để duy trì trang web | giúp chúng tôi duy trì
            quyên góp cho tòa soạn
            hãy ủng hộ tòa soạn | mời chúng tôi ly cà phê | tặng sao tác giả
            chuyển khoản ủng hộ báo
            [ủng hộ, tài trợ, quyên góp cho] chúng tôi [qua, bằng, tại đây, ngay hôm nay]
        ",
        hit: "Hãy ủng hộ báo chí độc lập: chỉ bằng giá một ly cà phê",
        miss: "Dân làng ủng hộ hơn 300 triệu đồng để dựng lại cây cầu treo bị lũ cuốn.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            đặt mua | đặt mua ngay | mua hàng | mua báo in
            mua sách | giỏ hàng | đặt hàng
            đặt phòng | đặt tour | đặt tour ngay
            đặt lịch | nhận báo giá | yêu cầu báo giá | báo giá | nhận tư vấn
            tư vấn miễn phí | đăng ký tư vấn | nhận ưu đãi | xem ưu đãi | nhận ngay | nhận quà
            dùng thử | dùng thử miễn phí | dùng thử ngay | bắt đầu | bắt đầu ngay | tìm hiểu thêm
            tìm hiểu ngay | xem sản phẩm | chi tiết sản phẩm | chat ngay | liên hệ ngay
            liên hệ tư vấn | tải về | tải ngay | tải xuống | tải app | tải ứng dụng
            tải ứng dụng ngay | cài đặt ứng dụng | mở ứng dụng | cửa hàng | thanh toán
            tham gia ngay | đăng ký học | ủng hộ | quyên góp
            [đọc, mở, xem, tiếp tục] [trên, trong] [ứng dụng, app]
            [thêm, cho] vào [giỏ hàng, giỏ, danh sách yêu thích, danh sách mong muốn] | [hết, còn, tạm hết] hàng
            xem giỏ hàng | miễn phí vận chuyển
            [mua, đặt] [ngay, hàng ngay, vé ngay, vé] | đặt [phòng ngay, lịch ngay, bàn ngay, lịch hẹn]
            [ủng hộ, quyên góp, đóng góp, tài trợ] [ngay, chúng tôi, tại đây] | gọi [ngay, điện ngay, tư vấn]
        ",
        hit: "Đặt mua ngay!",
        miss: "Đặt mua ngay từ đầu vụ, thương lái chấp nhận trả giá cao hơn một phần ba.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            nghe bài viết | nghe đọc bài | nghe audio | nghe trực tiếp tại | bấm nghe | bấm vào đây
            nhấn vào đây | nhấp vào đây | click vào đây | click để xem | bấm để nghe
            xem video tại đây | xem video clip | mời nghe | mời quý vị nghe | mời bạn nghe
            mời xem video | mời độc giả xem video | nghe phiên bản audio
        ",
        hit: "Nghe bài viết này (5 phút)",
        miss: "Nhờ phần mềm mới, người khiếm thị nghe bài viết chỉ bằng một nút bấm.",
    },
];
