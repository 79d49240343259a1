//! Packs that a project takes from the registry, out of the archives that `install` wrote.

use engine::{Limits, Project};
use registry::contents::{self, packs_of_registry};
use registry::{Kind, Requirement, Version};
use translog::claims::sha256_hex;

use crate::arguments::Installed;
use crate::failure::Failure;
use crate::folder::{Files, read_file};
use crate::hosted::{Lock, Locked, read_lock};

const LIMIT: &str = "project_zip_bytes_max";

/// The project with those packages beside it. What is wrong with its manifest, and a package
/// that is not installed, is for the engine to say.
///
/// # Errors
/// A lock that cannot be used, an archive that is not what was locked, or I/O.
pub(super) fn beside(project: Project, installed: &Installed, limits: &Limits) -> Result<Project, Failure> {
    let path = project.manifest().path.clone();
    let text = project.files().get(&path).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
    let packs = packs_of_registry(&path, text).unwrap_or_default();
    let wanted: Vec<Requirement> = packs.into_iter().filter_map(|pack| pack.requirement).collect();
    if wanted.is_empty() {
        return Ok(project);
    }
    let lock = read_lock(&installed.lock)?;
    let mut packages = Vec::new();
    for requirement in &wanted {
        if let Some(locked) = locked(&lock, requirement, installed)? {
            packages.push((requirement.package().to_string(), unpacked(requirement, locked, installed, limits)?));
        }
    }
    let files = contents::beside_project(project.files().clone(), &packages);
    Ok(Project::open_to_check(files, Some(&path), limits)?)
}

/// What the lock has of a package; `None` when it is not installed.
fn locked<'l>(lock: &'l Lock, requirement: &Requirement, installed: &Installed) -> Result<Option<&'l Locked>, Failure> {
    let package = requirement.package();
    let Some(locked) = lock.packages.get(&package.to_string()) else { return Ok(None) };
    let file = installed.lock.display();
    let version = Version::parse(&locked.version)
        .map_err(|error| Failure::Usage(format!("{file} has of {package} no version: {error}")))?;
    if requirement.matches(&version) {
        return Ok(Some(locked));
    }
    Err(Failure::Usage(format!(
        "{file} has {package} {version}, and the project takes a pack from {requirement}: \
         `ggen-cloud install {requirement}` installs that"
    )))
}

fn unpacked(
    requirement: &Requirement,
    locked: &Locked,
    installed: &Installed,
    limits: &Limits,
) -> Result<Files, Failure> {
    let package = requirement.package().to_string();
    let path = installed.packages.join(locked.archive_name(&package));
    let zip = read_file(&path, LIMIT, limits.project_zip_bytes_max)?;
    let met = sha256_hex(&zip);
    if met != locked.sha256 {
        let file = path.display();
        return Err(Failure::Untrusted(format!("{file} has the hash {met}, and the lock {}", locked.sha256)));
    }
    Ok(contents::unpack(Kind::Template, &zip, limits)?)
}
