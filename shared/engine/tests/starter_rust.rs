//! The Rust starter's golden output, compiled into this test with serde, reads
//! and writes JSON-LD.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[rustfmt::skip]
#[allow(dead_code, unreachable_pub, clippy::all)]
#[path = "golden/rust-structs/foaf/src/lib.rs"]
mod foaf;

#[rustfmt::skip]
#[allow(dead_code, unreachable_pub, clippy::all)]
#[path = "golden/rust-structs/dcat/src/lib.rs"]
mod dcat;

use serde_json::{from_value, json, to_value};

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
        "spatialResolutionInMeters": 2.5,
    }))
    .unwrap();
    let written = to_value(&catalog).unwrap();
    assert_eq!(from_value::<dcat::Catalog>(written.clone()).unwrap(), catalog);
    assert_eq!(written["dataset"][0]["distribution"][0]["byteSize"], json!([12]));
    assert!(written.get("record").is_none());
}

#[test]
fn a_value_outside_the_range_is_refused() {
    assert!(from_value::<foaf::Person>(json!({ "knows": "Charles" })).is_err());
    assert!(from_value::<dcat::Dataset>(json!({ "spatialResolutionInMeters": "ten" })).is_err());
}
