//! Rules of other SPARQL engines that differ from SPARQL's, and so from what is
//! answered here, by the parts of a query that meet them. An author is warned of
//! those of one engine, where the manifest names it in `queries_for`.

use std::collections::BTreeSet;

use oxrdf::vocab::xsd;
use spargebra::algebra::{AggregateExpression, AggregateFunction, Expression, Function, GraphPattern, OrderExpression};

use super::chains;
use super::variables::Uses;

/// The engine that a project's queries were written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceEngine {
    Rdflib,
    Comunica,
    Jena,
}

impl SourceEngine {
    /// As manifests name them.
    pub const NAMES: [(&'static str, Self); 3] =
        [("rdflib", Self::Rdflib), ("comunica", Self::Comunica), ("jena", Self::Jena)];

    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, engine)| *engine)
    }
}

/// What an engine answers differently in a query.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    pub engine: SourceEngine,
    /// The engine's rule, and the rule that holds here.
    pub rule: String,
}

/// What is to be said of a query, for each engine.
pub(super) fn of_query(pattern: &GraphPattern) -> Vec<Difference> {
    let mut search = Search::default();
    search.pattern(pattern, &Uses::default());
    search.found.into_iter().collect()
}

#[derive(Default)]
struct Search {
    /// Each once, by engine.
    found: BTreeSet<Difference>,
}

impl Search {
    fn say(&mut self, engine: SourceEngine, rule: impl Into<String>) {
        self.found.insert(Difference { engine, rule: rule.into() });
    }

    /// `outside` are the variables of what is around the nearest sub-select.
    fn pattern(&mut self, pattern: &GraphPattern, outside: &Uses) {
        match pattern {
            GraphPattern::Bgp { .. } | GraphPattern::Path { .. } | GraphPattern::Values { .. } => {}
            GraphPattern::Union { .. } => {
                chains::branches(pattern).into_iter().for_each(|branch| self.pattern(branch, outside));
            }
            GraphPattern::Join { left, right } | GraphPattern::Lateral { left, right } => {
                self.beside(left, right, outside);
                self.beside(right, left, outside);
            }
            GraphPattern::Minus { left, right } => {
                self.pattern(left, outside);
                self.pattern(right, outside);
            }
            GraphPattern::LeftJoin { left, right, expression } => {
                if holds_values(left) {
                    self.say(
                        SourceEngine::Rdflib,
                        "rdflib loses rows of VALUES before OPTIONAL; here all of them count",
                    );
                }
                expression.iter().for_each(|expression| self.condition(expression));
                self.beside(left, right, outside);
                self.beside(right, left, outside);
            }
            GraphPattern::Filter { expr, inner } => {
                self.condition(expr);
                self.pattern(inner, outside);
            }
            GraphPattern::Extend { inner, expression, variable } => {
                self.having(inner, variable.as_str());
                self.expression(expression);
                self.pattern(inner, outside);
            }
            GraphPattern::OrderBy { inner, expression } => {
                for key in expression {
                    let (OrderExpression::Asc(key) | OrderExpression::Desc(key)) = key;
                    self.expression(key);
                }
                self.order("ORDER BY");
                self.pattern(inner, outside);
            }
            GraphPattern::Project { inner, .. } => {
                self.sub_select(inner, outside);
                self.pattern(inner, &Uses::default());
            }
            GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner }
            | GraphPattern::Slice { inner, .. }
            | GraphPattern::Graph { inner, .. }
            | GraphPattern::Service { inner, .. } => self.pattern(inner, outside),
            GraphPattern::Group { inner, variables, aggregates } => {
                if !variables.is_empty() {
                    self.say(
                        SourceEngine::Rdflib,
                        "rdflib gives one row for a GROUP BY over nothing; here there is none, as there is no group",
                    );
                }
                aggregates.iter().for_each(|(_, aggregate)| self.aggregate(aggregate));
                self.pattern(inner, outside);
            }
        }
    }

    /// A part of a group, beside another one.
    fn beside(&mut self, part: &GraphPattern, other: &GraphPattern, outside: &Uses) {
        let mut around = outside.clone();
        around.pattern(other);
        self.pattern(part, &around);
    }

    /// A variable that a sub-select reads, that nothing in it binds, and that is
    /// bound around it.
    fn sub_select(&mut self, inner: &GraphPattern, outside: &Uses) {
        let mut bound = BTreeSet::new();
        inner.on_in_scope_variable(|variable| {
            bound.insert(variable.as_str().to_owned());
        });
        let bound_inside = bindings(inner);
        let read = Uses::of_pattern(inner);
        let mut names: Vec<&str> = read.names().filter(|name| !name.starts_with("_:")).collect();
        names.sort_unstable();
        for name in names {
            if outside.contains(name) && !bound.contains(name) && !bound_inside.contains(name) {
                self.say(
                    SourceEngine::Rdflib,
                    format!("rdflib shows the sub-select ?{name} of the pattern around it; here it is unbound inside"),
                );
            }
        }
    }

    /// A HAVING that names a column which is computed after it.
    fn having(&mut self, inner: &GraphPattern, alias: &str) {
        let mut at = inner;
        while let GraphPattern::Extend { inner, .. } = at {
            at = inner;
        }
        if let GraphPattern::Filter { expr, inner } = at
            && matches!(**inner, GraphPattern::Group { .. })
            && Uses::of_expression(expr).contains(alias)
        {
            self.say(
                SourceEngine::Jena,
                format!("Jena lets HAVING read ?{alias} of the SELECT; here it has no value yet, so that no group stays: repeat the expression"),
            );
        }
    }

    fn order(&mut self, what: &str) {
        self.say(
            SourceEngine::Comunica,
            format!("Comunica orders strings as the machine's locale does; {what} here goes by code point"),
        );
        self.say(
            SourceEngine::Jena,
            format!("Jena orders strings by UTF-16 units; {what} here goes by code point, which differs beyond U+FFFF"),
        );
    }

    fn aggregate(&mut self, aggregate: &AggregateExpression) {
        let AggregateExpression::FunctionCall { name, expr, .. } = aggregate else { return };
        match name {
            AggregateFunction::Min => self.order("MIN"),
            AggregateFunction::Max => self.order("MAX"),
            _ => {}
        }
        self.expression(expr);
    }

    fn condition(&mut self, expression: &Expression) {
        if let Expression::Literal(literal) = expression
            && matches!(literal.value(), "false" | "0" | "")
        {
            let shown = literal.to_string();
            self.say(
                SourceEngine::Rdflib,
                format!("rdflib keeps all rows for FILTER({shown}); here it is false and drops them"),
            );
        }
        self.expression(expression);
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Not(inner) => {
                if let Expression::Equal(a, b) = &**inner
                    && (is_numeric(a) || is_numeric(b))
                {
                    self.say(
                        SourceEngine::Comunica,
                        "Comunica drops strings from `!=` with a number; here a string differs from every number",
                    );
                }
            }
            Expression::Add(a, b) | Expression::Subtract(a, b)
                if [a, b]
                    .into_iter()
                    .any(|side| matches!(**side, Expression::Multiply(..) | Expression::Divide(..))) =>
            {
                self.say(
                    SourceEngine::Rdflib,
                    "rdflib makes a decimal of sums with products of integers (1+2*3 is 7.0); here it stays an integer",
                );
            }
            Expression::If(..) => self.say(
                SourceEngine::Jena,
                "Jena takes the third part of IF where the condition has an error; here IF has no value then",
            ),
            Expression::FunctionCall(Function::SubStr, arguments) if arguments.get(1).is_some_and(is_zero) => {
                for (engine, name) in [(SourceEngine::Rdflib, "rdflib"), (SourceEngine::Comunica, "Comunica")] {
                    self.say(
                        engine,
                        format!("{name} counts SUBSTR from 0; here the first character is 1, as in XPath"),
                    );
                }
            }
            Expression::Less(a, b)
            | Expression::LessOrEqual(a, b)
            | Expression::Greater(a, b)
            | Expression::GreaterOrEqual(a, b)
                if [a, b].into_iter().any(|side| is_zoneless(side)) =>
            {
                self.say(
                    SourceEngine::Comunica,
                    "Comunica takes a time without a zone as one of Z; here times with and without a zone may have no order",
                );
            }
            _ => {}
        }
        children(expression).into_iter().for_each(|child| self.expression(child));
        if let Expression::Exists(pattern) = expression {
            self.pattern(pattern, &Uses::default());
        }
    }
}

/// Every variable that a pattern may bind somewhere in it.
fn bindings(pattern: &GraphPattern) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![pattern];
    while let Some(pattern) = waiting.pop() {
        pattern.on_in_scope_variable(|variable| {
            found.insert(variable.as_str().to_owned());
        });
        match pattern {
            GraphPattern::Join { left, right }
            | GraphPattern::Lateral { left, right }
            | GraphPattern::Union { left, right }
            | GraphPattern::Minus { left, right }
            | GraphPattern::LeftJoin { left, right, .. } => waiting.extend([&**left, &**right]),
            GraphPattern::Filter { inner, .. }
            | GraphPattern::Extend { inner, .. }
            | GraphPattern::OrderBy { inner, .. }
            | GraphPattern::Project { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner }
            | GraphPattern::Slice { inner, .. }
            | GraphPattern::Graph { inner, .. }
            | GraphPattern::Service { inner, .. }
            | GraphPattern::Group { inner, .. } => waiting.push(inner),
            GraphPattern::Bgp { .. } | GraphPattern::Path { .. } | GraphPattern::Values { .. } => {}
        }
    }
    found
}

fn holds_values(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::Values { .. } => true,
        GraphPattern::Join { left, right } => holds_values(left) || holds_values(right),
        GraphPattern::LeftJoin { left, .. } => holds_values(left),
        GraphPattern::Filter { inner, .. } | GraphPattern::Extend { inner, .. } => holds_values(inner),
        _ => false,
    }
}

fn children(expression: &Expression) -> Vec<&Expression> {
    match expression {
        Expression::Or(..) | Expression::And(..) => chains::operands(expression),
        Expression::Equal(a, b)
        | Expression::SameTerm(a, b)
        | Expression::Greater(a, b)
        | Expression::GreaterOrEqual(a, b)
        | Expression::Less(a, b)
        | Expression::LessOrEqual(a, b)
        | Expression::Add(a, b)
        | Expression::Subtract(a, b)
        | Expression::Multiply(a, b)
        | Expression::Divide(a, b) => vec![a, b],
        Expression::UnaryPlus(a) | Expression::UnaryMinus(a) | Expression::Not(a) => vec![a],
        Expression::In(a, list) => std::iter::once(&**a).chain(list).collect(),
        Expression::If(a, b, c) => vec![a, b, c],
        Expression::Coalesce(list) | Expression::FunctionCall(_, list) => list.iter().collect(),
        Expression::NamedNode(_)
        | Expression::Literal(_)
        | Expression::Variable(_)
        | Expression::Bound(_)
        | Expression::Exists(_) => Vec::new(),
    }
}

fn is_numeric(expression: &Expression) -> bool {
    let Expression::Literal(literal) = expression else { return false };
    [xsd::INTEGER, xsd::DECIMAL, xsd::DOUBLE, xsd::FLOAT].contains(&literal.datatype())
}

fn is_zero(expression: &Expression) -> bool {
    is_numeric(expression) && matches!(expression, Expression::Literal(literal) if literal.value() == "0")
}

/// A time of day or a date with one, that has no zone.
fn is_zoneless(expression: &Expression) -> bool {
    let Expression::Literal(literal) = expression else { return false };
    let value = literal.value();
    let has_zone = value.ends_with('Z')
        || value.get(value.len().saturating_sub(6)..).is_some_and(|end| end.starts_with(['+', '-']));
    [xsd::DATE_TIME, xsd::TIME].contains(&literal.datatype()) && !has_zone
}
