//! The verification of a receipt, one step after the other, for people who want to see each.
//!
//! Nothing here decides: each step calls what [`Receipt`] is verified by everywhere, and says
//! what came of it. A receipt is valid exactly if no step failed.

use serde::Serialize;

use crate::{Artifact, Difference, FileEntry, Invalid, KEY_FILE_BYTES_MAX, PublicKeys, Receipt};

/// What is looked at, in the order of looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// It is a receipt of a known version with no field too many, too few or malformed.
    Form,
    /// The root over the inputs is that of the entries.
    InputsRoot,
    /// The root over the outputs is that of the entries.
    MerkleRoot,
    /// The key that it names is one of those given.
    Key,
    /// That key signed the canonical bytes of all that it claims.
    Signature,
    /// The artefact has the size and hash that it claims.
    Artifact,
    /// So have the files in it, and there are no others.
    Files,
}

/// What came of one check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    Passed,
    Failed {
        reason: String,
    },
    /// An earlier step failed, without which this one means nothing.
    NotReached,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    pub check: Check,
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// An artefact: its bytes, and its files by their hashes or why it has none.
pub struct Found<'a> {
    pub zip: &'a [u8],
    pub files: Result<Vec<FileEntry>, String>,
}

/// All steps, with what the receipt says where it could be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verification {
    pub valid: bool,
    pub steps: Vec<Step>,
    /// File by file, where an artefact was given.
    pub differences: Vec<Difference>,
    /// How many bytes were signed.
    pub signed_bytes: Option<usize>,
    pub receipt: Option<Receipt>,
}

impl Verification {
    /// Verifies a receipt's JSON by a key file; without an artefact, the receipt alone.
    #[must_use]
    pub fn of(receipt: &[u8], keys: &[u8], found: Option<Found<'_>>) -> Self {
        let read = Receipt::from_json(receipt);
        let mut steps = form(read.as_ref().err());
        let receipt = read.ok();
        steps.extend(signed(receipt.as_ref(), keys));
        let mut differences = Vec::new();
        if let Some(found) = found {
            steps.push(artifact(receipt.as_ref(), found.zip));
            let (step, found) = files(receipt.as_ref(), found.files);
            steps.push(step);
            differences = found;
        }
        let valid = steps.iter().all(|step| step.outcome == Outcome::Passed);
        let signed_bytes = receipt.as_ref().and_then(|receipt| Some(receipt.signed_bytes().ok()?.len()));
        Self { valid, steps, differences, signed_bytes, receipt }
    }
}

impl Step {
    fn passed(check: Check) -> Self {
        Self { check, outcome: Outcome::Passed }
    }

    fn failed(check: Check, reason: impl ToString) -> Self {
        Self { check, outcome: Outcome::Failed { reason: reason.to_string() } }
    }

    fn not_reached(check: Check) -> Self {
        Self { check, outcome: Outcome::NotReached }
    }

    fn of(check: Check, result: Result<(), Invalid>) -> Self {
        match result {
            Ok(()) => Self::passed(check),
            Err(reason) => Self::failed(check, reason),
        }
    }
}

/// Reading compares the roots last, the inputs' first: whatever else is wrong is the form.
fn form(wrong: Option<&Invalid>) -> Vec<Step> {
    use Check::{Form, InputsRoot, MerkleRoot};
    let failed = match wrong {
        None => None,
        Some(Invalid::RootDiffers { field: "inputs_root", .. }) => Some(InputsRoot),
        Some(Invalid::RootDiffers { .. }) => Some(MerkleRoot),
        Some(_) => Some(Form),
    };
    let mut ended = false;
    let step = |check| match wrong.filter(|_| failed == Some(check)) {
        _ if ended => Step::not_reached(check),
        Some(reason) => {
            ended = true;
            Step::failed(check, reason)
        }
        None => Step::passed(check),
    };
    [Form, InputsRoot, MerkleRoot].map(step).into()
}

fn signed(receipt: Option<&Receipt>, keys: &[u8]) -> [Step; 2] {
    let Some(receipt) = receipt else { return [Check::Key, Check::Signature].map(Step::not_reached) };
    let read = match keys.len() {
        met if met > KEY_FILE_BYTES_MAX => Err(Invalid::KeyFileBytes { met }),
        _ => std::str::from_utf8(keys).map_err(|error| Invalid::Key(error.to_string())).and_then(PublicKeys::parse),
    };
    match read.and_then(|keys| receipt.verify_with(&keys)) {
        Err(reason @ (Invalid::UnknownKey { .. } | Invalid::Key(_) | Invalid::KeyFileBytes { .. })) => {
            [Step::failed(Check::Key, reason), Step::not_reached(Check::Signature)]
        }
        verified => [Step::passed(Check::Key), Step::of(Check::Signature, verified)],
    }
}

fn artifact(receipt: Option<&Receipt>, zip: &[u8]) -> Step {
    let Some(receipt) = receipt else { return Step::not_reached(Check::Artifact) };
    let (claimed, found) = (&receipt.claims().artifact, Artifact::of(zip));
    if *claimed == found {
        return Step::passed(Check::Artifact);
    }
    let told = |artifact: &Artifact| format!("{} bytes with sha256 {}", artifact.size_bytes, artifact.sha256);
    Step::failed(Check::Artifact, format!("expected {}, found {}", told(claimed), told(&found)))
}

fn files(receipt: Option<&Receipt>, files: Result<Vec<FileEntry>, String>) -> (Step, Vec<Difference>) {
    let Some(receipt) = receipt else { return (Step::not_reached(Check::Files), Vec::new()) };
    let differences = match files {
        Ok(files) => receipt.verify_artifact(files),
        Err(reason) => return (Step::failed(Check::Files, reason), Vec::new()),
    };
    if differences.is_empty() {
        return (Step::passed(Check::Files), differences);
    }
    (Step::failed(Check::Files, format!("{} files differ", differences.len())), differences)
}
