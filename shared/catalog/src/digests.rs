//! Up to when the admins of a workspace know what changed about its library, and how far
//! a day's sending of digests has got.
//!
//! Keys are in the head of the crate. Invariant: what is known is written in one
//! transaction with the mails, on the condition that nobody has told it since it was read:
//! a digest is sent once, whoever sends it, dies or runs twice.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::Put;
use domain::{AccountId, Email, MailId, TenantId, Time};
use platform::dynamodb::{get, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::mail::{Mail, Message};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::outbox;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, put_item};

use crate::libraries::LIBRARIES;
use crate::library;

const NOTICES: &str = "NOTICES";
const DIGESTS: &str = "DIGESTS";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("digests::find", &[Grant::items(Table::Catalog, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const TELL: Grant = Grant::operation(
    "digests::tell",
    &[Grant::items(Table::Catalog, &[Action::Put], &[TENANT_PARTITIONS]), outbox::PUT],
);
pub const FIND_POSITION: Grant = Grant::operation(
    "digests::find_position",
    &[Grant::items(Table::Catalog, &[Action::Get], &[Key::Named(LIBRARIES)])],
);
pub const KEEP_POSITION: Grant = Grant::operation(
    "digests::keep_position",
    &[Grant::items(Table::Catalog, &[Action::Put], &[Key::Named(LIBRARIES)])],
);

/// What the admins know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub until: Time,
    /// Advisories that concern the library now, each as it was told.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub advisories: BTreeSet<String>,
}

/// How far a day's sending has got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// As in `2026-11-21`, in UTC.
    pub day: String,
    /// Shards of libraries that are done.
    pub shards_done: u8,
    /// The last workspace of the next shard that is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<TenantId>,
}

fn position_pk() -> String {
    format!("{LIBRARIES}#{DIGESTS}")
}

/// `None` before the first digest.
pub async fn find(app: &App, tenant: TenantId) -> Result<Option<Told>, Error> {
    let found: Option<Keyed<Told>> = get(app, Table::Catalog, library::pk(tenant), NOTICES).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Mails this to the admins, who then know `next`; whether nobody else has since `seen`.
pub async fn tell(
    app: &App,
    tenant: TenantId,
    seen: Option<&Told>,
    next: &Told,
    (message, admins): (&Message, &[(AccountId, Email)]),
) -> Result<bool, Error> {
    let put = match seen {
        None => Put::builder().condition_expression("attribute_not_exists(pk)"),
        Some(seen) => Put::builder()
            .condition_expression("#until = :seen")
            .expression_attribute_names("#until", "until")
            .expression_attribute_values(":seen", text(seen.until)),
    };
    let known = put_item(app, Table::Catalog, put, &keyed(library::pk(tenant), NOTICES, next))?;
    let mut transaction = Transaction::new(app).with((), known);
    for (account, to) in admins {
        let mail = Mail { id: MailId::new(app.clock.ulid()), to: to.clone(), message: message.clone() };
        transaction.add((), outbox::mail(app, account, &mail)?);
    }
    Ok(transaction.write().await?.is_ok())
}

/// `None` before the first day.
pub async fn find_position(app: &App) -> Result<Option<Position>, Error> {
    let found: Option<Keyed<Position>> = get(app, Table::Catalog, position_pk(), DIGESTS).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// The last of several wins: a workspace that is gone through twice is told once.
pub async fn keep_position(app: &App, position: &Position) -> Result<(), Error> {
    let item = serde_dynamo::to_item(keyed(position_pk(), DIGESTS, position)).map_err(Error::internal)?;
    let put = app.dynamodb().put_item().table_name(app.config.table(Table::Catalog)?);
    put.set_item(Some(item)).send().await.map_err(platform::dynamodb::failed)?;
    Ok(())
}
