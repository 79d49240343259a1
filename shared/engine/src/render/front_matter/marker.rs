//! `before`, `after` and `skip_if`: a text, or a map that says how to look.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_saphyr::Spanned;

use super::head::Head;
use crate::project::Text;
use crate::render::matcher::{self, Kind, Matcher, Occurrence, Scope};
use crate::render::scan::is_template;
use crate::{Code, Place, Refusal};

/// What is looked for in a file that is there already.
#[derive(Debug, Clone)]
pub(in crate::render) struct Marker {
    /// A template itself when it holds `{{`.
    pub(in crate::render) pattern: Text,
    pub(in crate::render) matcher: Matcher,
    /// Whether it was written as a map, in which no pattern may be empty.
    pub(in crate::render) is_map: bool,
}

/// As it stands in the head.
#[derive(Debug)]
pub(super) enum Written {
    Text(String),
    Map(Box<Map>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Map {
    pattern: Spanned<String>,
    #[serde(default)]
    matcher: Option<Spanned<String>>,
    #[serde(default)]
    scope: Option<Spanned<String>>,
    #[serde(default)]
    occurrence: Option<Spanned<String>>,
    #[serde(default)]
    index: Option<Spanned<usize>>,
    #[serde(default)]
    case_sensitive: Option<bool>,
    #[serde(default)]
    trim: bool,
}

impl Written {
    /// Reads it for the key `key`, where `auto` means `scope`.
    ///
    /// # Errors
    /// `TemplateInvalid` with the line, `LimitExceeded` for a pattern.
    pub(super) fn read(value: Spanned<Self>, key: &str, scope: Scope, head: &Head<'_>) -> Result<Marker, Refusal> {
        let marker = match value.value {
            Self::Text(pattern) => Marker {
                pattern: head.text_at(value.defined, pattern),
                matcher: Matcher::containing(scope),
                is_map: false,
            },
            Self::Map(map) => map.read(key, scope, head)?,
        };
        if marker.is_map && marker.pattern.text.is_empty() {
            return Err(empty(key, marker.pattern.place(None, None)));
        }
        if !is_template(&marker.pattern) {
            let checked = matcher::check(&marker.pattern.text, marker.matcher);
            checked.map_err(|refusal| refusal.at(marker.pattern.place(None, None)))?;
        }
        Ok(marker)
    }
}

/// An empty pattern is in every file and means no place in any.
pub(in crate::render) fn empty(key: &str, place: Place) -> Refusal {
    Refusal::new(Code::TemplateInvalid, format!("the pattern of `{key}` is empty"))
        .at(place)
        .expecting("a text that the file holds")
}

impl Map {
    fn read(self, key: &str, scope: Scope, head: &Head<'_>) -> Result<Marker, Refusal> {
        let kind = match text(&self.matcher) {
            None | Some("contains") => Kind::Contains,
            Some("exact") => Kind::Exact,
            Some("regex") => Kind::Regex,
            Some(_) => return Err(unknown(&self.matcher, key, "matcher", "contains, exact or regex", head)),
        };
        let scope = match text(&self.scope) {
            None | Some("auto") => scope,
            Some("line") => Scope::Line,
            Some("file") => Scope::File,
            Some(_) => return Err(unknown(&self.scope, key, "scope", "auto, line or file", head)),
        };
        let index = self.index.as_ref().map_or(1, |index| index.value);
        if let (0, Some(at)) = (index, &self.index) {
            return Err(head.refuse(at, format!("the index of `{key}` is 0")).expecting("the first match is 1"));
        }
        let occurrence = match text(&self.occurrence) {
            None | Some("first") => Occurrence::First,
            Some("last") => Occurrence::Last,
            Some("unique") => Occurrence::Unique,
            Some("nth") => Occurrence::Nth(index),
            Some(_) => return Err(unknown(&self.occurrence, key, "occurrence", "first, last, unique or nth", head)),
        };
        let case_sensitive = self.case_sensitive.unwrap_or(true);
        let matcher = Matcher { kind, scope, occurrence, case_sensitive, trim: self.trim };
        Ok(Marker { pattern: head.text(self.pattern), matcher, is_map: true })
    }
}

fn text(value: &Option<Spanned<String>>) -> Option<&str> {
    value.as_ref().map(|value| value.value.as_str())
}

fn unknown(value: &Option<Spanned<String>>, key: &str, part: &str, known: &str, head: &Head<'_>) -> Refusal {
    let message = format!("the {part} of `{key}` is \"{}\"", text(value).unwrap_or_default());
    let place = value.as_ref().map_or_else(Place::default, |value| head.place(value.defined));
    Refusal::new(Code::TemplateInvalid, message).at(place).expecting(known)
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrMap)
    }
}

struct TextOrMap;

impl<'de> Visitor<'de> for TextOrMap {
    type Value = Written;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, or a map with a pattern")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Written, E> {
        Ok(Written::Text(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Written, A::Error> {
        Map::deserialize(MapAccessDeserializer::new(map)).map(|map| Written::Map(Box::new(map)))
    }
}
