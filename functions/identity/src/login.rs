//! Gives tokens for an email address and its password. Whether the address or
//! the password is wrong is told neither by the answer nor by the work done for it.

mod counted;

use domain::{AccountId, DeviceId, Email, TenantId};
use identity_store::accounts::{self, Login, Password};
use identity_store::attempts::{self, LOGIN_DELAYED};
use identity_store::passwords::{self, Attempt};
use identity_store::second_factor::{self, Challenge};
use identity_store::sessions::{self, Ground};
use identity_store::suspensions;
use platform::endpoint::Throttle;
use platform::error::Refusal;
use platform::request::Client;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
    tokens,
};
use serde::{Deserialize, Serialize};

use crate::signed_in::{self, Person, Session};
use counted::Counted;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "login",
    summary: "Get an access token and a refresh token.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/login",
        path_parameters: &[],
        throttle: Some(Throttle::LOGIN),
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<LoginParams>()),
        query: None,
        success: Success::json(200, schema::<LoggedIn>()),
        errors: &[ErrorCode::unauthenticated(Refusal::CredentialsWrong), ErrorCode::SUSPENDED, LOGIN_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // As in `verify-email`: the CPU for argon2 comes with the memory.
    memory_mb: 1024,
    timeout_seconds: 10,
    grants: &[
        accounts::FIND_BY_EMAIL,
        accounts::REHASH_PASSWORD,
        attempts::COUNT,
        attempts::FORGET,
        attempts::TAKE_BACK,
        attempts::TELL_OWNER,
        second_factor::CHALLENGE,
        sessions::BEGIN,
        suspensions::IS_SUSPENDED,
        tokens::ISSUE,
        Grant::read_secret(Secret::CodeKey),
    ],
};

/// Who logs in.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LoginParams {
    email: Email,
    password: Attempt,
    /// The workspace to log in to; the personal one unless told.
    workspace_id: Option<TenantId>,
    /// What an earlier login on this device answered as `device`.
    device: Option<String>,
}

/// Tokens, or what is still to be shown for them.
#[derive(Serialize, utoipa::ToSchema)]
#[serde(untagged)]
#[allow(dead_code, reason = "only its schema is used")]
pub(crate) enum LoggedIn {
    Session(Session),
    SecondFactor(SecondFactorRequired),
}

/// This proof was right; POST /api/v1/auth/login/second-factor gives the tokens.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct SecondFactorRequired {
    /// Always true.
    second_factor_required: bool,
    /// Send it with a code of the authenticator app, or with a recovery code.
    challenge: String,
    expires_in_seconds: u32,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: LoginParams = request.json()?;
    let found = accounts::find_by_email(app, &params.email).await?;
    let account = found.as_ref().map(|login| login.account_id);
    let device = known_device(app, account, params.device.as_deref()).await?;
    let counted = Counted::of(&params.email, &request.client, device);
    counted.count(app, account).await?;
    let (login, password) = authenticate(app, found, params.password).await?;
    counted.reset_failed_attempts(app).await?;
    let tenant_id = params.workspace_id.unwrap_or(login.tenant_id);
    let role = login.role_in(tenant_id).ok_or_else(not_a_member)?;
    let person = Person {
        account_id: login.account_id,
        tenant_id,
        role,
        grounds: vec![Ground::Password { chosen_at: password.changed_at }],
        device: Some(device.map_or_else(|| signed_in::new_device(app), |(_, device)| device)),
    };
    after_first_factor(app, &request.client, person).await
}

/// The device that a code names, if it is one of this account.
async fn known_device(
    app: &App,
    account: Option<AccountId>,
    code: Option<&str>,
) -> Result<Option<(AccountId, DeviceId)>, Error> {
    let Some(code) = code else {
        return Ok(None);
    };
    let device = signed_in::read_device(app, code).await?;
    Ok(device.filter(|(owner, _)| Some(*owner) == account))
}

/// What follows when the password was right, or a provider knew the person: tokens,
/// or the question for the second factor.
pub(crate) async fn after_first_factor(app: &App, client: &Client, person: Person) -> Result<Response, Error> {
    signed_in::refuse_suspended(app, &person).await?;
    if let Some(asked) = second_factor(app, &person).await? {
        return Ok(asked);
    }
    if let Some(begun) = signed_in::begin(app, client, &person).await? {
        return Ok(begun);
    }
    // It was turned on between the two.
    let asked = second_factor(app, &person).await?;
    asked.ok_or_else(|| Error::Unavailable { inside: "a second factor was turned on and off at once".to_owned() })
}

/// The question for the second factor, if there is one.
async fn second_factor(app: &App, person: &Person) -> Result<Option<Response>, Error> {
    let challenge = second_factor::challenge(app, person.account_id, person.tenant_id, &person.grounds).await?;
    let required = |Challenge { code, expires_in_seconds }| {
        Response::secret(&SecondFactorRequired { second_factor_required: true, challenge: code, expires_in_seconds })
    };
    challenge.map(required).transpose()
}

fn not_a_member() -> Error {
    Error::field("workspace_id", "expected a workspace that you are a member of")
}

/// The account and its password, if the attempt is right. An account without
/// one costs what an account that does not exist costs.
async fn authenticate(app: &App, found: Option<Login>, attempt: Attempt) -> Result<(Login, Password), Error> {
    let wrong = || Error::Unauthenticated(Refusal::CredentialsWrong);
    let known = found.and_then(|login| login.password.clone().map(|password| (login, password)));
    let Some((login, password)) = known else {
        passwords::verify_absent(attempt).await?;
        return Err(wrong());
    };
    if !passwords::verify(attempt.clone(), password.phc.clone()).await? {
        return Err(wrong());
    }
    if passwords::is_outdated(&password.phc)? {
        let phc = passwords::hash_again(attempt).await?;
        accounts::rehash_password(app, login.account_id, &password, &phc).await?;
    }
    Ok((login, password))
}
