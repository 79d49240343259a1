//! A row names the operations that its code calls. A call that the row does not name
//! fails the test that makes it; this finds the names that nothing calls any more.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use infra::areas;
use infra::files::workspace_root;
use platform::endpoint::Grant;

/// Operations that the platform calls around a handler, by the row that names them.
const CALLED_BY_THE_PLATFORM: [(&str, &str); 1] = [("authorize", "rate::admit")];

#[test]
fn every_operation_that_a_row_names_is_called_by_its_code() {
    let (mut operations, mut uncalled) = (0, Vec::new());
    for (area, endpoint) in areas::endpoints(areas::ALL) {
        let source = reachable(&workspace_root().join("functions").join(area.name).join("src"), endpoint.name);
        for grant in endpoint.grants {
            let Grant::Operation(operation) = grant else { continue };
            operations += 1;
            let name = operation.name();
            let is_called =
                source.contains(&format!("{name}(")) || CALLED_BY_THE_PLATFORM.contains(&(endpoint.name, name));
            if !is_called {
                uncalled.push(format!("`{}` names {name}, which none of its files calls", endpoint.name));
            }
        }
    }
    assert!(uncalled.is_empty(), "{uncalled:#?}");
    assert!(operations > 100, "rows name operations: {operations}");
}

/// The text of the row's file and of the area's modules that it reaches.
fn reachable(folder: &Path, endpoint: &str) -> String {
    let modules = modules(folder);
    let mut reached = BTreeSet::new();
    let mut next = vec![endpoint.replace('-', "_")];
    let mut text = String::new();
    while let Some(module) = next.pop() {
        if !reached.insert(module.clone()) {
            continue;
        }
        let more = text_of(folder, &module);
        next.extend(modules.iter().filter(|other| more.contains(&format!("{other}::"))).cloned());
        text += &more;
    }
    assert!(!text.is_empty(), "no file of `{endpoint}` in {}", folder.display());
    text
}

/// The modules of an area, by name.
fn modules(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().filter_map(|entry| entry.unwrap().file_name().into_string().ok());
    names.filter_map(|name| Some(name.strip_suffix(".rs")?.to_owned())).filter(|name| name != "lib").collect()
}

/// A module's file and those of the modules in it.
fn text_of(folder: &Path, module: &str) -> String {
    let mut text = fs::read_to_string(folder.join(format!("{module}.rs"))).unwrap_or_default();
    let mut folders: Vec<PathBuf> = vec![folder.join(module)];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                text += &fs::read_to_string(path).unwrap_or_default();
            }
        }
    }
    text
}
