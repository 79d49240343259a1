//! Tells whose an access token is and whether it is good, in the names of RFC
//! 7662. A token that is not good is no error here; nothing is told of it.

use domain::{AccountId, Role, SessionId, TenantId};
use platform::{
    Access, App, Caller, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema, tokens,
};
use serde::{Deserialize, Serialize};

use crate::authorize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "validate-token",
    summary: "Tell whose an access token is, and whether it is good.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/validate",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<ValidateParams>()),
        query: None,
        success: Success::json(200, schema::<Validation>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: authorize::GRANTS,
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ValidateParams {
    /// The token; the one of the `Authorization` header unless told.
    token: Option<String>,
}

#[derive(Default, Serialize, utoipa::ToSchema)]
pub(crate) struct Validation {
    /// Whether a request with this token would be served now. Nothing else is told when it would not.
    active: bool,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    #[serde(skip_serializing_if = "Option::is_none")]
    token_type: Option<&'static str>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    sub: Option<AccountId>,
    /// When it expires; seconds since the epoch.
    #[serde(skip_serializing_if = "Option::is_none")]
    exp: Option<i64>,
    /// The token's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    jti: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_id: Option<SessionId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workspace_id: Option<TenantId>,
    /// The account's role in the workspace, as it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<Role>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: ValidateParams = request.json()?;
    let presented = match &params.token {
        Some(token) => Ok(token.as_str()),
        None => authorize::bearer(request.authorization.as_deref()),
    };
    // RFC 7662 §4: what is good now may be ended in a moment.
    Response::secret(&match presented {
        Ok(token) => validated(app, token).await?,
        Err(_) => Validation::default(),
    })
}

async fn validated(app: &App, token: &str) -> Result<Validation, Error> {
    let Ok(bearer) = tokens::verify(app, token).await? else { return Ok(Validation::default()) };
    let (expires_at, id) = (bearer.expires_at_seconds, bearer.token_id.clone());
    let known = authorize::person(app, bearer).await?;
    Ok(known.map_or_else(|_| Validation::default(), |caller| active(&caller, expires_at, id)))
}

fn active(caller: &Caller, expires_at_seconds: i64, token_id: String) -> Validation {
    Validation {
        active: true,
        token_type: Some("Bearer"),
        sub: Some(caller.account_id),
        exp: Some(expires_at_seconds),
        jti: Some(token_id),
        session_id: caller.session_id().ok(),
        workspace_id: Some(caller.tenant_id),
        role: Some(caller.role),
    }
}
