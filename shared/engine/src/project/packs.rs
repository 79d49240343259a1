//! Packs: directories of the project that rules take queries and templates from.

use std::collections::BTreeMap;

use toml::de::DeTable;

use super::manifest::Located;
use super::path::{join, normalise, normalise_directory};
use super::section::Section;
use crate::{Code, Refusal};

/// The packs that `[[packs]]` declares, by name.
pub(super) struct Packs<'a> {
    files: &'a BTreeMap<String, Vec<u8>>,
    roots: BTreeMap<String, Option<String>>,
}

impl<'a> Packs<'a> {
    pub(super) fn new(files: &'a BTreeMap<String, Vec<u8>>) -> Self {
        Self { files, roots: BTreeMap::new() }
    }

    pub(super) fn declare(&mut self, root: &mut Section<'_>) -> Result<(), Refusal> {
        for mut pack in root.sections("packs")? {
            let name = pack.required_text("name")?.to_owned();
            let path = pack.directory("path")?.map(|path| path.value);
            self.roots.insert(name, path);
        }
        Ok(())
    }

    /// The file of a pack's named output, as a path of the project.
    pub(super) fn resolve(
        &self,
        section: &Section<'_>,
        pack: &str,
        output: &str,
        file: Located<String>,
    ) -> Result<Located<String>, Refusal> {
        let root = match self.roots.get(pack) {
            Some(Some(root)) => root,
            Some(None) => {
                let message = format!("the pack \"{pack}\" would have to be fetched, which the engine does not do");
                return Err(section
                    .refuse(Code::CapabilityRefused, "pack", message)
                    .expecting("a pack inside the project: path = \"…\" in [[packs]]"));
            }
            None => {
                let message = format!("the pack \"{pack}\" is not declared");
                return Err(section
                    .refuse(Code::ManifestInvalid, "pack", message)
                    .expecting("a [[packs]] entry of that name"));
            }
        };
        let directory = self.output_directory(root, output).unwrap_or_else(|| output.to_owned());
        let Ok(directory) = normalise_directory(&directory) else {
            let message = format!("the output \"{output}\" of the pack \"{pack}\" lies outside the pack");
            return Err(section.refuse(Code::ManifestInvalid, "output", message));
        };
        let path = join(root, &join(&directory, &file.value));
        Ok(Located { value: normalise(&path).unwrap_or(path), ..file })
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
