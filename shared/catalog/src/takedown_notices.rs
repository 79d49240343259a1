//! Takedowns that not everybody was told of yet who has the thing in a library. A notice
//! goes on from workspace to workspace, a few in each transaction with their mails, so
//! that each is told once, whoever dies on the way; then it is deleted.
//!
//! Keys are in the head of the crate.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{TenantId, Time};
use platform::dynamodb::number;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::mail::Message;
use platform::{App, Error};
use registry::moderation::{LegalBasis, Takedown};
use registry::{PackageId, Version};
use serde::{Deserialize, Serialize};
use store_core::acts::Act;
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::{Transaction, delete_builder, delete_item, put_item, put_new_item};

use crate::dependants::{self, DEPENDANTS};
use crate::{library, mails, packages};

const TAKEDOWN_NOTICES: &str = "TAKEDOWN_NOTICES";
const NOTICE: &str = "NOTICE#";
const NOTICES: [Key; 1] = [Key::Only(TAKEDOWN_NOTICES)];
/// Ten mails each, of the hundred parts of a transaction.
const WORKSPACES_AT_ONCE: usize = 8;

// What the operations touch.
pub(crate) const OPEN: Grant =
    Grant::operation("takedown_notices::open", &[Grant::items(Table::Catalog, &[Action::Put], &NOTICES)]);
pub const LIST: Grant =
    Grant::operation("takedown_notices::list", &[Grant::items(Table::Catalog, &[Action::Query], &NOTICES)]);
pub const PROCEED: Grant = Grant::operation(
    "takedown_notices::proceed",
    &[
        Grant::items(Table::Catalog, &[Action::Query], &[DEPENDANTS]),
        Grant::items(Table::Catalog, &[Action::Put, Action::Delete], &NOTICES),
        library::FIND,
        mails::TO_ADMINS,
    ],
);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    pub package: PackageId,
    /// Of a package as a whole there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    /// Told by the act itself.
    pub owner: TenantId,
    /// Or it was reinstated.
    pub taken_down: bool,
    pub legal_basis: LegalBasis,
    pub reason: String,
    pub at: Time,
    /// The last workspace that was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<TenantId>,
    pub revision: u32,
}

impl Notice {
    pub(crate) fn new(
        package: &packages::Record,
        version: Option<&Version>,
        takedown: &Takedown,
        act: &Act<'_>,
        now: Time,
    ) -> Self {
        Self {
            package: package.id.clone(),
            version: version.cloned(),
            owner: package.owner(),
            taken_down: takedown.reinstated.is_none(),
            legal_basis: takedown.legal_basis,
            reason: act.reason.to_string(),
            at: now,
            after: None,
            revision: 1,
        }
    }

    /// What creators are told, or whoever has installed it.
    pub(crate) fn message(&self, is_creator: bool) -> Message {
        Message::Takedown {
            subject: self.subject(),
            taken_down: self.taken_down,
            is_creator,
            legal_basis: self.legal_basis.in_words().to_owned(),
            reason: self.reason.clone(),
            at: self.at,
        }
    }

    fn subject(&self) -> String {
        let version = self.version.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
        format!("{}{version}", self.package)
    }

    fn sk(&self) -> String {
        // Both acts can be of one millisecond.
        let act = if self.taken_down { "down" } else { "back" };
        format!("{NOTICE}{}#{}#{act}", self.at, self.subject().replace(' ', "@"))
    }
}

/// The part of a transaction that has others told.
pub(crate) fn open_part(app: &App, notice: &Notice) -> Result<TransactWriteItem, Error> {
    put_new_item(app, Table::Catalog, &keyed(TAKEDOWN_NOTICES, notice.sk(), notice))
}

/// Notices that are not done, the oldest first.
pub async fn list(app: &App, limit: usize) -> Result<Vec<Notice>, Error> {
    let (found, _): (Vec<Keyed<Notice>>, bool) =
        partition::page(app, Table::Catalog, TAKEDOWN_NOTICES, NOTICE, None, limit).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// Tells the next workspaces that have it; the notice as it is then, or `None` when all
/// were told, or somebody else is at it.
pub async fn proceed(app: &App, notice: Notice) -> Result<Option<Notice>, Error> {
    let (next, more) = next_workspaces(app, &notice).await?;
    let mut transaction = Transaction::new(app);
    for tenant in &next {
        if has_it(app, &notice, *tenant).await? {
            transaction.add_all((), mails::to_admins(app, *tenant, &notice.message(false)).await?);
        }
    }
    let Some(last) = next.last().filter(|_| more) else {
        let end = delete_builder(app, Table::Catalog, TAKEDOWN_NOTICES, notice.sk())?
            .condition_expression("revision = :seen")
            .expression_attribute_values(":seen", number(notice.revision));
        transaction.with((), delete_item(end)?).write().await?.ok();
        return Ok(None);
    };
    let told = Notice { after: Some(*last), revision: notice.revision + 1, ..notice.clone() };
    let unchanged = Put::builder()
        .condition_expression("revision = :seen")
        .expression_attribute_values(":seen", number(notice.revision));
    let item = keyed(TAKEDOWN_NOTICES, told.sk(), &told);
    let written = transaction.with((), put_item(app, Table::Catalog, unchanged, &item)?).write().await?;
    Ok(written.is_ok().then_some(told))
}

/// Those who have the package in their library, after the last that was told.
async fn next_workspaces(app: &App, notice: &Notice) -> Result<(Vec<TenantId>, bool), Error> {
    #[derive(Deserialize)]
    struct Line {
        sk: TenantId,
    }
    let (pk, after) = (dependants::pk(&notice.package), notice.after.map(|it| it.to_string()));
    let (lines, more): (Vec<Line>, bool) =
        partition::page(app, Table::Catalog, pk, TenantId::PREFIX, after.as_deref(), WORKSPACES_AT_ONCE).await?;
    Ok((lines.into_iter().map(|line| line.sk).collect(), more))
}

/// Whether a workspace has it, and hears of it by this notice.
async fn has_it(app: &App, notice: &Notice, tenant: TenantId) -> Result<bool, Error> {
    if tenant == notice.owner {
        return Ok(false);
    }
    let library = library::find(app, tenant).await?;
    let entry = library.entries.get(&notice.package);
    Ok(entry.is_some_and(|entry| notice.version.as_ref().is_none_or(|version| *version == entry.version)))
}
