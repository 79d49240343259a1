//! Whether the tables answer.

use platform::dynamodb::{PK, SK, text};
use platform::endpoint::Key;
use platform::sdk_error::describe_error;
use platform::{Action, App, Error, Grant, Table};

/// A key that no record has.
pub const PROBE: &str = "PROBE";

/// What [`probe`] touches, of every table.
pub const PROBE_EVERY_TABLE: Grant = Grant::operation(
    "probe::probe",
    &[
        Grant::items(Table::Accounts, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Generations, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Receipts, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Idempotency, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Sessions, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Usage, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Outbox, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Events, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Catalog, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Orders, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Ledger, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Webhooks, &[Action::Get], &[Key::Only(PROBE)]),
    ],
);

/// Whether a table answers: reads [`PROBE`].
pub async fn probe(app: &App, table: Table) -> Result<(), Error> {
    let key = text(PROBE);
    let name = app.config.table(table)?;
    let answer = app.dynamodb().get_item().table_name(name).key(PK, key.clone()).key(SK, key).send().await;
    // Whatever the reason, to who asks it means "not ready".
    answer.map(|_| ()).map_err(|e| Error::Unavailable { inside: format!("{name}: {}", describe_error(&e)) })
}
