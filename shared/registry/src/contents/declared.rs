//! What an archive says of itself: `[project]` of ggen.toml, `[pack]` of
//! pack.toml, the front matter of SKILL.md. (An ontology's own words are in its
//! graph, which the checks read.)

use engine::{Code, Place, Project, Refusal};
use serde::Serialize;
use toml::{Table, Value};

use super::{Files, Form, join, skill, text};
use crate::requirements::Range;
use crate::{PackageId, Requirement};

const PACK_FILE_BYTES_MAX: usize = 256 << 10;
/// Dependencies that one archive can declare; the resolver takes fewer.
const DEPENDENCIES_MAX: usize = 1_000;

/// As written; nothing is there that the archive does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Declared {
    pub name: Option<String>,
    pub version: Option<String>,
    pub description: Option<String>,
    pub authors: Vec<String>,
    pub licence: Option<String>,
    pub repository: Option<String>,
    pub dependencies: Vec<Dependency>,
}

/// Something that a pack or project asks for by name and version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dependency {
    /// As the manifest has it: `acme/base`, or the key of a pack beside it.
    pub key: String,
    pub range: String,
    /// The file that declares it.
    pub file: String,
    /// In the registry's own terms, where it can be said in these.
    pub requirement: Option<Requirement>,
}

impl Dependency {
    fn new(key: &str, range: &str, file: &str) -> Self {
        let requirement = PackageId::parse(key).ok().zip(Range::parse(range).ok());
        Self {
            key: key.to_owned(),
            range: range.to_owned(),
            file: file.to_owned(),
            requirement: requirement.map(|(id, range)| Requirement::new(id, range)),
        }
    }
}

pub(super) fn read(form: &Form, files: &Files, limits: &engine::Limits) -> Result<Declared, Refusal> {
    match form {
        Form::Project { manifest } => of_project(manifest, files, limits),
        Form::Pack { root } => of_pack(&join(root, "pack.toml"), files),
        Form::Ontology { .. } => Ok(Declared::default()),
        Form::Skill => {
            let front = skill::front(files)?;
            Ok(Declared {
                name: Some(front.name),
                description: Some(front.description),
                licence: front.license,
                ..Declared::default()
            })
        }
    }
}

fn of_project(manifest: &str, files: &Files, limits: &engine::Limits) -> Result<Declared, Refusal> {
    let source = text(files, manifest, PACK_FILE_BYTES_MAX)?;
    // The engine reads it first: what it refuses is refused in its words.
    let project = match Project::open(files.clone(), Some(manifest), limits) {
        Ok(project) => project,
        // A pack of the registry is not in the archive; its own manifest still says what is asked for.
        Err(refusal) => {
            let dependencies = packs_of_registry(manifest, source)?;
            if dependencies.is_empty() {
                return Err(refusal);
            }
            return Ok(Declared { dependencies, ..identity(&table(manifest, files)?) });
        }
    };
    let identity = project.manifest().identity.clone();
    let mut of_packs = Vec::new();
    for pack in project.manifest().packs() {
        of_packs.extend(of_pack(&join(&pack.root, "pack.toml"), files)?.dependencies);
    }
    // What stands beside it in the archive is no dependency on the registry.
    let keys: Vec<&str> = project.manifest().packs().iter().map(|pack| pack.key.value.as_str()).collect();
    of_packs.retain(|dependency| !keys.contains(&dependency.key.as_str()));
    let mut dependencies = packs_of_registry(manifest, source)?;
    dependencies.append(&mut of_packs);
    Ok(Declared {
        name: Some(identity.name),
        version: identity.version,
        description: identity.description,
        authors: identity.authors,
        licence: identity.license,
        repository: identity.repository,
        dependencies,
    })
}

fn table(path: &str, files: &Files) -> Result<Table, Refusal> {
    parsed(path, text(files, path, PACK_FILE_BYTES_MAX)?)
}

fn parsed(path: &str, source: &str) -> Result<Table, Refusal> {
    source.parse().map_err(|error: toml::de::Error| {
        Refusal::new(Code::ManifestInvalid, format!("{path} is not TOML: {}", error.message())).at(Place::file(path))
    })
}

fn own(table: &Table, key: &str) -> Option<String> {
    table.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn identity(table: &Table) -> Declared {
    let Some(project) = table.get("project").and_then(Value::as_table) else { return Declared::default() };
    let authors = project.get("authors").and_then(Value::as_array).into_iter().flatten();
    Declared {
        name: own(project, "name"),
        version: own(project, "version"),
        description: own(project, "description"),
        authors: authors.filter_map(Value::as_str).map(str::to_owned).collect(),
        licence: own(project, "license"),
        repository: own(project, "repository"),
        dependencies: Vec::new(),
    }
}

/// What a manifest asks of a registry, as the packs that it takes from there: entries of
/// `[packs]` with `package`, and those of `[[packs]]` that name neither a folder nor git.
///
/// # Errors
/// `ManifestInvalid` for a text that is not TOML.
pub fn packs_of_registry(file: &str, source: &str) -> Result<Vec<Dependency>, Refusal> {
    let table = parsed(file, source)?;
    let packs: Vec<(&str, &Value)> = match table.get("packs") {
        Some(Value::Table(packs)) => packs.values().map(|pack| ("package", pack)).collect(),
        Some(Value::Array(packs)) => packs.iter().map(|pack| ("name", pack)).collect(),
        _ => Vec::new(),
    };
    let packs = packs.into_iter().filter_map(|(key, pack)| Some((key, pack.as_table()?)));
    let remote = packs.filter(|(_, pack)| !pack.contains_key("path") && !pack.contains_key("git"));
    let dependency = |(key, pack): (&str, &Table)| {
        let version = own(pack, "version").unwrap_or_else(|| "*".to_owned());
        Some(Dependency::new(&own(pack, key)?, &version, file))
    };
    Ok(remote.filter_map(dependency).take(DEPENDENCIES_MAX).collect())
}

fn of_pack(file: &str, files: &Files) -> Result<Declared, Refusal> {
    let table = table(file, files)?;
    let Some(pack) = table.get("pack").and_then(Value::as_table) else {
        return Err(Refusal::new(Code::ManifestInvalid, format!("{file} has no table [pack]"))
            .at(Place::file(file))
            .expecting("[pack] with name, version and description"));
    };
    let dependencies = table.get("dependencies").and_then(Value::as_table).into_iter().flatten();
    let dependencies = dependencies.take(DEPENDENCIES_MAX);
    Ok(Declared {
        name: own(pack, "name"),
        version: own(pack, "version"),
        description: own(pack, "description"),
        licence: own(pack, "license"),
        repository: own(pack, "repository"),
        authors: Vec::new(),
        dependencies: dependencies
            .filter_map(|(key, range)| Some(Dependency::new(key, range.as_str()?, file)))
            .collect(),
    })
}
