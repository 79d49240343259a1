//! Tells a person which mails they get, of those that they can do without.

use identity_store::{accounts, mailboxes};
use platform::mail::Mailbox;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::mail_preferences::MailPreferences;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-mail-preferences",
    summary: "Show which mails are sent to one's own address.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/account/mail-preferences",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<MailPreferences>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::PERSON, mailboxes::STANDING],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let account = request.caller()?.account_id;
    let person = accounts::person(app, account).await?.ok_or(Error::NotFound { what: "account" })?;
    let standing = mailboxes::standing(app, &Mailbox::of(app, &person.email).await?).await?;
    Response::ok(&MailPreferences::from(&standing))
}
