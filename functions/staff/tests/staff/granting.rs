//! Grants and revocations, and enrolling by them.

use domain::StaffRole;
use jiff::SignedDuration;
use platform::Table;
use platform::error::Refusal;
use serde_json::{Value, json};
use staff::{enrol_staff, grant_staff, list_staff};
use testkit::TestApp;

use crate::world::{PASSWORD, World};

const EMAIL: &str = "grace@example.org";

async fn staff_items(app: &TestApp) -> Vec<Value> {
    let mut items = app.table(Table::Accounts).await;
    items.retain(|item| item["pk"].as_str().unwrap().starts_with("STAFF"));
    items
}

#[tokio::test]
async fn a_grant_gives_a_code_once_and_an_enrolment_needs_password_and_app() {
    let world = World::new().await;
    let granted = world.grant(EMAIL, StaffRole::Support).await;
    let begun = world.enrol(&granted["code"], None).await;
    assert_eq!((begun.status, &begun.json["enrolled"]), (200, &json!(false)));
    assert!(begun.text("otpauth_url").starts_with("otpauth://totp/ggen:grace%40example.org?secret="));
    // A password alone signs nobody in.
    let refused = world.try_login(EMAIL, PASSWORD, "000000").await;
    assert_eq!((refused.status, refused.code()), (401, "credentials_wrong"));
    let wrong = world.enrol(&granted["code"], Some("000000")).await;
    assert_eq!((wrong.status, wrong.json["errors"][0]["field"].as_str()), (422, Some("first_code")));
    let seed = testkit::seed(begun.text("secret"));
    let first = seed.code(world.app.now().as_second()).unwrap();
    assert_eq!(world.enrol(&granted["code"], Some(&first)).await.json["enrolled"], true);
    for again in [None, Some(first.as_str())] {
        let reply = world.enrol(&granted["code"], again).await;
        assert_eq!((reply.status, reply.code()), (409, "enrolment_over"));
    }
    assert_eq!(world.app.event_kinds().await, ["staff.granted", "staff.enrolled"]);
    let log = &world.app.events().await[0]["log"];
    assert_eq!(log, "staff", "in the log of staff alone");
}

#[tokio::test]
async fn a_code_ends_after_a_day_and_by_another_grant() {
    let world = World::new().await;
    let first = world.grant(EMAIL, StaffRole::Support).await;
    let second = world.grant(EMAIL, StaffRole::Auditor).await;
    assert_eq!(first["staff_id"], second["staff_id"]);
    assert_eq!(world.enrol(&first["code"], None).await.code(), "enrolment_over");
    world.app.advance(SignedDuration::from_hours(24));
    assert_eq!(world.enrol(&second["code"], None).await.code(), "enrolment_over");
    assert_eq!(staff_items(&world.app).await.len(), 2, "a member and an address, and no credentials");
}

#[tokio::test]
async fn a_code_of_nobody_and_a_weak_password_are_refused() {
    let world = World::new().await;
    let granted = world.grant(EMAIL, StaffRole::Support).await;
    let forged = format!("{}x", granted["code"].as_str().unwrap());
    let reply = world.enrol(&json!(forged), None).await;
    assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("code")));
    let body = json!({"code": granted["code"], "password": "passwordpassword"});
    let weak = world.app.anon().call(&enrol_staff::ENDPOINT).json(&body).send().await;
    assert_eq!((weak.status, weak.json["errors"][0]["field"].as_str()), (422, Some("password")));
}

#[tokio::test]
async fn a_revocation_ends_tokens_at_the_next_request_and_deletes_the_credentials() {
    let world = World::new().await;
    let grace = world.colleague(EMAIL, StaffRole::Operator).await;
    let token = world.login(&grace).await;
    assert_eq!(world.staff_of(&token).await.unwrap().role, StaffRole::Operator);
    assert!(world.revoke(EMAIL).await["revoked"].is_string());
    assert_eq!(world.staff_of(&token).await, Err(Refusal::SessionEnded));
    world.app.advance(SignedDuration::from_secs(30));
    assert_eq!(world.try_login(EMAIL, PASSWORD, &world.code(&grace)).await.code(), "credentials_wrong");
    let items = staff_items(&world.app).await;
    assert!(items.iter().all(|item| item["pk"] != "STAFF_CREDENTIALS"), "{items:?}");
    assert_eq!(world.revoke(EMAIL).await["revoked"], Value::Null, "there is nobody any more");
    let listed = world.app.operate(&list_staff::ENDPOINT, json!({})).await.unwrap();
    assert_eq!((listed["staff"].as_array().unwrap().len(), &listed["staff"][0]["email"]), (1, &json!(EMAIL)));
    assert!(listed["staff"][0]["revoked_at"].is_string());
}

#[tokio::test]
async fn another_grant_ends_tokens_and_credentials_at_once() {
    let world = World::new().await;
    let grace = world.colleague(EMAIL, StaffRole::Operator).await;
    let token = world.login(&grace).await;
    world.grant(EMAIL, StaffRole::Auditor).await;
    assert_eq!(world.staff_of(&token).await, Err(Refusal::SessionEnded));
    world.app.advance(SignedDuration::from_secs(30));
    assert_eq!(world.try_login(EMAIL, PASSWORD, &world.code(&grace)).await.code(), "credentials_wrong");
}

/// Many grants at once: one enrolment is the last, and only its code works.
#[tokio::test]
async fn of_many_grants_at_once_only_one_code_works() {
    let world = World::new().await;
    let input = json!({"email": EMAIL, "role": "support"});
    let grants = (0..6).map(|_| {
        let (app, input) = (world.app.clone(), input.clone());
        tokio::spawn(async move { app.operate(&grant_staff::ENDPOINT, input).await.unwrap() })
    });
    let grants: Vec<_> = grants.collect();
    let mut codes = Vec::new();
    for granted in grants {
        codes.push(granted.await.unwrap()["code"].clone());
    }
    let mut working = 0;
    for code in &codes {
        working += u32::from(world.enrol(code, None).await.status == 200);
    }
    assert_eq!(working, 1);
    assert_eq!(staff_items(&world.app).await.iter().filter(|item| item["pk"] == "STAFF").count(), 2);
}
