//! What is wrong with a manifest and what it names: all of it, in the order in
//! which it is read.

use std::cell::{Cell, RefCell};

use crate::Refusal;

/// More are not reported: an author mends some and checks again.
const FAULTS_MAX: usize = 1_000;

#[derive(Debug, Default)]
pub(super) struct Faults {
    noted: RefCell<Vec<Refusal>>,
    /// Of those noted, how many only take a rule of generation away.
    of_rules: Cell<usize>,
}

impl Faults {
    pub(super) fn note(&self, refusal: Refusal) {
        let mut noted = self.noted.borrow_mut();
        // Some tables are read twice.
        if noted.len() < FAULTS_MAX && !noted.contains(&refusal) {
            noted.push(refusal);
        }
    }

    /// The value, or none after a note.
    pub(super) fn part<T>(&self, result: Result<T, Refusal>) -> Option<T> {
        result.map_err(|refusal| self.note(refusal)).ok()
    }

    pub(super) fn count(&self) -> usize {
        self.noted.borrow().len()
    }

    /// Changes what was noted since there were `before`.
    pub(super) fn since(&self, before: usize, change: impl Fn(Refusal) -> Refusal) {
        let mut noted = self.noted.borrow_mut();
        let later: Vec<Refusal> = noted.drain(before..).collect();
        noted.extend(later.into_iter().map(change));
    }

    /// Those noted since take away no more than the rule that they stand in.
    pub(super) fn are_of_a_rule(&self, before: usize) {
        self.of_rules.set(self.of_rules.get() + self.count() - before);
    }

    /// All, and whether any of them may leave something out of the graph.
    pub(super) fn into_parts(self) -> (Vec<Refusal>, bool) {
        let noted = self.noted.into_inner();
        let breaks_graph = noted.len() > self.of_rules.get();
        (noted, breaks_graph)
    }
}
