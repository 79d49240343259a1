//! `[packs]`, the table of the front matter form: folders of the archive, and packages of
//! a registry, that bring ontologies, gates and templates to a project.

mod declared;
mod dependencies;
mod list;
mod lock;
mod topology;

use std::collections::BTreeMap;

pub(super) use self::list::PackList;
pub(crate) use self::topology::triples as topology;

use self::declared::{Declared, Dialects};
use super::manifest::Located;
use super::path::{PathFault, below, join, parent, relative, resolve_directory};
use super::reader::Context;
use super::section::Section;
use crate::render::Warning;
use crate::{Code, Place, Refusal};

const PACK_FILE: &str = "pack.toml";
const ONTOLOGY: &str = "ontology.ttl";
const PATH_MEND: &str = "a relative path inside the archive, counted from the manifest's folder";

/// A pack of `[packs]`; its files are paths of the archive.
#[derive(Debug, Clone)]
pub struct Pack {
    /// The key in `[packs]`, which is the pack's name whatever pack.toml says.
    pub key: Located<String>,
    /// The pack's folder.
    pub root: String,
    /// As ggen.lock has it: `path:../../packs/greet`.
    pub source: String,
    /// As ggen.lock has it: `blake3:` and 64 hex digits.
    pub content_hash: String,
    /// Whether ggen.lock speaks of it.
    pub is_locked: bool,
    /// Its own, then the extra ones as listed.
    pub ontologies: Vec<PackOntology>,
    pub templates_dir: String,
    /// In the order they run.
    pub gates: Vec<String>,
    pub(crate) declared: Declared,
}

/// A document that a pack adds to the graph.
#[derive(Debug, Clone)]
pub struct PackOntology {
    pub path: String,
    /// How the manifest writes the path.
    pub label: String,
    /// A file ending that names the syntax; the path's own where it is `None`.
    pub syntax: Option<&'static str>,
}

/// Reads the table: every pack with its files, compared with ggen.lock. Notes
/// `ManifestInvalid`, `FileMissing`, `CapabilityRefused`, `ValidationFailed`,
/// each with the pack's key; `LimitExceeded`.
pub(super) fn read(table: &Section<'_>, context: &Context<'_>, warnings: &mut Vec<Warning>) -> Vec<Pack> {
    let before = context.faults.count();
    let mut entries = table.tables("a pack: { path = \"…\" } or { package = \"…\" }");
    let max = context.limits.packs_max;
    if entries.len() > max {
        table.note(Refusal::limit("packs_max", max as u64, entries.len()).at(table.begin()));
        return Vec::new();
    }
    entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut packs = Vec::with_capacity(entries.len());
    for (key, mut entry) in entries {
        match pack(key, &mut entry, context, warnings) {
            Ok(pack) => packs.extend(pack),
            Err(refusal) => context.faults.note(refusal),
        }
    }
    // Of packs that are left out it cannot be known whether others lack them.
    if context.faults.count() == before {
        context.faults.part(dependencies::check(&packs, context.path));
    }
    context.faults.part(lock::check(&packs, context, warnings));
    packs
}

/// One pack; none where what is wrong has been noted already.
fn pack(
    key: String,
    entry: &mut Section<'_>,
    context: &Context<'_>,
    warnings: &mut Vec<Warning>,
) -> Result<Option<Pack>, Refusal> {
    // ggen knows no `package`: beside a path it has no effect, like any other key.
    let is_package = entry.holds("package") && !entry.holds("path");
    let located = if is_package { package(&key, entry, context)? } else { folder(&key, entry, context)? };
    let Some(Location { root, source, place, named_by }) = located else { return Ok(None) };
    let folder = Folder { key: &key, root: &root, place: &place, files: context.files };
    let declared = declared::read(&folder, context, warnings);
    context.faults.part(folder.require(ONTOLOGY, "every pack has an ontology.ttl"));
    context.faults.part(folder.refuse_old_law());
    let templates_dir = context.faults.part(folder.templates_dir());
    let extra = extra_ontologies(entry, &folder);
    let is_locked = !entry.holds("lock") || entry.flag("lock");
    for (name, place) in entry.unknown_keys() {
        warnings.push(Warning::new("unused_key", format!("`{name}` has no effect beside `{named_by}`"), place));
    }
    let own = PackOntology {
        label: relative(parent(context.path), &join(&root, ONTOLOGY)),
        path: join(&root, ONTOLOGY),
        syntax: None,
    };
    let (Some(declared), Some(templates_dir)) = (declared, templates_dir) else { return Ok(None) };
    let mut ontologies = vec![own];
    ontologies.extend(extra);
    for ontology in &mut ontologies {
        ontology.syntax = syntax(ontology, &declared.dialects, &folder, warnings)?;
    }
    let content_hash = lock::content_hash(&folder, &ontologies[1..]);
    Ok(Some(Pack {
        source,
        key: Located { value: key.clone(), line: place.line.unwrap_or(1), column: place.column.unwrap_or(1) },
        content_hash,
        is_locked,
        ontologies,
        templates_dir,
        gates: folder.gates(),
        declared,
        root,
    }))
}

/// Where the files of a pack lie, and by which key its entry says so.
struct Location {
    root: String,
    source: String,
    place: Place,
    named_by: &'static str,
}

/// A folder of the archive; none after a note.
fn folder(key: &str, entry: &mut Section<'_>, context: &Context<'_>) -> Result<Option<Location>, Refusal> {
    let Some(path) = entry.located_text("path") else {
        note_without_path(key, entry);
        return Ok(None);
    };
    let place = entry.place(&path);
    let root = resolve_directory(parent(context.path), &path.value).map_err(|fault| {
        let mend = if fault == PathFault::AboveRoot { "; put the pack into the archive too" } else { "" };
        let shown = path.value.escape_debug();
        Refusal::new(Code::ManifestInvalid, format!("the path \"{shown}\" of the pack \"{key}\" {}", fault.reason()))
            .at(place.clone())
            .expecting(format!("{PATH_MEND}{mend}"))
    })?;
    Folder { key, root: &root, place: &place, files: context.files }.check_exists(&path.value)?;
    Ok(Some(Location { root, source: format!("path:{}", path.value), place, named_by: "path" }))
}

/// A package of a registry, whose files whoever opens the project puts beside it; none
/// after a note.
fn package(key: &str, entry: &mut Section<'_>, context: &Context<'_>) -> Result<Option<Location>, Refusal> {
    let Some(package) = entry.located_text("package") else { return Ok(None) };
    let (place, name) = (entry.place(&package), package.value);
    let shown = name.escape_debug();
    let refuse =
        |code, message: String, expected: &str| Err(Refusal::new(code, message).at(place.clone()).expecting(expected));
    if entry.holds("git") {
        let message = format!("the pack \"{key}\" has both `package` and `git`, and is only one of them");
        return refuse(Code::ManifestInvalid, message, "one of the two keys");
    }
    if !name.split_once('/').is_some_and(|(namespace, name)| is_word(namespace) && is_word(name)) {
        let message = format!("\"{shown}\", of the pack \"{key}\", names no package");
        return refuse(Code::ManifestInvalid, message, "namespace/name, and its `version` as a key beside it");
    }
    let version = if entry.holds("version") { entry.required_text("version") } else { "*" };
    let Some(root) = list::mounted(context.files, &name) else {
        let message = format!("the pack \"{key}\" is the package \"{shown}\" of a registry, which is not here");
        let mend = "a generation by the hosted product, which fetches it; the package installed before; \
                    or the pack inside the project: path = \"…\"";
        return refuse(Code::CapabilityRefused, message, mend);
    };
    Ok(Some(Location { root, source: format!("package:{name}@{version}"), place, named_by: "package" }))
}

/// A part of a package's name, of whose rules the engine needs no more.
fn is_word(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Why an entry with neither `path` nor `package` cannot be used.
fn note_without_path(key: &str, entry: &mut Section<'_>) {
    let Some(git) = entry.located_text("git") else {
        return entry.note_missing("path", &format!("the folder of the pack \"{key}\": {PATH_MEND}"));
    };
    let message = format!(
        "the pack \"{key}\" would have to be fetched by git from \"{}\", and the engine has neither git nor a network",
        git.value.escape_debug()
    );
    entry.note(
        Refusal::new(Code::CapabilityRefused, message)
            .at(entry.place(&git))
            .expecting("the pack put inside the project and named by path = \"…\""),
    );
}

fn extra_ontologies(entry: &mut Section<'_>, folder: &Folder<'_>) -> Vec<PackOntology> {
    let declared = entry.texts("extra_ontologies");
    let faults = entry.faults();
    declared.into_iter().filter_map(|declared| faults.part(extra_ontology(declared, entry, folder))).collect()
}

fn extra_ontology(
    declared: Located<String>,
    entry: &Section<'_>,
    folder: &Folder<'_>,
) -> Result<PackOntology, Refusal> {
    let label = declared.value.clone();
    let of_pack = |refusal: Refusal| Refusal {
        message: format!("`extra_ontologies` of the pack \"{}\": {}", folder.key, refusal.message),
        ..refusal
    };
    let path = entry.below(declared).map_err(of_pack)?;
    if !folder.files.contains_key(&path.value) {
        let message = format!(
            "the pack \"{}\" names \"{label}\" in `extra_ontologies`, and the archive has no file \"{}\"",
            folder.key, path.value
        );
        return Err(Refusal::new(Code::FileMissing, message)
            .at(entry.place(&path))
            .expecting("a file below the manifest's folder: the path does not count from the pack"));
    }
    Ok(PackOntology { path: path.value, label, syntax: None })
}

/// The syntax that the pack declares for a file; without any declaration all
/// that are known are taken.
fn syntax(
    ontology: &PackOntology,
    dialects: &Dialects,
    folder: &Folder<'_>,
    warnings: &mut Vec<Warning>,
) -> Result<Option<&'static str>, Refusal> {
    let inside = folder.inside(&ontology.path);
    let name = ontology.path.rsplit('/').next().unwrap_or_default();
    if let Some(found) = dialects.find(inside.unwrap_or(name), name) {
        return Ok(Some(found));
    }
    if dialects.is_default() {
        let message = format!(
            "\"{}\" of the pack \"{}\" is no .ttl, and ggen takes it only where pack.toml lists it in \
             [[capabilities.dialects]]",
            ontology.path, folder.key
        );
        warnings.push(Warning::new("undeclared_dialect", message, folder.place.clone()));
        return Ok(None);
    }
    let message = format!(
        "no glob in [[capabilities.dialects]] of the pack \"{}\" matches its ontology \"{}\"",
        folder.key, ontology.path
    );
    Err(Refusal::new(Code::ManifestInvalid, message)
        .at(Place::file(folder.file(PACK_FILE)))
        .expecting(format!("one of the globs {} to match, or another glob", dialects.globs().join(", "))))
}

/// A pack's folder in the archive.
struct Folder<'a> {
    key: &'a str,
    root: &'a str,
    /// Of the pack's `path` in the manifest.
    place: &'a Place,
    files: &'a BTreeMap<String, Vec<u8>>,
}

impl<'a> Folder<'a> {
    fn file(&self, name: &str) -> String {
        join(self.root, name)
    }

    /// A file's path inside the pack.
    fn inside<'p>(&self, path: &'p str) -> Option<&'p str> {
        if self.root.is_empty() { Some(path) } else { path.strip_prefix(self.root)?.strip_prefix('/') }
    }

    /// Path inside the pack and bytes of each file, by path.
    fn entries(&self) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        let length = if self.root.is_empty() { 0 } else { self.root.len() + 1 };
        below(self.files, self.root).map(move |(path, bytes)| (&path[length..], bytes))
    }

    fn missing(&self, message: String, expected: impl Into<String>) -> Refusal {
        Refusal::new(Code::FileMissing, message).at(self.place.clone()).expecting(expected)
    }

    fn check_exists(&self, written: &str) -> Result<(), Refusal> {
        if self.entries().next().is_some() {
            return Ok(());
        }
        let hint = if written.contains('$') { "; nothing is replaced from an environment here" } else { "" };
        let message = format!("the archive has no folder \"{}\" for the pack \"{}\"{hint}", self.root, self.key);
        Err(self.missing(message, "the pack uploaded too, inside the same archive"))
    }

    fn require(&self, name: &str, why: &str) -> Result<&'a [u8], Refusal> {
        let path = self.file(name);
        self.files.get(&path).map(Vec::as_slice).ok_or_else(|| {
            self.missing(format!("the pack \"{}\" has no file \"{path}\"", self.key), format!("the file: {why}"))
        })
    }

    /// What older packs checked by, and what asks for a hook.
    fn refuse_old_law(&self) -> Result<(), Refusal> {
        let shapes = self.file("shapes.ttl");
        if self.files.contains_key(&shapes) {
            let message = format!("the pack \"{}\" has a \"{shapes}\", which is not read any more", self.key);
            return Err(Refusal::new(Code::ManifestInvalid, message)
                .in_file(&shapes)
                .expecting("the shapes as queries in gates/*.rq, and no shapes.ttl"));
        }
        let hook = self.file("hook.ttl");
        if self.files.contains_key(&hook) {
            let message =
                format!("the pack \"{}\" asks for hooks by \"{hook}\", which the engine does not run", self.key);
            return Err(Refusal::new(Code::CapabilityRefused, message)
                .in_file(&hook)
                .expecting("no hook.ttl; what it does can be run on the download"));
        }
        Ok(())
    }

    /// Where the templates lie: one at least, whether or not it turns out to run.
    fn templates_dir(&self) -> Result<String, Refusal> {
        let is_template =
            |path: &str| path.starts_with("templates/") && (path.ends_with(".tmpl") || path.ends_with(".tera"));
        let dir = self.file("templates");
        if self.entries().any(|(path, _)| is_template(path)) {
            return Ok(dir);
        }
        let message = format!("the pack \"{}\": \"{dir}/\" holds no .tera and no .tmpl", self.key);
        Err(self.missing(message, "at least one template below templates/"))
    }

    /// `gates/*.rq`, and nothing below that folder.
    fn gates(&self) -> Vec<String> {
        let is_gate = |path: &str| {
            let name = path.strip_prefix("gates/").filter(|name| !name.contains('/'));
            name.and_then(|name| name.strip_suffix(".rq")).is_some_and(|stem| !stem.is_empty())
        };
        self.entries().filter(|(path, _)| is_gate(path)).map(|(path, _)| self.file(path)).collect()
    }
}
