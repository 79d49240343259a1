//! `ggen-cloud diff`: what changed between two versions of an ontology. Offline.

use std::path::Path;

use engine::Limits;
use ontology_diff::{Bump, Diff, Ontology};
use registry::Kind;
use registry::contents::{self, Files, ontology};
use serde_json::json;

use crate::Report;
use crate::arguments::{Diff as Given, Step};
use crate::failure::Failure;
use crate::folder::read_file;

/// Of one version, packed or not.
const BYTES_MAX: u64 = 200 << 20;

/// Compares them by stated rules; with a declared step, whether it is large enough.
///
/// # Errors
/// A file that is no ontology, or I/O.
pub(crate) fn run(given: &Given) -> Result<Report, Failure> {
    let diff = Diff::between(&read(&given.old)?, &read(&given.new)?);
    let declared = given.declared.map(|step| match step {
        Step::Major => Bump::Major,
        Step::Minor => Bump::Minor,
        Step::Patch => Bump::Patch,
    });
    let beyond = declared.map_or(0, |declared| diff.beyond(declared).count());
    let title = format!("Changes from {} to {}", given.old.display(), given.new.display());
    let mut text = diff.changelog(&title);
    if beyond > 0 {
        text.push_str(&format!("\n{beyond} changes call for more than the declared step.\n"));
    }
    let json = json!({
        "bump": diff.bump().as_str(),
        "breaking": diff.changes.iter().any(|change| change.is_breaking()),
        "beyond_declared": beyond,
        "changes": diff.changes,
    });
    Ok(Report { as_expected: beyond == 0, text, json })
}

/// An RDF document, or a package's zip.
fn read(path: &Path) -> Result<Ontology, Failure> {
    let limits = Limits::default();
    let bytes = read_file(path, "ontology_bytes_max", BYTES_MAX)?;
    let files = if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip")) {
        contents::unpack(Kind::Ontology, &bytes, &limits)?
    } else {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        Files::from([(name.to_owned(), bytes)])
    };
    let graph = ontology::graph(&files, &limits)?;
    Ontology::new(graph.triples(), &ontology_diff::Limits::default())
        .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}
