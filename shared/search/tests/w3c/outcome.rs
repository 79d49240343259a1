//! One test: its answer beside the expected one, as W3C compares them. Numbers count by
//! their value, language tags without case, blank nodes by what they stand beside.

use super::manifest::{Case, Expected, iri_of, triples};
use oxrdf::graph::CanonicalizationAlgorithm;
use oxrdf::{BlankNode, Graph, Literal, NamedNode, Term, TermRef, Triple};
use oxttl::TurtleParser;
use search::sparql::{Error, Graphs, GraphsBuilder, Limits, Request, VersionTriples};
use sparesults::{QueryResultsFormat, QueryResultsParser, SliceQueryResultsParserOutput};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Row = BTreeMap<String, Term>;

enum Answer {
    Boolean(bool),
    Rows(Vec<Row>),
    Triples(Graph),
}

pub(crate) fn of(case: &Case) -> Result<(), String> {
    let text = fs::read_to_string(&case.query).map_err(|error| error.to_string())?;
    let query = format!("BASE <{}>\n{text}", iri_of(&case.query));
    match &case.expected {
        Expected::Syntax(is_valid) => {
            let outcome = answer(&GraphsBuilder::default().build(), &query, None);
            let parses = !matches!(outcome, Err(Error::Syntax(_)));
            if parses == *is_valid { Ok(()) } else { Err(format!("parses: {parses}")) }
        }
        Expected::Result(path) => {
            let expected = expected(path)?;
            let graphs = graphs(case, &query)?;
            let accept = if matches!(expected, Answer::Triples(_)) { "text/turtle" } else { JSON };
            let body = answer(&graphs, &query, Some(accept)).map_err(|error| error.to_string())?;
            compare(&expected, &parse(&body, accept)?, path)
        }
    }
}

const JSON: &str = "application/sparql-results+json";

fn answer(graphs: &Graphs, query: &str, accept: Option<&str>) -> Result<Vec<u8>, Error> {
    let request = Request { query, accept, ..Request::default() };
    graphs.answer(&request, &Limits::default()).map(|answer| answer.body)
}

/// The data, the named graphs, and what `FROM` names.
fn graphs(case: &Case, query: &str) -> Result<Graphs, String> {
    let mut builder = GraphsBuilder::default();
    for path in &case.data {
        builder.add_metadata(triples(path)?).map_err(|error| error.to_string())?;
    }
    let mut named = case.graphs.clone();
    if let Ok(query) = spargebra::SparqlParser::new().parse_query(query)
        && let Some(dataset) = query.dataset()
    {
        let all = dataset.default.iter().chain(dataset.named.iter().flatten());
        let paths = all.filter_map(|iri| Some((iri.as_str().to_owned(), iri.as_str().strip_prefix("file://")?.into())));
        named.extend(paths);
        named.sort();
        named.dedup();
    }
    for (name, path) in named {
        let mut triples = triples(&path)?.into_iter();
        let version = VersionTriples { graph: &name, triples: &mut triples };
        builder.add_version(version).map_err(|error| error.to_string())?;
    }
    Ok(builder.build())
}

fn expected(path: &Path) -> Result<Answer, String> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let results = |format| of_results(format, &bytes);
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("srx") => results(QueryResultsFormat::Xml),
        Some("srj") => results(QueryResultsFormat::Json),
        Some("tsv") => results(QueryResultsFormat::Tsv),
        // CSV keeps no kinds of terms.
        Some("csv") => Ok(Answer::Rows(Vec::new())),
        _ => Ok(of_graph(triples(path)?.into_iter().collect())),
    }
}

fn parse(body: &[u8], accept: &str) -> Result<Answer, String> {
    if accept == JSON {
        return of_results(QueryResultsFormat::Json, body);
    }
    let triples: Result<Graph, _> = TurtleParser::new().for_slice(body).collect();
    triples.map(Answer::Triples).map_err(|error| error.to_string())
}

fn of_results(format: QueryResultsFormat, bytes: &[u8]) -> Result<Answer, String> {
    let parsed = QueryResultsParser::from_format(format).for_slice(bytes).map_err(|error| error.to_string())?;
    match parsed {
        SliceQueryResultsParserOutput::Boolean(value) => Ok(Answer::Boolean(value)),
        SliceQueryResultsParserOutput::Solutions(solutions) => {
            let mut rows = Vec::new();
            for solution in solutions {
                let solution = solution.map_err(|error| error.to_string())?;
                rows.push(solution.iter().map(|(name, term)| (name.as_str().to_owned(), term.clone())).collect());
            }
            Ok(Answer::Rows(rows))
        }
    }
}

/// Results written as RDF, or a graph that is the result.
fn of_graph(graph: Graph) -> Answer {
    const RS: &str = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";
    let name = |name: &str| NamedNode::new_unchecked(format!("{RS}{name}"));
    if let Some(triple) = graph.triples_for_predicate(&name("boolean")).next() {
        return Answer::Boolean(matches!(triple.object, TermRef::Literal(it) if it.value() == "true"));
    }
    if graph.triples_for_predicate(&name("resultVariable")).next().is_none()
        && graph.triples_for_predicate(&name("solution")).next().is_none()
    {
        return Answer::Triples(graph);
    }
    let mut rows = Vec::new();
    for solution in graph.triples_for_predicate(&name("solution")) {
        let TermRef::BlankNode(solution) = solution.object else { continue };
        let mut row = Row::new();
        for binding in graph.objects_for_subject_predicate(solution, &name("binding")) {
            let TermRef::BlankNode(binding) = binding else { continue };
            let variable = graph.object_for_subject_predicate(binding, &name("variable"));
            let value = graph.object_for_subject_predicate(binding, &name("value"));
            if let (Some(TermRef::Literal(variable)), Some(value)) = (variable, value) {
                row.insert(variable.value().to_owned(), value.into_owned());
            }
        }
        rows.push(row);
    }
    Answer::Rows(rows)
}

fn compare(expected: &Answer, got: &Answer, path: &Path) -> Result<(), String> {
    let is_same = match (expected, got) {
        (Answer::Boolean(a), Answer::Boolean(b)) => a == b,
        // Only that it is answered.
        (Answer::Rows(_), Answer::Rows(_)) if path.extension().is_some_and(|it| it == "csv") => true,
        (Answer::Rows(a), Answer::Rows(b)) => same_rows(a, b),
        (Answer::Triples(a), Answer::Triples(b)) => canonical(a.clone()) == canonical(b.clone()),
        _ => false,
    };
    if is_same { Ok(()) } else { Err(format!("expected {}, got {}", shown(expected), shown(got))) }
}

fn same_rows(a: &[Row], b: &[Row]) -> bool {
    let plain = |rows: &[Row]| {
        let mut lines: Vec<String> = rows
            .iter()
            .map(|row| row.iter().map(|(name, term)| format!("{name}={};", with_value(term, true))).collect())
            .collect();
        lines.sort();
        lines
    };
    let has_blank = a.iter().flat_map(Row::values).any(Term::is_blank_node);
    plain(a) == plain(b) && (!has_blank || a.len() > 12 || canonical(graph_of(a)) == canonical(graph_of(b)))
}

/// A row is a node with its values.
fn graph_of(rows: &[Row]) -> Graph {
    let mut graph = Graph::new();
    for (at, row) in rows.iter().enumerate() {
        let node = BlankNode::new_unchecked(format!("row{at}"));
        for (name, term) in row {
            let term = match term {
                Term::BlankNode(_) => term.clone(),
                term => Literal::new_simple_literal(with_value(term, false)).into(),
            };
            graph.insert(&Triple::new(node.clone(), NamedNode::new_unchecked(format!("urn:{name}")), term));
        }
    }
    graph
}

fn canonical(mut graph: Graph) -> Graph {
    graph.canonicalize(CanonicalizationAlgorithm::Unstable);
    graph
}

fn with_value(term: &Term, hides_blank: bool) -> String {
    match term {
        Term::BlankNode(_) if hides_blank => "_:".to_owned(),
        Term::Literal(literal) => {
            let datatype = literal.datatype().as_str().rsplit('#').next().unwrap_or_default().to_owned();
            let is_number = ["integer", "decimal", "double", "float"].contains(&datatype.as_str());
            match literal.value().parse::<f64>() {
                Ok(number) if is_number => format!("{number}^^{datatype}"),
                _ => literal.to_string().replace(
                    &format!("@{}", literal.language().unwrap_or("-")),
                    &format!("@{}", literal.language().unwrap_or("-").to_lowercase()),
                ),
            }
        }
        term => term.to_string(),
    }
}

fn shown(answer: &Answer) -> String {
    let text = match answer {
        Answer::Boolean(value) => value.to_string(),
        Answer::Rows(rows) => format!("{} rows {rows:?}", rows.len()),
        Answer::Triples(graph) => graph.to_string(),
    };
    text.chars().take(300).collect()
}
