//! API keys: who made them for which workspace, and what they may do.
//!
//! Keys, in [`Table::Sessions`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `<key>` | `KEY` | the key: the authorizer knows no more of it than its id |
//! | `<tenant>#keys` | `<key>` | that the workspace has it; goes with it |
//! | `<tenant>#keys` | `COUNT` | how many of them are neither revoked nor replaced; an expired one is given back when the limit is met |
//! | `<account>` | `<key>` | that this person made it, in whatever workspace; goes with it |
//!
//! Of the secret only a salted SHA-256 is kept. Salted, so that equal hashes tell
//! nothing; not slow, because 192 random bits cannot be guessed however fast.

mod erasure;
mod last_use;
mod rotation;

pub use erasure::erase_maker;
pub use last_use::{USED, used};
pub use rotation::rotate;

use std::collections::{BTreeSet, HashMap};

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, ApiKey, Email, KeyId, KeyMode, Permission, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, failed, get, if_condition_held, number, text};
use platform::mail::Notice;
use platform::page::PAGE_ITEMS_MAX;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store_core::partition::{ACCOUNT_PARTITIONS, API_KEY_PARTITIONS, TENANT_PARTITIONS};
use store_core::transaction::{Transaction, put_new_item, retry_with_backoff, update_builder, update_item, write_all};
use store_core::{events, outbox};
use tenancy_store::members::Member;

/// Keys of a workspace that are neither revoked, replaced nor expired: the key that takes
/// the place of another takes it in this count too.
pub const KEYS_MAX: u32 = 100;
/// How long a revoked or replaced key stays, after its end, to be seen by its owners.
const ENDED_KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

const KEY: &str = "KEY";
const COUNT: &str = "COUNT";

// What the operations touch.
pub const MAKE: Grant = Grant::operation(
    "api_keys::make",
    &[
        Grant::items(Table::Sessions, &[Action::Put, Action::Update], &[API_KEY_PARTITIONS, TENANT_PARTITIONS]),
        Grant::items(Table::Sessions, &[Action::Put], &[ACCOUNT_PARTITIONS]),
        LIST,
        outbox::PUT,
        events::leaves(&[Kind::KeyCreated]),
    ],
);
pub const ROTATE: Grant = Grant::operation(
    "api_keys::rotate",
    &[
        Grant::items(
            Table::Sessions,
            &[Action::Put, Action::Update],
            &[ACCOUNT_PARTITIONS, API_KEY_PARTITIONS, TENANT_PARTITIONS],
        ),
        FIND,
        outbox::PUT,
        events::leaves(&[Kind::KeyRotated]),
    ],
);
pub const FIND: Grant =
    Grant::operation("api_keys::find", &[Grant::items(Table::Sessions, &[Action::Get], &[API_KEY_PARTITIONS])]);
pub const FIND_OF: Grant =
    Grant::operation("api_keys::find_of", &[Grant::items(Table::Sessions, &[Action::Get], &[API_KEY_PARTITIONS])]);
pub const REVOKE: Grant = Grant::operation(
    "api_keys::revoke",
    &[
        Grant::items(Table::Sessions, &[Action::Get], &[API_KEY_PARTITIONS]),
        Grant::items(Table::Sessions, &[Action::Update], &[ACCOUNT_PARTITIONS, API_KEY_PARTITIONS, TENANT_PARTITIONS]),
        events::leaves(&[Kind::KeyRevoked]),
    ],
);
pub const ERASE_MAKER: Grant = Grant::operation(
    "api_keys::erase_maker",
    &[REVOKE, Grant::items(Table::Sessions, &[Action::Query, Action::Delete], &[ACCOUNT_PARTITIONS])],
);
pub const LIST: Grant = Grant::operation(
    "api_keys::list",
    &[
        Grant::items(Table::Sessions, &[Action::Query], &[TENANT_PARTITIONS]),
        Grant::items(Table::Sessions, &[Action::Get], &[API_KEY_PARTITIONS]),
    ],
);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pk: String,
    sk: String,
    pub id: KeyId,
    pub tenant_id: TenantId,
    pub made_by: AccountId,
    /// What its owner calls it.
    pub name: String,
    pub mode: KeyMode,
    pub scopes: BTreeSet<Permission>,
    salt: String,
    hash: String,
    pub created_at: Time,
    /// From then on it is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Time>,
    /// The one that was made to take its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<KeyId>,
    /// The one whose place it has taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Replaces>,
    /// When its place in the count was given back, after it had expired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    released_at: Option<Time>,
    /// Of a revoked or replaced key: the table's time to live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires_at: Option<i64>,
}

/// A key that another one has taken the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaces {
    pub id: KeyId,
    /// Until then both are good.
    pub valid_until: Time,
}

#[derive(Serialize)]
struct Listing {
    pk: String,
    sk: String,
}

/// What somebody asks for.
#[derive(Debug, Clone)]
pub struct NewKey {
    pub key: ApiKey,
    pub tenant_id: TenantId,
    pub made_by: AccountId,
    pub name: String,
    pub scopes: BTreeSet<Permission>,
    pub valid_until: Option<Time>,
    /// Of the maker, who is told by mail that there is a key.
    pub told: Email,
}

/// What became of a new key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    Done(Box<Record>),
    /// The workspace has [`KEYS_MAX`].
    TooMany,
    /// An earlier run of the same request made it, and it is in use: its secret
    /// cannot be shown again.
    InUse,
    /// The key that it should take the place of has been replaced or revoked.
    Replaced,
}

impl Record {
    /// Whether this is its secret.
    pub fn is(&self, key: &ApiKey) -> bool {
        let presented = hash(&self.salt, key);
        self.mode == key.mode
            && aws_lc_rs::constant_time::verify_slices_are_equal(presented.as_bytes(), self.hash.as_bytes()).is_ok()
    }

    /// Whether its maker has been a member ever since: a maker who was removed and comes
    /// back comes back without their keys.
    pub fn is_of(&self, maker: &Member) -> bool {
        maker.account_id == self.made_by && maker.tenure.since <= self.created_at
    }

    /// What it may do: its scopes that its maker's role has allowed ever since. A role
    /// that was lost and given back gives no scope back.
    pub fn scopes_by(&self, maker: &Member) -> BTreeSet<Permission> {
        let held = |scope: &&Permission| maker.tenure.has_held(scope.least_role(), self.created_at);
        self.scopes.iter().filter(held).copied().collect()
    }

    /// Whether it has a place in the workspace's count.
    fn is_counted(&self) -> bool {
        self.revoked_at.is_none() && self.replaced_by.is_none() && self.released_at.is_none()
    }

    pub fn is_over(&self, now: Time) -> bool {
        self.valid_until.is_some_and(|until| until <= now)
    }
}

fn hash(salt: &str, key: &ApiKey) -> String {
    let mut hash = Sha256::new();
    hash.update(salt.as_bytes());
    hash.update(key.secret);
    hex::encode(hash.finalize())
}

fn listing(tenant: TenantId) -> String {
    format!("{tenant}#keys")
}

fn record(app: &App, new: &NewKey) -> Result<Record, Error> {
    let salt = hex::encode(platform::random::bytes::<16>()?);
    Ok(Record {
        pk: new.key.id.to_string(),
        sk: KEY.to_owned(),
        id: new.key.id,
        tenant_id: new.tenant_id,
        made_by: new.made_by,
        name: new.name.clone(),
        mode: new.key.mode,
        scopes: new.scopes.clone(),
        hash: hash(&salt, &new.key),
        salt,
        created_at: app.clock.now().into(),
        valid_until: new.valid_until,
        last_used_at: None,
        revoked_at: None,
        replaced_by: None,
        replaces: None,
        released_at: None,
        expires_at: None,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    NewKey,
    Listing,
    MadeBy,
    Mail,
    Event,
    Count,
    OldKey,
    /// The key that the old one has replaced itself.
    KeyBefore,
}

/// A transaction that makes a key, sends a mail to its maker, and leaves the event.
fn making<'a>(
    app: &'a App,
    record: &Record,
    new: &NewKey,
    change: Change,
    by: &Actor,
) -> Result<Transaction<'a, Part>, Error> {
    let listed = Listing { pk: listing(new.tenant_id), sk: new.key.id.to_string() };
    let made_by = Listing { pk: new.made_by.to_string(), sk: new.key.id.to_string() };
    Ok(Transaction::new(app)
        .with(Part::NewKey, put_new_item(app, Table::Sessions, record)?)
        .with(Part::Listing, put_new_item(app, Table::Sessions, &listed)?)
        .with(Part::MadeBy, put_new_item(app, Table::Sessions, &made_by)?)
        .with(Part::Mail, outbox::notice(app, new.made_by, new.told.clone(), Notice::ApiKeyCreated)?)
        .with(Part::Event, events::record(app, new.tenant_id, by, change)?))
}

/// One key more or less; refused where that would be more than [`KEYS_MAX`].
fn counted(app: &App, tenant: TenantId, by: i32) -> Result<TransactWriteItem, Error> {
    let room = KEYS_MAX.saturating_sub(u32::try_from(by).unwrap_or(0));
    let mut counted = update_builder(app, Table::Sessions, listing(tenant), COUNT)?
        .update_expression("ADD #open :by")
        .expression_attribute_names("#open", "open")
        .expression_attribute_values(":by", number(by));
    if by > 0 {
        counted = counted
            .condition_expression("attribute_not_exists(#open) OR #open <= :room")
            .expression_attribute_values(":room", number(room));
    }
    update_item(counted)
}

/// Makes a key. A request that is repeated because its answer was lost gets a new
/// secret for the same key, as long as nobody has used the lost one.
pub async fn make(app: &App, new: &NewKey, by: &Actor) -> Result<Made, Error> {
    match make_once(app, new, by).await? {
        Made::TooMany if release_expired(app, new.tenant_id).await? => make_once(app, new, by).await,
        made => Ok(made),
    }
}

async fn make_once(app: &App, new: &NewKey, by: &Actor) -> Result<Made, Error> {
    let record = record(app, new)?;
    let change = Change::KeyCreated { key_id: record.id, mode: record.mode, scopes: record.scopes.clone() };
    let transaction = making(app, &record, new, change, by)?.with(Part::Count, counted(app, new.tenant_id, 1)?);
    written(app, record, transaction).await
}

async fn written(app: &App, record: Record, transaction: Transaction<'_, Part>) -> Result<Made, Error> {
    match transaction.write().await? {
        Ok(()) => Ok(Made::Done(Box::new(record))),
        Err(failed) if failed.contains(&Part::NewKey) => renew(app, record).await,
        Err(failed) if failed.contains(&Part::Count) => Ok(Made::TooMany),
        Err(failed) => Err(failed.unexpected()),
    }
}

/// Pages of a workspace's keys that are looked through for expired ones.
const RELEASE_PAGES_MAX: usize = 20;

/// Gives back the places of keys that have expired: a caller about to be refused does so
/// first. Whether there were any.
async fn release_expired(app: &App, tenant: TenantId) -> Result<bool, Error> {
    let (mut released, mut after) = (false, None);
    for _ in 0..RELEASE_PAGES_MAX {
        let (records, next) = list(app, tenant, after, PAGE_ITEMS_MAX).await?;
        let now = Time::from(app.clock.now());
        for record in records.iter().filter(|it| it.is_over(now) && it.is_counted()) {
            let mark = update_builder(app, Table::Sessions, record.id, KEY)?
                .update_expression("SET released_at = :now")
                .condition_expression(
                    "attribute_exists(pk) AND attribute_not_exists(released_at) \
                     AND attribute_not_exists(revoked_at) AND attribute_not_exists(replaced_by)",
                )
                .expression_attribute_values(":now", text(now));
            released |= write_all(app, vec![update_item(mark)?, counted(app, tenant, -1)?]).await?;
        }
        after = next;
        if after.is_none() {
            break;
        }
    }
    Ok(released)
}

/// Another secret for a key that nobody has used yet.
async fn renew(app: &App, record: Record) -> Result<Made, Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(record.id))
        .key(SK, text(KEY))
        .update_expression("SET salt = :salt, #hash = :hash")
        .condition_expression(
            "tenant_id = :tenant AND made_by = :maker AND attribute_not_exists(last_used_at) AND attribute_not_exists(revoked_at)",
        )
        .expression_attribute_names("#hash", "hash")
        .expression_attribute_values(":salt", text(&record.salt))
        .expression_attribute_values(":hash", text(&record.hash))
        .expression_attribute_values(":tenant", text(record.tenant_id))
        .expression_attribute_values(":maker", text(record.made_by));
    let renewed = if_condition_held(update.send().await)?;
    Ok(renewed.map_or(Made::InUse, |_| Made::Done(Box::new(record))))
}

/// The parts of a transaction that let both listings of a key go when the key goes.
fn expiring_with(app: &App, record: &Record, expires_at: i64) -> Result<[TransactWriteItem; 2], Error> {
    let expiring = |pk: String| {
        let listed = update_builder(app, Table::Sessions, pk, record.id)?
            .update_expression("SET expires_at = :expires_at")
            .expression_attribute_values(":expires_at", number(expires_at));
        update_item(listed)
    };
    Ok([expiring(listing(record.tenant_id))?, expiring(record.made_by.to_string())?])
}

/// The key of this id, whoever's it is: for the authorizer.
pub async fn find(app: &App, id: KeyId) -> Result<Option<Record>, Error> {
    get(app, Table::Sessions, id, KEY).await
}

/// The key, if this workspace has it.
pub async fn find_of(app: &App, tenant: TenantId, id: KeyId) -> Result<Option<Record>, Error> {
    Ok(find(app, id).await?.filter(|record| record.tenant_id == tenant))
}

/// Ends a key at once. Of a key that is revoked already, answers that.
pub async fn revoke(app: &App, mut seen: Record, by: &Actor) -> Result<Record, Error> {
    let mut tries = 0;
    while seen.revoked_at.is_none() {
        let now = Time::from(app.clock.now());
        if write_all(app, revoking(app, &seen, now, by)?).await? {
            return Ok(Record { revoked_at: Some(now), ..seen });
        }
        // Revoked or replaced by somebody else; gone, if that was long ago.
        retry_with_backoff(&mut tries, seen.id).await?;
        match find(app, seen.id).await? {
            Some(found) => seen = found,
            None => break,
        }
    }
    Ok(seen)
}

fn revoking(app: &App, seen: &Record, now: Time, by: &Actor) -> Result<Vec<TransactWriteItem>, Error> {
    let expires_at = now.plus(ENDED_KEPT).as_second();
    // A key that was replaced, or has expired, may have given its place in the count away.
    let counts = seen.is_counted();
    let condition = if counts {
        "attribute_not_exists(replaced_by) AND attribute_not_exists(released_at)"
    } else {
        "(attribute_exists(replaced_by) OR attribute_exists(released_at))"
    };
    let revoked = update_builder(app, Table::Sessions, seen.id, KEY)?
        .update_expression("SET revoked_at = :now, expires_at = :expires_at")
        .condition_expression(format!("attribute_exists(pk) AND attribute_not_exists(revoked_at) AND {condition}"))
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(":expires_at", number(expires_at));
    let mut parts = vec![update_item(revoked)?];
    parts.extend(expiring_with(app, seen, expires_at)?);
    parts.push(events::record(app, seen.tenant_id, by, Change::KeyRevoked { key_id: seen.id })?);
    if counts {
        parts.push(counted(app, seen.tenant_id, -1)?);
    }
    Ok(parts)
}

/// Part of a workspace's keys, the latest first; those that have gone for good are
/// left out.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<KeyId>,
    limit: u16,
) -> Result<(Vec<Record>, Option<KeyId>), Error> {
    let start = after.map(|id| [(PK.to_owned(), text(listing(tenant))), (SK.to_owned(), text(id))].into());
    let page = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Sessions)?)
        .key_condition_expression("pk = :keys AND begins_with(sk, :prefix)")
        .expression_attribute_values(":keys", text(listing(tenant)))
        .expression_attribute_values(":prefix", text(KeyId::PREFIX))
        .scan_index_forward(false)
        // A key that was just made is in the list.
        .consistent_read(true)
        .set_exclusive_start_key(start)
        .limit(i32::from(limit))
        .send()
        .await
        .map_err(failed)?;
    let id = |item: &HashMap<String, AttributeValue>| item.get(SK)?.as_s().ok()?.parse().ok();
    let ids: Vec<KeyId> = page.items.unwrap_or_default().iter().filter_map(id).collect();
    let records = futures_util::future::try_join_all(ids.iter().map(|id| find(app, *id))).await?;
    let next = page.last_evaluated_key.as_ref().and_then(id);
    Ok((records.into_iter().flatten().collect(), next))
}
