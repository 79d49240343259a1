//! Shows an API key, without its secret.

use platform::{Access, Action, App, Endpoint, Error, Grant, Http, Method, Request, Response, Table, Trigger, schema};

use crate::key_view::{KEY, KeyView, theirs, view};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-key",
    summary: "Show an API key, without its secret.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/keys/{id}",
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: (200, Some(schema::<KeyView>())),
        errors: &[(404, "not_found")],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        Grant::Items(Table::Sessions, &[Action::Get], &["key_*"]),
        Grant::Items(Table::Accounts, &[Action::Get], &["acc_*"]),
    ],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let record = theirs(app, request.caller()?, request.path("id", KEY)?).await?;
    Response::ok(&view(app, record).await?)
}
