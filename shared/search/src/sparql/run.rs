//! One query from its text to its result.

use super::format::{Form, Format};
use super::graphs::Graphs;
use super::meter::{Meter, Stopped};
use super::view::View;
use super::{Answer, Error, Limits, Request, check, results};
use oxrdf::{GraphName, NamedNode, NamedOrBlankNode};
use spareval::{PreparedQuery, QueryEvaluator};
use spargebra::{Query, SparqlParser};
use std::panic::{AssertUnwindSafe, catch_unwind};

pub(super) fn answer(graphs: &Graphs, request: &Request<'_>, limits: &Limits) -> Result<Answer, Error> {
    check::text(request.query)?;
    // Updates do not parse as a query, LOAD among them.
    let query = SparqlParser::new().parse_query(request.query).map_err(|error| Error::Syntax(error.to_string()))?;
    check::algebra(&query)?;
    let form = match query {
        Query::Select { .. } => Form::Solutions,
        Query::Ask { .. } => Form::Boolean,
        Query::Construct { .. } | Query::Describe { .. } => Form::Triples,
    };
    let format = Format::negotiate(request.accept, form)?;
    let meter = Meter::new(limits);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let evaluator = QueryEvaluator::new();
        let mut prepared = evaluator.prepare(&query);
        choose_graphs(&mut prepared, request)?;
        let found = prepared.execute(View { graphs, meter: &meter });
        results::write(found.map_err(|error| Error::Failed(error.to_string()))?, format, limits, &meter)
    }));
    let body = outcome.unwrap_or_else(|payload| match payload.downcast::<Stopped>() {
        Ok(stopped) => Err(stopped.0),
        // The sort of mixed values has no total order, and Rust's sort says so.
        Err(_) => Err(Error::Failed("values of several kinds cannot be ordered".to_owned())),
    })?;
    Ok(Answer { media_type: format.media_type(), body })
}

/// Graphs of the protocol's parameters take the place of `FROM`.
fn choose_graphs(prepared: &mut PreparedQuery<'_>, request: &Request<'_>) -> Result<(), Error> {
    if request.default_graphs.is_empty() && request.named_graphs.is_empty() {
        return Ok(());
    }
    let iri = |text: &&str| NamedNode::new(*text).map_err(|error| Error::Refused(format!("{text} is no IRI: {error}")));
    let default: Result<Vec<NamedNode>, Error> = request.default_graphs.iter().map(iri).collect();
    let named: Result<Vec<NamedNode>, Error> = request.named_graphs.iter().map(iri).collect();
    let dataset = prepared.dataset_mut();
    dataset.set_default_graph(default?.into_iter().map(GraphName::from).collect());
    dataset.set_available_named_graphs(named?.into_iter().map(NamedOrBlankNode::from).collect());
    Ok(())
}
