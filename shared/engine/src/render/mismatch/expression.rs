//! One expression: what it gives, and whether it compares across kinds.

use std::sync::Arc;

use tera::ast::{Expr, ExprVal, FunctionCall, In, LogicExpr, LogicOperator, MacroCall};

use super::Finding;
use super::shape::{Shape, Variables};
use super::wording::{literal_text, name, variable, written};
use crate::project::Values;
use crate::render::instrument::{BOUND, CAPTURE};
use crate::render::shared::Shared;
use crate::render::values::Kinds;

pub(super) struct Checker<'a, 'v> {
    variables: &'v Variables,
    shared: &'v Arc<Shared>,
    /// The first comparison across kinds.
    pub(super) finding: Option<Finding>,
    /// Macros called, with what is known of their arguments.
    pub(super) calls: Vec<(&'a MacroCall, Vec<(&'a str, Shape)>)>,
    /// Variables that the expression also compares with a fitting kind:
    /// `x == true or x == "true"` is meant for either.
    either: Vec<&'a str>,
}

impl<'a, 'v> Checker<'a, 'v> {
    pub(super) fn new(variables: &'v Variables, shared: &'v Arc<Shared>) -> Self {
        Self { variables, shared, finding: None, calls: Vec::new(), either: Vec::new() }
    }

    pub(super) fn shape(&mut self, expr: &'a Expr) -> Shape {
        let value = self.value(&expr.val);
        let shape = expr.filters.iter().fold(value, |shape, filter| self.filtered(shape, filter, expr));
        if expr.negated { Shape::Scalar(Kinds::BOOLEAN) } else { shape }
    }

    fn value(&mut self, value: &'a ExprVal) -> Shape {
        match value {
            ExprVal::String(_) => Shape::Scalar(Kinds::TEXT),
            ExprVal::Int(_) | ExprVal::Float(_) => Shape::Scalar(Kinds::NUMBER),
            ExprVal::Bool(_) => Shape::Scalar(Kinds::BOOLEAN),
            ExprVal::Ident(path) => self.variables.resolve(path),
            ExprVal::Math(math) => {
                self.shape(&math.lhs);
                self.shape(&math.rhs);
                Shape::Scalar(Kinds::NUMBER)
            }
            ExprVal::Logic(logic) => {
                self.logic(logic);
                Shape::Scalar(Kinds::BOOLEAN)
            }
            ExprVal::Test(test) => {
                test.args.iter().for_each(|arg| drop(self.shape(arg)));
                Shape::Scalar(Kinds::BOOLEAN)
            }
            ExprVal::In(condition) => {
                self.contained(condition);
                Shape::Scalar(Kinds::BOOLEAN)
            }
            ExprVal::StringConcat(concat) => {
                concat.values.iter().for_each(|part| self.joined(part));
                Shape::Scalar(Kinds::TEXT)
            }
            ExprVal::Array(items) => {
                let kinds: Option<Vec<Kinds>> = items.iter().map(|item| self.shape(item).kinds()).collect();
                kinds
                    .map_or(Shape::Unknown, |kinds| Shape::List(kinds.into_iter().fold(Kinds::default(), Kinds::union)))
            }
            ExprVal::MacroCall(call) => {
                let args = call.args.iter().map(|(name, arg)| (name.as_str(), self.shape(arg))).collect();
                self.calls.push((call, args));
                Shape::Scalar(Kinds::TEXT)
            }
            ExprVal::FunctionCall(call) => self.function(call),
        }
    }

    fn function(&mut self, call: &'a FunctionCall) -> Shape {
        let mut args: Vec<(&str, Shape)> = Vec::new();
        for (name, arg) in &call.args {
            let shape = self.shape(arg);
            args.push((name, shape));
        }
        if call.name == BOUND || call.name == CAPTURE {
            return args.pop().map(|(_, shape)| shape).unwrap_or_default();
        }
        let text = |name: &str| call.args.get(name).and_then(literal_text);
        let rows = || args.iter().find(|(name, _)| *name == "rows" || *name == "results").map(|(_, shape)| shape);
        match call.name.as_str() {
            "sparql" => match text("query").map(|query| self.shared.answer(query)) {
                Some(Ok(value)) => Shape::of_value(&value),
                // The query's own refusal comes with its place when it is rendered.
                _ => Shape::Unknown,
            },
            "sparql_first" => match (rows(), text("column")) {
                (Some(rows), Some(column)) => rows.column(column).map_or(Shape::Unknown, Shape::Scalar),
                (Some(rows), None) if !call.args.contains_key("column") => rows.item(),
                _ => Shape::Unknown,
            },
            "sparql_values" => {
                let kinds = rows().zip(text("column")).and_then(|(rows, column)| rows.column(column));
                kinds.map_or(Shape::Unknown, Shape::List)
            }
            "sparql_empty" => Shape::Scalar(Kinds::BOOLEAN),
            "sparql_count" => Shape::Scalar(Kinds::NUMBER),
            "range" => Shape::List(Kinds::NUMBER),
            "local" => Shape::Scalar(Kinds::TEXT),
            _ => Shape::Unknown,
        }
    }

    fn filtered(&mut self, shape: Shape, filter: &'a FunctionCall, expr: &'a Expr) -> Shape {
        let argument = |name: &str| filter.args.get(name);
        for arg in filter.args.values() {
            self.shape(arg);
        }
        match filter.name.as_str() {
            "default" => {
                let other = argument("value").map(|value| self.shape(value)).unwrap_or_default();
                match (shape.kinds(), other.kinds()) {
                    (Some(kinds), Some(other)) => Shape::Scalar(kinds.union(other)),
                    _ => Shape::Unknown,
                }
            }
            "first" | "last" | "nth" => shape.item(),
            "sort" | "reverse" | "unique" | "slice" => shape,
            "filter" => {
                self.filtered_by(&shape, filter, expr);
                shape
            }
            "map" => {
                let kinds = argument("attribute").and_then(literal_text).and_then(|name| shape.column(name));
                kinds.map_or(Shape::Unknown, Shape::List)
            }
            "group_by" => match shape {
                Shape::Rows(columns) => Shape::Groups(columns),
                _ => Shape::Unknown,
            },
            "length" | "int" | "float" | "round" | "abs" | "wordcount" => Shape::Scalar(Kinds::NUMBER),
            "as_str" | "json_encode" | "join" => Shape::Scalar(Kinds::TEXT),
            _ => Shape::Unknown,
        }
    }

    /// `results | filter(attribute="required", value="true")`
    fn filtered_by(&mut self, rows: &Shape, filter: &'a FunctionCall, expr: &'a Expr) {
        let Some(name) = filter.args.get("attribute").and_then(literal_text) else { return };
        let Some(value) = filter.args.get("value") else { return };
        let wanted = self.shape(value).kinds();
        if let (Some(kinds), Some(wanted)) = (rows.column(name), wanted)
            && differ(kinds, wanted, literal_text(value))
        {
            let expression = format!("{} | filter(attribute=\"{name}\", value={})", written(expr), written(value));
            self.found(expression, name, kinds, wanted, "finds no row");
        }
    }

    fn logic(&mut self, logic: &'a LogicExpr) {
        if matches!(logic.operator, LogicOperator::And | LogicOperator::Or) {
            let known = self.either.len();
            self.note_either(logic);
            self.shape(&logic.lhs);
            self.shape(&logic.rhs);
            self.either.truncate(known);
            return;
        }
        let (left, right) = (self.shape(&logic.lhs), self.shape(&logic.rhs));
        let (Some(left), Some(right)) = (left.kinds(), right.kinds()) else { return };
        let text = literal_text(&logic.lhs).or_else(|| literal_text(&logic.rhs));
        let either = [&logic.lhs, &logic.rhs].into_iter().filter_map(|side| variable(side));
        if !differ(left, right, text) || either.clone().any(|name| self.either.contains(&name)) {
            return;
        }
        let expression = format!("{} {} {}", written(&logic.lhs), logic.operator, written(&logic.rhs));
        // Tera holds a number unequal to nothing and different from nothing.
        let always = logic.operator == LogicOperator::NotEq && !left.number && !right.number;
        let variable = either.clone().next().unwrap_or_default();
        self.found(expression, variable, left, right, if always { "is always true" } else { "is never true" });
    }

    fn note_either(&mut self, logic: &'a LogicExpr) {
        for side in [&logic.lhs, &logic.rhs] {
            let ExprVal::Logic(inner) = &side.val else { continue };
            if matches!(inner.operator, LogicOperator::And | LogicOperator::Or) {
                self.note_either(inner);
            } else if let (Some(left), Some(right)) = (self.shape(&inner.lhs).kinds(), self.shape(&inner.rhs).kinds())
                && !differ(left, right, None)
            {
                self.either.extend([&inner.lhs, &inner.rhs].into_iter().filter_map(|side| variable(side)));
            }
        }
    }

    fn contained(&mut self, condition: &'a In) {
        let (needle, hay) = (self.shape(&condition.lhs), self.shape(&condition.rhs));
        let (Some(needle), Some(hay)) = (needle.kinds(), hay.item_kinds()) else { return };
        if !needle.meets(hay) {
            let word = if condition.negated { "not in" } else { "in" };
            let expression = format!("{} {word} {}", written(&condition.lhs), written(&condition.rhs));
            let name = variable(&condition.lhs).or_else(|| variable(&condition.rhs)).unwrap_or_default();
            let result = if condition.negated { "is always true" } else { "is never true" };
            self.found(expression, name, needle, hay, result);
        }
    }

    /// `~` joins text and numbers; a boolean makes it fail.
    fn joined(&mut self, part: &'a ExprVal) {
        match part {
            ExprVal::Ident(path) if self.variables.resolve(path).kinds() == Some(Kinds::BOOLEAN) => {
                self.found(format!("… ~ {path}"), path, Kinds::BOOLEAN, Kinds::TEXT, "cannot be joined");
            }
            ExprVal::FunctionCall(call) => drop(self.function(call)),
            _ => {}
        }
    }

    fn found(&mut self, expression: String, variable: &str, left: Kinds, right: Kinds, result: &str) {
        let (left, right) = (name(left), name(right));
        let other = match self.shared.values {
            Values::Typed => "\"lexical\"",
            Values::Lexical => "\"typed\"",
        };
        self.finding.get_or_insert(Finding {
            expression,
            variable: variable.to_owned(),
            message: format!("puts {left} against {right} and {result}"),
            mend: format!("both sides of one kind (a boolean is true, a number is 1, text is \"true\"), or values = {other} in [generation]"),
        });
    }
}

/// Whether a comparison of these kinds misses values it is meant for. A column
/// of several kinds is only wrong for a text that names a value of another kind.
fn differ(left: Kinds, right: Kinds, text: Option<&str>) -> bool {
    if !left.meets(right) {
        return true;
    }
    let both = left.union(right);
    match text {
        Some("true" | "false") => both.boolean,
        Some(text) => both.number && text.parse::<f64>().is_ok(),
        None => false,
    }
}
