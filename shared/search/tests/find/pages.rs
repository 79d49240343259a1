//! Pages: each package once, whatever happens to the others in between.

use super::support::{Indexed, change, gone, package, query};
use proptest::prelude::*;
use search::{Error, Query, Sort};
use std::collections::{BTreeMap, BTreeSet};

fn numbered(n: u64) -> search::Package {
    let words = ["graph", "shape", "graph shape", "graph graph", "shape and graph and more"];
    let mut package = package(&format!("a/p{n:03}"), &format!("P{n}"), words[n as usize % words.len()], "graph");
    package.downloads = n % 4;
    package
}

/// Walks through all pages; `between` runs after each.
fn walk(indexed: &Indexed, first: &Query, mut between: impl FnMut(usize)) -> Vec<String> {
    let (mut query, mut met) = (first.clone(), Vec::new());
    for number in 0.. {
        let page = indexed.reader().search(&query).unwrap();
        met.extend(page.hits.into_iter().map(|hit| hit.package.name));
        let Some(cursor) = page.cursor else { break };
        query.cursor = Some(cursor);
        between(number);
    }
    met
}

#[test]
fn every_sort_gives_each_package_once() {
    let indexed = Indexed::of((0..53).map(|n| change(numbered(n), 1)));
    let sorts =
        [Sort::Relevance, Sort::Newest, Sort::Downloads, Sort::Rating, Sort::Quality, Sort::PriceLowest, Sort::Name];
    for sort in sorts {
        let whole = walk(&indexed, &Query { sort, ..query("graph") }, |_| {});
        for limit in [1, 7, 53] {
            let pages = walk(&indexed, &Query { sort, limit: Some(limit), ..query("graph") }, |_| {});
            assert_eq!(pages, whole, "{sort:?} by {limit}");
        }
        assert_eq!(whole.iter().collect::<BTreeSet<_>>().len(), whole.len());
    }
}

#[test]
fn a_cursor_is_for_its_query_only() {
    let indexed = Indexed::of((0..9).map(|n| change(numbered(n), 1)));
    let reader = indexed.reader();
    let cursor = reader.search(&Query { limit: Some(2), ..query("graph") }).unwrap().cursor;
    let refused = reader.search(&Query { cursor, ..query("shape") }).unwrap_err();
    assert!(matches!(refused, Error::InvalidQuery(invalid) if invalid.field == "cursor"));
}

#[derive(Debug, Clone)]
enum Event {
    Publish(u64),
    Remove(u64),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![(40u64..90).prop_map(Event::Publish), (0u64..20).prop_map(Event::Remove)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// 20 to 39 are never touched: each is met once, and in the same order.
    #[test]
    fn pages_stay_whole_while_the_catalogue_changes(
        events in prop::collection::vec(prop::collection::vec(event(), 0..8), 12),
        limit in 3usize..9,
    ) {
        let indexed = Indexed::of((0..40).map(|n| change(numbered(n), 1)));
        let wanted = Query { limit: Some(limit), ..query("graph") };
        let kept = |names: Vec<String>| names.into_iter().filter(|name| ("p020".."p040").contains(&name.as_str())).collect::<Vec<_>>();
        let undisturbed = kept(walk(&indexed, &wanted, |_| {}));
        let disturbed = walk(&indexed, &wanted, |number| {
            let changes = events.get(number).into_iter().flatten().map(|event| match event {
                Event::Publish(n) => change(numbered(*n), 2),
                Event::Remove(n) => gone(&format!("a/p{n:03}"), 2),
            });
            indexed.apply(changes.collect::<Vec<_>>());
        });
        let mut times: BTreeMap<&String, usize> = BTreeMap::new();
        disturbed.iter().for_each(|name| *times.entry(name).or_default() += 1);
        prop_assert!(times.values().all(|times| *times == 1), "{:?}", times);
        prop_assert_eq!(kept(disturbed), undisturbed);
    }
}
