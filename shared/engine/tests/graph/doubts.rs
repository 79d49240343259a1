//! What other SPARQL engines answer otherwise is said of a query, or refused.

use crate::support::{parse, select, turtle};
use engine::Code;
use engine::query::Doubt;

fn doubts(text: &str) -> Vec<Doubt> {
    parse(&turtle(""), text).unwrap_or_else(|refusal| panic!("{text}: {refusal}")).doubts().to_vec()
}

#[test]
fn patterns_that_the_evaluator_does_not_have_are_named() {
    for pattern in ["a(?=b)", "a(?!b)", "(?<=a)b", "(?<!a)b", "(a)\\\\1", "a(", "[b-a]"] {
        let expected = [Doubt::Pattern { pattern: pattern.replace("\\\\", "\\") }];
        assert_eq!(doubts(&format!("ASK {{ ?s :p ?o FILTER(REGEX(?o, '{pattern}')) }}")), expected, "{pattern}");
        assert_eq!(doubts(&format!("SELECT (REPLACE('x', '{pattern}', '') AS ?r) {{}}")), expected, "{pattern}");
    }
    assert_eq!(doubts("ASK { FILTER(REGEX('a', 'A', 'ig')) }"), [Doubt::Flags { flags: "ig".into() }]);
    for fine in
        ["REGEX('a', '^a+$', 'ismx')", "REGEX('a', 'a(', 'q')", "REGEX('a', ?pattern)", "REPLACE('a', '(a)', '$1')"]
    {
        assert_eq!(doubts(&format!("ASK {{ FILTER({fine} = true) }}")), [], "{fine}");
    }
}

#[test]
fn ranges_of_languages_that_match_nothing_are_named() {
    assert_eq!(
        doubts("ASK { ?s :p ?o FILTER(LANGMATCHES(LANG(?o), 'en-*')) }"),
        [Doubt::LanguageRange { range: "en-*".into() }]
    );
    assert_eq!(doubts("ASK { ?s :p ?o FILTER(LANGMATCHES(LANG(?o), 'en') || LANGMATCHES(LANG(?o), '*')) }"), []);
}

#[test]
fn counting_over_alternative_paths_is_named() {
    for text in [
        "SELECT (COUNT(?o) AS ?n) { ?s :p|:q ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s :r ?x . ?x (:p|:q) ?o }",
        "SELECT ?s (SUM(?o) AS ?n) { ?s a :T OPTIONAL { ?s :p|:q ?o } } GROUP BY ?s",
    ] {
        assert_eq!(doubts(text), [Doubt::AlternativePath], "{text}");
    }
    for text in [
        "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s :p|:q ?o }",
        "SELECT ?o { ?s :p|:q ?o }",
        "SELECT (MAX(?o) AS ?n) { ?s :p|:q ?o }",
    ] {
        assert_eq!(doubts(text), [], "{text}");
    }
}

#[test]
fn counting_over_a_path_from_a_term_that_is_in_no_triple_is_named() {
    let graph = turtle(":a :p :b .");
    let doubts = |text: &str| {
        let query = parse(&graph, text).unwrap_or_else(|refusal| panic!("{text}: {refusal}"));
        query.doubts_over(&graph).map(|doubt| doubt.explain().0).collect::<Vec<_>>()
    };
    for text in [
        "SELECT (COUNT(?o) AS ?n) { :absent :p* ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s (:p/:p)? :absent }",
        "SELECT (COUNT(DISTINCT ?o) AS ?n) { :absent :p* ?o }",
        // The parser splits a sequence, so that the warning cannot know what comes after the step.
        "SELECT (COUNT(?o) AS ?n) { :absent (:p*/:p) ?o }",
        "SELECT ?x (SUM(?o) AS ?n) { ?x :p ?y . 7 (:p?/^:p*) ?o } GROUP BY ?x",
    ] {
        assert_eq!(doubts(text), ["path_from_absent_term"], "{text}");
    }
    for text in [
        "SELECT (COUNT(?o) AS ?n) { :a :p* ?o }",
        "SELECT (COUNT(?o) AS ?n) { :absent :p+ ?o }",
        "SELECT ?o { :absent :p* ?o }",
    ] {
        assert!(doubts(text).is_empty(), "{text}");
    }
}

#[test]
fn an_aggregate_inside_an_aggregate_is_refused() {
    for text in
        ["SELECT (SUM(COUNT(?o)) AS ?n) { ?s :p ?o }", "SELECT (MAX(1 + AVG(?o)) AS ?n) { ?s :p ?o } GROUP BY ?s"]
    {
        let refusal = parse(&turtle(""), text).unwrap_err();
        assert_eq!(refusal.code, Code::QueryInvalid, "{refusal}");
        assert!(refusal.message.contains("inside an aggregate"), "{refusal}");
    }
    assert_eq!(doubts("SELECT (SUM(?n) AS ?all) { { SELECT ?s (COUNT(?o) AS ?n) { ?s :p ?o } GROUP BY ?s } }"), []);
}

#[test]
fn computed_columns_without_a_value_are_named() {
    let graph = turtle(":a :p :x , :y ; :n 1 . :b :n 'one' .");
    let without = |text: &str| select(&graph, text).unwrap().without_value;
    let one = |column: &str, by| vec![(column.to_owned(), by)];
    assert_eq!(without("SELECT (GROUP_CONCAT(?o) AS ?all) { ?s :p ?o }"), one("all", "GROUP_CONCAT"));
    assert_eq!(without("SELECT (GROUP_CONCAT(STR(?o)) AS ?all) { ?s :p ?o }"), []);
    assert_eq!(without("SELECT (SUM(?n) AS ?sum) { ?s :n ?n }"), one("sum", "SUM"));
    assert_eq!(without("SELECT ?s (?n + 1 AS ?next) { ?s :n ?n }"), one("next", "arithmetic"));
    assert_eq!(without("SELECT ?s (COALESCE(?n + 1, 0) AS ?next) { ?s :n ?n }"), []);
    assert_eq!(without("SELECT ?s ?none { ?s :n ?n OPTIONAL { ?s :none ?none } }"), []);
    assert_eq!(without("SELECT (MAX(?n) AS ?most) { ?s :none ?n }"), []);
}
