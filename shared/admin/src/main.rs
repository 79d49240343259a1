//! `ggen-cloud-admin`: who is of staff. For the deployer: each command invokes a function of
//! the deployed stack by a request that is signed with the deployer's AWS credentials (Signature
//! Version 4), and IAM decides whether they may. No route of the API does the same.

mod arguments;
mod invocation;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;
use invocation::Failure;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let outcome = match invocation::run(&Arguments::parse()).await {
        Ok(answer) => print(&answer),
        Err(failure) => Err(failure),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Nowhere is left to report to when this stream is closed.
            let _ = writeln!(io::stderr(), "error: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}

/// The function's answer, as JSON.
fn print(answer: &serde_json::Value) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    writeln!(out, "{answer:#}").map_err(Failure::Output)
}
