//! Changes that come twice, late, and in any order: the same index.

use super::support::{Indexed, change_with, gone, package, query, term};
use proptest::prelude::*;
use search::{Change, Difference, PackageId, Page, TableEntry, TermKind, TermQuery};

/// The state of package `n` after its event number `sequence`.
fn state(n: u64, sequence: u64) -> Change {
    if (n + sequence).is_multiple_of(4) {
        return gone(&format!("a/p{n}"), sequence);
    }
    let summary = ["graph", "graph shape", "a graph of graphs", "shape"][(n * 3 + sequence) as usize % 4];
    let described = package(&format!("a/p{n}"), &format!("Graph {n}"), summary, &"shape ".repeat(sequence as usize));
    let terms = (0..sequence % 3)
        .map(|t| term(&format!("https://e.example/{n}#graphTerm{t}"), None, TermKind::Class, t, &["graph"]));
    change_with(described, terms.collect(), sequence)
}

/// Everything that a caller can see of some searches.
fn answers(indexed: &Indexed) -> (Vec<Page>, String) {
    let reader = indexed.reader();
    let pages = ["graph", "shape", "graph shape", "grpah", "gra", ""].map(|text| {
        let mut page = reader.search(&search::Query { facets: true, ..query(text) }).unwrap();
        page.cursor = None;
        page
    });
    let terms = TermQuery { text: "graph".to_owned(), limit: Some(100), ..TermQuery::default() };
    (pages.into(), format!("{:?}", reader.search_terms(&terms).unwrap()))
}

fn deliveries() -> impl Strategy<Value = Vec<Vec<(u64, u64)>>> {
    let once: Vec<(u64, u64)> = (0..6).flat_map(|n| (1..5).map(move |sequence| (n, sequence))).collect();
    let twice: Vec<(u64, u64)> = once.iter().chain(&once).copied().collect();
    (Just(twice).prop_shuffle(), 1usize..9).prop_map(|(all, batch)| all.chunks(batch).map(<[_]>::to_vec).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_index_depends_on_the_last_states_alone(batches in deliveries()) {
        let delivered = Indexed::of([]);
        for batch in batches {
            delivered.apply(batch.into_iter().map(|(n, sequence)| state(n, sequence)));
        }
        let rebuilt = Indexed::rebuilt((0..6).map(|n| state(n, 4)));
        prop_assert_eq!(answers(&delivered), answers(&rebuilt));
    }
}

#[test]
fn a_change_that_is_not_newer_is_not_applied() {
    let indexed = Indexed::of([state(1, 2)]);
    assert_eq!(indexed.apply([state(1, 1), state(1, 2)]), 0);
    assert_eq!(indexed.apply([state(1, 3), state(1, 2)]), 1);
}

#[test]
fn a_removed_package_stays_removed_when_an_older_state_comes_late() {
    let indexed = Indexed::of([state(1, 2)]);
    indexed.apply([gone("a/p1", 9)]);
    assert!(indexed.names("graph").is_empty());
    assert_eq!(indexed.apply([state(1, 5)]), 0);
    assert!(indexed.names("graph").is_empty());
    assert_eq!(indexed.apply([state(1, 10)]), 1);
    assert_eq!(indexed.names("graph"), ["p1"]);
}

#[test]
fn the_daily_comparison_finds_each_difference() {
    let entry = |n: u64, sequence, is_listed| TableEntry {
        id: PackageId(format!("a/p{n}")),
        sequence,
        is_listed,
        downloads: 0,
    };
    let indexed = Indexed::of([state(1, 2), state(2, 1), state(3, 4), gone("a/p4", 1), state(5, 2), state(6, 3)]);
    let reader = indexed.reader();
    let equal = [
        entry(1, 2, true),
        entry(2, 1, true),
        entry(3, 4, true),
        entry(4, 1, false),
        entry(5, 2, true),
        entry(6, 3, true),
    ];
    assert_eq!(reader.compare(equal.clone()).unwrap(), []);
    let id = |n: u64| PackageId(format!("a/p{n}"));
    let mut downloaded = equal.clone();
    downloaded[0] = TableEntry { downloads: 3, ..entry(1, 5, true) };
    assert_eq!(reader.compare(downloaded).unwrap(), [Difference::Counts(id(1))]);
    let differences = reader
        .compare([
            entry(1, 3, true),
            entry(2, 1, false),
            entry(3, 3, true),
            entry(4, 1, true),
            entry(7, 1, true),
            entry(6, 3, true),
        ])
        .unwrap();
    assert_eq!(
        differences,
        [
            Difference::Stale { id: id(1), indexed: 2, current: 3 },
            Difference::Extra(id(2)),
            Difference::Missing(id(4)),
            Difference::Missing(id(7)),
            Difference::Extra(id(5)),
        ]
    );
}
