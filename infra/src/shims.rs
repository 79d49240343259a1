//! The binaries: one statement each, so that nothing is compiled per function
//! but its `main`.

use std::path::PathBuf;

use platform::Endpoint;

/// Folder of an area's binaries, from the workspace root.
pub(crate) fn folder(area: &str) -> PathBuf {
    ["functions", area, "src", "bin"].iter().collect()
}

pub(crate) fn path(area: &str, endpoint: &Endpoint) -> PathBuf {
    folder(area).join(format!("{}.rs", endpoint.name))
}

/// Functions that start themselves again as children for their work. Which of
/// the two a process is, their module's own `main` decides before it serves.
const PARENTS: [&str; 1] = ["run-generation"];

pub(crate) fn render(area: &str, endpoint: &Endpoint) -> String {
    let module = endpoint.name.replace('-', "_");
    let serves = if PARENTS.contains(&endpoint.name) {
        format!("{area}::{module}::main()")
    } else {
        format!("platform::serve(&{area}::{module}::ENDPOINT)")
    };
    format!(
        "//! Made by `make generate` from `src/{module}.rs`.\n\nfn main() -> std::process::ExitCode {{\n    {serves}\n}}\n"
    )
}
