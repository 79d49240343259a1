//! Creators' own signing keys. A key belongs to one workspace, for good: what it signed
//! is checked by it however long ago that was, also after a package went to somebody else.
//!
//! Keys are in the head of the crate. Invariants:
//! - a key is registered once, by one workspace, which has at most [`SIGNING_KEYS_MAX`],
//!   revoked ones included, counted in the same transaction;
//! - the time of a revocation is written once and never changes.

use domain::events::{Actor, Change, Kind};
use domain::{AccountId, TenantId, Time};
use platform::dynamodb::{get, number, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::Kid;
use registry::signature::{CreatorKeys, public_key};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, TENANT_PARTITIONS};
use store_core::transaction::{Transaction, put_new_item, update_builder, update_item};

use crate::namespaces::{COUNTS, of_tenant};

pub const SIGNING_KEYS_MAX: u32 = 50;
const SIGNING_KEY: &str = "SIGNING_KEY";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("signing_keys::find", &[Grant::items(Table::Catalog, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const LIST: Grant =
    Grant::operation("signing_keys::list", &[Grant::items(Table::Catalog, &[Action::Query], &[TENANT_PARTITIONS])]);
pub const REGISTER: Grant = Grant::operation(
    "signing_keys::register",
    &[
        FIND,
        Grant::items(Table::Catalog, &[Action::Put], &[Key::Named(SIGNING_KEY), TENANT_PARTITIONS]),
        Grant::items(Table::Catalog, &[Action::Update], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::SigningKeyRegistered]),
    ],
);
pub const REVOKE: Grant = Grant::operation(
    "signing_keys::revoke",
    &[
        FIND,
        Grant::items(Table::Catalog, &[Action::Update], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::SigningKeyRevoked]),
    ],
);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub kid: Kid,
    /// 32 bytes, base64url without padding.
    pub public_key: String,
    pub registered_by: AccountId,
    pub registered_at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Time>,
}

/// Whose the key is.
#[derive(Serialize)]
struct Taken {
    owner: TenantId,
}

fn sk(kid: &Kid) -> String {
    format!("{SIGNING_KEY}#{kid}")
}

/// What became of a registration.
#[derive(Debug)]
pub enum Registered {
    /// Now, or by an earlier try.
    Done(Record),
    /// Another workspace has registered it.
    Taken,
    /// The workspace has [`SIGNING_KEYS_MAX`].
    TooMany,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Key,
    Count,
    Other,
}

/// Registers a key whose possession was proven. One that is registered stays as it is,
/// revoked or not.
pub async fn register(app: &App, tenant: TenantId, record: Record, by: &Actor) -> Result<Registered, Error> {
    if let Some(found) = find(app, tenant, &record.kid).await? {
        return Ok(Registered::Done(found));
    }
    let kid = &record.kid;
    let count = update_builder(app, Table::Catalog, of_tenant(tenant), COUNTS)?
        .update_expression("ADD signing_keys :one")
        .condition_expression("attribute_not_exists(signing_keys) OR signing_keys < :max")
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", number(SIGNING_KEYS_MAX));
    let change = Change::SigningKeyRegistered { kid: kid.to_string() };
    let taken = keyed(sk(kid), SIGNING_KEY, Taken { owner: tenant });
    let written = Transaction::new(app)
        .with(Part::Key, put_new_item(app, Table::Catalog, &taken)?)
        .with(Part::Other, put_new_item(app, Table::Catalog, &keyed(of_tenant(tenant), sk(kid), &record))?)
        .with(Part::Count, update_item(count)?)
        .with(Part::Other, events::record(app, tenant, by, change)?)
        .write()
        .await?;
    let Err(failed) = written else { return Ok(Registered::Done(record)) };
    if failed.contains(&Part::Key) {
        let own = find(app, tenant, kid).await?;
        return Ok(own.map_or(Registered::Taken, Registered::Done));
    }
    if failed.contains(&Part::Count) { Ok(Registered::TooMany) } else { Err(failed.unexpected()) }
}

/// Takes the key's right to sign away, from now on; the first time counts.
pub async fn revoke(app: &App, tenant: TenantId, kid: &Kid, by: &Actor) -> Result<Option<Record>, Error> {
    let Some(found) = find(app, tenant, kid).await? else { return Ok(None) };
    if found.revoked_at.is_some() {
        return Ok(Some(found));
    }
    let now = Time::from(app.clock.now());
    let update = update_builder(app, Table::Catalog, of_tenant(tenant), sk(kid))?
        .update_expression("SET revoked_at = :now")
        .condition_expression("attribute_exists(pk) AND attribute_not_exists(revoked_at)")
        .expression_attribute_values(":now", text(now));
    let written = Transaction::new(app)
        .with((), update_item(update)?)
        .with((), events::record(app, tenant, by, Change::SigningKeyRevoked { kid: kid.to_string() })?)
        .write()
        .await?;
    // Otherwise somebody else was faster.
    if written.is_ok() { Ok(Some(Record { revoked_at: Some(now), ..found })) } else { find(app, tenant, kid).await }
}

/// The key, if this workspace has registered it.
pub async fn find(app: &App, tenant: TenantId, kid: &Kid) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Catalog, of_tenant(tenant), sk(kid)).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// All keys of a workspace, revoked ones among them.
pub async fn list(app: &App, tenant: TenantId) -> Result<Vec<Record>, Error> {
    let limit = usize::try_from(SIGNING_KEYS_MAX).unwrap_or(usize::MAX);
    let prefix = format!("{SIGNING_KEY}#");
    let (found, _): (Vec<Keyed<Record>>, bool) =
        partition::page(app, Table::Catalog, of_tenant(tenant), &prefix, None, limit).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// As signatures are checked by them.
///
/// # Errors
/// Only if one that was checked at its registration is none any more.
pub fn creator_keys<'a>(records: impl IntoIterator<Item = &'a Record>) -> Result<CreatorKeys, Error> {
    let key =
        |record: &Record| public_key(&record.public_key).map(|key| (key, record.revoked_at)).map_err(Error::internal);
    Ok(CreatorKeys::new(records.into_iter().map(key).collect::<Result<Vec<_>, _>>()?))
}
