//! The engine: ontology + queries + templates → files, the same bytes every time.
//!
//! Pure: no network, clock, environment, shell, or file outside the project is
//! reachable from here. What comes in is a [`Project`] in memory, what goes out
//! is an [`Output`] in memory; callers do the I/O and pass the time left.

pub mod archive;
pub mod graph;
pub mod limits;
pub mod machine;
pub mod observe;
pub mod project;
pub mod query;
pub mod refusal;
pub mod render;
mod report;
pub mod shapes;
pub mod vocabulary;
mod wording;

pub use limits::Limits;
pub use observe::{Observer, Silent, Stage};
pub use project::Project;
pub use refusal::{Code, Place, Refusal};
pub use render::{
    Diagnostic, Level, Output, Warning, check, check_until, render, render_taking, render_then, render_until,
};
pub use report::CheckReport;

/// The engine's version, named in every receipt: the same version renders the
/// same bytes from the same inputs.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
