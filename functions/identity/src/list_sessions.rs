//! Lists where a person is logged in, the latest sign-in first.

use domain::{SessionId, Time};
use platform::page::{self, Paging};
use platform::store::sessions::{self, Session};
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page_schema, schema,
};
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
        success: Success::json(200, page_schema::<SessionView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[sessions::LIST],
};

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
    Response::ok(&Page {
        items: listed.items.into_iter().map(|session| view(session, current)).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
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
