//! Registering, logging in and being known, through the whole pipeline and
//! against the tables as they lie there. One binary, as each costs a link.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod account;
mod email_change;
mod events;
mod grants;
mod grounds;
mod guesses;
mod idempotency;
mod keys;
mod least_privilege;
mod login;
mod mail_preferences;
mod oauth;
mod passwords;
mod person;
mod problems;
mod refresh;
mod refresh_machine;
mod register;
mod resets;
mod rotation;
mod second_factor;
mod second_factor_attacks;
mod secrets;
mod sessions;
mod step_up;
mod tokens;
mod verify_email;

use domain::SessionId;
use identity::{authorize, login as login_row, register as register_row, verify_email as verify_row};
use platform::mail::{Link, Mail};
use platform::{Caller, Table, codes};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};

const PASSWORD: &str = "correct horse battery";

async fn register(app: &TestApp, email: &str) -> Reply {
    app.anon().call(&register_row::ENDPOINT).json(&json!({"email": email})).send().await
}

async fn verify(app: &TestApp, code: &str) -> Reply {
    verify_by(app, code, PASSWORD).await
}

async fn verify_by(app: &TestApp, code: &str, password: &str) -> Reply {
    app.anon().call(&verify_row::ENDPOINT).json(&json!({"code": code, "password": password})).send().await
}

/// Registers, opens the link in the mail and chooses the password.
async fn account(app: &TestApp, email: &str) -> Reply {
    assert_eq!(register(app, email).await.status, 202);
    let made = verify(app, &last_code(app, email).await).await;
    assert_eq!(made.status, 200, "{made:?}");
    made
}

async fn log_in(app: &TestApp, email: &str, password: &str) -> Reply {
    let body = json!({"email": email, "password": password});
    app.anon().call(&login_row::ENDPOINT).json(&body).send().await
}

/// Logs in; who that is from then on, as the gateway sees them.
async fn logged_in(app: &TestApp, email: &str) -> (Actor, Reply) {
    let reply = log_in(app, email, PASSWORD).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    (app.identified(caller(app, reply.text("access_token")).await), reply)
}

async fn caller(app: &TestApp, token: &str) -> Caller {
    app.authorize(&authorize::ENDPOINT, Some(&format!("Bearer {token}"))).await.unwrap().unwrap()
}

/// Mails that wait to be sent to an address, oldest first.
async fn mails(app: &TestApp, to: &str) -> Vec<Mail> {
    let mut items = app.table(Table::Outbox).await;
    items.sort_by_key(|item| item["sk"].as_str().unwrap().to_owned());
    let bodies = items.iter().filter(|item| item["destination"] == "mail_queue");
    let mails = bodies.map(|item| serde_json::from_str::<Mail>(item["body"].as_str().unwrap()).unwrap());
    mails.filter(|mail| mail.to.as_str() == to).collect()
}

async fn last_mail(app: &TestApp, to: &str) -> Mail {
    mails(app, to).await.pop().unwrap_or_else(|| panic!("no mail waits for {to}"))
}

async fn code_of(app: &TestApp, link: &Link) -> String {
    codes::write(app.unlimited(), link.purpose, &link.subject).await.unwrap()
}

/// The code in the last mail to an address.
async fn last_code(app: &TestApp, to: &str) -> String {
    let mail = last_mail(app, to).await;
    code_of(app, mail.message.link().unwrap_or_else(|| panic!("no link in {mail:?}"))).await
}

/// The first wrong field and what was expected of it.
fn first_error(reply: &Reply) -> String {
    let error = &reply.json["errors"][0];
    let text = |name: &str| error[name].as_str().unwrap_or_default();
    format!("{}: {}", text("field"), text("message"))
}

/// Ids of an account's sessions.
async fn sessions(app: &TestApp, account: &str) -> Vec<SessionId> {
    let items = app.table(Table::Sessions).await;
    let of_account = items.iter().filter(|item| item["pk"] == account);
    let sessions = of_account.filter_map(|item| item["sk"].as_str().filter(|sk| sk.starts_with("ses_")));
    sessions.map(|sk| sk.parse().unwrap()).collect()
}

/// Partition keys of a table, of this kind.
async fn keys(app: &TestApp, table: Table, prefix: &str) -> Vec<String> {
    let items = app.table(table).await;
    items.iter().filter_map(|item| item["pk"].as_str()).filter(|pk| pk.starts_with(prefix)).map(str::to_owned).collect()
}

/// How many calls to AWS a request makes, counted by cutting them.
async fn calls<F: Future<Output = Reply>>(app: &TestApp, send: impl Fn() -> F) -> usize {
    // Warm, so that no secret is read again.
    send().await;
    for calls in 0.. {
        app.cut_after(calls);
        let reply = send().await;
        app.mend();
        if reply.status != 503 {
            return calls;
        }
    }
    unreachable!("some number of calls is enough")
}

fn ada() -> Value {
    json!({"email": "Ada@Example.org", "name": "Ada Lovelace"})
}
