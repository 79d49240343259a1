//! Functions of our own that rewritten queries call. No query text can: what
//! it may call by IRI is checked before the rewriting.

use super::order::{self, ValueKey};
use crate::Refusal;
use crate::machine::stop;
use oxrdf::{Literal, NamedNode, Term, Variable};
use spareval::QueryEvaluator;
use spargebra::algebra::{Expression, Function};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const VALUE_ORDER: &str = "urn:engine:value-order";
const TERM_ORDER: &str = "urn:engine:term-order";
const UNBOUND: &str = "urn:engine:unbound";
const BOUNDED: &str = "urn:engine:bounded";
const GATHERED: &str = "urn:engine:gathered";

/// All arguments of one CONCAT together, and the text that a REPLACE reads.
pub(super) const TEXT_BYTES_MAX: u64 = 4 << 20;
/// What one REPLACE gives.
const REPLACED_BYTES_MAX: u64 = 64 << 20;
/// What a REPLACE puts in the place of each match, where it is not a constant.
pub(super) const REPLACEMENT_BYTES_MAX: u64 = 1 << 10;
/// What all GROUP_CONCATs of one query gather together.
const GATHERED_BYTES_MAX: u64 = 128 << 20;

/// Sorts as ORDER BY does: equal for equal values.
pub(super) fn value_order(of: Expression) -> Expression {
    call(VALUE_ORDER, vec![of])
}

/// Sorts by one variable after the other, and is equal for equal terms only.
pub(super) fn term_order(of: Vec<Variable>) -> Expression {
    // A call with an unbound argument has no value; with this one it has.
    let unbound = || Expression::NamedNode(NamedNode::new_unchecked(UNBOUND));
    let bound = |variable| Expression::Coalesce(vec![Expression::Variable(variable), unbound()]);
    call(TERM_ORDER, of.into_iter().map(bound).collect())
}

/// `of` itself; ends the query when its text is longer than `bytes_max`. Without
/// it, nested calls could multiply a text past all memory inside one row.
pub(super) fn bounded(of: Expression, bytes_max: u64) -> Expression {
    if let Expression::Literal(literal) = &of
        && literal.value().len() as u64 <= bytes_max
    {
        return of;
    }
    call(BOUNDED, vec![of, Expression::Literal(Literal::from(bytes_max as i64))])
}

/// How long a text may be that REPLACE reads: were each of its characters
/// replaced, the result would not be longer than a result may be.
pub(super) fn replaced_bytes_max(replacement: &Expression) -> u64 {
    let replacement_bytes = match replacement {
        Expression::Literal(literal) => literal.value().len() as u64,
        _ => REPLACEMENT_BYTES_MAX,
    };
    TEXT_BYTES_MAX.min(REPLACED_BYTES_MAX / (replacement_bytes + 1))
}

/// `of` itself; ends the query when all that passed here, each with a separator
/// behind it, grew too long.
pub(super) fn gathered(of: Expression, separator_bytes: usize) -> Expression {
    call(GATHERED, vec![of, Expression::Literal(Literal::from(separator_bytes as i64))])
}

fn call(name: &str, arguments: Vec<Expression>) -> Expression {
    Expression::FunctionCall(Function::Custom(NamedNode::new_unchecked(name)), arguments)
}

/// An evaluator for one run of one query.
pub(super) fn evaluator() -> QueryEvaluator {
    let gathered_bytes = Arc::new(AtomicU64::new(0));
    QueryEvaluator::new()
        .with_custom_function(NamedNode::new_unchecked(VALUE_ORDER), |terms| {
            Some(text(ValueKey::of(Some(terms.first()?)).to_text()))
        })
        .with_custom_function(NamedNode::new_unchecked(TERM_ORDER), |terms| {
            Some(text(terms.iter().map(order::term_text).collect::<Vec<_>>().join("\0")))
        })
        .with_custom_function(NamedNode::new_unchecked(BOUNDED), |terms| {
            let [term, Term::Literal(bytes_max)] = terms else { return None };
            let bytes_max = bytes_max.value().parse().ok()?;
            let met = length(term);
            if met > bytes_max {
                stop(Refusal::limit("query_text_bytes_max", bytes_max, met));
            }
            Some(term.clone())
        })
        .with_custom_function(NamedNode::new_unchecked(GATHERED), move |terms| {
            let [term, Term::Literal(separator_bytes)] = terms else { return None };
            let met = length(term) + separator_bytes.value().parse::<u64>().ok()?;
            let met = gathered_bytes.fetch_add(met, Ordering::Relaxed) + met;
            if met > GATHERED_BYTES_MAX {
                stop(Refusal::limit("group_concat_bytes_max", GATHERED_BYTES_MAX, met));
            }
            Some(term.clone())
        })
}

fn text(text: String) -> Term {
    Literal::new_simple_literal(text).into()
}

fn length(term: &Term) -> u64 {
    match term {
        Term::Literal(literal) => literal.value().len() as u64,
        Term::NamedNode(iri) => iri.as_str().len() as u64,
        _ => 0,
    }
}
