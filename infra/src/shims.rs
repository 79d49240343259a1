//! The binaries: one statement each, so that nothing is compiled per function
//! but its `main`.

use std::path::PathBuf;

use platform::{Endpoint, Trigger};

/// Folder of an area's binaries, from the workspace root.
pub(crate) fn folder(area: &str) -> PathBuf {
    ["functions", area, "src", "bin"].iter().collect()
}

pub(crate) fn path(area: &str, endpoint: &Endpoint) -> PathBuf {
    folder(area).join(format!("{}.rs", endpoint.name))
}

pub(crate) fn render(area: &str, endpoint: &Endpoint) -> String {
    let module = endpoint.name.replace('-', "_");
    let serves = if matches!(endpoint.trigger, Trigger::Queue { starts_itself: true, .. }) {
        format!("{area}::{module}::main()")
    } else {
        format!("platform::serve(&{area}::{module}::ENDPOINT)")
    };
    format!(
        "//! Made by `make generate` from `src/{module}.rs`.\n\nfn main() -> std::process::ExitCode {{\n    {serves}\n}}\n"
    )
}
