//! Generations that nobody works on: when another may, and what their owners read
//! when nobody does any more.

use domain::generation::{ATTEMPTS_MAX, Failure, LEASE, Position};
use platform::queue::NotConsumed;

/// Until then no claim can succeed.
pub(crate) fn after_lease(not_consumed: NotConsumed) -> NotConsumed {
    not_consumed.not_before(LEASE.unsigned_abs())
}

/// What the owner reads when nobody tries any more.
pub(crate) fn gave_up(position: &Position) -> Failure {
    if position.lost() >= ATTEMPTS_MAX { worker_lost() } else { service_failed() }
}

/// Said where no worker died: nobody but us is at fault.
pub(crate) fn service_failed() -> Failure {
    let message = "Services that a generation needs failed each time this one was tried. Nothing is wrong with it: \
                   start it again.";
    Failure::new("service_failed", message)
}

/// Said of deaths alone: it is the project that may be at fault.
fn worker_lost() -> Failure {
    let message = "The workers that ran this generation ended before they could finish it, each time it was tried. \
                   Perhaps it needs more memory than a worker has; try it with a smaller ontology or fewer files.";
    Failure::new("worker_lost", message)
}
