//! From a query's text to what is looked up in the index.

use crate::Error;
use crate::catalogue::Catalogue;
use crate::expand::{self, Candidate};
use crate::statistics::Statistics;
use crate::words::{self, Role, Stems, Word};
use serde::{Deserialize, Serialize};

/// One word in one field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Clause {
    /// The place of the field in [`crate::corpus::Corpus::fields`].
    #[serde(rename = "f")]
    pub(crate) field: usize,
    #[serde(rename = "t")]
    pub(crate) word: String,
    /// Below 1 for completions and corrections.
    #[serde(rename = "w")]
    pub(crate) factor: f32,
    /// Live documents that have it.
    #[serde(rename = "n")]
    pub(crate) frequency: u64,
    /// The words of the query that it stands for, one bit each.
    #[serde(rename = "b")]
    pub(crate) bits: u32,
}

/// Everything that scores depend on. It travels in the cursor, so that later
/// pages are of the same order even when the index has changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Plan {
    #[serde(rename = "s")]
    pub(crate) statistics: Statistics,
    #[serde(rename = "c")]
    pub(crate) clauses: Vec<Clause>,
    /// Words of the query that a document must have; fewer when nothing has them.
    #[serde(rename = "m")]
    pub(crate) needed: u32,
}

const BITS_MAX: usize = 24;
pub(crate) const CLAUSES_MAX: usize = 600;
/// From this length on a last word that is known counts as the beginning of others too:
/// shorter ones begin too many.
const PREFIX_CHARS_MIN: usize = 3;
/// A word that so many documents have is not completed: what begins with it would come
/// far behind, and there is most of that.
const PLENTY: u64 = 1_000;
/// A compound that fits as a whole says more than its parts do.
const WHOLE: f32 = 2.5;
pub(crate) const FACTOR_MAX: f32 = WHOLE;
const COMPLETED: f32 = 0.25;
const COMPLETED_UNKNOWN: f32 = 0.7;

/// They say little, and every README has them.
const STOP_WORDS: [&str; 40] = [
    "a", "an", "and", "any", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "has", "have", "how",
    "i", "in", "into", "is", "it", "its", "me", "my", "of", "on", "or", "that", "the", "their", "them", "this", "to",
    "was", "what", "where", "which", "with", "you",
];

pub(crate) struct Planned {
    pub(crate) plan: Plan,
    /// The text with its unknown words replaced, if any was.
    pub(crate) suggestion: Option<String>,
}

/// `None` for a text without words.
pub(crate) fn plan(catalogue: &Catalogue, text: &str) -> Result<Option<Planned>, Error> {
    let mut planning = Planning { catalogue, stems: Stems::new(), clauses: Vec::new(), replaced: Vec::new() };
    let found = words::words(text);
    let units = units(&found);
    if units.is_empty() {
        return Ok(None);
    }
    let all_bits = (1u32 << units.len()) - 1;
    planning.name(&words::folded(text.trim()), all_bits)?;
    for whole in found.iter().filter(|word| word.role == Role::Whole) {
        let bits = units.iter().enumerate().filter(|(_, unit)| unit.start >= whole.start && unit.end <= whole.end);
        let bits = bits.fold(0, |bits, (at, _)| bits | 1 << at);
        if bits != 0 {
            planning.word(&whole.text, WHOLE, bits)?;
        }
    }
    let last = units.len() - 1;
    for (at, unit) in units.iter().enumerate() {
        planning.unit(unit, 1 << at, at == last && unit.end == text.len())?;
    }
    planning.clauses.truncate(CLAUSES_MAX);
    let count = units.len() as u32;
    let plan = Plan { statistics: catalogue.statistics.clone(), clauses: planning.clauses, needed: count - count / 3 };
    let suggestion = suggestion(text, &planning.replaced);
    Ok(Some(Planned { plan, suggestion }))
}

/// The words that are counted: wholes by their parts, without stop words
/// unless there are no others.
fn units(found: &[Word]) -> Vec<&Word> {
    let parts: Vec<&Word> = found.iter().filter(|word| word.role != Role::Whole).collect();
    let telling: Vec<&Word> = parts.iter().copied().filter(|word| !STOP_WORDS.contains(&word.text.as_str())).collect();
    let mut units = if telling.is_empty() { parts } else { telling };
    units.truncate(BITS_MAX);
    units
}

struct Planning<'a> {
    catalogue: &'a Catalogue,
    stems: Stems,
    clauses: Vec<Clause>,
    replaced: Vec<(usize, usize, String)>,
}

impl Planning<'_> {
    fn name(&mut self, name: &str, bits: u32) -> Result<(), Error> {
        self.clause(0, name.to_owned(), 1.0, bits).map(drop)
    }

    /// Looks a word up in every field; how many documents have it in one.
    fn word(&mut self, word: &str, factor: f32, bits: u32) -> Result<u64, Error> {
        let stem = self.stems.of(word);
        let mut most = 0;
        for (at, text) in self.catalogue.corpus.fields().enumerate() {
            let form = if text.is_stemmed { &stem } else { word };
            most = most.max(self.clause(at, form.to_owned(), factor, bits)?);
        }
        Ok(most)
    }

    fn clause(&mut self, field: usize, word: String, factor: f32, bits: u32) -> Result<u64, Error> {
        let Some(text) = self.catalogue.corpus.fields().nth(field) else { return Ok(0) };
        let frequency = self.catalogue.document_frequency(text.field, &word)?;
        let is_known =
            self.clauses.iter().any(|known| known.field == field && known.word == word && known.bits == bits);
        if frequency > 0 && !is_known {
            self.clauses.push(Clause { field, word, factor, frequency, bits });
        }
        Ok(frequency)
    }

    fn unit(&mut self, unit: &Word, bits: u32, is_last: bool) -> Result<(), Error> {
        let frequency = self.word(&unit.text, 1.0, bits)?;
        let length = unit.text.chars().count();
        if frequency == 0 {
            let completions = if is_last { expand::completions(self.catalogue, &unit.text)? } else { Vec::new() };
            if completions.is_empty() {
                return self.corrections(unit, bits);
            }
            for Candidate { word, .. } in completions {
                self.word(&word, COMPLETED_UNKNOWN, bits)?;
            }
        } else if is_last && length >= PREFIX_CHARS_MIN && frequency < PLENTY {
            let vocabulary = self.catalogue.corpus.texts.len();
            for Candidate { word, .. } in expand::completions(self.catalogue, &unit.text)? {
                self.clause(vocabulary, word, COMPLETED, bits)?;
            }
        }
        Ok(())
    }

    fn corrections(&mut self, unit: &Word, bits: u32) -> Result<(), Error> {
        let candidates = expand::corrections(self.catalogue, &unit.text)?;
        if let Some(best) = candidates.first() {
            self.replaced.push((unit.start, unit.end, best.word.clone()));
        }
        for Candidate { word, distance, .. } in candidates {
            self.word(&word, if distance == 1 { 0.7 } else { 0.45 }, bits)?;
        }
        Ok(())
    }
}

fn suggestion(text: &str, replaced: &[(usize, usize, String)]) -> Option<String> {
    if replaced.is_empty() {
        return None;
    }
    let (mut suggested, mut at) = (String::new(), 0);
    for (start, end, word) in replaced {
        suggested.push_str(text.get(at..*start)?);
        suggested.push_str(word);
        at = *end;
    }
    suggested.push_str(text.get(at..)?);
    Some(suggested)
}
