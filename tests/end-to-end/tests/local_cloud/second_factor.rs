//! A second factor, by an authenticator app and by recovery codes.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::client::{Client, Reply, text};
use crate::mail;
use crate::user::{PASSWORD, User, anonymous};

/// What the app shows so many steps of 30 seconds from now.
pub(crate) fn code(secret: &str, steps: i64) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    testkit::seed(secret).code(i64::try_from(now).unwrap() + 30 * steps).unwrap()
}

async fn challenged(user: &User) -> Value {
    let body = json!({"email": user.email, "password": PASSWORD});
    let asked = anonymous().post("/api/v1/auth/login", &body).await.expect(200);
    assert!(asked["access_token"].is_null(), "a password alone gives no tokens: {asked}");
    asked["challenge"].clone()
}

async fn answer(challenge: &Value, field: &str, proof: &str) -> Reply {
    let body = json!({"challenge": challenge, field: proof});
    anonymous().post("/api/v1/auth/login/second-factor", &body).await
}

/// Turns it on; the app's secret and the recovery codes.
async fn turn_on(api: &Client) -> (String, Vec<String>) {
    let enrolled = api.post_nothing("/api/v1/auth/totp").await.expect(200);
    let secret = text(&enrolled, "secret").to_owned();
    assert!(text(&enrolled, "otpauth_url").contains(&secret));
    // A code of the step before is good too, and leaves this step's for the login.
    let body = json!({"code": code(&secret, -1)});
    let confirmed = api.post("/api/v1/auth/totp/confirm", &body).await.expect(200);
    (secret, serde_json::from_value(confirmed["recovery_codes"].clone()).unwrap())
}

#[tokio::test]
async fn a_login_wants_the_code_of_the_app_or_a_recovery_code_once() {
    let user = User::new().await;
    let (secret, recovery_codes) = turn_on(&user.api).await;
    mail::of_subject(&user.email, "A second factor").await;

    let challenge = challenged(&user).await;
    answer(&challenge, "code", "000000").await.expect_problem(401, "proof_wrong");
    let right = code(&secret, 0);
    let tokens = answer(&challenge, "code", &right).await.expect(200);
    assert_eq!(text(&tokens, "account_id"), user.account_id);
    answer(&challenged(&user).await, "code", &right).await.expect_problem(401, "proof_wrong");

    let challenge = challenged(&user).await;
    answer(&challenge, "recovery_code", &recovery_codes[0]).await.expect(200);
    let again = challenged(&user).await;
    answer(&again, "recovery_code", &recovery_codes[0]).await.expect_problem(401, "proof_wrong");

    let api = anonymous().with_token(text(&tokens, "access_token"));
    let status = api.get("/api/v1/auth/totp").await.expect(200);
    assert_eq!(status["recovery_codes_left"], recovery_codes.len() - 1, "{status}");
    let body = json!({"recovery_code": recovery_codes[1]});
    let off = api.post("/api/v1/auth/totp/disable", &body).await;
    assert_eq!(off.status, 204, "{off:?}");
    let body = json!({"email": user.email, "password": PASSWORD});
    let session = anonymous().post("/api/v1/auth/login", &body).await.expect(200);
    assert!(session["access_token"].is_string(), "{session}");
}
