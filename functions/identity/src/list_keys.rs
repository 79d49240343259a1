//! Lists API keys, the latest first: one's own, for an admin all of the workspace.

use domain::KeyId;
use identity_store::api_keys;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};
use tenancy_store::members;

use crate::key_view::{KeyView, is_theirs, views};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-keys",
    summary: "List API keys, the latest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/keys",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<KeyView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[api_keys::LIST, members::OF_ACCOUNT],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let (after, limit) = request.query::<Paging>()?.after(KeyId::PREFIX)?;
    let (records, next) = api_keys::list(app, caller.tenant_id, after, limit).await?;
    let theirs = records.into_iter().filter(|record| is_theirs(caller, record)).collect();
    Response::ok(&Page { items: views(app, theirs).await?, next_cursor: next.map(|id| page::cursor(&id.to_string())) })
}
