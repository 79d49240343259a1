//! What lies in a workspace that was closed with its owner's account: uploads,
//! artefacts, what generations say about a project, webhooks, and who was billed.

use domain::events::Actor;
use domain::{GenerationId, TenantId, Time};
use generations_store::generations::{self, Generation};
use generations_store::{receipts, uploads};
use jiff::SignedDuration;
use platform::{App, Bucket, Error, Table, blobs};
use store_core::partition;
use subscriptions_store::subscriptions;
use webhooks_store::webhooks;

use super::{BILLING, Progress};

/// By then a worker that had the generation when it was ended has stopped: longer
/// than the worker's timeout.
const WORKER_GONE_AFTER: SignedDuration = SignedDuration::from_mins(5);
/// Generations of one workspace that one run looks at; the next run begins again, and
/// finds these done.
const GENERATIONS_MAX: usize = 1_000_000;

/// Ends what runs and what is subscribed to, then deletes uploads, artefacts, webhooks and billing details and
/// takes the texts out of the records of generations. It can be repeated.
pub(super) async fn erase(app: &App, tenant: TenantId, by: &Actor) -> Result<Progress, Error> {
    let pk = generations::partition(tenant);
    let sk = |it: &Generation| it.id.to_string();
    let found = partition::all(app, Table::Generations, &pk, GenerationId::PREFIX, sk, GENERATIONS_MAX).await?;
    let quiet_since = Time::from(app.clock.now()).plus(-WORKER_GONE_AFTER);
    let is_ended = subscriptions::request_end(app, tenant, by).await?;
    let mut progress = if is_ended { Progress::Finished } else { Progress::Waiting };
    for generation in found {
        if generation.finished_at.is_none() {
            generations::cancel(app, generation, by).await?;
            progress = Progress::Waiting;
        } else if generation.finished_at > Some(quiet_since) {
            progress = Progress::Waiting;
        } else {
            generations::erase_texts(app, generation).await?;
        }
    }
    if progress == Progress::Finished {
        uploads::erase_all(app, tenant).await?;
        partition::clear(app, Table::Orders, format!("{BILLING}#{tenant}"), |_| true).await?;
        webhooks::erase_all(app, tenant).await?;
        blobs::erase(app, Bucket::Artifacts, &format!("{tenant}/"), receipts::is_object_key).await?;
    }
    Ok(progress)
}
