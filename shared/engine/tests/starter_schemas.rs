//! JSON Schema, OpenAPI and GraphQL on small vocabularies, each for one kind of
//! thing that a vocabulary says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "starters/projects.rs"]
mod projects;

use std::fs;
use std::process::Command;

use projects::{crate_dir, rendered, rendered_with};
use serde_json::{Value, json};

const PREFIXES: &str = "
    @prefix : <https://trade.example/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";

/// A product with either of two open classes, one of which has a subclass.
const TRADE: &str = "
    :Product a owl:Class . :Offer a owl:Class . :Request a owl:Class . :Sale a owl:Class ; rdfs:subClassOf :Offer .
    :deal a owl:ObjectProperty ; rdfs:domain :Product ; rdfs:range [ owl:unionOf ( :Offer :Request ) ] .
    :price a owl:DatatypeProperty ; rdfs:domain :Offer ; rdfs:range xsd:decimal .
    :until a owl:DatatypeProperty ; rdfs:domain :Sale ; rdfs:range xsd:date .";

const SHIP: &str = "
    :Ship a rdfs:Class , sh:NodeShape ; sh:property
        [ sh:path :code ; sh:datatype xsd:string ; sh:pattern \"^ab[0-9]$\" ; sh:flags \"i\" ; sh:minCount 1 ; sh:maxCount 1 ] ,
        [ sh:path :load ; sh:datatype xsd:decimal ; sh:minExclusive 0 ; sh:maxInclusive 12.5 ; sh:maxCount 1 ] ,
        [ sh:path :crew ; sh:datatype xsd:int ; sh:minInclusive 2 ; sh:maxCount 1 ] ,
        [ sh:path :speed ; sh:datatype xsd:double ; sh:maxInclusive 40.5 ; sh:maxCount 1 ] ,
        [ sh:path :flag ; sh:in ( \"fi\" \"ee\" ) ; sh:maxCount 1 ] ,
        [ sh:path :name ; sh:datatype rdf:langString ; sh:minLength 2 ; sh:maxCount 3 ] ,
        [ sh:path :captain ; sh:class :Sailor ; sh:maxCount 1 ] .
    :Sailor a rdfs:Class . :Mate a rdfs:Class ; rdfs:subClassOf :Sailor . :Port a rdfs:Class .";

/// Holds a schema to samples under ajv.
fn assert_samples(schema: &str, valid: &[Value], invalid: &[Value]) {
    let folder = tempfile::tempdir().unwrap();
    let sample = |valid: bool| move |value: &Value| json!({ "valid": valid, "value": value });
    let samples: Vec<Value> = valid.iter().map(sample(true)).chain(invalid.iter().map(sample(false))).collect();
    fs::write(folder.path().join("schema.json"), schema).unwrap();
    fs::write(folder.path().join("samples.json"), Value::from(samples).to_string()).unwrap();
    let output = Command::new("node")
        .arg(crate_dir().join("../../tests/checks/json-schema.mjs"))
        .args(["schema.json", "samples.json"].map(|name| folder.path().join(name)))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn json_schema(turtle: &str) -> String {
    rendered("json-schema", "v.ttl", &format!("{PREFIXES}{turtle}"), "schema.json")
}

fn graphql(turtle: &str) -> String {
    rendered("graphql-schema", "v.ttl", &format!("{PREFIXES}{turtle}"), "schema.graphql")
}

#[test]
fn nested_values_are_checked_by_their_type_as_the_top_is() {
    let product = |deal: Value| json!({ "@type": "Product", "deal": deal });
    assert_samples(
        &json_schema(TRADE),
        &[
            product(json!({ "@type": "Offer", "price": "9.50" })),
            product(json!([{ "@type": ["Offer", "Other"], "price": "1" }, { "@id": "urn:x" }, { "@type": "Request" }])),
            product(json!({ "@type": "https://trade.example/Sale", "until": "2024-02-29" })),
            product(json!({ "@type": "Other", "price": 1, "more": [] })),
            json!({ "price": "dear" }),
        ],
        &[
            product(json!({ "@type": "Offer", "price": "dear" })),
            product(json!([{ "@type": "Request" }, { "@type": ["Other", "Offer"], "price": 1 }])),
            product(json!({ "@type": "https://trade.example/Sale", "until": "2023-02-29" })),
            product(json!({ "@type": "Sale", "price": "dear" })),
            product(json!({ "@type": "Request", "deal": "x", "@id": 5 })),
            product(json!("urn:x")),
        ],
    );
}

#[test]
fn a_member_with_another_datatype_than_the_inherited_one_can_be_met() {
    let turtle = "
        :Reading a owl:Class . :Count a owl:Class ; rdfs:subClassOf :Reading , [ owl:onProperty :value ; owl:allValuesFrom xsd:int ] .
        :Tally a owl:Class ; rdfs:subClassOf :Count .
        :value a owl:DatatypeProperty ; rdfs:domain :Reading ; rdfs:range xsd:decimal .
        :note a owl:DatatypeProperty ; rdfs:domain :Reading ; rdfs:range xsd:boolean .
        :Log a owl:Class . :last a owl:ObjectProperty ; rdfs:domain :Log ; rdfs:range :Reading .";
    let log = |value: Value| json!({ "@type": "Log", "last": value });
    assert_samples(
        &json_schema(turtle),
        &[log(json!({ "@type": "Tally", "value": 3 })), log(json!({ "@type": "Reading", "value": "3.5" }))],
        &[
            log(json!({ "@type": "Tally", "value": "3.5" })),
            log(json!({ "@type": "Count", "value": 3, "note": "no" })),
            log(json!({ "@type": "Reading", "value": 3 })),
        ],
    );
}

#[test]
fn as_many_values_as_the_vocabulary_says() {
    let turtle = "
        :Team a owl:Class ; rdfs:subClassOf
            [ owl:onProperty :coach ; owl:cardinality 1 ] , [ owl:onProperty :player ; owl:minCardinality 2 ; owl:maxCardinality 3 ] ,
            [ owl:onProperty :motto ; owl:maxCardinality 1 ] , [ owl:onProperty :fan ; owl:minCardinality 1 ] , [ owl:onProperty :debt ; owl:maxCardinality 0 ] .
        :coach a owl:DatatypeProperty ; rdfs:range xsd:string . :player a owl:DatatypeProperty ; rdfs:range xsd:string . :motto a owl:DatatypeProperty ; rdfs:range xsd:string .
        :fan a owl:DatatypeProperty ; rdfs:range xsd:string . :debt a owl:DatatypeProperty ; rdfs:range xsd:string .";
    let team = json!({ "@type": "Team", "coach": "a", "player": ["b", "c"], "fan": "d" });
    let with = |key: &str, value: Value| {
        let mut changed = team.clone();
        changed[key] = value;
        changed
    };
    assert_samples(
        &json_schema(turtle),
        &[team.clone(), with("fan", json!(["d", "e"])), with("motto", json!("f")), json!({ "@id": "urn:team" })],
        &[
            json!({ "@type": "Team", "coach": "a" }),
            with("coach", json!(["a"])),
            with("motto", json!(["f", "g"])),
            with("player", json!("b")),
            with("player", json!(["a", "b", "c", "d"])),
            with("fan", json!([])),
            with("debt", json!("h")),
        ],
    );
    let schema = graphql(turtle);
    for field in ["coach: String!\n", "player: [String!]!\n", "motto: String\n", "fan: [String!]!\n"] {
        assert!(schema.contains(field), "no {field} in {schema}");
    }
}

#[test]
fn shapes_narrow_what_values_may_be() {
    let ship = |key: &str, value: Value| json!({ "@type": "Ship", "code": "AB1", key: value });
    let named = |text: &str| json!([{ "@value": text, "@language": "fi" }]);
    assert_samples(
        &json_schema(SHIP),
        &[
            ship("code", json!("aB9")),
            ship("load", json!("+012.50")),
            ship("crew", json!(2)),
            ship("speed", json!("-INF")),
            ship("flag", json!("ee")),
            ship("name", named("ab")),
            ship("captain", json!({ "@type": "Mate" })),
            ship("captain", json!({ "@id": "urn:x" })),
        ],
        &[
            ship("code", json!("ac9")),
            ship("load", json!("-0.00")),
            ship("load", json!("12.51")),
            ship("crew", json!(1)),
            ship("speed", json!("INF")),
            ship("speed", json!(40.6)),
            ship("flag", json!("FI")),
            ship("name", named("a")),
            ship("captain", json!({ "@type": "Port" })),
        ],
    );
}

#[test]
fn closed_schemas_refuse_members_that_nobody_knows() {
    let turtle = format!("{PREFIXES}{TRADE}");
    let schema = rendered_with("json-schema", &turtle, "schema.json", ("open = true", "open = false"));
    let deal = |deal: Value| json!({ "@context": {}, "@type": "Product", "deal": deal });
    assert_samples(
        &schema,
        &[deal(json!({ "@type": "Sale", "price": "1", "until": "2024-01-01" })), deal(json!({ "price": "1" }))],
        &[deal(json!({ "@type": "Request", "price": "1" })), json!({ "@type": "Offer", "price": "1", "prize": "2" })],
    );
}

#[test]
fn labels_and_descriptions_are_titles_and_descriptions() {
    let turtle = "
        :T_01 a owl:Class ; rdfs:label \"measuring device\"@en ; rdfs:comment \"Shows \\\"it\\\".\" ; owl:deprecated true .
        :T_02 a owl:DatatypeProperty ; rdfs:label \"reading\" ; rdfs:domain :T_01 .";
    let schema: Value = serde_json::from_str(&json_schema(turtle)).unwrap();
    let class = &schema["$defs"]["T_01"];
    assert_eq!((&class["title"], &class["deprecated"]), (&json!("measuring device"), &json!(true)));
    assert_eq!(class["description"], "Shows \"it\".\nDeprecated by the vocabulary.");
    assert_eq!(class["properties"]["T_02"]["title"], "reading");
    assert!(graphql(turtle).contains("measuring device\n\nShows \"it\".\n"));
}

#[test]
fn graphql_has_one_type_per_field_in_a_line_of_inheritance() {
    let turtle = "
        :A a owl:Class . :B a owl:Class ; rdfs:subClassOf :A , [ owl:onProperty :value ; owl:cardinality 1 ; owl:allValuesFrom xsd:int ] .
        :C a owl:Class . :D a owl:Class ; rdfs:subClassOf :C , :B .
        :value a owl:DatatypeProperty ; rdfs:domain [ owl:unionOf ( :A :C :E ) ] ; rdfs:range xsd:decimal .
        :E a owl:Class ; rdfs:subClassOf [ owl:onProperty :value ; owl:maxCardinality 1 ] .";
    let schema = graphql(turtle);
    let fields = |head: &str| schema.split(head).nth(1).and_then(|rest| rest.split('}').next()).unwrap();
    assert!(fields("interface A implements").contains("value: [RdfLiteral!]\n"), "{schema}");
    assert!(fields("type D implements").contains("value: [RdfLiteral!]!\n"), "{schema}");
    assert!(fields("type E implements").contains("value: RdfDecimal\n"), "{schema}");
}

#[test]
fn names_of_graphql_types_and_fields_are_apart() {
    let turtle = "
        :Deal a owl:Class . :Deal2 a owl:Class ; rdfs:subClassOf :Deal . :DealNode a owl:Class . :DealOneOf a owl:Class .
        :größe a owl:Class . :数 a owl:Class . :数値 a owl:Class .
        :deal a owl:ObjectProperty ; rdfs:domain :Deal ; rdfs:range :DealNode , :DealOneOf .
        :part a rdf:Property ; rdfs:domain :Deal ; rdfs:range :Deal , xsd:string . :partLiteral a rdf:Property ; rdfs:domain :Deal ; rdfs:range xsd:string .
        <https://trade.example/部> a rdf:Property ; rdfs:domain :Deal ; rdfs:range xsd:string .";
    let schema = graphql(turtle);
    let mut names: Vec<&str> = schema
        .lines()
        .filter_map(|line| {
            line.split_once(' ').filter(|(word, _)| ["type", "interface", "union", "enum"].contains(word))
        })
        .map(|(_, rest)| rest.split(' ').next().unwrap())
        .collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "{schema}");
    assert!(names.iter().all(|name| name.is_ascii() && name.len() > 1), "{names:?}");
    let deal = schema.split("interface Deal implements").nth(1).and_then(|rest| rest.split('}').next()).unwrap();
    assert!(deal.contains("  part: [Deal!]\n") && deal.contains("  partLiteral: [String!]\n"), "{deal}");
    assert!(deal.contains("  partLiteral_"), "{deal}");
}

#[test]
fn openapi_has_the_schemas_of_json_schema() {
    let starters = crate_dir().join("starters");
    let read = |path: &str| fs::read_to_string(starters.join(path)).unwrap();
    let pairs = ["definitions.json.tera", "macros.tera"];
    for [one, other] in
        pairs.map(|name| ["json-schema", "openapi"].map(|starter| format!("{starter}/templates/{name}")))
    {
        assert_eq!(read(&one).replace("#/$defs/", "#/components/schemas/"), read(&other), "{one}");
    }
    let turtle = format!("{PREFIXES}{TRADE} :größe a owl:Class .");
    let description: Value = serde_json::from_str(&rendered("openapi", "v.ttl", &turtle, "openapi.json")).unwrap();
    let schemas = description["components"]["schemas"].as_object().unwrap();
    assert!(schemas.contains_key("Grosse") && schemas.keys().all(|name| name.is_ascii()), "{schemas:?}");
    let paths: Vec<&String> = description["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/Offer", "/Offer/{id}", "/Product", "/Product/{id}", "/Sale", "/Sale/{id}"]);
}
