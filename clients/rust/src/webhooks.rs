//! Verifies what the product sends to an address of yours, as Standard Webhooks says.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// A delivery is refused that was signed longer ago than this, or later from now.
pub const TOLERANCE: Duration = Duration::from_secs(300);

const PREFIX: &str = "whsec_";

/// Why a delivery is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidWebhook {
    #[error("secret: expected whsec_ and the base64 of 24 to 64 bytes")]
    Secret,
    #[error("headers: {0} is missing")]
    Headers(&'static str),
    #[error("timestamp: expected seconds since 1970, within five minutes of now")]
    Timestamp,
    #[error("signature: none is by a secret that was given")]
    Signature,
    #[error("body: expected a JSON object")]
    Body,
}

/// What is sent of an event: its `id` is the same each time it is sent, so that whoever keeps
/// ids handles each event once.
pub type WebhookEvent = serde_json::Map<String, serde_json::Value>;

impl InvalidWebhook {
    /// A stable word.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Secret => "secret",
            Self::Headers(_) => "headers",
            Self::Timestamp => "timestamp",
            Self::Signature => "signature",
            Self::Body => "body",
        }
    }
}

/// The event of a delivery. `header` gives a header by its name in lower case; `body` is what
/// came, not JSON that was parsed and written again. While one secret takes the place of
/// another, give both.
///
/// # Errors
/// Where it was not sent by the product, or long ago.
pub fn verify<'h>(
    secrets: &[&str],
    header: impl Fn(&str) -> Option<&'h str>,
    body: &[u8],
    now: SystemTime,
) -> Result<WebhookEvent, InvalidWebhook> {
    let keys = secrets.iter().map(|secret| key(secret)).collect::<Result<Vec<Vec<u8>>, _>>()?;
    if keys.is_empty() {
        return Err(InvalidWebhook::Secret);
    }
    let get = |name: &'static str| header(name).ok_or(InvalidWebhook::Headers(name));
    let (id, timestamp, signatures) = (get("webhook-id")?, get("webhook-timestamp")?, get("webhook-signature")?);
    check_time(timestamp, now)?;
    let given = signatures.split(' ').filter_map(|text| BASE64.decode(text.strip_prefix("v1,")?).ok());
    let given: Vec<Vec<u8>> = given.collect();
    let mut matches = 0;
    for key in &keys {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| InvalidWebhook::Secret)?;
        for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
            mac.update(part);
        }
        // Each with each, so that the time tells nothing.
        matches += given.iter().filter(|theirs| mac.clone().verify_slice(theirs).is_ok()).count();
    }
    if matches == 0 {
        return Err(InvalidWebhook::Signature);
    }
    serde_json::from_slice(body).map_err(|_| InvalidWebhook::Body)
}

fn key(secret: &str) -> Result<Vec<u8>, InvalidWebhook> {
    let key = secret.strip_prefix(PREFIX).and_then(|text| BASE64.decode(text).ok());
    key.filter(|key| (24..=64).contains(&key.len())).ok_or(InvalidWebhook::Secret)
}

fn check_time(text: &str, now: SystemTime) -> Result<(), InvalidWebhook> {
    if text.is_empty() || text.len() > 15 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(InvalidWebhook::Timestamp);
    }
    let seconds: u64 = text.parse().map_err(|_| InvalidWebhook::Timestamp)?;
    let signed = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    let apart = now.duration_since(signed).unwrap_or_else(|early| early.duration());
    if apart <= TOLERANCE { Ok(()) } else { Err(InvalidWebhook::Timestamp) }
}
