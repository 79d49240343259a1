//! The worker: takes a generation, renders it, and ends it.
//!
//! Invariant: a message is consumed only when its generation has ended. While
//! it has not, somebody has the lease or a delivery is still to come, so that
//! no generation is lost, whatever dies in between. What a worker leaves in S3
//! before it ends the generation is named by hash and by nothing else, so
//! nobody sees it.
//!
//! The engine runs in a child of the worker, one for each generation: projects
//! are strangers' programs, and a process is what can be limited and ended.

mod child;
mod inputs;
mod process;
mod progress;
mod render;
mod seal;
mod wait;
mod wire;

use std::process::ExitCode;
use std::time::Duration;

use domain::generation::Failure;
use platform::endpoint::Alarm;
use platform::queue::{Message, NotConsumed};
use platform::store::generations::{self, Completion, Generation, Outcome};
use platform::store::outbox::GenerationQueued;
use platform::store::places::{self, Place};
use platform::store::uploads;
use platform::{App, Bucket, Endpoint, Error, Grant, Queue, Source, Trigger, signing};

use crate::given_up::{after_lease, gave_up, service_failed};
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
        generations::FIND,
        generations::CLAIM,
        generations::HEARTBEAT,
        generations::RELEASE,
        generations::COMPLETE,
        generations::FAIL,
        generations::ABANDON,
        uploads::FIND,
        places::TAKE,
        signing::RECEIPT_KEY,
        Grant::read_blobs(Bucket::Uploads),
        Grant::read_blobs(Bucket::Artifacts),
        Grant::write_blobs(Bucket::Artifacts),
        Grant::send(Queue::Interactive),
        Grant::send(Queue::Batch),
    ],
};

/// Kept free at the end of an invocation for the last write.
const LAST_WRITE: Duration = Duration::from_secs(5);
/// Kept free besides for packing and putting up to 200 MB of output.
const STORING: Duration = Duration::from_secs(15);

/// The worker's `main`, and its child's: which of the two this process is stands
/// in its first argument, before it knows anything else.
pub fn main() -> ExitCode {
    if child::is_asked_for() { child::main() } else { platform::serve(&ENDPOINT) }
}

/// Why nothing was made.
enum Stop {
    /// The project or its inputs are wrong: the generation fails.
    Failed(Box<Failure>),
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

async fn handle(app: &App, message: Message) -> Result<(), NotConsumed> {
    let job: GenerationQueued = message.json()?;
    // Before the claim: to wait for a place is no attempt.
    let Some(mut place) = places::take(app, job.tenant_id).await? else {
        return Ok(wait::for_place(app, job, message.queue).await?);
    };
    let handled = in_place(app, &job, &message, &mut place).await;
    place.release(app).await;
    handled
}

async fn in_place(app: &App, job: &GenerationQueued, message: &Message, place: &mut Place) -> Result<(), NotConsumed> {
    match generations::claim(app, job.tenant_id, job.generation_id).await? {
        None => {
            tracing::warn!(generation_id = %job.generation_id, "a message of no generation");
            Ok(())
        }
        Some(Outcome::Done(generation)) => work(app, *generation, message, place).await,
        Some(Outcome::Over(_)) => Ok(()),
        Some(Outcome::Spent(generation) | Outcome::Lapsed(generation)) => {
            let why = gave_up(&generation.position);
            consumed(generations::abandon(app, *generation, &why).await?)
        }
        Some(Outcome::Busy | Outcome::Lost) => still_open(),
    }
}

/// Renders the generation and ends it.
async fn work(app: &App, generation: Generation, message: &Message, place: &mut Place) -> Result<(), NotConsumed> {
    let watch = Watch::default();
    let ended = match rendered(app, &generation, message, &watch, place).await {
        Ok(completion) => complete(app, generation.clone(), completion, &watch).await,
        Err(Stop::Failed(failure)) => generations::fail(app, generation.clone(), &failure, watch.progress()).await,
        Err(Stop::Broken(error)) => Err(error),
        Err(Stop::Died(error)) => return Err(after_lease(error.into())),
        Err(Stop::Superseded) => {
            let found = generations::find(app, generation.tenant_id, generation.id).await?;
            return if found.is_none_or(|found| found.position.state.is_end()) { Ok(()) } else { still_open() };
        }
    };
    match ended {
        Ok(outcome) => consumed(outcome),
        Err(error) => give_back(app, generation, error.into()).await,
    }
}

/// What was reserved of the quota is settled with it; where that was given back
/// before, somebody else may have used it.
async fn complete(app: &App, generation: Generation, completion: Completion, watch: &Watch) -> Result<Outcome, Error> {
    match generations::complete(app, generation, completion).await? {
        Outcome::Lapsed(generation) => generations::fail(app, *generation, &quota_lapsed(), watch.progress()).await,
        outcome => Ok(outcome),
    }
}

async fn rendered(
    app: &App,
    generation: &Generation,
    message: &Message,
    watch: &Watch,
    place: &mut Place,
) -> Result<Completion, Stop> {
    let time_max = message.time_left().saturating_sub(LAST_WRITE);
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
async fn give_back(app: &App, generation: Generation, not_consumed: NotConsumed) -> Result<(), NotConsumed> {
    match generations::release(app, generation).await {
        Ok(Outcome::Done(_)) => Err(not_consumed),
        Ok(Outcome::Over(_)) => Ok(()),
        Ok(Outcome::Spent(generation)) => {
            let progress = generation.progress;
            consumed(generations::fail(app, *generation, &service_failed(), progress).await?)
        }
        Ok(Outcome::Busy | Outcome::Lost | Outcome::Lapsed(_)) => Err(after_lease(not_consumed)),
        Err(error) => {
            tracing::warn!(%error, "the attempt is not given back");
            Err(after_lease(not_consumed))
        }
    }
}

fn consumed(outcome: Outcome) -> Result<(), NotConsumed> {
    match outcome {
        Outcome::Done(_) | Outcome::Over(_) => Ok(()),
        Outcome::Busy | Outcome::Lost | Outcome::Spent(_) | Outcome::Lapsed(_) => still_open(),
    }
}

fn quota_lapsed() -> Failure {
    let message = "It waited for so long that what it had reserved of the workspace's quota was given back. Try again.";
    Failure::new("quota_lapsed", message)
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

/// From inputs to everything that the end of the generation names.
async fn make(
    app: &App,
    generation: &Generation,
    process: &mut Process,
    watch: &Watch,
    time_max: Duration,
) -> Result<Completion, Stop> {
    let begun = tokio::time::Instant::now();
    let inputs = inputs::load(app, generation).await?;
    let time_left = time_max.saturating_sub(STORING).saturating_sub(begun.elapsed());
    // Whole seconds, because the owner may read them.
    let rendered = process.render(inputs, watch, Duration::from_secs(time_left.as_secs())).await?;
    watch.tell(stored(rendered.outputs.len()));
    seal::seal(app, generation, rendered).await
}
