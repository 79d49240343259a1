//! Gives the next access token for a refresh token, and the next refresh token.
//! Of two who hold the same one, the second ends the session for both, and its
//! owner hears of it; only a request repeated within seconds, whose answer was
//! lost, is answered again.

use domain::TenantId;
use domain::events::Actor;
use identity_store::sessions::{self, Refreshed};
use identity_store::{accounts, suspensions};
use platform::error::Refusal;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
    tokens,
};
use serde::Deserialize;
use tenancy_store::members;

use crate::signed_in::{self, Person, Session};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "refresh",
    summary: "Get the next access token, for the same or another workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/refresh",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<RefreshParams>()),
        query: None,
        success: Success::json(200, schema::<Session>()),
        errors: &[
            ErrorCode::unauthenticated(Refusal::RefreshTokenInvalid),
            ErrorCode::unauthenticated(Refusal::SessionEnded),
            ErrorCode::SUSPENDED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        sessions::FIND,
        sessions::GO_ON,
        members::ROLE,
        suspensions::IS_SUSPENDED,
        accounts::PERSON,
        tokens::ISSUE,
        Grant::read_secret(Secret::CodeKey),
    ],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RefreshParams {
    /// The latest that was given for this session.
    refresh_token: String,
    /// The workspace to go on in. Without it, the one that the refresh token was given for.
    workspace_id: Option<TenantId>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: RefreshParams = request.json()?;
    let token = signed_in::read_refresh_token(app, &params.refresh_token).await?;
    let token = token.ok_or(Error::Unauthenticated(Refusal::RefreshTokenInvalid))?;
    let ended = || Error::Unauthenticated(Refusal::SessionEnded);
    let seen = sessions::find(app, token.account_id, token.session_id).await?.ok_or_else(ended)?;
    let person = match params.workspace_id {
        Some(tenant_id) => {
            let role = members::role(app, token.account_id, tenant_id).await?.ok_or_else(not_a_member)?;
            Person::known(token.account_id, tenant_id, role)
        }
        None => signed_in::still_somewhere(app, token.account_id, token.tenant_id).await?.ok_or_else(ended)?,
    };
    signed_in::refuse_suspended(app, &person).await?;
    // What can fail comes before the count goes up.
    let access_token = signed_in::access_token(app, &person, seen.id).await?;
    // What ends a session whose token was used twice is not the person's wish.
    let by = Actor::system(ENDPOINT.name);
    match sessions::go_on(app, seen, token.count, &request.client, &by).await? {
        Refreshed::On(session) => signed_in::answer(app, &person, &session, access_token).await,
        Refreshed::Ended => Err(ended()),
    }
}

fn not_a_member() -> Error {
    Error::field("workspace_id", "expected a workspace that you are a member of")
}
