//! Reading TOML tables key by key, so that a refusal names the key and its
//! place, and keys nobody asked for can be told to the author.
//!
//! A value that cannot be taken is noted among the faults and read as if it were
//! not there, so that the reading goes on to the other faults.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::faults::Faults;
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
    /// Where what is wrong with its tables is noted.
    pub(super) faults: &'a Faults,
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

    pub(super) fn faults(&self) -> &'a Faults {
        self.document.faults
    }

    /// Notes a refusal.
    pub(super) fn note(&self, refusal: Refusal) {
        self.faults().note(refusal);
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

    pub(super) fn text(&mut self, key: &'static str) -> Option<&'a str> {
        self.typed(key, "a string", DeValue::as_str)
    }

    /// The value of a key as one type; another type is noted.
    fn typed<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        read: impl FnOnce(&'a DeValue<'a>) -> Option<T>,
    ) -> Option<T> {
        let value = self.ask(key)?;
        let read = read(value.get_ref());
        if read.is_none() {
            self.note(self.wrong(key, value, expected));
        }
        read
    }

    /// The text, or the empty one after a note.
    pub(super) fn required_text(&mut self, key: &'static str) -> &'a str {
        match self.text(key) {
            Some(text) if !text.trim().is_empty() => return text,
            Some(_) => {
                let message = format!("`{}` is empty", self.key_path(key));
                self.note(self.refuse(Code::ManifestInvalid, key, message));
            }
            None => self.note_missing(key, "a string"),
        }
        ""
    }

    /// Notes that a key is not there. One that is there, and cannot be taken, has
    /// been noted for that.
    pub(super) fn note_missing(&self, key: &str, expected: &str) {
        if !self.holds(key) {
            self.note(self.missing(key, expected));
        }
    }

    pub(super) fn missing(&self, key: &str, expected: &str) -> Refusal {
        self.refuse(Code::ManifestInvalid, key, format!("`{}` is missing", self.key_path(key))).expecting(expected)
    }

    pub(super) fn flag(&mut self, key: &'static str) -> bool {
        self.typed(key, "true or false", DeValue::as_bool).unwrap_or_default()
    }

    pub(super) fn integer(&mut self, key: &'static str) -> Option<i64> {
        self.typed(key, "an integer", |value| {
            let number = value.as_integer()?;
            i64::from_str_radix(number.as_str(), number.radix()).ok()
        })
    }

    pub(super) fn texts(&mut self, key: &'static str) -> Vec<Located<String>> {
        let items = self.typed(key, "a list of strings", DeValue::as_array);
        let text = |item: &'a Spanned<DeValue<'a>>| {
            let text = item.get_ref().as_str();
            if text.is_none() {
                self.note(self.wrong(key, item, "a list of strings"));
            }
            text.map(|text| self.locate(item.span().start, text.to_owned()))
        };
        items.into_iter().flatten().filter_map(text).collect()
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

    pub(super) fn located_text(&mut self, key: &'static str) -> Option<Located<String>> {
        let text = self.text(key)?;
        let offset = self.value(key).map_or(self.offset, |value| value.span().start);
        Some(self.locate(offset, text.to_owned()))
    }

    /// A path as the archive has it; in the manifest it counts from its folder.
    pub(super) fn path(&mut self, key: &'static str) -> Option<Located<String>> {
        let path = self.located_text(key)?;
        self.resolved(path)
    }

    pub(super) fn directory(&mut self, key: &'static str) -> Option<Located<String>> {
        let path = self.located_text(key)?;
        let resolved = resolve_directory(self.folder, &path.value);
        self.sound_path(path, resolved)
    }

    pub(super) fn paths(&mut self, key: &'static str) -> Vec<Located<String>> {
        self.texts(key).into_iter().filter_map(|path| self.resolved(path)).collect()
    }

    /// A path that was read as a text.
    pub(super) fn resolved(&self, path: Located<String>) -> Option<Located<String>> {
        let resolved = resolve(self.folder, &path.value);
        self.sound_path(path, resolved)
    }

    fn sound_path(&self, path: Located<String>, resolved: Result<String, PathFault>) -> Option<Located<String>> {
        match resolved {
            Ok(value) => Some(Located { value, ..path }),
            Err(fault) => {
                self.note(self.path_refusal(&path, fault));
                None
            }
        }
    }

    /// A path that may not leave the manifest's own folder.
    ///
    /// # Errors
    /// `ManifestInvalid` for one that does, not noted yet.
    pub(super) fn below(&self, path: Located<String>) -> Result<Located<String>, Refusal> {
        match normalise(&path.value) {
            Ok(value) => Ok(Located { value: join(self.folder, &value), ..path }),
            Err(fault) => Err(self
                .path_refusal(&path, fault)
                .expecting("a relative path below the manifest's folder, without ..")),
        }
    }

    /// A query or template written into the manifest.
    pub(super) fn inline(&mut self, key: &'static str) -> Option<Text> {
        let text = self.text(key)?;
        let start = self.value(key).map_or(self.offset, |value| value.span().start);
        let source = self.document.source;
        let raw = &source[start.min(source.len())..];
        // TOML drops a newline right after the opening quotes.
        let opens_on_next_line = raw
            .strip_prefix("\"\"\"")
            .or_else(|| raw.strip_prefix("'''"))
            .is_some_and(|rest| rest.starts_with('\n') || rest.starts_with("\r\n"));
        let line = line_column(source, start).0 + u32::from(opens_on_next_line);
        Some(Text::inside(self.document.file, line, text))
    }

    pub(super) fn required_inline(&mut self, key: &'static str) -> Option<Text> {
        let text = self.inline(key);
        if text.is_none() {
            self.note_missing(key, "a string");
        }
        text
    }

    pub(super) fn section(&mut self, key: &'static str) -> Option<Section<'a>> {
        let value = self.ask(key)?;
        self.open(key, self.key_path(key), value)
    }

    /// The tables of a `[[key]]` list; a single `[key]` table is refused.
    pub(super) fn sections(&mut self, key: &'static str) -> Vec<Section<'a>> {
        let items = self.typed(key, "a list of tables", DeValue::as_array);
        let path = self.key_path(key);
        let items = items.into_iter().flatten().enumerate();
        items.filter_map(|(at, item)| self.open(key, format!("{path}[{at}]"), item)).collect()
    }

    fn open(&self, key: &str, path: String, value: &'a Spanned<DeValue<'a>>) -> Option<Section<'a>> {
        let Some(table) = value.get_ref().as_table() else {
            self.note(self.wrong(key, value, "a table"));
            return None;
        };
        let (document, folder) = (self.document, self.folder);
        Some(Section { document, folder, path, table, offset: value.span().start, asked: BTreeSet::new() })
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
    pub(super) fn tables(&self, expected: &str) -> Vec<(String, Section<'a>)> {
        let table = |(key, value): (&'a Spanned<Cow<'a, str>>, &'a Spanned<DeValue<'a>>)| {
            let name = key.get_ref().to_string();
            if !value.get_ref().is_table() {
                self.note(self.wrong(&name, value, expected));
                return None;
            }
            self.open(&name, self.key_path(&name), value).map(|section| (name, section))
        };
        self.table.iter().filter_map(table).collect()
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
    pub(super) fn entries(&self) -> BTreeMap<String, String> {
        self.each("a string", |value| value.as_str().map(str::to_owned))
    }

    /// Every key with its text, number or boolean, for tables whose keys the
    /// author chooses.
    pub(super) fn scalars(&self) -> BTreeMap<String, serde_json::Value> {
        self.each("a string, a number, true or false", |value| match value {
            DeValue::String(text) => Some(text.as_ref().into()),
            DeValue::Boolean(flag) => Some((*flag).into()),
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok().map(Into::into),
            DeValue::Float(number) => number.as_str().parse::<f64>().ok().map(Into::into),
            _ => None,
        })
    }

    fn each<T>(&self, expected: &str, read: impl Fn(&DeValue<'a>) -> Option<T>) -> BTreeMap<String, T> {
        let mut found = BTreeMap::new();
        for (key, value) in self.table {
            match read(value.get_ref()) {
                Some(read) => {
                    found.insert(key.get_ref().to_string(), read);
                }
                None => self.note(self.wrong(key.get_ref(), value, expected)),
            }
        }
        found
    }

    /// Warns of every key that nobody asked for: older projects carry tables
    /// and keys without effect here.
    pub(super) fn finish(self, warnings: &mut Vec<Warning>) {
        self.finish_without(|_| false, warnings);
    }

    /// As [`Self::finish`], where tables that nobody asked for are refused.
    pub(super) fn finish_keys(self, warnings: &mut Vec<Warning>) {
        self.finish_without(|value| value.is_table() || value.is_array(), warnings);
    }

    fn finish_without(self, is_left_out: impl Fn(&DeValue<'_>) -> bool, warnings: &mut Vec<Warning>) {
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            if !self.asked.contains(name) && !is_left_out(value.get_ref()) {
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
