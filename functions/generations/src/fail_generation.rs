//! Ends a generation whose deliveries all failed, so that none stays open for
//! ever without a word.

use domain::events::Actor;
use generations_store::generations::{self, Outcome};
use generations_store::queued::GenerationQueued;
use platform::endpoint::Alarm;
use platform::queue::{Message, NotConsumed};
use platform::{App, Endpoint, Error, Queue, Source, Trigger};

use crate::given_up::{after_lease, gave_up};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "fail-generation",
    summary: "End a generation that no worker could end.",
    trigger: Trigger::Queue {
        sources: &[Source {
            queue: Queue::GenerationsDead,
            batch_size: 1,
            concurrency_max: None,
            wait_alarm: Some(Alarm {
                name: "DeadGenerations",
                description: "Dead jobs are not being ended; read the log of the function that consumes them",
                threshold: 300,
                period_seconds: 60,
                periods: 5,
            }),
            dead_alarm: None,
        }],
        starts_itself: false,
        handle: |app, message| Box::pin(handle(app, message)),
    },
    memory_mb: 256,
    timeout_seconds: 30,
    grants: &[generations::FIND, generations::ABANDON],
};

async fn handle(app: &App, message: Message) -> Result<(), NotConsumed> {
    let job: GenerationQueued = message.json()?;
    let Some(found) = generations::find(app, job.tenant_id, job.generation_id).await? else {
        tracing::warn!(generation_id = %job.generation_id, "a dead message of no generation");
        return Ok(());
    };
    let why = gave_up(&found.position);
    match generations::abandon(app, found, &why, &Actor::system(ENDPOINT.name)).await? {
        Outcome::Busy => {
            let error = Error::Unavailable { inside: "a worker still has the generation".to_owned() };
            Err(after_lease(error.into()))
        }
        Outcome::Done(_) | Outcome::Over(_) => Ok(()),
        outcome @ (Outcome::Spent(_) | Outcome::Lost | Outcome::StorageExceeded(..)) => {
            Err(Error::internal(format!("an abandon was answered by {outcome:?}")).into())
        }
    }
}
