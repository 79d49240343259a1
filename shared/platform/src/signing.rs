//! Ed25519 keys grown from a secret: CloudFormation makes a random text, and
//! the key is its hash, so that a deployment needs no step of its own for keys.

use ed25519_dalek::SigningKey;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::endpoint::Secret;
use crate::error::Error;

/// The key of this secret. The secret's 64 random characters carry over 380
/// bits, so a plain hash is a sound derivation; the label keeps two secrets of
/// the same text from being the same key.
pub async fn key(app: &App, secret: Secret) -> Result<SigningKey, Error> {
    const SECRET_CHARACTERS_MIN: usize = 32;
    let text = crate::secrets::read(app, secret).await?;
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
