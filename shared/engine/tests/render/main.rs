//! The template half of the engine, on projects written here and in `tests/projects`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod ahead;
mod audit;
mod determinism;
mod earlier;
mod errors;
mod first_row;
mod freeze;
mod front;
mod heads;
mod inject;
mod limits;
mod manifest;
mod messages;
mod mismatch;
mod outputs;
mod projects;
mod strict;
mod support;
mod templates;
mod threads;
mod values;
