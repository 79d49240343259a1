//! What a receipt states: the inputs, the outputs, and their roots.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Invalid, RECEIPT_VERSION, check, merkle};

/// The manifest of a project that lies at its archive's root.
pub const ROOT_MANIFEST: &str = "ggen.toml";

/// One file by its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Relative, `/` between segments, none of them empty, `.` or `..`.
    pub path: String,
    /// 64 lower-case hex digits.
    pub sha256: String,
    pub size_bytes: u64,
}

impl FileEntry {
    pub fn of(path: impl Into<String>, bytes: &[u8]) -> Self {
        Self { path: path.into(), sha256: sha256_hex(bytes), size_bytes: bytes.len() as u64 }
    }
}

/// What an input was for. The order here is the order in a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InputKind {
    /// A file of the project, by its path inside it.
    ProjectFile,
    /// An ontology given beside the project, by its name.
    Ontology,
    /// A file of an earlier output, by its path there.
    PreviousFile,
    /// The archive of a package that other inputs are from, by `namespace/name@version`.
    Package,
}

impl InputKind {
    /// The stable text, as serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ProjectFile => "project_file",
            Self::Ontology => "ontology",
            Self::PreviousFile => "previous_file",
            Self::Package => "package",
        }
    }
}

/// On the wire one flat object: `{kind, path, sha256, size_bytes}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "InputForm")]
pub struct Input {
    pub kind: InputKind,
    #[serde(flatten)]
    pub file: FileEntry,
}

impl Input {
    pub fn of(kind: InputKind, path: impl Into<String>, bytes: &[u8]) -> Self {
        Self { kind, file: FileEntry::of(path, bytes) }
    }
}

/// Read without `flatten`, which cannot refuse unknown fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InputForm {
    kind: InputKind,
    path: String,
    sha256: String,
    size_bytes: u64,
}

impl From<InputForm> for Input {
    fn from(form: InputForm) -> Self {
        let InputForm { kind, path, sha256, size_bytes } = form;
        Self { kind, file: FileEntry { path, sha256, size_bytes } }
    }
}

/// The one zip that holds the outputs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Artifact {
    /// 64 lower-case hex digits.
    pub sha256: String,
    pub size_bytes: u64,
}

impl Artifact {
    pub fn of(bytes: &[u8]) -> Self {
        Self { sha256: sha256_hex(bytes), size_bytes: bytes.len() as u64 }
    }
}

/// The engine that rendered: the same version gives the same bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EngineId {
    pub name: String,
    pub version: String,
}

impl EngineId {
    /// This project's own engine, at `version`.
    pub fn ggen_cloud(version: impl Into<String>) -> Self {
        Self { name: "ggen-cloud-engine".to_owned(), version: version.into() }
    }
}

/// What the issuer knows about a run; [`Claims::new`] adds version and roots.
#[derive(Debug, Clone)]
pub struct Draft {
    pub generation_id: String,
    pub tenant_id: String,
    pub engine: EngineId,
    /// RFC 3339 in UTC with milliseconds: `2026-11-21T10:02:03.456Z`.
    pub created_at: String,
    pub started_at: String,
    pub finished_at: String,
    /// The manifest's path among the project's files, where it is not
    /// [`ROOT_MANIFEST`].
    pub manifest: Option<String>,
    /// In any order.
    pub inputs: Vec<Input>,
    /// In any order.
    pub outputs: Vec<FileEntry>,
    pub artifact: Artifact,
}

/// Everything that is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Claims {
    pub version: u32,
    pub generation_id: String,
    pub tenant_id: String,
    pub engine: EngineId,
    pub created_at: String,
    pub started_at: String,
    pub finished_at: String,
    /// The manifest's path among the project's files; not written where it is
    /// [`ROOT_MANIFEST`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manifest: Option<String>,
    /// By kind, then by the path's bytes.
    pub inputs: Vec<Input>,
    /// By the path's bytes.
    pub outputs: Vec<FileEntry>,
    pub artifact: Artifact,
    /// Over `inputs`, 64 lower-case hex digits.
    pub inputs_root: String,
    /// Over `outputs`, 64 lower-case hex digits.
    pub merkle_root: String,
}

impl Claims {
    /// Puts the entries in order and computes both roots.
    ///
    /// # Errors
    /// A duplicate or escaping path, a malformed hash, time or id, too many entries.
    pub fn new(draft: Draft) -> Result<Self, Invalid> {
        let Draft { mut inputs, mut outputs, .. } = draft;
        inputs.sort_by(|a, b| (a.kind, &a.file.path).cmp(&(b.kind, &b.file.path)));
        outputs.sort_by(|a, b| a.path.cmp(&b.path));
        let claims = Self {
            version: RECEIPT_VERSION,
            generation_id: draft.generation_id,
            tenant_id: draft.tenant_id,
            engine: draft.engine,
            created_at: draft.created_at,
            started_at: draft.started_at,
            finished_at: draft.finished_at,
            manifest: draft.manifest.filter(|path| path != ROOT_MANIFEST),
            inputs_root: inputs_root(&inputs)?,
            merkle_root: merkle_root(&outputs)?,
            inputs,
            outputs,
            artifact: draft.artifact,
        };
        claims.check()?;
        Ok(claims)
    }

    /// Everything that can be wrong without knowing the key or the files.
    ///
    /// # Errors
    /// The first reason found.
    pub fn check(&self) -> Result<(), Invalid> {
        check::claims(self)
    }
}

/// The root over outputs in the order given: a leaf is the RFC 8785 JSON of an entry.
///
/// # Errors
/// Only if an entry cannot be written as JSON.
pub fn merkle_root(outputs: &[FileEntry]) -> Result<String, Invalid> {
    root_of(outputs)
}

/// The root over inputs in the order given.
///
/// # Errors
/// As [`merkle_root`].
pub fn inputs_root(inputs: &[Input]) -> Result<String, Invalid> {
    root_of(inputs)
}

/// RFC 8785: the one way to write a value as JSON, so that it can be signed.
///
/// # Errors
/// Only for what JSON cannot hold.
pub(crate) fn canonical(value: &impl Serialize) -> Result<Vec<u8>, Invalid> {
    serde_json_canonicalizer::to_vec(value).map_err(|e| Invalid::Form(e.to_string()))
}

/// 64 lower-case hex digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn root_of(entries: &[impl Serialize]) -> Result<String, Invalid> {
    let leaves: Vec<_> =
        entries.iter().map(|entry| canonical(entry).map(|json| merkle::leaf_hash(&json))).collect::<Result<_, _>>()?;
    Ok(hex::encode(merkle::root(&leaves)))
}
