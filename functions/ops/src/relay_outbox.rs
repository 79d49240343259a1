//! Sends what transactions left in the outbox to its queue or to the bus. At
//! least once: a message goes again when the call's answer is lost. What Lambda
//! gives up stays in the outbox, where `sweep-outbox` finds it.

use platform::store::outbox::{self, Item};
use platform::stream::Change;
use platform::{App, Endpoint, Error, Queue, Table, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "relay-outbox",
    summary: "Send what transactions left in the outbox.",
    trigger: Trigger::Stream {
        table: Table::Outbox,
        batch_size: 25,
        given_up: Queue::OutboxDead,
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
