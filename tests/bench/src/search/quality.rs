//! nDCG@10 over the written catalogue and queries.

use std::collections::BTreeMap;

use search::{Change, Package, Published, Term, TermKind};
use serde::Deserialize;

use super::Engine;
use crate::paths::root;
use crate::report::Result;

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
pub(crate) struct Question {
    query: String,
    answers: BTreeMap<String, u32>,
}

pub(crate) fn read() -> Result<(Vec<Change>, Vec<Question>)> {
    let folder = root().join("shared/search/tests/quality");
    let entries: Vec<Entry> = lines(&std::fs::read_to_string(folder.join("catalogue.jsonl"))?)?;
    let questions = lines(&std::fs::read_to_string(folder.join("queries.jsonl"))?)?;
    Ok((entries.into_iter().map(change).collect(), questions))
}

fn lines<T: for<'a> Deserialize<'a>>(text: &str) -> Result<Vec<T>> {
    text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

fn change(entry: Entry) -> Change {
    let terms = entry.terms.into_iter().map(|prefixed| Term {
        iri: format!("https://example.org/{}", prefixed.replace(':', "#")),
        prefixed: Some(prefixed),
        labels: Vec::new(),
        kind: TermKind::Class,
        use_count: 0,
    });
    let terms = terms.collect();
    let package = Package {
        namespace: entry.namespace,
        name: entry.name,
        title: entry.title,
        summary: entry.summary,
        readme: entry.readme,
        kind: entry.kind,
        category: entry.category,
        tags: entry.tags,
        licence: entry.licence,
        author: entry.author,
        price_cents: 0,
        is_priced_per_seat: false,
        quality: 50,
        rating_hundredths: 0,
        has_shacl: false,
        published_at: 0,
        downloads: 0,
        versions: vec!["1.0.0".to_owned()],
    };
    Change {
        id: package.id(),
        sequence: 1,
        published: Some(Published { terms, ..Published::new(package, Vec::new()) }),
    }
}

pub(crate) fn ndcg(engine: &dyn Engine, questions: &[Question]) -> Result<f64> {
    let mut sum = 0.0;
    for question in questions {
        let found = engine.ask(&question.query)?;
        let grades = found.iter().map(|id| question.answers.get(id).copied().unwrap_or_default());
        let mut ideal: Vec<u32> = question.answers.values().copied().collect();
        ideal.sort_unstable_by(|a, b| b.cmp(a));
        sum += discounted(grades) / discounted(ideal.into_iter());
    }
    Ok(sum / questions.len() as f64)
}

fn discounted(grades: impl Iterator<Item = u32>) -> f64 {
    let gains = grades.take(10).map(|grade| f64::from((1u32 << grade) - 1));
    gains.zip(2u32..).map(|(gain, rank)| gain / f64::from(rank).log2()).sum()
}
