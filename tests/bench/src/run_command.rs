//! A whole process, from start to end. Its time and its memory are measured in runs
//! of their own: whoever looks at its memory takes a core from it.

use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::report::Result;

/// Between looks at the process's memory. Linux keeps the peak, so only what
/// grows after the last look is missed.
const LOOK: Duration = Duration::from_millis(1);
/// Runs of which the largest peak counts.
const PEAKS: usize = 3;

/// How long it takes to its end, which must be a success.
pub(crate) fn time(command: &mut Command) -> Result<Duration> {
    let before = Instant::now();
    let status = start(command)?.wait()?;
    let time = before.elapsed();
    succeeded(command, status)?;
    Ok(time)
}

/// How much memory it has at most, in a few runs; each must be a success.
pub(crate) fn peak_rss_kib(command: &mut Command) -> Result<u64> {
    let mut peak_rss_kib = 0;
    for _ in 0..PEAKS {
        let mut child = start(command)?;
        let status = loop {
            if let Some(status) = child.try_wait()? {
                break status;
            }
            if let Ok(usage) = runtime_api::process::usage(child.id()) {
                peak_rss_kib = usage.peak_rss_kib.max(peak_rss_kib);
            }
            std::thread::sleep(LOOK);
        };
        succeeded(command, status)?;
    }
    Ok(peak_rss_kib)
}

fn succeeded(command: &Command, status: ExitStatus) -> Result<()> {
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}").into()) }
}

fn start(command: &mut Command) -> std::io::Result<Child> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
}
