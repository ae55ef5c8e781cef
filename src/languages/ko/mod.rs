//! Korean.

mod advertisement;
mod artifact;
mod byline;
mod caption;
mod comments;
mod credit;
mod legal;
mod metadata;
mod navigation;
mod paywall;
mod promotion;
mod related;
mod social;
mod tags;

use super::Language;

/// Korean.
pub(crate) const LANGUAGE: Language = Language {
    code: "ko",
    other_codes: &["kor"],
    name: "Korean",
    stop_words: "
        그 이 저 것 수 등 및 또 또한 그리고 그러나 하지만 그런데 그래서 따라서 그러면 즉 혹은 또는
        더 가장 매우 아주 너무 다시 이미 아직 바로 함께 모두 다른 모든 여러 어떤 이런 그런 저런 이날
        이번 지난 당시 현재 최근 때 때문에 때문이다 위해 위한 대해 대한 대해서 통해 따라 따르면 관련
        의해 의한 인해 비해 향해 가운데 중 후 전 뒤 앞 동안 사이 이후 이전 있다 있는 있다고 있었다
        있을 있으며 있고 없다 없는 없이 했다 했다고 한다 하는 하고 하며 해 할 한 하지 했으며 된다
        되는 됐다 된 될 되고 이다 이라고 라고 라며 고 말했다 밝혔다 전했다 설명했다 강조했다 것으로
        것이다 것은 것을 것이 수도 점 데 만큼 같은 같이 우리 나는 내가 그는 그녀는 그의 그들은 이를
        이는 이에 이와 여기 거의 약 각 두 세 첫 특히 다만 결국 오히려 보다 밖에 뿐 아니라 않은 않는
        않다 않고 않았다 못한
    ",
    stop_share: 10,
    date_words: "
        년 월 일 시 분 초 월요일 화요일 수요일 목요일 금요일 토요일 일요일 화 수 목 금 토 오전 오후
        새벽 정오 자정 어제 오늘 1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월
    ",
    phrases: lists!(),
};
