//! Terms: by label, local name, prefixed name and IRI.

use super::support::{Indexed, change_with, gone, package, term, using};
use search::{Error, TermKind, TermQuery};

fn indexed() -> Indexed {
    let foaf = vec![
        term("http://xmlns.com/foaf/0.1/Person", Some("foaf:Person"), TermKind::Class, 900, &["Person", "Personne"]),
        term("http://xmlns.com/foaf/0.1/knows", Some("foaf:knows"), TermKind::Property, 500, &["knows"]),
        term("http://xmlns.com/foaf/0.1/familyName", Some("foaf:familyName"), TermKind::Property, 50, &["family name"]),
    ];
    let other = vec![
        term("https://other.example/Person", Some("other:Person"), TermKind::Class, 2, &["Person"]),
        term("https://other.example/PersonalData", Some("other:PersonalData"), TermKind::Class, 1, &["Personal data"]),
        term("https://other.example/family-name", None, TermKind::Property, 1, &["Surname"]),
    ];
    Indexed::of([
        change_with(package("w3c/foaf", "FOAF", "People.", ""), foaf, 1),
        change_with(package("other/other", "Other", "Things.", ""), other, 1),
        using(package("a/one", "One", "Uses both.", ""), &[PERSON, "https://other.example/Person"], 1),
        using(package("a/two", "Two", "Uses one.", ""), &[PERSON], 1),
        using(package("a/three", "Three", "Uses one of another case.", ""), &["http://xmlns.com/foaf/0.1/person"], 1),
    ])
}

const PERSON: &str = "http://xmlns.com/foaf/0.1/Person";

fn found(indexed: &Indexed, text: &str, kind: Option<TermKind>) -> Vec<String> {
    let query = TermQuery { text: text.to_owned(), kind, ..TermQuery::default() };
    let page = indexed.reader().search_terms(&query).unwrap();
    page.hits.into_iter().map(|hit| hit.term.iri).collect()
}

#[test]
fn a_name_finds_its_term_first_and_the_used_one_before_the_others() {
    let indexed = indexed();
    let person = PERSON;
    for text in ["Person", "person", "foaf:Person", person, "Personne", "persn"] {
        assert_eq!(found(&indexed, text, None)[0], person, "{text}");
    }
    assert_eq!(found(&indexed, "other:Person", None)[0], "https://other.example/Person");
    assert_eq!(found(&indexed, "family name", None).len(), 2);
    assert_eq!(found(&indexed, "familyName", None)[0], "http://xmlns.com/foaf/0.1/familyName");
}

#[test]
fn a_term_is_counted_for_each_package_that_uses_it_whichever_came_first() {
    let counts = |indexed: &Indexed| {
        let query = TermQuery { text: "person".to_owned(), ..TermQuery::default() };
        let page = indexed.reader().search_terms(&query).unwrap();
        page.hits.into_iter().map(|hit| (hit.term.iri, hit.term.use_count)).collect::<Vec<_>>()
    };
    let indexed = indexed();
    assert_eq!(counts(&indexed)[..2], [(PERSON.to_owned(), 2), ("https://other.example/Person".to_owned(), 1)]);
    // One more, in a segment of its own; then one is gone.
    indexed.apply([using(package("a/four", "Four", "", ""), &[PERSON], 1)]);
    assert_eq!(counts(&indexed)[0], (PERSON.to_owned(), 3));
    indexed.apply([gone("a/one", 2), gone("a/two", 2)]);
    assert_eq!(counts(&indexed)[0], (PERSON.to_owned(), 1));
    let rebuilt = Indexed::rebuilt([
        using(package("a/four", "Four", "", ""), &[PERSON], 1),
        change_with(
            package("w3c/foaf", "FOAF", "People.", ""),
            vec![term(PERSON, Some("foaf:Person"), TermKind::Class, 0, &["Person"])],
            1,
        ),
    ]);
    assert_eq!(counts(&rebuilt), [(PERSON.to_owned(), 1)]);
}

#[test]
fn the_kind_is_a_filter() {
    let indexed = indexed();
    assert!(found(&indexed, "person", Some(TermKind::Property)).is_empty());
    assert_eq!(found(&indexed, "knows", Some(TermKind::Property)), ["http://xmlns.com/foaf/0.1/knows"]);
}

#[test]
fn the_terms_of_a_removed_package_go_with_it() {
    let indexed = indexed();
    indexed.apply([gone("w3c/foaf", 2)]);
    assert!(found(&indexed, "foaf:knows", None).is_empty());
    assert_eq!(found(&indexed, "Person", None)[0], "https://other.example/Person");
}

#[test]
fn pages_of_terms_follow_each_other() {
    let indexed = indexed();
    let all = found(&indexed, "person", None);
    let (mut query, mut met) =
        (TermQuery { text: "person".to_owned(), limit: Some(1), ..TermQuery::default() }, Vec::new());
    loop {
        let page = indexed.reader().search_terms(&query).unwrap();
        met.extend(page.hits.into_iter().map(|hit| hit.term.iri));
        query.cursor = page.cursor;
        if query.cursor.is_none() {
            break;
        }
    }
    assert_eq!(met, all);
}

#[test]
fn an_empty_text_is_refused() {
    let refused = indexed().reader().search_terms(&TermQuery::default()).unwrap_err();
    assert!(matches!(refused, Error::InvalidQuery(invalid) if invalid.field == "text"));
}
