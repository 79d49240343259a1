//! Finishes erasures of accounts: what broke off after it had begun, and what lies in
//! the workspaces that were the person's alone.

use platform::schedule::Tick;
use platform::store::erasures::{self, Erasure, Progress};
use platform::{Action, App, Bucket, Endpoint, Error, Grant, Table, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "finish-erasures",
    summary: "Finish erasures of accounts.",
    trigger: Trigger::Schedule { expression: "rate(15 minutes)", handle: |app, tick| Box::pin(handle(app, tick)) },
    memory_mb: 256,
    timeout_seconds: 300,
    grants: &[
        Grant::Items(Table::Accounts, &[Action::Get], &["acc_*", "ten_*", "INVITED#*"]),
        Grant::Items(Table::Accounts, &[Action::BatchGet], &["ten_*"]),
        Grant::Items(Table::Accounts, &[Action::Query], &["acc_*", "ten_*", "INVITED#*", "ERASURES"]),
        Grant::Items(Table::Accounts, &[Action::Update], &["acc_*", "ten_*", "ERASURES"]),
        Grant::Items(Table::Accounts, &[Action::Delete], &["LOGIN#*", "INVITED#*", "acc_*", "ten_*", "ERASURES"]),
        Grant::Items(Table::Sessions, &[Action::Query], &["acc_*"]),
        Grant::Items(Table::Sessions, &[Action::Get], &["key_*"]),
        Grant::Items(Table::Sessions, &[Action::Update], &["acc_*", "key_*", "ten_*"]),
        Grant::Items(Table::Sessions, &[Action::Delete], &["acc_*"]),
        // Of the workspaces that are closed: to end what runs, and to delete what is there.
        Grant::Table(Table::Generations, &[Action::Query, Action::Get, Action::Put, Action::Update, Action::Delete]),
        Grant::Table(Table::Outbox, &[Action::Put]),
        Grant::Items(Table::Usage, &[Action::Update], &["ten_*"]),
        Grant::Items(Table::Usage, &[Action::Delete], &["DUE#*"]),
        Grant::EraseBlobs(Bucket::Exports),
        Grant::EraseBlobs(Bucket::Uploads),
        Grant::EraseBlobs(Bucket::Artifacts),
    ],
};

async fn handle(app: &App, _: Tick) -> Result<(), Error> {
    let mut failed = Ok(());
    for erasure in erasures::begun(app).await? {
        // One that fails is no reason to leave the others.
        match finish(app, &erasure).await {
            Ok(Progress::Finished) => tracing::info!(account = %erasure.account_id, "erased"),
            Ok(Progress::Waiting) => tracing::info!(account = %erasure.account_id, "waits for a worker to stop"),
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
    erasures::erase_content(app, erasure).await
}
