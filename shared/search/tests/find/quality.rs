//! nDCG@10 over the written catalogue and its 60 queries.

use super::support::{Indexed, change_with, package};
use search::{Package, Query, Reader, Term, TermKind};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What it was when the ranking was last changed, less a little: a change that
/// falls below it made search worse.
const FLOOR: f64 = 0.95;
/// No query may find nothing of what answers it.
const WORST: f64 = 0.25;

#[derive(Deserialize)]
struct Entry {
    namespace: String,
    name: String,
    kind: String,
    category: String,
    title: String,
    summary: String,
    tags: Vec<String>,
    licence: String,
    author: String,
    terms: Vec<String>,
    readme: String,
}

#[derive(Deserialize)]
struct Question {
    query: String,
    answers: BTreeMap<String, u32>,
}

fn lines<T: for<'a> Deserialize<'a>>(text: &str) -> Vec<T> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn catalogue() -> Indexed {
    let entries: Vec<Entry> = lines(include_str!("../quality/catalogue.jsonl"));
    Indexed::of(entries.into_iter().map(|entry| {
        let id = format!("{}/{}", entry.namespace, entry.name);
        let described = package(&id, &entry.title, &entry.summary, &entry.readme);
        let package = Package {
            kind: entry.kind,
            category: entry.category,
            tags: entry.tags,
            licence: entry.licence,
            author: entry.author,
            ..described
        };
        let terms = entry.terms.into_iter().map(|prefixed| Term {
            iri: format!("https://example.org/{}", prefixed.replace(':', "#")),
            prefixed: Some(prefixed),
            labels: Vec::new(),
            kind: TermKind::Class,
            use_count: 0,
        });
        change_with(package, terms.collect(), 1)
    }))
}

fn ndcg(reader: &Reader, question: &Question) -> f64 {
    let query = Query { text: question.query.clone(), limit: Some(10), ..Query::default() };
    let page = reader.search(&query).unwrap();
    let gain = |grade: u32| f64::from((1u32 << grade) - 1);
    let sum = |grades: Vec<u32>| {
        let discounted = grades.iter().take(10).zip(2u32..).map(|(grade, rank)| gain(*grade) / f64::from(rank).log2());
        discounted.sum::<f64>()
    };
    let found = page.hits.iter().map(|hit| question.answers.get(&hit.id.0).copied().unwrap_or_default()).collect();
    let mut ideal: Vec<u32> = question.answers.values().copied().collect();
    ideal.sort_unstable_by(|a, b| b.cmp(a));
    sum(found) / sum(ideal)
}

#[test]
fn the_60_queries_are_answered_well() {
    let indexed = catalogue();
    let reader = indexed.reader();
    let questions: Vec<Question> = lines(include_str!("../quality/queries.jsonl"));
    assert_eq!(questions.len(), 60);
    let scores: Vec<(f64, &str)> =
        questions.iter().map(|question| (ndcg(&reader, question), question.query.as_str())).collect();
    let mean = scores.iter().map(|(score, _)| score).sum::<f64>() / scores.len() as f64;
    let weak: Vec<_> = scores.iter().filter(|(score, _)| *score < 0.8).collect();
    assert!(mean >= FLOOR, "nDCG@10 is {mean:.4}; the weakest are {weak:?}");
    let failed: Vec<_> = scores.iter().filter(|(score, _)| *score < WORST).collect();
    assert!(failed.is_empty(), "{failed:?}");
}
