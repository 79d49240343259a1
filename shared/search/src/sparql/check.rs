//! What a query may not be, before it runs: too large, or able to multiply
//! text faster than the meter sees it.

use super::Error;
use spargebra::Query;
use spargebra::algebra::{AggregateExpression, AggregateFunction, Expression, Function, GraphPattern};

pub(super) const QUERY_BYTES_MAX: usize = 16 << 10;
/// Brackets inside one another, those in strings too.
const NESTING_MAX: usize = 50;
/// Patterns of a whole query; the optimiser weighs each against each.
const PATTERNS_MAX: usize = 60;
const CONCAT_ARGUMENTS_MAX: usize = 100;
const REPLACEMENT_BYTES_MAX: usize = 100;
const SEPARATOR_BYTES_MAX: usize = 16;

/// # Errors
/// `Limit` names what is too large.
pub(super) fn text(query: &str) -> Result<(), Error> {
    if query.len() > QUERY_BYTES_MAX {
        return Err(Error::Limit { name: "query_bytes_max", limit: QUERY_BYTES_MAX as u64 });
    }
    let (mut open, mut deepest) = (0usize, 0);
    for byte in query.bytes() {
        match byte {
            b'(' | b'{' | b'[' => open += 1,
            b')' | b'}' | b']' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    if deepest > NESTING_MAX {
        return Err(Error::Limit { name: "query_nesting_max", limit: NESTING_MAX as u64 });
    }
    Ok(())
}

/// # Errors
/// `Refused` says what, `Limit` what there is too much of.
pub(super) fn algebra(query: &Query) -> Result<(), Error> {
    let (Query::Select { pattern, .. }
    | Query::Ask { pattern, .. }
    | Query::Construct { pattern, .. }
    | Query::Describe { pattern, .. }) = query;
    let mut checked = Checked { patterns: 0, concatenated: 0 };
    checked.pattern(pattern)
}

struct Checked {
    patterns: usize,
    concatenated: usize,
}

impl Checked {
    fn pattern(&mut self, pattern: &GraphPattern) -> Result<(), Error> {
        match pattern {
            GraphPattern::Bgp { patterns } => self.count(patterns.len()),
            GraphPattern::Path { .. } | GraphPattern::Values { .. } => self.count(1),
            GraphPattern::Join { left, right }
            | GraphPattern::Lateral { left, right }
            | GraphPattern::Union { left, right }
            | GraphPattern::Minus { left, right } => {
                self.pattern(left)?;
                self.pattern(right)
            }
            GraphPattern::LeftJoin { left, right, expression } => {
                self.count(1)?;
                expression.iter().try_for_each(|expression| self.expression(expression))?;
                self.pattern(left)?;
                self.pattern(right)
            }
            GraphPattern::Filter { expr, inner } | GraphPattern::Extend { inner, expression: expr, .. } => {
                self.expression(expr)?;
                self.pattern(inner)
            }
            GraphPattern::Graph { inner, .. }
            | GraphPattern::Project { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner }
            | GraphPattern::Slice { inner, .. } => self.pattern(inner),
            GraphPattern::OrderBy { inner, expression } => {
                use spargebra::algebra::OrderExpression::{Asc, Desc};
                for key in expression {
                    let (Asc(expression) | Desc(expression)) = key;
                    self.expression(expression)?;
                }
                self.pattern(inner)
            }
            GraphPattern::Group { inner, aggregates, .. } => {
                aggregates.iter().try_for_each(|(_, aggregate)| self.aggregate(aggregate))?;
                self.pattern(inner)
            }
            GraphPattern::Service { .. } => {
                Err(Error::Refused("SERVICE is refused: a query reaches no network".to_owned()))
            }
        }
    }

    fn count(&mut self, patterns: usize) -> Result<(), Error> {
        self.patterns += patterns;
        if self.patterns > PATTERNS_MAX {
            return Err(Error::Limit { name: "query_patterns_max", limit: PATTERNS_MAX as u64 });
        }
        Ok(())
    }

    fn aggregate(&mut self, aggregate: &AggregateExpression) -> Result<(), Error> {
        let AggregateExpression::FunctionCall { name, expr, .. } = aggregate else { return Ok(()) };
        if let AggregateFunction::GroupConcat { separator } = name {
            if separator.as_ref().is_some_and(|separator| separator.len() > SEPARATOR_BYTES_MAX) {
                return Err(Error::Limit { name: "separator_bytes_max", limit: SEPARATOR_BYTES_MAX as u64 });
            }
            let is_plain = match expr {
                Expression::Variable(_) => true,
                Expression::FunctionCall(Function::Str, inner) => matches!(inner[..], [Expression::Variable(_)]),
                _ => false,
            };
            if !is_plain {
                let expected = "GROUP_CONCAT of anything but ?x or STR(?x) is refused: BIND the expression first";
                return Err(Error::Refused(expected.to_owned()));
            }
        }
        self.expression(expr)
    }

    fn expression(&mut self, expression: &Expression) -> Result<(), Error> {
        match expression {
            Expression::NamedNode(_) | Expression::Literal(_) | Expression::Variable(_) | Expression::Bound(_) => {
                Ok(())
            }
            Expression::Or(a, b)
            | Expression::And(a, b)
            | Expression::Equal(a, b)
            | Expression::SameTerm(a, b)
            | Expression::Greater(a, b)
            | Expression::GreaterOrEqual(a, b)
            | Expression::Less(a, b)
            | Expression::LessOrEqual(a, b)
            | Expression::Add(a, b)
            | Expression::Subtract(a, b)
            | Expression::Multiply(a, b)
            | Expression::Divide(a, b) => {
                self.expression(a)?;
                self.expression(b)
            }
            Expression::UnaryPlus(a) | Expression::UnaryMinus(a) | Expression::Not(a) => self.expression(a),
            Expression::In(a, list) => {
                self.expression(a)?;
                list.iter().try_for_each(|item| self.expression(item))
            }
            Expression::If(a, b, c) => [a, b, c].into_iter().try_for_each(|part| self.expression(part)),
            Expression::Coalesce(list) => list.iter().try_for_each(|item| self.expression(item)),
            Expression::Exists(pattern) => self.pattern(pattern),
            Expression::FunctionCall(function, arguments) => {
                self.call(function, arguments)?;
                arguments.iter().try_for_each(|argument| self.expression(argument))
            }
        }
    }

    fn call(&mut self, function: &Function, arguments: &[Expression]) -> Result<(), Error> {
        match function {
            Function::Concat => {
                self.concatenated += arguments.len();
                if self.concatenated > CONCAT_ARGUMENTS_MAX {
                    return Err(Error::Limit { name: "concat_arguments_max", limit: CONCAT_ARGUMENTS_MAX as u64 });
                }
                Ok(())
            }
            Function::Replace => {
                if arguments.first().is_some_and(multiplies) {
                    let text = "REPLACE over CONCAT or REPLACE is refused: BIND the inner one first";
                    return Err(Error::Refused(text.to_owned()));
                }
                match arguments.get(2) {
                    Some(Expression::Literal(by)) if by.value().len() <= REPLACEMENT_BYTES_MAX => Ok(()),
                    Some(Expression::Literal(_)) => {
                        Err(Error::Limit { name: "replacement_bytes_max", limit: REPLACEMENT_BYTES_MAX as u64 })
                    }
                    _ => Err(Error::Refused("REPLACE by anything but a constant text is refused".to_owned())),
                }
            }
            _ => Ok(()),
        }
    }
}

fn multiplies(expression: &Expression) -> bool {
    match expression {
        Expression::FunctionCall(Function::Concat | Function::Replace, _) => true,
        Expression::FunctionCall(_, arguments) | Expression::Coalesce(arguments) => arguments.iter().any(multiplies),
        Expression::If(_, a, b) => multiplies(a) || multiplies(b),
        _ => false,
    }
}
