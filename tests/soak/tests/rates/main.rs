//! Rates: the bound that `quotas_store::rate` states, for the bucket and the blocks
//! alone with many schedules, and for the whole against the embedded DynamoDB.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod bound;
mod counting;
mod first;
mod lost;
mod notices;
mod overload;
mod steps;
mod world;
