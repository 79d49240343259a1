//! Lists where a person is logged in, the latest sign-in first, and says how many sign-ins
//! last at once and which one a later one has ended.

use domain::{SessionId, Time};
use identity_store::sessions::{self, Displaced, SESSIONS_MAX, Session};
use platform::page;
use platform::{Access, App, Endpoint, Error, Http, Method, Paging, Request, Response, Success, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-sessions",
    summary: "List where you are logged in, the latest sign-in first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/sessions",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, schema::<SessionList>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[sessions::LIST, sessions::LAST_DISPLACED],
};

/// A page of an account's sessions, and their bound.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct SessionList {
    items: Vec<SessionView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    next_cursor: Option<String>,
    /// So many last at once: a sign-in beyond them ends the one that was unused for longest.
    #[schema(minimum = 1, maximum = 1000, example = 50)]
    sessions_max: usize,
    /// The last one that a sign-in beyond them has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    last_displaced: Option<DisplacedView>,
}

/// A session that was ended by a sign-in that was one too many.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = DisplacedSession)]
pub(crate) struct DisplacedView {
    session_id: SessionId,
    ended_at: Time,
}

/// One sign-in.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct SessionView {
    id: SessionId,
    /// Whether it is the one that asks.
    current: bool,
    created_at: Time,
    /// When it was last refreshed, from which device and address.
    refreshed_at: Time,
    user_agent: String,
    ip: String,
    /// When it ends unless it is refreshed.
    expires_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let current = caller.session_id()?;
    let (after, limit) = request.query::<Paging>()?.after(SessionId::PREFIX)?;
    let listed = sessions::list(app, caller.account_id, after, limit).await?;
    let last_displaced = sessions::last_displaced(app, caller.account_id).await?;
    Response::ok(&SessionList {
        items: listed.items.into_iter().map(|session| view(session, current)).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
        sessions_max: SESSIONS_MAX,
        last_displaced: last_displaced.map(|Displaced { session_id, ended_at }| DisplacedView { session_id, ended_at }),
    })
}

fn view(session: Session, current: SessionId) -> SessionView {
    SessionView {
        id: session.id,
        current: session.id == current,
        created_at: session.created_at,
        refreshed_at: session.refreshed_at,
        expires_at: session.ends_at(),
        user_agent: session.user_agent,
        ip: session.ip,
    }
}
