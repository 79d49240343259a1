//! `ggen-cloud`: render a project, verify a receipt, replay a generation, on
//! the user's own machine; and use the hosted product from there. Thin: the engine renders, translog verifies; here
//! are only files, messages and exit codes.

mod arguments;
mod commands;
mod failure;
mod folder;
mod hosted;
mod placing;
mod progress;

use std::io::{self, Write};
use std::process::ExitCode;

pub use arguments::Arguments;
use arguments::{Command, SignCommand, VerifyCommand};
use failure::Failure;

/// Runs one command: results to stdout, messages to stderr.
pub fn run(arguments: &Arguments) -> ExitCode {
    let json = arguments.wants_json();
    let outcome = match &arguments.command {
        Command::Render(given) => commands::render::run(given),
        Command::Check(given) => commands::check::run(given),
        Command::Verify(VerifyCommand::Receipt(given)) => commands::verify::run(given),
        Command::Verify(VerifyCommand::Package(given)) => commands::package::run(given),
        Command::Sign(SignCommand::Key(given)) => commands::sign::key(given),
        Command::Sign(SignCommand::Package(given)) => commands::sign::package(given),
        Command::Replay(given) => commands::replay::run(given),
        Command::Diff(given) => commands::diff::run(given),
        Command::Login(given) => commands::login::run(given),
        Command::Listen(given) => commands::listen::run(given),
        Command::Search(given) => commands::search::run(given),
        Command::Publish(given) => commands::publish::run(given),
        Command::Install(given) => commands::install::run(given),
        Command::Generate(given) => commands::generate::run(given),
    };
    let printed = outcome.and_then(|report| {
        print(&if json { to_json(&report.json)? } else { report.text })?;
        Ok(report.as_expected)
    });
    match printed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(failure::WRONG),
        Err(failure) => {
            fail(&failure, json);
            ExitCode::from(failure.exit_code())
        }
    }
}

/// What a command has to say when it ran to its end.
struct Report {
    /// False when something differs from what was claimed.
    as_expected: bool,
    text: String,
    json: serde_json::Value,
}

fn fail(failure: &Failure, json: bool) {
    // Nowhere is left to report to when these two streams are closed.
    let _ = writeln!(io::stderr(), "error: {failure}");
    if json {
        let _ = to_json(&failure.to_json()).and_then(|text| print(&text));
    }
}

fn to_json(value: &serde_json::Value) -> Result<String, Failure> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| Failure::io("write", "standard output", error.into()))
}

fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| Failure::io("write", "standard output", error))
}
