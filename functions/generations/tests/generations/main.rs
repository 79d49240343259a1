//! The area's endpoints and its worker, against real parts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod child;
mod costs;
mod crashes;
mod creating;
mod crowds;
mod ending;
mod grants;
mod processes;
mod quotas;
mod races;
mod reading;
mod redelivery;
mod releasing;
mod sweeping;
mod uploads;
mod waiting;
mod worker;
mod world;
