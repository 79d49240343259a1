//! The queue of moderators: a line for each version that waits for them, the oldest first.
//!
//! Keys are in the head of the crate. Invariants:
//! - a version has a line while it is in review, and no longer: the line is written and
//!   deleted with the steps of the version's life ([`crate::versions`]);
//! - one moderator at a time holds it, until the claim lapses, and only whoever holds it
//!   decides;
//! - each claim and its end is in the log of the version's owner, with its reason.

use aws_sdk_dynamodb::types::TransactWriteItem;
use aws_sdk_dynamodb::types::builders::UpdateBuilder;
use domain::events::{Change, Kind as EventKind};
use domain::{StaffId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{get, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::moderation::Cause;
use registry::versions::life::State;
use registry::{Kind, PackageId, Version};
use serde::{Deserialize, Serialize};
use store_core::acts::{Act, act_parts};
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, Listing};
use store_core::transaction::{Transaction, delete_builder, delete_item, put_new_item, update_builder, update_item};

use crate::{packages, versions};

const SUBMISSIONS: &str = "SUBMISSIONS";
/// What sort keys begin with.
pub const SUBMISSION: &str = "SUBMISSION#";
const LINES: [Key; 1] = [Key::Only(SUBMISSIONS)];

/// Whoever does not decide in this time gives others the chance.
pub const CLAIM_TIME: SignedDuration = SignedDuration::from_hours(1);

// What the operations touch.
pub const FIND: Grant = Grant::operation("submissions::find", &[Grant::items(Table::Catalog, &[Action::Get], &LINES)]);
pub const LIST: Grant =
    Grant::operation("submissions::list", &[Grant::items(Table::Catalog, &[Action::Query], &LINES)]);
pub const CLAIM: Grant = Grant::operation(
    "submissions::claim",
    &[
        FIND,
        Grant::items(Table::Catalog, &[Action::Update], &LINES),
        store_core::events::leaves(&[EventKind::SubmissionClaimed]),
    ],
);
pub const RELEASE: Grant = Grant::operation(
    "submissions::release",
    &[
        Grant::items(Table::Catalog, &[Action::Update], &LINES),
        store_core::events::leaves(&[EventKind::SubmissionReleased]),
    ],
);
pub(crate) const OPEN: Grant =
    Grant::operation("submissions::open", &[Grant::items(Table::Catalog, &[Action::Put], &LINES)]);
pub(crate) const CLOSE: Grant =
    Grant::operation("submissions::close", &[Grant::items(Table::Catalog, &[Action::Delete], &LINES)]);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    pub package: PackageId,
    pub version: Version,
    pub kind: Kind,
    pub since: Time,
    pub causes: Vec<Cause>,
    /// What its check found that a person should look at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<String>,
    /// Whoever has refused the version before, and does not decide on it now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_by: Vec<StaffId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimed_by: Option<StaffId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimed_until: Option<Time>,
}

impl Submission {
    /// Of a version that its creators have just submitted.
    pub(crate) fn new(package: &packages::Record, version: &versions::Record, causes: &[Cause], now: Time) -> Self {
        Self {
            package: package.id.clone(),
            version: version.version.clone(),
            kind: package.kind,
            since: now,
            causes: causes.to_vec(),
            flags: version.check.as_ref().map(|check| check.flags.clone()).unwrap_or_default(),
            not_by: version.life.refused_by().collect(),
            claimed_by: None,
            claimed_until: None,
        }
    }

    /// Whoever holds it now.
    pub fn holder(&self, now: Time) -> Option<StaffId> {
        self.claimed_by.filter(|_| self.claimed_until.is_some_and(|until| now < until))
    }

    /// After which a list goes on.
    pub fn sort_key(&self) -> String {
        sk(&self.package, &self.version, self.since)
    }
}

/// What became of a wish to hold a submission.
#[derive(Debug)]
pub enum Claimed {
    Done(Box<Submission>),
    /// Somebody else holds it.
    Held,
    /// It was decided or withdrawn meanwhile.
    Gone,
}

fn sk(package: &PackageId, version: &Version, since: Time) -> String {
    format!("{SUBMISSION}{since}#{package}@{}", version.key())
}

/// The key of the line of a version in review; `None` of another.
fn key_of(version: &versions::Record) -> Option<String> {
    let last = version.life.steps().last().filter(|_| version.state() == State::InReview)?;
    let since = last.at;
    Some(sk(&version.package, &version.version, since))
}

/// The line of a version; `None` where it waits for nobody.
pub async fn find(app: &App, version: &versions::Record) -> Result<Option<Submission>, Error> {
    let Some(sk) = key_of(version) else { return Ok(None) };
    let found: Option<Keyed<Submission>> = get(app, Table::Catalog, SUBMISSIONS, sk).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Those that wait, the oldest first, after the one with this sort key.
pub async fn list(app: &App, after: Option<&str>, limit: usize) -> Result<Listing<Submission, String>, Error> {
    let (found, more): (Vec<Keyed<Submission>>, bool) =
        partition::page(app, Table::Catalog, SUBMISSIONS, SUBMISSION, after, limit).await?;
    let next = found.last().filter(|_| more).map(|last| last.sk.clone());
    Ok(Listing { items: found.into_iter().map(|keyed| keyed.record).collect(), next })
}

/// Lets a moderator alone decide for a while. Whoever holds it already keeps it as it is.
pub async fn claim(app: &App, act: &Act<'_>, version: &versions::Record) -> Result<Claimed, Error> {
    let (now, me) = (Time::from(app.clock.now()), act.by.staff_id);
    let until = now.plus(CLAIM_TIME);
    let Some(found) = find(app, version).await? else { return Ok(Claimed::Gone) };
    match found.holder(now) {
        Some(holder) if holder == me => return Ok(Claimed::Done(Box::new(found))),
        Some(_) => return Ok(Claimed::Held),
        None => {}
    }
    let (package, number) = (found.package.to_string(), found.version.to_string());
    let change = Change::SubmissionClaimed { package, version: number };
    let update = line(app, &found)?
        .update_expression("SET claimed_by = :me, claimed_until = :until")
        .condition_expression("attribute_exists(pk) AND (attribute_not_exists(claimed_by) OR claimed_until <= :now)")
        .expression_attribute_values(":me", text(me))
        .expression_attribute_values(":until", text(until))
        .expression_attribute_values(":now", text(now));
    let written = Transaction::new(app)
        .with((), update_item(update)?)
        .with_all((), act_parts(app, act, change.clone(), change)?)
        .write()
        .await?;
    if written.is_ok() {
        let held = Submission { claimed_by: Some(me), claimed_until: Some(until), ..found };
        return Ok(Claimed::Done(Box::new(held)));
    }
    Ok(if find(app, version).await?.is_some() { Claimed::Held } else { Claimed::Gone })
}

/// Gives it back undecided: whether this moderator held it.
pub async fn release(app: &App, act: &Act<'_>, version: &versions::Record) -> Result<bool, Error> {
    let Some(sk) = key_of(version) else { return Ok(false) };
    let (package, number) = (version.package.to_string(), version.version.to_string());
    let change = Change::SubmissionReleased { package, version: number };
    let update = update_builder(app, Table::Catalog, SUBMISSIONS, sk)?
        .update_expression("REMOVE claimed_by, claimed_until")
        .condition_expression("claimed_by = :me")
        .expression_attribute_values(":me", text(act.by.staff_id));
    let written = Transaction::new(app)
        .with((), update_item(update)?)
        .with_all((), act_parts(app, act, change.clone(), change)?)
        .write()
        .await?;
    Ok(written.is_ok())
}

fn line(app: &App, submission: &Submission) -> Result<UpdateBuilder, Error> {
    update_builder(app, Table::Catalog, SUBMISSIONS, submission.sort_key())
}

/// The part of a transaction that has a version wait.
pub(crate) fn open_part(app: &App, submission: &Submission) -> Result<TransactWriteItem, Error> {
    put_new_item(app, Table::Catalog, &keyed(SUBMISSIONS, submission.sort_key(), submission))
}

/// The part of a transaction that ends the waiting: by its creators, or by the moderator
/// who holds it.
pub(crate) fn close_part(
    app: &App,
    version: &versions::Record,
    by: Option<StaffId>,
) -> Result<TransactWriteItem, Error> {
    let missing = || Error::internal("a version that waits for nobody is decided");
    let delete = delete_builder(app, Table::Catalog, SUBMISSIONS, key_of(version).ok_or_else(missing)?)?;
    delete_item(match by {
        None => delete.condition_expression("attribute_exists(pk)"),
        Some(by) => delete
            .condition_expression("claimed_by = :me AND claimed_until > :now")
            .expression_attribute_values(":me", text(by))
            .expression_attribute_values(":now", text(Time::from(app.clock.now()))),
    })
}
