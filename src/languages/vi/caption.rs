//! Vietnamese phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            ảnh do nhân vật | ảnh do gia đình cung cấp | ảnh minh hoạ | hình minh hoạ
            hình ảnh minh hoạ | ảnh nhân vật | ảnh cắt từ clip | ảnh cắt từ video | ảnh trên
            ảnh dưới | ảnh bìa | ảnh đại diện | ảnh trái | ảnh phải | trong ảnh | từ trái sang
            từ trái qua | hình ảnh cắt từ
            video:
        ",
        hit: "Ảnh do nhân vật Ramsby, 2019",
        miss: "Gian phòng treo kín những tấm ảnh tư liệu chụp bến cảng thập niên 1970.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            phóng to | phóng to ảnh | xem ảnh lớn | xem ảnh | xem hình ảnh | xem ảnh gốc
            xem thêm ảnh | xem tất cả ảnh | xem toàn bộ ảnh | xem thư viện ảnh | thư viện ảnh
            thư viện hình ảnh | bộ ảnh | bấm vào ảnh để phóng to | bấm để xem ảnh lớn
            nhấn vào ảnh để phóng to | nhấp vào để phóng to | click để phóng to
            click vào ảnh để phóng to | click vào ảnh để xem | ảnh # | ảnh # / # | # / # ảnh | # ảnh
            hình # | ảnh tiếp theo | ảnh trước | ảnh kế tiếp | chú thích ảnh | mô tả ảnh
            ẩn chú thích | hiện chú thích | trình chiếu | xem slide | phát video | xem video
            xem clip | đóng ảnh
        ",
        hit: "Bấm vào ảnh để phóng to",
        miss: "Phóng to tấm ảnh cũ, nhóm phục chế phát hiện một chữ ký bị lãng quên.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            ảnh ttxvn | ảnh minh hoạ | hình minh hoạ | ảnh internet | ảnh in ternet | ảnh sưu tầm
            nguồn internet | nguồn ảnh internet | ảnh reuters | ảnh ap | ảnh afp | ảnh getty
            ảnh getty images | ảnh epa | ảnh xinhua | ảnh tân hoa xã | ảnh shutterstock | ảnh istock
            ảnh bloomberg | ảnh cnn | ảnh bbc | ảnh nvcc | ảnh bvcc | ảnh btc | ảnh đvcc | ảnh fbnv
            ảnh ctv | ảnh nhân vật cung cấp | nhân vật cung cấp | ảnh do nhân vật cung cấp
            ảnh gia đình cung cấp | ảnh bệnh viện cung cấp | bệnh viện cung cấp
            ảnh bạn đọc cung cấp | bạn đọc cung cấp | người dân cung cấp | ảnh cơ quan công an
            ảnh công an cung cấp | công an cung cấp | ảnh ban tổ chức | ảnh chụp màn hình
            ảnh cắt từ clip | cắt từ clip | ảnh cắt từ video | cắt từ video | ảnh facebook
            ảnh instagram | ảnh twitter | ảnh fb | ảnh ig | ảnh weibo | ảnh pixabay | ảnh unsplash
            ảnh pexels | ảnh freepik | ảnh vff | ảnh vov | ảnh vgp | ảnh nguồn internet
            ảnh tác giả | ảnh tg | ảnh pv
        ",
        hit: "Bến đò cũ lúc chiều muộn. (Ảnh: TTXVN)",
        miss: "Trong cuộn phim, nhóm tìm được ảnh tư liệu về cây cầu bị bom đánh sập.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            ảnh minh họa internet | ảnh minh họa | ảnh tư liệu | hình minh họa | hình ảnh minh họa
            nguồn ảnh minh họa
        ",
        hit: "Ảnh minh họa: Chợ phiên vùng cao",
        miss: "Gian phòng treo kín những tấm ảnh tư liệu chụp bến cảng thập niên 1970.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            ảnh tư liệu | ảnh minh họa | hình minh họa
        ",
        hit: "Ramsby, 2019. Ảnh tư liệu",
        miss: "Trong cuộn phim, nhóm tìm được ảnh tư liệu về cây cầu bị bom đánh sập.",
    },
];
