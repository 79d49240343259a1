//! The embedded DynamoDB: one for each test, in memory.

use aws_sdk_dynamodb::types::{AttributeDefinition, BillingMode, KeySchemaElement, KeyType, ScalarAttributeType};
use platform::{App, Table};
use serde_json::Value;

/// Serves an empty database; it ends with the test's runtime.
pub(crate) async fn serve() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let database = dynoxide::Database::memory().unwrap();
    tokio::spawn(dynoxide::server::serve_on(listener, database));
    format!("http://{address}")
}

/// Makes every table with the keys that `infra/base.yaml` gives it.
pub(crate) async fn create_tables(app: &App) {
    for table in Table::ALL {
        let attribute = |name| {
            let kind = ScalarAttributeType::S;
            AttributeDefinition::builder().attribute_name(name).attribute_type(kind).build().unwrap()
        };
        let key = |name, kind| KeySchemaElement::builder().attribute_name(name).key_type(kind).build().unwrap();
        app.dynamodb()
            .create_table()
            .table_name(app.config.table(*table).unwrap())
            .attribute_definitions(attribute("pk"))
            .attribute_definitions(attribute("sk"))
            .key_schema(key("pk", KeyType::Hash))
            .key_schema(key("sk", KeyType::Range))
            .billing_mode(BillingMode::PayPerRequest)
            .send()
            .await
            .unwrap();
    }
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
