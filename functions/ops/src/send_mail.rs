//! Writes and sends the mails that transactions left. The code of a link is made
//! here, at the last moment, and stands in the link's fragment, which browsers
//! send to no server.

mod mail_rendering;
mod mail_templates;

use identity_store::mail_dedup::{self, MailClaim};
use identity_store::mailboxes;
use platform::endpoint::Alarm;
use platform::mail::{self, Link, Mail, Mailbox, Posted, Topic};
use platform::queue::{Message, NotConsumed};
use platform::{App, Endpoint, Error, Grant, Queue, Secret, Source, Trigger, codes};

use crate::unsubscribe;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "send-mail",
    summary: "Write and send mails.",
    trigger: Trigger::Queue {
        // SES starts accounts at a mail or a few each second.
        sources: &[Source {
            queue: Queue::Mail,
            batch_size: 10,
            concurrency_max: Some(5),
            wait_alarm: None,
            dead_alarm: Some(Alarm {
                name: "DeadMail",
                description: "A mail could not be sent; read the log of send-mail, then redrive the dead letter queue",
                threshold: 0,
                period_seconds: 60,
                periods: 1,
            }),
        }],
        starts_itself: false,
        handle: |app, message| Box::pin(handle(app, message)),
    },
    memory_mb: 256,
    timeout_seconds: 30,
    grants: &[
        mail_dedup::CLAIM,
        mail_dedup::MARK_SENT,
        mail_dedup::RELEASE,
        mailboxes::STANDING,
        Grant::read_secret(Secret::CodeKey),
        Grant::SEND_MAIL,
    ],
};

async fn handle(app: &App, message: Message) -> Result<(), NotConsumed> {
    let mail: Mail = message.json()?;
    if is_too_late(app, &mail) {
        tracing::warn!(mail_id = %mail.id, "the link in a mail expired before it could be sent");
        return Ok(());
    }
    match mail_dedup::claim(app, mail.id).await? {
        MailClaim::Acquired => Ok(send(app, &mail).await?),
        MailClaim::AlreadySent => Ok(()),
        MailClaim::Leased(left) => {
            let error = Error::Unavailable { inside: format!("another delivery of {} is at it", mail.id) };
            Err(NotConsumed::from(error).not_before(left))
        }
    }
}

/// Nobody wants a mail whose link is dead.
fn is_too_late(app: &App, mail: &Mail) -> bool {
    mail.message.link().is_some_and(|link| link.expires_at <= app.clock.now().into())
}

/// Sends it, unless its reader can do without it and is not to get it.
async fn send(app: &App, mail: &Mail) -> Result<(), Error> {
    let Some(topic) = mail.message.topic() else { return post(app, mail, None).await };
    let mailbox = Mailbox::of(app, &mail.to).await?;
    if !mailboxes::standing(app, &mailbox).await?.takes(topic) {
        tracing::info!(mail_id = %mail.id, topic = topic.as_str(), "the address takes no such mails");
        return mail_dedup::mark_sent(app, mail.id).await;
    }
    let url = unsubscribe_url(app, &mailbox, topic).await?;
    post(app, mail, Some(url)).await
}

async fn post(app: &App, mail: &Mail, unsubscribe_url: Option<String>) -> Result<(), Error> {
    let url = match mail.message.link() {
        Some(link) => Some(url(app, link).await?),
        None => None,
    };
    let content = mail_templates::content(&mail.message, app.config.app_url()?, url.as_deref());
    let rendered = mail_rendering::render(&content, unsubscribe_url);
    match mail::post(app, &mail.to, &rendered).await {
        Ok(Posted::Sent) => tracing::info!(mail_id = %mail.id, "sent"),
        Ok(Posted::Refused) => tracing::warn!(mail_id = %mail.id, "refused"),
        Err(error) => {
            // At best: otherwise the next delivery waits for the lease.
            if let Err(error) = mail_dedup::release(app, mail.id).await {
                tracing::warn!(%error, "the lease of a mail stays until it ends");
            }
            return Err(error);
        }
    }
    mail_dedup::mark_sent(app, mail.id).await
}

async fn unsubscribe_url(app: &App, mailbox: &Mailbox, topic: Topic) -> Result<String, Error> {
    let token = mailbox.unsubscribe_token(app, topic).await?;
    Ok(app.config.api_link(&format!("{}?token={token}", unsubscribe::PATH)))
}

async fn url(app: &App, link: &Link) -> Result<String, Error> {
    let code = codes::write(app, link.purpose, &link.subject).await?;
    Ok(format!("{}{}#code={code}", app.config.app_url()?, mail_templates::page(link.purpose)?))
}
