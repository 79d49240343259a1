//! Packages, and indexes of them.

use search::{Change, Package, PackageId, Published, Query, Reader, Term, TermKind, Writer};
use std::path::Path;
use tempfile::TempDir;

pub(crate) fn package(id: &str, title: &str, summary: &str, readme: &str) -> Package {
    let (namespace, name) = id.split_once('/').unwrap();
    Package {
        namespace: namespace.to_owned(),
        name: name.to_owned(),
        title: title.to_owned(),
        summary: summary.to_owned(),
        readme: readme.to_owned(),
        kind: "template".to_owned(),
        category: "code".to_owned(),
        tags: Vec::new(),
        licence: "MIT".to_owned(),
        author: namespace.to_owned(),
        price_cents: 0,
        is_priced_per_seat: false,
        quality: 50,
        rating_hundredths: 0,
        has_shacl: false,
        published_at: 1_700_000_000,
        downloads: 0,
        versions: vec!["1.0.0".to_owned()],
    }
}

pub(crate) fn change(package: Package, sequence: u64) -> Change {
    change_with(package, Vec::new(), sequence)
}

pub(crate) fn change_with(package: Package, terms: Vec<Term>, sequence: u64) -> Change {
    Change { id: package.id(), sequence, published: Some(Published { terms, ..Published::new(package, Vec::new()) }) }
}

/// A package that uses these terms of others.
pub(crate) fn using(package: Package, uses: &[&str], sequence: u64) -> Change {
    let uses = uses.iter().map(|iri| (*iri).to_owned()).collect();
    let published = Published { uses, ..Published::new(package.clone(), Vec::new()) };
    Change { id: package.id(), sequence, published: Some(published) }
}

pub(crate) fn gone(id: &str, sequence: u64) -> Change {
    Change { id: PackageId(id.to_owned()), sequence, published: None }
}

pub(crate) fn term(iri: &str, prefixed: Option<&str>, kind: TermKind, use_count: u64, labels: &[&str]) -> Term {
    let labels = labels.iter().map(|label| (*label).to_owned()).collect();
    Term { iri: iri.to_owned(), prefixed: prefixed.map(str::to_owned), labels, kind, use_count }
}

/// An index in a folder that goes away with it.
pub(crate) struct Indexed {
    pub(crate) folder: TempDir,
}

impl Indexed {
    pub(crate) fn of(changes: impl IntoIterator<Item = Change>) -> Self {
        let indexed = Self { folder: tempfile::tempdir().unwrap() };
        indexed.apply(changes);
        indexed
    }

    /// From the table, in a folder of its own.
    pub(crate) fn rebuilt(states: impl IntoIterator<Item = Change>) -> Self {
        let indexed = Self { folder: tempfile::tempdir().unwrap() };
        Writer::rebuild(indexed.path(), states).unwrap();
        indexed
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn apply(&self, changes: impl IntoIterator<Item = Change>) -> usize {
        Writer::open(self.path()).unwrap().apply(changes).unwrap()
    }

    pub(crate) fn reader(&self) -> Reader {
        Reader::open(self.path()).unwrap()
    }

    /// The names that a text finds, in order.
    pub(crate) fn names(&self, text: &str) -> Vec<String> {
        names(&self.reader(), &query(text))
    }
}

pub(crate) fn query(text: &str) -> Query {
    Query { text: text.to_owned(), limit: Some(100), ..Query::default() }
}

pub(crate) fn names(reader: &Reader, query: &Query) -> Vec<String> {
    let page = reader.search(query).unwrap();
    page.hits.into_iter().map(|hit| hit.package.name).collect()
}
