//! Gives an access token for an email address and its password. Whether the
//! address or the password is wrong is told neither by the answer nor by the
//! work done for it.

use domain::{AccountId, Email, Role, TenantId};
use platform::error::Refusal;
use platform::passwords::{self, Attempt};
use platform::store::accounts::{self, Login};
use platform::store::sessions;
use platform::tokens;
use platform::{
    Access, Action, App, Endpoint, Error, Grant, Http, Method, Request, Response, Secret, Table, Trigger, schema,
};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "login",
    summary: "Get an access token.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/login",
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<LoginParams>()),
        query: None,
        success: (200, Some(schema::<Session>())),
        errors: &[(401, "credentials_wrong")],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // As for registering: the CPU for argon2 comes with the memory.
    memory_mb: 1024,
    timeout_seconds: 10,
    grants: &[
        Grant::Items(Table::Accounts, &[Action::Get], &["EMAIL#*"]),
        Grant::Items(Table::Accounts, &[Action::Query], &["acc_*"]),
        // The public half of the signing key is published before its first token.
        Grant::Items(Table::Accounts, &[Action::Put], &["KEYS"]),
        Grant::Table(Table::Sessions, &[Action::Put]),
        Grant::ReadSecret(Secret::TokenKey),
    ],
};

/// Who logs in.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LoginParams {
    email: Email,
    password: Attempt,
}

/// A token, in the names of RFC 6749 §5.1, and whose it is.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Session {
    /// Send it as `Authorization: Bearer <access_token>`.
    access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    expires_in_seconds: u32,
    account_id: AccountId,
    /// The workspace that the token is for.
    workspace_id: TenantId,
    /// The account's role in it.
    role: Role,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: LoginParams = request.json()?;
    let login = proven(app, params).await?.ok_or(Error::Unauthenticated(Refusal::CredentialsWrong))?;
    let begun = sessions::new(app, login.account_id, &request.client);
    sessions::begin(app, &begun).await?;
    let session = Session {
        access_token: tokens::issue(app, login.account_id, login.tenant_id, begun.id).await?,
        token_type: "Bearer",
        expires_in_seconds: tokens::TTL_SECONDS,
        account_id: login.account_id,
        workspace_id: login.tenant_id,
        role: login.role,
    };
    // RFC 6749 §5.1: no cache may keep a token.
    Ok(Response::ok(&session)?.with_header("cache-control", "no-store"))
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
