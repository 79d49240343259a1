//! The client without a cloud: against a real server on this machine, and receipts offline.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod generating;
mod readme;
mod receipts;
mod sending;
mod server;
mod webhooks;
