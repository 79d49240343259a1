//! `infra generate` writes what the rows say; `infra check` only compares.

use std::io::{self, Write as _};
use std::process::ExitCode;

use infra::{areas, files, limits, rules};

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let outcome = match command.as_str() {
        "generate" => run(true),
        "check" => run(false),
        _ => Err(io::Error::other("say `infra generate` or `infra check`")),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(io::stderr(), "infra: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(write: bool) -> io::Result<ExitCode> {
    let root = files::workspace_root();
    let base = files::base(root)?;
    let made = files::render(&base, areas::ALL);
    let mut out = io::stdout().lock();
    let stale = if write {
        for path in files::write(root, areas::ALL, &made)? {
            writeln!(out, "wrote {}", path.display())?;
        }
        Vec::new()
    } else {
        files::stale(root, areas::ALL, &made)?
    };
    for path in &stale {
        writeln!(out, "stale: {} (run `make generate` and commit)", path.display())?;
    }
    let broken = rules::broken(root, &base, areas::ALL);
    for rule in &broken {
        writeln!(out, "wrong: {rule}")?;
    }
    writeln!(out, "{} functions", areas::endpoints(areas::ALL).count())?;
    for line in limits::described(&limits::levels(&made, areas::ALL)) {
        writeln!(out, "{line}")?;
    }
    Ok(if stale.is_empty() && broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
