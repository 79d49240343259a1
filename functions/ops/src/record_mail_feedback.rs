//! Takes what SES tells about mails that were sent, by its topic: an address to which
//! mails come back, and readers who complain, get nothing more that they can do without.

mod notification;

use domain::Time;
use identity_store::mailboxes;
use platform::endpoint::Alarm;
use platform::mail::Mailbox;
use platform::queue::{Message, NotConsumed};
use platform::{App, Endpoint, Error, Queue, Source, Trigger};

use notification::{Kind, Notification};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "record-mail-feedback",
    summary: "Record bounces and complaints that SES tells.",
    trigger: Trigger::Queue {
        sources: &[Source {
            queue: Queue::MailFeedback,
            batch_size: 10,
            concurrency_max: Some(2),
            wait_alarm: None,
            dead_alarm: Some(Alarm {
                name: "DeadMailFeedback",
                description: "Bounces or complaints are not recorded; read the log of record-mail-feedback, then \
                              redrive the dead letter queue",
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
    grants: &[mailboxes::RECORD_HARD_BOUNCE, mailboxes::RECORD_SOFT_BOUNCE, mailboxes::RECORD_COMPLAINT],
};

async fn handle(app: &App, message: Message) -> Result<(), NotConsumed> {
    // SES also greets a new topic with a line of plain text, and tells of other things.
    // Nothing is logged of what it says: it names readers.
    let Some(notification) = Notification::read(&message.body) else {
        tracing::info!("SES told something else than a bounce or a complaint");
        return Ok(());
    };
    for recipient in &notification.recipients {
        record(app, &notification, recipient).await?;
    }
    Ok(())
}

async fn record(app: &App, notification: &Notification, recipient: &domain::Email) -> Result<(), Error> {
    let mailbox = Mailbox::of(app, recipient).await?;
    // A clock that is ahead must not hide what comes next.
    let at = notification.at.min(Time::from(app.clock.now()));
    match notification.kind {
        Kind::HardBounce => mailboxes::record_hard_bounce(app, &mailbox, at).await?,
        Kind::SoftBounce => mailboxes::record_soft_bounce(app, &mailbox, &notification.id, at).await?,
        Kind::Complaint => mailboxes::record_complaint(app, &mailbox, at).await?,
    }
    tracing::info!(kind = ?notification.kind, "recorded");
    Ok(())
}
