//! Tera's errors in plain words.

use std::error::Error as _;

use tera::{Context, Error, ErrorKind};

use super::instrument::BOUND;
use super::scan;
use crate::project::{Text, line_column};
use crate::{Code, Place, Refusal, wording};

/// A failure while rendering; the place is found elsewhere.
pub(super) fn refusal(error: &Error, context: &Context) -> Refusal {
    let leaf = leaf(error);
    match &leaf.kind {
        ErrorKind::FilterNotFound(name) => failed(format!("the filter `{name}` is not known")),
        ErrorKind::TestNotFound(name) => failed(format!("the test `{name}` is not known")),
        ErrorKind::FunctionNotFound(name) => failed(format!("the function `{name}` is not known")),
        ErrorKind::TemplateNotFound(name) => {
            let message = format!("the template {name} is not in the project");
            Refusal::new(Code::FileMissing, message)
                .expecting("a path of the project, or one inside its templates folder")
        }
        _ => {
            let message = cause(error);
            match missing_variable(&message) {
                Some(name) => failed(format!("the variable `{name}` is not defined")).expecting(known(name, context)),
                None => failed(message),
            }
        }
    }
}

fn failed(message: impl Into<String>) -> Refusal {
    Refusal::new(Code::TemplateFailed, message)
}

/// The innermost of Tera's errors: the others only say "failed to render".
fn leaf(error: &Error) -> &Error {
    let mut leaf = error;
    while let Some(inner) = leaf.source().and_then(|source| source.downcast_ref::<Error>()) {
        leaf = inner;
    }
    leaf
}

/// The innermost text.
pub(super) fn cause(error: &Error) -> String {
    let mut message = leaf(error).to_string();
    let mut source = leaf(error).source();
    while let Some(inner) = source {
        message = inner.to_string();
        source = inner.source();
    }
    // The measure around a list that is looped over is none of the author's.
    let message = message.replace(&format!("`{BOUND}`"), "`an array literal`");
    wording::of_tera(&wording::one_line(&message))
}

fn missing_variable(message: &str) -> Option<&str> {
    let rest = message.strip_prefix("Variable `")?;
    let (name, rest) = rest.split_once('`')?;
    rest.starts_with(" not found in context").then_some(name)
}

/// The keys of the map that lacks one, or the names the template starts with.
fn known(name: &str, context: &Context) -> String {
    let (parent, _) = name.split_once(['.', '[']).unwrap_or(("", name));
    let of_parent = context.get(parent).and_then(|value| value.as_object());
    // A loop's variable mostly is a row of the results.
    let of_row = || context.get("results")?.as_array()?.first()?.as_object();
    let keys = of_parent.or_else(|| if parent.is_empty() { None } else { of_row() });
    let list = |keys: Vec<&str>| keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    match keys {
        Some(map) => format!("one of {}", list(map.keys().map(String::as_str).collect())),
        None => match context.clone().into_json().as_object() {
            Some(map) if !map.is_empty() => format!("one of {}", list(map.keys().map(String::as_str).collect())),
            _ => "a variable the template sets itself: the query returned no rows".to_owned(),
        },
    }
}

/// A template that does not parse: the parser's line, in the author's file.
pub(super) fn syntax(error: &Error, text: &Text) -> Refusal {
    let report = leaf(error).to_string();
    let (line, column) = position(&report);
    if let Some(refusal) = left_open(text, line, column) {
        return refusal;
    }
    let message = report
        .lines()
        .rev()
        .find_map(|line| line.trim_start().strip_prefix("= "))
        .map_or_else(|| cause(error), str::to_owned);
    let place = if line.is_some() { text.place(line, column) } else { Place::file(&text.file) };
    let refusal = Refusal::new(Code::TemplateInvalid, "the template does not parse").at(place);
    match message.strip_prefix("expected ") {
        Some(expected) => refusal.expecting(expected),
        None => Refusal { message: format!("the template does not parse: {message}"), ..refusal },
    }
}

/// A tag without its end, where that is what stopped the parser.
fn left_open(text: &Text, line: Option<u32>, column: Option<u32>) -> Option<Refusal> {
    let fault = scan::fault(text)?;
    if line_column(&text.text, fault.seen_from) > (line?, column?) {
        return None;
    }
    let (line, column) = line_column(&text.text, fault.at);
    let message = format!("the template does not parse: {}", fault.message);
    let refusal = Refusal::new(Code::TemplateInvalid, message).at(text.place(Some(line), Some(column)));
    Some(refusal.expecting(fault.expected))
}

/// The `--> line:column` of the parser's report.
fn position(report: &str) -> (Option<u32>, Option<u32>) {
    let Some((_, rest)) = report.split_once("--> ") else { return (None, None) };
    let numbers = rest.lines().next().unwrap_or_default();
    match numbers.trim().split_once(':') {
        Some((line, column)) => (line.parse().ok(), column.parse().ok()),
        None => (None, None),
    }
}
