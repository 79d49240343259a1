//! Finishes erasures that broke off after they had begun.

use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::store::erasures;
use platform::{App, Endpoint, Error, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "finish-erasures",
    summary: "Finish erasures of accounts that broke off.",
    trigger: Trigger::Schedule {
        expression: "rate(15 minutes)",
        alarm: Alarm {
            name: "Erasures",
            description: "An account that was to be erased is not, not all of it; the log of finish-erasures names it",
            threshold: 0,
            period_seconds: 900,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 300,
    grants: &[erasures::BEGUN, erasures::FINISH],
};

async fn handle(app: &App, _: Tick) -> Result<(), Error> {
    let mut failed = Ok(());
    for erasure in erasures::begun(app).await? {
        // One that fails is no reason to leave the others.
        if let Err(error) = erasures::finish(app, &erasure).await {
            tracing::error!(%error, account = %erasure.account_id, "an erasure is not finished");
            failed = Err(error);
        }
    }
    failed
}
