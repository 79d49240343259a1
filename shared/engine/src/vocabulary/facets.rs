//! What narrows the values of a datatype or of a member.

use std::cmp::Ordering;
use std::ops::{Deref, DerefMut};

use super::source::Source;
use super::words::Word;

/// A regular expression that is found somewhere in the value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pattern {
    pub(super) text: String,
    /// As SHACL has them: `i`, `s`, `m`, `x`, `q`.
    pub(super) flags: String,
}

/// All facets of one type or member. Most have none, and take no room for them.
#[derive(Debug, Clone, Default)]
pub(super) struct Facets(Option<Box<Given>>);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Given {
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

static NONE: Given = Given {
    patterns: Vec::new(),
    one_of: None,
    min_inclusive: None,
    max_inclusive: None,
    min_exclusive: None,
    max_exclusive: None,
    min_length: None,
    max_length: None,
};

impl Deref for Facets {
    type Target = Given;

    fn deref(&self) -> &Given {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl DerefMut for Facets {
    fn deref_mut(&mut self) -> &mut Given {
        self.0.get_or_insert_with(|| Box::new(NONE.clone()))
    }
}

impl PartialEq for Facets {
    fn eq(&self, other: &Self) -> bool {
        (self.0.is_none() && other.0.is_none()) || **self == **other
    }
}

impl Eq for Facets {}

impl PartialOrd for Facets {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Facets {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.0.is_none() && other.0.is_none() { Ordering::Equal } else { (**self).cmp(&**other) }
    }
}

impl Facets {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_none() || **self == NONE
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
        if self.0.is_none() && other.0.is_none() {
            return;
        }
        let ours = &mut **self;
        ours.patterns.extend(other.patterns.iter().cloned());
        ours.patterns.sort();
        ours.patterns.dedup();
        match (&mut ours.one_of, &other.one_of) {
            (Some(ours), Some(theirs)) => ours.retain(|value| theirs.contains(value)),
            (ours @ None, Some(theirs)) => *ours = Some(theirs.clone()),
            (_, None) => {}
        }
        tighter(&mut ours.min_inclusive, &other.min_inclusive, |ours, theirs| ours < theirs);
        tighter(&mut ours.min_exclusive, &other.min_exclusive, |ours, theirs| ours < theirs);
        tighter(&mut ours.max_inclusive, &other.max_inclusive, |ours, theirs| ours > theirs);
        tighter(&mut ours.max_exclusive, &other.max_exclusive, |ours, theirs| ours > theirs);
        ours.min_length = ours.min_length.max(other.min_length);
        ours.max_length = least(ours.max_length, other.max_length);
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
