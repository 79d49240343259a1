//! Rules of other engines are named, for the engine that a query was written for.

use engine::query::SourceEngine::{self, Comunica, Jena, Rdflib};

use crate::support::{parse, turtle};

fn rules(engine: SourceEngine, text: &str) -> Vec<String> {
    let query = parse(&turtle(""), text).unwrap_or_else(|refusal| panic!("{text}: {refusal}"));
    query.differences_for(engine).map(|difference| difference.rule.clone()).collect()
}

/// The query is told of for that engine, once, in these words, and for no other.
fn told(engine: SourceEngine, text: &str, words: &str) {
    let found = rules(engine, text);
    assert_eq!(found.iter().filter(|rule| rule.contains(words)).count(), 1, "{text}: {found:?}");
    let others = SourceEngine::NAMES.into_iter().filter(|(_, other)| *other != engine);
    for (name, other) in others {
        assert!(!rules(other, text).iter().any(|rule| rule.contains(words)), "{text} for {name}");
    }
}

fn silent(text: &str) {
    for (name, engine) in SourceEngine::NAMES {
        assert_eq!(rules(engine, text), [""; 0], "{text} for {name}");
    }
}

#[test]
fn what_rdflib_answers_by_its_own_rules_is_named() {
    told(Rdflib, "SELECT ?s { ?s :p ?o { SELECT ?x { ?x :q ?y FILTER(?y > ?o) } } }", "?o of the pattern around");
    told(Rdflib, "SELECT ?s { ?s :p ?o { SELECT (?o + 1 AS ?next) {} } }", "?o of the pattern around");
    told(Rdflib, "SELECT ?s { VALUES ?s { :a } OPTIONAL { ?s :p ?o } }", "VALUES before OPTIONAL");
    told(Rdflib, "SELECT ?s { ?s :p ?o FILTER(false) }", "keeps all rows");
    told(Rdflib, "SELECT ?s { ?s :p ?o FILTER(0) }", "keeps all rows");
    told(Rdflib, "SELECT ?s { ?s :p ?o FILTER(\"\") }", "keeps all rows");
    told(Rdflib, "SELECT (1 + 2 * ?o AS ?n) { ?s :p ?o }", "decimal");
    told(Rdflib, "SELECT ?s (COUNT(?o) AS ?n) { ?s :p ?o } GROUP BY ?s", "one row for a GROUP BY over nothing");
}

#[test]
fn what_comunica_answers_by_its_own_rules_is_named() {
    told(Comunica, "SELECT ?s { ?s :p ?o } ORDER BY ?s", "locale");
    told(Comunica, "SELECT (MAX(?o) AS ?m) { ?s :p ?o }", "locale");
    told(Comunica, "SELECT ?s { ?s :p ?o FILTER(?o != 1) }", "drops strings");
    let times = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ?s { ?s :p ?o FILTER(?o < \"2024-05-01T00:00:00\"^^xsd:dateTime) }";
    told(Comunica, times, "without a zone");
}

#[test]
fn what_jena_answers_by_its_own_rules_is_named() {
    told(Jena, "SELECT ?s (COUNT(?o) AS ?n) { ?s :p ?o } GROUP BY ?s HAVING(?n > 1)", "HAVING");
    told(Jena, "SELECT ?s { ?s :p ?o } ORDER BY ?s", "UTF-16");
    told(Jena, "SELECT (IF(?o, 1, 2) AS ?n) { ?s :p ?o }", "IF");
}

#[test]
fn a_rule_that_two_engines_share_is_named_for_both() {
    for engine in [Rdflib, Comunica] {
        let found = rules(engine, "SELECT (SUBSTR(?o, 0) AS ?t) { ?s :p ?o }");
        assert!(found.iter().any(|rule| rule.contains("SUBSTR from 0")), "{found:?}");
    }
    assert_eq!(rules(Jena, "SELECT (SUBSTR(?o, 0) AS ?t) { ?s :p ?o }"), [""; 0]);
}

#[test]
fn queries_that_all_answer_alike_are_passed_over() {
    silent("SELECT ?s { ?s :p ?o OPTIONAL { ?s :q ?x } FILTER(?o > 1 && BOUND(?x)) }");
    silent("SELECT ?s { ?s :p ?o { SELECT ?s { ?s :q ?y FILTER(?y > 1) } } }");
    silent("SELECT (COUNT(?o) AS ?n) { ?s :p ?o FILTER(true) }");
    silent("SELECT (SUBSTR(?o, 1) AS ?t) { ?s :p ?o FILTER(?s != :a) }");
    silent("SELECT ?s { ?s :p ?o OPTIONAL { VALUES ?x { 1 } } }");
}

#[test]
fn a_variable_outside_of_its_groups_is_refused_by_that_name() {
    let refusal = parse(&turtle(""), "SELECT ?s ?o (COUNT(*) AS ?n) { ?s :p ?o } GROUP BY ?s").unwrap_err();
    assert!(refusal.message.contains("neither in GROUP BY nor inside an aggregate"), "{refusal}");
}
