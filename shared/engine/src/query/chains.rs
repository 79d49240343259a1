//! Chains of UNION, `||`, `&&` and `|`: the parser nests each in the one before
//! it, so that a thousand branches are a thousand levels deep. They are read
//! here as lists, and built again as trees of a dozen levels: the same members
//! in the same order.

use spargebra::algebra::{Expression, GraphPattern, PropertyPathExpression};

/// The branches of a UNION, of the UNIONs that are its branches too.
pub(super) fn branches(union: &GraphPattern) -> Vec<&GraphPattern> {
    flat(union, |pattern| match pattern {
        GraphPattern::Union { left, right } => Some((left, right)),
        _ => None,
    })
}

/// The operands of a chain of `||`, or of one of `&&`.
pub(super) fn operands(expression: &Expression) -> Vec<&Expression> {
    match expression {
        Expression::Or(..) => flat(expression, |one| match one {
            Expression::Or(a, b) => Some((a, b)),
            _ => None,
        }),
        _ => flat(expression, |one| match one {
            Expression::And(a, b) => Some((a, b)),
            _ => None,
        }),
    }
}

/// The alternatives of a path.
pub(super) fn alternatives(path: &PropertyPathExpression) -> Vec<&PropertyPathExpression> {
    flat(path, |one| match one {
        PropertyPathExpression::Alternative(a, b) => Some((a, b)),
        _ => None,
    })
}

pub(super) fn into_branches(union: GraphPattern) -> Vec<GraphPattern> {
    into_flat(union, |pattern| match pattern {
        GraphPattern::Union { left, right } => Link::Pair(*left, *right),
        other => Link::Member(other),
    })
}

pub(super) fn into_operands(expression: Expression) -> Vec<Expression> {
    match &expression {
        Expression::Or(..) => into_flat(expression, |one| match one {
            Expression::Or(a, b) => Link::Pair(*a, *b),
            other => Link::Member(other),
        }),
        _ => into_flat(expression, |one| match one {
            Expression::And(a, b) => Link::Pair(*a, *b),
            other => Link::Member(other),
        }),
    }
}

pub(super) fn into_alternatives(path: PropertyPathExpression) -> Vec<PropertyPathExpression> {
    into_flat(path, |one| match one {
        PropertyPathExpression::Alternative(a, b) => Link::Pair(*a, *b),
        other => Link::Member(other),
    })
}

/// Joins neighbours in pairs until one is left; `None` of nothing.
pub(super) fn balanced<T>(mut members: Vec<T>, join: impl Fn(Box<T>, Box<T>) -> T) -> Option<T> {
    while members.len() > 1 {
        let mut pairs = Vec::with_capacity(members.len().div_ceil(2));
        let mut rest = members.into_iter();
        while let Some(first) = rest.next() {
            pairs.push(match rest.next() {
                Some(second) => join(Box::new(first), Box::new(second)),
                None => first,
            });
        }
        members = pairs;
    }
    members.pop()
}

fn flat<T>(whole: &T, parts: impl Fn(&T) -> Option<(&Box<T>, &Box<T>)>) -> Vec<&T> {
    let (mut members, mut waiting) = (Vec::new(), vec![whole]);
    while let Some(one) = waiting.pop() {
        match parts(one) {
            Some((first, second)) => waiting.extend([&**second, &**first]),
            None => members.push(one),
        }
    }
    members
}

/// One link of a chain, taken apart.
enum Link<T> {
    Pair(T, T),
    Member(T),
}

fn into_flat<T>(whole: T, parts: impl Fn(T) -> Link<T>) -> Vec<T> {
    let (mut members, mut waiting) = (Vec::new(), vec![whole]);
    while let Some(one) = waiting.pop() {
        match parts(one) {
            Link::Pair(first, second) => waiting.extend([second, first]),
            Link::Member(member) => members.push(member),
        }
    }
    members
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_balanced_chain_has_the_same_members_in_the_same_order() {
        for count in [1_usize, 2, 3, 7, 1_000] {
            let members: Vec<Expression> = (0..count).map(|n| Expression::Literal((n as i64).into())).collect();
            let or = balanced(members.clone(), Expression::Or).map(into_operands);
            assert_eq!(or, Some(members));
        }
        assert_eq!(balanced(Vec::<Expression>::new(), Expression::Or), None);
    }
}
