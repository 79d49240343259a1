//! Comparisons that would go wrong without a word.

use super::environment::Environment;
use super::values::Table;
use crate::Refusal;

#[derive(Debug, Clone, Default)]
pub(super) struct Variables;

impl Variables {
    pub(super) fn of_rule(_table: &Table, _per_row: bool) -> Self {
        Self
    }
    pub(super) fn rows(&mut self, _name: &str, _table: &Table) {}
    pub(super) fn driven(&mut self, _table: &Table, _per_row: bool) {}
}

pub(super) fn check(_environment: &Environment, _name: &str, _variables: &Variables) -> Result<(), Refusal> {
    Ok(())
}
