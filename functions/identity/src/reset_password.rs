//! Gives an account another password, for who has the code that was mailed, and
//! ends all its sessions. The same request again, should its answer be lost,
//! answers the same.

use domain::events::{Actor, EndedBy};
use domain::{AccountId, PasswordResetId};
use identity_store::accounts;
use identity_store::attempts::{self, LOGIN_DELAYED};
use identity_store::password_resets::{self, Reset};
use identity_store::passwords::{self, Password};
use identity_store::sessions::{self, EndAll};
use platform::codes::Purpose;
use platform::endpoint::Throttle;
use platform::{
    Access, App, Endpoint, Error, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
};
use serde::{Deserialize, Serialize};

use crate::{code, signed_in};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "reset-password",
    summary: "Choose another password, by the code in the mail.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/reset-password",
        path_parameters: &[],
        throttle: Some(Throttle::PASSWORD),
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<ResetPasswordParams>()),
        query: None,
        success: Success::json(200, schema::<PasswordReset>()),
        errors: &[code::CODE_EXPIRED, LOGIN_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // As in `verify-email`: the CPU for argon2 comes with the memory.
    memory_mb: 1024,
    timeout_seconds: 20,
    grants: &[
        password_resets::FIND,
        password_resets::CARRY_OUT,
        accounts::PERSON,
        accounts::FIND_PASSWORD,
        attempts::COUNT,
        attempts::FORGET,
        sessions::END_ALL,
        Grant::read_secret(Secret::CodeKey),
    ],
};

/// Who has read the mail.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ResetPasswordParams {
    /// What follows `#code=` in the link.
    code: String,
    /// 12 to 128 characters of any kind, together hard to guess.
    password: Password,
}

/// The new password is good.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PasswordReset {
    /// Send it with the login: strangers who guess at this account do not delay it.
    device: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: ResetPasswordParams = request.json()?;
    let id: PasswordResetId = code::subject(app, Purpose::ResetPassword, &params.code).await?;
    let reset = password_resets::find(app, id).await?.ok_or_else(expired)?;
    let account = reset.account_id.ok_or_else(expired)?;
    if reset.used {
        // Whoever knows the password that it was used for asks for the same again.
        if !code::is_repeated(app, account, params.password).await? {
            return Err(expired());
        }
    } else {
        carry_out(app, &reset, account, params.password).await?;
    }
    let all = EndAll { except: None, reason: EndedBy::PasswordReset };
    sessions::end_all(app, account, all, &Actor::person(account)).await?;
    let device = signed_in::device_code(app, account, signed_in::new_device(app)).await?;
    Ok(Response::ok(&PasswordReset { device })?.with_header("cache-control", "no-store"))
}

async fn carry_out(app: &App, reset: &Reset, account: AccountId, password: Password) -> Result<(), Error> {
    let person = accounts::person(app, account).await?.ok_or_else(expired)?;
    passwords::refuse_weak(&password, "password", &person.email, person.name.as_ref()).await?;
    let phc = passwords::hash(password).await?;
    let is_done = password_resets::carry_out(app, reset, account, &phc, &Actor::person(account)).await?;
    if is_done { Ok(()) } else { Err(expired()) }
}

fn expired() -> Error {
    code::expired("Ask for another: POST /api/v1/auth/request-password-reset.")
}
