//! A whole process, from start to end.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::report::Result;

#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) time: Duration,
    pub(crate) peak_rss_kib: u64,
}

/// Between looks at the process's memory. Linux keeps the peak, so only what
/// grows after the last look is missed.
const LOOK: Duration = Duration::from_millis(1);

/// Runs it to its end, which must be a success.
pub(crate) fn run(command: &mut Command) -> Result<Run> {
    let before = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let mut peak_rss_kib = 0;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if let Ok(usage) = runtime_api::process::usage(child.id()) {
            peak_rss_kib = usage.peak_rss_kib.max(peak_rss_kib);
        }
        std::thread::sleep(LOOK);
    };
    let time = before.elapsed();
    if !status.success() {
        return Err(format!("{command:?} ended with {status}").into());
    }
    Ok(Run { time, peak_rss_kib })
}
