//! `require_audit_trail`: a file beside the output that says what was made
//! from what. It holds no time of day, so that it is the same every time.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::run::Run;
use super::targets::Targets;
use crate::project::path::join;
use crate::{Code, Refusal, VERSION};

/// Its name in the output directory, as ggen has it.
pub(super) const AUDIT_FILE: &str = "audit.json";

#[derive(Serialize)]
struct Trail<'a> {
    engine_version: &'static str,
    project: &'a str,
    /// In the graph after inference.
    triples: usize,
    inputs: Vec<Entry<'a>>,
    outputs: Vec<Entry<'a>>,
}

/// A file by its hash. Inputs are named as a receipt names them.
#[derive(Serialize)]
struct Entry<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    path: &'a str,
    /// 64 lower-case hex digits.
    sha256: String,
    size_bytes: usize,
    /// The rule or template that wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    /// A file that a run found changed, and left so: see `front::freeze`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    kept: bool,
}

impl<'a> Entry<'a> {
    fn input(kind: &'static str, path: &'a str, bytes: &[u8]) -> Self {
        Self { kind: Some(kind), ..Self::output(path, bytes, None, false) }
    }

    fn output(path: &'a str, bytes: &[u8], by: Option<&'a str>, kept: bool) -> Self {
        Self { kind: None, path, sha256: hex::encode(Sha256::digest(bytes)), size_bytes: bytes.len(), by, kept }
    }
}

/// Adds the trail to the other files when the manifest asks for it.
///
/// # Errors
/// `OutputInvalid` when a rule writes that file, `LimitExceeded`.
pub(super) fn record(run: &Run<'_>, triples: usize, targets: &mut Targets<'_>) -> Result<(), Refusal> {
    let generation = &run.project.manifest().generation;
    if !generation.require_audit_trail {
        return Ok(());
    }
    let mut ontologies = run.ontologies.clone();
    ontologies.sort_by_key(|ontology| &ontology.name);
    let project = run.project.files().iter().map(|(path, bytes)| Entry::input("project_file", path, bytes));
    let beside = ontologies.iter().map(|ontology| Entry::input("ontology", &ontology.name, &ontology.bytes));
    let previous = run.previous.into_iter().flatten();
    let previous = previous.map(|(path, bytes)| Entry::input("previous_file", path, bytes));
    let trail = Trail {
        engine_version: VERSION,
        project: run.project.name(),
        triples,
        inputs: project.chain(beside).chain(previous).collect(),
        outputs: targets
            .iter()
            .map(|(path, bytes, by)| Entry::output(path, bytes, Some(by), targets.is_kept(path)))
            .collect(),
    };
    let failed = |error| Refusal::new(Code::OutputInvalid, format!("the audit trail cannot be written: {error}"));
    let mut json = serde_json::to_vec_pretty(&trail).map_err(failed)?;
    json.push(b'\n');
    targets.add(join(&generation.output_dir, AUDIT_FILE), json, "require_audit_trail".to_owned())
}
