//! Identifiers: what a term is called in the target, and how names are kept
//! apart.

mod reserved;
mod style;

use std::borrow::Cow;
use std::collections::BTreeSet;

use hashbrown::HashMap;
use sha2::{Digest, Sha256};

pub use style::Target;
pub(super) use style::{Scope, Style};

/// The last part of an IRI.
pub(super) fn local(iri: &str) -> &str {
    let end = iri.trim_end_matches(['/', '#', ':']);
    let kept = if end.is_empty() { iri } else { end };
    let at = kept.rfind(['/', '#', ':']).map_or(0, |at| at + 1);
    &kept[at..]
}

/// Six digits that follow from the IRI alone.
pub(super) fn digest(iri: &str, digits: usize) -> String {
    let mut hex = hex::encode(Sha256::digest(iri));
    hex.truncate(digits);
    hex
}

/// Names for terms given by IRI and wish, in the order of IRIs: of those that
/// wish for one name the first has it, the others get digits of their hash.
/// What `fold` makes alike counts as one name.
pub(super) fn distinct(
    wishes: &[(&str, String)],
    fold: impl for<'a> Fn(&'a str) -> Cow<'a, str>,
    longest_bytes: usize,
) -> Vec<String> {
    let folded: Vec<Cow<'_, str>> = wishes.iter().map(|(_, wish)| fold(wish)).collect();
    // Seeded at random, and never iterated.
    let mut first: HashMap<&str, usize> = HashMap::with_capacity(wishes.len());
    for (at, name) in folded.iter().enumerate() {
        first.entry(name).or_insert(at);
    }
    let mut with_digits: BTreeSet<String> = BTreeSet::new();
    let mut names = Vec::with_capacity(wishes.len());
    for (at, ((iri, wish), name)) in wishes.iter().zip(&folded).enumerate() {
        if first.get(&**name) == Some(&at) {
            names.push(wish.clone());
            continue;
        }
        let mut digits = 6;
        let name = loop {
            let name = with_digest(wish, iri, digits, longest_bytes);
            if digits >= 64 {
                break name;
            }
            let folded = fold(&name).into_owned();
            if !first.contains_key(&*folded) && with_digits.insert(folded) {
                break name;
            }
            digits += 2;
        };
        names.push(name);
    }
    names
}

/// `name_1a2b3c`, the name cut so that all of it fits.
pub(crate) fn with_digest(name: &str, iri: &str, digits: usize, longest_bytes: usize) -> String {
    let room = longest_bytes.saturating_sub(digits + 1);
    format!("{}_{}", cut(name, room).trim_end_matches('_'), digest(iri, digits))
}

fn cut(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Hexadecimal escapes of an IRI as the letters they stand for.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return text.into();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = after.get(..2).filter(|_| *first == b'%').and_then(|digits| hex::decode(digits).ok());
        match escaped {
            Some(byte) => {
                bytes.extend(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_or_else(|_| text.into(), Cow::Owned)
}

impl Style {
    /// A legal identifier for a term.
    pub(super) fn identifier(&self, wish: &str, iri: &str) -> String {
        let name = self.shape(&unescaped(wish));
        let name = if name.chars().all(|c| c == '_') { format!("{}_{}", self.empty, digest(iri, 6)) } else { name };
        let name = self.lead(name);
        let name = if self.is_reserved(&name) { format!("{name}_") } else { name };
        self.fitting(name, iri)
    }

    /// The name, cut where it is too long.
    pub(super) fn fitting(&self, name: String, iri: &str) -> String {
        if name.len() > self.longest_bytes { self.with_digest(&name, iri, 6) } else { name }
    }

    pub(super) fn with_digest(&self, name: &str, iri: &str, digits: usize) -> String {
        with_digest(name, iri, digits, self.longest_bytes)
    }

    /// What names that count as one have in common.
    pub(super) fn fold<'a>(&self, name: &'a str) -> Cow<'a, str> {
        let name = self.normal(name);
        if self.folds_case { name.to_lowercase().into() } else { name }
    }

    pub(super) fn distinct(&self, wishes: &[(&str, String)]) -> Vec<String> {
        distinct(wishes, |name| self.fold(name), self.longest_bytes)
    }
}
