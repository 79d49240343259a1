//! What the registry signs of a version, and how anybody checks it offline.
//!
//! A [`Subject`] names the package, its version, the archive and every file in
//! it by their SHA-256. A creator may sign it with a key of their own before
//! publishing. The registry's [`Statement`] adds the time of publishing and the
//! creator's signature, and is signed by the registry. Both signatures are
//! Ed25519 over a line of their own and the RFC 8785 JSON, as in a receipt.
//!
//! Whose key signed is the caller's to say: the registry's keys are published
//! as a receipt's are, a creator's are registered and can be revoked ([`CreatorKeys`]).

mod keys;
mod statement;
mod subject;
mod verify;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::Time;
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use serde::Serialize;
use translog::{Difference, PublicKeys, Signature};

pub use keys::{CreatorKeys, Kid, check_possession, prove_possession, public_key, signing_key};
pub use statement::{FORM, STATEMENT_BYTES_MAX, Statement};
pub use subject::Subject;
pub use verify::{CreatorCheck, Verified, verify};

/// First lines of the signed bytes: a signature is good for one purpose.
const OF_CREATOR: &[u8] = b"ggen-package-creator-v1\n";
const OF_REGISTRY: &[u8] = b"ggen-package-v1\n";
const ALGORITHM: &str = "EdDSA";

/// Why a statement or an archive is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Untrusted {
    #[error("statement_too_large: met {met} bytes, {STATEMENT_BYTES_MAX} are the limit")]
    Bytes { met: usize },
    #[error("statement_invalid: {0}")]
    Form(String),
    #[error("statement_version: form {0} is not known here; this program knows form {FORM}")]
    Version(u64),
    #[error("statement_field: {field} is {got:?}, expected {expected}")]
    Field { field: &'static str, got: String, expected: &'static str },
    #[error("archive_unreadable: {0}")]
    Archive(String),
    #[error("archive_differs: the archive has {met}, the statement {stated}")]
    ArchiveDiffers { met: String, stated: String },
    #[error("files_differ: {} files are not as stated, the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    FilesDiffer(Vec<Difference>),
    #[error("signature_invalid: {of} signature is not one of EdDSA")]
    SignatureForm { of: &'static str },
    #[error("signature_key_unknown: {of} signature is by the key {kid}, which is not among those given")]
    UnknownKey { of: &'static str, kid: String },
    #[error("signature_wrong: {of} signature does not match: something was changed, or somebody else signed")]
    SignatureWrong { of: &'static str },
    #[error("creator_signature_missing: the creator's signature is demanded, and there is none")]
    CreatorMissing,
    #[error("signature_key_revoked: the creator's key {kid} is revoked since {revoked_at}, before this was published")]
    KeyRevoked { kid: String, revoked_at: Time },
}

impl Untrusted {
    /// Stable; a client may branch on it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Bytes { .. } => "statement_too_large",
            Self::Form(_) => "statement_invalid",
            Self::Version(_) => "statement_version",
            Self::Field { .. } => "statement_field",
            Self::Archive(_) => "archive_unreadable",
            Self::ArchiveDiffers { .. } => "archive_differs",
            Self::FilesDiffer(_) => "files_differ",
            Self::SignatureForm { .. } => "signature_invalid",
            Self::UnknownKey { .. } => "signature_key_unknown",
            Self::SignatureWrong { .. } => "signature_wrong",
            Self::CreatorMissing => "creator_signature_missing",
            Self::KeyRevoked { .. } => "signature_key_revoked",
        }
    }
}

/// The line, and the one way to write the value as JSON.
fn signed_bytes(line: &[u8], value: &impl Serialize) -> Result<Vec<u8>, Untrusted> {
    let json = serde_json_canonicalizer::to_vec(value).map_err(|error| Untrusted::Form(error.to_string()))?;
    Ok([line, &json].concat())
}

fn sign(line: &[u8], value: &impl Serialize, key: &SigningKey) -> Result<Signature, Untrusted> {
    let value = URL_SAFE_NO_PAD.encode(key.sign(&signed_bytes(line, value)?).to_bytes());
    Ok(Signature { alg: ALGORITHM.to_owned(), kid: translog::kid(&key.verifying_key()), value })
}

/// Strict: weak keys and malleable signatures are refused.
fn check_signature(
    of: &'static str,
    line: &[u8],
    value: &impl Serialize,
    signature: &Signature,
    keys: &PublicKeys,
) -> Result<(), Untrusted> {
    let bytes = signature_bytes(of, signature)?;
    let unknown = || Untrusted::UnknownKey { of, kid: crate::error::shown(&signature.kid) };
    let key: &VerifyingKey = keys.find(&signature.kid).ok_or_else(unknown)?;
    key.verify_strict(&signed_bytes(line, value)?, &bytes).map_err(|_| Untrusted::SignatureWrong { of })
}

fn signature_bytes(of: &'static str, signature: &Signature) -> Result<ed25519_dalek::Signature, Untrusted> {
    let bytes = URL_SAFE_NO_PAD.decode(&signature.value).ok().filter(|_| signature.alg == ALGORITHM);
    let parsed = bytes.and_then(|bytes| ed25519_dalek::Signature::from_slice(&bytes).ok());
    parsed.ok_or(Untrusted::SignatureForm { of })
}

#[cfg(test)]
mod tests;
