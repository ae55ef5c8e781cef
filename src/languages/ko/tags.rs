//! Korean phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            태그 | 관련 태그 | 관련태그 | 기사 태그 | 관련 키워드 | 관련키워드 | 연관 키워드
            연관키워드 | 연관 검색어 | 연관검색어 | 관련 검색어 | 관련검색어 | 관련 토픽 | 관련 주제
            키워드 # | 핵심 키워드 | 기사 키워드 | 이 기사의 키워드 | 이 기사의 태그 | 인기 태그
            이슈 태그 | 인기 키워드 | 이 글의 태그 | 이슈키워드 | 카테고리 뉴스 | 카테고리 일상
            [키워드, 카테고리, 해시태그, 토픽]:
        ",
    hit: "관련 키워드: 다랑이논, 귀촌, 농업",
    miss: "사서는 책마다 어울리는 관련 키워드를 연필로 적어 두었다.",
}];
