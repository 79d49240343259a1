//! The meter of one query. The evaluator asks for cancellation only where it
//! reads the dataset; but it cannot avoid to copy terms, and every copy passes
//! here. The meter ends a query by unwinding to [`super::run`], as the engine's does.

use super::{Error, Limits};
use oxrdf::Term;
use std::cell::Cell;
use std::hash::{Hash, Hasher};
use std::panic::resume_unwind;
use std::rc::Rc;
use std::time::Instant;

/// Copies of terms between two looks at the clock: well under a millisecond.
const TICKS: u32 = 4_096;
/// What a computed term takes beside its text.
const COMPUTED_TERM_BYTES: u64 = 128;
/// One text that an expression may read.
const EXPRESSION_TEXT_BYTES_MAX: u64 = 64 << 10;

/// Why a query was ended; travels as the payload of an unwinding.
pub(super) struct Stopped(pub(super) Error);

fn stop(name: &'static str, limit: u64) -> ! {
    resume_unwind(Box::new(Stopped(Error::Limit { name, limit })))
}

pub(super) struct Meter<'a> {
    limits: &'a Limits,
    end: Instant,
    ticks_left: Cell<u32>,
    terms_held: Cell<u64>,
    computed_bytes: Cell<u64>,
    expression_bytes: Cell<u64>,
    reads_left: Cell<u64>,
}

impl<'a> Meter<'a> {
    pub(super) fn new(limits: &'a Limits) -> Self {
        Self {
            limits,
            end: Instant::now() + limits.time_max,
            ticks_left: Cell::new(TICKS),
            terms_held: Cell::new(0),
            computed_bytes: Cell::new(0),
            expression_bytes: Cell::new(0),
            reads_left: Cell::new(limits.reads_max),
        }
    }

    /// A triple is looked at.
    pub(super) fn read(&self) {
        match self.reads_left.get() {
            0 => stop("reads_max", self.limits.reads_max),
            left => self.reads_left.set(left - 1),
        }
        self.tick();
    }

    pub(super) fn tick(&self) {
        match self.ticks_left.get() {
            0 => {
                self.ticks_left.set(TICKS);
                if Instant::now() > self.end {
                    stop("time_max_ms", self.limits.time_max.as_millis() as u64);
                }
            }
            left => self.ticks_left.set(left - 1),
        }
    }

    /// An expression reads a text: all that it makes of it is bounded by this,
    /// as [`super::check`] lets no expression multiply what it reads.
    pub(super) fn read_text(&self, term: &Term) {
        let bytes = text_bytes(term);
        if bytes > EXPRESSION_TEXT_BYTES_MAX {
            stop("expression_text_bytes_max", EXPRESSION_TEXT_BYTES_MAX);
        }
        let read = self.expression_bytes.get() + bytes;
        // Texts are read many times and freed at once, so there may be more of
        // them than of what is held.
        if read > self.limits.text_bytes_max * 4 {
            stop("expression_bytes_max", self.limits.text_bytes_max * 4);
        }
        self.expression_bytes.set(read);
        self.tick();
    }

    fn hold_term(&self) {
        let held = self.terms_held.get() + 1;
        if held > self.limits.terms_held_max {
            stop("terms_held_max", self.limits.terms_held_max);
        }
        self.terms_held.set(held);
        self.tick();
    }

    fn hold_computed(&self, bytes: u64) {
        let held = self.computed_bytes.get() + bytes;
        if held > self.limits.text_bytes_max {
            stop("text_bytes_max", self.limits.text_bytes_max);
        }
        self.computed_bytes.set(held);
    }
}

fn text_bytes(term: &Term) -> u64 {
    match term {
        Term::Literal(literal) => literal.value().len() as u64,
        Term::NamedNode(iri) => iri.as_str().len() as u64,
        _ => 0,
    }
}

/// A term as the evaluator holds it. A computed term that the dataset knows is
/// always held by its number, so equal terms are equal values.
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
    pub(super) fn known(number: u32, meter: &'a Meter<'a>) -> Self {
        meter.hold_term();
        Self(Value::Known(number, meter))
    }

    pub(super) fn computed(term: Term, meter: &'a Meter<'a>) -> Self {
        meter.hold_computed(COMPUTED_TERM_BYTES + text_bytes(&term));
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

    /// The number of a term of the dataset.
    pub(super) fn number(&self) -> Option<u32> {
        match &self.0 {
            Value::Known(number, _) => Some(*number),
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

impl Clone for Held<'_> {
    fn clone(&self) -> Self {
        self.meter().hold_term();
        Self(self.0.clone())
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        let meter = self.meter();
        meter.terms_held.set(meter.terms_held.get().saturating_sub(1));
    }
}

impl Drop for Computed<'_> {
    fn drop(&mut self) {
        let bytes = COMPUTED_TERM_BYTES + text_bytes(&self.term);
        self.meter.computed_bytes.set(self.meter.computed_bytes.get().saturating_sub(bytes));
    }
}

impl PartialEq for Held<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Value::Known(number, _), Value::Known(other, _)) => number == other,
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
            Value::Known(number, _) => number.hash(state),
            Value::Computed(computed) => computed.term.hash(state),
        }
    }
}
