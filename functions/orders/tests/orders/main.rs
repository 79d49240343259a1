//! Buying, paying, giving back, and the books behind it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod buying;
mod crashes;
mod grants;
mod paying;
mod refunding;
mod staff;
mod unknown_outcomes;
mod webhooks;
mod whole_histories;
mod world;
