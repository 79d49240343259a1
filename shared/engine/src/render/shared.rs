//! What a run's template functions share: the graph, the clock's end, the counts.

mod answers;
mod counts;
mod model;
mod parsed;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tera::Template;

pub(super) use self::answers::Answer;
use self::answers::Scope;
use self::counts::Counts;
pub(super) use self::counts::Mark;
use self::model::Model;
pub(super) use self::parsed::Parsed;
use super::faults::Faults;
use super::remarks::Remark;
use crate::graph::Graph;
use crate::machine::Instant;
use crate::project::{Manifest, Text, Values};
use crate::query::{Budget, Query, SourceEngine};
use crate::vocabulary::Fields;
use crate::{Limits, Observer, Refusal};

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

pub(super) struct Shared {
    pub(super) limits: Limits,
    pub(super) deadline: Instant,
    pub(super) stop: Stop,
    pub(super) values: Values,
    pub(super) base_iri: Option<String>,
    /// The manifest's path.
    manifest: String,
    strict_mode: bool,
    /// The engine that the queries were written for.
    written_for: Option<SourceEngine>,
    prefixes: Mutex<Arc<BTreeMap<String, String>>>,
    scope: Arc<Mutex<Scope>>,
    /// By the text of a query that a template asks.
    remarks: Arc<Mutex<BTreeMap<String, Vec<Remark>>>>,
    counts: Counts,
    refusal: Mutex<Option<Refusal>>,
    model: Arc<Model>,
    /// Templates that no environment has taken yet.
    parsed: Mutex<Parsed>,
    /// How large the file that renders may become: room that is not used costs
    /// nothing, and growing touches twice the memory.
    expected_bytes: AtomicUsize,
    /// Of the model's rows, what the template that renders may read.
    fields: Mutex<Arc<Fields>>,
    pub(super) faults: Arc<Faults>,
}

/// A poisoned lock only means that a render panicked; the run is refused then.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(super) fn new(limits: Limits, deadline: Instant, stop: Stop, manifest: &Manifest, faults: Faults) -> Self {
        Self {
            limits,
            deadline,
            stop,
            values: manifest.generation.values,
            base_iri: manifest.ontology.base_iri.clone(),
            manifest: manifest.path.clone(),
            strict_mode: manifest.validation.strict_mode,
            written_for: manifest.generation.queries_for,
            prefixes: Mutex::default(),
            scope: Arc::new(Mutex::new(Scope::new(Graph::default()))),
            remarks: Arc::default(),
            counts: Counts::default(),
            refusal: Mutex::default(),
            model: Arc::new(Model::new(manifest.vocabulary.clone())),
            parsed: Mutex::default(),
            expected_bytes: AtomicUsize::default(),
            fields: Mutex::default(),
            faults: Arc::new(faults),
        }
    }

    /// The same run for another thread that renders a file at the same time:
    /// what is counted and kept for each file is its own.
    pub(super) fn for_another_thread(&self) -> Self {
        Self {
            limits: self.limits.clone(),
            deadline: self.deadline,
            stop: self.stop.clone(),
            values: self.values,
            base_iri: self.base_iri.clone(),
            manifest: self.manifest.clone(),
            strict_mode: self.strict_mode,
            written_for: self.written_for,
            prefixes: Mutex::new(Arc::clone(&lock(&self.prefixes))),
            scope: Arc::clone(&self.scope),
            remarks: Arc::clone(&self.remarks),
            counts: Counts::default(),
            refusal: Mutex::default(),
            model: Arc::clone(&self.model),
            parsed: Mutex::default(),
            expected_bytes: AtomicUsize::default(),
            fields: Mutex::default(),
            faults: Arc::clone(&self.faults),
        }
    }

    pub(super) fn budget(&self) -> Budget<'_> {
        Budget { limits: &self.limits, deadline: self.deadline, observer: &self.stop }
    }

    /// Refuses when the caller cancelled or the time for the run is over.
    pub(super) fn look(&self) -> Result<(), Refusal> {
        if self.stop.cancelled() {
            return Err(Refusal::cancelled());
        }
        if Instant::now() >= self.deadline {
            return Err(Refusal::out_of_time(self.limits.run_time_max));
        }
        Ok(())
    }

    pub(super) fn set_prefixes(&self, prefixes: BTreeMap<String, String>) {
        *lock(&self.prefixes) = Arc::new(prefixes);
    }

    pub(super) fn set_fields(&self, fields: Arc<Fields>) {
        *lock(&self.fields) = fields;
    }

    pub(super) fn fields(&self) -> Arc<Fields> {
        Arc::clone(&lock(&self.fields))
    }

    pub(super) fn expect_bytes(&self, bytes: usize) {
        self.expected_bytes.store(bytes, Ordering::Relaxed);
    }

    pub(super) fn expected_bytes(&self) -> usize {
        self.expected_bytes.load(Ordering::Relaxed)
    }

    pub(super) fn set_parsed(&self, parsed: Parsed) {
        *lock(&self.parsed) = parsed;
    }

    pub(super) fn take_parsed(&self, name: &str, text: &Text) -> Option<Template> {
        lock(&self.parsed).take(name, text)
    }

    /// Parses a query of the project, with its prefixes known.
    pub(super) fn parse(&self, text: &Text) -> Result<Query, Refusal> {
        let prefixes = Arc::clone(&lock(&self.prefixes));
        Query::parse(&text.text, &prefixes, self.base_iri.as_deref()).map_err(|refusal| text.locate(refusal))
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
