//! A version's way to moderators and back: it waits, is withdrawn, approved or refused,
//! and is appealed for. Each is one transaction with the line of the queue
//! ([`crate::submissions`]), the event and the mail; of several at once one wins, by the
//! version's `revision`.

use domain::Sha256Hex;
use domain::events::{Actor, Change, Kind as EventKind};
use platform::dynamodb::text;
use platform::endpoint::{Action, Grant, Table};
use platform::mail::Message;
use platform::{App, Error};
use registry::moderation::Cause;
use registry::versions::life::{Command, Step};
use store_core::acts::{Act, act_parts};
use store_core::transaction::{Transaction, check_attribute_equals};
use store_core::{events, outbox};

use super::life::{change, parts};
use super::{LIST, Record, replace};
use crate::packages::{self, PACKAGE, PACKAGES, pk};
use crate::submissions::{self, Submission};
use crate::{creators, mails, ontologies};

const WRITE: Grant = Grant::items(Table::Catalog, &[Action::Put], &[PACKAGES]);
const WRITE_OF_OWNER: Grant = Grant::items(Table::Catalog, &[Action::ConditionCheck, Action::Put], &[PACKAGES]);

// What the operations touch.
pub const REQUEST_REVIEW: Grant = Grant::operation(
    "versions::request_review",
    &[WRITE_OF_OWNER, submissions::OPEN, events::leaves(&[EventKind::SubmissionOpened])],
);
pub const APPEAL: Grant = Grant::operation(
    "versions::appeal",
    &[WRITE_OF_OWNER, submissions::OPEN, events::leaves(&[EventKind::SubmissionAppealed])],
);
pub const WITHDRAW: Grant = Grant::operation(
    "versions::withdraw",
    &[WRITE_OF_OWNER, submissions::CLOSE, events::leaves(&[EventKind::SubmissionWithdrawn])],
);
pub const APPROVE: Grant = Grant::operation(
    "versions::approve",
    &[
        LIST,
        Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[PACKAGES]),
        ontologies::LIST,
        submissions::CLOSE,
        creators::COUNT_APPROVAL,
        mails::TO_ADMINS,
        outbox::PUT,
        events::leaves(&[EventKind::SubmissionDecided, EventKind::VersionPublished]),
    ],
);
pub const REFUSE: Grant = Grant::operation(
    "versions::refuse",
    &[WRITE, submissions::CLOSE, mails::TO_ADMINS, events::leaves(&[EventKind::SubmissionDecided])],
);

/// What became of a decision.
#[derive(Debug)]
pub enum Decided {
    Done(Box<Record>),
    /// The moderator does not hold it, or not any more.
    NotClaimed,
    /// The version or its package was changed at the same moment.
    Changed,
}

/// What a moderator approves, and what the registry has signed of it.
pub struct Approved<'a> {
    pub package: &'a packages::Record,
    pub version: &'a Record,
    pub step: Step,
    pub statement: &'a Sha256Hex,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Claim,
    Rest,
}

/// Has a version wait for moderators; `None` where it was changed since it was read.
pub async fn request_review(
    app: &App,
    package: &packages::Record,
    found: &Record,
    step: Step,
    causes: &[Cause],
    by: &Actor,
) -> Result<Option<Record>, Error> {
    let (name, version) = (found.package.to_string(), found.version.to_string());
    let why = causes.iter().map(|cause| cause.as_str().to_owned()).collect();
    let change = Change::SubmissionOpened { package: name, version, why };
    wait(app, package, found, step, causes, (by, change)).await
}

/// Has a refused version wait for another moderator.
pub async fn appeal(
    app: &App,
    package: &packages::Record,
    found: &Record,
    step: Step,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    let (name, version) = (found.package.to_string(), found.version.to_string());
    let change = Change::SubmissionAppealed { package: name, version };
    wait(app, package, found, step, &[Cause::Appeal], (by, change)).await
}

async fn wait(
    app: &App,
    package: &packages::Record,
    found: &Record,
    step: Step,
    causes: &[Cause],
    (by, change): (&Actor, Change),
) -> Result<Option<Record>, Error> {
    let submission = Submission::new(package, found, causes, step.at);
    let next = after(found, step);
    let owner = ((pk(&package.id), PACKAGE), ("owner", text(package.owner())));
    let written = Transaction::new(app)
        .with((), check_attribute_equals(app, Table::Catalog, owner.0, owner.1)?)
        .with((), replace(app, found, &next)?)
        .with((), submissions::open_part(app, &submission)?)
        .with((), events::record(app, package.owner(), by, change)?)
        .write()
        .await?;
    Ok(written.is_ok().then_some(next))
}

/// Takes a version back from moderators; `None` where it was changed since it was read.
pub async fn withdraw(
    app: &App,
    package: &packages::Record,
    found: &Record,
    step: Step,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    let (name, version) = (found.package.to_string(), found.version.to_string());
    let change = Change::SubmissionWithdrawn { package: name, version };
    let next = after(found, step);
    let owner = ((pk(&package.id), PACKAGE), ("owner", text(package.owner())));
    let written = Transaction::new(app)
        .with((), check_attribute_equals(app, Table::Catalog, owner.0, owner.1)?)
        .with((), replace(app, found, &next)?)
        .with((), submissions::close_part(app, found, None)?)
        .with((), events::record(app, package.owner(), by, change)?)
        .write()
        .await?;
    Ok(written.is_ok().then_some(next))
}

/// Publishes a version that its holder approves.
pub async fn approve(app: &App, act: &Act<'_>, approved: Approved<'_>) -> Result<Decided, Error> {
    let Approved { package, version, step, statement } = approved;
    let published = change(version, step.command, Some(statement))?;
    let message = mail(version, &step, act);
    let decided = decided(version, &step);
    let (parts, next) = parts(app, package, version, step, Some(statement)).await?;
    let transaction = Transaction::new(app)
        .with(Part::Claim, submissions::close_part(app, version, Some(act.by.staff_id))?)
        .with_all(Part::Rest, parts)
        .with_all(Part::Rest, act_parts(app, act, decided.clone(), decided)?)
        .with(Part::Rest, events::record(app, package.owner(), &act.actor(), published)?)
        .with(Part::Rest, creators::count_approval(app, package.owner())?)
        .with_all(Part::Rest, mails::to_admins(app, package.owner(), &message).await?);
    written(transaction, next).await
}

/// Refuses a version, for the codes of the step.
pub async fn refuse(
    app: &App,
    act: &Act<'_>,
    package: &packages::Record,
    found: &Record,
    step: Step,
) -> Result<Decided, Error> {
    let decided = decided(found, &step);
    let next = after(found, step.clone());
    let message = mail(&next, &step, act);
    let transaction = Transaction::new(app)
        .with(Part::Claim, submissions::close_part(app, found, Some(act.by.staff_id))?)
        .with(Part::Rest, replace(app, found, &next)?)
        .with_all(Part::Rest, act_parts(app, act, decided.clone(), decided)?)
        .with_all(Part::Rest, mails::to_admins(app, package.owner(), &message).await?);
    written(transaction, next).await
}

async fn written(transaction: Transaction<'_, Part>, next: Record) -> Result<Decided, Error> {
    Ok(match transaction.write().await? {
        Ok(()) => Decided::Done(Box::new(next)),
        Err(failed) if failed.contains(&Part::Claim) => Decided::NotClaimed,
        Err(_) => Decided::Changed,
    })
}

/// The version with one step more.
fn after(found: &Record, step: Step) -> Record {
    Record { life: found.life.clone().with(step), revision: found.revision + 1, ..found.clone() }
}

fn decided(version: &Record, step: &Step) -> Change {
    Change::SubmissionDecided {
        package: version.package.to_string(),
        version: version.version.to_string(),
        approved: step.command == Command::Approve,
        codes: step.codes.iter().map(|code| code.as_str().to_owned()).collect(),
    }
}

/// What its creators are told; `version` as it is then.
fn mail(version: &Record, step: &Step, act: &Act<'_>) -> Message {
    Message::VersionReviewed {
        package: version.package.to_string(),
        version: version.version.to_string(),
        approved: step.command == Command::Approve,
        codes: step.codes.iter().map(|code| code.as_str().to_owned()).collect(),
        reason: act.reason.to_string(),
        may_appeal: version.life.may_appeal(),
        at: step.at,
    }
}
