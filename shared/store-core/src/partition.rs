//! Partitions: what their keys begin with, and reading many items: those of a partition that
//! begin alike, and items of several partitions at once.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, KeysAndAttributes};
use domain::{AccountId, KeyId, TenantId};
use platform::dynamodb::{PK, SK, failed, text};
use platform::endpoint::Key;
use platform::{App, Error, Table};
use serde::de::DeserializeOwned;

/// Partition keys that begin with the id of an account, a workspace or an API key.
pub const ACCOUNT_PARTITIONS: Key = Key::Id(AccountId::PREFIX);
pub const TENANT_PARTITIONS: Key = Key::Id(TenantId::PREFIX);
pub const API_KEY_PARTITIONS: Key = Key::Id(KeyId::PREFIX);

/// Keys in one call, by DynamoDB's own limit.
const BATCH_KEYS_MAX: usize = 100;
/// Calls for what a batch left over.
const BATCH_CALLS_MAX: usize = 5;
const PAGE_ITEMS: usize = 100;

/// Part of a list.
#[derive(Debug)]
pub struct Listing<T, Id> {
    pub items: Vec<T>,
    /// Go on after this one; `None` at the end.
    pub next: Option<Id>,
}

/// At most `limit` items whose sort keys begin with `prefix`, after the sort
/// key `after`, and whether there are more.
pub async fn page<T: DeserializeOwned>(
    app: &App,
    table: Table,
    pk: impl ToString,
    prefix: &str,
    after: Option<&str>,
    limit: usize,
) -> Result<(Vec<T>, bool), Error> {
    let (pk, last) = (text(pk), after.map(text));
    let start = last.map(|sk| HashMap::from([(PK.to_owned(), pk.clone()), (SK.to_owned(), sk)]));
    let answer = app
        .dynamodb()
        .query()
        .table_name(app.config.table(table)?)
        .key_condition_expression("pk = :pk AND begins_with(sk, :prefix)")
        .expression_attribute_values(":pk", pk)
        .expression_attribute_values(":prefix", text(prefix))
        .set_exclusive_start_key(start)
        .consistent_read(true)
        // One more than asked for tells whether there is a next page.
        .limit(i32::try_from(limit + 1).unwrap_or(i32::MAX))
        .send()
        .await
        .map_err(failed)?;
    let mut items = answer.items.unwrap_or_default();
    let more = items.len() > limit || answer.last_evaluated_key.is_some();
    items.truncate(limit);
    Ok((serde_dynamo::from_items(items).map_err(Error::internal)?, more))
}

/// All items whose sort keys begin with `prefix`, up to `limit`; `sk` tells an
/// item's sort key.
pub async fn all<T: DeserializeOwned>(
    app: &App,
    table: Table,
    pk: impl ToString + Copy,
    prefix: &str,
    sk: impl Fn(&T) -> String,
    limit: usize,
) -> Result<Vec<T>, Error> {
    let mut items: Vec<T> = Vec::new();
    loop {
        let after = items.last().map(&sk);
        let (found, more) = page(app, table, pk, prefix, after.as_deref(), PAGE_ITEMS).await?;
        let none = found.is_empty();
        items.extend(found);
        if !more || none || items.len() >= limit {
            items.truncate(limit);
            return Ok(items);
        }
    }
}

/// Deletes the items of a partition whose sort keys `goes` names.
pub async fn clear(app: &App, table: Table, pk: impl ToString, goes: impl Fn(&str) -> bool) -> Result<(), Error> {
    let name = app.config.table(table)?;
    let mut items = app
        .dynamodb()
        .query()
        .table_name(name)
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(":pk", text(pk))
        .projection_expression("pk, sk")
        .consistent_read(true)
        .into_paginator()
        .items()
        .send();
    while let Some(key) = items.next().await {
        let key = key.map_err(failed)?;
        if key.get(SK).and_then(|sk| sk.as_s().ok()).is_some_and(|sk| goes(sk)) {
            app.dynamodb().delete_item().table_name(name).set_key(Some(key)).send().await.map_err(failed)?;
        }
    }
    Ok(())
}

/// The items that there are under these keys, in no order.
pub async fn batch<T: DeserializeOwned>(
    app: &App,
    table: Table,
    keys: impl IntoIterator<Item = (String, String)>,
) -> Result<Vec<T>, Error> {
    let key = |(pk, sk): (String, String)| HashMap::from([(PK.to_owned(), text(pk)), (SK.to_owned(), text(sk))]);
    let keys: Vec<HashMap<String, AttributeValue>> = keys.into_iter().map(key).collect();
    let mut items = Vec::new();
    for some in keys.chunks(BATCH_KEYS_MAX) {
        items.extend(batch_of(app, table, some.to_vec()).await?);
    }
    serde_dynamo::from_items(items).map_err(Error::internal)
}

async fn batch_of(
    app: &App,
    table: Table,
    mut keys: Vec<HashMap<String, AttributeValue>>,
) -> Result<Vec<HashMap<String, AttributeValue>>, Error> {
    let name = app.config.table(table)?;
    let mut items = Vec::new();
    for _ in 0..BATCH_CALLS_MAX {
        let wanted = KeysAndAttributes::builder().set_keys(Some(keys)).consistent_read(true).build();
        let wanted = wanted.map_err(Error::internal)?;
        let answer = app.dynamodb().batch_get_item().request_items(name, wanted).send().await.map_err(failed)?;
        items.extend(answer.responses.unwrap_or_default().remove(name).unwrap_or_default());
        keys = match answer.unprocessed_keys.unwrap_or_default().remove(name) {
            Some(left) if !left.keys.is_empty() => left.keys,
            _ => return Ok(items),
        };
    }
    Err(Error::Unavailable { inside: format!("{name} leaves a part of a batch over again and again") })
}
