//! Public keys, published where verifiers can read them: only a signer needs
//! the secret, everybody else needs only to read this.
//!
//! Keys: pk `KEYS`, sk `<kid>`, in [`Table::Accounts`] for access tokens and in
//! [`Table::Receipts`] for receipts. A `kid` is the key's own thumbprint, so a
//! record can be written twice but never changed: whoever holds a receipt finds
//! its key for ever. Keys of tokens go some time after the last token that they
//! signed (see [`crate::signing::rotate`]).

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use domain::Time;
use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};
use translog::PublicKeys;
use translog::keys::Jwk;

use crate::app::App;
use crate::dynamodb::{PK, SK, failed, if_condition_held, text};
use crate::error::Error;
use crate::grants::{Action, Grant, Key};
use crate::resources::Table;

const PARTITION: &str = "KEYS";
/// In the attribute `jwk`, as text: what verifiers outside are given.
const JWK: &str = "jwk";

// What the operations touch, of the keys of tokens and of receipts.
pub const LIST_TOKEN_KEYS: Grant =
    Grant::operation("keys::list", &[Grant::items(Table::Accounts, &[Action::Query], &[Key::Only(PARTITION)])]);
pub const LIST_RECEIPT_KEYS: Grant =
    Grant::operation("keys::list", &[Grant::items(Table::Receipts, &[Action::Query], &[Key::Only(PARTITION)])]);
pub(crate) const FIND_TOKEN_KEY: Grant =
    Grant::operation("keys::find", &[Grant::items(Table::Accounts, &[Action::Get], &[Key::Only(PARTITION)])]);
pub(crate) const PUBLISH_TOKEN_KEY: Grant =
    Grant::operation("keys::publish", &[Grant::items(Table::Accounts, &[Action::Put], &[Key::Only(PARTITION)])]);
pub(crate) const PUBLISH_RECEIPT_KEY: Grant =
    Grant::operation("keys::publish", &[Grant::items(Table::Receipts, &[Action::Put], &[Key::Only(PARTITION)])]);
pub const LIST_REGISTRY_KEYS: Grant =
    Grant::operation("keys::list", &[Grant::items(Table::Catalog, &[Action::Query], &[Key::Only(PARTITION)])]);
pub(crate) const PUBLISH_REGISTRY_KEY: Grant =
    Grant::operation("keys::publish", &[Grant::items(Table::Catalog, &[Action::Put], &[Key::Only(PARTITION)])]);
pub(crate) const ROTATE_TOKEN_KEYS: Grant = Grant::operation(
    "signing::rotate",
    &[Grant::items(
        Table::Accounts,
        &[Action::Query, Action::Put, Action::Update, Action::Delete],
        &[Key::Only(PARTITION)],
    )],
);

/// What is known of a key beside itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Published {
    #[serde(rename = "sk")]
    pub kid: String,
    pub published_at: Time,
    /// Since when at the latest it signs no more.
    pub superseded_at: Option<Time>,
}

#[derive(Serialize)]
struct Record {
    pk: &'static str,
    sk: String,
    jwk: String,
    published_at: Time,
}

/// Makes a key known, and answers its `kid`. Does nothing when it is known.
pub async fn publish(app: &App, table: Table, key: &VerifyingKey) -> Result<String, Error> {
    let jwk = Jwk::from(key);
    let kid = jwk.kid.clone();
    let record = Record {
        pk: PARTITION,
        sk: kid.clone(),
        jwk: serde_json::to_string(&jwk).map_err(Error::internal)?,
        published_at: app.clock.now().into(),
    };
    let put = app
        .dynamodb()
        .put_item()
        .table_name(app.config.table(table)?)
        .set_item(Some(serde_dynamo::to_item(&record).map_err(Error::internal)?))
        .condition_expression("attribute_not_exists(pk)");
    // Known already: somebody else was first.
    if_condition_held(put.send().await).map(|_| kid)
}

/// The key of this id, if it was ever published. Reads the latest state, so
/// that a key is found as soon as it signs.
pub async fn find(app: &App, table: Table, kid: &str) -> Result<Option<VerifyingKey>, Error> {
    if !is_kid(kid) {
        return Ok(None);
    }
    let answer = app
        .dynamodb()
        .get_item()
        .table_name(app.config.table(table)?)
        .key(PK, text(PARTITION))
        .key(SK, text(kid))
        .consistent_read(true)
        .send()
        .await
        .map_err(failed)?;
    let Some(found) = answer.item.as_ref().and_then(|item| item.get(JWK)) else {
        return Ok(None);
    };
    match parse(found)?.find(kid) {
        Some(key) => Ok(Some(*key)),
        None => Err(Error::internal(format!("the key published as {kid} is another one"))),
    }
}

/// All keys that are published here, to be handed out as a JWKS.
pub async fn list(app: &App, table: Table) -> Result<PublicKeys, Error> {
    let mut keys = Vec::new();
    for item in items(app, table).await? {
        let jwk = item.get(JWK).ok_or_else(|| Error::internal("a published key has no jwk"))?;
        let kid = item.get(SK).and_then(|kid| kid.as_s().ok()).ok_or_else(|| Error::internal("a key has no kid"))?;
        keys.extend(parse(jwk)?.find(kid).copied());
    }
    Ok(PublicKeys::from_iter(keys))
}

/// What is known of all keys that are published here.
pub async fn published(app: &App, table: Table) -> Result<Vec<Published>, Error> {
    items(app, table).await?.into_iter().map(|item| serde_dynamo::from_item(item).map_err(Error::internal)).collect()
}

/// Writes down that a key signs no more; the first time counts.
pub async fn supersede(app: &App, table: Table, kid: &str, at: Time) -> Result<(), Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(table)?)
        .key(PK, text(PARTITION))
        .key(SK, text(kid))
        .update_expression("SET superseded_at = :at")
        .condition_expression("attribute_exists(pk) AND attribute_not_exists(superseded_at)")
        .expression_attribute_values(":at", text(at));
    if_condition_held(update.send().await).map(drop)
}

/// Takes back that a key signs no more: an operator went back to it.
pub async fn reinstate(app: &App, table: Table, kid: &str) -> Result<(), Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(table)?)
        .key(PK, text(PARTITION))
        .key(SK, text(kid))
        .update_expression("REMOVE superseded_at")
        .condition_expression("attribute_exists(pk)");
    if_condition_held(update.send().await).map(drop)
}

/// Takes a key away, if it has signed no more since then.
pub async fn retire(app: &App, table: Table, kid: &str, superseded_at: Time) -> Result<(), Error> {
    let delete = app
        .dynamodb()
        .delete_item()
        .table_name(app.config.table(table)?)
        .key(PK, text(PARTITION))
        .key(SK, text(kid))
        .condition_expression("superseded_at = :seen")
        .expression_attribute_values(":seen", text(superseded_at));
    if_condition_held(delete.send().await).map(drop)
}

async fn items(app: &App, table: Table) -> Result<Vec<HashMap<String, AttributeValue>>, Error> {
    let mut pages = app
        .dynamodb()
        .query()
        .table_name(app.config.table(table)?)
        .key_condition_expression("pk = :keys")
        .expression_attribute_values(":keys", text(PARTITION))
        .into_paginator()
        .items()
        .send();
    let mut items = Vec::new();
    while let Some(item) = pages.next().await {
        items.push(item.map_err(failed)?);
    }
    Ok(items)
}

/// Whether a text that somebody sent could be an id of ours: the base64url of 32 bytes.
pub fn is_kid(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn parse(jwk: &AttributeValue) -> Result<PublicKeys, Error> {
    let text = jwk.as_s().map_err(|_| Error::internal("a published key is not text"))?;
    PublicKeys::parse(&format!(r#"{{"keys":[{text}]}}"#)).map_err(Error::internal)
}
