//! Webhooks: from an event to the receiver, whatever breaks on the way.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod addresses;
mod crashes;
mod delivering;
mod failing;
mod grants;
mod managing;
mod races;
mod receiver;
mod reference;
mod replaying;
mod secrets;
mod telling;
mod world;
