//! The rules of webhooks that need no AWS.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod address;
mod health;
mod retry;
mod signing;
