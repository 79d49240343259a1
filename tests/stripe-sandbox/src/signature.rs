//! Signatures of webhooks: <https://docs.stripe.com/webhooks#verify-manually>.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::clock::Seconds;

/// `t=…,v1=…`, with a `v1` for each secret: while one is replaced by another, both sign.
#[must_use]
pub fn header(time: Seconds, payload: &str, secrets: &[&str]) -> String {
    let mut header = format!("t={time}");
    for secret in secrets {
        header.push_str(",v1=");
        header.push_str(&hex::encode(mac(time, payload, secret)));
    }
    header
}

fn mac(time: Seconds, payload: &str, secret: &str) -> Vec<u8> {
    // HMAC takes keys of every length, so there is no error to handle.
    Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_or_else(
        |_| Vec::new(),
        |mut mac| {
            mac.update(format!("{time}.{payload}").as_bytes());
            mac.finalize().into_bytes().to_vec()
        },
    )
}
