//! Makes the deliveries of an event: one for each webhook of its workspace that wants it, each
//! once, however often its message comes.

use domain::events::{EventLog, LoggedEvent};
use domain::webhook::EventType;
use platform::endpoint::Alarm;
use platform::queue::{Message, NotConsumed};
use platform::{App, Endpoint, Error, Grant, Queue, Source, Trigger};
use webhooks_store::{deliveries, payload, webhooks};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "tell-webhooks",
    summary: "Make the deliveries of an event.",
    trigger: Trigger::Queue {
        sources: &[Source {
            queue: Queue::WebhookEvents,
            batch_size: 10,
            concurrency_max: None,
            wait_alarm: None,
            dead_alarm: Some(Alarm {
                name: "DeadWebhookEvents",
                description: "Webhooks were not told of an event; read the log of tell-webhooks, then redrive the dead letter queue",
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
    grants: &[webhooks::ALL, deliveries::ADD, Grant::CALL_WEBHOOKS],
};

async fn handle(app: &App, message: Message) -> Result<(), NotConsumed> {
    let logged: LoggedEvent = message.json()?;
    let event = &logged.event;
    let EventLog::Workspace(tenant) = event.log else {
        return Err(Error::internal(format!("{} is of no workspace", event.id)).into());
    };
    // One that is not told any more, since it was sent here.
    let Some(event_type) = EventType::of(event.change.kind()) else { return Ok(()) };
    let webhooks = webhooks::all(app, tenant).await?;
    // What was before a webhook was made is not its business: its own making is not.
    let wants = |webhook: &&webhooks::Record| {
        webhook.settings.is_enabled && webhook.settings.wants(event_type) && event.at > webhook.created_at
    };
    for webhook in webhooks.iter().filter(wants) {
        let body = payload::of_event(app, tenant, (event_type, &logged), webhook.settings.form)?;
        deliveries::add(app, webhook, (event.id, event_type), body).await?;
    }
    Ok(())
}
