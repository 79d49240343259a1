//! Has the owner's numbers of a day, and of all days after it, added up anew by the next runs of
//! `aggregate-numbers`: after a release that adds up otherwise, or when rows were lost. Until
//! then the rows that there are stay.

use jiff::civil::Date;
use numbers_store::day_rows;
use platform::{App, Endpoint, Error, Trigger};
use serde::Deserialize;
use serde_json::{Value, json};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "rebuild-numbers",
    summary: "Have days added up anew for the owner's numbers.",
    trigger: Trigger::Operator { handle: |app, input| Box::pin(handle(app, input)) },
    memory_mb: 128,
    timeout_seconds: 10,
    grants: &[day_rows::REBUILD_FROM],
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    /// The first day, in UTC.
    from: Date,
}

async fn handle(app: &App, input: Value) -> Result<Value, Error> {
    let Input { from } = serde_json::from_value(input).map_err(|e| Error::field("", e.to_string()))?;
    let next_day = day_rows::rebuild_from(app, from).await?;
    tracing::info!(%from, ?next_day, "days are to be added up anew");
    Ok(json!({"next_day": next_day}))
}
