//! The receipt's form for the OpenAPI document. The form itself is
//! `translog`'s, which knows nothing of APIs; a test holds the two together.

use domain::{GenerationId, Sha256Hex, TenantId, Time};

/// What was generated, from what, by which engine; signed.
#[derive(utoipa::ToSchema)]
#[schema(as = Receipt)]
#[allow(dead_code)]
pub struct ReceiptDocument {
    /// Of this form: 1.
    version: u32,
    generation_id: GenerationId,
    tenant_id: TenantId,
    engine: Engine,
    created_at: Time,
    started_at: Time,
    finished_at: Time,
    /// The manifest's path among the project's files, where it is not `ggen.toml`.
    manifest: Option<String>,
    /// By kind, then by path.
    inputs: Vec<InputFile>,
    /// By path.
    outputs: Vec<OutputFile>,
    /// The zip that holds the outputs.
    artifact: Zip,
    /// RFC 6962 Merkle root over `inputs`; a leaf is the RFC 8785 JSON of an entry.
    inputs_root: Sha256Hex,
    /// The same over `outputs`.
    merkle_root: Sha256Hex,
    signature: Signature,
}

/// The same version renders the same bytes from the same inputs.
#[derive(utoipa::ToSchema)]
#[allow(dead_code)]
pub struct Engine {
    name: String,
    version: String,
}

#[derive(utoipa::ToSchema)]
#[allow(dead_code)]
pub struct InputFile {
    kind: InputKind,
    path: String,
    sha256: Sha256Hex,
    size_bytes: u64,
}

#[derive(utoipa::ToSchema)]
#[schema(rename_all = "snake_case")]
#[allow(dead_code)]
pub enum InputKind {
    ProjectFile,
    Ontology,
    PreviousFile,
    Package,
}

#[derive(utoipa::ToSchema)]
#[allow(dead_code)]
pub struct OutputFile {
    path: String,
    sha256: Sha256Hex,
    size_bytes: u64,
}

#[derive(utoipa::ToSchema)]
#[allow(dead_code)]
pub struct Zip {
    sha256: Sha256Hex,
    size_bytes: u64,
}

/// Ed25519 over `ggen-receipt-v1\n` and the RFC 8785 JSON of all other fields.
#[derive(utoipa::ToSchema)]
#[allow(dead_code)]
pub struct Signature {
    /// `EdDSA`.
    alg: String,
    /// As in `/.well-known/receipt-keys.json`.
    kid: String,
    /// 64 bytes, base64url without padding.
    value: String,
}
