//! Japanese phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            関連タグ | 関連キーワード | 関連ワード | 関連トピック | 関連テーマ | 関連カテゴリ
            関連用語 | この記事のタグ | この記事のキーワード | この記事のカテゴリ
            この記事に関するタグ | この記事に関連するタグ | この記事のトピック | 記事のタグ
            記事カテゴリ | 投稿カテゴリ | 注目キーワード | 人気のタグ | 人気タグ | タグ ニュース
            タグ 地域
        ",
    hit: "関連キーワード：棚田、移住、農業",
    miss: "司書は、本と利用者を結ぶ関連キーワードを一つひとつ手で書き込んだ。",
}];
