//! What becomes of a refusal: a run ends with the first, a check notes each and
//! goes on with what does not depend on it. There is no other difference, so a
//! check knows no rule that a run does not.

use std::sync::{Mutex, PoisonError};

use crate::{Code, Refusal};

#[derive(Debug, Default)]
pub(super) struct Faults {
    /// `None` in a run.
    noted: Option<Mutex<Noted>>,
}

#[derive(Debug, Default)]
struct Noted {
    refusals: Vec<Refusal>,
    /// The graph lacks something: what is asked of it would say nothing.
    graph_is_broken: bool,
}

impl Faults {
    /// Those that a project was opened with come first.
    pub(super) fn collecting(refusals: Vec<Refusal>, graph_is_broken: bool) -> Self {
        Self { noted: Some(Mutex::new(Noted { refusals, graph_is_broken })) }
    }

    /// Whether refusals are noted, as in a check.
    pub(super) fn is_collecting(&self) -> bool {
        self.noted.is_some()
    }

    /// Of one of several parts that do not depend on each other.
    ///
    /// # Errors
    /// In a run each refusal; in a check only those that end it too: the time
    /// is over, or the caller cancelled.
    pub(super) fn part<T>(&self, result: Result<T, Refusal>) -> Result<Option<T>, Refusal> {
        self.note(result, false)
    }

    /// As [`Self::part`], of a part without which the graph is not whole.
    ///
    /// # Errors
    /// As [`Self::part`].
    pub(super) fn part_of_graph<T>(&self, result: Result<T, Refusal>) -> Result<Option<T>, Refusal> {
        self.note(result, true)
    }

    fn note<T>(&self, result: Result<T, Refusal>, breaks_graph: bool) -> Result<Option<T>, Refusal> {
        let refusal = match result {
            Ok(value) => return Ok(Some(value)),
            Err(refusal) => refusal,
        };
        let ends_all = matches!(refusal.code, Code::TimeExceeded | Code::Cancelled | Code::ThreadUnavailable);
        let Some(noted) = self.noted.as_ref().filter(|_| !ends_all) else { return Err(refusal) };
        let mut noted = noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.graph_is_broken |= breaks_graph;
        // Many rules may name one file that is not there, and a later look at the
        // same fault may know less of its place.
        let is_told = |told: &Refusal| {
            let is_same = told.code == refusal.code && told.message == refusal.message;
            is_same && told.place.file == refusal.place.file && refusal.place.line.is_none()
        };
        if !noted.refusals.iter().any(|told| *told == refusal || is_told(told)) {
            noted.refusals.push(refusal);
        }
        Ok(None)
    }

    /// Whether a check goes on with a graph that lacks something. Then queries
    /// and templates are parsed, and nothing is asked or rendered.
    pub(super) fn graph_is_broken(&self) -> bool {
        self.noted.as_ref().is_some_and(|noted| noted.lock().unwrap_or_else(PoisonError::into_inner).graph_is_broken)
    }

    /// What was noted since the last call; nothing in a run.
    pub(super) fn take(&self) -> Vec<Refusal> {
        let noted = self.noted.as_ref().map(|noted| noted.lock().unwrap_or_else(PoisonError::into_inner));
        noted.map(|mut noted| std::mem::take(&mut noted.refusals)).unwrap_or_default()
    }
}
