//! Sends what transactions left in the outbox to its queue or to the bus. At
//! least once: a message goes again when the call's answer is lost. What Lambda
//! gives up stays in the outbox, where `sweep-outbox` finds it.

use platform::endpoint::Alarm;
use platform::stream::Change;
use platform::{App, Endpoint, Error, Queue, Table, Trigger};
use store_core::outbox::{self, Item};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "relay-outbox",
    summary: "Send what transactions left in the outbox.",
    trigger: Trigger::Stream {
        table: Table::Outbox,
        batch_size: 25,
        given_up: Queue::OutboxDead,
        wait_alarm: Alarm {
            name: "OutboxWait",
            description: "Messages wait over five minutes to leave the outbox; read the log of relay-outbox",
            threshold: 300_000,
            period_seconds: 60,
            periods: 3,
        },
        given_up_alarm: Alarm {
            name: "OutboxDead",
            description: "The relay gave up on messages, which sweep-outbox now sends every minute; read the log of \
                          relay-outbox, and purge the dead letter queue when the sweep reports no failures",
            threshold: 0,
            period_seconds: 60,
            periods: 1,
        },
        handle: |app, change| Box::pin(handle(app, change)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[outbox::RELAY],
};

async fn handle(app: &App, change: Change) -> Result<(), Error> {
    let item: Item = change.record()?;
    outbox::relay(app, &item).await?;
    tracing::info!(kind = item.kind, "relayed");
    Ok(())
}
