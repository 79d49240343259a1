//! One invocation of the worker: it enters a place of the workspace and runs the
//! generations that wait, the oldest first, until none is left or its time is
//! nearly over.
//!
//! A message says that a worker is wanted, and which generation began to wait.
//! Which one runs is decided by what waits: a message may bring a worker to a
//! generation whose own message has not arrived.

use generations_store::generations::{self, Generation, Outcome};
use generations_store::places::{self, Arrival, Arriving, Next, Place};
use generations_store::queued::GenerationQueued;
use platform::queue::{Message, NotConsumed};
use platform::{App, Error};

use super::{RUN_TIME_MAX, Unfinished, still_open, work};
use crate::given_up::{after_lease, gave_up};

/// Others may be faster so often.
const TRIES_MAX: u32 = 16;

pub(super) async fn handle(app: &App, message: &Message) -> Result<(), NotConsumed> {
    let job: GenerationQueued = message.json()?;
    let seen = places::look(app, &job).await?;
    let now = app.clock.now().into();
    let claimable = seen.generation.clone().filter(|generation| generation.position.is_claimable(now));
    if seen.generation.is_none() {
        tracing::warn!(generation_id = %job.generation_id, "a message of no generation");
    }
    if claimable.is_none() && job.place.is_none() {
        if seen.generation.as_ref().is_some_and(|generation| !generation.position.state.is_end()) {
            return still_open();
        }
        if !seen.is_waited_for() {
            return Ok(());
        }
    }
    let wants = claimable.as_ref().map(|generation| generation.id);
    // Before the claim: to wait for a place is no attempt.
    match places::enter(app, Arriving { tenant_id: job.tenant_id, wants, place: job.place }, seen).await? {
        Arrival::Waiting => Ok(()),
        // Should this fail, the place lapses, and the message comes again for those who wait.
        Arrival::Entered(place) => run_all(app, message, &job, place, claimable).await,
    }
}

async fn run_all(
    app: &App,
    message: &Message,
    job: &GenerationQueued,
    mut place: Place,
    mut own: Option<Generation>,
) -> Result<(), NotConsumed> {
    loop {
        let next = next(app, &mut place, own.take()).await.map_err(|error| after_lease(error.into()))?;
        let Some(generation) = next else { return Ok(()) };
        let (id, queue) = (generation.id, generation.queue);
        match work(app, generation, message, &mut place).await {
            Ok(()) => {}
            Err(Unfinished::GivenBack(not_consumed)) => {
                if let Err(error) = place.give_up(app, id).await {
                    tracing::warn!(%error, "a place stays taken until its lease ends");
                    return Err(after_lease(not_consumed));
                }
                return Err(not_consumed);
            }
            Err(Unfinished::Held(not_consumed)) if id == job.generation_id => {
                if let Err(error) = place.hand_over(app).await {
                    tracing::warn!(%error, "a place stays taken until its lease ends");
                }
                return Err(not_consumed);
            }
            // Its own message was consumed, or will be, without it.
            Err(Unfinished::Held(not_consumed)) => {
                tracing::error!(generation_id = %id, error = %not_consumed, "it comes again");
                let job = GenerationQueued { generation_id: id, place: None, ..*job };
                places::send_message(app, queue, &job, not_consumed.wait).await?;
            }
        }
        if message.time_left() < RUN_TIME_MAX {
            return place.hand_over(app).await.map_err(|error| after_lease(error.into()));
        }
    }
}

/// Claims the oldest that waits; `None` when the place was left. The message's
/// own comes without a search, where nobody waits for the place.
async fn next(app: &App, place: &mut Place, own: Option<Generation>) -> Result<Option<Generation>, Error> {
    let mut own = own.filter(|_| !place.is_waited_for());
    for _ in 0..TRIES_MAX {
        let waiting = match own.take() {
            Some(own) => vec![own],
            None => match place.next(app).await? {
                Next::Waiting(waiting) => waiting,
                Next::Left => return Ok(None),
            },
        };
        for seen in waiting {
            match generations::claim_seen(app, seen).await? {
                Outcome::Done(claimed) => return Ok(Some(*claimed)),
                Outcome::Spent(spent) | Outcome::StorageExceeded(spent, _) => {
                    let why = gave_up(&spent.position);
                    generations::abandon(app, *spent, &why, &super::worker()).await?;
                }
                Outcome::Busy | Outcome::Lost | Outcome::Over(_) => {}
            }
        }
    }
    Err(Error::Unavailable { inside: "others take each generation that waits".to_owned() })
}
