//! Diffs between versions: the patch as a property, the rules by examples.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod canonical;
mod facts;
mod patches;
mod random;
mod rules;
mod support;
