//! `ggen-cloud render`: a project into a folder.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use engine::project::Ontology;
use engine::render::Request;
use engine::{Limits, Output, Project, Refusal, Warning};
use serde_json::json;
use translog::claims::merkle_root;
use translog::{EngineId, FileEntry};

use crate::Report;
use crate::arguments::Render;
use crate::failure::Failure;
use crate::folder::{self, Files, Room};
use crate::placing::place;
use crate::progress::Progress;

/// Renders and writes; the report is the manifest.
///
/// # Errors
/// The engine's refusal, a name given twice, or I/O.
pub(crate) fn run(given: &Render) -> Result<Report, Failure> {
    let limits = Limits::default();
    let deadline = Instant::now() + limits.run_time_max;
    let project = project(&given.project, &given.out, &limits)?;
    let ontologies = ontologies(&given.ontologies, &limits)?;
    let previous = match &given.previous {
        Some(path) => Some(folder::read(path, None, &previous_room(&limits))?),
        None => None,
    };
    let output = render(&project, ontologies, previous.as_ref(), &limits, deadline)?;
    place(&given.out, &output.files)?;
    warn(&output.warnings);
    manifest(&project, &output)
}

/// One run of the engine, watched on the terminal.
///
/// # Errors
/// The engine's refusal.
pub(crate) fn render(
    project: &Project,
    ontologies: Vec<Ontology>,
    previous: Option<&Files>,
    limits: &Limits,
    deadline: Instant,
) -> Result<Output, Refusal> {
    let observer = &Progress::new();
    let request = Request { project, ontologies: &[], previous, limits, observer };
    engine::render_taking(&request, ontologies, deadline)
}

fn project(path: &Path, out: &Path, limits: &Limits) -> Result<Project, Failure> {
    if path.is_dir() {
        // A project that renders into itself is still read.
        let except = (path.canonicalize().ok() != out.canonicalize().ok()).then_some(out);
        let room = Room {
            files: ("project_files_max", limits.project_files_max),
            bytes: ("project_unpacked_bytes_max", limits.project_unpacked_bytes_max),
        };
        return Ok(Project::from_files(folder::read(path, except, &room)?, limits)?);
    }
    let zip = folder::read_file(path, "project_zip_bytes_max", limits.project_zip_bytes_max)?;
    Ok(Project::from_zip(&zip, limits)?)
}

/// Each has a name of its own: a receipt tells inputs apart by their names.
fn ontologies(paths: &[PathBuf], limits: &Limits) -> Result<Vec<Ontology>, Failure> {
    let mut ontologies: Vec<Ontology> = Vec::with_capacity(paths.len());
    for path in paths {
        let usage = |what| Failure::Usage(format!("--ontology {}: {what}", path.display()));
        let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(|| usage("not the name of a file"))?;
        if ontologies.iter().any(|ontology| ontology.name == name) {
            return Err(usage("another one has the same name"));
        }
        let bytes = folder::read_file(path, "project_unpacked_bytes_max", limits.project_unpacked_bytes_max)?;
        ontologies.push(Ontology { name: name.to_owned(), bytes });
    }
    Ok(ontologies)
}

fn previous_room(limits: &Limits) -> Room {
    Room { files: ("output_files_max", limits.output_files_max), bytes: ("output_bytes_max", limits.output_bytes_max) }
}

fn warn(warnings: &[Warning]) {
    let mut err = io::stderr().lock();
    for Warning { code, message, place } in warnings {
        let place = place.to_string();
        let separator = if place.is_empty() { "" } else { ": " };
        // The manifest carries the warnings too.
        let _ = writeln!(err, "warning: {code}: {place}{separator}{message}");
    }
}

fn manifest(project: &Project, output: &Output) -> Result<Report, Failure> {
    let files: Vec<FileEntry> = output.files.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect();
    let root = merkle_root(&files).map_err(|reason| Failure::Invalid { file: PathBuf::from("manifest"), reason })?;
    let json = json!({
        "engine": EngineId::ggen_cloud(engine::VERSION),
        "project": project.name(),
        "triples": output.triples,
        "files": files,
        "merkle_root": root,
        "warnings": output.warnings,
    });
    let text = crate::to_json(&json)?;
    Ok(Report { as_expected: true, text, json })
}
