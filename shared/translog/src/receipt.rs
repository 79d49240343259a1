//! The receipt: claims, and an Ed25519 signature over them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Deserializer, Serialize};

use crate::claims::canonical;
use crate::difference::compare;
use crate::{
    Artifact, Claims, Difference, EngineId, FileEntry, Input, Invalid, PublicKeys, RECEIPT_BYTES_MAX, check, kid,
};

/// First line of the signed bytes: a signature over a receipt is good for
/// nothing else that the same key might sign.
const DOMAIN: &[u8] = b"ggen-receipt-v1\n";
const ALGORITHM: &str = "EdDSA";

/// Over the domain line and the RFC 8785 JSON of the claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Always `EdDSA`.
    pub alg: String,
    /// RFC 7638 thumbprint of the key: see [`kid`].
    pub kid: String,
    /// 64 bytes, base64url without padding.
    pub value: String,
}

/// Well-formed by construction, whether signed here or read; who signed it is
/// known only after [`Receipt::verify_signature`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Form")]
pub struct Receipt {
    #[serde(flatten)]
    claims: Claims,
    signature: Signature,
}

/// The receipt as it stands on the wire. Spelled out, because `flatten` cannot
/// refuse unknown fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    version: u32,
    generation_id: String,
    tenant_id: String,
    engine: EngineId,
    created_at: String,
    started_at: String,
    finished_at: String,
    #[serde(default, deserialize_with = "present")]
    manifest: Option<String>,
    inputs: Vec<Input>,
    outputs: Vec<FileEntry>,
    artifact: Artifact,
    inputs_root: String,
    merkle_root: String,
    signature: Signature,
}

/// A field that is either absent or a text: one way to write each receipt.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    String::deserialize(deserializer).map(Some)
}

/// Read first, so that a later form is refused by its version and not by the
/// first field unknown here.
#[derive(Deserialize)]
struct VersionOnly {
    version: u32,
}

impl TryFrom<Form> for Receipt {
    type Error = Invalid;

    fn try_from(form: Form) -> Result<Self, Invalid> {
        let claims = Claims {
            version: form.version,
            generation_id: form.generation_id,
            tenant_id: form.tenant_id,
            engine: form.engine,
            created_at: form.created_at,
            started_at: form.started_at,
            finished_at: form.finished_at,
            manifest: form.manifest,
            inputs: form.inputs,
            outputs: form.outputs,
            artifact: form.artifact,
            inputs_root: form.inputs_root,
            merkle_root: form.merkle_root,
        };
        claims.check()?;
        check::name("signature.kid", &form.signature.kid)?;
        form.signature.bytes()?;
        Ok(Self { claims, signature: form.signature })
    }
}

impl Signature {
    fn bytes(&self) -> Result<ed25519_dalek::Signature, Invalid> {
        if self.alg != ALGORITHM {
            return Err(Invalid::Algorithm(self.alg.clone()));
        }
        let bytes = URL_SAFE_NO_PAD.decode(&self.value).map_err(|_| Invalid::SignatureForm)?;
        ed25519_dalek::Signature::from_slice(&bytes).map_err(|_| Invalid::SignatureForm)
    }
}

impl Receipt {
    /// Signs claims.
    ///
    /// # Errors
    /// Claims that [`Claims::check`] refuses are not signed.
    pub fn sign(claims: Claims, key: &SigningKey) -> Result<Self, Invalid> {
        claims.check()?;
        let value = URL_SAFE_NO_PAD.encode(key.sign(&signed_bytes(&claims)?).to_bytes());
        let signature = Signature { alg: ALGORITHM.to_owned(), kid: kid(&key.verifying_key()), value };
        Ok(Self { claims, signature })
    }

    /// Reads a receipt's JSON.
    ///
    /// # Errors
    /// Too large, unknown version, unknown or repeated field, entries that are
    /// duplicate or out of order, roots that disagree with the entries.
    pub fn from_json(json: &[u8]) -> Result<Self, Invalid> {
        if json.len() > RECEIPT_BYTES_MAX {
            return Err(Invalid::ReceiptBytes { met: json.len() });
        }
        let form_error = |e: serde_json::Error| Invalid::Form(e.to_string());
        let VersionOnly { version } = serde_json::from_slice(json).map_err(form_error)?;
        if version != crate::RECEIPT_VERSION {
            return Err(Invalid::Version(version));
        }
        serde_json::from_slice::<Form>(json).map_err(form_error)?.try_into()
    }

    /// The receipt as JSON, canonical: the same receipt, the same bytes.
    ///
    /// # Errors
    /// Only if it cannot be written as JSON.
    pub fn to_json(&self) -> Result<Vec<u8>, Invalid> {
        canonical(self)
    }

    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Checks that `key` signed exactly these claims. Strict: weak keys and
    /// malleable signatures are refused.
    ///
    /// # Errors
    /// [`Invalid::UnknownKey`] when another key is named, [`Invalid::SignatureWrong`].
    pub fn verify_signature(&self, key: &VerifyingKey) -> Result<(), Invalid> {
        let given = kid(key);
        if given != self.signature.kid {
            return Err(Invalid::UnknownKey { needed: self.signature.kid.clone(), given });
        }
        key.verify_strict(&self.signed_bytes()?, &self.signature.bytes()?).map_err(|_| Invalid::SignatureWrong)
    }

    /// As [`Receipt::verify_signature`], with the key that the receipt names.
    ///
    /// # Errors
    /// As there.
    pub fn verify_with(&self, keys: &PublicKeys) -> Result<(), Invalid> {
        match keys.find(&self.signature.kid) {
            Some(key) => self.verify_signature(key),
            None => Err(Invalid::UnknownKey { needed: self.signature.kid.clone(), given: keys.kids().join(", ") }),
        }
    }

    /// What the signature is over.
    pub(crate) fn signed_bytes(&self) -> Result<Vec<u8>, Invalid> {
        signed_bytes(&self.claims)
    }

    /// Compares the artefact's files with the outputs claimed, file by file.
    pub fn verify_artifact(&self, files: impl IntoIterator<Item = FileEntry>) -> Vec<Difference> {
        compare(&self.claims.outputs, files)
    }
}

fn signed_bytes(claims: &Claims) -> Result<Vec<u8>, Invalid> {
    let mut bytes = DOMAIN.to_vec();
    bytes.extend(canonical(claims)?);
    Ok(bytes)
}
