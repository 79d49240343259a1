//! Public keys: their ids, and the two forms they are published in.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::VerifyingKey;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{DecodePublicKey, EncodePublicKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Invalid, KEY_FILE_BYTES_MAX};

/// The key's id: its RFC 7638 thumbprint, over the members of RFC 8037.
pub fn kid(key: &VerifyingKey) -> String {
    let x = URL_SAFE_NO_PAD.encode(key.as_bytes());
    let members = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#);
    URL_SAFE_NO_PAD.encode(Sha256::digest(members))
}

/// A public key as RFC 7517 and RFC 8037 write it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Jwk {
    pub kty: &'static str,
    pub crv: &'static str,
    /// 32 bytes, base64url without padding.
    pub x: String,
    pub kid: String,
    pub alg: &'static str,
    #[serde(rename = "use")]
    pub usage: &'static str,
}

impl From<&VerifyingKey> for Jwk {
    fn from(key: &VerifyingKey) -> Self {
        let x = URL_SAFE_NO_PAD.encode(key.as_bytes());
        Self { kty: "OKP", crv: "Ed25519", x, kid: kid(key), alg: "EdDSA", usage: "sig" }
    }
}

/// A JSON Web Key Set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Jwks {
    pub keys: Vec<Jwk>,
}

/// The keys that a receipt may be signed with, found by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicKeys {
    keys: Vec<VerifyingKey>,
}

#[derive(Deserialize)]
struct JwksForm {
    keys: Vec<JwkForm>,
}

/// A set may hold keys of other kinds and members unknown here: RFC 7517
/// wants both ignored.
#[derive(Deserialize)]
struct JwkForm {
    kty: String,
    crv: Option<String>,
    x: Option<String>,
    d: Option<serde::de::IgnoredAny>,
}

impl PublicKeys {
    /// Reads a key file: an SPKI PEM, or a JWKS.
    ///
    /// # Errors
    /// Neither of the two, no Ed25519 key in it, a weak or a private key.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        if text.len() > KEY_FILE_BYTES_MAX {
            return Err(Invalid::KeyFileBytes { met: text.len() });
        }
        let keys = if text.trim_start().starts_with('{') { from_jwks(text)? } else { vec![from_pem(text)?] };
        if keys.is_empty() {
            return Err(Invalid::Key("the set holds no Ed25519 key".to_owned()));
        }
        if keys.iter().any(VerifyingKey::is_weak) {
            return Err(Invalid::Key("a weak key, under which anything verifies".to_owned()));
        }
        Ok(Self { keys })
    }

    pub fn find(&self, id: &str) -> Option<&VerifyingKey> {
        self.keys.iter().find(|key| kid(key) == id)
    }

    pub fn kids(&self) -> Vec<String> {
        self.keys.iter().map(kid).collect()
    }

    pub fn to_jwks(&self) -> Jwks {
        Jwks { keys: self.keys.iter().map(Jwk::from).collect() }
    }
}

impl FromIterator<VerifyingKey> for PublicKeys {
    fn from_iter<I: IntoIterator<Item = VerifyingKey>>(keys: I) -> Self {
        Self { keys: keys.into_iter().collect() }
    }
}

/// The key as SPKI PEM, as `openssl pkey -pubin` reads it.
///
/// # Errors
/// Only if the DER encoder fails.
pub fn to_pem(key: &VerifyingKey) -> Result<String, Invalid> {
    key.to_public_key_pem(LineEnding::LF).map_err(|e| Invalid::Key(e.to_string()))
}

fn from_pem(text: &str) -> Result<VerifyingKey, Invalid> {
    if text.contains("PRIVATE KEY") {
        return Err(Invalid::Key("the file holds a private key; give the public one".to_owned()));
    }
    VerifyingKey::from_public_key_pem(text.trim())
        .map_err(|e| Invalid::Key(format!("neither an Ed25519 PEM nor a JWKS: {e}")))
}

fn from_jwks(text: &str) -> Result<Vec<VerifyingKey>, Invalid> {
    let set: JwksForm = serde_json::from_str(text).map_err(|e| Invalid::Key(format!("not a JWKS: {e}")))?;
    set.keys.iter().filter(|jwk| jwk.kty == "OKP" && jwk.crv.as_deref() == Some("Ed25519")).map(from_jwk).collect()
}

fn from_jwk(jwk: &JwkForm) -> Result<VerifyingKey, Invalid> {
    if jwk.d.is_some() {
        return Err(Invalid::Key("the set holds a private key; give the public one".to_owned()));
    }
    jwk.x
        .as_deref()
        .and_then(|x| URL_SAFE_NO_PAD.decode(x).ok())
        .and_then(|bytes| VerifyingKey::try_from(bytes.as_slice()).ok())
        .ok_or_else(|| Invalid::Key("an Ed25519 key of the set has no valid x".to_owned()))
}
