//! Random graphs with many blank nodes, most of them alike.

use oxrdf::{BlankNode, Literal, NamedNode, NamedOrBlankNode, Term, Triple};
use proptest::prelude::*;

fn iri(number: u8) -> NamedNode {
    NamedNode::new_unchecked(format!("https://example.org/t{number}"))
}

fn predicate(number: u8) -> NamedNode {
    let known = [
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#first",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest",
        "http://www.w3.org/2000/01/rdf-schema#subClassOf",
        "http://www.w3.org/2002/07/owl#onProperty",
        "http://www.w3.org/2002/07/owl#minCardinality",
        "http://www.w3.org/2000/01/rdf-schema#range",
        "http://www.w3.org/2002/07/owl#unionOf",
    ];
    NamedNode::new_unchecked(known[usize::from(number) % known.len()])
}

fn node(number: u8, blank: u8) -> NamedOrBlankNode {
    match number < blank {
        true => BlankNode::new_unchecked(format!("b{number}")).into(),
        false => iri(number % 4).into(),
    }
}

/// A triple among `blank` blank nodes and a few named ones.
fn triple(blank: u8) -> impl Strategy<Value = Triple> {
    (0..blank + 2, 0u8..8, 0..blank + 4).prop_map(move |(s, p, o)| {
        let object = match o {
            o if o == blank + 3 => Term::from(Literal::new_simple_literal("1")),
            o if o == blank + 2 => iri(9).into(),
            o => node(o, blank).into(),
        };
        Triple::new(node(s, blank), predicate(p), object)
    })
}

pub(crate) fn graph() -> impl Strategy<Value = Vec<Triple>> {
    (1u8..7).prop_flat_map(|blank| prop::collection::vec(triple(blank), 1..18))
}

/// Two versions that share most of what they say.
pub(crate) fn versions() -> impl Strategy<Value = (Vec<Triple>, Vec<Triple>)> {
    (graph(), graph(), prop::collection::vec(any::<bool>(), 18)).prop_map(|(shared, other, keep)| {
        let kept = shared.iter().zip(&keep).filter(|(_, keep)| **keep).map(|(triple, _)| triple.clone());
        let new: Vec<Triple> = kept.chain(other.into_iter().take(3)).collect();
        (shared, new)
    })
}

/// The same graph with other labels in another order.
pub(crate) fn relabelled(triples: &[Triple], seed: usize) -> Vec<Triple> {
    let label = |node: &BlankNode| {
        let number: usize = node.as_str().trim_start_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0);
        // Labels that look like canonical ones, in another order.
        BlankNode::new_unchecked(format!("c14n{}", (number * 5 + seed) % 97))
    };
    let mut renamed: Vec<Triple> = triples
        .iter()
        .map(|triple| {
            let subject = match &triple.subject {
                NamedOrBlankNode::BlankNode(node) => label(node).into(),
                named => named.clone(),
            };
            let object = match &triple.object {
                Term::BlankNode(node) => label(node).into(),
                other => other.clone(),
            };
            Triple::new(subject, triple.predicate.clone(), object)
        })
        .collect();
    let half = renamed.len() / 2;
    renamed.rotate_left(half);
    renamed
}
