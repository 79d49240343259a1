//! Filters, sorts, facets, and the bounds of a query.

use super::support::{Indexed, change, names, package, query};
use search::{Error, Filters, Package, Price, Query, Sort};

/// Ten packages that differ in everything.
fn ten() -> Indexed {
    Indexed::of((0..10u64).map(|n| {
        let described = package(&format!("n{}/p{n}", n % 2), &format!("Package {n}"), "thing", "");
        let package = Package {
            kind: if n % 2 == 0 { "template" } else { "ontology" }.to_owned(),
            category: format!("c{}", n % 3),
            tags: vec![format!("t{}", n % 2), format!("u{}", n % 5)],
            licence: if n < 3 { "MIT" } else { "CC-BY-4.0" }.to_owned(),
            price_cents: if n < 4 { 0 } else { n * 100 },
            quality: n * 10,
            rating_hundredths: n * 50,
            has_shacl: n % 4 == 0,
            published_at: 1_000 - n,
            downloads: (n * 7) % 10,
            ..described
        };
        change(package, 1)
    }))
}

fn filtered(filters: Filters) -> Vec<String> {
    let mut found = names(&ten().reader(), &Query { filters, ..query("thing") });
    found.sort();
    found
}

fn texts(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

#[test]
fn each_filter_takes_what_it_names() {
    let none = Filters::default;
    assert_eq!(filtered(Filters { kind: texts(&["Ontology"]), ..none() }), ["p1", "p3", "p5", "p7", "p9"]);
    assert_eq!(filtered(Filters { category: texts(&["c0", "c2"]), ..none() }).len(), 7);
    assert_eq!(filtered(Filters { tags: texts(&["t1", "u3"]), ..none() }), ["p3"]);
    assert_eq!(filtered(Filters { licence: texts(&["mit"]), ..none() }), ["p0", "p1", "p2"]);
    assert_eq!(filtered(Filters { author: texts(&["n0"]), ..none() }).len(), 5);
    assert_eq!(filtered(Filters { price: Some(Price::Free), ..none() }), ["p0", "p1", "p2", "p3"]);
    assert_eq!(filtered(Filters { price: Some(Price::Paid), price_cents_max: Some(500), ..none() }), ["p4", "p5"]);
    assert_eq!(filtered(Filters { quality_min: Some(80), ..none() }), ["p8", "p9"]);
    assert_eq!(filtered(Filters { rating_hundredths_min: Some(450), ..none() }), ["p9"]);
    assert_eq!(filtered(Filters { has_shacl: Some(true), ..none() }), ["p0", "p4", "p8"]);
    assert!(filtered(Filters { kind: texts(&["nothing"]), ..none() }).is_empty());
    let both = Filters { kind: texts(&["template"]), has_shacl: Some(false), ..none() };
    assert_eq!(filtered(both), ["p2", "p6"]);
}

#[test]
fn each_sort_is_in_its_order() {
    let indexed = ten();
    let first = |sort| names(&indexed.reader(), &Query { sort, ..query("thing") });
    assert_eq!(first(Sort::Newest)[..3], ["p0", "p1", "p2"]);
    assert_eq!(first(Sort::Downloads)[..3], ["p7", "p4", "p1"]);
    assert_eq!(first(Sort::Rating)[..2], ["p9", "p8"]);
    assert_eq!(first(Sort::Quality)[..2], ["p9", "p8"]);
    assert_eq!(first(Sort::PriceLowest)[8..], ["p8", "p9"]);
    assert_eq!(first(Sort::Name), ["p0", "p2", "p4", "p6", "p8", "p1", "p3", "p5", "p7", "p9"]);
}

#[test]
fn facets_count_what_the_query_finds() {
    let page = ten().reader().search(&Query { facets: true, ..query("thing") }).unwrap();
    let counts = |name: &str| {
        let facet = page.facets.iter().find(|facet| facet.name == name).unwrap();
        facet.counts.iter().map(|count| (count.value.as_str(), count.count)).collect::<Vec<_>>()
    };
    assert_eq!(counts("kind"), [("ontology", 5), ("template", 5)]);
    assert_eq!(counts("category"), [("c0", 4), ("c1", 3), ("c2", 3)]);
    assert_eq!(counts("licence"), [("CC-BY-4.0", 7), ("MIT", 3)]);
    assert_eq!(counts("tag").len(), 7);
    assert_eq!(counts("price"), [("paid", 6), ("free", 4)]);
    assert_eq!(counts("has_shacl"), [("false", 7), ("true", 3)]);
    let filters = Filters { kind: texts(&["template"]), ..Filters::default() };
    let page = ten().reader().search(&Query { facets: true, filters, ..query("thing") }).unwrap();
    assert_eq!(page.total, 5);
}

#[test]
fn a_facet_shows_what_another_choice_of_its_values_would_find() {
    let filters = Filters {
        kind: texts(&["template"]),
        category: texts(&["c0"]),
        price: Some(search::Price::Free),
        ..Filters::default()
    };
    let found = |filters: &Filters| {
        ten().reader().search(&Query { facets: true, filters: filters.clone(), ..query("thing") }).unwrap()
    };
    let page = found(&filters);
    let count = |name: &str, value: &str| {
        let facet = page.facets.iter().find(|facet| facet.name == name).unwrap();
        facet.counts.iter().find(|count| count.value == value).map_or(0, |count| count.count)
    };
    // Each count is the total of the search with that value in its facet's place.
    for kind in ["ontology", "template"] {
        assert_eq!(count("kind", kind), found(&Filters { kind: texts(&[kind]), ..filters.clone() }).total, "{kind}");
    }
    for category in ["c0", "c1", "c2"] {
        let other = Filters { category: texts(&[category]), ..filters.clone() };
        assert_eq!(count("category", category), found(&other).total, "{category}");
    }
    for (value, price) in [("free", search::Price::Free), ("paid", search::Price::Paid)] {
        assert_eq!(count("price", value), found(&Filters { price: Some(price), ..filters.clone() }).total, "{value}");
    }
    assert!(count("kind", "ontology") > 0 && count("category", "c2") > 0 && count("price", "paid") > 0);
    assert_eq!(count("licence", "MIT") + count("licence", "CC-BY-4.0"), page.total, "no filter on it");
}

#[test]
fn of_tags_all_must_hold_so_a_count_says_how_many_are_left() {
    let page = ten().reader().search(&Query { facets: true, ..query("thing") }).unwrap();
    let tags = page.facets.into_iter().find(|facet| facet.name == "tag").unwrap();
    let tag = tags.counts[0].value.clone();
    let filters = Filters { tags: vec![tag.clone()], ..Filters::default() };
    let page = ten().reader().search(&Query { facets: true, filters, ..query("thing") }).unwrap();
    let tags = page.facets.iter().find(|facet| facet.name == "tag").unwrap();
    assert!(tags.counts.iter().all(|count| count.count <= page.total));
    assert_eq!(tags.counts.iter().find(|count| count.value == tag).unwrap().count, page.total);
}

#[test]
fn facets_are_those_of_all_segments() {
    let indexed = ten();
    let mut more = package("n0/p10", "Package 10", "thing", "");
    more.kind = "skill".to_owned();
    indexed.apply([change(more, 1)]);
    let page = indexed.reader().search(&Query { facets: true, ..query("thing") }).unwrap();
    let kinds: Vec<&str> = page.facets[0].counts.iter().map(|count| count.value.as_str()).collect();
    assert_eq!(kinds, ["ontology", "template", "skill"]);
}

#[test]
fn a_query_beyond_a_bound_names_the_field() {
    let reader = ten().reader();
    let refused = |query: Query| match reader.search(&query).unwrap_err() {
        Error::InvalidQuery(invalid) => invalid.field,
        error => panic!("{error}"),
    };
    assert_eq!(refused(query(&"x".repeat(257))), "text");
    assert_eq!(refused(query(&"x ".repeat(17))), "text");
    assert_eq!(refused(Query { limit: Some(0), ..query("x") }), "limit");
    assert_eq!(refused(Query { limit: Some(101), ..query("x") }), "limit");
    assert_eq!(refused(Query { cursor: Some("nonsense".to_owned()), ..query("x") }), "cursor");
    assert_eq!(refused(Query { cursor: Some("x".repeat(20_000)), ..query("x") }), "cursor");
    let with = |filters| Query { filters, ..query("x") };
    assert_eq!(refused(with(Filters { tags: vec!["t".to_owned(); 21], ..Filters::default() })), "filters.tags");
    assert_eq!(refused(with(Filters { kind: texts(&[""]), ..Filters::default() })), "filters.kind");
    assert_eq!(refused(with(Filters { quality_min: Some(101), ..Filters::default() })), "filters.quality_min");
}
