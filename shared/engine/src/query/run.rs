//! Runs a plan: under a meter, and with its rows put into order.

use super::canonical::Plan;
use super::dataset::View;
use super::meter::{Meter, Stopped};
use super::order::{self, ValueKey};
use super::{Budget, Rows, guard};
use crate::graph::Graph;
use crate::{Code, Refusal};
use oxrdf::vocab::xsd;
use oxrdf::{Term, TermRef, Triple};
use spareval::{QueryEvaluationError, QueryResults};
use std::cmp::Ordering;
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

type Row = Vec<Option<Term>>;

/// All rows or triples that one query gives.
const RESULT_BYTES_MAX: u64 = 256 << 20;
/// What a term takes beside its text.
const CELL_BYTES: u64 = 64;

pub(super) fn select(plan: &Plan, graph: &Graph, budget: &Budget<'_>) -> Result<Rows, Refusal> {
    let max = budget.limits.query_rows_max;
    let rows = metered(plan, graph, budget, |results, meter| {
        let QueryResults::Solutions(solutions) = results else { return Err(unexpected()) };
        let mut sorting = Sorting::new(plan);
        for solution in solutions {
            meter.tick();
            sorting.push(solution.map_err(|error| failed(&error))?.values().to_vec());
            check_bytes(sorting.bytes)?;
            if sorting.rows.len() > max {
                return Err(Refusal::limit("query_rows_max", max as u64, "more rows"));
            }
        }
        Ok(sorting.finish())
    })?;
    let columns = plan.columns.iter().map(|column| column.as_str().to_owned()).collect();
    Ok(Rows { columns, rows })
}

pub(super) fn ask(plan: &Plan, graph: &Graph, budget: &Budget<'_>) -> Result<bool, Refusal> {
    metered(plan, graph, budget, |results, _| match results {
        QueryResults::Boolean(answer) => Ok(answer),
        _ => Err(unexpected()),
    })
}

pub(super) fn construct(plan: &Plan, graph: &Graph, budget: &Budget<'_>) -> Result<Vec<Triple>, Refusal> {
    let max = budget.limits.triples_max;
    metered(plan, graph, budget, |results, meter| {
        let QueryResults::Graph(found) = results else { return Err(unexpected()) };
        let mut triples = Vec::new();
        let mut bytes = 0;
        for triple in found {
            meter.tick();
            let triple = triple.map_err(|error| failed(&error))?;
            let terms = [triple.subject.as_ref().into(), triple.predicate.as_ref().into(), triple.object.as_ref()];
            bytes += terms.into_iter().map(term_bytes).sum::<u64>();
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
/// The meter ends a query by unwinding; the evaluator's own state dies with it.
fn metered<T>(
    plan: &Plan,
    graph: &Graph,
    budget: &Budget<'_>,
    read: impl FnOnce(QueryResults<'_>, &Meter<'_>) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let meter = Meter::new(budget);
    meter.check()?;
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let view = View { graph, meter: &meter };
        let results = guard::evaluator().prepare(&plan.query).execute(view);
        read(results.map_err(|error| failed(&error))?, &meter)
    }));
    outcome.unwrap_or_else(|payload| match payload.downcast::<Stopped>() {
        Ok(stopped) => Err(stopped.0),
        Err(_) => Err(unexpected()),
    })
}

/// About what a term of a result takes in memory.
fn term_bytes(term: TermRef<'_>) -> u64 {
    let text_bytes = match term {
        TermRef::NamedNode(iri) => iri.as_str().len(),
        TermRef::BlankNode(node) => node.as_str().len(),
        // The suffix is a text of its own in each copy.
        TermRef::Literal(literal) if literal.datatype() == xsd::STRING => literal.value().len(),
        TermRef::Literal(literal) => {
            literal.value().len() + literal.language().map_or(literal.datatype().as_str().len(), str::len)
        }
        #[allow(unreachable_patterns, reason = "triple terms are there only with RDF 1.2 on")]
        _ => 0,
    };
    CELL_BYTES + text_bytes as u64
}

fn row_bytes(row: &Row) -> u64 {
    row.iter().map(|cell| cell.as_ref().map_or(CELL_BYTES, |term| term_bytes(term.as_ref()))).sum()
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
    Refusal::new(Code::QueryFailed, "the query failed inside the evaluator")
}

/// Rows on their way into the canonical order.
struct Sorting<'a> {
    plan: &'a Plan,
    rows: Vec<Row>,
    /// Of all `rows`.
    bytes: u64,
    /// With a LIMIT, no more rows than this need be kept.
    keep: Option<usize>,
}

impl<'a> Sorting<'a> {
    fn new(plan: &'a Plan) -> Self {
        // Rows that differ in their keys only are told apart after sorting.
        let drops_rows = plan.distinct && !plan.keys.is_empty();
        let keep = plan.take.filter(|_| !drops_rows).map(|take| take.saturating_add(plan.skip));
        Self { plan, rows: Vec::new(), bytes: 0, keep }
    }

    fn push(&mut self, row: Row) {
        self.bytes += row_bytes(&row);
        self.rows.push(row);
        if let Some(keep) = self.keep
            && self.rows.len() > keep.saturating_mul(2).saturating_add(4_096)
        {
            self.sort();
            self.rows.truncate(keep);
            self.bytes = self.rows.iter().map(row_bytes).sum();
        }
    }

    fn sort(&mut self) {
        let plan = self.plan;
        self.rows.sort_unstable_by(|a, b| {
            let by_keys = plan.keys.iter().map(|key| {
                let [a, b] = [a, b].map(|row| ValueKey::of(row[key.column].as_ref()));
                if key.descending { b.cmp(&a) } else { a.cmp(&b) }
            });
            let by_columns = a.iter().zip(b).map(|(a, b)| order::compare(a.as_ref(), b.as_ref()));
            by_keys.chain(by_columns).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
        });
    }

    fn finish(mut self) -> Vec<Row> {
        self.sort();
        let columns = self.plan.columns.len();
        let mut rows = self.rows;
        for row in &mut rows {
            row.truncate(columns);
        }
        if self.plan.distinct && !self.plan.keys.is_empty() {
            let mut seen = HashSet::new();
            rows.retain(|row| seen.insert(row.clone()));
        }
        rows.drain(..self.plan.skip.min(rows.len()));
        if let Some(take) = self.plan.take {
            rows.truncate(take);
        }
        rows
    }
}
