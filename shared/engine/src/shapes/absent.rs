//! The engine for browsers has no validator, which would be a third of its size.

mod violation;

use crate::graph::Graph;
use crate::query::Budget;
use crate::{Code, Refusal};
pub use violation::{Severity, Violation};

/// Refuses: a graph whose shapes nobody looked at is not one that keeps them.
///
/// # Errors
/// `CapabilityRefused`, always.
pub fn validate(_data: &Graph, _shapes: &Graph, _budget: &Budget<'_>) -> Result<Vec<Violation>, Refusal> {
    let refusal = Refusal::new(Code::CapabilityRefused, "shapes are not validated in a browser");
    Err(refusal.expecting("a generation, or the command ggen-cloud"))
}
