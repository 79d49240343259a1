//! Domain events on the bus, as the outbox relays them.

use aws_sdk_eventbridge::types::PutEventsRequestEntry;

use crate::app::App;
use crate::error::Error;
use crate::sdk_error::describe_error;

/// The `source` of everything this product publishes.
const SOURCE: &str = "ggen";

/// Publishes one event: `kind` becomes `detail-type`, `detail` is a JSON object.
pub async fn publish(app: &App, kind: &str, detail: &str) -> Result<(), Error> {
    let entry = PutEventsRequestEntry::builder()
        .event_bus_name(app.config.event_bus()?)
        .source(SOURCE)
        .detail_type(kind)
        .detail(detail)
        .build();
    let put = app.eventbridge().put_events().entries(entry);
    let answer = put.send().await.map_err(|e| Error::Unavailable { inside: describe_error(&e) })?;
    // The call succeeds also when the entry was refused.
    match answer.entries().iter().find_map(|entry| entry.error_code()) {
        Some(code) => Err(Error::Unavailable { inside: format!("the bus refused the event: {code}") }),
        None => Ok(()),
    }
}
