//! Gives a logged-in person another password and ends their other sessions. The
//! same request again, should its answer be lost, answers the same.

use domain::events::EndedBy;
use identity_store::accounts;
use identity_store::attempts::{self, LOGIN_DELAYED, Who};
use identity_store::passwords::{self, Attempt, Password};
use identity_store::sessions::{self, EndAll};
use platform::endpoint::Throttle;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "change-password",
    summary: "Choose another password.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/change-password",
        path_parameters: &[],
        throttle: Some(Throttle::PASSWORD),
        access: Access::PersonRecently,
        idempotent: false,
        body: Some(schema::<ChangePasswordParams>()),
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND, PASSWORD_CHANGED, LOGIN_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // As in `verify-email`: the CPU for argon2 comes with the memory.
    memory_mb: 1024,
    timeout_seconds: 20,
    grants: &[
        accounts::PERSON,
        accounts::FIND_PASSWORD,
        accounts::CHANGE_PASSWORD,
        attempts::COUNT,
        attempts::FORGET,
        sessions::END_ALL,
    ],
};

const PASSWORD_CHANGED: ErrorCode = ErrorCode::conflict("password_changed");

/// The old password and the new one.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePasswordParams {
    current_password: Attempt,
    /// 12 to 128 characters of any kind, together hard to guess.
    password: Password,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?.clone();
    let session = caller.session_id()?;
    let params: ChangePasswordParams = request.json()?;
    let account = caller.account_id;
    let person = accounts::person(app, account).await?.ok_or(Error::NotFound { what: "account" })?;
    // Guesses of who holds somebody's session count as those at the door do.
    let who = Who::Account(account);
    attempts::count(app, &who).await?;
    let seen = accounts::password(app, account).await?.ok_or_else(no_password)?;
    if passwords::verify(params.current_password, seen.phc.clone()).await? {
        passwords::refuse_weak(&params.password, "password", &person.email, person.name.as_ref()).await?;
        let phc = passwords::hash(params.password).await?;
        if !accounts::change_password(app, account, &seen, &phc, person.email, &caller.actor()).await? {
            return Err(changed_meanwhile());
        }
    } else if !passwords::verify(params.password.into(), seen.phc).await? {
        return Err(wrong());
    }
    attempts::forget(app, &who).await?;
    let others = EndAll { except: Some(session), reason: EndedBy::PasswordChanged };
    sessions::end_all(app, account, others, &caller.actor()).await?;
    Ok(Response::no_content())
}

fn wrong() -> Error {
    Error::field("current_password", "expected your current password")
}

fn no_password() -> Error {
    let message = "the account has no password yet; set one by POST /api/v1/auth/request-password-reset";
    Error::field("current_password", message)
}

fn changed_meanwhile() -> Error {
    let detail = "The password was changed by another request at the same moment. Try again with the new one.";
    Error::Conflict { code: PASSWORD_CHANGED, detail: detail.to_owned() }
}
