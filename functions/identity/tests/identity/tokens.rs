//! Attacks on access tokens. [`forged`] with nothing changed is accepted, so
//! that each refusal below has one cause.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::{AccountId, Role, SessionId, TenantId};
use ed25519_dalek::{Signer as _, SigningKey};
use identity::authorize::ENDPOINT;
use identity_store::{accounts, sessions};
use jiff::SignedDuration;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use platform::error::Refusal;
use platform::request::Client;
use platform::{Caller, Secret, Table, signing, tokens};
use serde_json::{Value, json};
use testkit::TestApp;
use translog::keys::{Jwk, to_pem};

/// An app whose key is published, with an account and its session; and that key.
async fn app() -> (TestApp, SigningKey) {
    let app = TestApp::new().await;
    let new = accounts::NewAccount {
        account_id: account(),
        tenant_id: TenantId::new(2.into()),
        email: "ada@example.org".to_owned().try_into().unwrap(),
        name: None,
        password_hash: Some("unused".to_owned()),
    };
    accounts::register(app.unlimited(), &new, &testkit::system()).await.unwrap();
    let session = sessions::new(app.unlimited(), account(), &Client::default());
    sessions::begin(app.unlimited(), &session, &[], &testkit::system()).await.unwrap().unwrap();
    token(&app).await;
    let key = signing::key(app.unlimited(), Secret::TokenKey).await.unwrap();
    (app, key)
}

fn account() -> AccountId {
    AccountId::new(1.into())
}

/// The one session there is.
async fn session(app: &TestApp) -> SessionId {
    let items = app.table(Table::Sessions).await;
    items.iter().find_map(|item| item["sk"].as_str()?.parse().ok()).unwrap()
}

async fn token(app: &TestApp) -> String {
    tokens::issue(app.unlimited(), account(), TenantId::new(2.into()), session(app).await).await.unwrap()
}

async fn verdict(app: &TestApp, token: &str) -> Result<Caller, Refusal> {
    app.authorize(&ENDPOINT, Some(&format!("Bearer {token}"))).await.unwrap()
}

fn header(key: &SigningKey) -> Value {
    json!({"alg": "EdDSA", "typ": "at+jwt", "kid": translog::kid(&key.verifying_key())})
}

async fn claims(app: &TestApp) -> Value {
    let now = app.now().as_second();
    json!({
        "iss": "urn:ggen:identity", "aud": "urn:ggen:api", "jti": "01",
        "sub": AccountId::new(1.into()), "tid": TenantId::new(2.into()), "sid": session(app).await,
        "iat": now, "nbf": now, "exp": now + 900,
    })
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn forged(header: &Value, claims: &Value, key: &SigningKey) -> String {
    let signed = format!("{}.{}", part(header), part(claims));
    let signature = URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes()).to_bytes());
    format!("{signed}.{signature}")
}

/// `value` with one member replaced; `null` takes it away.
fn with(mut value: Value, name: &str, member: Value) -> Value {
    let members = value.as_object_mut().unwrap();
    if member.is_null() {
        members.remove(name)
    } else {
        members.insert(name.to_owned(), member)
    };
    value
}

#[tokio::test]
async fn an_issued_token_tells_its_bearer() {
    let (app, key) = app().await;
    let caller = verdict(&app, &token(&app).await).await.unwrap();
    assert_eq!((caller.account_id, caller.role), (account(), Role::Admin));
    assert_eq!(caller.session_id().unwrap(), session(&app).await);
    assert_eq!(verdict(&app, &forged(&header(&key), &claims(&app).await, &key)).await, Ok(caller));
}

#[tokio::test]
async fn without_a_bearer_token_nobody_is_known() {
    let (app, _) = app().await;
    for header in [None, Some(""), Some("Basic YTpi"), Some("Bearer")] {
        assert_eq!(app.authorize(&ENDPOINT, header).await.unwrap(), Err(Refusal::TokenMissing), "{header:?}");
    }
}

#[tokio::test]
async fn a_token_without_a_signature_is_refused() {
    let (app, key) = app().await;
    for alg in ["none", "None", "NONE", "EdDSA"] {
        let unsigned = format!("{}.{}.", part(&with(header(&key), "alg", json!(alg))), part(&claims(&app).await));
        assert_eq!(verdict(&app, &unsigned).await, Err(Refusal::TokenInvalid), "{alg}");
    }
}

#[tokio::test]
async fn the_public_key_as_a_shared_secret_opens_nothing() {
    let (app, key) = app().await;
    let public = key.verifying_key();
    let jwk = Jwk::from(&public);
    for secret in [public.as_bytes().to_vec(), jwk.x.clone().into_bytes(), to_pem(&public).unwrap().into_bytes()] {
        for algorithm in [Algorithm::HS256, Algorithm::HS512] {
            let mut header = Header::new(algorithm);
            (header.typ, header.kid) = (Some("at+jwt".to_owned()), Some(jwk.kid.clone()));
            let token = jsonwebtoken::encode(&header, &claims(&app).await, &EncodingKey::from_secret(&secret)).unwrap();
            assert_eq!(verdict(&app, &token).await, Err(Refusal::TokenInvalid));
        }
    }
}

#[tokio::test]
async fn a_key_that_was_not_published_signs_nothing() {
    let (app, key) = app().await;
    let foreign = SigningKey::from_bytes(&[7; 32]);
    for header in [header(&foreign), header(&key)] {
        assert_eq!(verdict(&app, &forged(&header, &claims(&app).await, &foreign)).await, Err(Refusal::TokenInvalid));
    }
}

#[tokio::test]
async fn a_key_carried_or_pointed_at_by_the_header_is_not_used() {
    let (app, key) = app().await;
    let foreign = SigningKey::from_bytes(&[7; 32]);
    let jwk = json!(Jwk::from(&foreign.verifying_key()));
    for (name, member) in [
        ("jwk", jwk),
        ("jku", json!("https://attacker.example/jwks.json")),
        ("x5u", json!("https://attacker.example/cert.pem")),
        ("x5c", json!(["MIIB"])),
    ] {
        for kid in [header(&foreign), header(&key)] {
            let token = forged(&with(kid, name, member.clone()), &claims(&app).await, &foreign);
            assert_eq!(verdict(&app, &token).await, Err(Refusal::TokenInvalid), "{name}");
        }
    }
}

#[tokio::test]
async fn a_header_unlike_ours_is_refused_though_the_signature_is_right() {
    let (app, key) = app().await;
    for (name, member) in [
        ("kid", Value::Null),
        ("kid", json!("")),
        ("kid", json!("../../etc/passwd")),
        ("kid", json!("x".repeat(43))),
        ("kid", json!("x".repeat(4000))),
        ("kid", json!("KEYS")),
        ("typ", Value::Null),
        ("typ", json!("JWT")),
        ("crit", json!(["exp"])),
        ("alg", json!("Ed25519ph")),
        ("alg", Value::Null),
    ] {
        let token = forged(&with(header(&key), name, member.clone()), &claims(&app).await, &key);
        assert_eq!(verdict(&app, &token).await, Err(Refusal::TokenInvalid), "{name} = {member}");
    }
}

#[tokio::test]
async fn claims_of_another_issuer_audience_kind_or_type_are_refused() {
    let (app, key) = app().await;
    for (name, member) in [
        ("iss", json!("urn:ggen:other")),
        ("iss", json!(["urn:ggen:identity", "urn:ggen:other"])),
        ("iss", Value::Null),
        ("aud", json!("urn:ggen:other")),
        ("aud", json!(["urn:ggen:api", "urn:ggen:other"])),
        ("aud", Value::Null),
        ("sub", Value::Null),
        ("sub", json!("ten_00000000000000000000000001")),
        ("tid", Value::Null),
        ("sid", json!("ses_1")),
        ("sid", Value::Null),
        ("exp", Value::Null),
        ("exp", json!("never")),
        ("exp", json!(1e300)),
        ("nbf", Value::Null),
        ("jti", json!("")),
        ("jti", Value::Null),
    ] {
        let token = forged(&header(&key), &with(claims(&app).await, name, member.clone()), &key);
        assert_eq!(verdict(&app, &token).await, Err(Refusal::TokenInvalid), "{name} = {member}");
    }
}

#[tokio::test]
async fn a_token_is_good_from_its_first_to_its_last_second_and_a_little_around() {
    let (app, key) = app().await;
    let ours = claims(&app).await;
    let moved = |by: i64| {
        let (now, mut claims) = (app.now().as_second(), ours.clone());
        (claims["nbf"], claims["exp"]) = (json!(now + by), json!(now + by + 900));
        forged(&header(&key), &claims, &key)
    };
    for (by, expected) in [
        (5, None),
        (6, Some(Refusal::TokenInvalid)),
        (-904, None),
        (-905, Some(Refusal::TokenExpired)),
        (-100_000, Some(Refusal::TokenExpired)),
    ] {
        assert_eq!(verdict(&app, &moved(by)).await.err(), expected, "moved by {by} s");
    }
    let issued = token(&app).await;
    app.advance(SignedDuration::from_mins(16));
    assert_eq!(verdict(&app, &issued).await, Err(Refusal::TokenExpired));
}

#[tokio::test]
async fn a_changed_cut_or_padded_token_is_refused() {
    let (app, key) = app().await;
    let whole = token(&app).await;
    let parts: Vec<&str> = whole.split('.').collect();
    let richer = part(&with(claims(&app).await, "tid", json!(TenantId::new(3.into()))));
    for changed in [
        format!("{}.{richer}.{}", parts[0], parts[2]),
        format!("{}.{}", parts[0], parts[1]),
        format!("{whole}."),
        format!("{whole}.{}", parts[2]),
        format!("{whole}="),
        format!("{whole}{}", "A".repeat(5000)),
        "..".to_owned(),
        ".".repeat(4000),
        format!("{}{}", "A".repeat(2000), &whole),
    ] {
        assert_eq!(verdict(&app, &changed).await, Err(Refusal::TokenInvalid), "{changed}");
    }
    for length in 0..whole.len() {
        let verdict = app.authorize(&ENDPOINT, Some(&format!("Bearer {}", &whole[..length]))).await.unwrap();
        assert!(verdict.is_err(), "cut at {length}");
    }
    let deep = "[".repeat(1500);
    let nested = format!("{}.{}.x", URL_SAFE_NO_PAD.encode(&deep), part(&claims(&app).await));
    assert_eq!(verdict(&app, &nested).await, Err(Refusal::TokenInvalid));
    assert!(verdict(&app, &forged(&header(&key), &claims(&app).await, &key)).await.is_ok());
}

#[tokio::test]
async fn an_unknown_key_is_looked_up_once_in_a_while_and_found_when_published() {
    let (app, key) = app().await;
    let table = app.unlimited().config.table(Table::Accounts).unwrap().to_owned();
    let remove = app.unlimited().dynamodb().delete_item().table_name(table);
    let string = |text: &str| aws_sdk_dynamodb::types::AttributeValue::S(text.to_owned());
    remove.key("pk", string("KEYS")).key("sk", string(&translog::kid(&key.verifying_key()))).send().await.unwrap();
    let token = forged(&header(&key), &claims(&app).await, &key);
    assert_eq!(verdict(&app, &token).await, Err(Refusal::TokenInvalid));

    platform::keys::publish(app.unlimited(), Table::Accounts, &key.verifying_key()).await.unwrap();
    assert_eq!(verdict(&app, &token).await, Err(Refusal::TokenInvalid), "the miss is remembered");
    app.advance(SignedDuration::from_secs(10));
    assert!(verdict(&app, &token).await.is_ok());

    // Known now: for the next ten minutes only the session, the member and both suspensions are read.
    app.cut_after(4);
    assert!(verdict(&app, &token).await.is_ok());
    app.mend();
}

#[tokio::test]
async fn a_session_that_is_not_there_or_another_accounts_is_no_session() {
    let (app, key) = app().await;
    for (name, member) in [
        ("sid", json!(SessionId::new(9.into()))),
        ("sub", json!(AccountId::new(9.into()))),
        ("tid", json!(TenantId::new(9.into()))),
    ] {
        let token = forged(&header(&key), &with(claims(&app).await, name, member), &key);
        assert_eq!(verdict(&app, &token).await, Err(Refusal::SessionEnded), "{name}");
    }
}

#[tokio::test]
async fn a_database_out_of_reach_is_our_failure_and_no_verdict() {
    let (app, key) = app().await;
    app.cut_after(0);
    let token = forged(&header(&key), &claims(&app).await, &key);
    assert!(app.authorize(&ENDPOINT, Some(&format!("Bearer {token}"))).await.is_err());
}

#[tokio::test]
async fn a_changed_secret_signs_after_five_minutes_and_earlier_tokens_stay_good() {
    let (app, _) = app().await;
    let kid = |token: &str| jsonwebtoken::decode_header(token).unwrap().kid.unwrap();
    let first = token(&app).await;
    app.change_secrets();
    app.advance(SignedDuration::from_secs(299));
    assert_eq!(kid(&token(&app).await), kid(&first));
    app.advance(SignedDuration::from_secs(1));
    let second = token(&app).await;
    assert_ne!(kid(&second), kid(&first));
    for token in [&first, &second] {
        verdict(&app, token).await.unwrap();
    }
}
