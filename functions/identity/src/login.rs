//! Gives an access token for an email address and its password. Whether the
//! address or the password is wrong is told neither by the answer nor by the
//! work done for it.

use domain::Email;
use platform::error::Refusal;
use platform::passwords::{self, Attempt};
use platform::request::Client;
use platform::store::accounts::{self, Login};
use platform::store::second_factor::{self, Challenge};
use platform::{
    Access, Action, App, Endpoint, Error, Grant, Http, Method, Request, Response, Secret, Table, Trigger, schema,
};
use serde::{Deserialize, Serialize};

use crate::signed_in::{self, Person, Session};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "login",
    summary: "Get an access token and a refresh token.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/login",
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<LoginParams>()),
        query: None,
        success: (200, Some(schema::<LoggedIn>())),
        errors: &[(401, "credentials_wrong")],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // As for registering: the CPU for argon2 comes with the memory.
    memory_mb: 1024,
    timeout_seconds: 10,
    grants: &[
        Grant::Items(Table::Accounts, &[Action::Get], &["EMAIL#*", "acc_*"]),
        Grant::Items(Table::Accounts, &[Action::Query], &["acc_*"]),
        // The public half of the signing key is published before its first token.
        Grant::Items(Table::Accounts, &[Action::Put], &["KEYS"]),
        Grant::Table(Table::Sessions, &[Action::Put]),
        Grant::ReadSecret(Secret::TokenKey),
        Grant::ReadSecret(Secret::CodeKey),
    ],
};

/// Who logs in.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LoginParams {
    email: Email,
    password: Attempt,
}

/// Tokens, or what is still to be shown for them.
#[derive(Serialize, utoipa::ToSchema)]
#[serde(untagged)]
#[allow(dead_code, reason = "only its schema is used")]
pub(crate) enum LoggedIn {
    Session(Session),
    SecondFactor(SecondFactorRequired),
}

/// The password was right; POST /api/v1/auth/login/second-factor gives the tokens.
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
    let login = proven(app, params).await?.ok_or(Error::Unauthenticated(Refusal::CredentialsWrong))?;
    let person = Person { account_id: login.account_id, tenant_id: login.tenant_id, role: login.role };
    after_password(app, &request.client, person).await
}

/// What follows when the password was right.
async fn after_password(app: &App, client: &Client, person: Person) -> Result<Response, Error> {
    match second_factor::challenge(app, person.account_id, person.tenant_id).await? {
        None => signed_in::begin(app, client, &person).await,
        Some(Challenge { code, expires_in_seconds }) => Response::secret(&SecondFactorRequired {
            second_factor_required: true,
            challenge: code,
            expires_in_seconds,
        }),
    }
}

/// The account, if the password is its own.
async fn proven(app: &App, params: LoginParams) -> Result<Option<Login>, Error> {
    let Some(login) = accounts::find_by_email(app, &params.email).await? else {
        passwords::verify_absent(params.password).await?;
        return Ok(None);
    };
    let right = passwords::verify(params.password, login.password_hash.clone()).await?;
    Ok(right.then_some(login))
}
