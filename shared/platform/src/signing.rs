//! Ed25519 keys grown from a secret: CloudFormation makes a random text, and
//! the key is its hash, so that a deployment needs no step of its own for keys.

mod rotation;

pub use rotation::{Rotated, rotate};

use std::collections::HashSet;
use std::sync::Mutex;

use ed25519_dalek::SigningKey;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::error::Error;
use crate::grants::Grant;
use crate::keys;
use crate::resources::{Secret, Table};

/// Ids of the keys that this process has published; a secret that was changed
/// gives another key.
#[derive(Default)]
struct Published(Mutex<HashSet<String>>);

/// The key of this secret.
pub async fn key(app: &App, secret: Secret) -> Result<SigningKey, Error> {
    derived(secret, &crate::secrets::read(app, secret).await?)
}

/// The secret's 64 random characters carry over 380 bits, so a plain hash is a
/// sound derivation; the label keeps two secrets of the same text from being the
/// same key.
fn derived(secret: Secret, text: &str) -> Result<SigningKey, Error> {
    const SECRET_CHARACTERS_MIN: usize = 32;
    if text.len() < SECRET_CHARACTERS_MIN {
        return Err(Error::internal(format!("{} is shorter than {SECRET_CHARACTERS_MIN} characters", secret.env())));
    }
    let mut hash = Sha256::new();
    hash.update(b"ggen signing key v1\0");
    hash.update(secret.env().as_bytes());
    hash.update(b"\0");
    hash.update(text.as_bytes());
    Ok(SigningKey::from_bytes(&hash.finalize().into()))
}

/// What [`published_key`] touches for receipts.
pub const RECEIPT_KEY: Grant =
    Grant::operation("signing::published_key", &[keys::PUBLISH_RECEIPT_KEY, Grant::read_secret(Secret::ReceiptKey)]);
/// What [`published_key`] touches for statements about published versions.
pub const REGISTRY_KEY: Grant =
    Grant::operation("signing::published_key", &[keys::PUBLISH_REGISTRY_KEY, Grant::read_secret(Secret::RegistryKey)]);
/// What [`rotate`] touches for tokens.
pub const ROTATE_TOKEN_KEY: Grant =
    Grant::operation("signing::rotate", &[keys::ROTATE_TOKEN_KEYS, Grant::rotate_secret(Secret::TokenKey)]);

/// As [`key`], and whoever is given a signature finds the public key in `table`:
/// it is there before the first signature is out.
pub async fn published_key(app: &App, secret: Secret, table: Table) -> Result<SigningKey, Error> {
    let key = key(app, secret).await?;
    let kid = translog::kid(&key.verifying_key());
    let published = app.kept::<Published>();
    if !published.0.lock().map_err(Error::internal)?.contains(&kid) {
        keys::publish(app, table, &key.verifying_key()).await?;
        published.0.lock().map_err(Error::internal)?.insert(kid);
    }
    Ok(key)
}
