//! pack.toml: what a pack says of itself.

use std::collections::{BTreeMap, BTreeSet};

use globset::{GlobBuilder, GlobMatcher};

use super::{Folder, PACK_FILE};
use crate::project::reader::Context;
use crate::project::section::{Document, Section};
use crate::project::{source_size, utf8};
use crate::render::Warning;
use crate::{Code, Place, Refusal};

/// By the names that ggen gives them, the ending that names the syntax here.
const DIALECTS: [(&str, &str); 7] = [
    ("turtle", "ttl"),
    ("trig", "trig"),
    ("ntriples", "nt"),
    ("nquads", "nq"),
    ("n3", "n3"),
    ("rdf-xml", "rdf"),
    ("json-ld", "jsonld"),
];

/// What the other packs and the graph need to know of a pack.
#[derive(Debug, Clone, Default)]
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) version: String,
    /// Key in `[packs]` → the version that is asked for.
    pub(crate) dependencies: BTreeMap<String, String>,
    pub(crate) types: BTreeSet<String>,
    pub(crate) provides: BTreeSet<String>,
    pub(crate) requires: BTreeSet<String>,
    pub(super) dialects: Dialects,
}

/// `[[capabilities.dialects]]`, in the order listed.
#[derive(Debug, Clone, Default)]
pub(super) struct Dialects(Option<Vec<(String, GlobMatcher, &'static str)>>);

impl Dialects {
    /// The syntax of the first glob that matches the path in the pack or the
    /// file's name. Without the list it is Turtle, for `.ttl` alone.
    pub(super) fn find(&self, path: &str, name: &str) -> Option<&'static str> {
        match &self.0 {
            None => name.ends_with(".ttl").then_some("ttl"),
            Some(list) => {
                list.iter().find(|(_, glob, _)| glob.is_match(path) || glob.is_match(name)).map(|(.., syntax)| *syntax)
            }
        }
    }

    pub(super) fn is_default(&self) -> bool {
        self.0.is_none()
    }

    pub(super) fn globs(&self) -> Vec<&str> {
        self.0.iter().flatten().map(|(glob, ..)| glob.as_str()).collect()
    }
}

/// What pack.toml says; what is wrong with it is noted.
pub(super) fn read(folder: &Folder<'_>, context: &Context<'_>, warnings: &mut Vec<Warning>) -> Option<Declared> {
    let faults = context.faults;
    let file = folder.file(PACK_FILE);
    let bytes = faults.part(folder.require(PACK_FILE, "every pack has a pack.toml"))?;
    faults.part(source_size(&file, bytes, context.limits))?;
    let document = Document { file: &file, source: faults.part(utf8(&file, bytes, Code::ManifestInvalid))?, faults };
    let before = faults.count();
    let of_pack = |refusal: Refusal| Refusal {
        message: format!("the pack \"{}\": {}", folder.key, refusal.message),
        ..refusal.in_file(&file)
    };
    let table = faults.part(document.parse().map_err(of_pack))?;
    let mut root = Section::root(document, table.get_ref());
    let declared = sections(&mut root, warnings);
    faults.since(before, of_pack);
    declared.filter(|_| faults.count() == before)
}

fn sections(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> Option<Declared> {
    let Some(mut pack) = root.section("pack") else {
        root.note_missing("pack", "a table [pack] with name, version and description");
        return None;
    };
    let mut declared =
        Declared { name: text(&mut pack, "name"), version: text(&mut pack, "version"), ..Declared::default() };
    text(&mut pack, "description");
    warn_unknown(&pack, warnings);
    if let Some(dependencies) = root.section("dependencies") {
        declared.dependencies = dependencies.entries();
    }
    if let Some(mut capabilities) = root.section("capabilities") {
        let mut set = |key| capabilities.texts(key).into_iter().map(|it| it.value).collect();
        declared.types = set("types");
        declared.provides = set("provides");
        declared.requires = set("requires");
        declared.dialects = dialects(&mut capabilities);
        warn_unknown(&capabilities, warnings);
    }
    // It orders the building of packs, and a consumer's run has nothing to build.
    if let Some(mut graph) = root.section("graph") {
        graph.texts("depends_on");
        graph.has("artifacts");
        warn_unknown(&graph, warnings);
    }
    warn_unknown(root, warnings);
    Some(declared)
}

fn text(pack: &mut Section<'_>, key: &'static str) -> String {
    let text = pack.text(key);
    if text.is_none() {
        pack.note_missing(key, "a string: a pack has a name, a version and a description");
    }
    text.unwrap_or_default().to_owned()
}

fn warn_unknown(section: &Section<'_>, warnings: &mut Vec<Warning>) {
    for (key, place) in section.unknown_keys() {
        warnings.push(Warning::new("unused_key", format!("`{key}` of a pack.toml has no effect"), place));
    }
}

fn dialects(capabilities: &mut Section<'_>) -> Dialects {
    if !capabilities.has("dialects") {
        return Dialects::default();
    }
    let before = capabilities.faults().count();
    let mut list = Vec::new();
    for mut entry in capabilities.sections("dialects") {
        let (glob, named) = (entry.required_text("glob"), entry.required_text("dialect"));
        if !glob.is_empty() && !named.is_empty() {
            list.extend(capabilities.faults().part(dialect(&entry, glob, named)));
        }
    }
    if list.is_empty() && capabilities.faults().count() == before {
        let message = "`capabilities.dialects` is empty, so that no ontology matches";
        let refusal = capabilities.refuse(Code::ManifestInvalid, "dialects", message);
        capabilities.note(refusal.expecting("at least one glob with a dialect, or no such key"));
    }
    Dialects(Some(list))
}

fn dialect(entry: &Section<'_>, glob: &str, named: &str) -> Result<(String, GlobMatcher, &'static str), Refusal> {
    let known = DIALECTS.iter().find(|(name, _)| *name == named);
    let Some((_, syntax)) = known else {
        let names = DIALECTS.map(|(name, _)| name).join(", ");
        let message = format!("the dialect \"{}\" is not known", named.escape_debug());
        return Err(entry.refuse(Code::ManifestInvalid, "dialect", message).expecting(format!("one of {names}")));
    };
    let built = GlobBuilder::new(&literal(glob)).literal_separator(true).backslash_escape(false).build();
    let built = built.map_err(|error| {
        let message = format!("the glob \"{}\" is not one: {}", glob.escape_debug(), error.kind());
        entry.refuse(Code::ManifestInvalid, "glob", message)
    })?;
    Ok((glob.to_owned(), built.compile_matcher(), *syntax))
}

/// Only `*` and `?` have a meaning in a pack's globs.
fn literal(glob: &str) -> String {
    let escaped = glob.chars().map(|character| match character {
        '[' | ']' | '{' | '}' => format!("[{character}]"),
        character => character.to_string(),
    });
    escaped.collect()
}

/// Where a refusal about a dependency points to.
pub(super) fn place(root: &str) -> Place {
    Place::file(crate::project::path::join(root, PACK_FILE))
}
