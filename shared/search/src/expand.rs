//! Words of the index that a query's word may stand for.

use crate::Error;
use crate::catalogue::Catalogue;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use tantivy::Term;
use tantivy::query::FuzzyTermQuery;

/// Words of a segment that are looked at for one word of a query.
const COMPLETIONS_SCANNED_MAX: usize = 300;
const CORRECTIONS_SCANNED_MAX: usize = 3_000;
const COMPLETIONS_MAX: usize = 8;
const CORRECTIONS_MAX: usize = 5;
/// How many times as many as are wanted have their documents counted.
const COUNTED_ANEW: usize = 8;
/// Shorter words are taken as they are; longer ones may have two mistakes.
const ONE_MISTAKE_CHARS: usize = 4;
const TWO_MISTAKES_CHARS: usize = 8;
const CORRECTED_CHARS_MAX: usize = 60;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) word: String,
    pub(crate) distance: usize,
    frequency: u64,
}

/// Longer words with this beginning, the most frequent first.
pub(crate) fn completions(catalogue: &Catalogue, beginning: &str) -> Result<Vec<Candidate>, Error> {
    let mut found = BTreeMap::new();
    for segment in catalogue.searcher.segment_readers() {
        let index = segment.inverted_index(catalogue.corpus.vocabulary())?;
        let mut stream = index.terms().range().gt(beginning).into_stream()?;
        let mut scanned = 0;
        while scanned < COMPLETIONS_SCANNED_MAX && stream.advance() && stream.key().starts_with(beginning.as_bytes()) {
            scanned += 1;
            add(&mut found, stream.key(), stream.value().doc_freq);
        }
    }
    let of = |(word, frequency)| Candidate { word, distance: 0, frequency };
    live(catalogue, found.into_iter().map(of).collect(), COMPLETIONS_MAX)
}

/// Words that are a mistake or two away, the nearest and most frequent first. Those that are two
/// away only where none is nearer: to find them takes several times as long.
pub(crate) fn corrections(catalogue: &Catalogue, word: &str) -> Result<Vec<Candidate>, Error> {
    let length = word.chars().count();
    if !(ONE_MISTAKE_CHARS..=CORRECTED_CHARS_MAX).contains(&length) {
        return Ok(Vec::new());
    }
    let nearest = within(catalogue, word, 1)?;
    if nearest.is_empty() && length >= TWO_MISTAKES_CHARS { within(catalogue, word, 2) } else { Ok(nearest) }
}

fn within(catalogue: &Catalogue, word: &str, mistakes: u8) -> Result<Vec<Candidate>, Error> {
    let term = Term::from_field_text(catalogue.corpus.vocabulary(), word);
    // For a long word it takes longer to make than a segment takes to search.
    let near = FuzzyTermQuery::new(term, mistakes, true).automaton()?;
    let mut found = BTreeMap::new();
    for segment in catalogue.searcher.segment_readers() {
        let index = segment.inverted_index(catalogue.corpus.vocabulary())?;
        let mut stream = index.terms().search(&near).into_stream()?;
        let mut scanned = 0;
        while scanned < CORRECTIONS_SCANNED_MAX && stream.advance() {
            scanned += 1;
            add(&mut found, stream.key(), stream.value().doc_freq);
        }
    }
    let of = |(known, frequency): (String, u64)| Candidate { distance: distance(word, &known), word: known, frequency };
    live(catalogue, found.into_iter().map(of).collect(), CORRECTIONS_MAX)
}

fn add(found: &mut BTreeMap<String, u64>, word: &[u8], frequency: u32) {
    if let Ok(word) = std::str::from_utf8(word) {
        *found.entry(word.to_owned()).or_default() += u64::from(frequency);
    }
}

/// The first of those that live documents have. Of words no longer in use the
/// dictionary still knows; so the frequencies that decide are counted anew.
fn live(catalogue: &Catalogue, mut candidates: Vec<Candidate>, wanted: usize) -> Result<Vec<Candidate>, Error> {
    let in_order = |a: &Candidate, b: &Candidate| {
        (a.distance, Reverse(a.frequency), &a.word).cmp(&(b.distance, Reverse(b.frequency), &b.word))
    };
    candidates.sort_unstable_by(in_order);
    if !catalogue.segments.iter().all(|segment| segment.is_all_live) {
        // Only the front can win; more are counted because some are out of use.
        candidates.truncate(wanted * COUNTED_ANEW);
        for candidate in &mut candidates {
            candidate.frequency = catalogue.document_frequency(catalogue.corpus.vocabulary(), &candidate.word)?;
        }
        candidates.retain(|candidate| candidate.frequency > 0);
        candidates.sort_unstable_by(in_order);
    }
    candidates.truncate(wanted);
    Ok(candidates)
}

/// Insertions, deletions, replacements and swaps of neighbours.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn a_swap_is_one_mistake() {
        assert_eq!(distance("postgers", "postgres"), 1);
        assert_eq!(distance("typscript", "typescript"), 1);
        assert_eq!(distance("kubernets", "kubernetes"), 1);
        assert_eq!(distance("same", "same"), 0);
    }
}
