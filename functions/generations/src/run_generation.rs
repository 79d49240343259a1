//! The worker: takes a generation, renders it, and ends it.
//!
//! Invariant: a message is consumed only when its generation has ended or is
//! registered as waiting for a place. While it has not ended, somebody has the
//! lease, a worker is bound to look for it, or a delivery is still to come, so
//! that no generation is lost, whatever dies in between. What a worker leaves in S3
//! before it ends the generation is named by hash and by nothing else, so
//! nobody sees it.
//!
//! The engine runs in a child of the worker, one for each generation: projects
//! are strangers' programs, and a process is what can be limited and ended.

mod child;
mod in_turn;
mod inputs;
mod process;
mod progress;
mod render;
mod seal;
mod wire;

use std::process::ExitCode;
use std::time::Duration;

use catalog_store::versions;
use domain::events::Actor;
use domain::generation::{CheckReport, DRY_RUN_TIME_MAX, Failure};
use engine::Refusal;
use generations_store::generations::{self, Completion, Generation, Outcome};
use generations_store::places::{self, Place};
use generations_store::uploads;
use platform::endpoint::Alarm;
use platform::queue::{Message, NotConsumed};
use platform::{App, Bucket, Endpoint, Error, Grant, Queue, Source, Trigger, signing};

use crate::given_up::{after_lease, service_failed};
use process::Process;
use progress::{Watch, stored};

/// Workers leave most of an account's 1,000 concurrent invocations to the API.
const INTERACTIVE_AT_ONCE_MAX: u32 = 400;
const BATCH_AT_ONCE_MAX: u32 = 100;
/// A little over one vCPU, and room for the inputs, a graph of a million
/// triples and the output at once.
const MEMORY_MB: u32 = 2048;
/// The worker's own: it holds the inputs until its child has them, and then
/// what the child made, which is smaller.
const WORKER_MEMORY_MB: u32 = 384;
/// What a child may use, as `memory_bytes_max`.
const MEMORY_BYTES_MAX: u64 = ((MEMORY_MB - WORKER_MEMORY_MB) as u64) << 20;
const TIMEOUT_SECONDS: u32 = 120;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "run-generation",
    summary: "Render queued generations.",
    trigger: Trigger::Queue {
        sources: &[
            Source {
                queue: Queue::Interactive,
                batch_size: 1,
                concurrency_max: Some(INTERACTIVE_AT_ONCE_MAX),
                wait_alarm: Some(Alarm {
                    name: "InteractiveWait",
                    description: "Users wait over a minute for a generation to start; look at \
                                  the worker's concurrency and errors",
                    threshold: 60,
                    period_seconds: 60,
                    periods: 3,
                }),
                dead_alarm: None,
            },
            Source {
                queue: Queue::Batch,
                batch_size: 1,
                concurrency_max: Some(BATCH_AT_ONCE_MAX),
                wait_alarm: None,
                dead_alarm: None,
            },
        ],
        starts_itself: true,
        handle: |app, message| Box::pin(handle(app, message)),
    },
    memory_mb: MEMORY_MB,
    timeout_seconds: TIMEOUT_SECONDS,
    grants: &[
        places::ENTER,
        generations::FIND,
        generations::CLAIM,
        generations::HEARTBEAT,
        generations::RELEASE,
        generations::COMPLETE,
        generations::COMPLETE_DRY_RUN,
        generations::FAIL,
        generations::ABANDON,
        uploads::FIND,
        versions::FIND_INSTALLABLE,
        signing::RECEIPT_KEY,
        Grant::read_blobs(Bucket::Uploads),
        Grant::read_blobs(Bucket::Packages),
        Grant::read_blobs(Bucket::Artifacts),
        Grant::write_blobs(Bucket::Artifacts),
    ],
};

/// What a generation may take from its claim to its end: the same for the first of
/// an invocation and for those that the worker takes after it.
const RUN_TIME_MAX: Duration = Duration::from_secs(TIMEOUT_SECONDS as u64 - 10);
/// Kept free at the end of that time for the last write.
const LAST_WRITE: Duration = Duration::from_secs(5);
/// Kept free besides for packing and putting up to 200 MB of output.
const STORING: Duration = Duration::from_secs(15);

/// The worker's `main`, and its child's: which of the two this process is stands
/// in its first argument, before it knows anything else.
pub fn main() -> ExitCode {
    if child::is_asked_for() { child::main() } else { platform::serve(&ENDPOINT) }
}

/// What a generation ends with.
enum Made {
    Files(Completion),
    /// Of a dry run.
    Report(CheckReport),
}

/// Why nothing was made.
enum Stop {
    /// The project or its inputs are wrong: the generation fails.
    Failed(Box<Failure>),
    /// The project needs more time or memory than it may use: the generation fails.
    Refused(Box<Refusal>),
    /// The generation ended meanwhile, or another worker has it.
    Superseded,
    /// A part of ours did not answer: another delivery tries again.
    Broken(Error),
    /// What rendered it died, perhaps by its doing: that counts.
    Died(Error),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(Box::new(failure))
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Broken(error)
    }
}

/// As events name who works here.
fn worker() -> Actor {
    Actor::system(ENDPOINT.name)
}

async fn handle(app: &App, message: Message) -> Result<(), NotConsumed> {
    in_turn::handle(app, &message).await
}

/// What a worker leaves that did not end its generation.
enum Unfinished {
    /// It waits again, for a worker that comes after a pause.
    GivenBack(NotConsumed),
    /// Nobody can claim it before its lease is over.
    Held(NotConsumed),
}

/// Renders the generation and ends it.
async fn work(app: &App, generation: Generation, message: &Message, place: &mut Place) -> Result<(), Unfinished> {
    let held = |error: Error| Unfinished::Held(after_lease(error.into()));
    let watch = Watch::default();
    let ended = match rendered(app, &generation, message, &watch, place).await {
        Ok(Made::Files(completion)) => complete(app, generation.clone(), completion, &watch).await,
        Ok(Made::Report(report)) => {
            generations::complete_dry_run(app, generation.clone(), &report, watch.progress(), &worker()).await
        }
        Err(Stop::Failed(failure)) => {
            generations::fail(app, generation.clone(), &failure, watch.progress(), &worker()).await
        }
        Err(Stop::Refused(refusal)) => {
            generations::fail(app, generation.clone(), &render::failure(*refusal), watch.progress(), &worker()).await
        }
        Err(Stop::Broken(error)) => Err(error),
        Err(Stop::Died(error)) => return Err(held(error)),
        Err(Stop::Superseded) => {
            let found = generations::find(app, generation.tenant_id, generation.id).await.map_err(held)?;
            let has_ended = found.is_none_or(|found| found.position.state.is_end());
            return if has_ended { Ok(()) } else { still_open().map_err(Unfinished::Held) };
        }
    };
    match ended {
        Ok(outcome) => consumed(outcome).map_err(Unfinished::Held),
        Err(error) => give_back(app, generation, error.into()).await,
    }
}

/// What it uses of the quota is settled with it, and its artefact counted; one that
/// does not fit is a failure that says so, after which nothing is used.
async fn complete(app: &App, generation: Generation, completion: Completion, watch: &Watch) -> Result<Outcome, Error> {
    let needed_bytes = completion.artifact.size_bytes;
    match generations::complete(app, generation, completion, &worker()).await? {
        Outcome::StorageExceeded(generation, storage) => {
            let failure = Failure::new("storage_exceeded", storage.exceeded(needed_bytes));
            generations::fail(app, *generation, &failure, watch.progress(), &worker()).await
        }
        outcome => Ok(outcome),
    }
}

async fn rendered(
    app: &App,
    generation: &Generation,
    message: &Message,
    watch: &Watch,
    place: &mut Place,
) -> Result<Made, Stop> {
    let time_max = message.time_left().min(RUN_TIME_MAX).saturating_sub(LAST_WRITE);
    // It starts while the inputs come.
    let mut process = Process::start(app, generation.id)?;
    let made = tokio::select! {
        made = tokio::time::timeout(time_max, make(app, generation, &mut process, watch, time_max)) => {
            made.unwrap_or_else(|_| Err(late(watch)))
        }
        () = progress::beat(app, generation.clone(), watch, place) => Err(Stop::Superseded),
    };
    process.end().await;
    made
}

/// A worker that can still tell that a service of ours failed has not died, and
/// the next one need not wait for its lease.
async fn give_back(app: &App, generation: Generation, not_consumed: NotConsumed) -> Result<(), Unfinished> {
    let held = |not_consumed| Err(Unfinished::Held(after_lease(not_consumed)));
    match generations::release(app, generation).await {
        Ok(Outcome::Done(_)) => Err(Unfinished::GivenBack(not_consumed)),
        Ok(Outcome::Over(_)) => Ok(()),
        Ok(Outcome::Spent(generation)) => {
            let progress = generation.progress;
            match generations::fail(app, *generation, &service_failed(), progress, &worker()).await {
                Ok(outcome) => consumed(outcome).map_err(Unfinished::Held),
                Err(error) => held(error.into()),
            }
        }
        Ok(Outcome::Busy | Outcome::Lost | Outcome::StorageExceeded(..)) => held(not_consumed),
        Err(error) => {
            tracing::warn!(%error, "the attempt is not given back");
            held(not_consumed)
        }
    }
}

fn consumed(outcome: Outcome) -> Result<(), NotConsumed> {
    match outcome {
        Outcome::Done(_) | Outcome::Over(_) => Ok(()),
        Outcome::Busy | Outcome::Lost | Outcome::Spent(_) | Outcome::StorageExceeded(..) => still_open(),
    }
}

/// The message must come again: should the other worker die, it is all there is.
fn still_open() -> Result<(), NotConsumed> {
    let error = Error::Unavailable { inside: "another worker has the generation".to_owned() };
    Err(after_lease(error.into()))
}

/// The project has a time of its own, so it was services of ours that took this
/// one: another delivery may find them well.
fn late(watch: &Watch) -> Stop {
    let what = if watch.progress().stage.is_none() { "inputs" } else { "results" };
    Error::Unavailable { inside: format!("the time was over while {what} were on their way") }.into()
}

/// The time for the project itself, of what is left when the inputs are there. In
/// whole seconds, because the owner may read them.
fn project_time_max(is_dry_run: bool, time_left: Duration) -> Duration {
    let time_max = if is_dry_run { time_left.min(DRY_RUN_TIME_MAX) } else { time_left.saturating_sub(STORING) };
    Duration::from_secs(time_max.as_secs())
}

/// From inputs to everything that the end of the generation names.
async fn make(
    app: &App,
    generation: &Generation,
    process: &mut Process,
    watch: &Watch,
    time_max: Duration,
) -> Result<Made, Stop> {
    let begun = tokio::time::Instant::now();
    let inputs = inputs::load(app, generation).await?;
    let project_time_max = project_time_max(generation.dry_run, time_max.saturating_sub(begun.elapsed()));
    if generation.dry_run {
        return process.check(inputs, watch, project_time_max).await.map(Made::Report);
    }
    let rendered = process.render(inputs, watch, project_time_max).await?;
    watch.tell(stored(rendered.outputs.len()));
    seal::seal(app, generation, rendered).await.map(Made::Files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dry_run_has_thirty_seconds_and_a_generation_what_is_left_before_storing() {
        let seconds = |is_dry_run, left_ms| project_time_max(is_dry_run, Duration::from_millis(left_ms)).as_secs();
        assert_eq!([110_900, 30_000, 29_999, 900].map(|left_ms| seconds(true, left_ms)), [30, 30, 29, 0]);
        assert_eq!([110_900, 30_000, 15_999, 900].map(|left_ms| seconds(false, left_ms)), [95, 15, 0, 0]);
    }
}
