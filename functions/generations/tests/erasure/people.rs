//! People as they sign up and sign in.

use identity::{authorize, login, register, verify_email};
use platform::mail::Mail;
use platform::{Table, codes};
use serde_json::json;
use testkit::{Actor, TestApp};

pub(crate) const PASSWORD: &str = "correct horse battery";

/// The code in the last mail to an address that has one.
pub(crate) async fn last_code(app: &TestApp, to: &str) -> String {
    let mut items = app.table(Table::Outbox).await;
    items.sort_by_key(|item| item["sk"].as_str().unwrap().to_owned());
    let bodies = items.iter().filter(|item| item["destination"] == "mail_queue");
    let mut mails = bodies.map(|item| serde_json::from_str::<Mail>(item["body"].as_str().unwrap()).unwrap());
    let mail = mails.rfind(|mail| mail.to.as_str() == to && mail.message.link().is_some());
    let mail = mail.unwrap_or_else(|| panic!("no mail with a link waits for {to}"));
    let link = mail.message.link().unwrap();
    codes::write(app.unlimited(), link.purpose, &link.subject).await.unwrap()
}

/// Registers, chooses a password and logs in.
pub(crate) async fn sign_up(app: &TestApp, email: &str, name: &str) -> Actor {
    let body = json!({"email": email, "name": name});
    assert_eq!(app.anon().call(&register::ENDPOINT).json(&body).user_agent(name).send().await.status, 202);
    let body = json!({"code": last_code(app, email).await, "password": PASSWORD, "name": name});
    let made = app.anon().call(&verify_email::ENDPOINT).json(&body).send().await;
    assert_eq!(made.status, 200, "{made:?}");
    log_in(app, email, name, None).await
}

/// Logs in to a workspace, or to the personal one.
pub(crate) async fn log_in(app: &TestApp, email: &str, user_agent: &str, workspace: Option<&str>) -> Actor {
    let mut body = json!({"email": email, "password": PASSWORD});
    if let Some(id) = workspace {
        body["workspace_id"] = json!(id);
    }
    let reply = app.anon().call(&login::ENDPOINT).json(&body).user_agent(user_agent).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let bearer = format!("Bearer {}", reply.text("access_token"));
    app.identified(app.authorize(&authorize::ENDPOINT, Some(&bearer)).await.unwrap().unwrap())
}
