//! What a run has, and what it says of itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::faults::Faults;
use super::remarks::Remark;
use super::shared::{Shared, Stop};
use super::values::Table;
use super::{Request, Warning};
use crate::graph::Graph;
use crate::machine::Instant;
use crate::project::path::join;
use crate::project::{Ontology, Project, Text};
use crate::query::Query;
use crate::{Observer, Place, Refusal, Stage};

pub(super) struct Run<'a> {
    pub(super) project: &'a Project,
    pub(super) ontologies: Vec<&'a Ontology>,
    pub(super) previous: Option<&'a BTreeMap<String, Vec<u8>>>,
    pub(super) shared: Arc<Shared>,
    pub(super) warnings: Vec<Warning>,
    pub(super) triples: usize,
    observer: &'a dyn Observer,
}

impl<'a> Run<'a> {
    /// A run that `stop` can end from outside; `kept` are more ontologies.
    pub(super) fn new(
        request: &Request<'a>,
        kept: &'a [Ontology],
        deadline: Instant,
        stop: Stop,
        faults: Faults,
    ) -> Self {
        let project = request.project;
        let manifest = project.manifest();
        let mut limits = request.limits.clone();
        if let Some(asked) = manifest.generation.query_time_max {
            limits.query_time_max = limits.query_time_max.min(asked);
        }
        Self {
            project,
            ontologies: request.ontologies.iter().chain(kept).collect(),
            previous: request.previous,
            shared: Arc::new(Shared::new(limits, deadline, stop, manifest, faults)),
            warnings: project.warnings().to_vec(),
            triples: 0,
            observer: request.observer,
        }
    }

    pub(super) fn stage(&self, stage: Stage) -> Result<(), Refusal> {
        self.shared.look()?;
        self.observer.stage(stage);
        Ok(())
    }

    pub(super) fn files_done(&self, done: usize, total: usize) {
        self.observer.files(done, total.max(done));
    }

    /// What the author should know of a query and its answer.
    ///
    /// # Errors
    /// [`crate::Code::QueryInvalid`] in strict mode for rows in no order.
    pub(super) fn remark(
        &mut self,
        query: &Query,
        graph: &Graph,
        table: &Table,
        text: &Text,
        rule: Option<&str>,
    ) -> Result<(), Refusal> {
        let order = self.shared.remarks_on(query, graph).map_err(|refusal| text.locate(refusal))?;
        let place = Place { rule: rule.map(str::to_owned), ..text.place(None, None) };
        let remarks = order.into_iter().chain(Remark::of_answer(table));
        self.warnings.extend(remarks.map(|remark| remark.warning(place.clone())));
        Ok(())
    }

    /// The file as it was before this run: as it lies in the uploaded project,
    /// which is newer than what the run before gave back, or as that gave it.
    pub(super) fn earlier(&self, path: &str) -> Option<&'a [u8]> {
        self.both(path).next()
    }

    /// A file as it lies in the uploaded project, and as the run before gave it.
    pub(super) fn both(&self, path: &str) -> impl Iterator<Item = &'a [u8]> {
        let previous = self.previous.and_then(|files| files.get(path));
        let in_archive = join(&self.project.manifest().generation.output_root, path);
        self.project.files().get(&in_archive).into_iter().chain(previous).map(Vec::as_slice)
    }
}
