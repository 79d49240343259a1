//! The template half of the engine, on projects written here and in `tests/projects`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod audit;
mod determinism;
mod earlier;
mod errors;
mod front;
mod heads;
mod limits;
mod manifest;
mod mismatch;
mod outputs;
mod projects;
mod strict;
mod support;
mod values;
