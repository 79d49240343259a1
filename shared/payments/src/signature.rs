//! Whether a webhook comes from Stripe: <https://docs.stripe.com/webhooks#verify-manually>.
//! Checked over the body as it came, by any `v1` and any secret that is live, so that a
//! secret can be changed while both are good.

use aws_lc_rs::hmac;
use serde::Deserialize;

/// A signature that is older, or from further ahead, is not taken.
pub const SIGNED_WITHIN_SECONDS: i64 = 300;
const SIGNATURES_MAX: usize = 16;
const SECRETS_MAX: usize = 4;

/// By what Stripe signs, as an operator puts it into the secret `StripeWebhooks`.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SigningSecrets {
    /// `whsec_…`, each as Stripe shows it: two while one takes the place of the other.
    #[serde(default)]
    pub secrets: Vec<String>,
}

/// Why a webhook is not taken for one of Stripe's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSignature {
    #[error("signature_form: expected a header of the form t=…,v1=…")]
    Form,
    #[error("signature_time: expected a signature of the last {SIGNED_WITHIN_SECONDS} seconds")]
    Time,
    #[error("signature_wrong: expected a signature by a secret of this endpoint")]
    Wrong,
}

/// # Errors
/// Each variant of [`InvalidSignature`].
pub fn verify(header: &str, body: &[u8], secrets: &SigningSecrets, now_seconds: i64) -> Result<(), InvalidSignature> {
    let (mut time, mut signatures) = (None, Vec::new());
    for (name, value) in header.split(',').filter_map(|part| part.trim().split_once('=')) {
        match name {
            "t" if time.is_none() => time = Some(value),
            "v1" if signatures.len() < SIGNATURES_MAX => {
                signatures.extend(hex::decode(value).ok().filter(|it| it.len() == 32));
            }
            _ => {}
        }
    }
    let time = time.ok_or(InvalidSignature::Form)?;
    let signed_at: i64 = time.parse().map_err(|_| InvalidSignature::Form)?;
    if signatures.is_empty() {
        return Err(InvalidSignature::Form);
    }
    if now_seconds.abs_diff(signed_at) > SIGNED_WITHIN_SECONDS.unsigned_abs() {
        return Err(InvalidSignature::Time);
    }
    let payload = [time.as_bytes(), b".", body].concat();
    let live = secrets.secrets.iter().take(SECRETS_MAX).filter(|secret| !secret.is_empty());
    let mut keys = live.map(|secret| hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()));
    let is_signed_by =
        |key: hmac::Key| signatures.iter().any(|signature| hmac::verify(&key, &payload, signature).is_ok());
    if keys.any(is_signed_by) { Ok(()) } else { Err(InvalidSignature::Wrong) }
}

/// The header that Stripe sends with a body, for whoever plays its part.
pub fn sign(secret: &str, body: &[u8], at_seconds: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let payload = [at_seconds.to_string().as_bytes(), b".", body].concat();
    format!("t={at_seconds},v1={}", hex::encode(hmac::sign(&key, &payload)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: i64 = 1_795_262_400;

    fn secrets(secrets: &[&str]) -> SigningSecrets {
        SigningSecrets { secrets: secrets.iter().map(|it| (*it).to_owned()).collect() }
    }

    #[test]
    fn a_signature_by_any_live_secret_is_taken_within_five_minutes() {
        let header = sign("whsec_old", b"{}", NOW);
        for (live, now, expected) in [
            (&["whsec_old"][..], NOW, Ok(())),
            (&["whsec_new", "whsec_old"], NOW + 300, Ok(())),
            (&["whsec_old"], NOW - 300, Ok(())),
            (&["whsec_old"], NOW + 301, Err(InvalidSignature::Time)),
            (&["whsec_old"], NOW - 301, Err(InvalidSignature::Time)),
            (&["whsec_new"], NOW, Err(InvalidSignature::Wrong)),
            (&[], NOW, Err(InvalidSignature::Wrong)),
            (&[""], NOW, Err(InvalidSignature::Wrong)),
        ] {
            assert_eq!(verify(&header, b"{}", &secrets(live), now), expected, "{live:?} {now}");
        }
    }

    #[test]
    fn any_of_several_signatures_is_enough_and_other_schemes_count_nothing() {
        let good = sign("whsec_1", b"{}", NOW);
        let (time, signature) = good.split_once(',').unwrap_or_default();
        let wrong = "0".repeat(64);
        let live = secrets(&["whsec_1"]);
        assert_eq!(verify(&format!("{time},v1={wrong},{signature}"), b"{}", &live, NOW), Ok(()));
        let other_scheme = good.replace("v1=", "v0=");
        assert_eq!(verify(&other_scheme, b"{}", &live, NOW), Err(InvalidSignature::Form));
        for header in ["", "t=", "t=now,v1=00", "v1=00", &format!("{time},v1=zz"), &format!("{time},v1=00")] {
            assert_eq!(verify(header, b"{}", &live, NOW), Err(InvalidSignature::Form), "{header}");
        }
    }

    proptest! {
        #[test]
        fn another_body_another_time_and_another_secret_are_forged(
            body in proptest::collection::vec(any::<u8>(), 1..200), at in 0usize..200, bit in 0u8..8, shift in 1i64..300,
        ) {
            let header = sign("whsec_1", &body, NOW);
            let live = secrets(&["whsec_1"]);
            prop_assert_eq!(verify(&header, &body, &live, NOW), Ok(()));
            let mut other = body.clone();
            let at = at % body.len();
            other[at] ^= 1 << bit;
            prop_assert_eq!(verify(&header, &other, &live, NOW), Err(InvalidSignature::Wrong));
            let later = header.replace(&format!("t={NOW}"), &format!("t={}", NOW + shift));
            prop_assert_eq!(verify(&later, &body, &live, NOW), Err(InvalidSignature::Wrong));
            let by_other = sign("whsec_2", &body, NOW);
            prop_assert_eq!(verify(&by_other, &body, &live, NOW), Err(InvalidSignature::Wrong));
        }
    }
}
