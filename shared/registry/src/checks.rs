//! What the registry checks of a version before it is published, with a graded
//! report: what is good, what should be mended, and what must be.
//!
//! Everything in an upload is hostile until shown otherwise: each part works
//! within [`Limits`], and what exceeds one is a finding, not a failure. The
//! engine bounds time and what it makes; a worker runs [`check`] in a child
//! process besides, as it runs the engine, for what only a process's end cuts short.

mod advisories;
mod examples;
mod files;
mod licence;
mod ontology;
pub mod osv;
mod report;
mod score;
mod secrets;

pub(crate) use ontology::facts;

use engine::Refusal;

use crate::contents::{self, Contents, Files, Form};
use crate::licences::Licence;
use crate::{Kind, PackageId, Version};

use report::Sheet;
pub use report::{Facts, Finding, Grade, Report};
pub use score::{Part, Score};

/// What one check may use.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Of archives, documents, queries, templates and outputs.
    pub engine: engine::Limits,
    /// Findings that a report lists.
    pub findings_max: usize,
    /// Bytes that are searched for secrets: of one file, and of all.
    pub secret_file_bytes_max: usize,
    pub secret_bytes_max: usize,
}

impl Default for Limits {
    /// Less than a generation may use: a package is rendered by many, and an
    /// example need not be large.
    fn default() -> Self {
        let engine = engine::Limits {
            project_zip_bytes_max: 20 << 20,
            project_unpacked_bytes_max: 100 << 20,
            triples_max: 500_000,
            graph_bytes_max: 128 << 20,
            run_time_max: std::time::Duration::from_secs(60),
            query_time_max: std::time::Duration::from_secs(10),
            output_files_max: 5_000,
            output_bytes_max: 50 << 20,
            ..engine::Limits::default()
        };
        Self { engine, findings_max: 200, secret_file_bytes_max: 1 << 20, secret_bytes_max: 50 << 20 }
    }
}

/// A package that the version depends on, as it was resolved.
#[derive(Debug, Clone)]
pub struct Dependency {
    pub package: PackageId,
    pub version: Version,
    /// By their paths inside the package.
    pub files: Files,
}

/// What is checked.
pub struct Input<'a> {
    pub kind: Kind,
    pub zip: &'a [u8],
    pub package: &'a PackageId,
    pub version: &'a Version,
    /// The licence that the publisher states for the version.
    pub licence: &'a Licence,
    pub dependencies: &'a [Dependency],
    pub advisories: &'a [osv::Advisory],
    /// Whether the registry has an ontology of this IRI.
    pub is_known_ontology: &'a dyn Fn(&str) -> bool,
}

/// Checks one version. The same input gives the same report.
pub fn check(input: &Input<'_>, limits: &Limits) -> Report {
    let mut sheet = Sheet::new(limits.findings_max);
    if !input.kind.has_archive() {
        sheet.pass("archive", "a service has no archive");
        return sheet.report(input.kind);
    }
    match contents::read(input.kind, input.zip, &limits.engine) {
        Ok(contents) => of_contents(input, &contents, limits, &mut sheet),
        Err(refusal) => sheet.refused(&refusal),
    }
    sheet.report(input.kind)
}

/// The report of a check that was cut short as a whole.
pub fn refused(kind: Kind, refusal: &Refusal) -> Report {
    let mut sheet = Sheet::new(1);
    sheet.refused(refusal);
    sheet.report(kind)
}

/// What a package's page shows of its README; `None` where there is none, or none that
/// can be shown.
pub fn readme_shown(files: &contents::Files) -> Option<&str> {
    let bytes = files.get(contents::readme(files)?)?;
    std::str::from_utf8(bytes).ok().filter(|text| text.len() <= files::README_BYTES_MAX)
}

fn of_contents(input: &Input<'_>, contents: &Contents, limits: &Limits, sheet: &mut Sheet) {
    sheet.facts.files = contents.files.len();
    sheet.facts.bytes = contents.files.values().map(|bytes| bytes.len() as u64).sum();
    sheet.pass("archive", &format!("{} files, {} bytes", sheet.facts.files, sheet.facts.bytes));
    files::check(contents, sheet);
    files::check_readme(&contents.files, sheet);
    files::check_declared(input, contents, sheet);
    licence::check(input.licence, contents, sheet);
    secrets::check(&contents.files, limits, sheet);
    advisories::check(input, contents, sheet);
    match &contents.form {
        Form::Project { .. } | Form::Pack { .. } => examples::check(input, contents, limits, sheet),
        Form::Ontology { main } => ontology::check(input, contents, main, limits, sheet),
        Form::Skill => {}
    }
}

/// The place and words of a refusal of the engine.
fn finding_of(refusal: &Refusal, grade: Grade) -> Finding {
    Finding {
        grade,
        code: refusal.code.as_str().to_owned(),
        file: refusal.place.file.clone(),
        line: refusal.place.line,
        message: refusal.message.clone(),
        mend: refusal.expected.clone(),
    }
}

#[cfg(test)]
mod tests;
