//! Why a child ended without an answer.

use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;

use rustix::process::Signal;

/// With what Rust ends a process whose `main` panicked.
pub const PANICKED: u8 = 101;

/// How a child ended, with its last words for the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Death {
    /// By an allocation of so many bytes that was one too many.
    OutOfMemory { bytes: String },
    /// By a fault of ours that will come again.
    Defect { said: String },
    /// By something that may not be the fault of its work: another try may do better.
    Other { said: String },
}

impl Death {
    pub(crate) fn of(status: ExitStatus, words: &str) -> Self {
        let aborted = status.signal() == Some(Signal::ABORT.as_raw());
        if let (true, Some(bytes)) = (aborted, failed_allocation(words)) {
            return Self::OutOfMemory { bytes: bytes.to_owned() };
        }
        let said = format!("{status}: {words}");
        if aborted || status.signal() == Some(Signal::SEGV.as_raw()) || status.code() == Some(i32::from(PANICKED)) {
            return Self::Defect { said };
        }
        Self::Other { said }
    }
}

/// The bytes in `memory allocation of 96 bytes failed`, Rust's last words then.
fn failed_allocation(words: &str) -> Option<&str> {
    let (_, rest) = words.split_once("memory allocation of ")?;
    rest.split_once(" bytes failed").map(|(bytes, _)| bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn death(wait_status: i32, words: &str) -> Death {
        Death::of(ExitStatus::from_raw(wait_status), words)
    }

    #[test]
    fn memory_and_defects_will_come_again_and_other_deaths_may_not() {
        let memory = death(6, "memory allocation of 4096 bytes failed\n");
        assert_eq!(memory, Death::OutOfMemory { bytes: "4096".to_owned() });
        for (defect, words) in [(6, "thread 'render' has overflowed its stack"), (11, ""), (101 << 8, "panicked")] {
            assert!(matches!(death(defect, words), Death::Defect { said } if said.contains(words)), "{defect}");
        }
        for other in [9, 15, 24, 0, 1 << 8] {
            let words = "memory allocation of 4096 bytes failed";
            assert!(matches!(death(other, words), Death::Other { .. }), "{other}");
        }
    }
}
