//! Ontologies from Turtle.

use ontology_diff::{Diff, Limits, Ontology, Rule};
use oxrdf::Triple;
use oxttl::TurtleParser;

pub(crate) const PREFIXES: &str = "@prefix : <https://example.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
";

pub(crate) fn triples(turtle: &str) -> Vec<Triple> {
    let text = format!("{PREFIXES}{turtle}");
    TurtleParser::new().for_slice(&text).collect::<Result<_, _>>().unwrap()
}

pub(crate) fn ontology(turtle: &str) -> Ontology {
    Ontology::new(triples(turtle), &Limits::default()).unwrap()
}

pub(crate) fn diff(old: &str, new: &str) -> Diff {
    let (old, new) = (ontology(old), ontology(new));
    let diff = Diff::between(&old, &new);
    let patched = diff.apply(&old, &Limits::default()).unwrap();
    assert_eq!(patched.hash(), new.hash());
    diff
}

/// The rules of a diff, in order, each once.
pub(crate) fn rules(old: &str, new: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = diff(old, new).changes.iter().map(|change| change.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}
