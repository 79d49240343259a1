//! Signatures, as <https://www.standardwebhooks.com> says: HMAC-SHA256 over
//! `<webhook-id>.<webhook-timestamp>.<body>`, in standard base64, `v1,` before it.
//!
//! A secret is 32 random bytes, written as `whsec_` and their standard base64 with padding:
//! the libraries of other languages disagree about any other writing.

use std::fmt;

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use domain::{EventId, Time};
use platform::{Error, random};

pub const SECRET_BYTES: usize = 32;
const PREFIX: &str = "whsec_";

/// What deliveries are signed by. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; SECRET_BYTES]);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    pub fn new() -> Result<Self, Error> {
        Ok(Self(random::bytes()?))
    }

    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        bytes.try_into().map(Self).map_err(|_| Error::internal("a webhook's secret of the wrong size"))
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As its owner holds it.
    pub fn reveal(&self) -> String {
        format!("{PREFIX}{}", BASE64.encode(self.0))
    }

    fn sign(&self, signed: &[u8]) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.0);
        format!("v1,{}", BASE64.encode(hmac::sign(&key, signed)))
    }
}

/// The headers of a delivery at this moment: `webhook-id`, `webhook-timestamp`,
/// `webhook-signature`, which has a signature by each secret, with one space between them.
pub fn headers(secrets: &[Secret], event: EventId, now: Time, body: &str) -> [(&'static str, String); 3] {
    let (id, timestamp) = (event.to_string(), now.as_second().to_string());
    let signed = format!("{id}.{timestamp}.{body}");
    let signatures: Vec<String> = secrets.iter().map(|secret| secret.sign(signed.as_bytes())).collect();
    [("webhook-id", id), ("webhook-timestamp", timestamp), ("webhook-signature", signatures.join(" "))]
}
