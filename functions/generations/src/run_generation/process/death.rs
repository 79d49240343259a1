//! Why a child ended without an answer, and what that means for its generation.

use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;

use domain::generation::Failure;
use engine::Refusal;
use platform::Error;
use rustix::process::Signal;

use super::super::{MEMORY_BYTES_MAX, Stop};

/// With what Rust ends a process whose `main` panicked.
pub(in super::super) const PANICKED: u8 = 101;

/// Another try would meet the same memory and the same defect, so these are the
/// generation's end; whatever else ends a process may not be its fault, so it is
/// tried again, as often as a worker may die.
pub(super) fn explained(status: ExitStatus, words: &str) -> Stop {
    let aborted = status.signal() == Some(Signal::ABORT.as_raw());
    if let (true, Some(bytes)) = (aborted, failed_allocation(words)) {
        return Stop::Refused(Box::new(out_of_memory(bytes)));
    }
    let said = format!("{status}: {words}");
    if aborted || status.signal() == Some(Signal::SEGV.as_raw()) || status.code() == Some(i32::from(PANICKED)) {
        return defect(&said);
    }
    Stop::Died(Error::Unavailable { inside: format!("the child that rendered ended by {said}") })
}

/// An end that is a fault of ours and will come again.
pub(super) fn defect(inside: &str) -> Stop {
    tracing::error!(inside, "the engine stopped unexpectedly");
    let message = "The engine stopped unexpectedly. This is a defect of ours; quote the generation's id.";
    Failure::new("engine_defect", message).into()
}

fn out_of_memory(bytes: &str) -> Refusal {
    Refusal::limit("memory_bytes_max", MEMORY_BYTES_MAX, format!("that by one more allocation of {bytes}"))
        .expecting("a smaller ontology, or queries and templates that hold less at once")
}

/// The bytes in `memory allocation of 96 bytes failed`, Rust's last words then.
fn failed_allocation(words: &str) -> Option<&str> {
    let (_, rest) = words.split_once("memory allocation of ")?;
    rest.split_once(" bytes failed").map(|(bytes, _)| bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::super::render;
    use super::*;

    fn failure(wait_status: i32, words: &str) -> Option<Failure> {
        match explained(ExitStatus::from_raw(wait_status), words) {
            Stop::Failed(failure) => Some(*failure),
            Stop::Refused(refusal) => Some(render::failure(*refusal)),
            _ => None,
        }
    }

    #[test]
    fn memory_and_defects_end_a_generation_and_other_deaths_do_not() {
        let memory = failure(6, "memory allocation of 4096 bytes failed\n").unwrap();
        assert_eq!(memory.code, "limit_exceeded");
        assert!(memory.message.contains("limit memory_bytes_max exceeded: met that by one more allocation of 4096"));
        for (defect, words) in [(6, "thread 'render' has overflowed its stack"), (11, ""), (101 << 8, "panicked")] {
            assert_eq!(failure(defect, words).unwrap().code, "engine_defect");
        }
        for other in [9, 15, 24, 0, 1 << 8] {
            assert_eq!(failure(other, "memory allocation of 4096 bytes failed"), None, "{other}");
        }
    }
}
