//! `endpoint AREA NAME METHOD ROUTE`: writes a new endpoint's files. `make endpoint` calls it.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use scaffold::Wanted;

fn main() -> ExitCode {
    // `make` runs at the root of the workspace.
    let root = Path::new(".");
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let written = Wanted::parse(&arguments).and_then(|wanted| scaffold::write(root, &wanted));
    match written {
        Ok(paths) => {
            let lines: String = paths.iter().map(|path| format!("wrote {}\n", path.display())).collect();
            let _ = io::stdout().write_all(lines.as_bytes());
            ExitCode::SUCCESS
        }
        Err(reason) => {
            let _ = writeln!(io::stderr(), "{reason}");
            ExitCode::FAILURE
        }
    }
}
