#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod granting;
mod grants;
mod looking;
mod signing_in;
mod suspending;
mod world;
