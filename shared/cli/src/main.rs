//! `ggen-cloud`: render, verify and replay on the user's own machine.

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    use_small_pages();
    cli::run(&cli::Arguments::parse())
}

/// For pages of 2 MiB a kernel whose memory is in pieces moves those of others: runs
/// then took three times as long. Where there are such pages at hand, small ones cost
/// a tenth more, and they save a third of a run's memory. The allocator's feature
/// `no_thp` keeps it from asking for them, which it would do before `main`; here the
/// kernel is told not to give them unasked.
#[cfg(target_os = "linux")]
fn use_small_pages() {
    // A kernel that refuses gives pages as before.
    let _ = rustix::thread::disable_transparent_huge_pages(true);
}

#[cfg(not(target_os = "linux"))]
fn use_small_pages() {}
