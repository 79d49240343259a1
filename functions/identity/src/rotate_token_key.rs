//! Replaces the key of access tokens from time to time. Nobody is logged out:
//! tokens name their key, and keys stay published until their last token is over.

use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Secret, Table, Trigger, signing};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "rotate-token-key",
    summary: "Replace the key of access tokens when it is old.",
    trigger: Trigger::Schedule {
        expression: "rate(6 hours)",
        alarm: Alarm {
            name: "TokenKey",
            description: "The key of access tokens is not replaced; read the log of rotate-token-key",
            threshold: 0,
            period_seconds: 21600,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[signing::ROTATE_TOKEN_KEY],
};

async fn handle(app: &App, _tick: Tick) -> Result<(), Error> {
    let rotated = signing::rotate(app, Secret::TokenKey, Table::Accounts).await?;
    tracing::info!(?rotated, "token keys");
    Ok(())
}
