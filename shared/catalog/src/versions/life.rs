//! The steps of a version's life: publishing, deprecating, yanking, restoring.
//!
//! Which steps there are is `registry::versions::life`; here each is written together
//! with the package's newest version, which its page and the search show. The package's
//! `versions_revision` counts these steps: a step is written on the condition that no
//! other one was since the versions were read, so that the newest is never an older one.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind as EventKind};
use domain::{Sha256Hex, Time};
use platform::dynamodb::{number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::versions::life::{Command, State, Step};
use store_core::transaction::{Transaction, update_builder, update_item};
use store_core::{events, outbox};

use super::{LIST, Record, list, replace};
use crate::packages::{self, Latest, PACKAGE, PACKAGES, pk};
use crate::{index_queue, ontologies};

const WRITES: Grant = Grant::operation(
    "versions::take_step",
    &[Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[PACKAGES])],
);

// What the operation touches, by the step.
pub const PUBLISH: Grant = Grant::operation(
    "versions::take_step",
    &[LIST, WRITES, ontologies::LIST, outbox::PUT, events::leaves(&[EventKind::VersionPublished])],
);
pub const DEPRECATE: Grant = Grant::operation(
    "versions::take_step",
    &[LIST, WRITES, outbox::PUT, events::leaves(&[EventKind::VersionDeprecated])],
);
pub const YANK: Grant =
    Grant::operation("versions::take_step", &[LIST, WRITES, outbox::PUT, events::leaves(&[EventKind::VersionYanked])]);
pub const RESTORE: Grant = Grant::operation(
    "versions::take_step",
    &[LIST, WRITES, outbox::PUT, events::leaves(&[EventKind::VersionRestored])],
);

/// Writes a step of a version, as both were read; `None` where somebody has changed one of
/// them since. `statement` is what the registry has signed, of a version that is published.
pub async fn take_step(
    app: &App,
    package: &packages::Record,
    found: &Record,
    step: Step,
    statement: Option<&Sha256Hex>,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    let change = change(found, step.command, statement)?;
    let (parts, next) = parts(app, package, found, step, statement).await?;
    let transaction = Transaction::new(app).with_all((), parts);
    let written = transaction.with((), events::record(app, package.owner(), by, change)?).write().await?;
    Ok(written.is_ok().then_some(next))
}

/// The parts of a step's transaction but for its event, and the version after it.
pub(super) async fn parts(
    app: &App,
    package: &packages::Record,
    found: &Record,
    step: Step,
    statement: Option<&Sha256Hex>,
) -> Result<(Vec<TransactWriteItem>, Record), Error> {
    let now = step.at;
    let is_publishing = matches!(step.command, Command::Publish | Command::Approve);
    let next = Record {
        life: found.life.clone().with(step),
        statement_sha256: statement.cloned().or_else(|| found.statement_sha256.clone()),
        published_at: if is_publishing { Some(now) } else { found.published_at },
        revision: found.revision + 1,
        ..found.clone()
    };
    let mut parts = replace_and_tell(app, package, found, &next, now).await?;
    let declared = next.check.as_ref().filter(|_| is_publishing).into_iter().flat_map(|check| &check.ontologies);
    for iri in declared {
        parts.push(ontologies::list(app, iri, &package.id, &next.version)?);
    }
    Ok((parts, next))
}

/// The parts that put `next` in the place of a version that everybody sees, or saw: the
/// package's newest version and the search index follow.
pub(crate) async fn replace_and_tell(
    app: &App,
    package: &packages::Record,
    found: &Record,
    next: &Record,
    now: Time,
) -> Result<Vec<TransactWriteItem>, Error> {
    let mut all = list(app, &package.id).await?;
    all.retain(|it| it.version != next.version);
    let latest = latest(all.iter().chain([next]));
    Ok(vec![
        replace(app, found, next)?,
        update_item(newest(app, package, latest.as_ref(), now)?)?,
        index_queue::package_changed(app, &package.id)?,
    ])
}

pub(super) fn change(found: &Record, command: Command, statement: Option<&Sha256Hex>) -> Result<Change, Error> {
    let (package, version) = (found.package.to_string(), found.version.to_string());
    Ok(match command {
        Command::Publish | Command::Approve => {
            let unsigned = || Error::internal("a version is published without a statement");
            let statement_sha256 = statement.cloned().ok_or_else(unsigned)?;
            Change::VersionPublished { package, version, statement_sha256 }
        }
        Command::Deprecate => Change::VersionDeprecated { package, version },
        Command::Yank => Change::VersionYanked { package, version },
        Command::Restore => Change::VersionRestored { package, version },
        Command::RequestReview | Command::Withdraw | Command::Refuse | Command::Appeal => {
            return Err(Error::internal("a step that shows the version to nobody is written by another operation"));
        }
    })
}

/// The update of the package, if no other step was written since it was read.
fn newest(
    app: &App,
    package: &packages::Record,
    latest: Option<&Latest>,
    now: Time,
) -> Result<aws_sdk_dynamodb::types::builders::UpdateBuilder, Error> {
    let update = update_builder(app, Table::Catalog, pk(&package.id), PACKAGE)?
        .condition_expression(
            "#owner = :owner AND (versions_revision = :seen OR (:seen = :zero AND attribute_not_exists(versions_revision)))",
        )
        .expression_attribute_names("#owner", "owner")
        .expression_attribute_names("#revision", "revision")
        .expression_attribute_values(":owner", text(package.owner()))
        .expression_attribute_values(":seen", number(package.versions_revision))
        .expression_attribute_values(":zero", number(0))
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":now", text(now));
    let add = "ADD #revision :one, versions_revision :one";
    Ok(match latest {
        Some(latest) => update
            .update_expression(format!("SET latest = :latest, changed_at = :now {add}"))
            .expression_attribute_values(":latest", serde_dynamo::to_attribute_value(latest).map_err(Error::internal)?),
        None => update.update_expression(format!("SET changed_at = :now REMOVE latest {add}")),
    })
}

/// The greatest release that can be resolved, else the greatest pre-release.
fn latest<'a>(all: impl Iterator<Item = &'a Record>) -> Option<Latest> {
    let resolvable =
        |it: &&Record| matches!(it.state(), State::Published | State::Deprecated) && it.taken_down_at.is_none();
    let newest = all.filter(resolvable).max_by_key(|it| (!it.version.is_prerelease(), it.version.clone()))?;
    Some(Latest {
        version: newest.version.clone(),
        licence: newest.licence.clone(),
        score: newest.check.as_ref().map_or(0, |check| check.score),
        published_at: newest.published_at?,
    })
}
