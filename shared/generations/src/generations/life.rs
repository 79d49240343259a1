//! What happens to a generation, each step as a conditional write.

use aws_sdk_dynamodb::types::{AttributeValue, Put};
use domain::events::{Actor, Change};
use domain::generation::{CheckReport, Command, Decision, EndEffects, Failure, Progress, Settlement, State, Warning};
use domain::{GenerationId, TenantId, Time};
use platform::dynamodb::{if_unchanged, number};
use platform::{App, Error, Table};
use quotas_store::quotas;
use store_core::events;
use store_core::transaction::{Transaction, put_item, retry_with_backoff};

use super::{Artifact, Generation, find, open};
use crate::receipts;
use crate::storage::{self, Storage};

/// What became of a step.
#[derive(Debug)]
pub enum Outcome {
    /// It was taken; so the generation is now.
    Done(Box<Generation>),
    /// Somebody else works on it, or it is not due.
    Busy,
    /// No attempt, release or sweep is left: end it.
    Spent(Box<Generation>),
    /// Another attempt took over.
    Lost,
    /// It had ended before; so it is.
    Over(Box<Generation>),
    /// What it made does not fit into the workspace's storage, so it must not
    /// complete: fail it.
    StorageExceeded(Box<Generation>, Storage),
}

/// What a worker gets that wants a generation.
pub type Claim = Outcome;

/// What a worker brings when it has rendered.
#[derive(Debug, Clone)]
pub struct Completion {
    /// The same as in the receipt.
    pub finished_at: Time,
    pub progress: Progress,
    pub artifact: Artifact,
    pub warnings: Vec<Warning>,
    pub warnings_count: u64,
    pub receipt: receipts::NewReceipt,
}

/// Takes the generation for this worker; `None` when there is none of this id.
pub async fn claim(app: &App, tenant: TenantId, id: GenerationId) -> Result<Option<Claim>, Error> {
    let Some(seen) = find(app, tenant, id).await? else { return Ok(None) };
    claim_seen(app, seen).await.map(Some)
}

/// As [`claim`], of a generation that was just read.
pub async fn claim_seen(app: &App, seen: Generation) -> Result<Claim, Error> {
    let command = |now| Command::Claim { now };
    let change = |next: &mut Generation, now: Time| {
        next.started_at = Some(now.max(next.created_at));
        next.progress = Progress::default();
    };
    step(app, seen, command, change, With::Nothing, None).await
}

/// Tells how far the attempt is, and makes its lease longer.
pub async fn heartbeat(app: &App, seen: Generation, progress: Progress) -> Result<Outcome, Error> {
    let attempt = seen.position.attempt;
    let command = |now| Command::Heartbeat { attempt, now };
    step(app, seen, command, |next, _| next.progress = progress, With::Nothing, None).await
}

/// Gives the attempt back, because a service of ours failed; [`Outcome::Spent`]
/// when that was done too often.
pub async fn release(app: &App, seen: Generation) -> Result<Outcome, Error> {
    let attempt = seen.position.attempt;
    let command = |now| Command::Release { attempt, now };
    step(app, seen, command, |next, _| next.progress = Progress::default(), With::Nothing, None).await
}

/// Sends a generation that is due to its queue once more; [`Outcome::Spent`]
/// when that would be in vain.
pub async fn sweep(app: &App, seen: Generation) -> Result<Outcome, Error> {
    step(app, seen, |now| Command::Sweep { now }, |_, _| {}, With::Message, None).await
}

/// Ends the attempt with an artefact, writes its receipt and tells the world.
pub async fn complete(app: &App, seen: Generation, completion: Completion, by: &Actor) -> Result<Outcome, Error> {
    let attempt = seen.position.attempt;
    let storage = storage::usage(app, seen.tenant_id).await?;
    let change = |next: &mut Generation, _| {
        next.finished_at = Some(completion.finished_at);
        next.progress = completion.progress;
        next.artifact = Some(completion.artifact.clone());
        next.warnings = Warning::kept(&completion.warnings);
        next.warnings_count = completion.warnings_count;
    };
    let with = With::Receipt(&completion, storage.limit_bytes);
    step(app, seen, |_| Command::Complete { attempt }, change, with, Some(by)).await
}

/// Ends the attempt of a dry run with what was found, and tells the world.
pub async fn complete_dry_run(
    app: &App,
    seen: Generation,
    report: &CheckReport,
    progress: Progress,
    by: &Actor,
) -> Result<Outcome, Error> {
    let attempt = seen.position.attempt;
    let change = |next: &mut Generation, now: Time| {
        next.progress = progress;
        next.warnings_count = report.warnings_count;
        next.report = Some(report.clone());
        ended(next, now);
    };
    step(app, seen, |_| Command::Complete { attempt }, change, With::Nothing, Some(by)).await
}

/// Ends the attempt without an artefact, and tells the world.
pub async fn fail(
    app: &App,
    seen: Generation,
    failure: &Failure,
    progress: Progress,
    by: &Actor,
) -> Result<Outcome, Error> {
    let attempt = seen.position.attempt;
    let change = |next: &mut Generation, now: Time| {
        next.progress = progress;
        ended_by(failure, next, now);
    };
    step(app, seen, |_| Command::Fail { attempt }, change, With::Nothing, Some(by)).await
}

/// Ends a generation that no worker could end.
pub async fn abandon(app: &App, seen: Generation, failure: &Failure, by: &Actor) -> Result<Outcome, Error> {
    let change = |next: &mut Generation, now| ended_by(failure, next, now);
    step(app, seen, |now| Command::Abandon { now }, change, With::Nothing, Some(by)).await
}

/// Ends the generation for its owner.
pub async fn cancel(app: &App, seen: Generation, by: &Actor) -> Result<Outcome, Error> {
    step(app, seen, |_| Command::Cancel, ended, With::Nothing, Some(by)).await
}

fn ended_by(failure: &Failure, next: &mut Generation, now: Time) {
    next.failure = Some(failure.clone().bounded());
    ended(next, now);
}

/// A clock may step back; the times of a generation do not.
fn ended(next: &mut Generation, now: Time) {
    next.finished_at = Some(now.max(next.started_at.unwrap_or(next.created_at)));
}

/// Decides on what was seen and writes if that is still so; else looks again.
async fn step(
    app: &App,
    mut seen: Generation,
    command: impl Fn(Time) -> Command,
    change: impl Fn(&mut Generation, Time),
    with: With<'_>,
    ended_by: Option<&Actor>,
) -> Result<Outcome, Error> {
    let mut tries = 0;
    loop {
        let now = Time::from(app.clock.now());
        let position = match seen.position.decide(&command(now)) {
            Decision::Move(position) => position,
            Decision::Busy => return Ok(Outcome::Busy),
            Decision::Spent => return Ok(Outcome::Spent(Box::new(seen))),
            Decision::Lost => return Ok(Outcome::Lost),
            Decision::Over(_) => return Ok(Outcome::Over(Box::new(seen))),
        };
        let (revision, writer) = (seen.revision + 1, app.clock.ulid().to_string());
        let (open_shard, open_due_at) = (open::shard(seen.id, &position), position.due_at);
        let mut next = Generation { position, revision, writer, open_shard, open_due_at, ..seen.clone() };
        change(&mut next, now);
        match write(app, &next, seen.revision, with, ended_by).await? {
            Wrote::Done => return Ok(Outcome::Done(Box::new(next))),
            Wrote::StorageExceeded => {
                let storage = storage::usage(app, seen.tenant_id).await?;
                return Ok(Outcome::StorageExceeded(Box::new(seen), storage));
            }
            Wrote::Nothing => retry_with_backoff(&mut tries, seen.id).await?,
        }
        let (tenant, id) = (seen.tenant_id, seen.id);
        seen = find(app, tenant, id).await?.ok_or_else(|| Error::internal(format!("{id} has vanished")))?;
        if seen.writer == next.writer {
            return Ok(Outcome::Done(Box::new(seen)));
        }
    }
}

enum Wrote {
    Done,
    /// Somebody else wrote; look again.
    Nothing,
    StorageExceeded,
}

/// What is written in the same transaction as a step, beside the event of an end.
#[derive(Clone, Copy)]
enum With<'a> {
    Nothing,
    /// To the worker's queue.
    Message,
    /// What was made, and the bytes that the workspace's plan has.
    Receipt(&'a Completion, Option<u64>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Generation,
    Message,
    Event,
    Receipt,
    /// The use of the quota ends.
    Settlement,
    Storage,
}

async fn write(
    app: &App,
    next: &Generation,
    revision_seen: u64,
    with: With<'_>,
    ended_by: Option<&Actor>,
) -> Result<Wrote, Error> {
    let effects = EndEffects::of(next.position.state, next.dry_run);
    if effects.is_some_and(|it| it.issues_receipt) != matches!(with, With::Receipt(..)) {
        return Err(Error::internal(format!("{} would end with a receipt too many or too few", next.id)));
    }
    let condition = "revision = :seen";
    let seen = number(revision_seen);
    if effects.is_none() && matches!(with, With::Nothing) {
        return replace(app, next, condition, seen).await;
    }
    let put = Put::builder().condition_expression(condition).expression_attribute_values(":seen", seen);
    let mut transaction = Transaction::new(app).with(Part::Generation, put_item(app, Table::Generations, put, next)?);
    match with {
        With::Nothing => {}
        With::Message => transaction.add(Part::Message, next.message(app)?),
        With::Receipt(made, limit_bytes) => {
            transaction.add(Part::Receipt, receipts::issue(app, made.receipt.clone())?);
            let stored = storage::reserve(app, next.tenant_id, made.artifact.size_bytes, limit_bytes)?;
            let Some(stored) = stored else { return Ok(Wrote::StorageExceeded) };
            transaction.add(Part::Storage, stored);
        }
    }
    if effects.is_some() {
        let by = ended_by.ok_or_else(|| Error::internal(format!("nobody ended {}", next.id)))?;
        transaction.add(Part::Event, events::record(app, next.tenant_id, by, finished(next, with))?);
    }
    if let Some((ticket, settlement)) = next.quota.as_ref().zip(effects.and_then(|it| it.settlement)) {
        transaction.add_all(Part::Settlement, ticket.counted(app, settled_as(settlement))?);
    }
    match transaction.write().await? {
        Ok(()) => Ok(Wrote::Done),
        Err(failed) if failed.contains(&Part::Generation) => Ok(Wrote::Nothing),
        Err(failed) if failed.contains(&Part::Storage) => Ok(Wrote::StorageExceeded),
        Err(failed) => Err(failed.unexpected()),
    }
}

fn settled_as(settlement: Settlement) -> quotas::State {
    match settlement {
        Settlement::Commit => quotas::State::Committed,
        Settlement::Void => quotas::State::Voided,
    }
}

/// One item alone: a transaction would cost double.
async fn replace(app: &App, next: &Generation, condition: &str, seen: AttributeValue) -> Result<Wrote, Error> {
    let put = app
        .dynamodb()
        .put_item()
        .table_name(app.config.table(Table::Generations)?)
        .set_item(Some(serde_dynamo::to_item(next).map_err(Error::internal)?))
        .condition_expression(condition)
        .expression_attribute_values(":seen", seen)
        .send()
        .await;
    Ok(if_unchanged(put)?.map_or(Wrote::Nothing, |_| Wrote::Done))
}

fn finished(next: &Generation, with: With<'_>) -> Change {
    Change::GenerationFinished {
        generation_id: next.id,
        state: next.position.state,
        dry_run: next.dry_run,
        error_code: next.failure.as_ref().filter(|_| next.position.state == State::Failed).map(|it| it.code.clone()),
        receipt_sha256: match with {
            With::Receipt(made, _) => Some(made.receipt.sha256.clone()),
            With::Nothing | With::Message => None,
        },
    }
}
