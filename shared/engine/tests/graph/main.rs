//! The graph, its queries and its shapes, through the public interface.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod blank_nodes;
mod differences;
mod doubts;
mod exists;
mod functions;
mod lines;
mod load;
mod queries;
mod query_limits;
mod refusals;
mod shapes;
mod shapes_certain;
mod support;
mod turtle;
