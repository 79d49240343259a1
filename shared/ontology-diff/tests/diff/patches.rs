//! The patch: it gives the new version, and is small.

use super::random;
use super::support::{diff, ontology};
use ontology_diff::{Bump, Diff, Error, Limits, Ontology};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Applied to a copy with other labels, too.
    #[test]
    fn a_patch_gives_the_new_version((old, new) in random::versions(), seed in 0usize..97) {
        prop_assume!(!new.is_empty());
        let limits = Limits::default();
        let copy = Ontology::new(random::relabelled(&old, seed), &limits).unwrap();
        let [old, new] = [old, new].map(|triples| Ontology::new(triples, &limits).unwrap());
        let diff = Diff::between(&old, &new);
        let patched = diff.apply(&copy, &limits).unwrap();
        prop_assert_eq!(patched.hash(), new.hash());
        prop_assert_eq!(diff.changes.is_empty(), old.hash() == new.hash());
        prop_assert_eq!(diff.patch.is_empty(), old.hash() == new.hash());
        prop_assert_eq!(diff.bump() == Bump::None, old.hash() == new.hash());
    }

    #[test]
    fn other_labels_and_another_order_are_no_change(graph in random::graph(), seed in 0usize..97) {
        let old = Ontology::new(graph.clone(), &Limits::default()).unwrap();
        let new = Ontology::new(random::relabelled(&graph, seed), &Limits::default()).unwrap();
        let diff = Diff::between(&old, &new);
        prop_assert!(diff.patch.is_empty());
        prop_assert_eq!(diff.bump(), Bump::None);
    }
}

const RESTRICTED: &str = ":C a owl:Class ; rdfs:subClassOf
    [ a owl:Restriction ; owl:onProperty :p ; owl:minCardinality 1 ],
    [ a owl:Restriction ; owl:onProperty :q ; owl:minCardinality 1 ],
    [ a owl:Restriction ; owl:onProperty :p ; owl:allValuesFrom [ a owl:Class ; owl:unionOf ( :A :B ) ] ] .";

#[test]
fn a_changed_cardinality_is_two_triples() {
    let new = RESTRICTED.replace(":q ; owl:minCardinality 1", ":q ; owl:minCardinality 2");
    let diff = diff(RESTRICTED, &new);
    assert_eq!((diff.patch.removed.len(), diff.patch.added.len()), (1, 1), "{:?}", diff.patch);
    assert_eq!(diff.changes.len(), 1, "{:?}", diff.changes);
}

#[test]
fn a_member_added_to_a_union_leaves_the_rest() {
    let diff = diff(RESTRICTED, &RESTRICTED.replace("( :A :B )", "( :A :B :D )"));
    assert!(diff.patch.removed.len() <= 1, "{:?}", diff.patch.removed);
    assert!(diff.patch.added.len() <= 3, "{:?}", diff.patch.added);
}

#[test]
fn a_patch_is_for_one_version_only() {
    let change = diff(":a :p 1 .", ":a :p 2 .");
    let other = ontology(":a :p 3 .");
    assert!(matches!(change.apply(&other, &Limits::default()), Err(Error::OtherVersion { .. })));
    let mut damaged = change.clone();
    damaged.patch.added.clear();
    damaged.patch.added.extend(other.triples());
    assert!(matches!(damaged.apply(&ontology(":a :p 1 ."), &Limits::default()), Err(Error::Damaged(_))));
}

#[test]
fn many_versions_of_long_lists_and_shared_tails_take_no_square() {
    // Ten thousand heads share one tail of ten thousand cells.
    let mut turtle = String::new();
    for n in 0..10_000 {
        turtle += &format!(":s{n} sh:in _:head{n} . _:head{n} rdf:first {n} ; rdf:rest _:cell0 .\n");
        let next = if n == 9_999 { "rdf:nil".to_owned() } else { format!("_:cell{}", n + 1) };
        turtle += &format!("_:cell{n} rdf:first \"c{n}\" ; rdf:rest {next} .\n");
    }
    let start = std::time::Instant::now();
    let diff = diff(&turtle, &turtle.replace("rdf:first 7 ;", "rdf:first -7 ;"));
    assert!(!diff.changes.is_empty());
    assert!(start.elapsed() < std::time::Duration::from_secs(60), "took {:?}", start.elapsed());
}
