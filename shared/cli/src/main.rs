//! `ggen-cloud`: render, verify and replay on the user's own machine.

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    cli::run(&cli::Arguments::parse())
}
