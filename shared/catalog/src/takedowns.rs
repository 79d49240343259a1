//! Takedowns by staff: of a version, or of a package with all its versions, and their end.
//!
//! Invariants:
//! - a takedown, its events, the mail to the creators and the notice for whoever has the
//!   thing in a library ([`crate::takedown_notices`]) are written together, or none is;
//! - it grows the package's `versions_revision`, so that nothing is published beside it
//!   that its author did not see, and tells the search index;
//! - the record, the hash, the report and the signed statement stay: what is gone is the
//!   way to the content.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::Time;
use domain::events::{Change, Kind as EventKind};
use platform::dynamodb::{number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::mail::Message;
use platform::{App, Error};
use registry::moderation::{AbuseReport, Takedown, Takedowns};
use store_core::acts::{Act, act_parts};
use store_core::transaction::{Transaction, update_builder, update_item};
use store_core::{events, outbox};

use crate::packages::{self, PACKAGE, PACKAGES, pk};
use crate::takedown_appeals::{self, TakedownAppeal};
use crate::takedown_notices::{self, Notice};
use crate::versions::{self, replace_and_tell};
use crate::{abuse_reports, index_queue, mails};

const OF_VERSION: Grant = Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[PACKAGES]);
const OF_PACKAGE: Grant = Grant::items(Table::Catalog, &[Action::Update], &[PACKAGES]);

// What the operations touch.
pub const TAKE_DOWN_VERSION: Grant = Grant::operation(
    "takedowns::write_version",
    &[
        versions::LIST,
        OF_VERSION,
        abuse_reports::DECIDE,
        takedown_notices::OPEN,
        mails::TO_ADMINS,
        outbox::PUT,
        events::leaves(&[EventKind::VersionTakenDown]),
    ],
);
pub const REINSTATE_VERSION: Grant = Grant::operation(
    "takedowns::write_version",
    &[
        versions::LIST,
        OF_VERSION,
        takedown_notices::OPEN,
        mails::TO_ADMINS,
        outbox::PUT,
        events::leaves(&[EventKind::VersionReinstated]),
    ],
);
pub const TAKE_DOWN_PACKAGE: Grant = Grant::operation(
    "takedowns::write_package",
    &[
        OF_PACKAGE,
        abuse_reports::DECIDE,
        takedown_notices::OPEN,
        mails::TO_ADMINS,
        outbox::PUT,
        events::leaves(&[EventKind::PackageTakenDown]),
    ],
);
pub const REINSTATE_PACKAGE: Grant = Grant::operation(
    "takedowns::write_package",
    &[
        OF_PACKAGE,
        takedown_notices::OPEN,
        mails::TO_ADMINS,
        outbox::PUT,
        events::leaves(&[EventKind::PackageReinstated]),
    ],
);

/// Of an appeal that is accepted.
pub const ACCEPT_FOR_VERSION: Grant =
    Grant::operation("takedowns::write_version", &[REINSTATE_VERSION, takedown_appeals::DECIDE]);
pub const ACCEPT_FOR_PACKAGE: Grant =
    Grant::operation("takedowns::write_package", &[REINSTATE_PACKAGE, takedown_appeals::DECIDE]);

/// What waits for moderators and is decided by an act.
#[derive(Debug, Clone, Copy, Default)]
pub struct Decides<'a> {
    /// They are upheld by a takedown.
    pub reports: &'a [AbuseReport],
    /// It is accepted by a reinstatement.
    pub appeal: Option<&'a TakedownAppeal>,
}

/// What became of an act.
#[derive(Debug)]
pub enum Written<T> {
    Done(Box<T>),
    /// One of the reports was decided meanwhile.
    ReportDecided,
    /// The thing was changed at the same moment.
    Changed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Report,
    Rest,
}

/// Writes what was decided on the takedowns of a version, as both were read.
pub async fn write_version(
    app: &App,
    act: &Act<'_>,
    package: &packages::Record,
    found: &versions::Record,
    takedowns: Takedowns,
    decides: Decides<'_>,
) -> Result<Written<versions::Record>, Error> {
    let now = Time::from(app.clock.now());
    let taken_down_at = takedowns.in_force().map(|it| it.at);
    let next = versions::Record { takedowns, taken_down_at, revision: found.revision + 1, ..found.clone() };
    let (name, version) = (next.package.to_string(), next.version.to_string());
    let change = match next.takedowns.in_force() {
        Some(takedown) => {
            let legal_basis = takedown.legal_basis.as_str().to_owned();
            Change::VersionTakenDown { package: name, version, legal_basis }
        }
        None => Change::VersionReinstated { package: name, version },
    };
    let last = last(&next.takedowns)?;
    let notice = Notice::new(package, Some(&next.version), last, act, now);
    let parts = replace_and_tell(app, package, found, &next, now).await?;
    let transaction = act_of(app, act, package, (&notice, change), decides).await?.with_all(Part::Rest, parts);
    written(transaction, next).await
}

/// As [`write_version`], of a package as a whole.
pub async fn write_package(
    app: &App,
    act: &Act<'_>,
    found: &packages::Record,
    takedowns: Takedowns,
    decides: Decides<'_>,
) -> Result<Written<packages::Record>, Error> {
    let now = Time::from(app.clock.now());
    let package = found.id.to_string();
    let change = match takedowns.in_force() {
        Some(takedown) => Change::PackageTakenDown { package, legal_basis: takedown.legal_basis.as_str().to_owned() },
        None => Change::PackageReinstated { package },
    };
    let notice = Notice::new(found, None, last(&takedowns)?, act, now);
    let update = package_part(app, found, &takedowns, now)?;
    let transaction = act_of(app, act, found, (&notice, change), decides)
        .await?
        .with(Part::Rest, update)
        .with(Part::Rest, index_queue::package_changed(app, &found.id)?);
    let next = packages::Record {
        taken_down_at: takedowns.in_force().map(|it| it.at),
        takedowns,
        versions_revision: found.versions_revision + 1,
        revision: found.revision + 1,
        changed_at: now,
        ..found.clone()
    };
    written(transaction, next).await
}

/// What an act about either has: its events, the mail to the creators, the notice for
/// others, and what it decides.
async fn act_of<'a>(
    app: &'a App,
    act: &Act<'_>,
    package: &packages::Record,
    (notice, change): (&Notice, Change),
    decides: Decides<'_>,
) -> Result<Transaction<'a, Part>, Error> {
    let message: Message = notice.message(true);
    let mut transaction = Transaction::new(app)
        .with_all(Part::Rest, act_parts(app, act, change.clone(), change)?)
        .with_all(Part::Rest, mails::to_admins(app, package.owner(), &message).await?)
        .with(Part::Rest, takedown_notices::open_part(app, notice)?);
    for report in decides.reports {
        transaction.add_all(Part::Report, abuse_reports::decide_parts(app, act, report, true).await?);
    }
    if let Some(appeal) = decides.appeal {
        transaction.add_all(Part::Rest, takedown_appeals::decide_parts(app, act, appeal, true)?);
    }
    Ok(transaction)
}

async fn written<T>(transaction: Transaction<'_, Part>, next: T) -> Result<Written<T>, Error> {
    Ok(match transaction.write().await? {
        Ok(()) => Written::Done(Box::new(next)),
        Err(failed) if failed.contains(&Part::Report) => Written::ReportDecided,
        Err(_) => Written::Changed,
    })
}

fn package_part(
    app: &App,
    found: &packages::Record,
    takedowns: &Takedowns,
    now: Time,
) -> Result<TransactWriteItem, Error> {
    let update = update_builder(app, Table::Catalog, pk(&found.id), PACKAGE)?
        .condition_expression("#owner = :owner AND versions_revision = :seen")
        .expression_attribute_names("#owner", "owner")
        .expression_attribute_names("#revision", "revision")
        .expression_attribute_values(":owner", text(found.owner()))
        .expression_attribute_values(":seen", number(found.versions_revision))
        .expression_attribute_values(
            ":takedowns",
            serde_dynamo::to_attribute_value(takedowns).map_err(Error::internal)?,
        )
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":now", text(now));
    let set = "SET takedowns = :takedowns, changed_at = :now";
    let add = "ADD #revision :one, versions_revision :one";
    update_item(match takedowns.in_force() {
        Some(_) => update.update_expression(format!("{set}, taken_down_at = :now {add}")),
        None => update.update_expression(format!("{set} REMOVE taken_down_at {add}")),
    })
}

fn last(takedowns: &Takedowns) -> Result<&Takedown, Error> {
    takedowns.all().last().ok_or_else(|| Error::internal("what was never taken down is reinstated"))
}
