//! The schema that clients read is of the receipts that they get.

use std::collections::BTreeMap;

use audit::document::ReceiptDocument;
use serde_json::Value;
use utoipa::{PartialSchema as _, ToSchema as _};

use crate::world::{World, one_file};

/// Names of the fields, by the path of the object that has them.
fn fields(path: &str, value: &Value, found: &mut BTreeMap<String, Vec<String>>) {
    match value {
        Value::Object(object) => {
            found.insert(path.to_owned(), object.keys().cloned().collect());
            object.iter().for_each(|(name, value)| fields(&format!("{path}/{name}"), value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| fields(path, item, found)),
        _ => {}
    }
}

fn described(path: &str, schema: &Value, parts: &BTreeMap<String, Value>, found: &mut BTreeMap<String, Vec<String>>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        return described(path, &parts[name], parts, found);
    }
    if let Some(items) = schema.get("items") {
        return described(path, items, parts, found);
    }
    if let Some(properties) = schema["properties"].as_object() {
        let mut names: Vec<String> = properties.keys().cloned().collect();
        names.sort();
        found.insert(path.to_owned(), names);
        properties.iter().for_each(|(name, schema)| described(&format!("{path}/{name}"), schema, parts, found));
    }
}

#[tokio::test]
async fn the_schema_has_the_fields_that_a_receipt_has() {
    let world = World::new().await;
    let (_, receipt) = world.complete(one_file()).await;
    let (mut real, mut told) = (BTreeMap::new(), BTreeMap::new());
    fields("", &serde_json::to_value(&receipt).unwrap(), &mut real);
    let mut parts = Vec::new();
    ReceiptDocument::schemas(&mut parts);
    let parts = parts.into_iter().map(|(name, schema)| (name, serde_json::to_value(schema).unwrap())).collect();
    described("", &serde_json::to_value(ReceiptDocument::schema()).unwrap(), &parts, &mut told);
    assert_eq!(real, told);
}
