//! The search index and what is found by it, end to end but for the gateway.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod crashes;
mod derived;
mod indexing;
mod searching;
mod sparql;
mod support;
mod upkeep;
