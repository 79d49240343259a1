//! Work on strangers' bytes in a process of its own, which can be limited and ended.
//!
//! A worker starts its own executable again as a child ([`Process`]). The child has no
//! credentials, limits to what it may use ([`Limits`]), and nothing but its pipes, through
//! which both send [`parts`]. Whatever becomes of the child, the worker lives and learns
//! what it was ([`Failed`], [`Death`]).

mod death;
mod limits;
pub mod parts;
mod process;

pub use death::{Death, PANICKED};
pub use limits::Limits;
pub use process::{Failed, Process};

/// Whether this process is a child for this work: its first argument says so. A second
/// one, an id of the work, is for whoever looks at a list of processes.
pub fn is_child(argument: &str) -> bool {
    std::env::args_os().nth(1).is_some_and(|first| first == argument)
}
