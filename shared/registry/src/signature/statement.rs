//! What the registry signs.

use domain::Time;
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};
use translog::{PublicKeys, Signature};

use super::{OF_REGISTRY, Subject, Untrusted, check_signature, sign, signature_bytes};

/// The form of a statement that this crate writes and reads.
pub const FORM: u64 = 1;
/// Bytes of a statement as JSON: room for all files with long paths.
pub const STATEMENT_BYTES_MAX: usize = 16 << 20;

/// What is signed, without the signature.
#[derive(Serialize)]
struct Signed<'a> {
    form: u64,
    subject: &'a Subject,
    published_at: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    creator: Option<&'a Signature>,
}

/// A version as the registry published it. Well-formed by construction; who
/// signed is known after [`super::verify`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    form: u64,
    subject: Subject,
    published_at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    creator: Option<Signature>,
    signature: Signature,
}

/// Read first, so that a later form is refused by its number.
#[derive(Deserialize)]
struct FormOnly {
    form: u64,
}

impl Statement {
    /// Signs a version. A creator's signature is checked against the keys that
    /// the creator has registered.
    ///
    /// # Errors
    /// `statement_field` for a subject that does not hold together, or those of
    /// the creator's signature.
    pub fn publish(
        subject: Subject,
        published_at: Time,
        creator: Option<(Signature, &PublicKeys)>,
        key: &SigningKey,
    ) -> Result<Self, Untrusted> {
        subject.check()?;
        if let Some((signature, keys)) = &creator {
            subject.check_creator(signature, keys)?;
        }
        let creator = creator.map(|(signature, _)| signature);
        let signed = Signed { form: FORM, subject: &subject, published_at, creator: creator.as_ref() };
        let signature = sign(OF_REGISTRY, &signed, key)?;
        Ok(Self { form: FORM, subject, published_at, creator, signature })
    }

    /// Reads a statement's JSON.
    ///
    /// # Errors
    /// `statement_too_large`, `statement_version`, `statement_invalid`,
    /// `statement_field`, `signature_invalid`.
    pub fn from_json(json: &[u8]) -> Result<Self, Untrusted> {
        if json.len() > STATEMENT_BYTES_MAX {
            return Err(Untrusted::Bytes { met: json.len() });
        }
        let invalid = |error: serde_json::Error| Untrusted::Form(crate::error::shown(&error.to_string()));
        let FormOnly { form } = serde_json::from_slice(json).map_err(invalid)?;
        if form != FORM {
            return Err(Untrusted::Version(form));
        }
        let statement: Self = serde_json::from_slice(json).map_err(invalid)?;
        statement.subject.check()?;
        signature_bytes("the registry's", &statement.signature)?;
        Ok(statement)
    }

    /// As JSON, canonical: the same statement, the same bytes.
    ///
    /// # Errors
    /// Only if it cannot be written as JSON.
    pub fn to_json(&self) -> Result<Vec<u8>, Untrusted> {
        serde_json_canonicalizer::to_vec(self).map_err(|error| Untrusted::Form(error.to_string()))
    }

    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    pub fn published_at(&self) -> Time {
        self.published_at
    }

    pub fn creator(&self) -> Option<&Signature> {
        self.creator.as_ref()
    }

    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Whether one of the registry's keys signed exactly this.
    ///
    /// # Errors
    /// `signature_key_unknown`, `signature_wrong`.
    pub fn check_registry(&self, keys: &PublicKeys) -> Result<(), Untrusted> {
        let (subject, creator) = (&self.subject, self.creator.as_ref());
        let signed = Signed { form: self.form, subject, published_at: self.published_at, creator };
        check_signature("the registry's", OF_REGISTRY, &signed, &self.signature, keys)
    }
}
