//! What a text finds: the facts of 4-facts that users of search engines met.

use super::support::{Indexed, change, change_with, package, query, term};
use search::TermKind;

fn small() -> Indexed {
    let foaf = package("w3c/foaf", "Friend of a Friend", "People and whom they know.", "");
    let foaf_terms =
        vec![term("http://xmlns.com/foaf/0.1/Person", Some("foaf:Person"), TermKind::Class, 9, &["Person"])];
    Indexed::of([
        change_with(foaf, foaf_terms, 1),
        change(package("acme/cpp", "C++ Headers", "Structs for C++20.", ""), 1),
        change(package("acme/csharp", "C# Records", "Records for C#.", ""), 1),
        change(package("acme/plain-c", "C Library", "Plain C.", ""), 1),
        change(
            package("acme/typescript", "TypeScript Types", "Interfaces in TypeScript.", "Validators for every class."),
            1,
        ),
        change(package("acme/taxonomy", "Taxonomy Tools", "For a taxonomy of products.", ""), 1),
        change(package("acme/tax", "Tax Forms", "Taxes and forms.", "Nothing about foafs."), 1),
        change(package("acme/lease", "Leases", "IncentiveQualifiedExpenseTypeLeaseOnlyEligibility is in here.", ""), 1),
        change(package("acme/lineage", "Lineage", "Says what an output wasGeneratedBy.", ""), 1),
        change(package("acme/cafe", "Café Menü", "Größe und Façade.", ""), 1),
    ])
}

#[test]
fn a_prefixed_name_is_a_term_and_no_error() {
    assert_eq!(small().names("foaf:Person")[0], "foaf");
}

#[test]
fn typos_of_one_and_two_letters_are_mended_and_said() {
    let indexed = small();
    for typo in ["typscript", "typesrcipt", "tyepscript", "typescrpt", "tpyescritp"] {
        assert_eq!(indexed.names(typo), ["typescript"], "{typo}");
    }
    let page = indexed.reader().search(&query("typscript interfaces")).unwrap();
    assert_eq!(page.suggestion.as_deref(), Some("typescript interfaces"));
    assert_eq!(indexed.reader().search(&query("typescript")).unwrap().suggestion, None);
}

#[test]
fn short_words_are_not_mended() {
    assert!(small().names("tex").iter().all(|name| name != "tax"));
}

#[test]
fn exact_comes_before_stem_and_correction() {
    let indexed = Indexed::of([
        change(package("a/one", "Graphs", "x", ""), 1),
        change(package("a/two", "Graph", "x", ""), 1),
        change(package("a/three", "Grapth", "x", ""), 1),
    ]);
    assert_eq!(indexed.names("graph"), ["two", "one"]);
    assert_eq!(indexed.names("graphs"), ["one", "two"]);
    assert_eq!(indexed.names("grapth"), ["three"]);
}

#[test]
fn stems_prefixes_and_parts_of_camel_case_find() {
    let indexed = small();
    assert_eq!(indexed.names("taxonomies"), ["taxonomy"]);
    assert_eq!(indexed.names("typesc"), ["typescript"]);
    assert!(indexed.names("taxon").contains(&"taxonomy".to_owned()));
    assert_eq!(indexed.names("generated")[0], "lineage");
    assert_eq!(indexed.names("wasGeneratedBy"), ["lineage"]);
    assert_eq!(indexed.names("WASGENERATEDBY"), ["lineage"]);
}

#[test]
fn words_of_more_than_40_letters_are_found() {
    let indexed = small();
    assert_eq!(indexed.names("IncentiveQualifiedExpenseTypeLeaseOnlyEligibility"), ["lease"]);
    assert_eq!(indexed.names("incentivequalifiedexpensetypeleaseonlyeligibility"), ["lease"]);
}

#[test]
fn c_and_its_relatives_are_three_languages() {
    let indexed = small();
    assert_eq!(indexed.names("C++"), ["cpp"]);
    assert_eq!(indexed.names("c#"), ["csharp"]);
    assert_eq!(indexed.names("c")[0], "plain-c");
}

#[test]
fn accents_are_no_hindrance() {
    let indexed = small();
    assert_eq!(indexed.names("cafe"), ["cafe"]);
    assert_eq!(indexed.names("FAÇADE"), ["cafe"]);
    assert_eq!(indexed.names("facade"), ["cafe"]);
}

#[test]
fn syntax_of_query_languages_is_plain_text() {
    let indexed = small();
    for text in ["title:", "(", "\"", "a AND (b", "*", "foaf:", ":x", "^2~3", "\\", "typescript)", "+-!", "\u{0}"] {
        let page = indexed.reader().search(&query(text)).unwrap();
        assert!(page.total <= 10, "{text}");
    }
    assert_eq!(indexed.names("typescript) OR (")[0], "typescript");
}

#[test]
fn an_unknown_word_finds_nothing_and_no_text_finds_all() {
    let indexed = small();
    assert!(indexed.names("xyzzyplugh").is_empty());
    assert_eq!(indexed.names("").len(), 10);
    assert_eq!(indexed.names("  ?! ").len(), 10);
}

#[test]
fn snippets_show_the_words_that_were_found() {
    let page = small().reader().search(&query("validator")).unwrap();
    let snippet = &page.hits[0].snippet;
    let marked: Vec<&str> = snippet.highlights.iter().map(|(start, end)| &snippet.text[*start..*end]).collect();
    assert_eq!(marked, ["Validators"]);
    let page = small().reader().search(&query("")).unwrap();
    assert!(page.hits.iter().all(|hit| hit.snippet.highlights.is_empty() && !hit.snippet.text.is_empty()));
}

/// Chinese, Japanese and Korean have no spaces between words, or not between all.
#[test]
fn words_of_scripts_without_spaces_are_found() {
    let indexed = Indexed::of([
        change(package("a/graph-ja", "知識グラフの語彙", "人物と組織のオントロジー。", ""), 1),
        change(package("a/other-ja", "地図の語彙", "場所と道路。", ""), 1),
        change(package("a/zh", "知识图谱", "人物与组织的本体。", ""), 1),
        change(package("a/ko", "지식 그래프", "사람과 조직의 온톨로지", ""), 1),
    ]);
    assert_eq!(indexed.names("グラフ"), ["graph-ja"]);
    assert_eq!(indexed.names("オントロジー"), ["graph-ja"]);
    assert_eq!(indexed.names("知识"), ["zh"]);
    assert_eq!(indexed.names("온톨로지"), ["ko"]);
    assert_eq!(indexed.names("地図")[0], "other-ja");
    let mut both = indexed.names("語彙");
    both.sort();
    assert_eq!(both, ["graph-ja", "other-ja"]);
    // One character alone is the beginning of its pairs.
    assert_eq!(indexed.names("地"), ["other-ja"]);
}
