//! The meter of one query: time, and what it holds in memory.
//!
//! The evaluator asks its cancellation token only where it reads the graph, so
//! a product of subqueries could run for ever without asking. What it cannot
//! avoid is to copy terms: every copy passes here, and the meter can end the
//! query there and then, back to [`super::run`].

use super::Budget;
use crate::machine::{Instant, stop};
use crate::{Code, Refusal};
use oxrdf::Term;
use std::cell::Cell;
use std::hash::{Hash, Hasher};
use std::rc::Rc;
use std::time::Duration;

/// Copies of terms between two looks at the clock: well under a millisecond.
const TICKS: u32 = 4_096;
/// The observer may take a lock; it is asked this often at most.
const OBSERVER_PAUSE: Duration = Duration::from_millis(20);
/// Terms in all rows that joins, groups and sorts hold at a time, some 30 bytes each.
const TERMS_HELD_MAX: u64 = 10_000_000;
/// All terms that the query itself computed and still holds.
const COMPUTED_BYTES_MAX: u64 = 256 << 20;
/// What a computed term takes beside its text.
const COMPUTED_TERM_BYTES: u64 = 128;

pub(super) struct Meter<'a> {
    budget: &'a Budget<'a>,
    query_end: Instant,
    ticks_left: Cell<u32>,
    observer_next: Cell<Instant>,
    terms_held: Cell<u64>,
    computed_bytes: Cell<u64>,
    reads_left: Cell<u64>,
}

impl<'a> Meter<'a> {
    pub(super) fn new(budget: &'a Budget<'a>) -> Self {
        let now = Instant::now();
        Self {
            budget,
            query_end: now + budget.limits.query_time_max,
            ticks_left: Cell::new(TICKS),
            observer_next: Cell::new(now),
            terms_held: Cell::new(0),
            computed_bytes: Cell::new(0),
            reads_left: Cell::new(budget.limits.query_reads_max),
        }
    }

    /// A triple of the graph is looked at.
    pub(super) fn read(&self) {
        match self.reads_left.get() {
            0 => stop(Refusal::limit("query_reads_max", self.budget.limits.query_reads_max, "more triples looked at")),
            left => self.reads_left.set(left - 1),
        }
    }

    /// Cheap enough for every copy of a term.
    pub(super) fn tick(&self) {
        match self.ticks_left.get() {
            0 => {
                self.ticks_left.set(TICKS);
                if let Err(refusal) = self.check() {
                    stop(refusal);
                }
            }
            left => self.ticks_left.set(left - 1),
        }
    }

    /// # Errors
    /// The time is over, or the caller cancelled.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let now = Instant::now();
        if now > self.budget.deadline {
            return Err(Refusal::out_of_time(self.budget.limits.run_time_max));
        }
        if now > self.query_end {
            let max = self.budget.limits.query_time_max.as_millis();
            return Err(Refusal::new(
                Code::LimitExceeded,
                format!("limit query_time_max exceeded: the query ran longer than {max} ms"),
            ));
        }
        if now >= self.observer_next.get() {
            self.observer_next.set(now + OBSERVER_PAUSE);
            if self.budget.observer.cancelled() {
                return Err(Refusal::cancelled());
            }
        }
        Ok(())
    }

    fn hold_term(&self) {
        let held = self.terms_held.get() + 1;
        if held > TERMS_HELD_MAX {
            // Counted down again by no one: what is held is freed while unwinding.
            stop(Refusal::limit("query_terms_held_max", TERMS_HELD_MAX, "more in joins, groups or sorts"));
        }
        self.terms_held.set(held);
        self.tick();
    }

    fn hold_computed(&self, bytes: u64) {
        let held = self.computed_bytes.get() + bytes;
        if held > COMPUTED_BYTES_MAX {
            stop(Refusal::limit("query_computed_bytes_max", COMPUTED_BYTES_MAX, held));
        }
        self.computed_bytes.set(held);
    }
}

/// A term as the evaluator holds it, by the million: as small as it can be.
/// Equal terms are equal values: a computed term that the graph knows is always
/// held by its number.
pub(super) struct Held<'a>(Value<'a>);

#[derive(Clone)]
enum Value<'a> {
    Known(u32, &'a Meter<'a>),
    Computed(Rc<Computed<'a>>),
}

struct Computed<'a> {
    term: Term,
    meter: &'a Meter<'a>,
}

impl<'a> Held<'a> {
    pub(super) fn known(id: u32, meter: &'a Meter<'a>) -> Self {
        meter.hold_term();
        Self(Value::Known(id, meter))
    }

    pub(super) fn computed(term: Term, meter: &'a Meter<'a>) -> Self {
        meter.hold_computed(computed_bytes(&term));
        let computed = Rc::new(Computed { term, meter });
        meter.hold_term();
        Self(Value::Computed(computed))
    }

    fn meter(&self) -> &'a Meter<'a> {
        match &self.0 {
            Value::Known(_, meter) => meter,
            Value::Computed(computed) => computed.meter,
        }
    }

    /// The number of a term of the graph.
    pub(super) fn id(&self) -> Option<u32> {
        match &self.0 {
            Value::Known(id, _) => Some(*id),
            Value::Computed(_) => None,
        }
    }

    pub(super) fn computed_term(&self) -> Option<&Term> {
        match &self.0 {
            Value::Known(..) => None,
            Value::Computed(computed) => Some(&computed.term),
        }
    }
}

fn computed_bytes(term: &Term) -> u64 {
    COMPUTED_TERM_BYTES
        + match term {
            Term::Literal(literal) => literal.value().len() as u64,
            Term::NamedNode(iri) => iri.as_str().len() as u64,
            _ => 0,
        }
}

impl Clone for Held<'_> {
    fn clone(&self) -> Self {
        self.meter().hold_term();
        Self(self.0.clone())
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        let meter = self.meter();
        meter.terms_held.set(meter.terms_held.get() - 1);
    }
}

impl PartialEq for Held<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Value::Known(id, _), Value::Known(other, _)) => id == other,
            (Value::Computed(computed), Value::Computed(other)) => computed.term == other.term,
            _ => false,
        }
    }
}

impl Eq for Held<'_> {}

impl Hash for Held<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(&self.0).hash(state);
        match &self.0 {
            Value::Known(id, _) => id.hash(state),
            Value::Computed(computed) => computed.term.hash(state),
        }
    }
}

impl Drop for Computed<'_> {
    fn drop(&mut self) {
        self.meter.computed_bytes.set(self.meter.computed_bytes.get() - computed_bytes(&self.term));
    }
}
