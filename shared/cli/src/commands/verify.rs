//! `ggen-cloud verify receipt`: is this what was generated?

use std::fmt::Write as _;

use engine::{Limits, archive};
use serde_json::json;
use translog::{Artifact, Difference, FileEntry, Invalid, Receipt};

use super::evidence;
use crate::Report;
use crate::arguments::VerifyReceipt;
use crate::failure::Failure;
use crate::folder::read_file;

/// Bytes of an artefact that is read: well above what the engine may render.
const ARTIFACT_BYTES_MAX: u64 = 512 << 20;

struct Findings {
    receipt: Receipt,
    signature: Result<(), Invalid>,
    artifact: Artifact,
    /// File by file; the reason when the artefact cannot be read as a zip.
    files: Result<Vec<Difference>, String>,
}

/// Checks everything there is, so that the report is whole.
///
/// # Errors
/// A receipt or key that cannot be used, or I/O. What differs is no error here.
pub(crate) fn run(given: &VerifyReceipt) -> Result<Report, Failure> {
    let receipt = evidence::receipt(&given.receipt)?;
    let keys = evidence::keys(&given.key)?;
    let zip = read_file(&given.artifact, "artifact_bytes_max", ARTIFACT_BYTES_MAX)?;
    let files = entries(&zip).map(|files| receipt.verify_artifact(files));
    let signature = receipt.verify_with(&keys);
    Ok(Findings { signature, artifact: Artifact::of(&zip), files, receipt }.report())
}

/// The artefact's files by their hashes; the reason when it is no zip of the
/// kind that the engine writes.
fn entries(zip: &[u8]) -> Result<Vec<FileEntry>, String> {
    let files = archive::unpack_output(zip, &Limits::default()).map_err(|refusal| refusal.message)?;
    Ok(files.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect())
}

impl Findings {
    fn report(self) -> Report {
        let same_artifact = self.artifact == self.receipt.claims().artifact;
        let same_files = self.files.as_ref().is_ok_and(Vec::is_empty);
        let valid = self.signature.is_ok() && same_artifact && same_files;
        Report { as_expected: valid, text: self.text(valid), json: self.json(valid) }
    }

    fn text(&self, valid: bool) -> String {
        let claims = self.receipt.claims();
        let claimed = &claims.artifact.sha256;
        let mut text = format!(
            "receipt    generation {} of tenant {}, {} {}, finished {}\n",
            claims.generation_id, claims.tenant_id, claims.engine.name, claims.engine.version, claims.finished_at
        );
        // Writing to a String cannot fail.
        let _ = match &self.signature {
            Ok(()) => writeln!(text, "signature  good, key {}", self.receipt.signature().kid),
            Err(reason) => writeln!(text, "signature  WRONG: {reason}"),
        };
        let _ = if self.artifact == claims.artifact {
            writeln!(text, "artefact   the same, sha256 {claimed}")
        } else {
            let found = &self.artifact.sha256;
            writeln!(text, "artefact   DIFFERS: expected sha256 {claimed}, found {found}")
        };
        let _ = match &self.files {
            Ok(differences) if differences.is_empty() => {
                writeln!(text, "files      all {} the same", claims.outputs.len())
            }
            Ok(differences) => {
                let _ = writeln!(text, "files      {} DIFFER:", differences.len());
                differences.iter().try_for_each(|it| writeln!(text, "  {it}"))
            }
            Err(reason) => writeln!(text, "files      UNREADABLE: {reason}"),
        };
        text.push_str(if valid { "valid\n" } else { "INVALID\n" });
        text
    }

    fn json(&self, valid: bool) -> serde_json::Value {
        let claims = self.receipt.claims();
        json!({
            "valid": valid,
            "generation_id": claims.generation_id,
            "tenant_id": claims.tenant_id,
            "engine": claims.engine,
            "finished_at": claims.finished_at,
            "merkle_root": claims.merkle_root,
            "signature": {
                "valid": self.signature.is_ok(),
                "kid": self.receipt.signature().kid,
                "reason": self.signature.as_ref().err().map(ToString::to_string),
            },
            "artifact": {
                "valid": self.artifact == claims.artifact,
                "expected": claims.artifact,
                "found": self.artifact,
                "reason": self.files.as_ref().err(),
            },
            "files": claims.outputs.len(),
            "differences": self.files.as_deref().unwrap_or_default(),
        })
    }
}
