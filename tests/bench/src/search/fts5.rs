//! What somebody would write with SQLite: FTS5 with the Porter stemmer and its
//! own bm25 with weights.

use std::path::Path;

use rusqlite::{Connection, params};
use search::{Change, Published};

use super::{Engine, HITS};
use crate::report::Result;

pub(crate) struct Fts5(Connection);

/// Title, tags, summary, README, terms: the same for all three.
pub(crate) fn texts(published: &Published) -> [String; 5] {
    let package = &published.package;
    let terms = published.terms.iter().filter_map(|term| term.prefixed.as_deref()).collect::<Vec<_>>();
    [
        format!("{} {} {}", package.namespace, package.name, package.title),
        format!("{} {} {}", package.tags.join(" "), package.category, package.kind),
        package.summary.clone(),
        package.readme.clone(),
        terms.join(" "),
    ]
}

pub(crate) fn build(packages: &[Change], file: Option<&Path>) -> Result<Fts5> {
    let mut connection = match file {
        Some(file) => Connection::open(file)?,
        None => Connection::open_in_memory()?,
    };
    connection.execute_batch(
        "CREATE VIRTUAL TABLE packages USING fts5(id UNINDEXED, title, tags, summary, readme, terms, \
         tokenize = 'porter unicode61');",
    )?;
    let transaction = connection.transaction()?;
    {
        let mut insert = transaction.prepare("INSERT INTO packages VALUES (?, ?, ?, ?, ?, ?)")?;
        for published in packages.iter().filter_map(|change| change.published.as_ref()) {
            let [title, tags, summary, readme, terms] = texts(published);
            insert.execute(params![published.package.id().0, title, tags, summary, readme, terms])?;
        }
    }
    transaction.commit()?;
    connection.execute("INSERT INTO packages(packages) VALUES ('optimize')", [])?;
    Ok(Fts5(connection))
}

impl Engine for Fts5 {
    fn name(&self) -> &'static str {
        "SQLite FTS5"
    }

    fn ask(&self, text: &str) -> Result<Vec<String>> {
        // Each word in quotes, or `C++` and `foaf:Person` are syntax errors.
        let words: Vec<String> =
            text.split_whitespace().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect();
        let mut statement = self.0.prepare_cached(
            // The count by a query of its own: beside a window function SQLite refuses bm25.
            "SELECT id, (SELECT count(*) FROM packages WHERE packages MATCH ?1) FROM packages WHERE packages MATCH ?1 \
             ORDER BY bm25(packages, 0.0, 4.0, 2.5, 2.0, 1.0, 1.2) LIMIT ?2",
        )?;
        let rows = statement.query_map(params![words.join(" OR "), HITS as i64], |row| row.get(0))?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }
}
