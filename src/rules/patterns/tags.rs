//! Tags. Hash signs and the key before the row tell a row of topics from a list.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Tags`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "tags.hashtags",
        label: Label::Tags,
        test: Test::Regex(
            Needs::Symbol,
            "^#[^ #.,!?:;|0-9][^ #.,!?:;|]*(?:[ ,;|]+#[^ #.,!?:;|]+)+$",
        ),
        max_words: 40,
        points: -300,
        why: "is a row of hashtags",
        hits: &["#bridge #oldtown #spring2024", "#Politik, #Wahl"],
        misses: &["#bridge is what they call it", "#1 #2", "# Heading # two"],
    },
    Rule {
        id: "tags.hashtag",
        label: Label::Tags,
        test: Test::Regex(Needs::Symbol, "^#[^ #.,!?:;|/(){}0-9][^ #.,!?:;|/(){}]+$"),
        max_words: 1,
        points: -180,
        why: "is a single hashtag",
        hits: &["#bridge", "#OldTown2024"],
        misses: &["#1", "#include <stdio.h>", "# Heading"],
    },
    Rule {
        id: "tags.category",
        label: Label::Tags,
        test: Test::Regex(
            Needs::Colon,
            "^(?:category|section|categor[íi]as?|catégories?|kategorien?|rubri(?:k|que|c)|ressort|sección|sezione|categoria|рубрика|раздел|категория|kategori|分类|分類|カテゴリー?|카테고리|标签|標籤|关键词|关键字|關鍵字|キーワード|タグ|태그|키워드) ?[:：] ?[^.!?:：]+$",
        ),
        max_words: 14,
        points: -200,
        why: "names the section of the site, or topics",
        hits: &["Category: World News", "Rubrik: Politik", "分类：新闻", "标签：桥 春天"],
        misses: &["Category: what is it? A guide", "Section: see below.", "Categories of wind"],
    },
];
