//! Hashes: those of RDFC-1.0, bounded.

use super::random;
use super::support::{ontology, triples};
use ontology_diff::{Error, Limits, Ontology};
use oxrdf::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use oxrdf::{Dataset, GraphName, Triple};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

/// The hash by the library, which has no bound.
fn judged(triples: &[Triple]) -> String {
    let mut dataset: Dataset = triples.iter().map(|triple| triple.clone().in_graph(GraphName::DefaultGraph)).collect();
    dataset.canonicalize(CanonicalizationAlgorithm::Rdfc10 { hash_algorithm: CanonicalizationHashAlgorithm::Sha256 });
    let mut lines: Vec<String> = dataset.iter().map(|quad| format!("{quad} .\n")).collect();
    lines.sort_unstable();
    hex::encode(Sha256::digest(lines.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_hash_is_that_of_rdfc_1_0(graph in random::graph()) {
        let ontology = Ontology::new(graph.clone(), &Limits::default()).unwrap();
        prop_assert_eq!(&ontology.hash().value, &judged(&graph));
    }

    #[test]
    fn isomorphic_graphs_have_one_hash(graph in random::graph(), seed in 0usize..97) {
        let hash = |triples| Ontology::new(triples, &Limits::default()).unwrap().hash().clone();
        prop_assert_eq!(hash(graph.clone()), hash(random::relabelled(&graph, seed)));
    }
}

#[test]
fn input_labels_that_look_canonical_change_nothing() {
    let hash = |turtle: &str| ontology(turtle).hash().value.clone();
    assert_eq!(hash("_:c14n0 :p _:c14n1 . _:c14n1 :q 1 ."), hash("_:c14n1 :p _:c14n0 . _:c14n0 :q 1 ."));
}

#[test]
fn the_hash_says_how_it_was_made() {
    let hash = ontology(":a :p [] .").hash().clone();
    assert_eq!((hash.algorithm.as_str(), hash.digest.as_str()), ("RDFC-1.0", "sha-256"));
    assert!(hash.rule.contains("blank nodes are renamed before"), "{}", hash.rule);
}

/// Nodes that all refer to each other are told apart by trying every order.
fn clique(nodes: usize) -> String {
    let pairs =
        (0..nodes).flat_map(|a| (0..nodes).filter(move |b| *b != a).map(move |b| format!("_:n{a} :p _:n{b} .\n")));
    pairs.collect()
}

#[test]
fn a_poison_graph_is_refused_in_its_limit() {
    let limits = Limits { blank_node_steps_max: 200_000, ..Limits::default() };
    let refused = Ontology::new(triples(&clique(40)), &limits).unwrap_err();
    assert_eq!(refused, Error::Limit { name: "blank_node_steps_max", limit: 200_000 });
}

#[test]
fn a_small_clique_still_has_its_hash() {
    let graph = triples(&clique(4));
    assert_eq!(Ontology::new(graph.clone(), &Limits::default()).unwrap().hash().value, judged(&graph));
}

#[test]
fn a_long_chain_of_equal_nodes_is_answered_or_refused_without_a_crash() {
    let chain: String = (0..20_000).map(|n| format!("_:n{n} :p _:n{} .\n", n + 1)).collect();
    match Ontology::new(triples(&chain), &Limits::default()) {
        Ok(ontology) => assert_eq!(ontology.len(), 20_000),
        Err(error) => assert_eq!(error.code(), "limit_exceeded"),
    }
}

#[test]
fn each_limit_is_named() {
    let limits = Limits { triples_max: 2, blank_nodes_max: 1, blank_node_steps_max: 10 };
    let refused = |turtle: &str| Ontology::new(triples(turtle), &limits).unwrap_err().to_string();
    assert!(refused(":a :p 1, 2, 3 .").contains("triples_max"));
    assert!(refused("[] :p [] .").contains("blank_nodes_max"));
}
