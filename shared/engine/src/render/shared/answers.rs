//! What queries give templates, and what is said of the queries.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use oxrdf::{TermRef, Triple};
use tera::Value;

use super::{Shared, lock};
use crate::graph::Graph;
use crate::query::{Form, Query};
use crate::render::measure::bytes;
use crate::render::remarks::Remark;
use crate::render::values::{Table, plain};
use crate::{Code, Refusal};

/// Answers of `sparql()` kept for the next time.
const ANSWERS_BYTES_MAX: u64 = 64 << 20;
/// Queries of templates that warnings are given for.
const REMARKED_QUERIES_MAX: usize = 100;

/// What a query gives a template.
pub(in crate::render) enum Answer {
    Rows(Table),
    Value(Value),
}

/// The graph that `sparql()` asks, and what it has answered already.
pub(super) struct Scope {
    graph: Graph,
    answers: HashMap<String, Value>,
    /// Of all `answers` with their queries.
    answers_bytes: u64,
}

impl Scope {
    pub(super) fn new(graph: Graph) -> Self {
        Self { graph, answers: HashMap::new(), answers_bytes: 0 }
    }

    pub(super) fn graph(&self) -> Graph {
        self.graph.clone()
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

impl Shared {
    /// What is to be said of a query as it is written. A SELECT without ORDER
    /// BY is a remark, or a refusal in strict mode.
    pub(in crate::render) fn remarks_on(&self, query: &Query, graph: &Graph) -> Result<Vec<Remark>, Refusal> {
        let mut remarks: Vec<Remark> = Remark::of_query(query, graph, self.written_for).collect();
        if query.form() != Form::Select || query.is_ordered() {
            return Ok(remarks);
        }
        if self.strict_mode {
            return Err(Refusal::new(Code::QueryInvalid, "the SELECT has no ORDER BY, which strict_mode demands")
                .expecting("ORDER BY over columns that tell the rows apart"));
        }
        remarks.push(Remark::Unordered);
        Ok(remarks)
    }

    /// What is to be said of the queries that templates asked, by their text.
    pub(in crate::render) fn take_remarks(&self) -> BTreeMap<String, Vec<Remark>> {
        std::mem::take(&mut lock(&self.remarks))
    }

    /// The graph that templates rendered from now on ask.
    pub(in crate::render) fn set_graph(&self, graph: &Graph) {
        *lock(&self.scope) = Scope::new(graph.clone());
    }

    /// Runs a template's own query; the same text is asked once per graph.
    pub(in crate::render) fn answer(&self, query: &str) -> Result<Value, Refusal> {
        if let Some(value) = lock(&self.scope).answers.get(query) {
            return Ok(value.clone());
        }
        let graph = lock(&self.scope).graph.clone();
        let prefixes = Arc::clone(&lock(&self.prefixes));
        let parsed = Query::parse(query, &prefixes, self.base_iri.as_deref())?;
        let order = self.remarks_on(&parsed, &graph)?;
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
    pub(in crate::render) fn evaluate(&self, query: &Query, graph: &Graph) -> Result<Answer, Refusal> {
        let budget = self.budget();
        Ok(match query.form() {
            Form::Select => Answer::Rows(Table::new(query.select_cells(graph, &budget)?, graph, self.values)),
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
}

/// Nodes of the graph have labels that follow from it; others have random ones.
fn holds_new_blank_node(triple: &Triple, graph: &Graph) -> bool {
    let nodes = [TermRef::from(triple.subject.as_ref()), triple.object.as_ref()];
    nodes.into_iter().any(|node| node.is_blank_node() && graph.id(node).is_none())
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
