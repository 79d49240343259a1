//! Whether the packs of a manifest are what each of them asks for.

use std::collections::{BTreeMap, BTreeSet};

use semver::{Version, VersionReq};

use super::{Pack, declared};
use crate::{Code, Place, Refusal};

/// A capability of this form asks for a pack of the manifest by its key.
const PACK_CAPABILITY: &str = "urn:ggen:pack:";

type ByKey<'a> = BTreeMap<&'a str, &'a Pack>;

/// # Errors
/// `ManifestInvalid` naming the pack and what it lacks.
pub(super) fn check(packs: &[Pack], manifest: &str) -> Result<(), Refusal> {
    let by_key: ByKey<'_> = packs.iter().map(|pack| (pack.key.value.as_str(), pack)).collect();
    let mut by_name: BTreeMap<&str, &Pack> = BTreeMap::new();
    for pack in packs {
        if let Some(other) = by_name.insert(&pack.declared.name, pack) {
            let message = format!(
                "the packs \"{}\" and \"{}\" both call themselves \"{}\"",
                other.key.value, pack.key.value, pack.declared.name
            );
            return Err(refuse(pack, message, "another `[pack] name` in one of them, or only one of the packs"));
        }
    }
    for pack in packs {
        for (dependency, version) in &pack.declared.dependencies {
            check_version(pack, dependency, version, &by_key, manifest)?;
        }
    }
    check_cycles(packs, &by_key)?;
    for pack in packs {
        check_capabilities(pack, &by_key)?;
    }
    Ok(())
}

fn refuse(pack: &Pack, message: String, expected: impl Into<String>) -> Refusal {
    Refusal::new(Code::ManifestInvalid, message).at(declared::place(&pack.root)).expecting(expected)
}

fn check_version(
    pack: &Pack,
    dependency: &str,
    wanted: &str,
    by_key: &ByKey<'_>,
    manifest: &str,
) -> Result<(), Refusal> {
    let key = &pack.key.value;
    let wanted = wanted.trim();
    if dependency.trim().is_empty() || wanted.is_empty() {
        let message = format!("the pack \"{key}\" has a dependency without a name or a version");
        return Err(refuse(pack, message, "KEY = \"version\""));
    }
    let Some(found) = by_key.get(dependency) else {
        let message = format!(
            "the pack \"{key}\" depends on \"{dependency}\" ({wanted}), and [packs] of {manifest} does not have it"
        );
        let place = Place::file(manifest).at(pack.key.line, Some(pack.key.column));
        let mend = format!("{dependency} = {{ path = \"…\" }} in [packs]: a dependency is never fetched");
        return Err(refuse(pack, message, mend).at(place));
    };
    let version = &found.declared.version;
    match is_satisfied(wanted, version) {
        Ok(true) => Ok(()),
        Ok(false) => {
            let message =
                format!("the pack \"{key}\" depends on \"{dependency}\" {wanted}, and the pack there is {version}");
            Err(refuse(pack, message, "a pack of a version that satisfies it, or another version in [dependencies]"))
        }
        Err(reason) => {
            let message = format!(
                "the pack \"{key}\" depends on \"{dependency}\" {wanted}, which cannot be compared with {version}: {reason}"
            );
            Err(refuse(pack, message, "a version, or a range of semantic versions such as ^1.2"))
        }
    }
}

/// A bare version must be equal, letter by letter; an operator makes a range.
fn is_satisfied(wanted: &str, version: &str) -> Result<bool, semver::Error> {
    if !wanted.contains(['^', '~', '>', '<', '=', '*', ',']) && !wanted.contains(char::is_whitespace) {
        return Ok(wanted == version);
    }
    Ok(VersionReq::parse(wanted)?.matches(&Version::parse(version)?))
}

fn check_cycles(packs: &[Pack], by_key: &ByKey<'_>) -> Result<(), Refusal> {
    for pack in packs {
        if closure(pack, by_key).contains(pack.key.value.as_str()) {
            let message = format!("the pack \"{}\" depends on itself, directly or by others", pack.key.value);
            return Err(refuse(pack, message, "[dependencies] without a ring"));
        }
    }
    Ok(())
}

/// All that a pack depends on; itself only in a ring.
fn closure<'a>(pack: &'a Pack, by_key: &ByKey<'a>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<&str> = pack.declared.dependencies.keys().map(String::as_str).collect();
    while let Some(key) = waiting.pop() {
        if found.insert(key)
            && let Some(next) = by_key.get(key)
        {
            waiting.extend(next.declared.dependencies.keys().map(String::as_str));
        }
    }
    found
}

fn check_capabilities(pack: &Pack, by_key: &ByKey<'_>) -> Result<(), Refusal> {
    let closure = closure(pack, by_key);
    let sources = closure.iter().filter_map(|key| by_key.get(key).copied()).chain([pack]);
    let provided: BTreeSet<&str> = sources.flat_map(|it| it.declared.provides.iter().map(String::as_str)).collect();
    for wanted in &pack.declared.requires {
        let (is_there, mend) = match wanted.strip_prefix(PACK_CAPABILITY) {
            Some(key) => (by_key.contains_key(key), "that pack in [packs]"),
            None => (
                provided.contains(wanted.as_str()),
                "a dependency that provides it: other packs of the manifest do not count",
            ),
        };
        if !is_there {
            let message = format!("the pack \"{}\" requires \"{wanted}\", which nothing provides", pack.key.value);
            return Err(refuse(pack, message, mend));
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_version_is_equal_and_an_operator_makes_a_range() {
        assert!(is_satisfied("1.0", "1.0").unwrap());
        assert!(!is_satisfied("1.0", "1.0.0").unwrap());
        assert!(is_satisfied("^1.2", "1.9.0").unwrap());
        assert!(is_satisfied(">=1.2, <2", "1.9.0").unwrap());
        assert!(!is_satisfied("~1.2", "1.9.0").unwrap());
        assert!(is_satisfied("^1.2", "nightly").is_err());
    }
}
