//! Subscribing, changing, ending; ways to pay and invoices.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod changing;
mod crashes;
mod dunning;
mod grants;
mod methods;
mod previews;
mod random;
mod starting;
mod world;
