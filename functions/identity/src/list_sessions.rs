//! Lists where a person is logged in, the latest sign-in first.

use domain::{SessionId, Time};
use platform::page::{self, PAGE_ITEMS_DEFAULT, PAGE_ITEMS_MAX};
use platform::store::sessions::{self, Session};
use platform::{
    Access, Action, App, Endpoint, Error, Grant, Http, Method, Page, Request, Response, Table, Trigger, schema,
};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-sessions",
    summary: "List where you are logged in, the latest sign-in first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/sessions",
        access: Access::Person,
        idempotent: false,
        body: None,
        query: Some(schema::<ListSessions>()),
        success: (200, Some(schema::<Page<SessionView>>())),
        errors: &[],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[Grant::Items(Table::Sessions, &[Action::Query], &["acc_*"])],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListSessions {
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
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
    let params: ListSessions = request.query()?;
    let limit = params.limit.unwrap_or(PAGE_ITEMS_DEFAULT);
    if !(1..=PAGE_ITEMS_MAX).contains(&limit) {
        return Err(Error::field("limit", format!("expected 1 to {PAGE_ITEMS_MAX}")));
    }
    let after = params.cursor.as_deref().map(after).transpose()?;
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

fn after(cursor: &str) -> Result<SessionId, Error> {
    let key = page::sort_key(cursor, SessionId::PREFIX)?;
    key.parse().map_err(|_| Error::field("cursor", "expected the `next_cursor` of an earlier page"))
}
