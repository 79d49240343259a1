//! The worker that checks submitted versions and writes down what it found.
//!
//! Invariant: a message is consumed only when the version that it names has a check, or
//! is not the one any more that was submitted. What a worker leaves in S3 before it
//! writes the check is named by hash and by nothing else, so nobody sees it.
//!
//! An archive is read in a child of the worker alone (see [`sandbox`]): memory or time
//! that an upload exhausts is a finding of its report, and the worker lives.

mod changes;
mod child;
mod inputs;
mod outcome;
mod wire;

use std::process::ExitCode;
use std::time::Duration;

use catalog_store::checks_queue::VersionQueued;
use catalog_store::{ontologies, packages, versions};
use platform::endpoint::Alarm;
use platform::queue::{Message, NotConsumed};
use platform::{App, Bucket, Endpoint, Error, Grant, Queue, Source, Trigger};
use registry::versions::life::State;

/// All workers together; a creator waits for minutes at most.
const AT_ONCE_MAX: u32 = 20;
const MEMORY_MB: u32 = 2048;
/// The worker's own: it holds the inputs until its child has them.
const WORKER_MEMORY_MB: u32 = 384;
/// What a child may use, as `memory_bytes_max`.
const MEMORY_BYTES_MAX: u64 = ((MEMORY_MB - WORKER_MEMORY_MB) as u64) << 20;
const TIMEOUT_SECONDS: u32 = 120;
/// Kept free at the end of an invocation for what is kept of the check.
const LAST_WRITES: Duration = Duration::from_secs(15);
/// As the queue's `maxReceiveCount`: the last delivery ends in a report, whatever happens.
const DELIVERIES_MAX: u32 = 5;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "check-version",
    summary: "Check submitted versions.",
    trigger: Trigger::Queue {
        sources: &[Source {
            queue: Queue::Checks,
            batch_size: 1,
            concurrency_max: Some(AT_ONCE_MAX),
            wait_alarm: Some(Alarm {
                name: "ChecksWait",
                description: "Creators wait over ten minutes for a check; look at the errors of check-version",
                threshold: 600,
                period_seconds: 60,
                periods: 5,
            }),
            dead_alarm: Some(Alarm {
                name: "DeadChecks",
                description: "A version could not be checked, and its creator can only submit it once more; read the \
                              log of check-version, then redrive the dead letter queue",
                threshold: 0,
                period_seconds: 60,
                periods: 1,
            }),
        }],
        starts_itself: true,
        handle: |app, message| Box::pin(handle(app, message)),
    },
    memory_mb: MEMORY_MB,
    timeout_seconds: TIMEOUT_SECONDS,
    grants: &[
        packages::FIND,
        versions::FIND,
        versions::LIST,
        ontologies::IS_KNOWN,
        versions::COMPLETE_CHECK,
        Grant::read_blobs(Bucket::Packages),
        Grant::write_blobs(Bucket::Packages),
    ],
};

/// The worker's `main`, and its child's: which of the two this process is stands in its
/// first argument, before it knows anything else.
pub fn main() -> ExitCode {
    if sandbox::is_child(child::ARGUMENT) { child::main() } else { platform::serve(&ENDPOINT) }
}

/// A version that waits for its check, and its package.
struct Waiting {
    package: packages::Record,
    version: versions::Record,
}

async fn handle(app: &App, message: Message) -> Result<(), NotConsumed> {
    let queued: VersionQueued = message.json()?;
    let Some(waiting) = waiting(app, &queued).await? else { return Ok(()) };
    let is_last = message.receive_count >= DELIVERIES_MAX;
    let checked = match inputs::load(app, &waiting).await? {
        Some(inputs) => outcome::run(app, &waiting, inputs, message.time_left(), is_last).await?,
        None if is_last => outcome::archive_missing(&waiting),
        // Of an object that it will not give for a fault of ours, S3 may say the same.
        None => return Err(Error::Unavailable { inside: "an archive that was there is not given".to_owned() }.into()),
    };
    outcome::keep(app, &waiting, checked).await?;
    Ok(())
}

/// `None` where the message comes too late, or once more.
async fn waiting(app: &App, queued: &VersionQueued) -> Result<Option<Waiting>, Error> {
    let (package, version) =
        tokio::try_join!(packages::find(app, &queued.package), versions::find(app, &queued.package, &queued.version),)?;
    let is_waited_for =
        |it: &versions::Record| it.revision == queued.revision && it.state() == State::Draft && it.check.is_none();
    Ok(package.zip(version.filter(is_waited_for)).map(|(package, version)| Waiting { package, version }))
}
