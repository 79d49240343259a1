//! The sandbox over HTTP, as product code and browsers use it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod billing;
mod checkout;
mod client;
mod conventions;
mod faults;
mod idempotency;
mod invoices;
mod money;
mod official;
mod payments;
mod subscriptions;
mod types;
mod webhooks;
