//! What an invoice, its sums, its electronic form and its pages promise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod electronic;
mod pages;
mod samples;
mod sums;
mod tools;
mod validation;
