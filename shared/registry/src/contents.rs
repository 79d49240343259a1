//! What an archive holds: its kind's form, what it says of itself, what it
//! depends on, and its examples.
//!
//! | kind | what makes an archive one |
//! |---|---|
//! | template | a ggen project (`ggen.toml`) or a ggen pack (`pack.toml`), as they are today |
//! | generator | a ggen project |
//! | ontology | an RDF document: `ontology.*` at the root, or the only one |
//! | skill | `SKILL.md` with `name` and `description` in its front matter |
//! | service | nothing: a service has no archive |
//!
//! Paths are those inside the archive, without the one folder that many zips
//! have around everything. A project or pack that the engine renders can be
//! published unchanged; what it says of itself is read from its own manifest.

mod declared;
mod examples;
pub mod ontology;
mod skill;

use std::collections::BTreeMap;

use engine::{Code, Place, Refusal};
use serde::{Deserialize, Serialize};

pub use declared::{Declared, Dependency, packs_of_registry};
pub use examples::Example;
pub(crate) use examples::pack_project;
pub use examples::{beside_project, with_dependencies};

pub type Files = BTreeMap<String, Vec<u8>>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PackageKind)]
pub enum Kind {
    Template,
    Generator,
    Ontology,
    Skill,
    Service,
}

impl Kind {
    pub const ALL: [Self; 5] = [Self::Template, Self::Generator, Self::Ontology, Self::Skill, Self::Service];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Template => "template",
            Self::Generator => "generator",
            Self::Ontology => "ontology",
            Self::Skill => "skill",
            Self::Service => "service",
        }
    }

    pub fn has_archive(self) -> bool {
        self != Self::Service
    }
}

/// How the archive of a kind is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// A project, by the path of its manifest.
    Project {
        manifest: String,
    },
    /// A pack without a project, by its folder; the root is the empty text.
    Pack {
        root: String,
    },
    /// By the path of the main document.
    Ontology {
        main: String,
    },
    Skill,
}

/// A read archive.
#[derive(Debug, Clone)]
pub struct Contents {
    pub files: Files,
    pub form: Form,
    pub declared: Declared,
    pub examples: Vec<Example>,
}

/// The only file that a zip of the registry never holds: named to the engine,
/// it takes no folder off, which is done here for all kinds alike.
const NO_MANIFEST: &str = ".registry/none";

/// Unpacks an archive and finds what it is.
///
/// # Errors
/// As [`engine::archive::unpack`]; `ManifestMissing` or `FileMissing` where it
/// is nothing of the kind, `ManifestInvalid`.
pub fn read(kind: Kind, zip: &[u8], limits: &engine::Limits) -> Result<Contents, Refusal> {
    of_files(kind, unpack(kind, zip, limits)?, limits)
}

/// The files of an archive by their paths inside the package.
///
/// # Errors
/// As [`engine::archive::unpack`]; `ArchiveInvalid` for a service.
pub fn unpack(kind: Kind, zip: &[u8], limits: &engine::Limits) -> Result<Files, Refusal> {
    if !kind.has_archive() {
        return Err(Refusal::new(Code::ArchiveInvalid, "a service has no archive")
            .expecting("a page, and versions of the offer"));
    }
    Ok(without_wrapper(engine::archive::unpack_around(zip, Some(NO_MANIFEST), limits)?))
}

/// Finds what the files are.
///
/// # Errors
/// As [`read`].
pub fn of_files(kind: Kind, files: Files, limits: &engine::Limits) -> Result<Contents, Refusal> {
    let form = match kind {
        Kind::Template => project_or_pack(&files)?,
        Kind::Generator => match project_or_pack(&files)? {
            project @ Form::Project { .. } => project,
            _ => return Err(missing("a generator is a project, and the archive is a pack alone", "a ggen.toml")),
        },
        Kind::Ontology => Form::Ontology { main: ontology::main(&files)? },
        Kind::Skill => skill::check(&files)?,
        Kind::Service => return Err(missing("a service has no archive", "no archive")),
    };
    let declared = declared::read(&form, &files, limits)?;
    let examples = examples::find(&form, &files, limits);
    Ok(Contents { files, form, declared, examples })
}

/// The main document of an ontology's archive, by its path.
///
/// # Errors
/// `FileMissing`, naming the documents that there are.
pub fn main_document(files: &Files) -> Result<String, Refusal> {
    ontology::main(files)
}

/// The path of what is to be read first.
pub fn readme(files: &Files) -> Option<&str> {
    let is_readme = |path: &&String| {
        let lower = path.to_ascii_lowercase();
        ["readme", "readme.md", "readme.txt", "readme.rst"].contains(&lower.as_str())
    };
    files.keys().find(is_readme).map(String::as_str)
}

/// A `ggen.toml` at the root, else a `pack.toml` there, else the only `ggen.toml`,
/// else the only `pack.toml`. Those of examples do not count.
fn project_or_pack(files: &Files) -> Result<Form, Refusal> {
    let project = |manifest: &str| Form::Project { manifest: manifest.to_owned() };
    let pack = |file: &str| Form::Pack { root: parent(file).to_owned() };
    if files.contains_key("ggen.toml") {
        return Ok(project("ggen.toml"));
    }
    if files.contains_key("pack.toml") {
        return Ok(pack("pack.toml"));
    }
    let named = |name: &str| -> Vec<&String> {
        files.keys().filter(|path| file_name(path) == name && !examples::is_example(path)).collect()
    };
    match (named("ggen.toml").as_slice(), named("pack.toml").as_slice()) {
        ([only], _) => Ok(project(only)),
        ([], [only]) => Ok(pack(only)),
        ([], []) => {
            Err(missing("the archive holds neither a ggen.toml nor a pack.toml", "a ggen project or a ggen pack"))
        }
        (projects, packs) => {
            let paths = projects.iter().chain(packs).take(10).map(|path| path.as_str()).collect::<Vec<_>>().join(", ");
            Err(missing(&format!("the archive holds several manifests: {paths}"), "one of them at the archive's root"))
        }
    }
}

fn missing(message: &str, expected: &str) -> Refusal {
    Refusal::new(Code::ManifestMissing, message).expecting(expected)
}

/// Without the one folder that all files lie in, where that folder is not part
/// of the package: `templates/` alone would be no package at all.
fn without_wrapper(files: Files) -> Files {
    let Some((folder, _)) = files.keys().next().and_then(|path| path.split_once('/')) else { return files };
    let prefix = format!("{folder}/");
    if !files.keys().all(|path| path.starts_with(&prefix)) {
        return files;
    }
    files.into_iter().map(|(path, bytes)| (path[prefix.len()..].to_owned(), bytes)).collect()
}

pub(crate) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// `folder/name`, where the root is the empty folder.
pub(crate) fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The text of a file of the package, in UTF-8.
pub(crate) fn text<'a>(files: &'a Files, path: &str, bytes_max: usize) -> Result<&'a str, Refusal> {
    let bytes = files
        .get(path)
        .ok_or_else(|| Refusal::new(Code::FileMissing, format!("the archive has no file \"{path}\"")).in_file(path))?;
    if bytes.len() > bytes_max {
        return Err(Refusal::limit("source_file_bytes_max", bytes_max as u64, bytes.len()).in_file(path));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|_| Refusal::new(Code::ManifestInvalid, format!("{path} is not UTF-8")).at(Place::file(path)))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

#[cfg(test)]
pub(crate) mod tests;
