//! The committed OpenAPI document says what the rows say.

use std::collections::{BTreeMap, BTreeSet};

use infra::files::workspace_root;
use platform::Access;
use serde_json::Value;

use crate::routes::routes;

fn document() -> Value {
    serde_json::from_slice(&std::fs::read(workspace_root().join("infra/openapi.json")).unwrap()).unwrap()
}

/// Operations by `GET /path`.
fn operations() -> BTreeMap<String, Value> {
    let document = document();
    let paths = document["paths"].as_object().unwrap().clone().into_iter();
    paths
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().unwrap().clone().into_iter();
            methods.map(move |(method, operation)| (format!("{} {path}", method.to_uppercase()), operation))
        })
        .collect()
}

#[test]
fn every_route_is_in_the_document_and_nothing_else() {
    let documented: BTreeSet<String> = operations().into_keys().collect();
    let served: BTreeSet<String> = routes().iter().map(|route| route.key()).collect();
    assert_eq!(documented, served);
}

#[test]
fn an_operation_tells_name_access_and_idempotency() {
    let operations = operations();
    for route in routes() {
        let operation = &operations[&route.key()];
        assert_eq!(operation["operationId"], route.endpoint.name);
        let public = operation["security"].as_array().unwrap().is_empty();
        assert_eq!(public, route.http.access == Access::Public, "{}", route.key());
        let parameters = operation["parameters"].as_array().unwrap();
        let has = |name: &str| parameters.iter().any(|parameter| parameter["name"] == name);
        assert_eq!(has("Idempotency-Key"), route.http.idempotent, "{}", route.key());
        assert!(route.parameters().iter().all(|(name, _)| has(name)), "{} lacks a path parameter", route.key());
        assert_eq!(operation.get("requestBody").is_some(), route.http.body.is_some(), "{}", route.key());
    }
}

#[test]
fn an_operation_tells_its_success_and_every_refusal() {
    let operations = operations();
    for route in routes() {
        let responses = &operations[&route.key()]["responses"];
        assert!(responses[route.http.success.status.to_string()].is_object(), "{}", route.key());
        for code in route.http.refusals() {
            let codes = &responses[code.status.to_string()]["x-codes"];
            let told = codes.as_array().is_some_and(|codes| codes.iter().any(|it| *it == code.name));
            assert!(told, "{} can answer {code:?}: {codes}", route.key());
        }
        let problem = &responses["500"]["content"]["application/problem+json"];
        assert!(problem.is_object(), "{}: errors are problem documents", route.key());
    }
}

#[test]
fn an_operation_tells_whether_its_answer_has_a_tag() {
    let operations = operations();
    for route in routes() {
        let operation = &operations[&route.key()];
        let has_etag = route.http.success.has_etag();
        let parameters = operation["parameters"].as_array().unwrap();
        let asks = parameters.iter().any(|parameter| parameter["name"] == "If-None-Match");
        assert_eq!(asks, has_etag, "{}", route.key());
        assert_eq!(operation["responses"].get("304").is_some(), has_etag, "{}", route.key());
        assert_eq!(operation["responses"]["200"]["headers"].get("ETag").is_some(), has_etag, "{}", route.key());
    }
}

#[test]
fn every_reference_in_the_document_leads_somewhere() {
    let document = document();
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(!references.is_empty());
    for reference in references {
        let pointer = reference.strip_prefix('#').expect("a reference inside the document");
        assert!(document.pointer(pointer).is_some_and(Value::is_object), "{reference} leads nowhere");
    }
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            references.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|field| collect(field, references));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        _ => {}
    }
}

#[test]
fn the_readme_and_the_document_show_the_one_table_of_permissions() {
    let table = infra::permissions::table();
    let readme = std::fs::read_to_string(workspace_root().join("README.md")).unwrap();
    assert!(readme.contains(&table), "put this into README.md:\n{table}");
    assert!(document()["info"]["description"].as_str().unwrap().contains(&table));
}
