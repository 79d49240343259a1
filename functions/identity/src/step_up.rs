//! Proves again who one is, before what is sensitive: by the second factor if
//! there is one, by the password if not. An account without a password has
//! `step-up-oauth`.

use domain::Time;
use domain::events::Proof;
use identity_store::accounts::{self, Password};
use identity_store::passwords::{self, Attempt};
use identity_store::second_factor;
use identity_store::sessions::{self, Tried};
use platform::endpoint::Throttle;
use platform::error::Refusal;
use platform::{
    Access, App, Caller, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema,
};
use serde::{Deserialize, Serialize};

use crate::proof::{self, PROOF_DELAYED};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "step-up",
    summary: "Prove again who you are, before what is sensitive.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/step-up",
        path_parameters: &[],
        throttle: Some(Throttle::PASSWORD),
        access: Access::Person,
        idempotent: false,
        body: Some(schema::<StepUpParams>()),
        query: None,
        success: Success::json(200, schema::<Proven>()),
        errors: &[ErrorCode::unauthenticated(Refusal::ProofWrong), PROOF_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // As for a login: the CPU for argon2 comes with the memory.
    memory_mb: 1024,
    timeout_seconds: 10,
    grants: &[
        sessions::COUNT_TRY,
        sessions::PROVE,
        accounts::FIND_PASSWORD,
        second_factor::STATUS,
        second_factor::STEP_UP,
    ],
};

/// One of the three. With a second factor, the password does not do.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepUpParams {
    password: Option<Attempt>,
    /// Six digits, of the authenticator app.
    code: Option<String>,
    /// One of the recovery codes; it is good once.
    recovery_code: Option<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Proven {
    /// Until then what is sensitive may be done.
    proven_until: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: StepUpParams = request.json()?;
    let factor = proof::proof(params.code, params.recovery_code)?;
    let is_on = second_factor::status(app, caller.account_id).await?.is_some();
    match (is_on, factor, params.password) {
        (true, Some(factor), None) => {
            count(app, caller).await?;
            let id = caller.session_id()?;
            let outcome = second_factor::step_up(app, caller.account_id, id, &factor, &caller.actor()).await?;
            Response::ok(&Proven { proven_until: proof::done(outcome)? })
        }
        (false, None, Some(attempt)) => {
            let password = accounts::password(app, caller.account_id).await?.ok_or_else(no_password)?;
            count(app, caller).await?;
            by_password(app, caller, attempt, password).await
        }
        (true, ..) => Err(Error::field("code", "expected a code of the second factor, and no password")),
        (false, ..) => Err(Error::field("password", "expected the password, as there is no second factor")),
    }
}

fn no_password() -> Error {
    let message = "the account has no password; prove who you are at a provider that is linked to it, \
                   by POST /api/v1/auth/oauth/{provider}/step-up";
    Error::field("password", message)
}

async fn by_password(app: &App, caller: &Caller, attempt: Attempt, password: Password) -> Result<Response, Error> {
    if !passwords::verify(attempt, password.phc).await? {
        return Err(Error::Unauthenticated(Refusal::ProofWrong));
    }
    let (id, by) = (caller.session_id()?, caller.actor());
    let proven = sessions::prove(app, caller.account_id, id, Proof::Password, &by).await?;
    let proven_until = proven.ok_or(Error::Unauthenticated(Refusal::SessionEnded))?;
    Response::ok(&Proven { proven_until })
}

/// Before anything is compared.
async fn count(app: &App, caller: &Caller) -> Result<(), Error> {
    match sessions::count_try(app, caller.account_id, caller.session_id()?).await? {
        Tried::Counted => Ok(()),
        Tried::Refused { retry_after_seconds } => Err(proof::delayed(retry_after_seconds)),
        Tried::Ended => Err(Error::Unauthenticated(Refusal::SessionEnded)),
    }
}
