//! Gives a person another name, or none.

use domain::{PersonName, Unmistakable};
use identity_store::{accounts, mailboxes};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;

use crate::get_account::Account;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "update-account",
    summary: "Change one's own name.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/auth/account",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: Some(schema::<UpdateAccountParams>()),
        query: None,
        success: Success::json(200, schema::<Account>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::RENAME, mailboxes::STANDING],
};

/// What is to be so from now on.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateAccountParams {
    /// What to call the person; without it they have no name.
    #[schema(value_type = Option<PersonName>)]
    name: Option<Unmistakable<PersonName>>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id = caller.account_id;
    let params: UpdateAccountParams = request.json()?;
    let name = params.name.map(Unmistakable::into_inner);
    let renamed = accounts::rename(app, id, name.as_ref(), &caller.actor()).await?;
    let person = renamed.ok_or(Error::NotFound { what: "account" })?;
    Response::ok(&Account::of(app, id, person).await?)
}
