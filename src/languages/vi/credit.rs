//! Vietnamese phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            nguồn ảnh | nguồn hình ảnh | nguồn hình | nguồn video | nguồn clip | bản quyền ảnh
            bản quyền hình ảnh | tác giả ảnh | ảnh và bài | ảnh - bài | bài, ảnh | bài và ảnh
            bài, ảnh và video | bài, ảnh, clip | tin, ảnh | tin và ảnh | ảnh reuters | ảnh ap
            ảnh afp | ảnh getty | ảnh ttxvn | ảnh internet | ảnh facebook | ảnh nvcc | ảnh btc
            ảnh shutterstock | ảnh xinhua | ảnh sưu tầm | ảnh pv | ảnh, clip | ảnh, video
            video - clip
            [ảnh, hình ảnh, hình, clip, đồ họa, đồ hoạ, minh họa, minh hoạ]:
        ",
        hit: "Bài, ảnh: Lò Thị Diệp",
        miss: "Hội nhà báo tỉnh trao giải cho nhóm tác giả có tin, bài, ảnh xuất sắc.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            thực hiện nhóm pv | nội dung nhóm pv | theo nguồn tổng hợp | nguồn ttxvn
            nguồn vnexpress | nguồn tổng hợp | nguồn internet | nguồn vietnamnet | nguồn reuters
            nguồn tuổi trẻ | nguồn thanh niên | nguồn dân trí | nguồn vov | nguồn vtv
            nguồn sưu tầm | nguồn wikipedia | nguồn https | nguồn bài | nguồn tham khảo | biên dịch:
            người dịch: | người biên tập: | nội dung và hình ảnh | bài viết được thực hiện | nhóm pv
            nhóm thực hiện | pv tổng hợp | lược dịch | hiệu đính: | chịu trách nhiệm nội dung
            lấy từ nguồn
            [nguồn, bài viết, biên tập, dịch, thực hiện, tổng hợp, tổng biên tập]:
        ",
        hit: "Nhóm thực hiện: Lò Diệp – Hà Quân – Minh Sương",
        miss: "Sau ba năm biên soạn và hiệu đính, nhóm tác giả đổi hẳn giả thuyết.",
    },
];
