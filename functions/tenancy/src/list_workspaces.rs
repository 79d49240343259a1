//! Lists the workspaces of the person, to choose from: a token is for one of
//! them, and `auth/refresh` gives one for another.

use domain::TenantId;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page, page_schema,
    schema,
};
use tenancy_store::members;

use crate::workspace_view::WorkspaceView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-workspaces",
    summary: "List the workspaces that you belong to.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/workspaces",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<WorkspaceView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[members::WORKSPACES_OF],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let account = request.caller()?.account_id;
    let (after, limit) = request.query::<Paging>()?.after(TenantId::PREFIX)?;
    let listed = members::workspaces_of(app, account, after, limit).await?;
    Response::ok(&Page {
        items: listed.items.into_iter().map(WorkspaceView::joined).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}
