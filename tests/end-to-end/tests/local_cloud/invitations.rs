//! Teams: from an invitation by mail to leaving, with an account and without one.

use serde_json::{Value, json};

use crate::client::{Client, text};
use crate::mail;
use crate::user::{PASSWORD, User, anonymous, new_email};

/// A shared workspace of the user's, and the user in it.
async fn team(user: &User) -> (String, Client) {
    let made = user.api.post("/api/v1/workspaces", &json!({"name": "Ontology team"})).await.expect(201);
    let id = text(&made, "id").to_owned();
    let api = within(&user.email, &id).await;
    (id, api)
}

async fn within(email: &str, workspace: &str) -> Client {
    let body = json!({"email": email, "password": PASSWORD, "workspace_id": workspace});
    let session = anonymous().post("/api/v1/auth/login", &body).await.expect(200);
    anonymous().with_token(text(&session, "access_token"))
}

async fn invite(admin: &Client, email: &str, role: &str) -> Value {
    admin.post("/api/v1/workspace/invitations", &json!({"email": email, "role": role})).await.expect(201)
}

async fn code(email: &str) -> Value {
    json!({"code": mail::code_sent_to(email, "accept-invitation").await})
}

async fn roles(api: &Client) -> Vec<(String, String)> {
    let members = api.get("/api/v1/workspace/members").await.expect(200);
    let items = members["items"].as_array().unwrap().clone();
    items.iter().map(|it| (text(it, "email").to_owned(), text(it, "role").to_owned())).collect()
}

#[tokio::test]
async fn whoever_has_an_account_accepts_works_and_leaves() {
    let (ada, bob) = (User::new().await, User::new().await);
    let (workspace, admin) = team(&ada).await;
    invite(&admin, &bob.email, "viewer").await;
    let code = code(&bob.email).await;
    let shown = anonymous().post("/api/v1/invitations/show", &code).await.expect(200);
    assert_eq!((text(&shown, "workspace"), text(&shown, "role")), ("Ontology team", "viewer"));
    bob.api.post("/api/v1/invitations/accept", &code).await.expect(200);
    bob.api.post("/api/v1/invitations/accept", &code).await.expect(200);

    let member = within(&bob.email, &workspace).await;
    assert_eq!(roles(&member).await.len(), 2);
    let invitation = json!({"email": new_email(), "role": "viewer"});
    member.post("/api/v1/workspace/invitations", &invitation).await.expect_problem(403, "role_insufficient");
    admin.post_nothing("/api/v1/workspace/leave").await.expect_problem(409, "owner_stays");
    let left = member.post_nothing("/api/v1/workspace/leave").await;
    assert_eq!(left.status, 204, "{left:?}");
    member.get("/api/v1/workspace/members").await.expect_problem(401, "session_ended");
    assert_eq!(roles(&admin).await, [(ada.email.clone(), "admin".to_owned())]);
}

#[tokio::test]
async fn whoever_has_none_registers_by_the_invitation() {
    let ada = User::new().await;
    let (workspace, admin) = team(&ada).await;
    let email = new_email();
    let invitation = invite(&admin, &email, "editor").await;
    let first = code(&email).await;
    let body = json!({"code": first["code"], "password": PASSWORD, "name": "Bob"});
    let joined = anonymous().post("/api/v1/invitations/register", &body).await.expect(201);
    assert_eq!((text(&joined, "workspace_id"), text(&joined, "role")), (workspace.as_str(), "editor"));
    let editor = within(&email, &workspace).await;
    assert!(roles(&editor).await.contains(&(email.clone(), "editor".to_owned())));
    let gone = format!("/api/v1/workspace/invitations/{}/resend", text(&invitation, "id"));
    admin.post_nothing(&gone).await.expect_problem(404, "not_found");
}
