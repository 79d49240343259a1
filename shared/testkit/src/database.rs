//! The embedded DynamoDB: one for each test, in memory.

use aws_sdk_dynamodb::types::{
    AttributeDefinition, AttributeValue, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection,
    ProjectionType, ScalarAttributeType,
};
use dynoxide::Database;
use platform::{App, Index, Table};
use serde_json::Value;

/// An empty one.
pub(crate) fn empty() -> Database {
    Database::memory().unwrap()
}

/// Serves a database; it ends with the test's runtime.
pub(crate) async fn serve(database: Database) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(dynoxide::server::serve_on(listener, database));
    format!("http://{address}")
}

/// Makes every table with the keys and indexes that `infra/base.yaml` gives it.
pub(crate) async fn create_tables(app: &App) {
    for table in Table::ALL {
        let indexes: Vec<Index> = Index::ALL.iter().copied().filter(|index| index.table() == *table).collect();
        let attributes = indexes.iter().flat_map(|index| [index.keys().0, index.keys().1]).chain(["pk", "sk"]);
        app.dynamodb()
            .create_table()
            .table_name(app.config.table(*table).unwrap())
            .set_attribute_definitions(Some(attributes.map(text_attribute).collect()))
            .set_key_schema(Some(key_schema("pk", "sk")))
            .set_global_secondary_indexes((!indexes.is_empty()).then(|| indexes.into_iter().map(keys_only).collect()))
            .billing_mode(BillingMode::PayPerRequest)
            .send()
            .await
            .unwrap();
    }
}

fn text_attribute(name: &str) -> AttributeDefinition {
    AttributeDefinition::builder().attribute_name(name).attribute_type(ScalarAttributeType::S).build().unwrap()
}

fn key_schema(partition: &str, sort: &str) -> Vec<KeySchemaElement> {
    let key = |name, kind| KeySchemaElement::builder().attribute_name(name).key_type(kind).build().unwrap();
    vec![key(partition, KeyType::Hash), key(sort, KeyType::Range)]
}

fn keys_only(index: Index) -> GlobalSecondaryIndex {
    let (partition, sort) = index.keys();
    GlobalSecondaryIndex::builder()
        .index_name(index.name())
        .set_key_schema(Some(key_schema(partition, sort)))
        .projection(Projection::builder().projection_type(ProjectionType::KeysOnly).build())
        .build()
        .unwrap()
}

pub(crate) async fn put(app: &App, table: Table, item: &Value) {
    let (name, item) = (app.config.table(table).unwrap(), serde_dynamo::to_item(item).unwrap());
    app.dynamodb().put_item().table_name(name).set_item(Some(item)).send().await.unwrap();
}

pub(crate) async fn delete(app: &App, table: Table, item: &Value) {
    let delete = app.dynamodb().delete_item().table_name(app.config.table(table).unwrap());
    let key = |name: &str| AttributeValue::S(item[name].as_str().unwrap().to_owned());
    delete.key("pk", key("pk")).key("sk", key("sk")).send().await.unwrap();
}

/// All items of a table in key order, as JSON.
pub(crate) async fn items(app: &App, table: Table) -> Vec<Value> {
    let mut pages = app.dynamodb().scan().table_name(app.config.table(table).unwrap()).into_paginator().items().send();
    let mut items = Vec::new();
    while let Some(item) = pages.next().await {
        items.push(serde_dynamo::from_item::<_, Value>(item.unwrap()).unwrap());
    }
    items.sort_by_key(|item| (item["pk"].to_string(), item["sk"].to_string()));
    items
}
