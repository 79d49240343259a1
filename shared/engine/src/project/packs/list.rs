//! `[[packs]]`, the list of the rules form: folders that rules take queries and
//! templates from. One without a path is a package of a registry: whoever opens the project
//! puts its files below [`MOUNTED`].

use std::collections::BTreeMap;

use toml::de::DeTable;

use crate::project::manifest::Located;
use crate::project::path::{join, resolve, resolve_directory};
use crate::project::section::Section;
use crate::{Code, Refusal};

/// Where packages of a registry lie, each in a folder of its name.
const MOUNTED: &str = ".registry/packs";

/// The packs that `[[packs]]` declares, by name.
pub(in crate::project) struct PackList<'a> {
    files: &'a BTreeMap<String, Vec<u8>>,
    roots: BTreeMap<String, Declared>,
}

/// What `[[packs]]` says of one.
enum Declared {
    Folder(String),
    /// It names no folder of the project.
    Elsewhere,
    /// It names one that has been refused.
    Refused,
}

impl<'a> PackList<'a> {
    pub(in crate::project) fn new(files: &'a BTreeMap<String, Vec<u8>>) -> Self {
        Self { files, roots: BTreeMap::new() }
    }

    pub(in crate::project) fn declare(&mut self, root: &mut Section<'_>) {
        for mut pack in root.sections("packs") {
            let name = pack.required_text("name").to_owned();
            let declared = match pack.directory("path") {
                Some(path) => Declared::Folder(path.value),
                None if pack.holds("path") => Declared::Refused,
                None => mounted(self.files, &name).map_or(Declared::Elsewhere, Declared::Folder),
            };
            self.roots.insert(name, declared);
        }
    }

    /// The file of a pack's named output, as a path of the project; none after a note.
    pub(in crate::project) fn resolve(
        &self,
        section: &Section<'_>,
        pack: &str,
        output: &str,
        file: Located<String>,
    ) -> Option<Located<String>> {
        match self.roots.get(pack) {
            Some(Declared::Folder(root)) => section.faults().part(self.inside(root, section, pack, output, file)),
            Some(Declared::Refused) => None,
            Some(Declared::Elsewhere) => {
                let message = format!("the pack \"{pack}\" would have to be fetched, which the engine does not do");
                let refusal = section.refuse(Code::CapabilityRefused, "pack", message);
                section.note(refusal.expecting("a pack inside the project: path = \"…\" in [[packs]]"));
                None
            }
            None => {
                let message = format!("the pack \"{pack}\" is not declared");
                let refusal = section.refuse(Code::ManifestInvalid, "pack", message);
                section.note(refusal.expecting("a [[packs]] entry of that name"));
                None
            }
        }
    }

    fn inside(
        &self,
        root: &str,
        section: &Section<'_>,
        pack: &str,
        output: &str,
        file: Located<String>,
    ) -> Result<Located<String>, Refusal> {
        let directory = self.output_directory(root, output).unwrap_or_else(|| output.to_owned());
        let path = resolve_directory(root, &directory).and_then(|directory| resolve(&directory, &file.value));
        match path {
            Ok(value) if is_below(root, &value) => Ok(Located { value, ..file }),
            _ => {
                let message = format!(
                    "the file \"{}\" of the output \"{output}\" lies outside the pack \"{pack}\"",
                    file.value.escape_debug()
                );
                Err(section.refuse(Code::ManifestInvalid, "output", message).expecting("a file inside the pack"))
            }
        }
    }

    /// What the pack's own `package.toml` calls the output's directory; a
    /// pack without one has its outputs in directories of the same name.
    fn output_directory(&self, root: &str, output: &str) -> Option<String> {
        let text = std::str::from_utf8(self.files.get(&join(root, "package.toml"))?).ok()?;
        let table = DeTable::parse(text).ok()?;
        let outputs =
            table.get_ref().get("outputs").or_else(|| table.get_ref().get("pack")?.get_ref().get("outputs"))?;
        Some(outputs.get_ref().get(output)?.get_ref().as_str()?.to_owned())
    }
}

/// The folder of a package that was put beside the project.
pub(super) fn mounted(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Option<String> {
    let root = resolve_directory(MOUNTED, name).ok()?;
    let is_there = is_below(MOUNTED, &root) && files.keys().any(|path| is_below(&root, path));
    is_there.then_some(root)
}

fn is_below(root: &str, path: &str) -> bool {
    root.is_empty() || path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'))
}
