//! What the rows around sessions grant and nobody needs.

use identity::{
    confirm_second_factor, disable_second_factor, enrol_second_factor, get_second_factor, get_token_keys,
    list_sessions, login_second_factor, logout, refresh, renew_recovery_codes, revoke_other_sessions, revoke_session,
    rotate_token_key, step_up, validate_token,
};
use jiff::SignedDuration;
use platform::Endpoint;
use serde_json::json;
use testkit::TestApp;

use crate::person::Tokens;
use crate::second_factor::{Owner, send};

fn assert_all_used(app: &TestApp, rows: &[&'static Endpoint]) {
    for row in rows {
        assert_eq!(app.unused_grants(row), Vec::<String>::new(), "{}", row.name);
    }
}

#[tokio::test]
async fn every_grant_of_the_second_factor_is_used() {
    let owner = Owner::new().await;
    let (ada, app) = (&owner.ada, &owner.ada.app);
    ada.fill_sessions().await;
    for field in ["code", "recovery_code"] {
        let code = if field == "code" { owner.code() } else { owner.recovery_codes[0].clone() };
        let body = json!({"challenge": owner.challenge().await, field: code});
        Tokens::of(&app.anon().call(&login_second_factor::ENDPOINT).json(&body).send().await);
    }
    app.advance(SignedDuration::from_secs(60));
    send(ada, &get_second_factor::ENDPOINT, json!(null)).await;
    send(ada, &renew_recovery_codes::ENDPOINT, json!(null)).await;
    assert_eq!(send(ada, &step_up::ENDPOINT, json!({"code": owner.code()})).await.status, 200);
    assert_eq!(send(ada, &step_up::ENDPOINT, json!({"recovery_code": owner.recovery_codes[1]})).await.status, 401);
    app.advance(SignedDuration::from_secs(60));
    assert_eq!(send(ada, &disable_second_factor::ENDPOINT, json!({"code": owner.code()})).await.status, 204);
    assert_all_used(
        app,
        &[
            &enrol_second_factor::ENDPOINT,
            &confirm_second_factor::ENDPOINT,
            &login_second_factor::ENDPOINT,
            &get_second_factor::ENDPOINT,
            &renew_recovery_codes::ENDPOINT,
            &disable_second_factor::ENDPOINT,
        ],
    );
}

#[tokio::test]
async fn every_grant_of_sessions_is_used() {
    let owner = Owner::new().await;
    let (ada, app) = (&owner.ada, &owner.ada.app);
    let (stolen, mine, revoked) = (ada.begin().await, ada.begin().await, ada.begin().await);
    Tokens::of(&ada.refresh(&stolen.refresh).await);
    app.advance(SignedDuration::from_secs(11));
    assert_eq!(ada.refresh(&stolen.refresh).await.code(), "session_ended");
    let actor = ada.actor(&mine.access).await;
    let revoked = ada.verdict(&revoked.access).await.unwrap().session_id().unwrap();
    actor.call(&revoke_session::ENDPOINT).path("id", revoked).send().await;
    actor.call(&list_sessions::ENDPOINT).send().await;
    let recovery = json!({"recovery_code": owner.recovery_codes[0]});
    assert_eq!(actor.call(&step_up::ENDPOINT).json(&recovery).send().await.status, 200);
    assert_eq!(actor.call(&step_up::ENDPOINT).json(&json!({"code": owner.code()})).send().await.status, 200);
    let body = json!({"token": mine.access});
    app.anon().call(&validate_token::ENDPOINT).json(&body).send().await;
    actor.call(&revoke_other_sessions::ENDPOINT).send().await;
    actor.call(&logout::ENDPOINT).send().await;
    assert_all_used(
        app,
        &[
            &refresh::ENDPOINT,
            &revoke_session::ENDPOINT,
            &list_sessions::ENDPOINT,
            &step_up::ENDPOINT,
            &validate_token::ENDPOINT,
            &revoke_other_sessions::ENDPOINT,
            &logout::ENDPOINT,
        ],
    );
}

#[tokio::test]
async fn every_grant_of_the_rotation_is_used() {
    let owner = Owner::new().await;
    let app = &owner.ada.app;
    for _ in 0..36 {
        app.tick(&rotate_token_key::ENDPOINT).await.unwrap();
        app.advance(SignedDuration::from_hours(24));
    }
    app.anon().call(&get_token_keys::ENDPOINT).send().await;
    assert_all_used(app, &[&rotate_token_key::ENDPOINT, &get_token_keys::ENDPOINT]);
}
