//! The keys a head may carry, each with the place it stands at: the parser
//! knows it, so nothing is ever searched for.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use super::marker::Written;

/// Any other key is refused by name.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Keys {
    pub(super) to: Option<Spanned<String>>,
    pub(super) sparql: Option<Spanned<Values>>,
    pub(super) for_each: Option<String>,
    pub(super) construct: Option<Spanned<String>>,
    pub(super) when: Option<Spanned<String>>,
    pub(super) skip_empty: bool,
    pub(super) unless_exists: bool,
    pub(super) unattended_write_eligible: Option<Spanned<bool>>,
    pub(super) force: bool,
    pub(super) backup: bool,
    pub(super) inject: bool,
    pub(super) before: Option<Spanned<Written>>,
    pub(super) after: Option<Spanned<Written>>,
    pub(super) at_line: Option<Spanned<usize>>,
    pub(super) skip_if: Option<Spanned<Written>>,
    pub(super) from: Option<Spanned<String>>,
    pub(super) rdf: Option<Spanned<Values>>,
    pub(super) rdf_inline: Option<Spanned<Values>>,
    pub(super) prefixes: BTreeMap<String, String>,
    pub(super) base: Option<String>,
    pub(super) shape: Option<Spanned<Values>>,
    pub(super) determinism: Option<bool>,
    pub(super) freeze_policy: Option<Spanned<String>>,
    pub(super) freeze_slots_dir: Option<Spanned<String>>,
    /// What ggen makes of a run beside its files; the three change no text.
    pub(super) envelope: Option<String>,
    pub(super) canonical_identity: Option<IgnoredAny>,
    pub(super) receipt_generation: Option<u64>,
    #[serde(alias = "sh")]
    pub(super) sh_before: Option<Spanned<String>>,
    pub(super) sh_after: Option<Spanned<String>>,
}

/// A text, a list of texts, or texts by name. (Serde's own way to say so, an
/// untagged enum, forgets the places.)
#[derive(Debug)]
pub(super) enum Values {
    One(String),
    List(Vec<Spanned<String>>),
    Named(BTreeMap<String, Spanned<String>>),
}

impl Values {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::List(list) => list.len(),
            Self::Named(named) => named.len(),
        }
    }
}

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OfAnyForm)
    }
}

struct OfAnyForm;

impl<'de> Visitor<'de> for OfAnyForm {
    type Value = Values;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a list of texts, or texts by name")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Values, E> {
        Ok(Values::One(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Values, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Values::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Values, A::Error> {
        let mut values = BTreeMap::new();
        while let Some((name, value)) = map.next_entry()? {
            values.insert(name, value);
        }
        Ok(Values::Named(values))
    }
}
