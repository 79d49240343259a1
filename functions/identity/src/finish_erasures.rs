//! Finishes erasures of accounts: what broke off after it had begun, and what lies in
//! the workspaces that were the person's alone.

use domain::events::Actor;
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};
use privacy_store::erasures::{self, Erasure, Progress};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "finish-erasures",
    summary: "Finish erasures of accounts.",
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
    grants: &[erasures::BEGUN, erasures::ERASE_PERSON, erasures::ERASE_CONTENT],
};

async fn handle(app: &App, _: Tick) -> Result<(), Error> {
    let mut failed = Ok(());
    for erasure in erasures::begun(app).await? {
        // One that fails is no reason to leave the others.
        match finish(app, &erasure).await {
            Ok(Progress::Finished) => tracing::info!(account = %erasure.account_id, "erased"),
            Ok(Progress::Waiting) => {
                tracing::info!(account = %erasure.account_id, "waits for what is under way to end")
            }
            Err(error) => {
                tracing::error!(%error, account = %erasure.account_id, "an erasure is not finished");
                failed = Err(error);
            }
        }
    }
    failed
}

async fn finish(app: &App, erasure: &Erasure) -> Result<Progress, Error> {
    erasures::erase_person(app, erasure).await?;
    erasures::erase_content(app, erasure, &Actor::system(ENDPOINT.name)).await
}
