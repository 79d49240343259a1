//! The starter projects against three vocabularies: what they render is what
//! lies under `tests/golden`. `UPDATE_GOLDEN=1` writes it anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::disallowed_methods, reason = "UPDATE_GOLDEN is how a developer asks for new files")]

#[path = "starters/golden.rs"]
mod golden;
#[allow(dead_code)]
#[path = "starters/projects.rs"]
mod projects;

use projects::{STARTERS, VOCABULARIES, render, rendered};

#[test]
fn every_starter_renders_every_vocabulary_as_committed() {
    let mut faults = Vec::new();
    for starter in STARTERS {
        // A page per class: one vocabulary's are enough to read.
        let vocabularies = if starter == "html-docs" { &["foaf"][..] } else { &VOCABULARIES };
        for vocabulary in vocabularies {
            let output = render(starter, vocabulary);
            faults.extend(golden::compare(&format!("{starter}/{vocabulary}"), &output.files));
        }
    }
    assert!(
        faults.is_empty(),
        "{}\n\nIf the change is meant: UPDATE_GOLDEN=1 cargo test --release -p engine --test starters",
        faults.join("\n\n")
    );
}

#[test]
fn starters_render_without_warnings() {
    for starter in STARTERS {
        for vocabulary in VOCABULARIES {
            let warnings = render(starter, vocabulary).warnings;
            assert!(warnings.is_empty(), "{starter} on {vocabulary}: {warnings:?}");
        }
    }
}

#[test]
fn a_class_shows_the_same_members_whichever_way_the_vocabulary_is_written() {
    let turtle = "
        @prefix : <https://example.org/shop#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix schema: <https://schema.org/> .
        :Thing a owl:Class . :Order a rdfs:Class ; rdfs:subClassOf :Thing . :Line a owl:Class ; rdfs:subClassOf :Thing .
        :total a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Order ; rdfs:range xsd:integer .
        :line a owl:ObjectProperty ; schema:domainIncludes :Order ; schema:rangeIncludes :Line .
        :note a owl:DatatypeProperty ; rdfs:domain [ owl:unionOf ( :Order :Line ) ] ; rdfs:range xsd:string .";
    let types = rendered("typescript-types", "shop.ttl", turtle, "types.ts");
    let order =
        types.split("interface Order extends Thing {").nth(1).and_then(|rest| rest.split("\n}").next()).unwrap();
    for member in ["line?: OneOrMany<Line>;", "note?: OneOrMany<string>;", "total?: string;"] {
        assert!(order.contains(member), "no {member} in {order}");
    }
}

#[test]
fn typescript_narrows_resources_to_those_that_there_may_be() {
    let turtle = "
        @prefix : <https://example.org/shop#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix sh: <http://www.w3.org/ns/shacl#> .
        :Order a rdfs:Class ; rdfs:comment \"An order.\" . :Shop a rdfs:Class ; rdfs:comment \"A shop.\" .
        :Post a rdfs:Class ; rdfs:comment \"A post office.\" .
        :State a rdfs:Class ; rdfs:comment \"A state.\" ; owl:oneOf ( :open :paid ) .
        :OrderShape a sh:NodeShape ; sh:targetClass :Order ; sh:property
            [ sh:path :shop ; sh:class :Shop ; sh:in ( :west :east ) ; sh:maxCount 1 ; sh:minCount 1 ] ,
            [ sh:path :via ; sh:or ( [ sh:class :Shop ] [ sh:class :Post ] ) ; sh:in ( :west :east :west ) ] ,
            [ sh:path :state ; sh:class :State ; sh:in ( :open ) ; sh:maxCount 1 ] ,
            [ sh:path :note ; sh:in ( :east \"east\" ) ; sh:maxCount 1 ] .";
    let types = rendered("typescript-types", "shop.ttl", turtle, "types.ts");
    let ids = r#"{ "@id": "https://example.org/shop#east" | "https://example.org/shop#west" }"#;
    for line in [
        format!("  shop: Shop & {ids};\n"),
        format!("  via?: OneOrMany<(Post | Shop) & {ids}>;\n"),
        // A value of an enumeration is its IRI alone, and text has none.
        "  state?: \"https://example.org/shop#open\";\n".to_owned(),
        "  note?: RdfResource | string;\n".to_owned(),
    ] {
        assert!(types.contains(&line), "no {line} in {types}");
    }
}

#[test]
fn names_that_clash_or_are_reserved_stay_legal_and_apart() {
    let turtle = "
        @prefix a: <https://a.example/> . @prefix b: <https://b.example/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        a:Person a rdfs:Class ; rdfs:comment \"of a */ and \\\"\\\"\\\"\" . b:Person a rdfs:Class ; rdfs:comment \"of b\" . a:3D a rdfs:Class ; rdfs:comment \"digit\" .
        a:class a rdfs:Class ; rdfs:comment \"keyword\" . a:Option a rdfs:Class ; rdfs:comment \"prelude\" .
        a:name a rdf:Property ; rdfs:domain a:Person . b:name a rdf:Property ; rdfs:domain a:Person .
        a:type a rdf:Property ; rdfs:domain a:Person . a:id a rdf:Property ; rdfs:domain a:Person .
        a:has-part a rdf:Property ; rdfs:domain a:Person ; rdfs:range a:Person .";
    let types = rendered("typescript-types", "clash.ttl", turtle, "types.ts");
    for line in [
        "interface Person ",
        "interface Person_",
        "interface _3D ",
        "interface Class ",
        "interface Option_ ",
        " name?: ",
        " name_",
        " id?: ",
        " \"has-part\"?: ",
    ] {
        assert!(types.contains(line), "no `{line}` in\n{types}");
    }
    assert!(types.contains("of a *\\/ and"));
    let structs = rendered("rust-structs", "clash.ttl", turtle, "src/classes.rs");
    assert!(structs.contains("many(object, \"type\"") && structs.contains("pub type_: "), "{structs}");
}

#[test]
fn classes_in_a_cycle_do_not_inherit_from_one_another() {
    let turtle = "
        @prefix : <https://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        :A a owl:Class ; rdfs:subClassOf :B , :C . :B a owl:Class ; rdfs:subClassOf :A . :C a owl:Class ; rdfs:subClassOf :C .";
    let types = rendered("typescript-types", "cycle.ttl", turtle, "types.ts");
    assert!(
        types.contains("interface A extends C {") && types.contains("interface B extends RdfResource {"),
        "{types}"
    );
}
