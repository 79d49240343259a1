//! Refresh tokens: one goes on, the one before it only for seconds, and any
//! other ends the session.

use domain::{Role, TenantId};
use identity::refresh as row;
use jiff::SignedDuration;
use platform::Table;
use platform::codes::{self, Purpose};
use platform::error::Refusal;
use serde_json::json;
use testkit::TestApp;

use crate::person::{Person, Tokens};

async fn person() -> Person {
    Person::new(&TestApp::new().await, 1).await
}

#[tokio::test]
async fn a_refresh_gives_the_next_tokens_of_the_same_session() {
    let ada = person().await;
    let first = ada.begin().await;
    ada.app.advance(SignedDuration::from_mins(14));
    let reply = ada.refresh(&first.refresh).await;
    insta::assert_json_snapshot!("refreshed", reply.snapshot(), {
        ".body.access_token" => "[token]", ".body.refresh_token" => "[token]",
    });
    let second = Tokens::of(&reply);
    let session = ada.verdict(&first.access).await.unwrap().session_id().unwrap();
    assert_eq!(ada.verdict(&second.access).await.unwrap().session_id().unwrap(), session);
    assert_ne!(second.refresh, first.refresh);
    insta::assert_json_snapshot!("refreshed_session", ada.items(Table::Sessions, "ses_").await);
}

#[tokio::test]
async fn a_token_used_again_within_seconds_gets_the_current_one_again() {
    let ada = person().await;
    let first = ada.begin().await;
    let second = Tokens::of(&ada.refresh(&first.refresh).await);
    ada.app.advance(SignedDuration::from_secs(10));
    let again = Tokens::of(&ada.refresh(&first.refresh).await);
    assert_eq!(again.refresh, second.refresh);
    assert!(ada.verdict(&again.access).await.is_ok());
    assert!(ada.notices().await.is_empty());
}

#[tokio::test]
async fn a_token_used_again_later_ends_the_session_and_its_owner_is_told_once() {
    let ada = person().await;
    let (first, other) = (ada.begin().await, ada.begin().await);
    let second = Tokens::of(&ada.refresh(&first.refresh).await);
    ada.app.advance(SignedDuration::from_secs(11));
    for token in [&first.refresh, &second.refresh, &first.refresh] {
        let reply = ada.refresh(token).await;
        assert_eq!((reply.status, reply.code()), (401, "session_ended"));
    }
    // Tokens of it that were good by themselves are refused at once.
    for access in [&first.access, &second.access] {
        assert_eq!(ada.verdict(access).await, Err(Refusal::SessionEnded));
    }
    assert!(ada.verdict(&other.access).await.is_ok(), "another session goes on");
    assert_eq!(ada.notices().await, ["session_stolen"]);
}

#[tokio::test]
async fn a_token_two_uses_old_is_stolen_even_within_seconds() {
    let ada = person().await;
    let first = ada.begin().await;
    let second = Tokens::of(&ada.refresh(&first.refresh).await);
    Tokens::of(&ada.refresh(&second.refresh).await);
    assert_eq!(ada.refresh(&first.refresh).await.code(), "session_ended");
    assert_eq!(ada.notices().await, ["session_stolen"]);
}

#[tokio::test]
async fn what_is_no_refresh_token_of_ours_changes_nothing() {
    let ada = person().await;
    let tokens = ada.begin().await;
    let store = ada.app.unlimited();
    let (whole, (subject, mac)) = (&tokens.refresh, tokens.refresh.rsplit_once('.').unwrap());
    let counted_up = format!("{}.1.{mac}", subject.rsplit_once('.').unwrap().0);
    let other_workspace = whole.replace(&ada.tenant_id.to_string(), &TenantId::new(2.into()).to_string());
    for token in [
        String::new(),
        "x".to_owned(),
        tokens.access.clone(),
        counted_up,
        whole[..whole.len() - 1].to_owned(),
        format!("{whole}A"),
        codes::write(store, Purpose::Device, subject).await.unwrap(),
        codes::write(store, Purpose::Refresh, &format!("{subject}.1")).await.unwrap(),
        codes::write(store, Purpose::Refresh, "acc_1.ses_1.ten_1.0").await.unwrap(),
        other_workspace,
    ] {
        let reply = ada.refresh(&token).await;
        assert_eq!((reply.status, reply.code()), (401, "refresh_token_invalid"), "{token}");
    }
    Tokens::of(&ada.refresh(whole).await);
}

#[tokio::test]
async fn a_count_that_the_session_never_had_goes_nowhere_and_ends_nothing() {
    let ada = person().await;
    let tokens = ada.begin().await;
    let subject = tokens.refresh.rsplit_once(".0.").unwrap().0.to_owned();
    let ahead = codes::write(ada.app.unlimited(), Purpose::Refresh, &format!("{subject}.7")).await.unwrap();
    assert_eq!(ada.refresh(&ahead).await.code(), "session_ended");
    Tokens::of(&ada.refresh(&tokens.refresh).await);
    assert!(ada.notices().await.is_empty());
}

#[tokio::test]
async fn a_session_ends_after_thirty_days_of_rest_and_after_ninety_in_all() {
    let ada = person().await;
    let resting = ada.begin().await;
    let mut used = ada.begin().await;
    for _ in 0..3 {
        ada.app.advance(SignedDuration::from_hours(29 * 24));
        used = Tokens::of(&ada.refresh(&used.refresh).await);
    }
    assert_eq!(ada.refresh(&resting.refresh).await.code(), "session_ended");
    ada.app.advance(SignedDuration::from_hours(3 * 24) - SignedDuration::from_secs(1));
    used = Tokens::of(&ada.refresh(&used.refresh).await);
    ada.app.advance(SignedDuration::from_secs(1));
    assert_eq!(ada.refresh(&used.refresh).await.code(), "session_ended");
    assert!(ada.notices().await.is_empty());
}

#[tokio::test]
async fn a_refresh_goes_on_in_another_workspace_only_for_a_member() {
    let ada = person().await;
    let team = Person::new(&ada.app, 2).await;
    let tokens = ada.begin().await;
    let switch = |token: String, workspace: TenantId| {
        let body = json!({"refresh_token": token, "workspace_id": workspace});
        ada.app.anon().call(&row::ENDPOINT).json(&body).send()
    };
    let refused = switch(tokens.refresh.clone(), team.tenant_id).await;
    assert_eq!((refused.status, refused.json["errors"][0]["field"].as_str()), (422, Some("workspace_id")));

    join(&ada, team.tenant_id).await;
    let switched = switch(tokens.refresh.clone(), team.tenant_id).await;
    assert_eq!((switched.text("workspace_id"), switched.text("role")), (&*team.tenant_id.to_string(), "viewer"));
    let tokens = Tokens::of(&switched);
    assert_eq!(ada.verdict(&tokens.access).await.unwrap().role, Role::Viewer);
    let stays = ada.refresh(&tokens.refresh).await;
    assert_eq!(stays.text("workspace_id"), team.tenant_id.to_string());

    leave(&ada, team.tenant_id).await;
    assert_eq!(ada.verdict(&tokens.access).await, Err(Refusal::SessionEnded));
    let home = ada.refresh(&Tokens::of(&stays).refresh).await;
    assert_eq!(home.text("workspace_id"), ada.tenant_id.to_string(), "who left a workspace is not logged out");
}

#[tokio::test]
async fn two_windows_that_refresh_one_token_for_different_workspaces_keep_to_their_own() {
    let ada = person().await;
    let (one, two) = (Person::new(&ada.app, 2).await.tenant_id, Person::new(&ada.app, 3).await.tenant_id);
    for team in [one, two] {
        join(&ada, team).await;
    }
    let shared = ada.begin().await.refresh;
    let mut windows = Vec::new();
    for window in [one, two] {
        let reply = ada.refresh_in(&shared, Some(window)).await;
        assert_eq!(reply.text("workspace_id"), window.to_string());
        assert_eq!(ada.verdict(&Tokens::of(&reply).access).await.unwrap().tenant_id, window);
        windows.push((window, Tokens::of(&reply).refresh));
    }
    for (window, token) in windows {
        let next = ada.refresh_in(&token, None).await;
        assert_eq!(next.text("workspace_id"), window.to_string(), "not the one that the other window asked for");
    }
}

pub(crate) async fn join(person: &Person, tenant: TenantId) {
    let app = person.app.unlimited();
    let item = json!({"pk": person.account_id, "sk": format!("IN#{tenant}"), "role": "viewer",
        "since": "2026-11-21T12:00:00.000Z"});
    let put = app.dynamodb().put_item().table_name(app.config.table(Table::Accounts).unwrap());
    put.set_item(Some(serde_dynamo::to_item(item).unwrap())).send().await.unwrap();
}

async fn leave(person: &Person, tenant: TenantId) {
    let app = person.app.unlimited();
    let key = json!({"pk": person.account_id, "sk": format!("IN#{tenant}")});
    let delete = app.dynamodb().delete_item().table_name(app.config.table(Table::Accounts).unwrap());
    delete.set_key(Some(serde_dynamo::to_item(key).unwrap())).send().await.unwrap();
}

#[tokio::test]
async fn another_code_key_makes_refresh_tokens_of_the_old_one_worthless() {
    let ada = person().await;
    let tokens = ada.begin().await;
    ada.app.change_secrets();
    assert_eq!(ada.refresh(&tokens.refresh).await.code(), "refresh_token_invalid");
}
