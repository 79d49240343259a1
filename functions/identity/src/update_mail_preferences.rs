//! Stops mails that a person can do without, or lets them come again.

use domain::Time;
use identity_store::accounts;
use identity_store::mailboxes::{self, Wish};
use platform::mail::{Mailbox, Topic};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;

use crate::mail_preferences::MailPreferences;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "update-mail-preferences",
    summary: "Choose which mails are sent to one's own address.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/account/mail-preferences",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: Some(schema::<UpdateMailPreferences>()),
        query: None,
        success: Success::json(200, schema::<MailPreferences>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::PERSON, mailboxes::STANDING, mailboxes::CHANGE_PREFERENCE],
};

/// What is to be so from now on; what is left out stays as it is.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateMailPreferences {
    /// Whether invitations into workspaces of others, and offers of packages and of shares in them,
    /// are mailed.
    #[schema(example = false)]
    invitations: Option<bool>,
    /// Whether it is mailed that a part of a quota is used up.
    #[schema(example = true)]
    quota_notices: Option<bool>,
    /// Whether it is mailed what changed about packages that a workspace has installed.
    #[schema(example = true)]
    package_notices: Option<bool>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let account = caller.account_id;
    let params: UpdateMailPreferences = request.json()?;
    let person = accounts::person(app, account).await?.ok_or(Error::NotFound { what: "account" })?;
    let (mailbox, now) = (Mailbox::of(app, &person.email).await?, Time::from(app.clock.now()));
    let wishes = [
        (Topic::Invitations, params.invitations),
        (Topic::QuotaNotices, params.quota_notices),
        (Topic::PackageNotices, params.package_notices),
    ];
    for (topic, wish) in wishes {
        if let Some(subscribed) = wish {
            let wish = Wish { topic, subscribed, at: now };
            mailboxes::change_preference(app, account, &mailbox, wish, &caller.actor()).await?;
        }
    }
    Response::ok(&MailPreferences::from(&mailboxes::standing(app, &mailbox).await?))
}
