//! Takes a provider's link away. Nobody is locked out by it: the account's address
//! is verified, and a password can be chosen by mail at any time.

use domain::provider::Provider;
use platform::store::{accounts, logins};
use platform::{Access, Action, App, Endpoint, Error, Grant, Http, Method, Request, Response, Table, Trigger};

use crate::oauth::PROVIDER;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "unlink-oauth",
    summary: "Take the link to GitHub or Google away.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/oauth/{provider}/unlink",
        access: Access::PersonRecently,
        idempotent: false,
        body: None,
        query: None,
        success: (204, None),
        errors: &[(404, "not_found")],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        Grant::Items(Table::Accounts, &[Action::Get], &["acc_*"]),
        Grant::Items(Table::Accounts, &[Action::Delete], &["acc_*", "LOGIN#*"]),
        Grant::Table(Table::Outbox, &[Action::Put]),
    ],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let account = request.caller()?.account_id;
    let provider: Provider = request.path("provider", PROVIDER)?;
    let absent = || Error::NotFound { what: PROVIDER };
    let address = accounts::address(app, account).await?.ok_or_else(absent)?;
    if logins::remove(app, account, address, provider).await? { Ok(Response::no_content()) } else { Err(absent()) }
}
