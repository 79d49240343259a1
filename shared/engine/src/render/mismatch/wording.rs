//! How expressions and kinds are told to the author.

use tera::ast::{Expr, ExprVal, FunctionCall};

use crate::render::instrument::{BOUND, CAPTURE};
use crate::render::values::Kinds;

pub(super) fn name(kinds: Kinds) -> &'static str {
    match (kinds.text, kinds.boolean, kinds.number) {
        (_, true, false) => "a boolean",
        (_, false, true) => "a number",
        (true, false, false) => "text",
        _ => "values of several kinds",
    }
}

pub(super) fn literal_text(expr: &Expr) -> Option<&str> {
    match &expr.val {
        ExprVal::String(text) if expr.filters.is_empty() => Some(text),
        _ => None,
    }
}

pub(super) fn variable(expr: &Expr) -> Option<&str> {
    match &expr.val {
        ExprVal::Ident(path) => Some(path),
        _ => None,
    }
}

/// The expression as its author wrote it, nearly.
pub(super) fn written(expr: &Expr) -> String {
    if let ExprVal::FunctionCall(FunctionCall { name, args }) = &expr.val
        && let (BOUND | CAPTURE, Some(inner)) = (name.as_str(), args.get("value"))
    {
        return written(inner);
    }
    let mut out = match &expr.val {
        ExprVal::String(text) => format!("\"{text}\""),
        ExprVal::Int(number) => number.to_string(),
        ExprVal::Float(number) => number.to_string(),
        ExprVal::Bool(value) => value.to_string(),
        ExprVal::Ident(path) => path.clone(),
        ExprVal::FunctionCall(call) => format!("{}(…)", call.name),
        ExprVal::Array(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", ")),
        _ => "(…)".to_owned(),
    };
    for filter in expr.filters.iter().filter(|filter| filter.name != "filter") {
        out.push_str(&format!(" | {}", filter.name));
    }
    out
}
