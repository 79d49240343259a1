//! How keys end: revoked, expired, replaced, and with their makers' membership.

use domain::{AccountId, Role, TenantId};
use identity::{create_key, get_key, list_keys, rotate_key};
use jiff::SignedDuration;
use platform::error::Refusal;
use platform::{Caller, Table};
use serde_json::json;
use testkit::{Actor, Reply};

use super::{admin, make, person, revoke, verdict};

async fn rotate(actor: &Actor, id: &str) -> Reply {
    actor.call(&rotate_key::ENDPOINT).path("id", id).json(&json!({})).send().await
}

#[tokio::test]
async fn a_revoked_key_is_refused_at_once_and_once() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read"]).await;
    let (key, id) = (made.text("key"), made.text("id"));
    assert!(verdict(&app, key).await.is_ok());
    let first = revoke(&ada, id).await;
    assert_eq!(verdict(&app, key).await, Err(Refusal::KeyRevoked));
    app.advance(SignedDuration::from_mins(1));
    let second = revoke(&ada, id).await;
    assert_eq!((first.status, &first.json["revoked_at"]), (200, &second.json["revoked_at"]));
    assert_eq!(second.json["state"], "revoked");
}

#[tokio::test]
async fn a_key_of_a_member_who_left_is_refused() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read"]).await;
    let other = Caller { account_id: AccountId::new(77.into()), ..ada.caller().clone() };
    // Somebody who is no member of the workspace, though it is said they made a key.
    let stranger = person(&app, other.account_id, TenantId::new(78.into()), "eve@example.org").await;
    let stranger = app.identified(Caller { tenant_id: ada.caller().tenant_id, ..stranger.caller().clone() });
    let theirs = make(&stranger, &["read"]).await;
    assert_eq!(verdict(&app, theirs.text("key")).await, Err(Refusal::KeyRevoked));
    assert!(verdict(&app, made.text("key")).await.is_ok());
}

#[tokio::test]
async fn an_expired_key_is_refused_by_that_name() {
    let (app, ada) = admin().await;
    let body = json!({"name": "CI", "scopes": ["read"], "valid_days": 1});
    let made = ada.call(&create_key::ENDPOINT).json(&body).send().await;
    app.advance(SignedDuration::from_secs(24 * 3600 - 1));
    assert!(verdict(&app, made.text("key")).await.is_ok());
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(verdict(&app, made.text("key")).await, Err(Refusal::KeyExpired));
}

#[tokio::test]
async fn a_rotated_key_and_the_new_one_are_both_good_for_the_overlap() {
    let (app, ada) = admin().await;
    let old = make(&ada, &["read"]).await;
    let rotate =
        |id: String| ada.call(&rotate_key::ENDPOINT).path("id", id).json(&json!({"overlap_seconds": 60})).send();
    let new = rotate(old.text("id").to_owned()).await;
    assert_eq!((new.status, &new.json["scopes"], &new.json["name"]), (201, &json!(["read"]), &json!("CI")));
    for key in [old.text("key"), new.text("key")] {
        assert!(verdict(&app, key).await.is_ok());
    }
    assert_eq!(rotate(old.text("id").to_owned()).await.code(), "key_replaced");
    app.advance(SignedDuration::from_secs(60));
    assert_eq!(verdict(&app, old.text("key")).await, Err(Refusal::KeyExpired));
    assert!(verdict(&app, new.text("key")).await.is_ok());
}

#[tokio::test]
async fn who_may_no_longer_make_keys_still_sees_and_ends_their_own() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read"]).await;
    let ada = app.identified(Caller { role: Role::Viewer, ..ada.caller().clone() });
    assert_eq!(make(&ada, &["read"]).await.code(), "role_insufficient");
    let listed = ada.call(&list_keys::ENDPOINT).send().await;
    assert_eq!(listed.json["items"][0]["id"], made.json["id"]);
    assert_eq!(ada.call(&get_key::ENDPOINT).path("id", made.text("id")).send().await.json["state"], "active");
    assert_eq!(revoke(&ada, made.text("id")).await.status, 200);
    assert_eq!(verdict(&app, made.text("key")).await, Err(Refusal::KeyRevoked));
}

#[tokio::test]
async fn with_as_many_keys_as_there_may_be_one_can_be_rotated_and_gives_its_place_away() {
    let (app, ada) = admin().await;
    let first = make(&ada, &["read"]).await;
    for _ in 1..identity_store::api_keys::KEYS_MAX {
        assert_eq!(make(&ada, &["read"]).await.status, 201);
    }
    let new = rotate(&ada, first.text("id")).await;
    assert_eq!((new.status, make(&ada, &["read"]).await.code()), (201, "keys_too_many"));
    assert_eq!(revoke(&ada, first.text("id")).await.status, 200);
    assert_eq!(verdict(&app, first.text("key")).await, Err(Refusal::KeyRevoked));
    assert_eq!(make(&ada, &["read"]).await.code(), "keys_too_many");
    assert_eq!(revoke(&ada, new.text("id")).await.status, 200);
    assert_eq!((make(&ada, &["read"]).await.status, make(&ada, &["read"]).await.code()), (201, "keys_too_many"));
}

#[tokio::test]
async fn a_key_that_ended_and_its_line_in_the_list_go_together() {
    let (app, ada) = admin().await;
    let (replaced, revoked, kept) =
        (make(&ada, &["read"]).await, make(&ada, &["read"]).await, make(&ada, &["read"]).await);
    rotate(&ada, replaced.text("id")).await;
    revoke(&ada, revoked.text("id")).await;
    let items = app.table(Table::Sessions).await;
    let ends =
        |pk: &str, sk: &str| items.iter().find(|it| it["pk"] == pk && it["sk"] == sk).unwrap()["expires_at"].clone();
    let list = format!("{}#keys", ada.caller().tenant_id);
    for (key, ended) in [(&replaced, true), (&revoked, true), (&kept, false)] {
        let id = key.text("id");
        assert_eq!((ends(id, "KEY"), ends(id, "KEY").is_number()), (ends(&list, id), ended), "{id}");
    }
}

#[tokio::test]
async fn an_overlap_is_shown_on_both_keys() {
    let (app, ada) = admin().await;
    let old = make(&ada, &["read"]).await;
    let body = json!({"overlap_seconds": 60});
    let new = ada.call(&rotate_key::ENDPOINT).path("id", old.text("id")).json(&body).send().await;
    let until = "2026-11-21T12:01:00.000Z";
    assert_eq!(new.json["replaces"], json!({"id": old.text("id"), "valid_until": until}));
    let shown = async |id: &str| ada.call(&get_key::ENDPOINT).path("id", id).send().await;
    let replaced = shown(old.text("id")).await;
    assert_eq!((replaced.text("state"), replaced.text("valid_until")), ("overlapping", until));
    assert_eq!((&replaced.json["replaced_by"], shown(new.text("id")).await.text("state")), (&new.json["id"], "active"));
    app.advance(SignedDuration::from_secs(60));
    assert_eq!(shown(old.text("id")).await.text("state"), "expired");
}

/// However often a key is rotated, it is one key, and no more than two of it are good.
#[tokio::test]
async fn a_key_that_is_rotated_twice_ends_the_first_overlap() {
    let (app, ada) = admin().await;
    let mut keys = vec![make(&ada, &["read"]).await];
    for _ in 0..3 {
        let new = rotate(&ada, keys.last().unwrap().text("id")).await;
        assert_eq!(new.status, 201, "{new:?}");
        keys.push(new);
    }
    let mut good = Vec::new();
    for key in &keys {
        good.push(verdict(&app, key.text("key")).await.is_ok());
    }
    assert_eq!(good, [false, false, true, true]);
    assert_eq!(verdict(&app, keys[0].text("key")).await, Err(Refusal::KeyExpired));
    let counted = app.table(Table::Sessions).await.into_iter().find(|item| item["sk"] == "COUNT").unwrap();
    assert_eq!(counted["open"], 1);
}

#[tokio::test]
async fn expired_keys_give_their_places_back() {
    let (app, ada) = admin().await;
    let body = json!({"name": "CI", "scopes": ["read"], "valid_days": 1});
    let mut expiring = Vec::new();
    for _ in 0..identity_store::api_keys::KEYS_MAX - 1 {
        expiring.push(ada.call(&create_key::ENDPOINT).json(&body).send().await.text("id").to_owned());
    }
    assert_eq!(make(&ada, &["read"]).await.status, 201);
    assert_eq!(make(&ada, &["read"]).await.code(), "keys_too_many");
    app.advance(SignedDuration::from_hours(24));
    let ada = app.identified(Caller { by: fresh_session(&app), ..ada.caller().clone() });
    assert_eq!(make(&ada, &["read"]).await.status, 201);
    let open = async || {
        app.table(Table::Sessions).await.into_iter().find(|item| item["sk"] == "COUNT").unwrap()["open"].clone()
    };
    assert_eq!(open().await, 2, "the two that are good");
    // A place is given back once.
    assert_eq!(revoke(&ada, &expiring[0]).await.status, 200);
    assert_eq!(rotate(&ada, &expiring[1]).await.code(), "key_replaced");
    assert_eq!(open().await, 2);
}

fn fresh_session(app: &testkit::TestApp) -> platform::Credential {
    platform::Credential::Session { id: domain::SessionId::new(ulid::Ulid(1)), proven_at: app.now().into() }
}
