//! Lists the workspace's invitations that nobody used, the oldest first; those
//! that have ended can be sent again for some weeks.

use domain::{InvitationId, Permission};
use identity_store::invitations;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page, page_schema,
    schema,
};
use tenancy_store::members;

use crate::invitation_view::{InvitationView, views};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-invitations",
    summary: "List the invitations into the current workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/workspace/invitations",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageMembers),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<InvitationView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[invitations::LIST, members::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after(InvitationId::PREFIX)?;
    let listed = invitations::list(app, tenant, after, limit).await?;
    Response::ok(&Page {
        items: views(app, tenant, listed.items).await?,
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}
