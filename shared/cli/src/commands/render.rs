//! `ggen-cloud render`: a project into a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use engine::project::{Ontology, Pack};
use engine::render::Request;
use engine::{Limits, Output, Project, Refusal, Warning};
use serde_json::json;
use translog::claims::{ROOT_MANIFEST, merkle_root};
use translog::{EngineId, FileEntry};

use super::packs;
use crate::Report;
use crate::arguments::{Installed, Render};
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
    let project =
        project(&given.project, given.manifest.as_deref(), Some(&given.out), &given.installed, &limits)?.sound()?;
    let ontologies = ontologies(&given.ontologies, &limits)?;
    let previous = match &given.previous {
        Some(path) => Some(folder::read(path, None, None, &previous_room(&limits))?),
        None => None,
    };
    let observer = &Progress::new();
    let request =
        Request { project: &project, ontologies: &[], previous: previous.as_ref(), limits: &limits, observer };
    engine::render_then(&request, ontologies, deadline, |output| {
        let output = output?;
        let entries = thread::scope(|scope| {
            let hashing = thread::Builder::new().spawn_scoped(scope, || entries(&output.files));
            place(&given.out, &output.files)?;
            Ok::<_, Failure>(match hashing {
                Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
                Err(_) => entries(&output.files),
            })
        })?;
        warn(&output.warnings);
        manifest(&project, &output, &entries)
    })
}

/// The files by their hashes, as a receipt names them.
fn entries(files: &Files) -> Vec<FileEntry> {
    files.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect()
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

/// Reads a project, with whatever is wrong with its manifest; `out` is where its
/// output goes, which is none of it.
///
/// # Errors
/// The engine's refusal, or I/O.
pub(super) fn project(
    path: &Path,
    manifest: Option<&str>,
    out: Option<&Path>,
    installed: &Installed,
    limits: &Limits,
) -> Result<Project, Failure> {
    packs::beside(of_itself(path, manifest, out, limits)?, installed, limits)
}

/// Without the packages that it takes packs from.
fn of_itself(path: &Path, manifest: Option<&str>, out: Option<&Path>, limits: &Limits) -> Result<Project, Failure> {
    if path.is_dir() {
        // A project that renders into itself is still read.
        let except = out.filter(|out| path.canonicalize().ok() != out.canonicalize().ok());
        let room = Room {
            files: ("project_files_max", limits.project_files_max),
            bytes: ("project_unpacked_bytes_max", limits.project_unpacked_bytes_max),
        };
        let files = match (folder::read(path, except, None, &room), manifest) {
            // A large tree around a project, or one with links, is no reason
            // not to render what lies in a folder of it.
            (Err(Failure::Refused(refusal)), Some(manifest)) => read_around(path, manifest, except, &room, refusal)?,
            (files, _) => files?,
        };
        return Ok(Project::open_to_check(files, manifest, limits)?);
    }
    let zip = folder::read_file(path, "project_zip_bytes_max", limits.project_zip_bytes_max)?;
    Ok(Project::open_zip_to_check(&zip, manifest, limits)?)
}

/// Only the manifest's folder and what the manifest itself names, where that
/// is less than everything.
fn read_around(
    root: &Path,
    manifest: &str,
    except: Option<&Path>,
    room: &Room,
    refusal: Refusal,
) -> Result<Files, Failure> {
    let text = fs::read_to_string(root.join(manifest)).ok();
    let Some(within) = text.and_then(|text| engine::project::reach(manifest, &text)) else {
        return Err(refusal.into());
    };
    let files = folder::read(root, except, Some(&within), room)?;
    let within = within.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    // Progress of a kind: nothing is lost when it cannot be said.
    let _ = writeln!(io::stderr(), "note: not all of {} can be read ({refusal}), so only: {within}", root.display());
    Ok(files)
}

/// Each has a name of its own: a receipt tells inputs apart by their names.
pub(super) fn ontologies(paths: &[PathBuf], limits: &Limits) -> Result<Vec<Ontology>, Failure> {
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

pub(super) fn previous_room(limits: &Limits) -> Room {
    Room { files: ("output_files_max", limits.output_files_max), bytes: ("output_bytes_max", limits.output_bytes_max) }
}

/// What ggen would write into ggen.lock.
fn entry_of(pack: &Pack) -> serde_json::Value {
    json!({ "source": pack.source, "content_hash": pack.content_hash })
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

fn manifest(project: &Project, output: &Output, files: &[FileEntry]) -> Result<Report, Failure> {
    let root = merkle_root(files).map_err(|reason| Failure::Invalid { file: PathBuf::from("manifest"), reason })?;
    let packs: BTreeMap<_, _> =
        project.manifest().packs().iter().map(|pack| (&pack.key.value, entry_of(pack))).collect();
    let mut json = json!({
        "engine": EngineId::ggen_cloud(engine::VERSION),
        "project": project.name(),
        "triples": output.triples,
        "files": files,
        "merkle_root": root,
        "warnings": output.warnings,
    });
    if let Some(fields) = json.as_object_mut() {
        if project.manifest().path != ROOT_MANIFEST {
            fields.insert("manifest".to_owned(), json!(project.manifest().path));
        }
        if !packs.is_empty() {
            fields.insert("packs".to_owned(), json!(packs));
        }
    }
    let text = crate::to_json(&json)?;
    Ok(Report { as_expected: true, text, json })
}
