//! What a process has used, as Linux tells it under `/proc`.

use std::io::{Error, ErrorKind};
use std::time::Duration;

#[derive(Debug, Clone, Copy, Default)]
pub struct Usage {
    /// Of the threads that live.
    pub cpu: Duration,
    /// Most memory resident at once.
    pub peak_rss_kib: u64,
}

/// Usage of a living process.
///
/// # Errors
/// When it is gone, or this is not Linux.
pub fn usage(pid: u32) -> std::io::Result<Usage> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let unreadable = || Error::new(ErrorKind::InvalidData, "/proc is not as Linux documents it");
    let peak_rss_kib = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok())
        .ok_or_else(unreadable)?;
    let mut cpu = Duration::ZERO;
    for thread in std::fs::read_dir(format!("/proc/{pid}/task"))? {
        // A thread may end while we look.
        let Ok(schedule) = std::fs::read_to_string(thread?.path().join("schedstat")) else { continue };
        // Nanoseconds on a core, nanoseconds waiting for one, time slices.
        let on_core = schedule.split(' ').next().and_then(|field| field.parse().ok()).ok_or_else(unreadable)?;
        cpu += Duration::from_nanos(on_core);
    }
    Ok(Usage { cpu, peak_rss_kib })
}

/// Usage of this process.
///
/// # Errors
/// When this is not Linux.
pub fn own_usage() -> std::io::Result<Usage> {
    usage(std::process::id())
}
