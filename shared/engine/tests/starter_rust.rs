//! The Rust starter's golden output, compiled into this test, reads and writes
//! JSON-LD.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::disallowed_methods, reason = "UPDATE_GOLDEN is how a developer asks for new files")]

#[path = "starters/golden.rs"]
mod golden;
#[allow(dead_code)]
#[path = "starters/projects.rs"]
mod projects;

#[rustfmt::skip]
#[allow(dead_code, unreachable_pub, unused_attributes, unused_imports, clippy::all, clippy::pedantic, clippy::expect_used)]
#[path = "golden/rust-structs"]
mod generated {
    #[path = "foaf/src/lib.rs"]
    pub mod foaf;
    #[path = "dcat/src/lib.rs"]
    pub mod dcat;
    #[path = "orders/src/lib.rs"]
    pub mod orders;
}

use generated::orders::{Order, RushOrder};
use generated::{dcat, foaf, orders};
use serde_json::{Value, from_value, json, to_value};

#[test]
fn our_own_vocabulary_renders_as_committed() {
    let path = projects::crate_dir().join("tests/starters/orders.ttl");
    let output = projects::render_file("rust-structs", &path);
    let faults = golden::compare("rust-structs/orders", &output.files);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_value_alone_and_several_are_both_read() {
    let person: foaf::Person = from_value(json!({
        "@id": "https://example.org/ada",
        "@type": "Person",
        "name": "Ada",
        "nick": ["A", { "@value": "die Ada", "@language": "de" }],
        "age": 36,
        "knows": { "@id": "https://example.org/charles", "knows": [{ "name": "Ada" }] },
        "unheardOf": true,
    }))
    .unwrap();
    assert_eq!(person.base.base.id.as_deref(), Some("https://example.org/ada"));
    assert_eq!(person.base.base.name, [foaf::RdfLiteral::Str("Ada".to_owned())]);
    assert_eq!(person.base.age, Some(foaf::RdfLiteral::I64(36)));
    assert_eq!(person.knows[0].knows[0].base.base.name.len(), 1);
    assert_eq!(person.base.base.nick.len(), 2);
}

#[test]
fn what_is_written_reads_back_the_same_and_leaves_out_what_is_missing() {
    let catalog: dcat::Catalog = from_value(json!({
        "@id": "https://example.org/catalog",
        "keyword": ["a", "b"],
        "dataset": { "distribution": { "byteSize": 12, "downloadURL": { "@id": "https://example.org/d" } } },
        "spatialResolutionInMeters": "2.50",
    }))
    .unwrap();
    let written = to_value(&catalog).unwrap();
    assert_eq!(from_value::<dcat::Catalog>(written.clone()).unwrap(), catalog);
    assert_eq!(written["dataset"][0]["distribution"][0]["byteSize"], json!([12]));
    assert_eq!(written["spatialResolutionInMeters"], json!(["2.50"]));
    assert!(written.get("record").is_none());
}

#[test]
fn a_value_outside_the_range_is_refused() {
    assert!(from_value::<foaf::Person>(json!({ "knows": "Charles" })).is_err());
    assert!(from_value::<dcat::Dataset>(json!({ "spatialResolutionInMeters": "ten" })).is_err());
}

/// What every order needs, and `more`.
fn order(more: Value) -> Value {
    let mut order = json!({ "number": "A-1", "line": [{}] });
    order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    order
}

fn refusal(json: Value) -> String {
    from_value::<Order>(json).unwrap_err().to_string()
}

#[test]
fn what_the_vocabulary_demands_must_be_there_and_in_numbers_that_it_allows() {
    let read: Order = from_value(order(json!({}))).unwrap();
    assert_eq!((read.number.as_str(), read.line.len(), read.total), ("A-1", 1, None));
    assert_eq!(refusal(json!({ "line": {} })), "number: a value is missing");
    assert_eq!(refusal(json!({ "number": "A-1" })), "line: 0 values, expected at least 1");
    assert!(refusal(order(json!({ "number": ["A-1", "A-2"] }))).starts_with("number: "));
    assert!(refusal(order(json!({ "total": ["1", "2"] }))).starts_with("total: "));
}

#[test]
fn what_a_class_says_otherwise_is_a_field_of_its_own() {
    let read: RushOrder = from_value(order(json!({ "total": "1", "line": {} }))).unwrap();
    assert_eq!((read.number.as_str(), read.total.as_str()), ("A-1", "1"));
    assert!(read.line.type_.is_empty() && read.base.id.is_none());
    assert!(from_value::<RushOrder>(order(json!({ "line": {} }))).is_err());
    assert!(from_value::<RushOrder>(order(json!({ "total": "1", "line": [{}, {}] }))).is_err());
}

#[test]
fn the_type_says_which_class_a_value_is_of() {
    let buyer = |json: Value| from_value::<Order>(order(json!({ "buyer": json }))).map(|order| order.buyer.unwrap());
    let party = buyer(json!({ "@type": "Person", "name": "Ada" })).unwrap();
    assert!(matches!(&party, orders::BuyerOneOf::Party(party) if party.name == ["Ada"]));
    assert!(matches!(
        buyer(json!({ "@type": ["https://vocab.example/orders#Shop"] })).unwrap(),
        orders::BuyerOneOf::Shop(_)
    ));
    assert!(matches!(buyer(json!({ "@id": "urn:x" })).unwrap(), orders::BuyerOneOf::RdfResource(_)));
    assert!(buyer(json!({ "@type": "Line" })).is_err());
    assert!(buyer(json!("Ada")).is_err());
    let shop = orders::BuyerOneOf::Shop(Box::default());
    assert_eq!(to_value(&shop).unwrap(), json!({ "@type": "Shop" }));
    assert!(refusal(order(json!({ "buyer": { "@type": "Line" } }))).starts_with("buyer: expected Party or Shop"));
    // A range only says what a value may be taken as.
    assert!(from_value::<Order>(json!({ "number": "A-1", "line": { "@type": "Shop" } })).is_ok());
}

#[test]
fn datatypes_of_one_member_are_told_apart_and_keep_their_spelling() {
    let placed = |text: &str| from_value::<Order>(order(json!({ "placed": text }))).map(|order| order.placed.unwrap());
    assert!(matches!(placed("12024-02-29Z").unwrap(), orders::PlacedOneOf::XsdDate(_)));
    assert!(matches!(placed("2024-01-01T24:00:00").unwrap(), orders::PlacedOneOf::XsdDateTime(_)));
    assert!(placed("2023-02-29").is_err());
    let read: Order = from_value(order(json!({ "total": "+01.50" }))).unwrap();
    assert_eq!(to_value(&read).unwrap()["total"], "+01.50");
    assert!("1e3".parse::<orders::xsd::Decimal>().is_err());
    assert_eq!("-0".parse::<orders::xsd::NonNegativeInteger>().unwrap().to_string(), "-0");
    assert_eq!("-INF".parse::<orders::xsd::Double>().unwrap(), orders::xsd::Double(f64::NEG_INFINITY));
    assert_eq!(orders::xsd::Float(0.1).to_string(), "0.1");
}

#[test]
fn facets_enumerations_and_keywords() {
    let line = |json: Value| from_value::<Order>(order(json!({ "line": json })));
    for good in [json!({ "code": "ABc" }), json!({ "count": 99 }), json!({ "type": "x" }), json!({ "amount": "INF" })] {
        let read = line(good.clone()).unwrap();
        assert_eq!(from_value::<Order>(to_value(&read).unwrap()).unwrap(), read, "{good}");
    }
    for bad in [json!({ "code": "a1" }), json!({ "code": "abcde" }), json!({ "count": 0 }), json!({ "count": 100 })] {
        assert!(line(bad.clone()).is_err(), "{bad}");
    }
    assert_eq!(line(json!({ "type": ["a"] })).unwrap().line[0].type_, ["a"]);
    let high: Order = from_value(order(json!({ "priority": "https://vocab.example/orders#High" }))).unwrap();
    assert_eq!(high.priority, Some(orders::Priority::High));
    assert!(from_value::<Order>(order(json!({ "priority": "https://vocab.example/orders#Middle" }))).is_err());
}
