//! Text to algebra: errors with their place, and no text that overflows the stack.

mod prefix;

use crate::machine::on_stack;
use crate::{Code, Place, Refusal};
use oxrdf::NamedNode;
use spargebra::{Query, SparqlParser};
use std::collections::BTreeMap;

/// A query longer than this carries data, which belongs into an ontology.
const QUERY_BYTES_MAX: usize = 256 << 10;
/// Brackets inside one another. Each costs the parser some 20 calls.
const NESTING_MAX: usize = 100;
/// What the caller's stack carries without fear: longer or deeper texts are
/// parsed on a stack of their own.
const PLAIN_BYTES_MAX: usize = 4 << 10;
const PLAIN_NESTING_MAX: usize = 16;
const STACK_BYTES: usize = 128 << 20;

/// Parses `text` and hands the algebra to `build`. A tree that `build` refuses
/// as too deep is dropped where there is stack enough for that.
pub(super) fn with_parsed<T: Send>(
    text: &str,
    prefixes: &BTreeMap<String, String>,
    base_iri: Option<&str>,
    build: impl FnOnce(&Query) -> Result<T, Refusal> + Send,
) -> Result<T, Refusal> {
    if text.len() > QUERY_BYTES_MAX {
        return Err(Refusal::limit("query_bytes_max", QUERY_BYTES_MAX as u64, text.len()));
    }
    let (nesting, place) = nesting(text);
    if nesting > NESTING_MAX {
        return Err(Refusal::limit("query_nesting_max", NESTING_MAX as u64, nesting).at(place));
    }
    let parser = parser(prefixes, base_iri)?;
    let work = || build(&parser.parse_query(text).map_err(|error| refusal(text, prefixes, &error))?);
    if text.len() <= PLAIN_BYTES_MAX && nesting <= PLAIN_NESTING_MAX {
        return work();
    }
    on_stack(STACK_BYTES, || Refusal::defect("a query's parser panicked"), work)
}

fn parser(prefixes: &BTreeMap<String, String>, base_iri: Option<&str>) -> Result<SparqlParser, Refusal> {
    let mut parser = SparqlParser::new();
    if let Some(base) = base_iri {
        parser = parser.with_base_iri(base).map_err(|error| {
            let text = format!("the base IRI \"{base}\" is not valid: {error}");
            Refusal::new(Code::ManifestInvalid, text).expecting("an absolute IRI")
        })?;
    }
    for (prefix, iri) in prefixes {
        // Checked first: the parser is consumed by a refusal.
        NamedNode::new(iri).map_err(|error| {
            let text = format!("the prefix \"{prefix}\" stands for no valid IRI: {error}");
            Refusal::new(Code::ManifestInvalid, text).expecting("an absolute IRI")
        })?;
        parser = parser
            .with_prefix(prefix, iri)
            .map_err(|error| Refusal::new(Code::ManifestInvalid, format!("prefix \"{prefix}\": {error}")))?;
    }
    Ok(parser)
}

/// The error's text is `error at LINE:COLUMN: expected …`.
fn refusal(text: &str, prefixes: &BTreeMap<String, String>, error: &dyn std::fmt::Display) -> Refusal {
    let told = error.to_string();
    let parts = told.strip_prefix("error at ").and_then(|rest| {
        let (line, rest) = rest.split_once(':')?;
        let (column, rest) = rest.split_once(": expected ")?;
        Some((line.parse::<u32>().ok()?.max(1), column.parse::<u32>().ok()?.max(1), rest))
    });
    let Some((line, column, expected)) = parts else {
        return Refusal::new(Code::QueryInvalid, told);
    };
    let (line, column, rest) = next_token(text, line, column);
    let place = Place::default().at(line, Some(column));
    if let Some(keyword) = update_keyword(text) {
        return Refusal::new(
            Code::CapabilityRefused,
            format!("{keyword} changes data or loads it; a project's queries only read"),
        )
        .at(place)
        .expecting("SELECT, ASK or CONSTRUCT");
    }
    if expected.contains("Prefix not found") {
        let before = &text[..text.len() - rest.len()];
        let name = before.split_whitespace().next_back().unwrap_or_default();
        return Refusal::new(Code::QueryInvalid, format!("the prefix of \"{name}\" is not declared"))
            .at(place)
            .expecting("a PREFIX line in the query, or the prefix in the manifest");
    }
    if expected.contains("variable that is unbound") {
        let message = "the SELECT shows a variable that is neither in GROUP BY nor inside an aggregate";
        return Refusal::new(Code::QueryInvalid, message).at(place).expecting(
            "each variable in GROUP BY or in an aggregate, such as SAMPLE(?x), which rdflib takes for granted",
        );
    }
    if let Some((name, place)) = prefix::undeclared(text, prefixes) {
        return Refusal::new(Code::QueryInvalid, format!("the prefix of \"{name}\" is not declared"))
            .at(place)
            .expecting("a PREFIX line in the query, or the prefix in the manifest");
    }
    let met: String = rest.lines().next().unwrap_or_default().chars().take(24).collect();
    let message = if met.is_empty() {
        "the query does not parse: it ends too early".to_owned()
    } else {
        format!("the query does not parse at \"{}\"", met.trim_end())
    };
    Refusal::new(Code::QueryInvalid, message).at(place).expecting(readable(expected))
}

/// The tokens that could stand there, without the classes of characters that
/// could prolong the word before.
fn readable(expected: &str) -> String {
    let tokens = expected.trim_start_matches("one of ").split(", ");
    let words: Vec<&str> = tokens.filter(|token| !token.contains(['[', ']', '\\'])).take(12).collect();
    if words.is_empty() { "another token".to_owned() } else { words.join(", ") }
}

/// The parser stops before blanks; the author looks for what comes after them.
fn next_token(text: &str, line: u32, column: u32) -> (u32, u32, &str) {
    let (mut line, mut column) = (line, column);
    let line_start = text.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let mut rest = text.get(line_start..).unwrap_or_default();
    let skipped = rest.char_indices().nth(column as usize - 1).map_or(rest.len(), |(at, _)| at);
    rest = &rest[skipped..];
    while let Some(blank) = rest.chars().next().filter(|character| character.is_whitespace()) {
        (line, column) = if blank == '\n' { (line + 1, 1) } else { (line, column + 1) };
        rest = &rest[blank.len_utf8()..];
    }
    (line, column, rest)
}

/// The first keyword of an update, which the query grammar does not know.
fn update_keyword(text: &str) -> Option<&'static str> {
    const UPDATES: [&str; 9] = ["LOAD", "INSERT", "DELETE", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD"];
    let body = text.lines().map(str::trim_start).find(|line| {
        let head = line.get(..6).unwrap_or(line).to_ascii_uppercase();
        !(line.is_empty() || line.starts_with('#') || head == "PREFIX" || head.starts_with("BASE"))
    })?;
    let word: String = body.chars().take_while(char::is_ascii_alphabetic).collect();
    UPDATES.into_iter().find(|keyword| word.eq_ignore_ascii_case(keyword))
}

/// The deepest nesting of brackets, and where it is reached. Brackets in
/// strings, IRIs and comments count too when they do not close: a refusal
/// needs a hundred of them.
fn nesting(text: &str) -> (usize, Place) {
    let (mut open, mut deepest, mut place) = (0usize, 0, Place::default());
    let (mut line, mut column) = (1u32, 0u32);
    for character in text.chars() {
        column += 1;
        match character {
            '\n' => (line, column) = (line + 1, 0),
            '(' | '[' | '{' => {
                open += 1;
                if open > deepest {
                    deepest = open;
                    if deepest == NESTING_MAX + 1 {
                        place = Place::default().at(line, Some(column));
                    }
                }
            }
            ')' | ']' | '}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    (deepest, place)
}
