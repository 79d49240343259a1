//! A generation whose workspace already runs as many as its plan has.

use std::time::Duration;

use platform::store::outbox::GenerationQueued;
use platform::{App, Error, Queue, queue};

const SECONDS_FIRST: u64 = 2;
const SECONDS_MAX: u64 = 60;

/// Puts its message into its queue again, to come later, as a new one: deliveries
/// of one message are counted, and too many of them mean that it kills workers.
/// Only then is the old one consumed; both may be delivered, which a claim bears.
pub(super) async fn for_place(app: &App, job: GenerationQueued, queue: Option<Queue>) -> Result<(), Error> {
    let queue = queue.ok_or_else(|| Error::internal("a message came from no source of the row"))?;
    let again = GenerationQueued { waits: job.waits.saturating_add(1), ..job };
    let body = serde_json::to_string(&again).map_err(Error::internal)?;
    tracing::info!(generation_id = %job.generation_id, waits = job.waits, "all places are taken");
    queue::send_later(app, queue, &job.tenant_id.to_string(), &body, pause(job.waits)).await
}

fn pause(waits: u32) -> Duration {
    Duration::from_secs((SECONDS_FIRST << waits.min(10)).min(SECONDS_MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_a_minute() {
        let seconds = [0, 1, 2, 3, 4, 5, 6, u32::MAX].map(|waits| pause(waits).as_secs());
        assert_eq!(seconds, [2, 4, 8, 16, 32, 60, 60, 60]);
    }
}
