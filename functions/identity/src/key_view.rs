//! API keys as their owners see them.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use domain::api_key::KeyScope;
use domain::{AccountId, ApiKey, KeyId, KeyMode, Permission, Time, Unacceptable, api_key};
use identity_store::api_keys::Record;
use platform::{App, Caller, Error, random};
use serde::{Deserialize, Serialize};
use tenancy_store::members::{self, Member};

/// What the client is told when there is no such key.
pub(crate) const KEY: &str = "API key";

/// A key without its secret.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct KeyView {
    id: KeyId,
    name: String,
    mode: KeyMode,
    /// What it may do now: a scope is lost for good when its maker's role no longer allows it.
    #[schema(value_type = BTreeSet<KeyScope>)]
    scopes: BTreeSet<Permission>,
    /// The member who made it; it may do no more than they may.
    made_by: AccountId,
    state: KeyState,
    created_at: Time,
    /// From then on it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<Time>,
    /// Noted every few minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_at: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked_at: Option<Time>,
    /// The key that was made to take its place. Both are one of the workspace's keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<KeyId>,
    /// The key whose place this one has taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    replaces: Option<Replaced>,
}

/// A key that was rotated.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Replaced {
    id: KeyId,
    /// Until then it is accepted beside the new one, unless it is revoked before.
    valid_until: Time,
}

/// Whether a key is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum KeyState {
    Active,
    /// Another key has taken its place; it is accepted until `valid_until`.
    Overlapping,
    Expired,
    Revoked,
    /// Its maker has left the workspace since. Coming back does not bring it back.
    MakerLeft,
}

/// A key that was just made.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct NewKeyView {
    /// The whole key. It is shown this once: keep it now.
    key: String,
    #[serde(flatten)]
    view: KeyView,
}

impl KeyView {
    /// `maker` is whoever made it, if they are a member.
    pub(crate) fn new(record: Record, maker: Option<&Member>, now: Time) -> Self {
        let state = match (record.revoked_at, record.is_over(now)) {
            (Some(_), _) => KeyState::Revoked,
            (None, true) => KeyState::Expired,
            (None, false) if !maker.is_some_and(|maker| record.is_of(maker)) => KeyState::MakerLeft,
            (None, false) if record.replaced_by.is_some() => KeyState::Overlapping,
            (None, false) => KeyState::Active,
        };
        let scopes = maker.map_or_else(|| record.scopes.clone(), |maker| record.scopes_by(maker));
        Self {
            id: record.id,
            name: record.name,
            mode: record.mode,
            scopes,
            made_by: record.made_by,
            state,
            created_at: record.created_at,
            valid_until: record.valid_until,
            last_used_at: record.last_used_at,
            revoked_at: record.revoked_at,
            replaced_by: record.replaced_by,
            replaces: record.replaces.map(|it| Replaced { id: it.id, valid_until: it.valid_until }),
        }
    }
}

impl NewKeyView {
    pub(crate) fn new(key: &ApiKey, record: Record, now: Time) -> Self {
        let view = KeyView { state: KeyState::Active, ..KeyView::new(record, None, now) };
        Self { key: key.reveal(), view }
    }
}

/// Keys as their owners see them, in the same order.
pub(crate) async fn views(app: &App, records: Vec<Record>) -> Result<Vec<KeyView>, Error> {
    let mut makers = BTreeMap::new();
    for (account, tenant) in records.iter().map(|record| (record.made_by, record.tenant_id)) {
        if let Entry::Vacant(vacant) = makers.entry(account) {
            vacant.insert(members::of_account(app, account, tenant).await?);
        }
    }
    let now = app.clock.now().into();
    let view = |record: Record| {
        let maker = makers.get(&record.made_by).and_then(Option::as_ref);
        KeyView::new(record, maker, now)
    };
    Ok(records.into_iter().map(view).collect())
}

/// As [`views`], of one.
pub(crate) async fn view(app: &App, record: Record) -> Result<KeyView, Error> {
    let maker = members::of_account(app, record.made_by, record.tenant_id).await?;
    Ok(KeyView::new(record, maker.as_ref(), app.clock.now().into()))
}

/// A key of new randomness.
pub(crate) fn fresh(id: KeyId, mode: KeyMode) -> Result<ApiKey, Error> {
    Ok(ApiKey { mode, id, secret: random::bytes::<{ api_key::SECRET_BYTES }>()? })
}

/// Whether the caller may see and change this key: their own, or any for an admin.
pub(crate) fn is_theirs(caller: &Caller, record: &Record) -> bool {
    record.made_by == caller.account_id || caller.role.may(Permission::ManageMembers)
}

/// The key in the path, if the caller may know of it.
pub(crate) async fn theirs(app: &App, caller: &Caller, id: KeyId) -> Result<Record, Error> {
    let found = identity_store::api_keys::find_of(app, caller.tenant_id, id).await?;
    found.filter(|record| is_theirs(caller, record)).ok_or(Error::NotFound { what: KEY })
}

/// What an owner calls a key.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct KeyName(pub(crate) String);

impl TryFrom<String> for KeyName {
    /// As the client is told.
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        // The same rule, other words.
        let name = domain::PersonName::parse(&text);
        let name = name.map_err(|_| Unacceptable { expected: "a name of 1 to 100 characters on one line" });
        let name = name.map_err(|unacceptable| unacceptable.to_string())?;
        domain::lookalike::name(name.as_str()).map_err(|lookalike| lookalike.to_string())?;
        Ok(Self(name.as_str().to_owned()))
    }
}

impl utoipa::PartialSchema for KeyName {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        domain::PersonName::schema()
    }
}

impl utoipa::ToSchema for KeyName {}
