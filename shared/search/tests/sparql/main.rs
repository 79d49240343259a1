//! SPARQL over metadata and published triples: answers, formats, bounds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod bounds;
mod formats;
mod support;
