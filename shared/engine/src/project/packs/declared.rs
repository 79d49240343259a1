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

pub(super) fn read(
    folder: &Folder<'_>,
    context: &Context<'_>,
    warnings: &mut Vec<Warning>,
) -> Result<Declared, Refusal> {
    let file = folder.file(PACK_FILE);
    let bytes = folder.require(PACK_FILE, "every pack has a pack.toml")?;
    source_size(&file, bytes, context.limits)?;
    let document = Document { file: &file, source: utf8(&file, bytes, Code::ManifestInvalid)? };
    let of_pack = |refusal: Refusal| Refusal {
        message: format!("the pack \"{}\": {}", folder.key, refusal.message),
        ..refusal.in_file(&file)
    };
    let table = document.parse().map_err(of_pack)?;
    let mut root = Section::root(document, table.get_ref());
    sections(&mut root, warnings).map_err(of_pack)
}

fn sections(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> Result<Declared, Refusal> {
    let Some(mut pack) = root.section("pack")? else {
        return Err(root.missing("pack", "a table [pack] with name, version and description"));
    };
    let mut declared =
        Declared { name: text(&mut pack, "name")?, version: text(&mut pack, "version")?, ..Declared::default() };
    text(&mut pack, "description")?;
    warn_unknown(&pack, warnings);
    if let Some(dependencies) = root.section("dependencies")? {
        declared.dependencies = dependencies.entries()?.into_iter().collect();
    }
    if let Some(mut capabilities) = root.section("capabilities")? {
        let mut set = |key| capabilities.texts(key).map(|texts| texts.into_iter().map(|it| it.value).collect());
        declared.types = set("types")?;
        declared.provides = set("provides")?;
        declared.requires = set("requires")?;
        declared.dialects = dialects(&mut capabilities)?;
        warn_unknown(&capabilities, warnings);
    }
    // It orders the building of packs, and a consumer's run has nothing to build.
    if let Some(mut graph) = root.section("graph")? {
        graph.texts("depends_on")?;
        graph.has("artifacts");
        warn_unknown(&graph, warnings);
    }
    warn_unknown(root, warnings);
    Ok(declared)
}

fn text(pack: &mut Section<'_>, key: &'static str) -> Result<String, Refusal> {
    let text = pack.text(key)?.map(str::to_owned);
    text.ok_or_else(|| pack.missing(key, "a string: a pack has a name, a version and a description"))
}

fn warn_unknown(section: &Section<'_>, warnings: &mut Vec<Warning>) {
    for (key, place) in section.unknown_keys() {
        warnings.push(Warning::new("unused_key", format!("`{key}` of a pack.toml has no effect"), place));
    }
}

fn dialects(capabilities: &mut Section<'_>) -> Result<Dialects, Refusal> {
    if !capabilities.has("dialects") {
        return Ok(Dialects::default());
    }
    let mut list = Vec::new();
    for mut entry in capabilities.sections("dialects")? {
        let (glob, named) = (entry.required_text("glob")?, entry.required_text("dialect")?);
        let known = DIALECTS.iter().find(|(name, _)| *name == named);
        let Some((_, syntax)) = known else {
            let names = DIALECTS.map(|(name, _)| name).join(", ");
            return Err(entry
                .refuse(
                    Code::ManifestInvalid,
                    "dialect",
                    format!("the dialect \"{}\" is not known", named.escape_debug()),
                )
                .expecting(format!("one of {names}")));
        };
        let built = GlobBuilder::new(&literal(glob)).literal_separator(true).backslash_escape(false).build();
        let built = built.map_err(|error| {
            entry.refuse(
                Code::ManifestInvalid,
                "glob",
                format!("the glob \"{}\" is not one: {}", glob.escape_debug(), error.kind()),
            )
        })?;
        list.push((glob.to_owned(), built.compile_matcher(), *syntax));
    }
    if list.is_empty() {
        return Err(capabilities
            .refuse(Code::ManifestInvalid, "dialects", "`capabilities.dialects` is empty, so that no ontology matches")
            .expecting("at least one glob with a dialect, or no such key"));
    }
    Ok(Dialects(Some(list)))
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
