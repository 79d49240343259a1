//! What a run's template functions share: the graph, the clock's end, the counts.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use oxrdf::{TermRef, Triple};
use tera::Value;

use super::filters::{bytes, is_deeper};
use super::remarks::Remark;
use super::values::{Table, plain};
use crate::graph::Graph;
use crate::project::{Manifest, Text, Values};
use crate::query::{Budget, Form, Query};
use crate::{Code, Limits, Observer, Refusal};

/// Loop passes between two looks at the clock.
const PASSES_PER_LOOK: u64 = 256;
/// Answers of `sparql()` kept for the next time.
const ANSWERS_BYTES_MAX: u64 = 64 << 20;
/// Lists and maps inside one another: whatever handles a value recurses.
const VALUE_DEPTH_MAX: usize = 64;
/// Queries of templates that warnings are given for.
const REMARKED_QUERIES_MAX: usize = 100;

/// The flag the watching thread raises when the caller cancels.
#[derive(Clone, Default)]
pub(super) struct Stop(Arc<AtomicBool>);

impl Stop {
    pub(super) fn raise(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Observer for Stop {
    fn cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Where the marked rendering stands: a template and its n-th tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) template: String,
    pub(super) tag: usize,
}

/// What a query gives a template.
pub(super) enum Answer {
    Rows(Table),
    Value(Value),
}

/// The graph that `sparql()` asks, and what it has answered already.
struct Scope {
    graph: Graph,
    answers: HashMap<String, Value>,
    /// Of all `answers` with their queries.
    answers_bytes: u64,
}

impl Scope {
    fn new(graph: Graph) -> Self {
        Self { graph, answers: HashMap::new(), answers_bytes: 0 }
    }

    /// Keeps an answer while there is room: asking again only costs time.
    fn remember(&mut self, query: &str, value: &Value) {
        let size_bytes = query.len() as u64 + bytes(value);
        if self.answers_bytes + size_bytes <= ANSWERS_BYTES_MAX {
            self.answers_bytes += size_bytes;
            self.answers.insert(query.to_owned(), value.clone());
        }
    }
}

#[derive(Default)]
struct Calls {
    /// Includes and macros entered and not left, outermost first.
    chain: Vec<String>,
    /// The last tag passed, per level of `chain`.
    marks: Vec<Option<Mark>>,
    /// What was captured when a level of `chain` was entered.
    captured_bytes: Vec<u64>,
    last: Option<Mark>,
}

pub(super) struct Shared {
    pub(super) limits: Limits,
    pub(super) deadline: Instant,
    pub(super) stop: Stop,
    pub(super) values: Values,
    pub(super) base_iri: Option<String>,
    strict_mode: bool,
    prefixes: Mutex<Arc<BTreeMap<String, String>>>,
    scope: Mutex<Scope>,
    /// By the text of a query that a template asks.
    remarks: Mutex<BTreeMap<String, Vec<Remark>>>,
    passes: AtomicU64,
    captured_bytes: AtomicU64,
    calls: Mutex<Calls>,
    refusal: Mutex<Option<Refusal>>,
}

/// A poisoned lock only means that a render panicked; the run is refused then.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(super) fn new(limits: Limits, deadline: Instant, stop: Stop, manifest: &Manifest) -> Self {
        Self {
            limits,
            deadline,
            stop,
            values: manifest.generation.values,
            base_iri: manifest.ontology.base_iri.clone(),
            strict_mode: manifest.validation.strict_mode,
            prefixes: Mutex::default(),
            scope: Mutex::new(Scope::new(Graph::default())),
            remarks: Mutex::default(),
            passes: AtomicU64::new(0),
            captured_bytes: AtomicU64::new(0),
            calls: Mutex::default(),
            refusal: Mutex::default(),
        }
    }

    pub(super) fn budget(&self) -> Budget<'_> {
        Budget { limits: &self.limits, deadline: self.deadline, observer: &self.stop }
    }

    /// Refuses when the caller cancelled or the time for the run is over.
    pub(super) fn look(&self) -> Result<(), Refusal> {
        if self.stop.cancelled() {
            return Err(Refusal::new(Code::Cancelled, "the run was cancelled"));
        }
        if Instant::now() >= self.deadline {
            return Err(Refusal::out_of_time(self.limits.run_time_max));
        }
        Ok(())
    }

    pub(super) fn set_prefixes(&self, prefixes: BTreeMap<String, String>) {
        *lock(&self.prefixes) = Arc::new(prefixes);
    }

    /// Parses a query of the project, with its prefixes known.
    pub(super) fn parse(&self, text: &Text) -> Result<Query, Refusal> {
        let prefixes = Arc::clone(&lock(&self.prefixes));
        Query::parse(&text.text, &prefixes, self.base_iri.as_deref()).map_err(|refusal| text.locate(refusal))
    }

    /// A SELECT without ORDER BY: a remark, or a refusal in strict mode.
    pub(super) fn ordered(&self, query: &Query) -> Result<Option<Remark>, Refusal> {
        if query.form() != Form::Select || query.is_ordered() {
            return Ok(None);
        }
        if self.strict_mode {
            return Err(Refusal::new(Code::QueryInvalid, "the SELECT has no ORDER BY, which strict_mode demands")
                .expecting("ORDER BY over columns that tell the rows apart"));
        }
        Ok(Some(Remark::Unordered))
    }

    /// What is to be said of the queries that templates asked, by their text.
    pub(super) fn take_remarks(&self) -> BTreeMap<String, Vec<Remark>> {
        std::mem::take(&mut lock(&self.remarks))
    }

    /// The graph that templates rendered from now on ask.
    pub(super) fn set_graph(&self, graph: &Graph) {
        *lock(&self.scope) = Scope::new(graph.clone());
    }

    /// Runs a template's own query; the same text is asked once per graph.
    pub(super) fn answer(&self, query: &str) -> Result<Value, Refusal> {
        if let Some(value) = lock(&self.scope).answers.get(query) {
            return Ok(value.clone());
        }
        let graph = lock(&self.scope).graph.clone();
        let prefixes = Arc::clone(&lock(&self.prefixes));
        let parsed = Query::parse(query, &prefixes, self.base_iri.as_deref())?;
        let order = self.ordered(&parsed)?;
        let value = match self.evaluate(&parsed, &graph)? {
            Answer::Rows(table) => {
                self.remark(query, order.into_iter().chain(Remark::of_answer(&table)).collect());
                Value::Array(table.rows)
            }
            Answer::Value(value) => value,
        };
        lock(&self.scope).remember(query, &value);
        Ok(value)
    }

    fn remark(&self, query: &str, said: Vec<Remark>) {
        let mut remarks = lock(&self.remarks);
        if !said.is_empty() && remarks.len() < REMARKED_QUERIES_MAX {
            remarks.insert(query.to_owned(), said);
        }
    }

    /// SELECT → rows, ASK → a boolean, CONSTRUCT → subject, predicate, object.
    pub(super) fn evaluate(&self, query: &Query, graph: &Graph) -> Result<Answer, Refusal> {
        let budget = self.budget();
        Ok(match query.form() {
            Form::Select => Answer::Rows(Table::new(query.select(graph, &budget)?, self.values)),
            Form::Ask => Answer::Value(Value::Bool(query.ask(graph, &budget)?)),
            Form::Construct => {
                let triples = query.construct(graph, &budget)?;
                if triples.iter().any(|triple| holds_new_blank_node(triple, graph)) {
                    return Err(Refusal::new(
                        Code::CapabilityRefused,
                        "new blank nodes are refused in a template's CONSTRUCT: their labels differ from run to run",
                    )
                    .expecting("IRIs, or blank nodes that the graph holds"));
                }
                let mut rows: Vec<[String; 3]> = triples
                    .into_iter()
                    .map(|t| [plain(t.subject.into()), t.predicate.into_string(), plain(t.object)])
                    .collect();
                rows.sort();
                rows.dedup();
                let names = ["subject", "predicate", "object"];
                let row = |row: [String; 3]| {
                    Value::Object(names.into_iter().map(str::to_owned).zip(row.map(Value::String)).collect())
                };
                Answer::Value(Value::Array(rows.into_iter().map(row).collect()))
            }
        })
    }

    /// Counts are kept per rendered file.
    pub(super) fn begin_file(&self) {
        self.passes.store(0, Ordering::Relaxed);
        self.captured_bytes.store(0, Ordering::Relaxed);
        *lock(&self.calls) = Calls::default();
        *lock(&self.refusal) = None;
    }

    /// One pass of a loop.
    pub(super) fn tick(&self) -> Result<(), Refusal> {
        let passes = self.passes.fetch_add(1, Ordering::Relaxed) + 1;
        if passes > self.limits.template_loop_passes_max {
            return Err(Refusal::limit("template_loop_passes_max", self.limits.template_loop_passes_max, passes));
        }
        if passes.is_multiple_of(PASSES_PER_LOOK) { self.look() } else { Ok(()) }
    }

    /// A value that a template keeps: no larger than a file may be.
    pub(super) fn bound(&self, bytes: u64) -> Result<(), Refusal> {
        self.look()?;
        let max = self.limits.output_file_bytes_max;
        if bytes > max {
            Err(Refusal::limit("output_file_bytes_max", max, format!("{bytes} in one value")))
        } else {
            Ok(())
        }
    }

    /// As [`Self::bound`], for a value that may hold itself as it was before.
    pub(super) fn kept_value(&self, value: &Value) -> Result<(), Refusal> {
        self.bound(bytes(value))?;
        if is_deeper(value, VALUE_DEPTH_MAX) {
            let met = "a list or map inside more others than that";
            return Err(Refusal::limit("template_value_depth_max", VALUE_DEPTH_MAX as u64, met));
        }
        Ok(())
    }

    /// Output inside a macro or filter section, which no writer has counted yet.
    pub(super) fn capture(&self, bytes: u64) -> Result<(), Refusal> {
        if bytes == 0 {
            return Ok(());
        }
        let captured = self.captured_bytes.fetch_add(bytes, Ordering::Relaxed).saturating_add(bytes);
        let max = self.limits.output_file_bytes_max;
        if captured > max {
            return Err(Refusal::limit("output_file_bytes_max", max, format!("{captured} inside macros and filters")));
        }
        Ok(())
    }

    /// An include or a macro begins.
    pub(super) fn enter(&self, name: &str) -> Result<(), Refusal> {
        self.look()?;
        let mut calls = lock(&self.calls);
        if calls.chain.len() >= self.limits.template_depth_max {
            let limit = self.limits.template_depth_max as u64;
            let mut refusal = Refusal::limit("template_depth_max", limit, calls.chain.len() + 1);
            if let Some(cycle) = cycle(&calls.chain, name) {
                refusal.message = format!("{}: {cycle}", refusal.message);
            }
            return Err(refusal);
        }
        calls.chain.push(name.to_owned());
        let last = calls.last.clone();
        calls.marks.push(last);
        calls.captured_bytes.push(self.captured_bytes.load(Ordering::Relaxed));
        Ok(())
    }

    /// What a macro captured is one value now, which its caller measures.
    pub(super) fn leave(&self, is_macro: bool) {
        let mut calls = lock(&self.calls);
        calls.chain.pop();
        if let (Some(before), true) = (calls.captured_bytes.pop(), is_macro) {
            self.captured_bytes.store(before, Ordering::Relaxed);
        }
        calls.last = calls.marks.pop().flatten();
    }

    /// Only in the marked rendering that follows a failure.
    pub(super) fn mark(&self, mark: Mark) {
        lock(&self.calls).last = Some(mark);
    }

    pub(super) fn last_mark(&self) -> Option<Mark> {
        lock(&self.calls).last.clone()
    }

    /// Keeps a refusal whole while Tera carries only its text.
    pub(super) fn keep(&self, refusal: Refusal) -> tera::Error {
        let error = tera::Error::msg(&refusal.message);
        *lock(&self.refusal) = Some(refusal);
        error
    }

    pub(super) fn kept(&self) -> Option<Refusal> {
        lock(&self.refusal).take()
    }
}

/// Nodes of the graph have labels that follow from it; others have random ones.
fn holds_new_blank_node(triple: &Triple, graph: &Graph) -> bool {
    let nodes = [TermRef::from(triple.subject.as_ref()), triple.object.as_ref()];
    nodes.into_iter().any(|node| node.is_blank_node() && graph.id(node).is_none())
}

/// `a → b → a`, when `name` is being entered already.
fn cycle(chain: &[String], name: &str) -> Option<String> {
    let start = chain.iter().rposition(|entered| entered == name)?;
    let mut names: Vec<&str> = chain[start..].iter().map(String::as_str).collect();
    names.push(name);
    Some(names.join(" → "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_kept_while_there_is_room() {
        let mut scope = Scope::new(Graph::default());
        let half = Value::String("a".repeat(40 << 20));
        scope.remember("first", &half);
        scope.remember("second", &half);
        scope.remember("third", &Value::Bool(true));
        let mut kept: Vec<&str> = scope.answers.keys().map(String::as_str).collect();
        kept.sort_unstable();
        assert_eq!(kept, ["first", "third"]);
    }
}
