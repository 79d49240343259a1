//! A creator's signing key, as its workspace and everybody sees it.

use catalog_store::signing_keys::Record;
use domain::{AccountId, Time};
use registry::Kid;
use serde::Serialize;

/// What a 404 calls it.
pub(crate) const SIGNING_KEY: &str = "signing key";

/// As its workspace sees it.
#[derive(Serialize, utoipa::ToSchema)]
pub struct SigningKeyView {
    kid: Kid,
    /// 32 bytes, base64url without padding.
    public_key: String,
    registered_by: AccountId,
    registered_at: Time,
    /// From then on it signs no more; what it signed before stays verifiable.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    revoked_at: Option<Time>,
}

impl From<Record> for SigningKeyView {
    fn from(record: Record) -> Self {
        let Record { kid, public_key, registered_by, registered_at, revoked_at } = record;
        Self { kid, public_key, registered_by, registered_at, revoked_at }
    }
}

/// A JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037), with the time since when one
/// is revoked. `ggen-cloud verify package --creator-keys` reads it.
#[derive(Serialize, utoipa::ToSchema)]
pub struct CreatorKeySet {
    #[schema(max_items = 2000)]
    pub(crate) keys: Vec<CreatorKey>,
}

/// A key of those who publish a package.
#[derive(Serialize, utoipa::ToSchema)]
pub struct CreatorKey {
    #[schema(example = "OKP")]
    kty: &'static str,
    #[schema(example = "Ed25519")]
    crv: &'static str,
    /// The public key: 32 bytes, base64url without padding.
    x: String,
    kid: Kid,
    #[schema(example = "EdDSA")]
    alg: &'static str,
    #[serde(rename = "use")]
    #[schema(example = "sig")]
    usage: &'static str,
    registered_at: Time,
    /// From then on it signs no more; what it signed before stays verifiable.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    revoked_at: Option<Time>,
}

impl From<Record> for CreatorKey {
    fn from(record: Record) -> Self {
        let Record { kid, public_key, registered_at, revoked_at, .. } = record;
        Self { kty: "OKP", crv: "Ed25519", x: public_key, kid, alg: "EdDSA", usage: "sig", registered_at, revoked_at }
    }
}
