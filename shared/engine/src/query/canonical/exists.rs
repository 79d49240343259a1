//! EXISTS, evaluated by what is known already.
//!
//! The optimiser orders the joins of a query but leaves those inside EXISTS as
//! they are written: each is a product of all that its sides match, made anew
//! for every row. So they are ordered here: what the row's variables narrow
//! comes first, and each pattern is asked with what the ones before it found.
//! An EXISTS that shares no variable with the rest of the query has one answer
//! for all rows: it is bound once, beside the pattern that is filtered.

use super::Rewriting;
use crate::query::chains;
use crate::query::variables::{Uses, name};
use oxrdf::Variable;
use spargebra::algebra::{Expression, GraphPattern};
use spargebra::term::NamedNodePattern;
use std::collections::HashSet;

/// A constant of the query: `variable` is whether `exists` has a solution.
#[derive(Debug)]
pub(super) struct Constant {
    variable: Variable,
    exists: GraphPattern,
}

impl Rewriting {
    /// `EXISTS { pattern }`, in a filter or elsewhere.
    pub(super) fn exists(&mut self, pattern: GraphPattern) -> Expression {
        let joined = has_join(&pattern);
        let parts = components(pattern);
        let mut all: Option<Expression> = None;
        for part in parts {
            let one = self.one_exists(part, joined);
            all = Some(match all {
                Some(before) => Expression::And(Box::new(before), Box::new(one)),
                None => one,
            });
        }
        all.unwrap_or_else(|| Expression::Exists(Box::default()))
    }

    /// `joined` when the whole EXISTS has a join, be it between the parts.
    fn one_exists(&mut self, pattern: GraphPattern, joined: bool) -> Expression {
        let uses = Uses::of_pattern(&pattern);
        let alone = !is_cheap(&pattern) && self.visible.iter().all(|around| uses.is_disjoint(around));
        self.visible.push(Uses::outside_exists(&pattern));
        self.exists_depth += 1;
        let rewritten = self.pattern(pattern);
        self.exists_depth -= 1;
        self.visible.pop();
        let known: HashSet<String> = if alone { HashSet::new() } else { self.known.iter().cloned().collect() };
        let planned = if joined {
            // One solution is enough. The slice also keeps what is around as it was
            // planned: the optimiser never loops over an EXISTS with a join inside.
            GraphPattern::Slice { inner: Box::new(chain(rewritten, &known)), start: 0, length: Some(1) }
        } else {
            rewritten
        };
        match &mut self.constants {
            Some(constants) if alone => {
                self.variables += 1;
                let variable = Variable::new_unchecked(format!(" {}", self.variables));
                constants.push(Constant { variable: variable.clone(), exists: planned });
                Expression::Variable(variable)
            }
            _ => Expression::Exists(Box::new(planned)),
        }
    }

    /// Rewrites the expression of a filter or a BIND over `inner`; what is
    /// constant in it is bound beside `inner`.
    pub(super) fn over(&mut self, inner: &mut GraphPattern, expression: Expression) -> Expression {
        let known_before = self.known.len();
        inner.on_in_scope_variable(|variable| self.known.push(variable.as_str().to_owned()));
        // Inside EXISTS a constant is left to the pattern around all of them.
        let outermost = self.exists_depth == 0;
        if outermost {
            self.constants = Some(Vec::new());
        }
        let rewritten = self.expression(expression);
        self.known.truncate(known_before);
        if outermost {
            for Constant { variable, exists } in self.constants.take().unwrap_or_default() {
                let constant = GraphPattern::Extend {
                    inner: Box::default(),
                    variable,
                    expression: Expression::Exists(Box::new(exists)),
                };
                let pattern = Box::new(std::mem::take(inner));
                // Not a join: what is inside a loop of the optimiser's stays there.
                *inner = GraphPattern::Lateral { left: Box::new(constant), right: pattern };
            }
        }
        rewritten
    }

    /// Rewrites what sees nothing of the pattern around it but its own columns.
    pub(super) fn closed<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        let depth = std::mem::take(&mut self.exists_depth);
        let constants = self.constants.take();
        let result = work(self);
        self.exists_depth = depth;
        self.constants = constants;
        result
    }
}

/// One look at the graph, whatever is known.
fn is_cheap(pattern: &GraphPattern) -> bool {
    matches!(pattern, GraphPattern::Bgp { patterns } if patterns.len() < 2)
}

/// Whether the evaluator would multiply the sides of a join.
fn has_join(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::Bgp { patterns } => patterns.len() > 1,
        GraphPattern::Join { .. } => true,
        GraphPattern::Lateral { left, right } => has_join(left) || has_join(right),
        GraphPattern::LeftJoin { left: inner, .. }
        | GraphPattern::Filter { inner, .. }
        | GraphPattern::Extend { inner, .. } => has_join(inner),
        GraphPattern::Union { .. } => chains::branches(pattern).into_iter().any(has_join),
        _ => false,
    }
}

/// Parts of a join that share no variable: each of them must have a solution.
fn components(pattern: GraphPattern) -> Vec<GraphPattern> {
    if !matches!(pattern, GraphPattern::Bgp { .. } | GraphPattern::Join { .. }) {
        return vec![pattern];
    }
    let mut groups: Vec<(Uses, Vec<GraphPattern>)> = Vec::new();
    for member in members(pattern) {
        let mut uses = Uses::of_pattern(&member);
        let mut joined = Vec::new();
        let mut others = Vec::new();
        for (group, patterns) in groups {
            if uses.names().any(|name| group.contains(name)) {
                joined.push((group, patterns));
            } else {
                others.push((group, patterns));
            }
        }
        let mut patterns = Vec::new();
        for (_, before) in joined {
            before.iter().for_each(|one| uses.pattern(one));
            patterns.extend(before);
        }
        patterns.push(member);
        others.push((uses, patterns));
        groups = others;
    }
    let join = |left, right| GraphPattern::Join { left, right };
    groups
        .into_iter()
        .filter_map(|(_, patterns)| patterns.into_iter().reduce(|a, b| join(Box::new(a), Box::new(b))))
        .collect()
}

/// What a join joins, each triple pattern for itself, as written.
fn members(pattern: GraphPattern) -> Vec<GraphPattern> {
    let (mut members, mut waiting) = (Vec::new(), vec![pattern]);
    while let Some(one) = waiting.pop() {
        match one {
            GraphPattern::Join { left, right } => waiting.extend([*right, *left]),
            GraphPattern::Bgp { patterns } if patterns.len() > 1 => {
                members.extend(patterns.into_iter().map(|triple| GraphPattern::Bgp { patterns: vec![triple] }));
            }
            other => members.push(other),
        }
    }
    members
}

/// The same solutions, each pattern asked with what the ones before it found.
fn chain(pattern: GraphPattern, known: &HashSet<String>) -> GraphPattern {
    match pattern {
        GraphPattern::Filter { expr, inner } => GraphPattern::Filter { expr, inner: Box::new(chain(*inner, known)) },
        GraphPattern::Extend { inner, variable, expression } => {
            GraphPattern::Extend { inner: Box::new(chain(*inner, known)), variable, expression }
        }
        GraphPattern::LeftJoin { left, right, expression } => {
            GraphPattern::LeftJoin { left: Box::new(chain(*left, known)), right, expression }
        }
        GraphPattern::Union { .. } => {
            let branches = chains::into_branches(pattern).into_iter().map(|branch| chain(branch, known)).collect();
            chains::balanced(branches, |left, right| GraphPattern::Union { left, right }).unwrap_or_default()
        }
        GraphPattern::Bgp { .. } | GraphPattern::Join { .. } => ordered(members(pattern), known),
        other => other,
    }
}

fn ordered(mut members: Vec<GraphPattern>, known: &HashSet<String>) -> GraphPattern {
    let mut known = known.clone();
    let mut met: HashSet<String> = HashSet::new();
    let mut whole: Option<GraphPattern> = None;
    while !members.is_empty() {
        let cost = |member: &GraphPattern| (!follows(member, &met), weight(member, &known));
        // The first of equals, so that the order follows from the text alone.
        let next = (0..members.len()).min_by_key(|at| cost(&members[*at])).unwrap_or_default();
        let member = members.remove(next);
        let follows = follows(&member, &met);
        for name in Uses::of_pattern(&member).names() {
            met.insert(name.to_owned());
            if follows {
                known.insert(name.to_owned());
            }
        }
        let member = Box::new(if has_join(&member) { chain(member, &known) } else { member });
        whole = Some(match whole {
            None => *member,
            Some(before) if follows => GraphPattern::Lateral { left: Box::new(before), right: member },
            Some(before) => GraphPattern::Join { left: Box::new(before), right: member },
        });
    }
    whole.unwrap_or_default()
}

/// Whether a pattern has the same solutions when it is asked with what the ones
/// before it found: it looks at no variable that they bind and it does not.
fn follows(pattern: &GraphPattern, met: &HashSet<String>) -> bool {
    match pattern {
        GraphPattern::Bgp { .. } | GraphPattern::Path { .. } | GraphPattern::Values { .. } => true,
        GraphPattern::Join { left, right } => follows(left, met) && follows(right, met),
        GraphPattern::Union { .. } => chains::branches(pattern).into_iter().all(|branch| follows(branch, met)),
        GraphPattern::Filter { expr, inner } => {
            let bound = certain(inner);
            let seen = Uses::of_expression(expr);
            follows(inner, met) && seen.names().all(|name| bound.contains(name) || !met.contains(name))
        }
        _ => false,
    }
}

/// The variables that every solution binds.
fn certain(pattern: &GraphPattern) -> HashSet<String> {
    match pattern {
        GraphPattern::Bgp { .. } | GraphPattern::Path { .. } => {
            Uses::of_pattern(pattern).names().map(str::to_owned).collect()
        }
        GraphPattern::Join { left, right } => certain(left).union(&certain(right)).cloned().collect(),
        GraphPattern::Filter { inner, .. } => certain(inner),
        _ => HashSet::new(),
    }
}

/// About how many solutions there are, as the optimiser guesses it.
fn weight(pattern: &GraphPattern, known: &HashSet<String>) -> u64 {
    let is_known = |name: Option<String>| name.is_none_or(|name| known.contains(&name));
    match pattern {
        GraphPattern::Bgp { patterns } => patterns.iter().fold(1, |product: u64, triple| {
            let predicate = match &triple.predicate {
                NamedNodePattern::Variable(variable) => known.contains(variable.as_str()),
                NamedNodePattern::NamedNode(_) => true,
            };
            let one = match (is_known(name(&triple.subject)), predicate, is_known(name(&triple.object))) {
                (true, true, true) => 1,
                (true, false, true) => 2,
                (true, true, false) => 10,
                (true, false, false) => 100,
                (false, true, true) => 1_000,
                (false, false, true) => 10_000,
                (false, true, false) => 1_000_000,
                (false, false, false) => 1_000_000_000,
            };
            // What only constants narrow is asked for the same again each time.
            let names = [name(&triple.subject), name(&triple.object)];
            let is_joined = names.into_iter().flatten().any(|name| known.contains(&name));
            product.saturating_mul(if is_joined { one } else { one * 20 })
        }),
        GraphPattern::Path { subject, object, .. } => match (is_known(name(subject)), is_known(name(object))) {
            (true, true) => 1,
            (true, false) | (false, true) => 5_000,
            (false, false) => 2_000_000_000,
        },
        GraphPattern::Values { bindings, .. } => bindings.len() as u64,
        GraphPattern::Filter { inner, .. } | GraphPattern::Extend { inner, .. } => weight(inner, known),
        GraphPattern::Join { left, right } => weight(left, known).saturating_mul(weight(right, known)),
        GraphPattern::Union { .. } => {
            chains::branches(pattern).into_iter().fold(0, |sum: u64, branch| sum.saturating_add(weight(branch, known)))
        }
        _ => u64::MAX,
    }
}
