//! What narrows the values of a datatype or of a member.

use super::source::Source;
use super::words::Word;

/// A regular expression that is found somewhere in the value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pattern {
    pub(super) text: String,
    /// As SHACL has them: `i`, `s`, `m`, `x`, `q`.
    pub(super) flags: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Facets {
    pub(super) patterns: Vec<Pattern>,
    /// The only values there are, as terms.
    pub(super) one_of: Option<Vec<u32>>,
    pub(super) min_inclusive: Option<String>,
    pub(super) max_inclusive: Option<String>,
    pub(super) min_exclusive: Option<String>,
    pub(super) max_exclusive: Option<String>,
    pub(super) min_length: Option<u32>,
    pub(super) max_length: Option<u32>,
}

impl Facets {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes one facet of a shape or a datatype; `false` for any other word.
    pub(super) fn take(&mut self, source: &Source<'_>, word: Word, value: u32) -> bool {
        let text = || Some(source.text(value).to_owned());
        match word {
            // A pattern of XML Schema matches the whole value.
            Word::FacetPattern => {
                self.patterns.push(Pattern { text: format!("^(?:{})$", source.text(value)), flags: String::new() })
            }
            Word::MinInclusive | Word::FacetMinInclusive => self.min_inclusive = text(),
            Word::MaxInclusive | Word::FacetMaxInclusive => self.max_inclusive = text(),
            Word::MinExclusive | Word::FacetMinExclusive => self.min_exclusive = text(),
            Word::MaxExclusive | Word::FacetMaxExclusive => self.max_exclusive = text(),
            Word::MinLength | Word::FacetMinLength => self.min_length = source.count(value),
            Word::MaxLength | Word::FacetMaxLength => self.max_length = source.count(value),
            Word::FacetLength => {
                self.min_length = source.count(value);
                self.max_length = source.count(value);
            }
            _ => return false,
        }
        true
    }

    /// Both hold.
    pub(super) fn and(&mut self, other: &Self) {
        self.patterns.extend(other.patterns.iter().cloned());
        self.patterns.sort();
        self.patterns.dedup();
        match (&mut self.one_of, &other.one_of) {
            (Some(ours), Some(theirs)) => ours.retain(|value| theirs.contains(value)),
            (ours @ None, Some(theirs)) => *ours = Some(theirs.clone()),
            (_, None) => {}
        }
        tighter(&mut self.min_inclusive, &other.min_inclusive, |ours, theirs| ours < theirs);
        tighter(&mut self.min_exclusive, &other.min_exclusive, |ours, theirs| ours < theirs);
        tighter(&mut self.max_inclusive, &other.max_inclusive, |ours, theirs| ours > theirs);
        tighter(&mut self.max_exclusive, &other.max_exclusive, |ours, theirs| ours > theirs);
        self.min_length = self.min_length.max(other.min_length);
        self.max_length = least(self.max_length, other.max_length);
    }
}

/// The smaller of two bounds, where there are two.
pub(super) fn least(a: Option<u32>, b: Option<u32>) -> Option<u32> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// Bounds are compared as numbers, or as text where they are none (dates).
fn tighter(ours: &mut Option<String>, theirs: &Option<String>, is_wider: fn(&f64, &f64) -> bool) {
    let Some(their) = theirs else { return };
    let replace = match ours {
        None => true,
        Some(our) => match (our.parse::<f64>(), their.parse::<f64>()) {
            (Ok(our), Ok(their)) => is_wider(&our, &their),
            _ => {
                let order = if our.as_str() < their.as_str() { -1.0 } else { 1.0 };
                is_wider(&order, &0.0)
            }
        },
    };
    if replace {
        ours.clone_from(theirs);
    }
}
