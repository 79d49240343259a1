//! Public keys as they are handed out: a JSON Web Key Set.

use serde::Serialize;
use translog::PublicKeys;
use translog::keys::Jwk;

use crate::error::Error;
use crate::response::Response;

/// A new key is published before it signs, so a stale set is at most this old.
const CACHE_CONTROL: &str = "public, max-age=300";

/// A JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037).
#[derive(Serialize, utoipa::ToSchema)]
pub struct KeySet {
    keys: Vec<Key>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct Key {
    #[schema(example = "OKP")]
    kty: &'static str,
    #[schema(example = "Ed25519")]
    crv: &'static str,
    /// The public key: 32 bytes, base64url without padding.
    x: String,
    /// The key's RFC 7638 thumbprint: what it signed names it so.
    kid: String,
    #[schema(example = "EdDSA")]
    alg: &'static str,
    #[serde(rename = "use")]
    #[schema(example = "sig")]
    usage: &'static str,
}

impl From<Jwk> for Key {
    fn from(jwk: Jwk) -> Self {
        Self { kty: jwk.kty, crv: jwk.crv, x: jwk.x, kid: jwk.kid, alg: jwk.alg, usage: jwk.usage }
    }
}

/// The answer that hands them out, for everybody to keep for minutes.
pub fn respond(keys: &PublicKeys) -> Result<Response, Error> {
    let set = KeySet { keys: keys.to_jwks().keys.into_iter().map(Key::from).collect() };
    Ok(Response::ok(&set)?.with_header("cache-control", CACHE_CONTROL))
}
