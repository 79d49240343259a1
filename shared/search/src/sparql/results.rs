//! Results as bytes, not more than the limits allow.

use super::format::Format;
use super::meter::Meter;
use super::{Error, Limits};
use oxrdf::{Term, Variable};
use oxttl::TurtleSerializer;
use sparesults::{QueryResultsFormat, QueryResultsSerializer};
use spareval::{QueryEvaluationError, QueryResults, QuerySolutionIter, QueryTripleIter};
use std::collections::HashSet;
use std::io;

pub(super) fn write(
    results: QueryResults<'_>,
    format: Format,
    limits: &Limits,
    meter: &Meter<'_>,
) -> Result<Vec<u8>, Error> {
    let bounded = Bounded { bytes: Vec::new(), max: limits.result_bytes_max };
    let written = match results {
        QueryResults::Boolean(answer) => {
            serializer(format)?.serialize_boolean_to_writer(bounded, answer).map_err(|error| of_io(&error, limits))
        }
        QueryResults::Solutions(solutions) => self::solutions(solutions, format, limits, bounded),
        QueryResults::Graph(triples) => self::triples(triples, limits, meter, bounded),
    };
    let bytes = written?.bytes;
    Ok(if format == Format::Xml { with_escaped_returns(bytes) } else { bytes })
}

fn solutions(
    solutions: QuerySolutionIter<'_>,
    format: Format,
    limits: &Limits,
    bounded: Bounded,
) -> Result<Bounded, Error> {
    let variables: Vec<Variable> = solutions.variables().to_vec();
    let serializer = serializer(format)?.serialize_solutions_to_writer(bounded, variables);
    let mut serializer = serializer.map_err(|error| of_io(&error, limits))?;
    for (row, solution) in solutions.enumerate() {
        if row == limits.rows_max {
            return Err(Error::Limit { name: "rows_max", limit: limits.rows_max as u64 });
        }
        let solution = solution.map_err(|error| failed(&error))?;
        if format == Format::Xml && !solution.iter().all(|(_, term)| is_xml(term)) {
            return Err(Error::Unrepresentable("XML"));
        }
        serializer.serialize(&solution).map_err(|error| of_io(&error, limits))?;
    }
    serializer.finish().map_err(|error| of_io(&error, limits))
}

fn triples(
    triples: QueryTripleIter<'_>,
    limits: &Limits,
    meter: &Meter<'_>,
    bounded: Bounded,
) -> Result<Bounded, Error> {
    let mut serializer = TurtleSerializer::new().for_writer(bounded);
    let mut met = HashSet::new();
    for triple in triples {
        meter.tick();
        let triple = triple.map_err(|error| failed(&error))?;
        // CONSTRUCT gives a triple once for each row that makes it.
        if met.contains(&triple) {
            continue;
        }
        if met.len() == limits.rows_max {
            return Err(Error::Limit { name: "rows_max", limit: limits.rows_max as u64 });
        }
        serializer.serialize_triple(&triple).map_err(|error| of_io(&error, limits))?;
        met.insert(triple);
    }
    serializer.finish().map_err(|error| of_io(&error, limits))
}

fn serializer(format: Format) -> Result<QueryResultsSerializer, Error> {
    Ok(QueryResultsSerializer::from_format(match format {
        Format::Json => QueryResultsFormat::Json,
        Format::Xml => QueryResultsFormat::Xml,
        Format::Csv => QueryResultsFormat::Csv,
        Format::Tsv => QueryResultsFormat::Tsv,
        Format::Turtle => return Err(Error::NotAcceptable("a format of tables")),
    }))
}

/// The serializer writes carriage returns as they are, and whoever reads XML takes them
/// for line feeds (XML 1.0, 2.11).
fn with_escaped_returns(xml: Vec<u8>) -> Vec<u8> {
    if !xml.contains(&b'\r') {
        return xml;
    }
    xml.split(|byte| *byte == b'\r').collect::<Vec<_>>().join(&b"&#xD;"[..])
}

/// XML 1.0, 2.2: most control characters are no characters of a document.
fn is_xml(term: &Term) -> bool {
    let is_character = |c: char| (c >= ' ' || matches!(c, '\t' | '\n' | '\r')) && !matches!(c, '\u{fffe}' | '\u{ffff}');
    match term {
        Term::Literal(literal) => literal.value().chars().all(is_character),
        _ => true,
    }
}

fn failed(error: &QueryEvaluationError) -> Error {
    Error::Failed(error.to_string())
}

/// The only error that [`Bounded`] gives is that it is full.
fn of_io(_: &io::Error, limits: &Limits) -> Error {
    Error::Limit { name: "result_bytes_max", limit: limits.result_bytes_max as u64 }
}

struct Bounded {
    bytes: Vec<u8>,
    max: usize,
}

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > self.max {
            return Err(io::Error::other("the result is too large"));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
