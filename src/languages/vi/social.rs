//! Vietnamese phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            theo dõi chúng tôi trên | theo dõi chúng tôi tại | theo dõi tôi trên
            theo dõi mình trên | thích trang facebook | thích fanpage | thích trang của chúng tôi
            like fanpage | like page | like trang facebook | kết nối với chúng tôi trên
            tham gia cùng chúng tôi trên | tìm chúng tôi trên facebook
            cập nhật tin tức trên facebook | theo dõi fanpage facebook | bấm để chia sẻ trên
            nhấn để chia sẻ trên | mở trong cửa sổ mới
        ",
        hit: "Theo dõi chúng tôi trên Facebook và Zalo",
        miss: "Trang cá nhân của vận động viên có thêm 40.000 người theo dõi sau một đêm.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            kết nối với chúng tôi | theo dõi chúng tôi | chia sẻ
            chia sẻ tin này
            chia sẻ facebook
            chia sẻ zalo
            chia sẻ twitter
            chia sẻ email | chia sẻ với bạn bè | chia sẻ mạng xã hội | chia sẻ ngay | chia sẻ link
            chia sẻ bài viết lên facebook | chia sẻ bài viết qua email | zalo | messenger | sao chép
            copy link bài viết | copy đường link | đã copy
            link đã được sao chép | in bài | in trang
            bản in | bản để in | gửi bài | gửi bạn bè | gửi email cho bạn bè
            gửi bài viết | gửi mail | thích | thích trang | thích bài viết | không thích | theo dõi
            theo dõi báo | đang theo dõi | lưu | lưu bài | lưu lại
            lưu tin | đã lưu | đọc sau | xem sau | đánh dấu | thêm vào yêu thích | yêu thích
            bỏ thích | bỏ theo dõi | mạng xã hội | tweet bài này | ghim | chia sẻ xã hội
            theo dõi tác giả
            chia sẻ [lên, qua, trên] [facebook, zalo, twitter, x, email, messenger, telegram, linkedin, mạng xã hội]
            gửi [qua, cho] [email, bạn bè, zalo, messenger]
            [sao chép, copy] [liên kết, link, đường dẫn, url] | đã sao chép [, liên kết, link, đường dẫn] | [in, lưu,
            chia sẻ] [bài viết, bài viết này, bài này, trang này]
        ",
        hit: "Chia sẻ bài viết",
        miss:
            "Chia sẻ bài viết sai sự thật về dịch bệnh, một người đàn ông bị phạt 7,5 triệu đồng.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            chia sẻ bài viết | chia sẻ bài này | chia sẻ lên | chia sẻ qua | chia sẻ tin này
            chia sẻ trên facebook | chia sẻ trên zalo | chia sẻ trên twitter | bấm để chia sẻ
            nhấn để chia sẻ | nhấn vào chia sẻ | chia sẻ ngay bài | chia sẻ facebook
            gửi bài viết này
            [bài viết, bài, trang, thông tin, nội dung, câu trả lời, đánh giá] này có [hữu ích, giúp ích] [không,
            cho bạn không, với bạn không]
        ",
        hit: "Chia sẻ bài viết: Facebook Zalo Email",
        miss: "Nhiều em nhỏ muốn chia sẻ qua tranh vẽ nỗi nhớ nhà.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # chia sẻ | # lượt chia sẻ | chia sẻ # | lượt chia sẻ # | # thích | # lượt thích
            thích # | lượt thích # | # người thích | # người thích điều này | # người theo dõi
            # lượt theo dõi | # lượt tương tác | # người quan tâm | # lượt quan tâm | # yêu thích
            # tweet | # người đã chia sẻ | # nghìn người theo dõi | # bình chọn | # lượt bình chọn
        ",
        hit: "128 lượt chia sẻ",
        miss: "Bức ảnh có 128 lượt chia sẻ sau một đêm khiến quán đông nghịt từ sáng sớm.",
    },
];
