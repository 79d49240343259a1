//! Erases the caller's account, for good: with the first write nobody can log
//! in any more, then everything else about the person goes. What others rely on
//! keeps the ids, which tell nobody who it was.

use domain::{AccountId, Time};
use identity_store::accounts;
use identity_store::attempts::{self, LOGIN_DELAYED, Who};
use identity_store::passwords::{self, Attempt};
use jiff::SignedDuration;
use platform::endpoint::Throttle;
use platform::error::Refusal;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use privacy_store::erasures::{self, Begun};
use privacy_store::personal_data::TRACES_KEPT_DAYS;
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "erase-account",
    summary: "Erase your account.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/account/erase",
        path_parameters: &[],
        throttle: Some(Throttle::PASSWORD),
        access: Access::PersonRecently,
        idempotent: false,
        body: Some(schema::<EraseAccount>()),
        query: None,
        success: Success::json(200, schema::<Erased>()),
        errors: &[ErrorCode::unauthenticated(Refusal::CredentialsWrong), ErrorCode::NOT_FOUND, NEEDED, LOGIN_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // For argon2, as when logging in.
    memory_mb: 1024,
    timeout_seconds: 29,
    grants: &[accounts::FIND_PASSWORD, attempts::COUNT, attempts::FORGET, erasures::BEGIN, erasures::ERASE_PERSON],
};

const NEEDED: ErrorCode = ErrorCode::conflict("account_needed");
/// Until then the last traces have gone by themselves.
const TRACES_KEPT: SignedDuration = SignedDuration::from_hours(TRACES_KEPT_DAYS as i64 * 24);

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EraseAccount {
    /// Of the account; not needed if it has none.
    password: Option<Attempt>,
}

/// What is left.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Erased {
    /// A pseudonym from now on.
    account_id: AccountId,
    erased_at: Time,
    /// When the last traces have expired by themselves.
    gone_by: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let account_id = caller.account_id;
    let params: EraseAccount = request.json()?;
    prove(app, account_id, params.password).await?;
    let erasure = match erasures::begin(app, account_id, &caller.actor()).await? {
        Begun::Begun(erasure) => erasure,
        Begun::Absent => return Err(Error::NotFound { what: "account" }),
        Begun::Needed(workspaces) => {
            let ids: Vec<String> = workspaces.iter().map(ToString::to_string).collect();
            let detail = format!(
                "Others are left in workspaces that you own: {}. Hand them over or remove the other members first.",
                ids.join(", ")
            );
            return Err(Error::Conflict { code: NEEDED, detail });
        }
    };
    // What breaks off here, `finish-erasures` finishes; and what lies in the workspaces
    // that were theirs alone, it deletes when no worker can be writing there any more.
    if let Err(error) = erasures::erase_person(app, &erasure).await {
        tracing::error!(%error, "an erasure broke off and waits to be finished");
    }
    let erased_at = erasure.begun_at;
    Response::ok(&Erased { account_id, erased_at, gone_by: erased_at.plus(TRACES_KEPT) })
}

async fn prove(app: &App, account: AccountId, attempt: Option<Attempt>) -> Result<(), Error> {
    let Some(password) = accounts::password(app, account).await? else { return Ok(()) };
    let attempt = attempt.ok_or_else(|| Error::field("password", "expected the account's password"))?;
    // Guesses of who holds somebody's session count as those at the door do.
    let who = Who::Account(account);
    attempts::count(app, &who).await?;
    if !passwords::verify(attempt, password.phc).await? {
        return Err(Error::Unauthenticated(Refusal::CredentialsWrong));
    }
    attempts::forget(app, &who).await
}
