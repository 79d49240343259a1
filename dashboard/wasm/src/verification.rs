//! A receipt, the keys that may have signed it, and what it is about: is it so?

use std::collections::BTreeMap;

use engine::{Limits, archive};
use serde::{Deserialize, Serialize};
use translog::steps::{Evidence, Step, verify};
use translog::{Artifact, FileEntry};

use crate::packet;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    receipt_bytes: usize,
    /// PEM or JWKS.
    keys_bytes: usize,
    /// The zip that was downloaded.
    artifact_bytes: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
enum Answer {
    Verified { valid: bool, steps: Vec<Step> },
    Unreadable { message: String },
}

/// Goes through every step of the verification, offline.
pub fn verify_receipt(packet: &[u8]) -> Vec<u8> {
    let answer = match steps(packet) {
        Ok(steps) => Answer::Verified { valid: steps.iter().all(|step| step.ok), steps },
        Err(message) => Answer::Unreadable { message },
    };
    packet::write(&answer, &BTreeMap::new())
}

fn steps(packet: &[u8]) -> Result<Vec<Step>, String> {
    let (asked, mut parts) = packet::read::<Asked>(packet)?;
    let receipt = parts.take(asked.receipt_bytes)?;
    let keys = parts.take(asked.keys_bytes)?;
    let zip = parts.take(asked.artifact_bytes)?;
    let unpacked = archive::unpack_output(zip, &Limits::default()).map_err(|refusal| refusal.message);
    let files = unpacked.map(|files| files.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect());
    Ok(verify(receipt, &Evidence { keys: &String::from_utf8_lossy(keys), artifact: Artifact::of(zip), files }))
}
