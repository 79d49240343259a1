//! The vocabulary's model: computed once per graph, when something asks for it.

use std::sync::{Arc, Mutex};

use tera::Value;

use super::{Shared, lock};
use crate::graph::Graph;
use crate::vocabulary::{Settings, Vocabulary};
use crate::{Code, Place, Refusal, Warning};

/// What the manifest asks for, and the model once it is there.
pub(super) struct Model {
    settings: Option<Settings>,
    /// With the graph that it is of.
    computed: Mutex<Option<(Graph, Arc<Vocabulary>)>>,
}

impl Model {
    pub(super) fn new(settings: Option<Settings>) -> Self {
        Self { settings, computed: Mutex::default() }
    }
}

impl Shared {
    /// The model of a run's graph.
    ///
    /// # Errors
    /// [`Code::ManifestInvalid`] without a `[vocabulary]`; `LimitExceeded`.
    pub(in crate::render) fn vocabulary_of(&self, graph: &Graph) -> Result<Arc<Vocabulary>, Refusal> {
        let Some(settings) = &self.model.settings else {
            return Err(Refusal::new(
                Code::ManifestInvalid,
                "the model of the vocabulary is asked for, and there is no [vocabulary]",
            )
            .at(Place::file(&self.manifest))
            .expecting("[vocabulary] target = \"typescript\" or another target"));
        };
        let mut computed = lock(&self.model.computed);
        if let Some((of, known)) = computed.as_ref()
            && of.is_same(graph)
        {
            return Ok(Arc::clone(known));
        }
        self.look()?;
        let found = Arc::new(Vocabulary::read(graph, settings)?);
        *computed = Some((graph.clone(), Arc::clone(&found)));
        Ok(found)
    }

    /// The model of the graph that templates ask.
    pub(in crate::render) fn vocabulary(&self) -> Result<Arc<Vocabulary>, Refusal> {
        let graph = lock(&self.scope).graph();
        self.vocabulary_of(&graph)
    }

    /// `[vocabulary.settings]`, when there is a `[vocabulary]`.
    pub(in crate::render) fn vocabulary_settings(&self) -> Option<Value> {
        let settings = self.model.settings.as_ref()?;
        Some(Value::Object(settings.settings.clone().into_iter().collect()))
    }

    /// What the model left out.
    pub(in crate::render) fn vocabulary_warnings(&self) -> Vec<Warning> {
        lock(&self.model.computed).as_ref().map(|(_, model)| model.warnings.clone()).unwrap_or_default()
    }
}
