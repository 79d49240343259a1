//! Endpoints under test, with everything real but the gateway: the real SDK
//! talks over loopback to an embedded DynamoDB and an embedded S3, requests
//! pass the same pipeline as in AWS, and a function may touch only what its row
//! grants.
//!
//! ```ignore
//! let app = TestApp::new().await;
//! let reply = app.member(Role::Editor).call(&create_upload::ENDPOINT).json(&body).send().await;
//! assert_eq!(reply.status, 201);
//! insta::assert_json_snapshot!(app.table(Table::Generations).await);
//! ```
//!
//! A test fails by a panic, here as in its own assertions.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod actor;
mod app;
mod authenticator;
mod call;
pub mod contract;
mod cost;
mod database;
mod deployment;
mod gate;
mod in_process;
mod no_secret;
mod objects;
mod outlet;
mod policy;
mod providers;
mod secrets;

pub use actor::Actor;
pub use app::{API_URL, APP_URL, MAIL_FROM, NOW, TestApp};
pub use authenticator::seed;
pub use call::{Call, Reply};
pub use cost::Cost;
pub use no_secret::holds;
pub use outlet::{Postponed, Sent};
pub use providers::{Person, Providers, consent};

/// Who acts where a test arranges something.
pub fn system() -> domain::events::Actor {
    domain::events::Actor::system("test")
}
