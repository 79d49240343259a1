//! Each rule by the smallest change that it is about.

use super::support::{diff, rules};
use ontology_diff::{Bump, Rule};
use std::collections::BTreeSet;

/// Rule, old, new.
const CASES: &[(Rule, &str, &str)] = &[
    (Rule::TermRemoved, ":A a owl:Class . :B a owl:Class .", ":A a owl:Class ."),
    (Rule::TermRemoved, ":A a skos:Concept . :B a owl:Class .", ":B a owl:Class ."),
    (Rule::TermAdded, ":A a owl:Class .", ":A a owl:Class . :B a owl:Class ."),
    (Rule::TermDeprecated, ":A a owl:Class .", ":A a owl:Class ; owl:deprecated true ."),
    (Rule::TermDeprecated, ":A a owl:Class .", ":A a owl:Class, owl:DeprecatedClass ."),
    (Rule::DeprecationLifted, ":A a owl:Class ; owl:deprecated true .", ":A a owl:Class ."),
    (Rule::KindChanged, ":p a owl:ObjectProperty .", ":p a owl:DatatypeProperty ."),
    (Rule::KindChanged, ":p a owl:Class .", ":p a rdf:Property ."),
    (Rule::TypeAdded, ":a a :A .", ":a a :A, :B ."),
    (Rule::TypeRemoved, ":a a :A, :B .", ":a a :A ."),
    (Rule::Restated, ":A a owl:Class, rdfs:Class .", ":A a owl:Class ."),
    (Rule::DomainNarrowed, ":p rdfs:label \"p\" .", ":p rdfs:label \"p\" ; rdfs:domain :A ."),
    (
        Rule::DomainNarrowed,
        ":B rdfs:subClassOf :A . :p rdfs:domain :A .",
        ":B rdfs:subClassOf :A . :p rdfs:domain :B .",
    ),
    (Rule::DomainNarrowed, ":p rdfs:domain :A .", ":p rdfs:domain :A, :B ."),
    (Rule::DomainNarrowed, ":p schema:domainIncludes :A, :B .", ":p schema:domainIncludes :A ."),
    (Rule::DomainWidened, ":p schema:domainIncludes :A .", ":p schema:domainIncludes :A, :B ."),
    (Rule::DomainWidened, ":p rdfs:domain :A .", ":p rdfs:domain [ owl:unionOf ( :A :B ) ] ."),
    (Rule::DomainWidened, ":p rdfs:domain :A .", ":p rdfs:domain owl:Thing ."),
    (Rule::RangeNarrowed, ":p rdfs:range xsd:string .", ":p rdfs:range xsd:integer ."),
    (Rule::RangeNarrowed, ":p rdfs:range xsd:integer .", ":p rdfs:range xsd:int ."),
    (Rule::RangeWidened, ":p rdfs:range xsd:int .", ":p rdfs:range xsd:decimal ."),
    (Rule::RangeWidened, ":p rdfs:range xsd:int .", ":p rdfs:range rdfs:Literal ."),
    (Rule::RangeWidened, ":B rdfs:subClassOf :A . :p rdfs:range :B .", ":B rdfs:subClassOf :A . :p rdfs:range :A ."),
    (Rule::Restated, ":p rdfs:range :A .", ":p rdfs:range [ owl:unionOf ( :A ) ] ."),
    (Rule::SuperAdded, ":A a owl:Class .", ":A a owl:Class ; rdfs:subClassOf :B ."),
    (Rule::SuperRemoved, ":p a rdf:Property ; rdfs:subPropertyOf :q .", ":p a rdf:Property ."),
    (
        Rule::Restated,
        ":A rdfs:subClassOf :B, :C . :B rdfs:subClassOf :C .",
        ":A rdfs:subClassOf :B . :B rdfs:subClassOf :C .",
    ),
    (
        Rule::MinimumRaised,
        ":A a owl:Class .",
        ":A a owl:Class ; rdfs:subClassOf [ owl:onProperty :p ; owl:minCardinality 1 ] .",
    ),
    (
        Rule::MinimumRaised,
        ":S sh:property [ sh:path :p ; sh:minCount 1 ] .",
        ":S sh:property [ sh:path :p ; sh:minCount 2 ] .",
    ),
    (
        Rule::MinimumLowered,
        ":S sh:property [ sh:path :p ; sh:minCount 1 ; sh:maxCount 1 ] .",
        ":S sh:property [ sh:path :p ; sh:maxCount 1 ] .",
    ),
    (
        Rule::MaximumLowered,
        ":A rdfs:subClassOf [ owl:onProperty :p ; owl:maxCardinality 3 ] .",
        ":A rdfs:subClassOf [ owl:onProperty :p ; owl:maxCardinality 1 ] .",
    ),
    (
        Rule::MaximumRaised,
        ":S sh:property [ sh:path :p ; sh:maxCount 9 ] .",
        ":S sh:property [ sh:path :p ; sh:maxCount 10 ] .",
    ),
    (
        Rule::MinimumRaised,
        ":S sh:property [ sh:path :p ; sh:minInclusive 0.9 ] .",
        ":S sh:property [ sh:path :p ; sh:minInclusive 0.95 ] .",
    ),
    (
        Rule::ConstraintAdded,
        ":A a owl:Class .",
        ":A a owl:Class ; rdfs:subClassOf [ owl:onProperty :p ; owl:someValuesFrom :B ] .",
    ),
    (
        Rule::ConstraintAdded,
        ":S sh:property [ sh:path :p ; sh:minCount 1 ] .",
        ":S sh:property [ sh:path :p ; sh:minCount 1 ; sh:pattern \"a\" ] .",
    ),
    (Rule::ConstraintAdded, ":S sh:targetClass :A .", ":S sh:targetClass :A ; sh:closed true ."),
    (Rule::ConstraintRemoved, ":S sh:targetClass :A ; sh:closed true .", ":S sh:targetClass :A ; sh:closed false ."),
    (Rule::ConstraintRemoved, ":S sh:targetClass :A .", ":S sh:targetClass :A ; sh:deactivated true ."),
    (Rule::ConstraintNarrowed, ":S sh:in ( 1 2 ) .", ":S sh:in ( 1 3 ) ."),
    (Rule::ConstraintNarrowed, ":E owl:oneOf ( :a :b ) .", ":E owl:oneOf ( :a ) ."),
    (
        Rule::ConstraintNarrowed,
        ":A rdfs:subClassOf [ owl:onProperty :p ; owl:allValuesFrom :B ] .",
        ":A rdfs:subClassOf [ owl:onProperty :p ; owl:allValuesFrom :C ] .",
    ),
    (Rule::ConstraintWidened, ":E owl:oneOf ( :a ) .", ":E owl:oneOf ( :a :b ) ."),
    (
        Rule::ConstraintWidened,
        ":S sh:property [ sh:path :p ; sh:datatype xsd:int ] .",
        ":S sh:property [ sh:path :p ; sh:datatype xsd:integer ] .",
    ),
    (Rule::ShapeAdded, ":A a owl:Class .", ":A a owl:Class . :S a sh:NodeShape ."),
    (Rule::ShapeRemoved, ":A a owl:Class . :S a sh:NodeShape .", ":A a owl:Class ."),
    (Rule::CharacteristicAdded, ":p a owl:ObjectProperty .", ":p a owl:ObjectProperty, owl:FunctionalProperty ."),
    (Rule::CharacteristicRemoved, ":p a owl:ObjectProperty, owl:FunctionalProperty .", ":p a owl:ObjectProperty ."),
    (Rule::InferenceAdded, ":p a owl:ObjectProperty .", ":p a owl:ObjectProperty, owl:TransitiveProperty ."),
    (Rule::InferenceRemoved, ":p a rdf:Property ; owl:inverseOf :q .", ":p a rdf:Property ."),
    (Rule::DisjointnessAdded, ":A a owl:Class .", ":A a owl:Class ; owl:disjointWith :B ."),
    (
        Rule::DisjointnessAdded,
        ":A a owl:Class .",
        ":A a owl:Class . [] a owl:AllDisjointClasses ; owl:members ( :A :B ) .",
    ),
    (Rule::DisjointnessRemoved, ":A a owl:Class ; owl:disjointWith :B .", ":A a owl:Class ."),
    (Rule::ImportAdded, ": a owl:Ontology .", ": a owl:Ontology ; owl:imports <urn:x> ."),
    (Rule::ImportRemoved, ": a owl:Ontology ; owl:imports <urn:x> .", ": a owl:Ontology ."),
    (Rule::RelationAdded, ":a a skos:Concept .", ":a a skos:Concept ; skos:broader :b ."),
    (Rule::RelationRemoved, ":a a skos:Concept ; skos:broader :b .", ":a a skos:Concept ."),
    (
        Rule::AnnotationChanged,
        ": a owl:Ontology ; owl:versionIRI <urn:1> .",
        ": a owl:Ontology ; owl:versionIRI <urn:2> .",
    ),
    (Rule::AnnotationChanged, ":a rdfs:label \"a\" .", ":a rdfs:label \"b\" ."),
    (Rule::BlankNodesChanged, ":a :p [ :q 1 ] . :b :p [ :q 1 ] .", ":a :p _:x . :b :p _:x . _:x :q 1 ."),
];

#[test]
fn each_rule_is_found_and_alone() {
    for (rule, old, new) in CASES {
        assert_eq!(rules(old, new), [*rule], "{old}\n{new}");
    }
}

#[test]
fn every_rule_has_a_case() {
    let tested: BTreeSet<Rule> = CASES.iter().map(|(rule, ..)| *rule).collect();
    let untested: Vec<&Rule> = Rule::ALL.iter().filter(|rule| !tested.contains(rule)).collect();
    assert!(untested.is_empty(), "{untested:?}");
}

#[test]
fn codes_are_the_serialised_form() {
    for rule in Rule::ALL {
        assert_eq!(serde_json::to_string(rule).unwrap(), format!("\"{}\"", rule.code()));
        assert_eq!(rule.is_breaking(), rule.bump() == Bump::Major);
        assert!(rule.sentence().ends_with('.'));
    }
}

#[test]
fn the_gravest_change_decides_and_is_listed() {
    let diff = diff(
        ":p rdfs:domain :A ; rdfs:label \"p\" .",
        ":p rdfs:domain :A, :B ; rdfs:label \"P\" . :q a rdf:Property .",
    );
    assert_eq!(diff.bump(), Bump::Major);
    let beyond = |bump| diff.beyond(bump).map(|change| change.rule).collect::<Vec<_>>();
    assert_eq!(beyond(Bump::Minor), [Rule::DomainNarrowed]);
    assert_eq!(beyond(Bump::Patch), [Rule::DomainNarrowed, Rule::TermAdded]);
    assert!(beyond(Bump::Major).is_empty());
}

/// The order of the cases is a promise: an optional number of a facet counts.
#[test]
fn a_minimum_of_nothing_is_no_constraint() {
    let shape = |more: &str| format!(":S a sh:NodeShape ; sh:property [ sh:path :p ; sh:maxCount 1 {more} ] .");
    assert_eq!(rules(&shape(""), &shape("; sh:minCount 0")), [Rule::BlankNodesChanged]);
}

#[test]
fn the_changelog_has_a_section_for_each_step() {
    let diff = diff(
        ":p rdfs:range xsd:integer ; rdfs:label \"p\" .",
        ":p rdfs:range xsd:int ; rdfs:label \"P\" . :q a rdf:Property .",
    );
    let text = diff.changelog("2.0.0");
    assert_eq!(
        text,
        "# 2\\.0\\.0\n\nThese changes call for a **major** version.\n\n## Breaking changes\n\n\
        - `https://example.org/p`: range-narrowed (`http://www.w3.org/2000/01/rdf-schema#range`); \
        was `<http://www.w3.org/2001/XMLSchema#integer>`; is `<http://www.w3.org/2001/XMLSchema#int>`\n\n\
        ## Additions and loosenings\n\n\
        - `https://example.org/q`: term-added; is `<http://www.w3.org/1999/02/22-rdf-syntax-ns#Property>`\n\n\
        ## Words\n\n\
        - `https://example.org/p`: annotation-changed (`http://www.w3.org/2000/01/rdf-schema#label`); was `\"p\"`; is `\"P\"`\n"
    );
}
