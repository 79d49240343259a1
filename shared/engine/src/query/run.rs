//! Runs a plan: under a meter, and with its rows put into order.

use super::canonical::Plan;
use super::dataset::View;
use super::meter::Meter;
use super::rows::{CELL_BYTES, Cell, Handed, Row, Sorting, term_bytes};
use super::{Budget, Cells, guard};
use crate::graph::Graph;
use crate::machine::guarded;
use crate::{Code, Refusal};
use oxrdf::{NamedOrBlankNode, Triple};
use spareval::{QueryEvaluationError, QueryResults};

/// All rows or triples that one query gives.
const RESULT_BYTES_MAX: u64 = 256 << 20;

pub(super) fn select(plan: &Plan, graph: &Graph, budget: &Budget<'_>) -> Result<Cells, Refusal> {
    let max = budget.limits.query_rows_max;
    let handed = Handed::default();
    let rows = metered(plan, graph, budget, Some(&handed), |results, meter| {
        let QueryResults::Solutions(solutions) = results else { return Err(unexpected()) };
        let mut sorting = Sorting::new(plan, graph);
        for solution in solutions {
            meter.tick();
            if !sorting.push(solution.map_err(|error| failed(&error))?.values(), &handed) {
                return Err(unexpected());
            }
            check_bytes(sorting.bytes())?;
            if sorting.len() > max {
                return Err(Refusal::limit("query_rows_max", max as u64, "more rows"));
            }
        }
        Ok(sorting.finish())
    })?;
    let columns = plan.columns.iter().map(|column| column.as_str().to_owned()).collect();
    let without_value = without_value(plan, &rows);
    Ok(Cells { columns, rows, without_value })
}

/// The computed columns of which some row has no value.
fn without_value(plan: &Plan, rows: &[Row]) -> Vec<(String, &'static str)> {
    let lacks = |column: usize| rows.iter().any(|row| matches!(row.get(column), Some(Cell::Unbound)));
    let columns = plan.columns.iter().enumerate();
    let computed = columns.filter_map(|(at, name)| Some((at, name, *plan.computed.get(name.as_str())?)));
    computed.filter(|(at, ..)| lacks(*at)).map(|(_, name, by)| (name.as_str().to_owned(), by)).collect()
}

pub(super) fn ask(plan: &Plan, graph: &Graph, budget: &Budget<'_>) -> Result<bool, Refusal> {
    metered(plan, graph, budget, None, |results, _| match results {
        QueryResults::Boolean(answer) => Ok(answer),
        _ => Err(unexpected()),
    })
}

pub(super) fn construct(plan: &Plan, graph: &Graph, budget: &Budget<'_>) -> Result<Vec<Triple>, Refusal> {
    let max = budget.limits.triples_max;
    metered(plan, graph, budget, None, |results, meter| {
        let QueryResults::Graph(found) = results else { return Err(unexpected()) };
        let mut triples = Vec::new();
        let mut bytes = 0;
        for triple in found {
            meter.tick();
            let triple = triple.map_err(|error| failed(&error))?;
            bytes += triple_bytes(&triple);
            check_bytes(bytes)?;
            triples.push(triple);
            if triples.len() > max {
                return Err(Refusal::limit("triples_max", max as u64, "more constructed triples"));
            }
        }
        Ok(triples)
    })
}

/// Evaluates the plan and lets `read` take the results while the meter runs.
/// With `handed`, values are put there and results are stand-ins.
/// The meter may end a query in the middle; the evaluator's own state dies with it.
fn metered<T>(
    plan: &Plan,
    graph: &Graph,
    budget: &Budget<'_>,
    handed: Option<&Handed>,
    read: impl FnOnce(QueryResults<'_>, &Meter<'_>) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let meter = Meter::new(budget);
    meter.check()?;
    guarded(unexpected, || {
        let view = View { graph, meter: &meter, handed };
        let results = guard::evaluator().prepare(&plan.query).execute(view);
        read(results.map_err(|error| failed(&error))?, &meter)
    })?
}

/// About what a triple of a result takes in memory.
fn triple_bytes(triple: &Triple) -> u64 {
    let subject = match &triple.subject {
        NamedOrBlankNode::NamedNode(iri) => iri.as_str(),
        NamedOrBlankNode::BlankNode(node) => node.as_str(),
    };
    let node_bytes = |text: &str| CELL_BYTES + text.len() as u64;
    node_bytes(subject) + node_bytes(triple.predicate.as_str()) + term_bytes(&triple.object)
}

fn check_bytes(bytes: u64) -> Result<(), Refusal> {
    if bytes > RESULT_BYTES_MAX {
        return Err(Refusal::limit("query_result_bytes_max", RESULT_BYTES_MAX, bytes));
    }
    Ok(())
}

fn failed(error: &QueryEvaluationError) -> Refusal {
    Refusal::new(Code::QueryFailed, format!("the query failed: {error}"))
}

fn unexpected() -> Refusal {
    Refusal::defect("the evaluator of queries panicked")
}
