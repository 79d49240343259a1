//! Reading TOML tables key by key, so that a refusal names the key and its
//! place, and keys nobody asked for can be told to the author.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::manifest::Located;
use super::path::{PathFault, normalise, normalise_directory};
use super::text::{Text, line_column};
use crate::render::Warning;
use crate::{Code, Place, Refusal};

/// The manifest's path inside a project.
pub const MANIFEST: &str = "ggen.toml";

/// One table of the manifest.
pub(super) struct Section<'a> {
    source: &'a str,
    /// `generation.rules[2]`; the root is the empty text.
    path: String,
    table: &'a DeTable<'a>,
    offset: usize,
    asked: BTreeSet<&'static str>,
}

impl<'a> Section<'a> {
    pub(super) fn root(source: &'a str, table: &'a DeTable<'a>) -> Self {
        Self { source, path: String::new(), table, offset: 0, asked: BTreeSet::new() }
    }

    pub(super) fn key_path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    pub(super) fn place_of(&self, offset: usize) -> Place {
        let (line, column) = line_column(self.source, offset);
        Place::file(MANIFEST).at(line, Some(column))
    }

    pub(super) fn line(&self) -> u32 {
        line_column(self.source, self.offset).0
    }

    /// A refusal at a key of this table, or at the table when the key is absent.
    pub(super) fn refuse(&self, code: Code, key: &str, message: impl Into<String>) -> Refusal {
        let offset = self.value(key).map_or(self.offset, |value| value.span().start);
        Refusal::new(code, message).at(self.place_of(offset))
    }

    fn value(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    fn ask(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.insert(key);
        self.value(key)
    }

    fn wrong(&self, key: &str, value: &Spanned<DeValue<'_>>, expected: &str) -> Refusal {
        let found = value.get_ref().type_str();
        Refusal::new(Code::ManifestInvalid, format!("`{}` is of type {found}", self.key_path(key)))
            .at(self.place_of(value.span().start))
            .expecting(expected)
    }

    pub(super) fn has(&mut self, key: &'static str) -> bool {
        self.ask(key).is_some()
    }

    pub(super) fn text(&mut self, key: &'static str) -> Result<Option<&'a str>, Refusal> {
        let Some(value) = self.ask(key) else { return Ok(None) };
        value.get_ref().as_str().map(Some).ok_or_else(|| self.wrong(key, value, "a string"))
    }

    pub(super) fn required_text(&mut self, key: &'static str) -> Result<&'a str, Refusal> {
        match self.text(key)? {
            Some(text) if !text.trim().is_empty() => Ok(text),
            Some(_) => Err(self.refuse(Code::ManifestInvalid, key, format!("`{}` is empty", self.key_path(key)))),
            None => Err(self.missing(key, "a string")),
        }
    }

    pub(super) fn missing(&self, key: &str, expected: &str) -> Refusal {
        self.refuse(Code::ManifestInvalid, key, format!("`{}` is missing", self.key_path(key))).expecting(expected)
    }

    pub(super) fn flag(&mut self, key: &'static str) -> Result<bool, Refusal> {
        let Some(value) = self.ask(key) else { return Ok(false) };
        value.get_ref().as_bool().ok_or_else(|| self.wrong(key, value, "true or false"))
    }

    pub(super) fn integer(&mut self, key: &'static str) -> Result<Option<i64>, Refusal> {
        let Some(value) = self.ask(key) else { return Ok(None) };
        let number = value.get_ref().as_integer().and_then(|n| i64::from_str_radix(n.as_str(), n.radix()).ok());
        number.map(Some).ok_or_else(|| self.wrong(key, value, "an integer"))
    }

    pub(super) fn texts(&mut self, key: &'static str) -> Result<Vec<Located<String>>, Refusal> {
        let Some(value) = self.ask(key) else { return Ok(Vec::new()) };
        let items = value.get_ref().as_array().ok_or_else(|| self.wrong(key, value, "a list of strings"))?;
        items
            .iter()
            .map(|item| match item.get_ref().as_str() {
                Some(text) => Ok(self.locate(item.span().start, text.to_owned())),
                None => Err(self.wrong(key, item, "a list of strings")),
            })
            .collect()
    }

    fn locate<T>(&self, offset: usize, value: T) -> Located<T> {
        let (line, column) = line_column(self.source, offset);
        Located { value, line, column }
    }

    fn path_refusal(&self, path: &Located<String>, fault: PathFault) -> Refusal {
        Refusal::new(Code::ManifestInvalid, format!("the path \"{}\" {}", path.value.escape_debug(), fault.reason()))
            .at(Place::file(MANIFEST).at(path.line, Some(path.column)))
            .expecting("a relative path inside the project")
    }

    pub(super) fn path(&mut self, key: &'static str) -> Result<Option<Located<String>>, Refusal> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        let offset = self.value(key).map_or(self.offset, |value| value.span().start);
        let path = self.locate(offset, text.to_owned());
        match normalise(text) {
            Ok(value) => Ok(Some(Located { value, ..path })),
            Err(fault) => Err(self.path_refusal(&path, fault)),
        }
    }

    pub(super) fn directory(&mut self, key: &'static str) -> Result<Option<Located<String>>, Refusal> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        let offset = self.value(key).map_or(self.offset, |value| value.span().start);
        let path = self.locate(offset, text.to_owned());
        match normalise_directory(text) {
            Ok(value) => Ok(Some(Located { value, ..path })),
            Err(fault) => Err(self.path_refusal(&path, fault)),
        }
    }

    pub(super) fn paths(&mut self, key: &'static str) -> Result<Vec<Located<String>>, Refusal> {
        let texts = self.texts(key)?;
        texts
            .into_iter()
            .map(|path| match normalise(&path.value) {
                Ok(value) => Ok(Located { value, ..path }),
                Err(fault) => Err(self.path_refusal(&path, fault)),
            })
            .collect()
    }

    /// A query or template written into the manifest.
    pub(super) fn inline(&mut self, key: &'static str) -> Result<Option<Text>, Refusal> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        let start = self.value(key).map_or(self.offset, |value| value.span().start);
        let raw = &self.source[start.min(self.source.len())..];
        // TOML drops a newline right after the opening quotes.
        let opens_on_next_line = raw
            .strip_prefix("\"\"\"")
            .or_else(|| raw.strip_prefix("'''"))
            .is_some_and(|rest| rest.starts_with('\n') || rest.starts_with("\r\n"));
        let line = line_column(self.source, start).0 + u32::from(opens_on_next_line);
        Ok(Some(Text::inside(MANIFEST, line, text)))
    }

    pub(super) fn required_inline(&mut self, key: &'static str) -> Result<Text, Refusal> {
        self.inline(key)?.ok_or_else(|| self.missing(key, "a string"))
    }

    pub(super) fn section(&mut self, key: &'static str) -> Result<Option<Section<'a>>, Refusal> {
        let Some(value) = self.ask(key) else { return Ok(None) };
        self.open(key, self.key_path(key), value).map(Some)
    }

    /// The tables of a `[[key]]` list; a single `[key]` table is refused.
    pub(super) fn sections(&mut self, key: &'static str) -> Result<Vec<Section<'a>>, Refusal> {
        let Some(value) = self.ask(key) else { return Ok(Vec::new()) };
        let items = value.get_ref().as_array().ok_or_else(|| self.wrong(key, value, "a list of tables"))?;
        let path = self.key_path(key);
        items.iter().enumerate().map(|(at, item)| self.open(key, format!("{path}[{at}]"), item)).collect()
    }

    fn open(&self, key: &str, path: String, value: &'a Spanned<DeValue<'a>>) -> Result<Section<'a>, Refusal> {
        let table = value.get_ref().as_table().ok_or_else(|| self.wrong(key, value, "a table"))?;
        Ok(Section { source: self.source, path, table, offset: value.span().start, asked: BTreeSet::new() })
    }

    /// Every key with its text, for tables whose keys the author chooses.
    pub(super) fn entries(&self) -> Result<Vec<(String, String)>, Refusal> {
        self.table
            .iter()
            .map(|(key, value)| match value.get_ref().as_str() {
                Some(text) => Ok((key.get_ref().to_string(), text.to_owned())),
                None => Err(self.wrong(key.get_ref(), value, "a string")),
            })
            .collect()
    }

    /// Every key with its text, number or boolean, for tables whose keys the
    /// author chooses.
    pub(super) fn scalars(&self) -> Result<BTreeMap<String, serde_json::Value>, Refusal> {
        let scalar = |(key, value): (&_, &Spanned<DeValue<'a>>)| {
            let key: &Spanned<std::borrow::Cow<'_, str>> = key;
            let found = match value.get_ref() {
                DeValue::String(text) => Some(text.as_ref().into()),
                DeValue::Boolean(flag) => Some((*flag).into()),
                DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok().map(Into::into),
                DeValue::Float(number) => number.as_str().parse::<f64>().ok().map(Into::into),
                _ => None,
            };
            let found: Option<serde_json::Value> = found;
            found
                .map(|found| (key.get_ref().to_string(), found))
                .ok_or_else(|| self.wrong(key.get_ref(), value, "a string, a number, true or false"))
        };
        self.table.iter().map(scalar).collect()
    }

    /// Warns of every key that nobody asked for: older projects carry tables
    /// and keys without effect here.
    pub(super) fn finish(self, warnings: &mut Vec<Warning>) {
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            if !self.asked.contains(name) {
                let what = if value.get_ref().is_table() { "table" } else { "key" };
                warnings.push(Warning {
                    code: format!("unknown_{what}"),
                    message: format!("`{}` has no effect here", self.key_path(name)),
                    place: self.place_of(key.span().start),
                });
            }
        }
    }
}
