//! How a run tells its caller where it is, and learns that it should stop.

/// The stages of a run, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    Load,
    Infer,
    Validate,
    Query,
    Render,
}

/// Called by the engine while it works. Cheap calls: the engine makes one per
/// stage and one per file; throttling is the observer's business.
pub trait Observer: Sync {
    fn stage(&self, _stage: Stage) {}
    /// `total` counts the files known so far.
    fn files(&self, _done: usize, _total: usize) {}
    /// Asked between files and, from a watchdog, while a query runs; `true`
    /// ends the run with [`crate::Code::Cancelled`].
    fn cancelled(&self) -> bool {
        false
    }
}

/// Watches nothing.
pub struct Silent;

impl Observer for Silent {}
