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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_specification_is_signed_as_there() {
        // The key and message of the specification's reference libraries, whose key has 24
        // bytes: signing takes any length.
        let key = BASE64.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let key = hmac::Key::new(hmac::HMAC_SHA256, &key);
        let signed = hmac::sign(&key, br#"msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}"#);
        assert_eq!(BASE64.encode(signed), "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_secret_is_written_with_padding_and_shown_by_no_debug() {
        let secret = Secret([0xff; SECRET_BYTES]);
        assert_eq!(secret.reveal(), format!("whsec_{}8=", "/".repeat(42)));
        assert_eq!(format!("{secret:?}"), "Secret");
    }

    #[test]
    fn the_reference_library_verifies_by_either_of_two_secrets_and_by_no_other() {
        let secrets: Vec<Secret> = (0..3).map(|_| Secret::new().unwrap()).collect();
        let event = EventId::new(ulid::Ulid(7));
        // The library compares with the clock of the machine.
        #[allow(clippy::disallowed_methods)]
        let now = Time::from(jiff::Timestamp::now());
        let body = r#"{"amount_cents":"1299","name":"字"}"#;
        let mut map = standardwebhooks_headers(&secrets[..2], event, now, body);
        for (index, secret) in secrets.iter().enumerate() {
            let verifier = standardwebhooks::Webhook::new(&secret.reveal()).unwrap();
            assert_eq!(verifier.verify(body.as_bytes(), &map).is_ok(), index < 2, "{index}");
            assert!(verifier.verify(b"{}", &map).is_err());
        }
        map.remove("webhook-id");
        assert!(standardwebhooks::Webhook::new(&secrets[0].reveal()).unwrap().verify(body.as_bytes(), &map).is_err());
    }

    fn standardwebhooks_headers(secrets: &[Secret], event: EventId, now: Time, body: &str) -> http::HeaderMap {
        let headers = headers(secrets, event, now, body);
        headers.into_iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }
}
