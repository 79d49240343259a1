//! The model of a vocabulary: each rule with a small one written for it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cost;
mod hierarchy;
mod members;
mod names;
mod order;
mod records;
mod shapes;
mod support;
mod texts;
