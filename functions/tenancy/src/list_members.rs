//! Lists who belongs to the workspace, the oldest account first.

use domain::{AccountId, Permission};
use identity_store::accounts;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page, page_schema,
    schema,
};
use tenancy_store::members;

use crate::member_view::MemberView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-members",
    summary: "List the members of the current workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/workspace/members",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<MemberView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[members::LIST, accounts::PEOPLE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after(AccountId::PREFIX)?;
    let listed = members::list(app, tenant, after, limit).await?;
    let accounts: Vec<AccountId> = listed.items.iter().map(|member| member.account_id).collect();
    let mut people = accounts::people(app, &accounts).await?;
    let view = |member: members::Member| MemberView::new(member, people.remove(&member.account_id));
    Response::ok(&Page {
        items: listed.items.into_iter().map(view).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}
