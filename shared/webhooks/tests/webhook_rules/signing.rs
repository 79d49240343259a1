//! Signatures, as the reference library has them.

use domain::{EventId, Time};
use webhooks_store::signing::{SECRET_BYTES, Secret, headers};

#[test]
fn a_secret_is_written_with_padding_and_shown_by_no_debug() {
    let secret = Secret::from_bytes(&[0xff; SECRET_BYTES]).unwrap();
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
