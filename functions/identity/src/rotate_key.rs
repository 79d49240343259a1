//! Makes a key of the same name and scopes that takes the place of an old one.
//! Both are good for the overlap, so that nothing stops while clients change over.

use domain::{KeyId, Permission, Time};
use identity_store::accounts;
use identity_store::api_keys::{self, NewKey};
use jiff::SignedDuration;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use tenancy_store::members;

use crate::create_key::{IN_USE, REPLACED, TOO_MANY, owner, shown};
use crate::key_view::{KEY, NewKeyView, fresh, theirs};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "rotate-key",
    summary: "Make an API key that takes the place of an old one.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/keys/{id}/rotate",
        path_parameters: &[("id", PathParameter::ApiKey)],
        throttle: None,
        access: Access::MemberRecently(Permission::ManageKeys),
        idempotent: true,
        body: Some(schema::<RotateKey>()),
        query: None,
        success: Success::json(201, schema::<NewKeyView>()),
        errors: &[ErrorCode::NOT_FOUND, TOO_MANY, IN_USE, REPLACED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[api_keys::FIND_OF, api_keys::ROTATE, accounts::ADDRESS, members::OF_ACCOUNT],
};

const OVERLAP_SECONDS_DEFAULT: u32 = 24 * 3600;
const OVERLAP_SECONDS_MAX: u32 = 7 * 24 * 3600;

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RotateKey {
    /// For how long the old key stays good; 0 ends it now.
    #[schema(minimum = 0, maximum = 604_800, default = 86_400)]
    overlap_seconds: Option<u32>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: RotateKey = request.json()?;
    let overlap_seconds = params.overlap_seconds.unwrap_or(OVERLAP_SECONDS_DEFAULT);
    if overlap_seconds > OVERLAP_SECONDS_MAX {
        return Err(Error::field("overlap_seconds", format!("expected at most {OVERLAP_SECONDS_MAX}")));
    }
    let old = theirs(app, caller, request.path("id", KEY)?).await?;
    let now = Time::from(app.clock.now());
    let new = NewKey {
        key: fresh(KeyId::new(request.resource_ulid(&app.clock)), old.mode)?,
        tenant_id: caller.tenant_id,
        // Who rotates answers for it: the new key may do no more than they may.
        made_by: caller.account_id,
        name: old.name.clone(),
        scopes: old.scopes.clone(),
        valid_until: old.valid_until.map(|until| now.plus(until.since(old.created_at))),
        told: owner(app, caller).await?,
    };
    let old_until = now.plus(SignedDuration::from_secs(i64::from(overlap_seconds)));
    shown(app, &new, api_keys::rotate(app, &old, &new, old_until, &caller.actor()).await?)
}
