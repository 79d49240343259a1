//! Verifies receipts offline: nothing is asked of anybody.
//!
//! Needed are the receipt, the product's public keys, and the zip that it is about.

mod files;

pub use files::{Files, zip_entries, zip_files};
pub use translog::difference::compare;
pub use translog::{Difference, FileEntry, PublicKeys, Receipt};

use translog::{Artifact, Invalid};

/// One plain reason. What was read is shown escaped: it comes from anywhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}: {message}")]
pub struct InvalidReceipt {
    /// Stable, and the same in every client.
    pub reason: Reason,
    pub message: String,
}

/// Why a receipt, or a key for one, is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    ReceiptBytes,
    Form,
    Version,
    Entries,
    Field,
    Path,
    Duplicate,
    Unsorted,
    RootDiffers,
    Algorithm,
    SignatureForm,
    UnknownKey,
    SignatureWrong,
    Key,
    ArtifactDiffers,
    FilesDiffer,
}

impl Reason {
    /// As the other clients call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ReceiptBytes => "receipt_bytes",
            Self::Form => "form",
            Self::Version => "version",
            Self::Entries => "entries",
            Self::Field => "field",
            Self::Path => "path",
            Self::Duplicate => "duplicate",
            Self::Unsorted => "unsorted",
            Self::RootDiffers => "root_differs",
            Self::Algorithm => "algorithm",
            Self::SignatureForm => "signature_form",
            Self::UnknownKey => "unknown_key",
            Self::SignatureWrong => "signature_wrong",
            Self::Key => "key",
            Self::ArtifactDiffers => "artifact_differs",
            Self::FilesDiffer => "files_differ",
        }
    }
}

impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Invalid> for InvalidReceipt {
    fn from(invalid: Invalid) -> Self {
        let reason = match &invalid {
            Invalid::ReceiptBytes { .. } => Reason::ReceiptBytes,
            Invalid::Form(_) => Reason::Form,
            Invalid::Version(_) => Reason::Version,
            Invalid::Entries { .. } => Reason::Entries,
            Invalid::Field { .. } | Invalid::Entry { .. } => Reason::Field,
            Invalid::Path { .. } => Reason::Path,
            Invalid::Duplicate { .. } => Reason::Duplicate,
            Invalid::Unsorted { .. } => Reason::Unsorted,
            Invalid::RootDiffers { .. } => Reason::RootDiffers,
            Invalid::Algorithm(_) => Reason::Algorithm,
            Invalid::SignatureForm => Reason::SignatureForm,
            Invalid::UnknownKey { .. } => Reason::UnknownKey,
            Invalid::SignatureWrong => Reason::SignatureWrong,
            Invalid::Key(_) | Invalid::KeyFileBytes { .. } => Reason::Key,
        };
        Self { reason, message: invalid.to_string() }
    }
}

impl InvalidReceipt {
    pub(crate) fn files_differ(message: String) -> Self {
        Self { reason: Reason::FilesDiffer, message }
    }
}

/// A receipt's JSON, well-formed. Who signed it is not known by that.
///
/// # Errors
/// The first reason against it.
pub fn parse(receipt: &[u8]) -> Result<Receipt, InvalidReceipt> {
    Ok(Receipt::from_json(receipt)?)
}

/// Public keys: a JWKS as the product publishes it, or one key as PEM.
///
/// # Errors
/// [`Reason::Key`]: no key in it, or one under which anything verifies.
pub fn parse_keys(keys: &[u8]) -> Result<PublicKeys, InvalidReceipt> {
    let text = std::str::from_utf8(keys).map_err(|error| Invalid::Key(error.to_string()))?;
    Ok(PublicKeys::parse(text)?)
}

/// The receipt, if one of these keys signed exactly it and the zip, where given, is the one it names.
///
/// # Errors
/// The first reason against it.
pub fn verify(receipt: &[u8], keys: &[u8], artifact: Option<&[u8]>) -> Result<Receipt, InvalidReceipt> {
    let found = parse(receipt)?;
    verified(found, &parse_keys(keys)?, artifact)
}

/// As [`verify`], with keys that were parsed before.
///
/// # Errors
/// As there.
pub fn verify_with(receipt: &[u8], keys: &PublicKeys, artifact: Option<&[u8]>) -> Result<Receipt, InvalidReceipt> {
    verified(parse(receipt)?, keys, artifact)
}

fn verified(receipt: Receipt, keys: &PublicKeys, artifact: Option<&[u8]>) -> Result<Receipt, InvalidReceipt> {
    receipt.verify_with(keys)?;
    if let Some(zip) = artifact {
        verify_artifact(&receipt, zip)?;
    }
    Ok(receipt)
}

fn verify_artifact(receipt: &Receipt, zip: &[u8]) -> Result<(), InvalidReceipt> {
    let (found, claimed) = (Artifact::of(zip), &receipt.claims().artifact);
    if found != *claimed {
        let message = format!("the artefact has sha256 {}, the receipt names {}", found.sha256, claimed.sha256);
        return Err(InvalidReceipt { reason: Reason::ArtifactDiffers, message });
    }
    let differences = receipt.verify_artifact(zip_entries(zip)?);
    match differences.first() {
        None => Ok(()),
        Some(first) => {
            let message = format!("{} files; the first: {first}", differences.len());
            Err(InvalidReceipt::files_differ(message))
        }
    }
}
