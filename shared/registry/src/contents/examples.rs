//! The examples of a package: what a check renders, and a page shows.
//!
//! | where | what |
//! |---|---|
//! | the project itself | if it brings an ontology |
//! | `example/`, `examples/NAME/` with a `ggen.toml` | that project, inside the same archive |
//! | `example.ttl`, `example/*.ttl`, `examples/*.ttl`, … | an ontology given beside the project |
//! | a pack alone | a project of ours around it, with the pack's own ontology or with those files |

use engine::Project;
use engine::project::Ontology;

use super::{Files, Form, file_name, join, ontology, parent};

/// Examples that a check renders.
const EXAMPLES_MAX: usize = 10;

/// The project that is made around a pack.
const PROJECT_OF_PACK: &str = ".registry/ggen.toml";
const DEPENDENCIES: &str = ".registry/packs";

/// Something that can be rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// For reports: the path that makes it one.
    pub name: String,
    /// The manifest; `None` for the project that is made around a pack.
    pub manifest: Option<String>,
    /// Paths of ontologies that are given beside the project.
    pub ontologies: Vec<String>,
}

impl Example {
    /// The ontologies that are given beside the project.
    pub fn beside(&self, files: &Files) -> Vec<Ontology> {
        let found = self.ontologies.iter().filter_map(|path| Some((path, files.get(path)?)));
        found.map(|(path, bytes)| Ontology { name: path.clone(), bytes: bytes.clone() }).collect()
    }
}

/// Whether a path lies in a folder of examples, or is one by its name.
pub(super) fn is_example(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default().to_ascii_lowercase();
    let is_folder = path.contains('/') && ["example", "examples"].contains(&first.as_str());
    is_folder || file_name(path).to_ascii_lowercase().starts_with("example.")
}

pub(super) fn find(form: &Form, files: &Files, limits: &engine::Limits) -> Vec<Example> {
    let mut found = Vec::new();
    let given = || files.keys().filter(|path| is_example(path) && ontology::is_rdf(path) && !in_project(path, files));
    match form {
        Form::Project { manifest } => {
            if let Ok(project) = Project::open(files.clone(), Some(manifest), limits)
                && brings_ontology(&project)
            {
                found.push(Example {
                    name: manifest.clone(),
                    manifest: Some(manifest.clone()),
                    ontologies: Vec::new(),
                });
            } else {
                found.extend(given().map(|path| Example {
                    name: path.clone(),
                    manifest: Some(manifest.clone()),
                    ontologies: vec![path.clone()],
                }));
            }
        }
        Form::Pack { root } => {
            found.extend(given().map(|path| Example {
                name: path.clone(),
                manifest: None,
                ontologies: vec![path.clone()],
            }));
            if found.is_empty() {
                found.push(Example { name: join(root, "ontology.ttl"), manifest: None, ontologies: Vec::new() });
            }
        }
        Form::Ontology { .. } | Form::Skill => return found,
    }
    let projects = files.keys().filter(|path| is_example(path) && file_name(path) == "ggen.toml");
    found.extend(projects.map(|path| Example {
        name: path.clone(),
        manifest: Some(path.clone()),
        ontologies: Vec::new(),
    }));
    found.truncate(EXAMPLES_MAX);
    found
}

fn brings_ontology(project: &Project) -> bool {
    let manifest = project.manifest();
    let is_there = |path: &str| project.files().contains_key(path);
    let source = manifest.ontology.source.as_ref().is_some_and(|source| is_there(&source.value));
    source || manifest.ontology.imports.iter().any(|import| is_there(&import.value))
}

/// Whether a project lies in the file's folder, or in one around it.
fn in_project(path: &str, files: &Files) -> bool {
    let mut folder = parent(path);
    while !folder.is_empty() {
        if files.contains_key(&join(folder, "ggen.toml")) {
            return true;
        }
        folder = parent(folder);
    }
    false
}

/// What is rendered of the files of a template or generator with the packages that it
/// depends on, which are given by their keys: the files, and the manifest if it is known.
/// A pack alone gets a project of ours around it; beside a project they lie where the engine
/// looks for packs without a path.
pub fn with_dependencies(files: Files, dependencies: &[(String, Files)]) -> (Files, Option<String>) {
    let manifest = match super::project_or_pack(&files) {
        Ok(Form::Pack { root }) => {
            let (all, manifest) = pack_project(&root, &files, dependencies);
            return (all, Some(manifest));
        }
        Ok(Form::Project { manifest }) => Some(manifest),
        _ => None,
    };
    (beside_project(files, dependencies), manifest)
}

/// A project's files, and those of the packages that it takes packs from, which lie in
/// folders of their names; whatever else lies in these goes.
pub fn beside_project(mut files: Files, dependencies: &[(String, Files)]) -> Files {
    for (key, own) in dependencies {
        let folder = format!("{DEPENDENCIES}/{key}");
        let within = format!("{folder}/");
        files.retain(|path, _| !path.starts_with(&within));
        files.extend(own.iter().map(|(path, bytes)| (join(&folder, path), bytes.clone())));
    }
    files
}

/// A project around a pack: the archive's files, and a manifest that names the
/// pack and what it depends on. Dependencies are given by their keys.
pub(crate) fn pack_project(root: &str, files: &Files, dependencies: &[(String, Files)]) -> (Files, String) {
    let mut all = files.clone();
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let up = |path: &str| if path.is_empty() { "..".to_owned() } else { format!("../{path}") };
    let mut packs = format!("\"the pack\" = {{ path = {}, lock = false }}\n", quoted(&up(root)));
    for (at, (key, files)) in dependencies.iter().enumerate() {
        let folder = format!("{DEPENDENCIES}/{at}");
        all.extend(files.iter().map(|(path, bytes)| (join(&folder, path), bytes.clone())));
        packs.push_str(&format!("{} = {{ path = \"packs/{at}\", lock = false }}\n", quoted(key)));
    }
    let source = files.get(&join(root, "ontology.ttl")).cloned().unwrap_or_default();
    all.insert(".registry/ontology.ttl".to_owned(), source);
    let manifest = format!(
        "[project]\nname = \"example\"\n\n[ontology]\nsource = \"ontology.ttl\"\n\n[packs]\n{packs}\n\
         [templates]\ndir = \"templates\"\n"
    );
    all.insert(PROJECT_OF_PACK.to_owned(), manifest.into_bytes());
    (all, PROJECT_OF_PACK.to_owned())
}
