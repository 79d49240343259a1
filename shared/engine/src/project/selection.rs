//! Which manifest of an archive is meant.

use std::collections::BTreeMap;

use super::path::normalise;
use super::section::MANIFEST;
use crate::{Code, Refusal};

/// Manifests that a refusal lists.
const SHOWN_MAX: usize = 20;

/// The named manifest; else the one at the root, or the only one there is.
///
/// # Errors
/// `ManifestMissing` naming the manifests there are.
pub(super) fn select<T>(files: &BTreeMap<String, T>, named: Option<&str>) -> Result<String, Refusal> {
    let all = || files.keys().filter(|path| path.rsplit('/').next() == Some(MANIFEST)).collect::<Vec<_>>();
    if let Some(named) = named {
        return match normalise(named) {
            Ok(path) if files.contains_key(&path) => Ok(path),
            Ok(_) => Err(missing(format!("the archive holds no manifest \"{}\"", named.escape_debug()), &all())),
            Err(fault) => {
                let message = format!("the manifest's path \"{}\" {}", named.escape_debug(), fault.reason());
                Err(Refusal::new(Code::ManifestInvalid, message)
                    .expecting("a path inside the archive: apps/web/ggen.toml"))
            }
        };
    }
    if files.contains_key(MANIFEST) {
        return Ok(MANIFEST.to_owned());
    }
    match all().as_slice() {
        [] => Err(Refusal::new(Code::ManifestMissing, "the project holds no ggen.toml")
            .expecting("a ggen.toml at the top of the project, or in one of its folders")),
        [only] => Ok((*only).clone()),
        several => Err(missing(format!("the archive holds {} manifests, and none is named", several.len()), several)),
    }
}

fn missing(message: String, manifests: &[&String]) -> Refusal {
    let refusal = Refusal::new(Code::ManifestMissing, message);
    if manifests.is_empty() {
        return refusal.expecting("the path of a ggen.toml in the archive");
    }
    let mut shown = manifests.iter().take(SHOWN_MAX).map(|path| path.as_str()).collect::<Vec<_>>().join(", ");
    if let Some(more) = manifests.len().checked_sub(SHOWN_MAX).filter(|more| *more > 0) {
        shown.push_str(&format!(" and {more} more"));
    }
    refusal.expecting(format!("the manifest's path to be given, one of {shown}"))
}
