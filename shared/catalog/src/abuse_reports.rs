//! What customers reported to moderators, open ones and those that were decided.
//!
//! Keys are in the head of the crate. Invariants:
//! - an account has one open report about a thing, and makes [`PER_DAY_MAX`] a day;
//! - a report is decided once: it leaves the open ones in the transaction of the act that
//!   decides it, with an event in the log of whoever reported it and a mail to them;
//! - what somebody wrote goes after [`KEPT`], and so does the line that lists it with them.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::events::{Actor, Change, Kind as EventKind};
use domain::{AbuseReportId, AccountId};
use jiff::SignedDuration;
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::mail::Message;
use platform::{App, Error};
use registry::moderation::{AbuseReport, Decided, Thing};
use registry::versions::life::Reason;
use serde::{Deserialize, Serialize};
use store_core::acts::{Act, act_parts};
use store_core::events;
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, ACCOUNT_PARTITIONS, Listing};
use store_core::transaction::{
    Transaction, delete_builder, delete_item, put_item, put_new_item, update_builder, update_item,
};

use crate::mails;

const ABUSE: &str = "ABUSE";
const DECIDED: &str = "ABUSE#decided";
const OPEN: &str = "ABUSE#open";
const REPORTS: [Key; 1] = [Key::Named(ABUSE)];

/// Reports of an account in a day of UTC.
pub const PER_DAY_MAX: u32 = 20;
/// One act decides on no more.
pub const AT_ONCE_MAX: usize = 10;
const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// How the lines of an account's list begin.
const MADE: &str = "REPORT#";
/// What an account can have made before it goes, and the day on which it does.
const MADE_MAX: usize = PER_DAY_MAX as usize * 91;

// What the operations touch.
pub const CREATE: Grant = Grant::operation(
    "abuse_reports::create",
    &[
        FIND,
        Grant::items(Table::Catalog, &[Action::Put], &REPORTS),
        Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[ACCOUNT_PARTITIONS]),
        events::leaves(&[EventKind::AbuseReported]),
    ],
);
pub const FIND: Grant =
    Grant::operation("abuse_reports::find", &[Grant::items(Table::Catalog, &[Action::Get], &REPORTS)]);
pub const LIST: Grant =
    Grant::operation("abuse_reports::list", &[Grant::items(Table::Catalog, &[Action::Query], &REPORTS)]);
pub const MADE_BY: Grant = Grant::operation(
    "abuse_reports::made_by",
    &[
        Grant::items(Table::Catalog, &[Action::Query], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Catalog, &[Action::BatchGet], &REPORTS),
    ],
);
pub const OPEN_ABOUT: Grant = Grant::operation("abuse_reports::open_about", &[FIND]);
pub const DISMISS: Grant = Grant::operation("abuse_reports::dismiss", &[DECIDE]);
/// Of [`dismiss`], and of each act that upholds reports.
pub const DECIDE: Grant = Grant::operation(
    "abuse_reports::decide",
    &[
        Grant::items(Table::Catalog, &[Action::Put, Action::Delete], &REPORTS),
        Grant::items(Table::Catalog, &[Action::Delete], &[ACCOUNT_PARTITIONS]),
        mails::TO_ACCOUNT,
        events::leaves(&[EventKind::AbuseDecided]),
    ],
);

/// As it lies in the table.
#[derive(Serialize, Deserialize)]
struct Record {
    #[serde(flatten)]
    report: AbuseReport,
    expires_at: i64,
}

/// That a report is open, or was made.
#[derive(Serialize, Deserialize)]
struct Marker {
    report_id: AbuseReportId,
    expires_at: i64,
}

/// What became of a report.
#[derive(Debug)]
pub enum Created {
    /// Now, or by an earlier try of the same request.
    Done(AbuseReport),
    /// The account has reported it, and moderators have not decided yet.
    IsOpen,
    /// The account has made [`PER_DAY_MAX`] today; tomorrow begins in so many seconds.
    TooMany { retry_after_seconds: u32 },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Report,
    Marker,
    Count,
    Rest,
}

/// The partition of an account's marks.
fn of_account(account: AccountId) -> String {
    format!("{account}#abuse")
}

fn marker_sk(about: &Thing) -> String {
    let version = about.version.as_ref().map(|it| format!("@{}", it.key())).unwrap_or_default();
    let reviewer = about.reviewer.map(|it| format!("#{it}")).unwrap_or_default();
    format!("OPEN#{}{version}{reviewer}", about.package)
}

fn made_sk(id: AbuseReportId) -> String {
    format!("{MADE}{id}")
}

fn item(pk: &str, report: &AbuseReport) -> Keyed<Record> {
    let expires_at = report.reported_at.plus(KEPT).as_second();
    keyed(pk, report.id, Record { report: report.clone(), expires_at })
}

/// Writes a report down for moderators.
pub async fn create(app: &App, report: AbuseReport, by: &Actor) -> Result<Created, Error> {
    if let Some(found) = find(app, report.id).await? {
        return Ok(Created::Done(found));
    }
    let expires_at = report.reported_at.plus(KEPT).as_second();
    let line = |sk| keyed(of_account(report.reported_by), sk, Marker { report_id: report.id, expires_at });
    let (marker, made) = (line(marker_sk(&report.about)), line(made_sk(report.id)));
    let (package, code) = (report.about.package.to_string(), report.code.as_str().to_owned());
    let change = Change::AbuseReported { report_id: report.id, package, code };
    let written = Transaction::new(app)
        .with(Part::Report, put_new_item(app, Table::Catalog, &item(OPEN, &report))?)
        .with(Part::Marker, put_new_item(app, Table::Catalog, &marker)?)
        .with(Part::Count, count_part(app, &report)?)
        .with(Part::Rest, put_item(app, Table::Catalog, Put::builder(), &made)?)
        .with(Part::Rest, events::record(app, report.reported_by, by, change)?)
        .write()
        .await?;
    let Err(failed) = written else { return Ok(Created::Done(report)) };
    if failed.contains(&Part::Report) {
        // Another try of the same request was faster.
        return find(app, report.id).await?.map(Created::Done).ok_or_else(|| failed.unexpected());
    }
    if failed.contains(&Part::Marker) {
        return Ok(Created::IsOpen);
    }
    if !failed.contains(&Part::Count) {
        return Err(failed.unexpected());
    }
    let today_seconds = u32::try_from(report.reported_at.as_second().rem_euclid(DAY.as_secs())).unwrap_or(0);
    let day_seconds = u32::try_from(DAY.as_secs()).unwrap_or(u32::MAX);
    Ok(Created::TooMany { retry_after_seconds: day_seconds.saturating_sub(today_seconds).max(1) })
}

/// The part that counts one more of the day.
fn count_part(app: &App, report: &AbuseReport) -> Result<TransactWriteItem, Error> {
    let day = report.reported_at.day();
    let until = report.reported_at.plus(DAY).plus(DAY).as_second();
    let update = update_builder(app, Table::Catalog, of_account(report.reported_by), format!("DAY#{day}"))?
        .update_expression("SET expires_at = :until ADD reports :one")
        .condition_expression("attribute_not_exists(reports) OR reports < :most")
        .expression_attribute_values(":until", number(until))
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":most", number(PER_DAY_MAX));
    update_item(update)
}

/// The report, whether open or decided.
pub async fn find(app: &App, id: AbuseReportId) -> Result<Option<AbuseReport>, Error> {
    for pk in [OPEN, DECIDED] {
        let found: Option<Record> = get(app, Table::Catalog, pk, id).await?;
        if let Some(found) = found {
            return Ok(Some(found.report));
        }
    }
    Ok(None)
}

/// Open reports or decided ones, the oldest first.
pub async fn list(
    app: &App,
    are_open: bool,
    after: Option<AbuseReportId>,
    limit: usize,
) -> Result<Listing<AbuseReport, AbuseReportId>, Error> {
    let (pk, after) = (if are_open { OPEN } else { DECIDED }, after.map(|id| id.to_string()));
    let (found, more): (Vec<Record>, bool) =
        partition::page(app, Table::Catalog, pk, "abr_", after.as_deref(), limit).await?;
    let items: Vec<AbuseReport> = found.into_iter().map(|record| record.report).collect();
    let next = items.last().map(|last| last.id).filter(|_| more);
    Ok(Listing { items, next })
}

/// What an account has made and is kept, the oldest first.
pub async fn made_by(app: &App, account: AccountId) -> Result<Vec<AbuseReport>, Error> {
    let (pk, sk) = (of_account(account), |it: &Marker| made_sk(it.report_id));
    let made = partition::all(app, Table::Catalog, &pk, MADE, sk, MADE_MAX).await?;
    let keys = made.iter().flat_map(|it| [OPEN, DECIDED].map(|pk| (pk.to_owned(), it.report_id.to_string())));
    let found: Vec<Record> = partition::batch(app, Table::Catalog, keys).await?;
    // One that is decided between two reads is there twice.
    let reports: BTreeMap<AbuseReportId, AbuseReport> =
        found.into_iter().map(|record| (record.report.id, record.report)).collect();
    Ok(reports.into_values().collect())
}

/// Ends a report about which nothing is done: whether nobody has decided on it before.
pub async fn dismiss(app: &App, act: &Act<'_>, report: &AbuseReport) -> Result<bool, Error> {
    let parts = decide_parts(app, act, report, false).await?;
    store_core::transaction::write_all(app, parts).await
}

/// The parts of a transaction that decide on a report, with its events and its mail.
pub(crate) async fn decide_parts(
    app: &App,
    act: &Act<'_>,
    report: &AbuseReport,
    upheld: bool,
) -> Result<Vec<TransactWriteItem>, Error> {
    let reason = Reason::parse(act.reason.as_str()).map_err(Error::internal)?;
    let decided = Decided { upheld, by: act.by.staff_id, at: app.clock.now().into(), reason };
    let next = AbuseReport { decided: Some(decided), ..report.clone() };
    let is_open = delete_builder(app, Table::Catalog, OPEN, report.id)?.condition_expression("attribute_exists(pk)");
    let marker = delete_builder(app, Table::Catalog, of_account(report.reported_by), marker_sk(&report.about))?;
    let package = report.about.package.to_string();
    let change = Change::AbuseDecided { report_id: report.id, package, upheld };
    let to_reporter = Act { by: act.by, subject: report.reported_by.into(), reason: act.reason };
    let mut parts =
        vec![delete_item(is_open)?, put_new_item(app, Table::Catalog, &item(DECIDED, &next))?, delete_item(marker)?];
    parts.extend(act_parts(app, &to_reporter, change.clone(), change)?);
    let subject = report.about.to_string();
    let message = Message::ReportDecided { subject, upheld, reported_at: report.reported_at };
    parts.extend(mails::to_account(app, report.reported_by, message).await?);
    Ok(parts)
}

/// The open reports of these ids that an act about `about` ends; `None` where one is not
/// open, or about something else.
pub async fn open_about(app: &App, ids: &[AbuseReportId], about: &Thing) -> Result<Option<Vec<AbuseReport>>, Error> {
    let mut reports = Vec::with_capacity(ids.len());
    for id in ids {
        let found = find(app, *id).await?;
        let Some(report) = found.filter(|it| it.decided.is_none() && it.about.is_in(about)) else { return Ok(None) };
        reports.push(report);
    }
    Ok(Some(reports))
}
