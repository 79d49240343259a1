//! What a process has used, as Linux tells it under `/proc`.

use std::io::{Error, ErrorKind};
use std::time::Duration;

/// Linux counts processor time in hundredths of a second on every architecture.
const TICK: Duration = Duration::from_millis(10);

#[derive(Debug, Clone, Copy, Default)]
pub struct Usage {
    /// User and system, in steps of 10 ms.
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
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let unreadable = || Error::new(ErrorKind::InvalidData, "/proc is not as Linux documents it");
    let peak_rss_kib = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok())
        .ok_or_else(unreadable)?;
    // The name in brackets may hold spaces; what follows it does not. From
    // there on, user and system time are the 12th and 13th fields.
    let fields = stat.rsplit_once(") ").map(|(_, rest)| rest).ok_or_else(unreadable)?;
    let ticks: Vec<u32> = fields.split(' ').skip(11).take(2).filter_map(|field| field.parse().ok()).collect();
    match ticks[..] {
        [user, system] => Ok(Usage { cpu: TICK * (user + system), peak_rss_kib }),
        _ => Err(unreadable()),
    }
}

/// Usage of this process.
///
/// # Errors
/// When this is not Linux.
pub fn own_usage() -> std::io::Result<Usage> {
    usage(std::process::id())
}
