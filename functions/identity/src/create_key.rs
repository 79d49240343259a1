//! Makes an API key for the workspace and shows it, this once. It may do what its
//! scopes name, and never more than its maker may at the moment of each request.

use std::collections::BTreeSet;

use domain::api_key::KeyScope;
use domain::{KeyId, KeyMode, Permission, Time};
use identity_store::accounts;
use identity_store::api_keys::{self, KEYS_MAX, Made, NewKey};
use jiff::SignedDuration;
use platform::error::Refusal;
use platform::{
    Access, App, Caller, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema,
};
use serde::Deserialize;
use tenancy_store::members;

use crate::key_view::{KeyName, NewKeyView, fresh};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-key",
    summary: "Make an API key.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/keys",
        path_parameters: &[],
        throttle: None,
        access: Access::MemberRecently(Permission::ManageKeys),
        idempotent: true,
        body: Some(schema::<CreateKey>()),
        query: None,
        success: Success::json(201, schema::<NewKeyView>()),
        errors: &[TOO_MANY, IN_USE],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::ADDRESS, api_keys::MAKE, members::OF_ACCOUNT],
};

pub(crate) const TOO_MANY: ErrorCode = ErrorCode::conflict("keys_too_many");
pub(crate) const IN_USE: ErrorCode = ErrorCode::conflict("key_in_use");
pub(crate) const REPLACED: ErrorCode = ErrorCode::conflict("key_replaced");
const VALID_DAYS_MAX: u16 = 366 * 2;

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateKey {
    /// What it is for: `CI of the web shop`.
    name: KeyName,
    /// `live` spends the workspace's quotas; `test` has a small one of its own.
    #[serde(default = "live")]
    mode: KeyMode,
    /// What it may do, of what you may do yourself.
    #[schema(min_items = 1)]
    scopes: BTreeSet<KeyScope>,
    /// Refused after this many days; without it, never.
    #[schema(minimum = 1, maximum = 732)]
    valid_days: Option<u16>,
}

fn live() -> KeyMode {
    KeyMode::Live
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: CreateKey = request.json()?;
    acceptable(caller, &params)?;
    let new = NewKey {
        key: fresh(KeyId::new(request.resource_ulid(&app.clock)), params.mode)?,
        tenant_id: caller.tenant_id,
        made_by: caller.account_id,
        name: params.name.0,
        scopes: params.scopes.iter().map(|scope| scope.permission()).collect(),
        valid_until: params.valid_days.map(|days| later(app, days)),
        told: owner(app, caller).await?,
    };
    shown(app, &new, api_keys::make(app, &new, &caller.actor()).await?)
}

/// Where the maker of keys is told of them.
pub(crate) async fn owner(app: &App, caller: &Caller) -> Result<domain::Email, Error> {
    let address = accounts::address(app, caller.account_id).await?;
    // Erased since the session was looked at.
    address.ok_or(Error::Unauthenticated(Refusal::SessionEnded))
}

/// The answer that shows a new key, or why there is none.
pub(crate) fn shown(app: &App, new: &NewKey, made: Made) -> Result<Response, Error> {
    let conflict = |code, detail: String| Err(Error::Conflict { code, detail });
    match made {
        Made::Done(record) => {
            let view = NewKeyView::new(&new.key, *record, app.clock.now().into());
            // Nobody may keep it but the client, an answer kept for repetition included.
            Ok(Response::json(201, &view)?.with_header("cache-control", "no-store"))
        }
        Made::TooMany => conflict(TOO_MANY, format!("The workspace has {KEYS_MAX} API keys. Revoke one first.")),
        Made::InUse => {
            conflict(IN_USE, "The key that this request made is in use; it cannot be shown again.".to_owned())
        }
        Made::Replaced => {
            conflict(REPLACED, "The key has been replaced or revoked already, or has expired.".to_owned())
        }
    }
}

fn later(app: &App, days: u16) -> Time {
    Time::from(app.clock.now()).plus(SignedDuration::from_hours(24 * i64::from(days)))
}

fn acceptable(caller: &Caller, params: &CreateKey) -> Result<(), Error> {
    if params.scopes.is_empty() {
        return Err(Error::field("scopes", "expected at least one scope"));
    }
    for scope in params.scopes.iter().map(|scope| scope.permission()) {
        if !caller.role.may(scope) {
            let (name, role) = (scope.as_str(), scope.least_role().as_str());
            return Err(Error::field("scopes", format!("`{name}` needs the role `{role}`, which you do not have")));
        }
    }
    match params.valid_days {
        Some(days) if !(1..=VALID_DAYS_MAX).contains(&days) => {
            Err(Error::field("valid_days", format!("expected 1 to {VALID_DAYS_MAX}")))
        }
        _ => Ok(()),
    }
}
