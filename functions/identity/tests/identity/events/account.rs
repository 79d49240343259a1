//! Changes of an account.

use domain::Time;
use identity::{
    change_password, confirm_email_change, confirm_second_factor, disable_second_factor, enrol_second_factor,
    erase_account, export_account, renew_recovery_codes, request_email_change, request_password_reset, reset_password,
    update_account, update_mail_preferences,
};
use jiff::SignedDuration;
use platform::{Endpoint, Table};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};

use super::{Log, NOTHING};
use crate::second_factor::{Owner, seed_of};
use crate::{PASSWORD, account, last_code, logged_in, register, verify};

const ADA: &str = "ada@example.org";
const NEW: &str = "zebra quilt orbit";

async fn ada() -> (TestApp, Actor, Log) {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    let log = Log::from_now(&app).await;
    (app, ada, log)
}

async fn send(actor: &Actor, row: &'static Endpoint, body: &Value) -> Reply {
    let reply = actor.call(row).json(body).send().await;
    assert!(reply.status < 300, "{reply:?}");
    reply
}

#[tokio::test]
async fn a_registration_leaves_an_event_in_each_of_its_two_logs_and_no_name_in_either() {
    let app = TestApp::new().await;
    let mut log = Log::from_now(&app).await;
    assert_eq!(register(&app, ADA).await.status, 202);
    assert_eq!(log.new_kinds().await, NOTHING, "it is nobody's account yet");
    let code = last_code(&app, ADA).await;
    let made = verify(&app, &code).await;
    let events = log.new_events().await;
    insta::assert_json_snapshot!("account_registered", events, {
        "[].personal.email.salt" => "[salt]",
        "[].personal.name.salt" => "[salt]",
        "[].commitments.email" => "[sha256]",
        "[].commitments.name" => "[sha256]",
    });
    assert_eq!(events[0]["log"], made.json["account_id"]);
    assert_eq!(events[1]["log"], made.json["workspace_id"]);
    assert_eq!(verify(&app, &code).await.status, 200);
    assert_eq!(log.new_kinds().await, NOTHING, "the same request once more");
}

#[tokio::test]
async fn another_name_leaves_an_event_and_the_same_one_none() {
    let (_, ada, mut log) = ada().await;
    for body in [json!({"name": "Ada"}), json!({})] {
        send(&ada, &update_account::ENDPOINT, &body).await;
        let event = log.new_event().await;
        assert_eq!((&event["kind"], &event["personal"]["name"]["value"]), (&json!("account.renamed"), &body["name"]));
        assert_eq!(event["actor"], json!({"type": "person", "account_id": ada.caller().account_id}));
        send(&ada, &update_account::ENDPOINT, &body).await;
        assert_eq!(log.new_kinds().await, NOTHING);
    }
}

#[tokio::test]
async fn another_password_leaves_its_event_and_one_for_the_sessions_that_it_ends() {
    let (app, ada, mut log) = ada().await;
    let wrong = json!({"current_password": "incorrect horse", "password": NEW});
    assert_eq!(ada.call(&change_password::ENDPOINT).json(&wrong).send().await.status, 422);
    assert_eq!(log.new_kinds().await, NOTHING);
    logged_in(&app, ADA).await;
    log.new_kinds().await;
    app.advance(SignedDuration::from_secs(1));
    let body = json!({"current_password": PASSWORD, "password": NEW});
    send(&ada, &change_password::ENDPOINT, &body).await;
    let events = log.new_events().await;
    assert_eq!(events[0]["kind"], "account.password_changed");
    let kept = ada.caller().session_id().unwrap();
    let details = json!({"count": 1, "kept": kept, "reason": "password_changed"});
    assert_eq!((&events[1]["kind"], &events[1]["details"]), (&json!("sessions.ended"), &details));
    send(&ada, &change_password::ENDPOINT, &body).await;
    assert_eq!(log.new_kinds().await, NOTHING, "the same request once more");
}

#[tokio::test]
async fn a_reset_of_the_password_leaves_events_and_asking_for_one_does_not() {
    let (app, _, mut log) = ada().await;
    send(&app.anon(), &request_password_reset::ENDPOINT, &json!({"email": ADA})).await;
    assert_eq!(log.new_kinds().await, NOTHING);
    app.advance(SignedDuration::from_secs(1));
    let body = json!({"code": last_code(&app, ADA).await, "password": NEW});
    send(&app.anon(), &reset_password::ENDPOINT, &body).await;
    assert_eq!(log.new_kinds().await, ["account.password_reset", "sessions.ended"]);
    send(&app.anon(), &reset_password::ENDPOINT, &body).await;
    assert_eq!(log.new_kinds().await, NOTHING);
}

#[tokio::test]
async fn another_address_leaves_one_event_when_it_is_asked_for_and_one_when_it_is_there() {
    let (app, ada, mut log) = ada().await;
    let address = "countess@example.org";
    for change in [json!("account.email_change_requested"), json!("account.email_changed")] {
        if change == "account.email_changed" {
            let body = json!({"code": last_code(&app, address).await});
            send(&ada, &confirm_email_change::ENDPOINT, &body).await;
        } else {
            send(&ada, &request_email_change::ENDPOINT, &json!({"email": address})).await;
        }
        let event = log.new_event().await;
        assert_eq!((&event["kind"], &event["personal"]["email"]["value"]), (&change, &json!(address)));
        assert!(event["commitments"]["email"].is_string());
    }
    let again = json!({"code": last_code(&app, address).await});
    send(&ada, &confirm_email_change::ENDPOINT, &again).await;
    assert_eq!(log.new_kinds().await, NOTHING);
}

/// A request that is repeated because it broke off leaves one event, and tells the time at
/// which the link of the first one stops to work.
#[tokio::test]
async fn a_repeated_request_for_another_address_leaves_one_event() {
    for calls in 0..20 {
        let (app, ada, mut log) = ada().await;
        let call = || {
            let body = json!({"email": "countess@example.org"});
            ada.call(&request_email_change::ENDPOINT).json(&body).idempotency_key("k").send()
        };
        app.cut_after(calls);
        let first = call().await;
        app.mend();
        app.advance(SignedDuration::from_secs(60));
        let second = call().await;
        assert_eq!(second.status, 202, "broken at call {calls}: {second:?}");
        let records = app.table(Table::Sessions).await;
        let record = records.iter().find(|item| item["sk"] == "EMAIL_CHANGE").unwrap();
        let told = Time::try_from(second.text("expires_at").to_owned()).unwrap();
        assert_eq!(record["expires_at"], told.as_second(), "broken at call {calls}");
        assert_eq!(log.new_kinds().await, ["account.email_change_requested"], "broken at call {calls}");
        if first.status == 202 {
            assert!(calls > 3, "only {calls} calls");
            return;
        }
    }
    panic!("the request makes more than 20 calls");
}

#[tokio::test]
async fn the_second_factor_leaves_an_event_at_each_step() {
    let (app, ada, mut log) = ada().await;
    let enrolled = ada.call(&enrol_second_factor::ENDPOINT).send().await;
    assert_eq!(log.new_kinds().await, ["account.second_factor_enrolled"]);
    let seed = seed_of(&enrolled);
    let code = || json!({"code": seed.code(app.now().as_second()).unwrap()});
    let wrong = ada.call(&confirm_second_factor::ENDPOINT).json(&json!({"code": "12345"})).send().await;
    assert_eq!((wrong.status, log.new_kinds().await.len()), (401, 0));
    send(&ada, &confirm_second_factor::ENDPOINT, &code()).await;
    assert_eq!(log.new_kinds().await, ["account.second_factor_enabled"]);
    send(&ada, &confirm_second_factor::ENDPOINT, &code()).await;
    assert_eq!(log.new_kinds().await, ["account.recovery_codes_renewed"], "it gave others");
    assert_eq!(ada.call(&renew_recovery_codes::ENDPOINT).send().await.status, 200);
    assert_eq!(log.new_kinds().await, ["account.recovery_codes_renewed"]);
    app.advance(SignedDuration::from_secs(30));
    send(&ada, &disable_second_factor::ENDPOINT, &code()).await;
    assert_eq!(log.new_kinds().await, ["account.second_factor_disabled"]);
}

#[tokio::test]
async fn a_second_factor_ends_the_sessions_that_began_without_it() {
    let owner = Owner::new().await;
    let ended: Vec<Value> = owner.ada.app.events().await;
    let ended: Vec<&Value> = ended.iter().filter(|event| event["kind"] == "sessions.ended").collect();
    let [event] = ended.as_slice() else { panic!("{ended:#?}") };
    assert_eq!((&event["details"]["count"], &event["details"]["reason"]), (&json!(1), &json!("second_factor_enabled")));
}

#[tokio::test]
async fn each_preference_of_mails_that_changes_leaves_an_event() {
    let (app, ada, mut log) = ada().await;
    let steps = [
        (json!({"invitations": true}), json!([])),
        (json!({"invitations": false}), json!([["invitations", false]])),
        (json!({"invitations": false}), json!([])),
        (
            json!({"invitations": true, "quota_notices": false}),
            json!([["invitations", true], ["quota_notices", false]]),
        ),
        (json!({"invitations": true, "quota_notices": false}), json!([])),
    ];
    for (body, expected) in steps {
        send(&ada, &update_mail_preferences::ENDPOINT, &body).await;
        app.advance(SignedDuration::from_secs(1));
        let events = log.new_events().await;
        assert!(events.iter().all(|event| event["kind"] == "account.mail_preferences_changed"), "{events:#?}");
        let changed = events.iter().map(|event| json!([event["details"]["topic"], event["details"]["subscribed"]]));
        assert_eq!(changed.collect::<Value>(), expected, "{body}");
    }
}

#[tokio::test]
async fn an_export_leaves_an_event_when_it_is_made() {
    let (_, ada, mut log) = ada().await;
    assert_eq!(ada.call(&export_account::ENDPOINT).send().await.status, 200);
    assert_eq!(log.new_kinds().await, ["account.exported"]);
    assert_eq!(ada.call(&export_account::ENDPOINT).send().await.status, 429);
    assert_eq!(log.new_kinds().await, NOTHING);
}

#[tokio::test]
async fn an_erasure_leaves_an_event_in_the_log_of_the_account_and_of_each_closed_workspace() {
    let (_, ada, mut log) = ada().await;
    let body = json!({"password": PASSWORD});
    send(&ada, &erase_account::ENDPOINT, &body).await;
    let events = log.new_events().await;
    let left = events.iter().map(|event| json!([event["kind"], event["log"]]));
    let caller = ada.caller();
    let expected = json!([["account.erasure_begun", caller.account_id], ["workspace.closed", caller.tenant_id]]);
    assert_eq!(left.collect::<Value>(), expected);
    assert_eq!(ada.call(&erase_account::ENDPOINT).json(&body).send().await.status, 404);
    assert_eq!(log.new_kinds().await, NOTHING);
}
