//! The variables that a part of a query names.

use spargebra::algebra::{AggregateExpression, Expression, GraphPattern, OrderExpression};
use spargebra::term::{NamedNodePattern, TermPattern, TriplePattern};
use std::collections::HashSet;

/// The variables that stand somewhere. Blank nodes of patterns are variables
/// that nothing else can name.
#[derive(Debug, Clone, Default)]
pub(super) struct Uses {
    names: HashSet<String>,
    /// There is a term whose inside is not looked at.
    opaque: bool,
    /// Whether the patterns of EXISTS are looked at.
    exists: bool,
}

impl Uses {
    pub(super) fn of_pattern(pattern: &GraphPattern) -> Self {
        let mut uses = Self { exists: true, ..Self::default() };
        uses.pattern(pattern);
        uses
    }

    /// Without what only an EXISTS names: its variables are bound inside it alone.
    pub(super) fn outside_exists(pattern: &GraphPattern) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    pub(super) fn of_expression(expression: &Expression) -> Self {
        let mut uses = Self { exists: true, ..Self::default() };
        uses.expression(expression);
        uses
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    pub(super) fn is_disjoint(&self, other: &Self) -> bool {
        !self.opaque && !other.opaque && self.names.is_disjoint(&other.names)
    }

    pub(super) fn pattern(&mut self, pattern: &GraphPattern) {
        match pattern {
            GraphPattern::Bgp { patterns } => patterns.iter().for_each(|triple| self.triple(triple)),
            GraphPattern::Path { subject, object, .. } => [subject, object].into_iter().for_each(|end| self.term(end)),
            GraphPattern::Join { left, right }
            | GraphPattern::Lateral { left, right }
            | GraphPattern::Minus { left, right } => {
                self.pattern(left);
                self.pattern(right);
            }
            GraphPattern::Union { .. } => {
                super::chains::branches(pattern).into_iter().for_each(|branch| self.pattern(branch));
            }
            GraphPattern::LeftJoin { left, right, expression } => {
                self.pattern(left);
                self.pattern(right);
                expression.iter().for_each(|expression| self.expression(expression));
            }
            GraphPattern::Filter { expr, inner } => {
                self.expression(expr);
                self.pattern(inner);
            }
            GraphPattern::Graph { inner, .. }
            | GraphPattern::Service { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner }
            | GraphPattern::Slice { inner, .. } => self.pattern(inner),
            GraphPattern::Extend { inner, variable, expression } => {
                self.add(variable.as_str());
                self.expression(expression);
                self.pattern(inner);
            }
            GraphPattern::Values { variables, .. } => variables.iter().for_each(|one| self.add(one.as_str())),
            GraphPattern::OrderBy { inner, expression } => {
                for key in expression {
                    let (OrderExpression::Asc(expression) | OrderExpression::Desc(expression)) = key;
                    self.expression(expression);
                }
                self.pattern(inner);
            }
            GraphPattern::Project { inner, variables } => {
                variables.iter().for_each(|one| self.add(one.as_str()));
                self.pattern(inner);
            }
            GraphPattern::Group { inner, variables, aggregates } => {
                variables.iter().for_each(|one| self.add(one.as_str()));
                for (variable, aggregate) in aggregates {
                    self.add(variable.as_str());
                    if let AggregateExpression::FunctionCall { expr, .. } = aggregate {
                        self.expression(expr);
                    }
                }
                self.pattern(inner);
            }
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::NamedNode(_) | Expression::Literal(_) => {}
            Expression::Variable(variable) | Expression::Bound(variable) => self.add(variable.as_str()),
            Expression::Or(..) | Expression::And(..) => {
                super::chains::operands(expression).into_iter().for_each(|operand| self.expression(operand));
            }
            Expression::Equal(a, b)
            | Expression::SameTerm(a, b)
            | Expression::Greater(a, b)
            | Expression::GreaterOrEqual(a, b)
            | Expression::Less(a, b)
            | Expression::LessOrEqual(a, b)
            | Expression::Add(a, b)
            | Expression::Subtract(a, b)
            | Expression::Multiply(a, b)
            | Expression::Divide(a, b) => {
                self.expression(a);
                self.expression(b);
            }
            Expression::UnaryPlus(a) | Expression::UnaryMinus(a) | Expression::Not(a) => self.expression(a),
            Expression::In(a, list) => {
                self.expression(a);
                list.iter().for_each(|one| self.expression(one));
            }
            Expression::If(a, b, c) => [a, b, c].into_iter().for_each(|one| self.expression(one)),
            Expression::Coalesce(list) | Expression::FunctionCall(_, list) => {
                list.iter().for_each(|one| self.expression(one));
            }
            Expression::Exists(pattern) if self.exists => self.pattern(pattern),
            Expression::Exists(_) => {}
        }
    }

    fn triple(&mut self, triple: &TriplePattern) {
        self.term(&triple.subject);
        if let NamedNodePattern::Variable(variable) = &triple.predicate {
            self.add(variable.as_str());
        }
        self.term(&triple.object);
    }

    fn term(&mut self, term: &TermPattern) {
        match term {
            TermPattern::NamedNode(_) | TermPattern::Literal(_) => {}
            _ => match name(term) {
                Some(name) => self.add(&name),
                None => self.opaque = true,
            },
        }
    }

    fn add(&mut self, name: &str) {
        self.names.insert(name.to_owned());
    }
}

/// What a pattern calls this term, if it is open.
pub(super) fn name(term: &TermPattern) -> Option<String> {
    match term {
        TermPattern::Variable(variable) => Some(variable.as_str().to_owned()),
        // No variable of a query text begins so.
        TermPattern::BlankNode(node) => Some(format!("_:{}", node.as_str())),
        _ => None,
    }
}
