//! What a manifest reaches outside its own folder.

use std::collections::BTreeSet;

use toml::de::{DeTable, DeValue};

use super::path::{normalise, parent, resolve_directory};

/// The folder of a manifest that lies in one, and the files and folders outside
/// it that the manifest's own paths name. What templates name by themselves is
/// not among them.
///
/// `None` for a manifest at the archive's root, which reaches everything, and
/// for a text that is no manifest.
pub fn reach(manifest: &str, text: &str) -> Option<BTreeSet<String>> {
    let manifest = normalise(manifest).ok()?;
    let folder = parent(&manifest);
    if folder.is_empty() {
        return None;
    }
    let table = DeTable::parse(text).ok()?;
    let mut found = BTreeSet::from([folder.to_owned()]);
    let mut waiting: Vec<&DeValue<'_>> = table.get_ref().values().map(|value| value.get_ref()).collect();
    while let Some(value) = waiting.pop() {
        match value {
            DeValue::String(text) if text.split('/').any(|part| part == "..") => {
                found.extend(resolve_directory(folder, text).ok().filter(|path| !path.is_empty()));
            }
            DeValue::Array(items) => waiting.extend(items.iter().map(|item| item.get_ref())),
            DeValue::Table(table) => waiting.extend(table.values().map(|value| value.get_ref())),
            _ => {}
        }
    }
    Some(found)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_reaches_its_folder_and_what_it_names_outside() {
        let text = "[ontology]\nsource = \"../../shared/a.ttl\"\n[packs]\ng = { path = \"../../packs/g\" }\nh = { path = \"h\" }\n";
        let found = reach("apps/web/ggen.toml", text).unwrap();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["apps/web", "packs/g", "shared/a.ttl"]);
        assert_eq!(reach("ggen.toml", text), None);
    }
}
