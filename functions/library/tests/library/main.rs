//! What a workspace installs, from the plan to the download.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bought;
mod committing;
mod crashes;
mod digests;
mod downloading;
mod grants;
mod places;
mod planning;
mod resolving;
mod rolling_back;
mod seats;
mod trust;
mod world;
