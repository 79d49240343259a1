//! Receipts as the API gives and checks them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod document;
mod logs;
mod reading;
mod verifying;
mod world;
