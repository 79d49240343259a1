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
    write_levels(&mut out, &limits::levels(&made, areas::ALL))?;
    Ok(if stale.is_empty() && broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A line for each template and for the API: how full it is.
fn write_levels(out: &mut impl io::Write, levels: &[limits::Level]) -> io::Result<()> {
    writeln!(out, "{} functions", areas::endpoints(areas::ALL).count())?;
    for of_one in levels.chunk_by(|one, next| one.of == next.of) {
        let counts: Vec<String> = of_one.iter().map(|it| format!("{} of {} {}", it.used, it.max, it.unit)).collect();
        writeln!(out, "{}: {}", of_one[0].of, counts.join(", "))?;
    }
    Ok(())
}
