//! Shows the page to which a mail's link leads: it asks and changes nothing, because
//! programs that look at links before their readers do must not unsubscribe anybody.

use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
};

use crate::unsubscribe::{self, PATH, UnsubscribeParams};
use crate::unsubscribe_page;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "show-unsubscribe",
    summary: "Show the page that asks whether to stop mails of one kind.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
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
    grants: &[Grant::read_secret(Secret::MailKey)],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (_, topic) = unsubscribe::link(app, &request).await?;
    Ok(unsubscribe_page::ask(topic))
}
