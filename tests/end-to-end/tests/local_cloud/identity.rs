//! A person's account, from the first mail to another address and password.

use serde_json::json;

use crate::client::{Client, text};
use crate::mail;
use crate::user::{PASSWORD, User, anonymous, new_email};

const NEW_PASSWORD: &str = "zebra quilt orbit teapot";

async fn log_in(email: &str, password: &str) -> crate::client::Reply {
    anonymous().post("/api/v1/auth/login", &json!({"email": email, "password": password})).await
}

async fn logged_in(email: &str, password: &str) -> Client {
    let session = log_in(email, password).await.expect(200);
    anonymous().with_token(text(&session, "access_token"))
}

#[tokio::test]
async fn nobody_logs_in_before_the_mail_is_opened_and_the_same_request_works_again() {
    let email = new_email();
    anonymous().post("/api/v1/auth/register", &json!({"email": email})).await.expect(202);
    let chosen = json!({"code": mail::code_sent_to(&email, "verify-email").await, "password": PASSWORD});
    log_in(&email, PASSWORD).await.expect_problem(401, "credentials_wrong");
    let account = anonymous().post("/api/v1/auth/verify-email", &chosen).await.expect(200);
    assert_eq!(anonymous().post("/api/v1/auth/verify-email", &chosen).await.expect(200), account);
    let guess = json!({"code": chosen["code"], "password": "another long passphrase"});
    anonymous().post("/api/v1/auth/verify-email", &guess).await.expect_problem(409, "code_expired");
    assert_eq!(log_in(&email, PASSWORD).await.expect(200)["account_id"], account["account_id"]);
}

#[tokio::test]
async fn registering_an_address_again_is_told_by_mail_alone() {
    let user = User::new().await;
    let again = json!({"email": user.email.to_uppercase()});
    anonymous().post("/api/v1/auth/register", &again).await.expect(202);
    mail::of_subject(&user.email, "You have an account").await;
    log_in(&user.email, PASSWORD).await.expect(200);
}

#[tokio::test]
async fn a_password_is_reset_by_mail_and_every_session_ends() {
    let user = User::new().await;
    anonymous().post("/api/v1/auth/request-password-reset", &json!({"email": user.email})).await.expect(202);
    let code = mail::code_sent_to(&user.email, "reset-password").await;
    let body = json!({"code": code, "password": NEW_PASSWORD});
    anonymous().post("/api/v1/auth/reset-password", &body).await.expect(200);
    user.api.get("/api/v1/auth/account").await.expect_problem(401, "session_ended");
    log_in(&user.email, PASSWORD).await.expect_problem(401, "credentials_wrong");
    log_in(&user.email, NEW_PASSWORD).await.expect(200);
    mail::of_subject(&user.email, "Your password was reset").await;

    let nobody = new_email();
    anonymous().post("/api/v1/auth/request-password-reset", &json!({"email": nobody})).await.expect(202);
    mail::of_subject(&nobody, "There is no account").await;
}

#[tokio::test]
async fn a_password_is_changed_and_the_other_sessions_end() {
    let user = User::new().await;
    let other = logged_in(&user.email, PASSWORD).await;
    let body = json!({"current_password": PASSWORD, "password": NEW_PASSWORD});
    user.api.post("/api/v1/auth/change-password", &body).await.expect(204);
    user.api.get("/api/v1/auth/account").await.expect(200);
    other.get("/api/v1/auth/account").await.expect_problem(401, "session_ended");
    log_in(&user.email, NEW_PASSWORD).await.expect(200);
    mail::of_subject(&user.email, "Your password was changed").await;
}

#[tokio::test]
async fn an_address_is_changed_by_the_code_sent_to_the_new_one() {
    let (user, address) = (User::new().await, new_email());
    user.api.post("/api/v1/auth/request-email-change", &json!({"email": address})).await.expect(202);
    let code = mail::code_sent_to(&address, "confirm-email-change").await;
    let changed = user.api.post("/api/v1/auth/confirm-email-change", &json!({"code": code})).await.expect(200);
    assert_eq!((text(&changed, "email"), text(&changed, "id")), (address.as_str(), user.account_id.as_str()));
    assert_eq!(user.api.get("/api/v1/auth/account").await.expect(200), changed);
    log_in(&user.email, PASSWORD).await.expect_problem(401, "credentials_wrong");
    log_in(&address, PASSWORD).await.expect(200);
    mail::of_subject(&user.email, "The address of your ggen account was changed").await;
}

#[tokio::test]
async fn guesses_are_slowed_down_and_a_known_device_is_not() {
    let user = User::new().await;
    let device = text(&log_in(&user.email, PASSWORD).await.expect(200), "device").to_owned();
    let mut guesses = 0;
    while log_in(&user.email, "not the passphrase").await.json["code"] != "login_delayed" {
        guesses += 1;
        // The first pauses are short, and this may be slow.
        assert!(guesses < 15, "{guesses} guesses were compared");
    }
    assert!(guesses >= 5, "a person mistypes");
    let body = json!({"email": user.email, "password": PASSWORD, "device": device});
    anonymous().post("/api/v1/auth/login", &body).await.expect(200);
}
