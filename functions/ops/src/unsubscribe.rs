//! Stops mails of one topic to one address, for whoever has the link of a mail: by one
//! click in a mail program (RFC 8058), or by the button of `show-unsubscribe`.
//! It can be repeated. Subscribing again is a preference of the account.

use domain::Time;
use identity_store::mailboxes;
use platform::mail::{Mailbox, Topic};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;

use crate::unsubscribe_page;

pub(crate) const PATH: &str = "/api/v1/mail/unsubscribe";

pub static ENDPOINT: Endpoint = Endpoint {
    name: "unsubscribe",
    summary: "Stop mails of one kind, by the link of a mail.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: PATH,
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: None,
        query: Some(schema::<UnsubscribeParams>()),
        success: Success::page(200),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[mailboxes::SET_SUBSCRIBED],
};

/// Of the link in a mail.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UnsubscribeParams {
    /// What follows `token=` in the link.
    token: Option<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (mailbox, topic) = link(app, &request).await?;
    // The body says `List-Unsubscribe=One-Click`, and nothing that matters: a mail
    // program may send it in any form.
    mailboxes::set_subscribed(app, &mailbox, topic, false, Time::from(app.clock.now())).await?;
    Ok(unsubscribe_page::done(topic))
}

/// What the link in the request's query is about. It is not checked who sends it.
pub(crate) async fn link(app: &App, request: &Request) -> Result<(Mailbox, Topic), Error> {
    let params: UnsubscribeParams = request.query()?;
    let found = Mailbox::of_token(app, &params.token.unwrap_or_default()).await?;
    found.ok_or(Error::NotFound { what: "link" })
}
