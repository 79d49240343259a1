//! `ggen-cloud replay`: the same generation again, on this machine.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use engine::project::Ontology;
use engine::{Limits, Output, Project, Refusal, archive};
use serde::Serialize;
use serde_json::json;
use translog::claims::{ROOT_MANIFEST, sha256_hex};
use translog::difference::compare;
use translog::{Claims, Difference, EngineId, FileEntry, Input, InputKind, Receipt};

use super::{evidence, render};
use crate::Report;
use crate::arguments::Replay;
use crate::failure::Failure;
use crate::folder::{self, Files, Found};
use crate::placing::place;

/// An input that is not as the receipt says.
#[derive(Serialize)]
struct InputDifference {
    kind: InputKind,
    #[serde(flatten)]
    difference: Difference,
}

/// The inputs as they were given to the engine.
#[derive(Default)]
struct Gathered {
    project: Files,
    ontologies: Vec<Ontology>,
    previous: Files,
    differences: Vec<InputDifference>,
}

/// How far the replay came.
enum Outcome {
    InputsDiffer(Vec<InputDifference>),
    Refused(Refusal),
    Rendered(Vec<Difference>),
}

/// Finds the inputs, renders, compares, and writes if asked to.
///
/// # Errors
/// A receipt that is invalid or not signed with the key given, or I/O. What
/// differs is no error here.
pub(crate) fn run(given: &Replay) -> Result<Report, Failure> {
    let receipt = evidence::receipt(&given.receipt)?;
    if let Some(path) = &given.key {
        let checked = receipt.verify_with(&evidence::keys(path)?);
        checked.map_err(|reason| Failure::Invalid { file: given.receipt.clone(), reason })?;
    }
    let gathered = gather(&receipt.claims().inputs, &given.inputs)?;
    let outcome = if gathered.differences.is_empty() {
        match again(gathered, receipt.claims().manifest.as_deref()) {
            Ok(output) => {
                if let Some(out) = &given.out {
                    place(out, &output.files)?;
                }
                let files = output.files.iter();
                let found = files.map(|(path, bytes)| FileEntry::of(path, bytes));
                Outcome::Rendered(receipt.verify_artifact(found))
            }
            Err(refusal) => Outcome::Refused(refusal),
        }
    } else {
        Outcome::InputsDiffer(gathered.differences)
    };
    Ok(report(&receipt, given.key.is_some(), &outcome))
}

fn again(inputs: Gathered, manifest: Option<&str>) -> Result<Output, Refusal> {
    let limits = Limits::default();
    let deadline = Instant::now() + limits.run_time_max;
    let project = Project::open(inputs.project, Some(manifest.unwrap_or(ROOT_MANIFEST)), &limits)?;
    let previous = (!inputs.previous.is_empty()).then_some(&inputs.previous);
    render::render(&project, inputs.ontologies, previous, &limits, deadline)
}

/// Files come from the folder, or from archives of packages in it that the receipt names.
fn gather(inputs: &[Input], root: &Path) -> Result<Gathered, Failure> {
    let all = folder::list(root)?;
    let archived = archived(inputs, &all)?;
    let mut gathered = Gathered::default();
    for Input { kind, file } in inputs.iter().filter(|input| input.kind != InputKind::Package) {
        let anywhere = *kind != InputKind::ProjectFile;
        let (found, bytes) = match find(&all, file, anywhere)? {
            Some((entry, bytes)) if entry.sha256 == file.sha256 => (Some(entry), bytes),
            other => match (archived.get(&file.sha256), other) {
                (Some(bytes), _) => (Some(FileEntry::of(&file.path, bytes)), bytes.clone()),
                (None, Some((entry, bytes))) => (Some(entry), bytes),
                (None, None) => (None, Vec::new()),
            },
        };
        let differences = compare(std::slice::from_ref(file), found);
        if differences.is_empty() {
            gathered.add(*kind, file.path.clone(), bytes);
        }
        let differences = differences.into_iter();
        gathered.differences.extend(differences.map(|it| InputDifference { kind: *kind, difference: it }));
    }
    Ok(gathered)
}

/// The files of the packages that the receipt names and the folder has, by their hashes.
fn archived(inputs: &[Input], all: &BTreeMap<String, Found>) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    let mut files = BTreeMap::new();
    for input in inputs.iter().filter(|input| input.kind == InputKind::Package) {
        let Some((entry, zip)) = find(all, &input.file, true)? else { continue };
        if entry.sha256 != input.file.sha256 {
            continue;
        }
        // Its hash is the one of the receipt, so it is the archive that was rendered.
        let unpacked = archive::unpack_around(&zip, Some(ANY_MANIFEST), &Limits::default())?;
        files.extend(unpacked.into_values().map(|bytes| (sha256_hex(&bytes), bytes)));
    }
    Ok(files)
}

/// Leaves the folders of an archive as they are.
const ANY_MANIFEST: &str = ".registry/none";

impl Gathered {
    fn add(&mut self, kind: InputKind, path: String, bytes: Vec<u8>) {
        match kind {
            InputKind::ProjectFile => drop(self.project.insert(path, bytes)),
            InputKind::Ontology => self.ontologies.push(Ontology { name: path, bytes }),
            InputKind::PreviousFile => drop(self.previous.insert(path, bytes)),
            InputKind::Package => {}
        }
    }
}

/// The file at the path claimed; where it may be `anywhere`, one with the
/// claimed hash counts more than one with other bytes at the path.
fn find(
    all: &BTreeMap<String, Found>,
    claimed: &FileEntry,
    anywhere: bool,
) -> Result<Option<(FileEntry, Vec<u8>)>, Failure> {
    let mut at_path = None;
    if let Some(found) = all.get(&claimed.path) {
        let (entry, bytes) = load(found, claimed)?;
        if entry.sha256 == claimed.sha256 || !anywhere {
            return Ok(Some((entry, bytes)));
        }
        at_path = Some((entry, bytes));
    }
    let of_that_size = |found: &&Found| anywhere && found.size_bytes == claimed.size_bytes;
    for found in all.values().filter(of_that_size) {
        let (entry, bytes) = load(found, claimed)?;
        if entry.sha256 == claimed.sha256 {
            return Ok(Some((entry, bytes)));
        }
    }
    Ok(at_path)
}

fn load(found: &Found, claimed: &FileEntry) -> Result<(FileEntry, Vec<u8>), Failure> {
    let bytes_max = Limits::default().project_unpacked_bytes_max;
    let bytes = folder::read_file(&found.at, "project_unpacked_bytes_max", bytes_max)?;
    Ok((FileEntry::of(&claimed.path, &bytes), bytes))
}

fn report(receipt: &Receipt, signature_checked: bool, outcome: &Outcome) -> Report {
    let claims = receipt.claims();
    let here = EngineId::ggen_cloud(engine::VERSION);
    let same = matches!(outcome, Outcome::Rendered(differences) if differences.is_empty());
    let (inputs, refusal, outputs) = match outcome {
        Outcome::InputsDiffer(inputs) => (inputs.as_slice(), None, None),
        Outcome::Refused(refusal) => (&[][..], Some(refusal), None),
        Outcome::Rendered(outputs) => (&[][..], None, Some(outputs)),
    };
    let json = json!({
        "same": same,
        "generation_id": claims.generation_id,
        "signature_checked": signature_checked,
        "engine": { "same": claims.engine == here, "receipt": claims.engine, "here": here },
        "inputs": { "expected": claims.inputs.len(), "differences": inputs },
        "refusal": refusal,
        "outputs": { "expected": claims.outputs.len(), "differences": outputs },
    });
    Report { as_expected: same, text: text(claims, &here, signature_checked, outcome), json }
}

fn text(claims: &Claims, here: &EngineId, signature_checked: bool, outcome: &Outcome) -> String {
    let mut text = format!("receipt    generation {}\n", claims.generation_id);
    text.push_str(match signature_checked {
        true => "signature  good\n",
        false => "signature  not checked: no --key was given\n",
    });
    let EngineId { name, version } = &claims.engine;
    // Writing to a String cannot fail.
    let _ = if claims.engine == *here {
        writeln!(text, "engine     {name} {version}, the same here")
    } else {
        let EngineId { name: our_name, version: our_version } = here;
        writeln!(text, "engine     DIFFERS: {name} {version} then, {our_name} {our_version} here; bytes may differ")
    };
    let _ = match outcome {
        Outcome::InputsDiffer(inputs) => {
            let _ = writeln!(text, "inputs     {} DIFFER, so nothing was rendered:", inputs.len());
            let mut lines = inputs.iter().map(|it| (it.kind.as_str(), &it.difference));
            lines.try_for_each(|(kind, difference)| writeln!(text, "  {kind:<13} {difference}"))
        }
        Outcome::Refused(refusal) => writeln!(text, "render     REFUSED: {refusal}"),
        Outcome::Rendered(outputs) if outputs.is_empty() => {
            writeln!(text, "same bytes: all {} files", claims.outputs.len())
        }
        Outcome::Rendered(outputs) => {
            let _ = writeln!(text, "outputs    {} DIFFER:", outputs.len());
            outputs.iter().try_for_each(|it| writeln!(text, "  {it}"))
        }
    };
    text
}
