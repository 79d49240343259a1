//! Packs, and projects that lie inside their archive: small archives of each
//! kind, rendered or refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod archives;
mod dependencies;
mod gates;
mod graph;
mod lock;
mod manifests;
mod order;
mod refusals;
mod support;
mod templates;
