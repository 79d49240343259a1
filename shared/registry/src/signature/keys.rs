//! Creators' own keys: each is registered with a proof that whoever registers it has the
//! private key, and can be revoked. A revoked key signs nothing more; what it signed
//! before stays verifiable, as the registry's statement says when that was.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::{TenantId, Time};
use ed25519_dalek::pkcs8::DecodePrivateKey as _;
use ed25519_dalek::{SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use translog::{Invalid, PublicKeys, Signature};

use super::{Statement, Untrusted, check_signature, sign};
use crate::FieldError;

/// First line of what proves that somebody has the private key.
const OF_POSSESSION: &[u8] = b"ggen-signing-key-v1\n";
/// Base64url without padding of a SHA-256, and of a public key.
const CHARACTERS: usize = 43;

/// A key's id: its RFC 7638 thumbprint.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Kid(String);

impl Kid {
    pub fn of(key: &VerifyingKey) -> Self {
        Self(translog::kid(key))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Kid {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        let is_thumbprint = text.len() == CHARACTERS && URL_SAFE_NO_PAD.decode(text).is_ok();
        let error = || FieldError::new("kid", "kid_form", "the RFC 7638 thumbprint of a key, of 43 characters", text);
        if is_thumbprint { Ok(Self(text.to_owned())) } else { Err(error()) }
    }
}

impl TryFrom<String> for Kid {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        text.parse()
    }
}

impl From<Kid> for String {
    fn from(kid: Kid) -> Self {
        kid.0
    }
}

impl fmt::Display for Kid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A public key that anything can be checked by: 32 bytes as base64url without padding.
///
/// # Errors
/// `public_key_form`, also of a weak key, under which anything verifies.
pub fn public_key(x: &str) -> Result<VerifyingKey, FieldError> {
    let bytes = URL_SAFE_NO_PAD.decode(x).ok().filter(|_| x.len() == CHARACTERS);
    let key = bytes.and_then(|bytes| VerifyingKey::try_from(bytes.as_slice()).ok()).filter(|key| !key.is_weak());
    let expected = "an Ed25519 public key: 32 bytes in base64url without padding";
    key.ok_or_else(|| FieldError::new("public_key", "public_key_form", expected, x))
}

/// Reads a private key: PKCS #8 in PEM, as `openssl genpkey -algorithm ed25519` writes it.
///
/// # Errors
/// It holds none.
pub fn signing_key(pem: &str) -> Result<SigningKey, Invalid> {
    let wrong = |error: ed25519_dalek::pkcs8::Error| Invalid::Key(format!("no private Ed25519 key in PEM: {error}"));
    SigningKey::from_pkcs8_pem(pem.trim()).map_err(wrong)
}

#[derive(Serialize)]
struct Possession<'a> {
    workspace_id: TenantId,
    kid: &'a str,
}

/// What a workspace registers the key with. It is good for this workspace alone.
///
/// # Errors
/// Only if it cannot be written as JSON.
pub fn prove_possession(workspace: TenantId, key: &SigningKey) -> Result<String, Untrusted> {
    let kid = translog::kid(&key.verifying_key());
    Ok(sign(OF_POSSESSION, &Possession { workspace_id: workspace, kid: &kid }, key)?.value)
}

/// Whether whoever registers the key for this workspace has its private key.
///
/// # Errors
/// `signature_invalid`, `signature_wrong`.
pub fn check_possession(workspace: TenantId, key: &VerifyingKey, proof: &str) -> Result<(), Untrusted> {
    let kid = translog::kid(key);
    let signature = Signature { alg: super::ALGORITHM.to_owned(), kid: kid.clone(), value: proof.to_owned() };
    let keys: PublicKeys = [*key].into_iter().collect();
    let possession = Possession { workspace_id: workspace, kid: &kid };
    check_signature("the proof's", OF_POSSESSION, &possession, &signature, &keys)
}

/// Keys of creators, with the time since when one is revoked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CreatorKeys {
    keys: PublicKeys,
    revoked: BTreeMap<String, Time>,
}

impl CreatorKeys {
    pub fn new(keys: impl IntoIterator<Item = (VerifyingKey, Option<Time>)>) -> Self {
        let (mut all, mut revoked) = (Vec::new(), BTreeMap::new());
        for (key, revoked_at) in keys {
            all.push(key);
            revoked.extend(revoked_at.map(|at| (translog::kid(&key), at)));
        }
        Self { keys: all.into_iter().collect(), revoked }
    }

    /// Reads a key file: an SPKI PEM, or a JWKS as the registry publishes it, whose keys
    /// may have `revoked_at` beside the members of RFC 7517.
    ///
    /// # Errors
    /// As [`PublicKeys::parse`]; a `revoked_at` that is no time.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let keys = PublicKeys::parse(text)?;
        let mut revoked = BTreeMap::new();
        if text.trim_start().starts_with('{') {
            let set: RevokedForm = serde_json::from_str(text).map_err(|e| Invalid::Key(format!("not a JWKS: {e}")))?;
            for (x, at) in set.keys.into_iter().filter_map(|key| key.x.zip(key.revoked_at)) {
                let key = public_key(&x).map_err(|error| Invalid::Key(error.to_string()))?;
                revoked.insert(translog::kid(&key), at);
            }
        }
        Ok(Self { keys, revoked })
    }

    pub fn public_keys(&self) -> &PublicKeys {
        &self.keys
    }

    /// Since when the key is revoked, if it is.
    pub fn revoked_at(&self, kid: &str) -> Option<Time> {
        self.revoked.get(kid).copied()
    }

    /// Whether the statement's creator signed by one of these keys, and before it was
    /// revoked.
    ///
    /// # Errors
    /// `creator_signature_missing`, `signature_key_unknown`, `signature_wrong`,
    /// `signature_key_revoked`.
    pub fn check(&self, statement: &Statement) -> Result<(), Untrusted> {
        let signature = statement.creator().ok_or(Untrusted::CreatorMissing)?;
        check_signature("the creator's", super::OF_CREATOR, statement.subject(), signature, &self.keys)?;
        match self.revoked_at(&signature.kid) {
            Some(revoked_at) if statement.published_at() >= revoked_at => {
                Err(Untrusted::KeyRevoked { kid: signature.kid.clone(), revoked_at })
            }
            _ => Ok(()),
        }
    }
}

impl From<PublicKeys> for CreatorKeys {
    fn from(keys: PublicKeys) -> Self {
        Self { keys, revoked: BTreeMap::new() }
    }
}

#[derive(Deserialize)]
struct RevokedForm {
    keys: Vec<RevokedKeyForm>,
}

#[derive(Deserialize)]
struct RevokedKeyForm {
    #[serde(default)]
    x: Option<String>,
    #[serde(default)]
    revoked_at: Option<Time>,
}
