//! Reading TOML tables key by key, so that a refusal names the key and its
//! place, and keys nobody asked for can be told to the author.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::manifest::Located;
use super::path::{PathFault, join, normalise, parent, resolve, resolve_directory};
use super::text::{Text, line_column};
use crate::render::Warning;
use crate::{Code, Place, Refusal, wording};

/// What a manifest is called.
pub const MANIFEST: &str = "ggen.toml";

/// A TOML file of the project: its path in the archive, and its text.
#[derive(Clone, Copy)]
pub(super) struct Document<'a> {
    pub(super) file: &'a str,
    pub(super) source: &'a str,
}

impl<'a> Document<'a> {
    /// # Errors
    /// `ManifestInvalid` with line and column for what is not TOML.
    pub(super) fn parse(self) -> Result<Spanned<DeTable<'a>>, Refusal> {
        DeTable::parse(self.source).map_err(|error| {
            let (line, column) = line_column(self.source, error.span().map_or(0, |span| span.start));
            Refusal::new(
                Code::ManifestInvalid,
                format!("{} is not valid TOML: {}", self.file, wording::of_toml(&error)),
            )
            .at(Place::file(self.file).at(line, Some(column)))
        })
    }
}

/// One table of a manifest.
pub(super) struct Section<'a> {
    document: Document<'a>,
    /// The folder that paths count from.
    folder: &'a str,
    /// `generation.rules[2]`; the root is the empty text.
    path: String,
    table: &'a DeTable<'a>,
    offset: usize,
    asked: BTreeSet<&'static str>,
}

impl<'a> Section<'a> {
    pub(super) fn root(document: Document<'a>, table: &'a DeTable<'a>) -> Self {
        let folder = parent(document.file);
        Self { document, folder, path: String::new(), table, offset: 0, asked: BTreeSet::new() }
    }

    pub(super) fn key_path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    pub(super) fn place_of(&self, offset: usize) -> Place {
        let (line, column) = line_column(self.document.source, offset);
        Place::file(self.document.file).at(line, Some(column))
    }

    /// The place of a value that was read here.
    pub(super) fn place<T>(&self, value: &Located<T>) -> Place {
        Place::file(self.document.file).at(value.line, Some(value.column))
    }

    /// Where the table begins.
    pub(super) fn begin(&self) -> Place {
        self.place_of(self.offset)
    }

    pub(super) fn line(&self) -> u32 {
        line_column(self.document.source, self.offset).0
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

    /// Whether a key is there, without having asked for it.
    pub(super) fn holds(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    pub(super) fn place_of_key(&self, key: &str) -> Place {
        self.place_of(self.value(key).map_or(self.offset, |value| value.span().start))
    }

    fn locate<T>(&self, offset: usize, value: T) -> Located<T> {
        let (line, column) = line_column(self.document.source, offset);
        Located { value, line, column }
    }

    fn path_refusal(&self, path: &Located<String>, fault: PathFault) -> Refusal {
        let expected = match fault {
            PathFault::AboveRoot => "a relative path inside the archive; put what it names into the archive too",
            _ => "a relative path inside the archive",
        };
        Refusal::new(Code::ManifestInvalid, format!("the path \"{}\" {}", path.value.escape_debug(), fault.reason()))
            .at(self.place(path))
            .expecting(expected)
    }

    pub(super) fn located_text(&mut self, key: &'static str) -> Result<Option<Located<String>>, Refusal> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        let offset = self.value(key).map_or(self.offset, |value| value.span().start);
        Ok(Some(self.locate(offset, text.to_owned())))
    }

    /// A path as the archive has it; in the manifest it counts from its folder.
    pub(super) fn path(&mut self, key: &'static str) -> Result<Option<Located<String>>, Refusal> {
        self.located_text(key)?.map(|path| self.resolved(path)).transpose()
    }

    pub(super) fn directory(&mut self, key: &'static str) -> Result<Option<Located<String>>, Refusal> {
        let Some(path) = self.located_text(key)? else { return Ok(None) };
        match resolve_directory(self.folder, &path.value) {
            Ok(value) => Ok(Some(Located { value, ..path })),
            Err(fault) => Err(self.path_refusal(&path, fault)),
        }
    }

    pub(super) fn paths(&mut self, key: &'static str) -> Result<Vec<Located<String>>, Refusal> {
        self.texts(key)?.into_iter().map(|path| self.resolved(path)).collect()
    }

    fn resolved(&self, path: Located<String>) -> Result<Located<String>, Refusal> {
        match resolve(self.folder, &path.value) {
            Ok(value) => Ok(Located { value, ..path }),
            Err(fault) => Err(self.path_refusal(&path, fault)),
        }
    }

    /// A path that may not leave the manifest's own folder.
    pub(super) fn below(&self, path: Located<String>) -> Result<Located<String>, Refusal> {
        match normalise(&path.value) {
            Ok(value) => Ok(Located { value: join(self.folder, &value), ..path }),
            Err(fault) => Err(self
                .path_refusal(&path, fault)
                .expecting("a relative path below the manifest's folder, without ..")),
        }
    }

    /// A query or template written into the manifest.
    pub(super) fn inline(&mut self, key: &'static str) -> Result<Option<Text>, Refusal> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        let start = self.value(key).map_or(self.offset, |value| value.span().start);
        let source = self.document.source;
        let raw = &source[start.min(source.len())..];
        // TOML drops a newline right after the opening quotes.
        let opens_on_next_line = raw
            .strip_prefix("\"\"\"")
            .or_else(|| raw.strip_prefix("'''"))
            .is_some_and(|rest| rest.starts_with('\n') || rest.starts_with("\r\n"));
        let line = line_column(source, start).0 + u32::from(opens_on_next_line);
        Ok(Some(Text::inside(self.document.file, line, text)))
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
        let (document, folder) = (self.document, self.folder);
        Ok(Section { document, folder, path, table, offset: value.span().start, asked: BTreeSet::new() })
    }

    /// As [`Section::below`], for a directory.
    pub(super) fn below_directory(&self, path: Located<String>) -> Result<Located<String>, Refusal> {
        let value = path.value.trim_end_matches('/').to_owned();
        if value.is_empty() {
            Err(self.path_refusal(&path, PathFault::Absolute))
        } else {
            self.below(Located { value, ..path })
        }
    }

    /// Every table of this one, for tables whose keys the author chooses.
    pub(super) fn tables(&self, expected: &str) -> Result<Vec<(String, Section<'a>)>, Refusal> {
        let tables = self.table.iter().map(|(key, value)| {
            let name = key.get_ref().to_string();
            match value.get_ref().is_table() {
                true => self.open(&name, self.key_path(&name), value).map(|section| (name, section)),
                false => Err(self.wrong(&name, value, expected)),
            }
        });
        tables.collect()
    }

    pub(super) fn is_list(&self, key: &str) -> bool {
        self.value(key).is_some_and(|value| value.get_ref().is_array())
    }

    /// Names and places of the tables that nobody asked for.
    pub(super) fn unknown_tables(&self) -> Vec<(String, Place)> {
        let unknown = self.table.iter().filter(|(key, value)| {
            let is_table = value.get_ref().is_table() || value.get_ref().is_array();
            is_table && !self.asked.contains(key.get_ref().as_ref())
        });
        unknown.map(|(key, _)| (key.get_ref().to_string(), self.place_of(key.span().start))).collect()
    }

    /// Names and places of the keys that nobody asked for.
    pub(super) fn unknown_keys(&self) -> Vec<(String, Place)> {
        let unknown = self.table.iter().filter(|(key, _)| !self.asked.contains(key.get_ref().as_ref()));
        unknown.map(|(key, _)| (self.key_path(key.get_ref()), self.place_of(key.span().start))).collect()
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
