//! The changes of a package, from the lives of its versions.

use registry::notices::{Change, What};
use registry::versions::life::Command;

use super::Record;

/// Everything that happened to these versions, the newest first.
pub fn changes<'a>(versions: impl IntoIterator<Item = &'a Record>) -> Vec<Change> {
    let mut changes: Vec<Change> = versions.into_iter().flat_map(of_version).collect();
    changes.sort_by(|a, b| (b.at, &b.version).cmp(&(a.at, &a.version)));
    changes
}

fn of_version(record: &Record) -> impl Iterator<Item = Change> {
    let steps = record.life.steps().iter().filter_map(|step| {
        let what = match step.command {
            Command::Publish | Command::Approve => What::Published,
            Command::RequestReview | Command::Withdraw | Command::Refuse | Command::Appeal => return None,
            Command::Deprecate => What::Deprecated,
            Command::Yank => What::Yanked,
            Command::Restore => What::Restored,
        };
        Some(Change { version: record.version.clone(), what, at: step.at, reason: step.reason.clone() })
    });
    let taken_down = record.taken_down_at.map(|at| Change {
        version: record.version.clone(),
        what: What::TakenDown,
        at,
        reason: None,
    });
    steps.chain(taken_down)
}
