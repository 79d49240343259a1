//! Where other software differs: what is hashed and compared is what was parsed.

use super::support::{diff, ontology, rules};
use ontology_diff::{Error, Limits, Ontology, Rule};
use oxrdf::{Literal, NamedNode, Triple};
use oxttl::NQuadsParser;

#[test]
fn literals_of_equal_value_are_kept_apart() {
    assert_eq!(ontology(":a :p 1, 01, \"1\"^^xsd:int .").len(), 3);
    assert_ne!(ontology(":a :p 1 .").hash(), ontology(":a :p 01 .").hash());
    assert_eq!(rules(":a :p 1 .", ":a :p 01 ."), [Rule::AnnotationChanged]);
    let times =
        ":a :p \"24:00:00\"^^xsd:time, \"00:00:00\"^^xsd:time, \"2020-01-01Z\"^^xsd:date, \"INF\"^^xsd:double .";
    assert_eq!(ontology(times).len(), 4);
    assert!(ontology(times).triples().any(|triple| triple.object.to_string().starts_with("\"INF\"")));
}

#[test]
fn the_case_of_a_language_tag_is_no_change() {
    let tagged = |tag: &str| {
        let term = NamedNode::new_unchecked("https://example.org/a");
        let literal = Literal::new_language_tagged_literal_unchecked("colour", tag);
        Ontology::new([Triple::new(term.clone(), term, literal)], &Limits::default()).unwrap()
    };
    assert_eq!(tagged("en-GB").hash(), tagged("en-gb").hash());
    assert_ne!(tagged("en-GB").hash(), tagged("en-US").hash());
}

#[test]
fn an_ontology_without_triples_is_refused() {
    assert_eq!(Ontology::new([], &Limits::default()).unwrap_err(), Error::Empty);
}

/// The packages of `@vocabulary` put every quad into one named graph.
#[test]
fn triples_of_named_graphs_count() {
    let quads = "<urn:a> <urn:p> _:b <urn:graph> .\n_:b <urn:p> \"x\" .\n";
    let triples: Vec<Triple> = NQuadsParser::new().for_slice(quads).map(|quad| quad.unwrap().into()).collect();
    let named = Ontology::new(triples, &Limits::default()).unwrap();
    let plain = "<urn:a> <urn:p> [ <urn:p> \"x\" ] .";
    assert_eq!(named.hash(), ontology(plain).hash());
}

#[test]
fn equal_numbers_in_other_words_raise_nothing() {
    let shape = |count: &str| format!(":S a sh:NodeShape ; sh:property [ sh:path :p ; sh:minCount {count} ] .");
    assert_eq!(rules(&shape("1"), &shape("01")), [Rule::Restated]);
}

#[test]
fn labels_that_differ_by_case_are_words() {
    assert_eq!(rules(":a rdfs:label \"Name\"@en .", ":a rdfs:label \"name\"@en ."), [Rule::AnnotationChanged]);
}

#[test]
fn a_changelog_is_no_markup_of_the_author() {
    let evil = ":a rdfs:comment \"``` <script>alert(1)</script>\\n# heading ` `` \" .";
    let diff = diff(":a rdfs:comment \"plain\" .", evil);
    let text = diff.changelog("1.0.0 → 1.0.1 <b>");
    assert!(!text.lines().any(|line| line.starts_with("# heading")), "{text}");
    assert!(text.contains("\\<b\\>"), "{text}");
    // Each code span is closed by a run as long as the one that opened it.
    assert!(text.contains("is ```` \"``` <script>"), "{text}");
}
