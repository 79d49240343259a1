//! The files of a new endpoint: its handler with row and view, its lines in the area,
//! its sample event and its test. What they say is right for the method and the route
//! that were asked for; what the endpoint does is written in their place.

mod edit;
mod event;
mod handler;
mod test;
mod wanted;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub use wanted::{Kind, Method, Parameter, Wanted};

/// Writes everything; answers the paths from the root, or why nothing was written.
pub fn write(root: &Path, wanted: &Wanted) -> Result<Vec<PathBuf>, String> {
    let files = files(root, wanted)?;
    for (path, content) in &files {
        let target = root.join(path);
        let failed = |error| format!("{}: {error}", target.display());
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(&target, content).map_err(failed)?;
    }
    Ok(files.into_keys().collect())
}

/// New and changed files by their path from the root.
fn files(root: &Path, wanted: &Wanted) -> Result<BTreeMap<PathBuf, String>, String> {
    let area = root.join("functions").join(&wanted.area);
    if !area.join("src/lib.rs").is_file() {
        return Err(format!("There is no area `{}`: functions/{}/src/lib.rs", wanted.area, wanted.area));
    }
    let folder = PathBuf::from("functions").join(&wanted.area);
    let module = wanted.module();
    let new = [
        (folder.join(format!("src/{module}.rs")), handler::render(wanted)),
        (folder.join(format!("tests/{}/{module}.rs", wanted.area)), test::render(wanted)),
        (PathBuf::from(format!("events/{}.json", wanted.name)), event::render(wanted)),
    ];
    if let Some((taken, _)) = new.iter().find(|(path, _)| root.join(path).exists()) {
        return Err(format!("{} is there already: choose another name", taken.display()));
    }
    let mut files = BTreeMap::from(new);
    let library = folder.join("src/lib.rs");
    let text = read(root, &library)?;
    files.insert(library, edit::with_endpoint(&text, &module)?);
    let tests = folder.join(format!("tests/{}/main.rs", wanted.area));
    let text = read(root, &tests)?;
    files.insert(tests, edit::with_module(&text, "mod", &module)?);
    Ok(files)
}

fn read(root: &Path, path: &Path) -> Result<String, String> {
    fs::read_to_string(root.join(path)).map_err(|error| format!("{}: {error}", path.display()))
}
