//! Finishes erasures that broke off after they had begun.

use platform::schedule::Tick;
use platform::store::erasures;
use platform::{Action, App, Endpoint, Error, Grant, Table, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "finish-erasures",
    summary: "Finish erasures of accounts that broke off.",
    trigger: Trigger::Schedule { expression: "rate(15 minutes)", handle: |app, tick| Box::pin(handle(app, tick)) },
    memory_mb: 256,
    timeout_seconds: 300,
    grants: &[
        Grant::Items(Table::Accounts, &[Action::Get], &["acc_*", "ten_*", "INVITED#*"]),
        Grant::Items(Table::Accounts, &[Action::BatchGet], &["ten_*"]),
        Grant::Items(Table::Accounts, &[Action::Query], &["acc_*", "ten_*", "INVITED#*", "ERASURES"]),
        Grant::Items(Table::Accounts, &[Action::Update], &["acc_*", "ten_*"]),
        Grant::Items(Table::Accounts, &[Action::Delete], &["LOGIN#*", "INVITED#*", "acc_*", "ten_*", "ERASURES"]),
        Grant::Items(Table::Sessions, &[Action::Query], &["acc_*", "ten_*"]),
        Grant::Items(Table::Sessions, &[Action::Get], &["key_*"]),
        Grant::Items(Table::Sessions, &[Action::Update], &["key_*", "ten_*"]),
        Grant::Items(Table::Sessions, &[Action::Delete], &["acc_*"]),
    ],
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
