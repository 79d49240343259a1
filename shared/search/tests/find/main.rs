//! Searching: what is found, in which order, and what stays the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod deliveries;
mod filters;
mod pages;
mod quality;
mod snapshots;
mod support;
mod terms;
mod texts;
