//! Registering, logging in and being known, through the whole pipeline and
//! against the tables as they lie there. One binary, as each costs a link.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod grants;
mod idempotency;
mod keys;
mod login;
mod problems;
mod register;
mod tokens;

use identity::{login as login_row, register as register_row};
use serde_json::{Value, json};
use testkit::{Reply, TestApp};

const PASSWORD: &str = "correct horse battery";

async fn register(app: &TestApp, email: &str) -> Reply {
    let body = json!({"email": email, "password": PASSWORD});
    app.anon().call(&register_row::ENDPOINT).json(&body).send().await
}

async fn log_in(app: &TestApp, email: &str, password: &str) -> Reply {
    let body = json!({"email": email, "password": password});
    app.anon().call(&login_row::ENDPOINT).json(&body).send().await
}

fn ada() -> Value {
    json!({"email": "Ada@Example.org", "password": PASSWORD, "name": "Ada Lovelace"})
}
