//! Whether a receipt is genuine, and what it tells is what is there, step by step.

use engine::{Limits, Refusal, archive};
use serde::Deserialize;
use translog::FileEntry;
use translog::steps::{Found, Verification};

use crate::message;

/// What a page sends: the receipt behind it, the keys, and the artefact if there is one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Evidence {
    receipt_bytes: usize,
    keys_bytes: usize,
    artefact_bytes: Option<usize>,
}

/// All steps, and no files.
///
/// # Errors
/// Only for a broken message: whatever is wrong with the evidence is told by a step.
pub fn verify(message: &[u8]) -> Result<Vec<u8>, Refusal> {
    let (evidence, mut sent) = message::read::<Evidence>(message)?;
    let receipt = sent.take(evidence.receipt_bytes)?;
    let keys = sent.take(evidence.keys_bytes)?;
    let artefact = evidence.artefact_bytes.map(|size_bytes| sent.take(size_bytes)).transpose()?;
    let found = artefact.map(|zip| Found { zip, files: entries(zip) });
    message::write(&Verification::of(receipt, keys, found), [])
}

/// The artefact's files by their hashes; the reason when it is no zip of the kind that the
/// engine writes.
fn entries(zip: &[u8]) -> Result<Vec<FileEntry>, String> {
    let files = archive::unpack_output(zip, &Limits::default()).map_err(|refusal| refusal.message)?;
    Ok(files.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect())
}
