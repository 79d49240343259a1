//! The benchmarks: what the engine and the functions cost, beside what others
//! would cost for the same work, in one run on one machine. Nothing is
//! asserted about time; wrong answers end the run.
//!
//! `bench [engine|functions]` measures one half, without an argument both;
//! `tests/bench/run.sh` builds and installs what it needs first.
#![allow(clippy::disallowed_methods, reason = "this stands where Lambda and the gateway stand: outside the product")]

mod engine_work;
mod functions;
mod growth;
mod machine;
mod paths;
mod report;
mod run_command;
mod spread;
mod stages;

use std::process::ExitCode;

use report::{Half, Report, Result};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        [] => engine().and_then(|()| functions()),
        ["engine"] => engine(),
        ["functions"] => functions(),
        [growth::CHILD, triples] => growth::child(triples),
        _ => Err("usage: bench [engine|functions]".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report::say(&format!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn engine() -> Result<()> {
    let mut report = Report::new(Half::Engine);
    engine_work::measure(&mut report)?;
    growth::measure(&mut report)?;
    report.finish()
}

fn functions() -> Result<()> {
    let mut report = Report::new(Half::Functions);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(functions::measure(&mut report))?;
    report.finish()
}
