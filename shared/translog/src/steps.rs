//! The verification of a receipt step by step, for whoever wants to see each: what
//! was compared with what, and whether it holds.

use serde::Serialize;

use crate::claims::{inputs_root, merkle_root};
use crate::{Artifact, Difference, FileEntry, Invalid, PublicKeys, Receipt};

/// What a receipt is verified against.
pub struct Evidence<'a> {
    /// The published keys, PEM or JWKS.
    pub keys: &'a str,
    /// The artefact as it was found.
    pub artifact: Artifact,
    /// Its files as they were found; the reason if they cannot be read.
    pub files: Result<Vec<FileEntry>, String>,
}

/// In the order in which they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepName {
    /// It reads as a receipt, with each entry in its order.
    Form,
    /// The root over the entries of the inputs.
    InputsRoot,
    /// The root over the entries of the outputs.
    MerkleRoot,
    /// The key that it names is one of the published ones.
    Key,
    /// That key signed exactly this.
    Signature,
    /// The artefact's bytes.
    Artifact,
    /// The artefact's files, one by one.
    Files,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    pub name: StepName,
    pub ok: bool,
    /// What should be there: a hash, a key's id, a count.
    pub expected: String,
    /// What is there.
    pub found: String,
    /// Why it does not hold, where that is not said by the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Of the files: each that is not as claimed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
}

impl Step {
    fn compared(name: StepName, expected: impl Into<String>, found: impl Into<String>) -> Self {
        let (expected, found) = (expected.into(), found.into());
        Self { name, ok: expected == found, expected, found, reason: None, differences: Vec::new() }
    }

    fn because(mut self, outcome: Result<(), String>) -> Self {
        self.ok &= outcome.is_ok();
        self.reason = outcome.err();
        self
    }
}

/// Every step that can be taken: none follows a receipt that cannot be read.
pub fn verify(json: &[u8], evidence: &Evidence<'_>) -> Vec<Step> {
    let receipt = match Receipt::from_json(json) {
        Ok(receipt) => receipt,
        Err(reason) => return refused(reason),
    };
    let claims = receipt.claims();
    let entries = format!("{} inputs, {} outputs", claims.inputs.len(), claims.outputs.len());
    let root = |name, claimed: &str, computed: Result<String, Invalid>| match computed {
        Ok(computed) => Step::compared(name, claimed, computed),
        Err(reason) => Step::compared(name, claimed, "").because(Err(reason.to_string())),
    };
    let mut steps = vec![
        Step::compared(StepName::Form, entries.clone(), entries),
        root(StepName::InputsRoot, &claims.inputs_root, inputs_root(&claims.inputs)),
        root(StepName::MerkleRoot, &claims.merkle_root, merkle_root(&claims.outputs)),
    ];
    steps.extend(signed(&receipt, evidence.keys));
    let (claimed, found) = (&claims.artifact, &evidence.artifact);
    let sizes = if claimed.size_bytes == found.size_bytes {
        Ok(())
    } else {
        Err(format!("{} bytes, expected {}", found.size_bytes, claimed.size_bytes))
    };
    steps.push(Step::compared(StepName::Artifact, &claimed.sha256, &found.sha256).because(sizes));
    steps.push(files(&receipt, &evidence.files));
    steps
}

/// Roots that disagree with the entries are told as what they are.
fn refused(reason: Invalid) -> Vec<Step> {
    let form = |outcome| Step::compared(StepName::Form, "", "").because(outcome);
    match reason {
        Invalid::RootDiffers { field, claimed, computed } => {
            let name = if field == "inputs_root" { StepName::InputsRoot } else { StepName::MerkleRoot };
            vec![form(Ok(())), Step::compared(name, claimed, computed)]
        }
        reason => vec![form(Err(reason.to_string()))],
    }
}

fn signed(receipt: &Receipt, keys: &str) -> Vec<Step> {
    let named = receipt.signature().kid.as_str();
    let keys = match PublicKeys::parse(keys) {
        Ok(keys) => keys,
        Err(reason) => return vec![Step::compared(StepName::Key, named, "").because(Err(reason.to_string()))],
    };
    let Some(key) = keys.find(named) else {
        return vec![Step::compared(StepName::Key, named, keys.kids().join(", "))];
    };
    let signature = receipt.verify_signature(key).map_err(|reason| reason.to_string());
    let value = receipt.signature().value.as_str();
    vec![
        Step::compared(StepName::Key, named, named),
        Step::compared(StepName::Signature, value, value).because(signature),
    ]
}

fn files(receipt: &Receipt, files: &Result<Vec<FileEntry>, String>) -> Step {
    let claimed = receipt.claims().outputs.len().to_string();
    let files = match files {
        Ok(files) => files,
        Err(reason) => return Step::compared(StepName::Files, claimed, "").because(Err(reason.clone())),
    };
    let differences = receipt.verify_artifact(files.iter().cloned());
    let step = Step::compared(StepName::Files, claimed, files.len().to_string());
    Step { ok: step.ok && differences.is_empty(), differences, ..step }
}
