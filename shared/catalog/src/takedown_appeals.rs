//! Appeals against takedowns: the queue of moderators, open ones and those that were
//! decided. The appeal itself stands with its takedown, on the version or the package.
//!
//! Keys are in the head of the crate. Invariants:
//! - an appeal is open here while it waits in its takedown: both are written in one
//!   transaction, on the condition of the version's or the package's revision;
//! - it is decided once, in the transaction of what follows: a reinstatement
//!   ([`crate::takedowns`]), or nothing but the refusal ([`refuse_version`],
//!   [`refuse_package`]), with the events and the mails to the owner.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind as EventKind};
use domain::{StaffId, TakedownAppealId, TenantId, Time};
use platform::dynamodb::{get, number, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::mail::Message;
use platform::{App, Error};
use registry::moderation::{Appeal, LegalBasis, Takedowns};
use registry::{PackageId, Version};
use serde::{Deserialize, Serialize};
use store_core::acts::{Act, act_parts};
use store_core::events;
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, Listing};
use store_core::transaction::{
    Transaction, check_attribute_equals, delete_builder, delete_item, put_new_item, update_builder, update_item,
};

use crate::mails;
use crate::packages::{self, PACKAGE, PACKAGES, pk};
use crate::versions::{self, replace};

const TAKEDOWN_APPEALS: &str = "TAKEDOWN_APPEALS";
const OPEN: &str = "TAKEDOWN_APPEALS#open";
const DECIDED: &str = "TAKEDOWN_APPEALS#decided";
const APPEALS: [Key; 1] = [Key::Named(TAKEDOWN_APPEALS)];

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("takedown_appeals::find", &[Grant::items(Table::Catalog, &[Action::Get], &APPEALS)]);
pub const LIST: Grant =
    Grant::operation("takedown_appeals::list", &[Grant::items(Table::Catalog, &[Action::Query], &APPEALS)]);
pub const OPEN_FOR_VERSION: Grant = Grant::operation(
    "takedown_appeals::open_for_version",
    &[
        Grant::items(Table::Catalog, &[Action::ConditionCheck, Action::Put], &[PACKAGES]),
        Grant::items(Table::Catalog, &[Action::Put], &APPEALS),
        events::leaves(&[EventKind::TakedownAppealed]),
    ],
);
pub const OPEN_FOR_PACKAGE: Grant = Grant::operation(
    "takedown_appeals::open_for_package",
    &[
        Grant::items(Table::Catalog, &[Action::Update], &[PACKAGES]),
        Grant::items(Table::Catalog, &[Action::Put], &APPEALS),
        events::leaves(&[EventKind::TakedownAppealed]),
    ],
);
/// Of each act that decides on one.
pub(crate) const DECIDE: Grant = Grant::operation(
    "takedown_appeals::decide_parts",
    &[
        Grant::items(Table::Catalog, &[Action::Put, Action::Delete], &APPEALS),
        events::leaves(&[EventKind::TakedownAppealDecided]),
    ],
);
pub const REFUSE_VERSION: Grant = Grant::operation(
    "takedown_appeals::refuse_version",
    &[DECIDE, Grant::items(Table::Catalog, &[Action::Put], &[PACKAGES]), mails::TO_ADMINS],
);
pub const REFUSE_PACKAGE: Grant = Grant::operation(
    "takedown_appeals::refuse_package",
    &[DECIDE, Grant::items(Table::Catalog, &[Action::Update], &[PACKAGES]), mails::TO_ADMINS],
);

/// A line of the queue: what is appealed against, and not what its owner wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakedownAppeal {
    pub id: TakedownAppealId,
    pub package: PackageId,
    /// Of a package as a whole there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    /// The workspace that appeals.
    pub owner: TenantId,
    pub since: Time,
    pub legal_basis: LegalBasis,
    /// Whoever took it down, and does not refuse it now.
    pub not_by: StaffId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
}

/// What became of it; why stands with the takedown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    pub accepted: bool,
    pub by: StaffId,
    pub at: Time,
}

impl TakedownAppeal {
    /// The line of the appeal that waits among `takedowns`.
    fn waiting(package: &packages::Record, version: Option<&Version>, takedowns: &Takedowns) -> Result<Self, Error> {
        let missing = || Error::internal("a takedown without an appeal enters the queue");
        let takedown = takedowns.in_force().ok_or_else(missing)?;
        let Appeal { id, at, .. } = takedowns.open_appeal().ok_or_else(missing)?;
        Ok(Self {
            id: *id,
            package: package.id.clone(),
            version: version.cloned(),
            owner: package.owner(),
            since: *at,
            legal_basis: takedown.legal_basis,
            not_by: takedown.by,
            decided: None,
        })
    }

    /// `acme/typescript 1.4.2`, or without a version a whole package.
    fn subject(&self) -> String {
        let version = self.version.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
        format!("{}{version}", self.package)
    }
}

/// The appeal, whether open or decided.
pub async fn find(app: &App, id: TakedownAppealId) -> Result<Option<TakedownAppeal>, Error> {
    for pk in [OPEN, DECIDED] {
        let found: Option<Keyed<TakedownAppeal>> = get(app, Table::Catalog, pk, id).await?;
        if let Some(found) = found {
            return Ok(Some(found.record));
        }
    }
    Ok(None)
}

/// Open appeals or decided ones, the oldest first.
pub async fn list(
    app: &App,
    are_open: bool,
    after: Option<TakedownAppealId>,
    limit: usize,
) -> Result<Listing<TakedownAppeal, TakedownAppealId>, Error> {
    let (pk, after) = (if are_open { OPEN } else { DECIDED }, after.map(|id| id.to_string()));
    let (found, more): (Vec<Keyed<TakedownAppeal>>, bool) =
        partition::page(app, Table::Catalog, pk, TakedownAppealId::PREFIX, after.as_deref(), limit).await?;
    let items: Vec<TakedownAppeal> = found.into_iter().map(|keyed| keyed.record).collect();
    let next = items.last().map(|last| last.id).filter(|_| more);
    Ok(Listing { items, next })
}

/// Has the owner's appeal wait for moderators; `None` where the version was changed, or its
/// package has another owner, since both were read.
pub async fn open_for_version(
    app: &App,
    package: &packages::Record,
    found: &versions::Record,
    takedowns: Takedowns,
    by: &Actor,
) -> Result<Option<versions::Record>, Error> {
    let appeal = TakedownAppeal::waiting(package, Some(&found.version), &takedowns)?;
    let next = versions::Record { takedowns, revision: found.revision + 1, ..found.clone() };
    let owner = ((pk(&package.id), PACKAGE), ("owner", text(package.owner())));
    let written = Transaction::new(app)
        .with((), check_attribute_equals(app, Table::Catalog, owner.0, owner.1)?)
        .with((), replace(app, found, &next)?)
        .with_all((), open_parts(app, &appeal, by)?)
        .write()
        .await?;
    Ok(written.is_ok().then_some(next))
}

/// As [`open_for_version`], of a package as a whole.
pub async fn open_for_package(
    app: &App,
    found: &packages::Record,
    takedowns: Takedowns,
    by: &Actor,
) -> Result<Option<packages::Record>, Error> {
    let appeal = TakedownAppeal::waiting(found, None, &takedowns)?;
    let written = Transaction::new(app)
        .with((), package_part(app, found, &takedowns)?)
        .with_all((), open_parts(app, &appeal, by)?)
        .write()
        .await?;
    Ok(written.is_ok().then(|| packages::Record { takedowns, ..found.clone() }))
}

fn open_parts(app: &App, appeal: &TakedownAppeal, by: &Actor) -> Result<[TransactWriteItem; 2], Error> {
    let change = Change::TakedownAppealed {
        appeal_id: appeal.id,
        package: appeal.package.to_string(),
        version: appeal.version.as_ref().map(Version::to_string),
    };
    let line = put_new_item(app, Table::Catalog, &keyed(OPEN, appeal.id, appeal))?;
    Ok([line, events::record(app, appeal.owner, by, change)?])
}

/// Refuses the appeal of a version's owner, as both were read: whether nobody has decided
/// on it or changed the version since.
pub async fn refuse_version(
    app: &App,
    act: &Act<'_>,
    found: &versions::Record,
    takedowns: Takedowns,
    appeal: &TakedownAppeal,
) -> Result<bool, Error> {
    let next = versions::Record { takedowns, revision: found.revision + 1, ..found.clone() };
    refuse(app, act, replace(app, found, &next)?, appeal).await
}

/// As [`refuse_version`], of a package as a whole.
pub async fn refuse_package(
    app: &App,
    act: &Act<'_>,
    found: &packages::Record,
    takedowns: &Takedowns,
    appeal: &TakedownAppeal,
) -> Result<bool, Error> {
    refuse(app, act, package_part(app, found, takedowns)?, appeal).await
}

async fn refuse(app: &App, act: &Act<'_>, record: TransactWriteItem, appeal: &TakedownAppeal) -> Result<bool, Error> {
    let at = Time::from(app.clock.now());
    let message = Message::TakedownAppealRefused { subject: appeal.subject(), reason: act.reason.to_string(), at };
    let written = Transaction::new(app)
        .with((), record)
        .with_all((), decide_parts(app, act, appeal, false)?)
        .with_all((), mails::to_admins(app, appeal.owner, &message).await?)
        .write()
        .await?;
    Ok(written.is_ok())
}

/// The parts of a transaction that decide on an appeal that waits, with its events.
pub(crate) fn decide_parts(
    app: &App,
    act: &Act<'_>,
    appeal: &TakedownAppeal,
    accepted: bool,
) -> Result<Vec<TransactWriteItem>, Error> {
    let decided = Decided { accepted, by: act.by.staff_id, at: app.clock.now().into() };
    let next = TakedownAppeal { decided: Some(decided), ..appeal.clone() };
    let is_open = delete_builder(app, Table::Catalog, OPEN, appeal.id)?.condition_expression("attribute_exists(pk)");
    let change = Change::TakedownAppealDecided {
        appeal_id: appeal.id,
        package: appeal.package.to_string(),
        version: appeal.version.as_ref().map(Version::to_string),
        accepted,
    };
    let mut parts = vec![delete_item(is_open)?, put_new_item(app, Table::Catalog, &keyed(DECIDED, next.id, &next))?];
    parts.extend(act_parts(app, act, change.clone(), change)?);
    Ok(parts)
}

/// The part that keeps what is said about the takedown in force, which stays in force.
fn package_part(app: &App, found: &packages::Record, takedowns: &Takedowns) -> Result<TransactWriteItem, Error> {
    let update = update_builder(app, Table::Catalog, pk(&found.id), PACKAGE)?
        .condition_expression("#owner = :owner AND versions_revision = :seen")
        .update_expression("SET takedowns = :takedowns ADD #revision :one, versions_revision :one")
        .expression_attribute_names("#owner", "owner")
        .expression_attribute_names("#revision", "revision")
        .expression_attribute_values(":owner", text(found.owner()))
        .expression_attribute_values(":seen", number(found.versions_revision))
        .expression_attribute_values(
            ":takedowns",
            serde_dynamo::to_attribute_value(takedowns).map_err(Error::internal)?,
        )
        .expression_attribute_values(":one", number(1));
    update_item(update)
}
