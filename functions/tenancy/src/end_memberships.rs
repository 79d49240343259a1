//! Takes away memberships whose time is over. Nobody has access by them any more: what is
//! left is their place in the counts of the workspace, and the event.

use domain::events::Actor;
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};
use tenancy_store::members;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "end-memberships",
    summary: "Take away memberships whose time is over.",
    trigger: Trigger::Schedule {
        expression: "rate(15 minutes)",
        alarm: Alarm {
            name: "EndingMemberships",
            description: "Memberships whose time is over stay in the counts of their workspaces; the log of end-memberships names them",
            threshold: 0,
            period_seconds: 900,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[members::OVER, members::END_FOUND],
};

async fn handle(app: &App, _: Tick) -> Result<(), Error> {
    let mut failed = Ok(());
    for over in members::over(app).await? {
        let (tenant, account) = (over.tenant_id, over.account_id);
        // One that fails is no reason to leave the others.
        match members::end_found(app, &over, &Actor::system(ENDPOINT.name)).await {
            Ok(()) => tracing::info!(%tenant, %account, "a membership whose time was over"),
            Err(error) => {
                tracing::error!(%error, %tenant, %account, "a membership does not end");
                failed = Err(error);
            }
        }
    }
    failed
}
