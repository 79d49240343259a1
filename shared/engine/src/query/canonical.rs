//! Rewrites a query so that its result follows from the graph alone.
//!
//! - The outermost SELECT loses its ORDER BY and its slice: [`super::run`] sorts
//!   by them and by all columns, then slices.
//! - A subquery with ORDER BY, LIMIT or OFFSET is ordered by its keys and then
//!   by all its columns, so that a slice always cuts at the same rows.
//! - What an aggregate gathers comes in the order of its values, unless the
//!   query orders it: GROUP_CONCAT, SAMPLE, MIN and MAX over mixed types, and
//!   sums of doubles all depend on it.

mod exists;
mod expression;

use self::exists::Constant;
use super::variables::Uses;
use super::{Form, chains, guard};
use crate::{Code, Refusal};
use oxrdf::Variable;
use spargebra::Query;
use spargebra::algebra::{
    AggregateExpression, AggregateFunction, Expression, GraphPattern, OrderExpression, PropertyPathExpression,
};
use std::collections::BTreeMap;

/// A query ready to run.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) form: Form,
    pub(super) is_ordered: bool,
    /// Rewritten; a SELECT's columns are `columns` and then the keys.
    pub(super) query: Query,
    pub(super) columns: Vec<Variable>,
    pub(super) keys: Vec<Key>,
    pub(super) distinct: bool,
    pub(super) skip: usize,
    pub(super) take: Option<usize>,
    /// What gives a column that may turn out to have no value.
    pub(super) computed: BTreeMap<String, &'static str>,
}

/// One key of the outermost ORDER BY.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    /// Where its value stands among the evaluated columns.
    pub(super) column: usize,
    pub(super) descending: bool,
}

impl Plan {
    pub(super) fn new(query: &Query) -> Result<Self, Refusal> {
        let mut rewriting = Rewriting::default();
        let (Query::Select { pattern, .. }
        | Query::Construct { pattern, .. }
        | Query::Ask { pattern, .. }
        | Query::Describe { pattern, .. }) = query;
        rewriting.visible.push(Uses::outside_exists(pattern));
        let mut query = query.clone();
        let form = match &mut query {
            Query::Select { pattern, .. } => {
                let pattern = std::mem::take(pattern);
                return Ok(rewriting.select(pattern, query));
            }
            Query::Construct { pattern, .. } => {
                *pattern = rewriting.pattern(std::mem::take(pattern));
                Form::Construct
            }
            Query::Ask { pattern, .. } => {
                *pattern = rewriting.pattern(std::mem::take(pattern));
                Form::Ask
            }
            Query::Describe { .. } => {
                return Err(Refusal::new(Code::QueryInvalid, "DESCRIBE has no defined result"));
            }
        };
        Ok(Self {
            form,
            is_ordered: false,
            query,
            columns: Vec::new(),
            keys: Vec::new(),
            distinct: false,
            skip: 0,
            take: None,
            computed: BTreeMap::new(),
        })
    }
}

/// The solution modifiers that stand on one pattern.
struct Modified {
    slice: Option<(usize, Option<usize>)>,
    distinct: bool,
    columns: Option<Vec<Variable>>,
    order: Vec<OrderExpression>,
    inner: GraphPattern,
}

impl Modified {
    fn take_apart(pattern: GraphPattern) -> Self {
        let mut modified = Self { slice: None, distinct: false, columns: None, order: Vec::new(), inner: pattern };
        if let GraphPattern::Slice { inner, start, length } = modified.inner {
            modified.slice = Some((start, length));
            modified.inner = *inner;
        }
        // REDUCED may drop duplicates; to drop them all is the one stable choice.
        if let GraphPattern::Distinct { inner } | GraphPattern::Reduced { inner } = modified.inner {
            modified.distinct = true;
            modified.inner = *inner;
        }
        if let GraphPattern::Project { inner, variables } = modified.inner {
            modified.columns = Some(variables);
            modified.inner = *inner;
        }
        if let GraphPattern::OrderBy { inner, expression } = modified.inner {
            modified.order = expression;
            modified.inner = *inner;
        }
        modified
    }
}

#[derive(Default)]
struct Rewriting {
    /// How many variables of our own there are.
    variables: usize,
    /// What may be bound where an EXISTS stands: the variables of the query, and
    /// those of each EXISTS around it.
    visible: Vec<Uses>,
    /// What the patterns around an expression may bind.
    known: Vec<String>,
    /// EXISTS around this place, up to the nearest sub-select.
    exists_depth: usize,
    /// Where a constant of the expression being rewritten goes, if it can.
    constants: Option<Vec<Constant>>,
}

impl Rewriting {
    fn select(&mut self, pattern: GraphPattern, mut query: Query) -> Plan {
        let Modified { slice, distinct, columns, order, inner } = Modified::take_apart(pattern);
        let columns = columns.unwrap_or_else(|| in_scope(&inner));
        let computed = computed(&inner);
        let mut evaluated = columns.clone();
        let mut rewritten = self.pattern(inner);
        let mut keys = Vec::new();
        for key in &order {
            let (expression, descending) = parts(key);
            let variable = if let Expression::Variable(variable) = expression {
                variable.clone()
            } else {
                let expression = self.expression(expression.clone());
                self.extend(&mut rewritten, expression)
            };
            let known = evaluated.iter().position(|column| *column == variable);
            let column = known.unwrap_or(evaluated.len());
            if known.is_none() {
                evaluated.push(variable);
            }
            keys.push(Key { column, descending });
        }
        let mut result = GraphPattern::Project { inner: Box::new(rewritten), variables: evaluated };
        if distinct {
            result = GraphPattern::Distinct { inner: Box::new(result) };
        }
        if let Query::Select { pattern, .. } = &mut query {
            *pattern = result;
        }
        let (skip, take) = slice.unwrap_or_default();
        let is_ordered = !order.is_empty();
        Plan { form: Form::Select, is_ordered, query, columns, keys, distinct, skip, take, computed }
    }

    fn pattern(&mut self, pattern: GraphPattern) -> GraphPattern {
        let boxed = |rewriting: &mut Self, inner: Box<GraphPattern>| Box::new(rewriting.pattern(*inner));
        match pattern {
            GraphPattern::Slice { .. }
            | GraphPattern::Distinct { .. }
            | GraphPattern::Reduced { .. }
            | GraphPattern::Project { .. }
            | GraphPattern::OrderBy { .. } => self.closed(|rewriting| rewriting.modified(pattern)),
            GraphPattern::Join { left, right } => {
                GraphPattern::Join { left: boxed(self, left), right: boxed(self, right) }
            }
            GraphPattern::Lateral { left, right } => {
                GraphPattern::Lateral { left: boxed(self, left), right: boxed(self, right) }
            }
            GraphPattern::Union { .. } => {
                let branches = chains::into_branches(pattern).into_iter().map(|branch| self.pattern(branch)).collect();
                chains::balanced(branches, |left, right| GraphPattern::Union { left, right }).unwrap_or_default()
            }
            GraphPattern::Path { subject, path, object } => {
                GraphPattern::Path { subject, path: balanced_path(path), object }
            }
            GraphPattern::Minus { left, right } => {
                GraphPattern::Minus { left: boxed(self, left), right: boxed(self, right) }
            }
            GraphPattern::LeftJoin { left, right, expression } => {
                let (mut left, right) = (boxed(self, left), boxed(self, right));
                let expression = expression.map(|expression| self.over(&mut left, expression));
                GraphPattern::LeftJoin { left, right, expression }
            }
            GraphPattern::Filter { expr, inner } => {
                let mut inner = boxed(self, inner);
                let expr = self.over(&mut inner, expr);
                GraphPattern::Filter { expr, inner }
            }
            GraphPattern::Extend { inner, variable, expression } => {
                let mut inner = boxed(self, inner);
                let expression = self.over(&mut inner, expression);
                GraphPattern::Extend { inner, variable, expression }
            }
            GraphPattern::Group { inner, variables, aggregates } => {
                self.closed(|rewriting| rewriting.group(*inner, variables, aggregates))
            }
            other => other,
        }
    }

    fn modified(&mut self, pattern: GraphPattern) -> GraphPattern {
        let Modified { slice, distinct, columns, order, inner } = Modified::take_apart(pattern);
        let visible = columns.clone().unwrap_or_else(|| in_scope(&inner));
        let mut result = self.pattern(inner);
        if slice.is_some() || !order.is_empty() {
            let mut by = Vec::new();
            for key in &order {
                let (expression, descending) = parts(key);
                let expression = self.expression(expression.clone());
                let key = Expression::Variable(self.extend(&mut result, guard::value_order(expression)));
                by.push(if descending { OrderExpression::Desc(key) } else { OrderExpression::Asc(key) });
            }
            let ties = guard::term_order(visible);
            by.push(OrderExpression::Asc(Expression::Variable(self.extend(&mut result, ties))));
            result = GraphPattern::OrderBy { inner: Box::new(result), expression: by };
        }
        if let Some(variables) = columns {
            result = GraphPattern::Project { inner: Box::new(result), variables };
        }
        if distinct {
            result = GraphPattern::Distinct { inner: Box::new(result) };
        }
        if let Some((start, length)) = slice {
            result = GraphPattern::Slice { inner: Box::new(result), start, length };
        }
        result
    }

    fn group(
        &mut self,
        inner: GraphPattern,
        variables: Vec<Variable>,
        aggregates: Vec<(Variable, AggregateExpression)>,
    ) -> GraphPattern {
        let is_ordered = is_ordered(&inner);
        let mut inner = self.pattern(inner);
        let mut gathered = Vec::new();
        let mut rewritten = Vec::new();
        for (result, aggregate) in aggregates {
            let AggregateExpression::FunctionCall { name, expr, distinct } = aggregate else {
                rewritten.push((result, aggregate));
                continue;
            };
            let mut expr = self.expression(expr);
            if let AggregateFunction::GroupConcat { separator } = &name {
                expr = guard::gathered(expr, separator.as_ref().map_or(1, String::len));
            }
            if name != AggregateFunction::Count && !is_ordered {
                let variable = match expr {
                    Expression::Variable(variable) => variable,
                    expr => self.extend(&mut inner, expr),
                };
                expr = Expression::Variable(variable.clone());
                gathered.push(variable);
            }
            rewritten.push((result, AggregateExpression::FunctionCall { name, expr, distinct }));
        }
        if !gathered.is_empty() {
            let key = self.extend(&mut inner, guard::term_order(gathered));
            let expression = vec![OrderExpression::Asc(Expression::Variable(key))];
            inner = GraphPattern::OrderBy { inner: Box::new(inner), expression };
        }
        GraphPattern::Group { inner: Box::new(inner), variables, aggregates: rewritten }
    }

    /// Binds `expression` to a variable that no query text can name.
    fn extend(&mut self, pattern: &mut GraphPattern, expression: Expression) -> Variable {
        self.variables += 1;
        let variable = Variable::new_unchecked(format!(" {}", self.variables));
        let inner = Box::new(std::mem::take(pattern));
        *pattern = GraphPattern::Extend { inner, variable: variable.clone(), expression };
        variable
    }
}

fn parts(key: &OrderExpression) -> (&Expression, bool) {
    match key {
        OrderExpression::Asc(expression) => (expression, false),
        OrderExpression::Desc(expression) => (expression, true),
    }
}

/// The columns of the SELECT clause that an aggregate or a calculation gives.
/// The others that have none in it are not counted: MAX of nothing is nothing.
fn computed(pattern: &GraphPattern) -> BTreeMap<String, &'static str> {
    let (mut pattern, mut extended) = (pattern, Vec::new());
    let mut found = BTreeMap::new();
    while let GraphPattern::Extend { inner, variable, expression } = pattern {
        match expression {
            Expression::Add(..) | Expression::Subtract(..) | Expression::Multiply(..) | Expression::Divide(..) => {
                found.insert(variable.as_str().to_owned(), "arithmetic");
            }
            Expression::Variable(of) => extended.push((of, variable)),
            _ => {}
        }
        pattern = inner;
    }
    let GraphPattern::Group { aggregates, .. } = pattern else { return found };
    for (result, call) in aggregates {
        let AggregateExpression::FunctionCall { name, .. } = call else { continue };
        let by = match name {
            AggregateFunction::Sum => "SUM",
            AggregateFunction::Avg => "AVG",
            AggregateFunction::GroupConcat { .. } => "GROUP_CONCAT",
            _ => continue,
        };
        let columns = extended.iter().filter(|(of, _)| *of == result);
        found.extend(columns.map(|(_, column)| (column.as_str().to_owned(), by)));
    }
    found
}

fn balanced_path(path: PropertyPathExpression) -> PropertyPathExpression {
    type Path = PropertyPathExpression;
    let boxed = |inner: Box<Path>| Box::new(balanced_path(*inner));
    match path {
        Path::Reverse(inner) => Path::Reverse(boxed(inner)),
        Path::ZeroOrMore(inner) => Path::ZeroOrMore(boxed(inner)),
        Path::OneOrMore(inner) => Path::OneOrMore(boxed(inner)),
        Path::ZeroOrOne(inner) => Path::ZeroOrOne(boxed(inner)),
        Path::Sequence(a, b) => Path::Sequence(boxed(a), boxed(b)),
        Path::Alternative(a, b) => {
            let members = chains::into_alternatives(Path::Alternative(a, b)).into_iter().map(balanced_path).collect();
            chains::balanced(members, Path::Alternative).unwrap_or(Path::NegatedPropertySet(Vec::new()))
        }
        Path::NamedNode(_) | Path::NegatedPropertySet(_) => path,
    }
}

fn in_scope(pattern: &GraphPattern) -> Vec<Variable> {
    let mut variables = Vec::new();
    pattern.on_in_scope_variable(|variable| variables.push(variable.clone()));
    variables.sort_unstable_by(|a, b| a.as_str().cmp(b.as_str()));
    variables.dedup();
    variables
}

/// Whether the query itself says in which order these solutions come.
fn is_ordered(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::OrderBy { .. } => true,
        GraphPattern::Slice { inner, .. }
        | GraphPattern::Distinct { inner }
        | GraphPattern::Reduced { inner }
        | GraphPattern::Project { inner, .. }
        | GraphPattern::Extend { inner, .. }
        | GraphPattern::Filter { inner, .. } => is_ordered(inner),
        _ => false,
    }
}
