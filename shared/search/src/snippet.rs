//! The piece of a text that shows best why it was found.

use crate::words;
use serde::Serialize;

const SNIPPET_BYTES: usize = 200;

/// Plain text; whoever shows it escapes it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Snippet {
    pub text: String,
    /// Byte ranges of `text`, in order, that do not overlap.
    pub highlights: Vec<(usize, usize)>,
}

/// The window with the most of the wanted words, of which the first wins.
pub(crate) fn best(text: &str, mut wanted: impl FnMut(&str) -> bool) -> Option<Snippet> {
    let mut hits: Vec<(usize, usize)> =
        words::words(text).into_iter().filter(|word| wanted(&word.text)).map(|word| (word.start, word.end)).collect();
    hits.sort_unstable_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    hits.dedup_by(|later, earlier| later.0 < earlier.1);
    let count_from = |at: usize| hits[at..].iter().take_while(|hit| hit.1 <= hits[at].0 + SNIPPET_BYTES).count();
    let best = (0..hits.len()).max_by_key(|at| (count_from(*at), std::cmp::Reverse(*at)))?;
    let count = count_from(best);
    let start = window_start(text, hits[best].0);
    let end = text.floor_char_boundary(start + SNIPPET_BYTES + (hits[best].0 - start)).max(hits[best].1);
    let highlights =
        hits[best..best + count].iter().filter(|hit| hit.1 <= end).map(|hit| (hit.0 - start, hit.1 - start));
    Some(Snippet { highlights: highlights.collect(), text: text[start..end].to_owned() })
}

/// A little before the first hit, at the beginning of a word.
fn window_start(text: &str, hit: usize) -> usize {
    let earliest = text.floor_char_boundary(hit.saturating_sub(40));
    if earliest == 0 {
        return 0;
    }
    let after_space = text[earliest..hit].find(char::is_whitespace);
    after_space.map_or(hit, |at| {
        text[earliest + at..].find(|c: char| !c.is_whitespace()).map_or(hit, |more| earliest + at + more)
    })
}

pub(crate) fn beginning(text: &str) -> Snippet {
    Snippet { text: crate::writer::prefix(text, SNIPPET_BYTES).to_owned(), highlights: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_densest_window_is_shown_with_its_words_marked() {
        let text = format!("A cat. {} Two cats and a cat sat on a catalogue, ünd more.", "Nothing here. ".repeat(30));
        let snippet = best(&text, |word| word == "cat" || word == "cats").unwrap_or_default();
        let marked: Vec<&str> = snippet.highlights.iter().map(|(start, end)| &snippet.text[*start..*end]).collect();
        assert_eq!(marked, ["cats", "cat"]);
        assert!(snippet.text.len() <= 300, "{}", snippet.text.len());
        assert_eq!(best(&text, |word| word == "dog"), None);
    }
}
