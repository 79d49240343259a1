//! The benchmarks: what the engine and the functions cost, beside what others
//! would cost for the same work, in one run on one machine. Nothing is
//! asserted about time; wrong answers end the run.
//!
//! `bench [bill-run|engine|functions|ledger|logins|quotas|search|versions]` measures one part, without an
//! argument all;
//! `tests/bench/run.sh` builds and installs what it needs first.
#![allow(clippy::disallowed_methods, reason = "this stands where Lambda and the gateway stand: outside the product")]

mod bill_run;
mod engine_work;
mod functions;
mod growth;
mod ledger;
mod logins;
mod machine;
mod paths;
mod postgres;
mod quotas;
mod report;
mod run_command;
mod search;
mod spread;
mod stages;
mod versions;
mod vocabulary;

use std::process::ExitCode;

use report::{Part, Report, Result};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        [] => engine()
            .and_then(|()| functions())
            .and_then(|()| logins())
            .and_then(|()| quotas())
            .and_then(|()| ledger())
            .and_then(|()| bill_run())
            .and_then(|()| versions()),
        ["bill-run"] => bill_run(),
        ["bill-run", ref arguments @ ..] => bill_run::serve(arguments),
        ["engine"] => engine(),
        ["functions"] => functions(),
        ["ledger"] => ledger(),
        ["database"] => database(),
        ["logins"] => logins(),
        ["quotas"] => quotas(),
        ["search"] => search(),
        ["versions"] => versions(),
        _ => Err("usage: bench [bill-run|engine|functions|ledger|logins|quotas|search|versions]".into()),
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
    let mut report = Report::new(Part::Engine);
    engine_work::measure(&mut report)?;
    growth::measure(&mut report)?;
    vocabulary::measure(&mut report)?;
    report.finish()
}

fn bill_run() -> Result<()> {
    let mut report = Report::new(Part::BillRun);
    bill_run::measure(&mut report)?;
    report.finish()
}

fn search() -> Result<()> {
    let mut report = Report::new(Part::Search);
    search::measure(&mut report)?;
    report.finish()
}

fn versions() -> Result<()> {
    let mut report = Report::new(Part::Versions);
    versions::measure(&mut report)?;
    report.finish()
}

fn functions() -> Result<()> {
    part(Part::Functions, async |report| functions::measure(report).await)
}

fn logins() -> Result<()> {
    part(Part::Logins, async |report| logins::measure(report).await)
}

fn ledger() -> Result<()> {
    part(Part::Ledger, async |report| ledger::measure(report).await)
}

/// What [`ledger`] runs beside itself.
fn database() -> Result<()> {
    tokio::runtime::Runtime::new()?.block_on(ledger::serve_database())
}

fn quotas() -> Result<()> {
    part(Part::Quotas, async |report| quotas::measure(report).await)
}

fn part(part: Part, measure: impl AsyncFnOnce(&mut Report) -> Result<()>) -> Result<()> {
    let mut report = Report::new(part);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(measure(&mut report))?;
    report.finish()
}
