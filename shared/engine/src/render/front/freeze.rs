//! `freeze_policy: checksum`: a file is only replaced while it is what was
//! generated last.
//!
//! What was generated last is recorded in two places. ggen writes the BLAKE3
//! hash of each such file into `freeze_slots_dir`. Here `audit.json` names every
//! output by its SHA-256, and says which of them stayed as they were: those are
//! no record, or the run after the next would lose what the author wrote.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::Limits;
use crate::project::path::{join, normalise};
use crate::render::audit::AUDIT_FILE;
use crate::render::run::Run;

/// What the records say of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is what was generated.
    Generated,
    /// It was generated, and is something else now.
    Changed,
    Unrecorded,
}

/// The audit trails of earlier runs, read when they are first needed.
#[derive(Default)]
pub(super) struct Records {
    trails: OnceCell<BTreeMap<String, Vec<String>>>,
}

#[derive(Deserialize)]
struct Trail {
    outputs: Vec<Output>,
}

#[derive(Deserialize)]
struct Output {
    path: String,
    sha256: String,
    #[serde(default)]
    kept: bool,
}

impl Records {
    /// Whether `bytes`, found at `path`, are what an earlier run made.
    pub(super) fn state(&self, run: &Run<'_>, slots_dir: Option<&str>, path: &str, bytes: &[u8]) -> State {
        let slots = slots_dir.map(|dir| slots(run, dir, path)).unwrap_or_default();
        let trails = self.trails.get_or_init(|| trails(run));
        let recorded = trails.get(path).map(Vec::as_slice).unwrap_or_default();
        if slots.is_empty() && recorded.is_empty() {
            return State::Unrecorded;
        }
        // Each record is of a file that was generated, so any of them will do.
        let by_slot = !slots.is_empty() && slots.contains(&blake3::hash(bytes).to_hex().to_string());
        if by_slot || recorded.contains(&hex::encode(Sha256::digest(bytes))) {
            State::Generated
        } else {
            State::Changed
        }
    }
}

/// ggen's record of a file: in the project, and in the output of the run before.
fn slots(run: &Run<'_>, dir: &str, path: &str) -> Vec<String> {
    let Ok(slot) = normalise(&format!("{dir}/{path}.blake3")) else { return Vec::new() };
    let texts = run.both(&slot).filter_map(|bytes| std::str::from_utf8(bytes).ok());
    texts.map(|text| text.trim().to_ascii_lowercase()).collect()
}

fn trails(run: &Run<'_>) -> BTreeMap<String, Vec<String>> {
    let file = join(&run.project.manifest().generation.output_dir, AUDIT_FILE);
    let mut hashes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for output in run.both(&file).filter_map(|bytes| trail(bytes, &run.shared.limits)).flat_map(|trail| trail.outputs) {
        if !output.kept {
            hashes.entry(output.path).or_default().push(output.sha256.to_ascii_lowercase());
        }
    }
    hashes
}

/// A file of that name that is no trail records nothing.
fn trail(bytes: &[u8], limits: &Limits) -> Option<Trail> {
    if bytes.len() as u64 > limits.source_file_bytes_max {
        return None;
    }
    serde_json::from_slice(bytes).ok()
}
