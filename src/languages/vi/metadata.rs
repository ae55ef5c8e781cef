//! Vietnamese phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            cập nhật # | đã đăng # | đã đăng vào | được đăng vào | xuất bản # | xuất bản lúc
            xuất bản ngày | thứ hai # # # | thứ ba # # # | thứ tư # # # | thứ năm # # #
            thứ sáu # # # | thứ bảy # # # | chủ nhật # # # | thứ ba ngày # # # | thứ tư ngày # # #
            thứ năm ngày # # # | thứ sáu ngày # # # | thứ bảy ngày # # # | chủ nhật ngày # # #
            đăng ngày | đăng lúc | đăng vào | ngày đăng | ngày đăng tin | ngày viết | ngày xuất bản
            cập nhật lúc | cập nhật ngày | cập nhật lần cuối | lần cập nhật cuối | cập nhật mới nhất
            ngày cập nhật | ngày tạo | thời gian đăng | phát hành # | chỉnh sửa lần cuối
            lần cuối cập nhật | sửa lần cuối | thứ hai ngày # # # | đăng # | ngày # # # #
            [cập nhật, đăng, xuất bản]:
        ",
        hit: "Cập nhật lúc 08:45 ngày 12/3/2024",
        miss: "Ban quản lý cho biết thời gian chạy tàu được cập nhật lúc giữa tháng.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            # phút đọc | #' đọc | thời gian đọc # phút | thời gian đọc khoảng # phút
            đọc trong # phút | đọc khoảng # phút | đọc mất # phút | # phút để đọc
            khoảng # phút đọc | thời gian nghe # phút | thời lượng # phút | thời lượng # #
            nghe # phút | # phút nghe
            thời gian đọc dự kiến # phút | mất # phút để đọc
        ",
        hit: "Thời gian đọc: 4 phút",
        miss: "Thời gian đọc chỉ 4 phút, nhưng cả hội trường im lặng thêm rất lâu.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # giây trước | # phút trước | # giờ trước | # tiếng trước | # ngày trước | # tuần trước
            # tháng trước | # năm trước | hôm qua | hôm nay | vừa xong | vừa mới | mới đây
            hôm qua # # | hôm nay # # | # giờ trước đây | cách đây # giờ | cách đây # ngày
            cách đây # phút | khoảng # giờ trước | khoảng # phút trước | hôm kia
        ",
        hit: "3 giờ trước",
        miss: "3 giờ trước giờ bóng lăn, khán đài đã kín những chiếc áo đỏ.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # lượt xem | # lượt đọc | # lượt nghe | # người xem | # người đọc | lượt xem #
            lượt đọc # | đã xem # | # đã xem | # view | # xem | số lượt xem # | # # lượt xem
            lượt xem # # | # nghìn lượt xem | # triệu lượt xem | # lượt truy cập | lượt truy cập #
            # từ | đọc # lần | xem # lần | # lượt | đã đọc # lần
        ",
        hit: "1.532 lượt xem",
        miss: "1.532 lượt xem trong một ngày là con số chính tác giả cũng không ngờ.",
    },
];
