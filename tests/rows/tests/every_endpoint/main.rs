//! What holds for every endpoint there is, tried on each row: a new endpoint is
//! under these tests from its first line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod access;
mod builds;
mod conditional;
mod document;
mod events;
mod fields;
mod input;
mod operations;
mod owned;
mod permissions;
mod plans;
mod rates;
mod routes;
mod staff;
mod tenants;
