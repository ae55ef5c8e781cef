//! Vietnamese phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            bài viết này chỉ dành cho | đăng nhập để tiếp tục đọc
            đăng nhập để xem toàn bộ
            đăng nhập để đọc bài | đăng ký để tiếp tục đọc
            đăng ký tài khoản để đọc | đăng ký gói để đọc
            mua gói để đọc tiếp | mua gói đọc báo | trả phí để đọc | trả phí để đọc tiếp
            dành riêng cho bạn đọc trả phí | nội dung trả phí
            nội dung chỉ dành cho | bạn đã là thành viên | bạn đã có tài khoản
            đã có tài khoản? đăng nhập | chưa có tài khoản? đăng ký | bạn chưa có tài khoản
            bạn còn # bài miễn phí | số bài miễn phí | bài đọc miễn phí còn lại | mở khóa bài viết
            mở khóa toàn bộ | đọc không giới hạn | đọc báo không quảng cáo
            đã [là hội viên, là thành viên, có tài khoản] [đăng nhập, đăng nhập ngay, đăng nhập tại đây,
            vui lòng đăng nhập] | chưa có tài khoản [đăng ký, đăng ký ngay, đăng ký tại đây, tạo tài khoản]
            [bài viết, nội dung] [, này] [dành cho, chỉ dành cho, dành riêng cho] [thành viên, hội viên, thuê bao]
            [đăng ký, đăng nhập] để [đọc tiếp, đọc toàn bộ, xem tiếp, đọc đầy đủ, đọc toàn bộ bài viết]
        ",
        hit: "Bài viết này dành cho thuê bao. Vui lòng đăng nhập để đọc tiếp",
        miss: "Thư viện cho phép người không có thẻ ngồi đọc báo cả ngày tại chỗ.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            thuê bao | trả phí | đọc báo trả phí | premium | vip | thành viên | thành viên vip
            trở thành thành viên | đăng ký thành viên | đăng ký thuê bao | đăng ký mua báo
            đăng ký đọc báo | đặt mua báo | đặt mua báo in | gói đăng ký | gói thuê bao
            nâng cấp tài khoản | nâng cấp | tặng bài viết | tặng bài | quà tặng bài viết
            dành cho hội viên | hội viên | nội dung vip | tin vip | nạp tiền | nạp sao
            dùng thử miễn phí [# ngày, # tháng, ngay] | [dùng thử # ngày, đọc thử # ngày, đọc thử miễn phí] | [mua, chọn,
            xem] gói [, hội viên, thành viên, đọc báo]
        ",
        hit: "Trở thành thành viên",
        miss: "Trở thành thành viên đội cứu hộ, chị học bơi khi đã ngoài bốn mươi.",
    },
];
