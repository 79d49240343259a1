//! Publishes the public keys of receipts, for anyone to check one without us.

use platform::store::keys;
use platform::{Access, Action, App, Endpoint, Error, Grant, Http, Method, Request, Response, Table, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-receipt-keys",
    summary: "Publish the public keys that receipts are signed with.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/.well-known/receipt-keys.json",
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: (200, Some(schema::<KeySet>())),
        errors: &[],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[Grant::Items(Table::Receipts, &[Action::Query], &["KEYS"])],
};

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
    /// The key's RFC 7638 thumbprint, as receipts name it.
    kid: String,
    #[schema(example = "EdDSA")]
    alg: &'static str,
    #[serde(rename = "use")]
    #[schema(example = "sig")]
    usage: &'static str,
}

async fn handle(app: &App, _request: Request) -> Result<Response, Error> {
    let keys = keys::list(app, Table::Receipts).await?.to_jwks().keys;
    let key = |jwk: translog::keys::Jwk| Key {
        kty: jwk.kty,
        crv: jwk.crv,
        x: jwk.x,
        kid: jwk.kid,
        alg: jwk.alg,
        usage: jwk.usage,
    };
    let set = KeySet { keys: keys.into_iter().map(key).collect() };
    Ok(Response::ok(&set)?.with_header("cache-control", CACHE_CONTROL))
}
