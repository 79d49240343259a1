//! Advisories in OSV's format (<https://ossf.github.io/osv-schema/>): those of
//! the registry's own packages, as a file of them is fed in.

use serde::{Deserialize, Serialize};

use crate::{PackageId, Version};

/// The ecosystem under which advisories name packages of the registry.
pub const ECOSYSTEM: &str = "ggen";
/// Bytes of a file of advisories, and advisories in it.
pub const FILE_BYTES_MAX: usize = 64 << 20;
pub const ADVISORIES_MAX: usize = 50_000;

/// One advisory; what the registry does not use is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advisory {
    pub id: String,
    #[serde(default)]
    pub summary: String,
    /// Set when it was a mistake.
    #[serde(default)]
    pub withdrawn: Option<String>,
    #[serde(default)]
    pub affected: Vec<Affected>,
    #[serde(default)]
    pub database_specific: Option<DatabaseSpecific>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Affected {
    #[serde(default)]
    pub package: Option<AffectedPackage>,
    #[serde(default)]
    pub ranges: Vec<AffectedRange>,
    #[serde(default)]
    pub versions: Vec<String>,
    #[serde(default)]
    pub database_specific: Option<DatabaseSpecific>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffectedPackage {
    pub ecosystem: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffectedRange {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub events: Vec<Event>,
}

/// One of its fields is set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub introduced: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_affected: Option<String>,
}

/// Where databases put the word for the severity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatabaseSpecific {
    #[serde(default)]
    pub severity: Option<serde_json::Value>,
}

/// The word that a database gives; scores of vectors are computed differently
/// by different libraries, so none is computed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Unknown,
    Low,
    Moderate,
    High,
    Critical,
}

impl Severity {
    fn of(word: &str) -> Self {
        match word.to_ascii_uppercase().as_str() {
            "CRITICAL" => Self::Critical,
            "HIGH" => Self::High,
            "MODERATE" | "MEDIUM" => Self::Moderate,
            "LOW" => Self::Low,
            _ => Self::Unknown,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Low => "low",
            Self::Moderate => "moderate",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

/// The advisories of a file: a JSON array, or one record a line.
///
/// # Errors
/// The place and cause, in words; a file over a limit.
pub fn parse(bytes: &[u8]) -> Result<Vec<Advisory>, String> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(format!("the file has {} bytes, {FILE_BYTES_MAX} are the limit", bytes.len()));
    }
    let all: Vec<Advisory> = if bytes.trim_ascii_start().starts_with(b"[") {
        serde_json::from_slice(bytes).map_err(|error| error.to_string())?
    } else {
        let records = serde_json::Deserializer::from_slice(bytes).into_iter();
        records.take(ADVISORIES_MAX + 1).collect::<Result<_, _>>().map_err(|error| error.to_string())?
    };
    if all.len() > ADVISORIES_MAX {
        return Err(format!("the file has more than {ADVISORIES_MAX} advisories"));
    }
    Ok(all)
}

impl Advisory {
    /// How grave it is for a version; `None` where the version is not affected.
    pub fn severity_for(&self, package: &PackageId, version: &Version) -> Option<Severity> {
        if self.withdrawn.is_some() {
            return None;
        }
        let name = package.to_string();
        let is_named =
            |it: &&Affected| it.package.as_ref().is_some_and(|it| it.ecosystem == ECOSYSTEM && it.name == name);
        let hit = self.affected.iter().filter(is_named).find(|it| it.has(version))?;
        let word = [&hit.database_specific, &self.database_specific]
            .into_iter()
            .flatten()
            .find_map(|it| it.severity.as_ref()?.as_str());
        Some(word.map_or(Severity::Unknown, Severity::of))
    }
}

impl Affected {
    fn has(&self, version: &Version) -> bool {
        let is_listed = self.versions.iter().any(|text| Version::parse(text).is_ok_and(|it| it == *version));
        is_listed
            || self
                .ranges
                .iter()
                .filter(|range| range.kind == "SEMVER" || range.kind == "ECOSYSTEM")
                .any(|range| range.has(version))
    }
}

impl AffectedRange {
    /// The schema's own algorithm: the last event at or before the version decides.
    /// What cannot be compared affects everything after it, rather than nothing.
    fn has(&self, version: &Version) -> bool {
        let at = |text: &str| {
            if text == "0" { Some(Version::new(0, 0, 0).first_prerelease()) } else { Version::parse(text).ok() }
        };
        let mut events: Vec<(Version, bool, bool)> = Vec::new();
        for event in &self.events {
            if let Some(introduced) = event.introduced.as_deref().and_then(at) {
                events.push((introduced, false, true));
            } else if let Some(fixed) = event.fixed.as_deref().and_then(at) {
                events.push((fixed, false, false));
            } else if let Some(last) = event.last_affected.as_deref().and_then(at) {
                events.push((last, true, false));
            }
        }
        // `last_affected` takes effect after its version.
        events.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
        let mut before =
            events.iter().filter(|(event, is_after, _)| if *is_after { event < version } else { event <= version });
        before.next_back().is_some_and(|(.., affects)| *affects)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn advisory(affected: &str) -> Advisory {
        let json = format!(
            r#"{{"id":"GGEN-1","summary":"leaks","schema_version":"1.7.0","modified":"2026-01-01T00:00:00Z",
               "severity":[{{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}}],
               "affected":[{{"package":{{"ecosystem":"ggen","name":"acme/base"}},{affected}}}],
               "database_specific":{{"severity":"HIGH"}}}}"#
        );
        parse(json.as_bytes()).unwrap().remove(0)
    }

    fn affects(affected: &str, version: &str) -> bool {
        let package = PackageId::parse("acme/base").unwrap();
        advisory(affected).severity_for(&package, &Version::parse(version).unwrap()).is_some()
    }

    #[test]
    fn ranges_are_read_as_the_schema_says() {
        let fixed = r#""ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"1.2.0"},{"introduced":"2.0.0"},{"fixed":"2.0.3"}]}]"#;
        for (version, expected) in [
            ("0.0.1", true),
            ("0.0.0-a", true),
            ("1.1.9", true),
            ("1.2.0-rc.1", true),
            ("1.2.0", false),
            ("2.0.0", true),
            ("2.0.2+x", true),
            ("2.0.3", false),
        ] {
            assert_eq!(affects(fixed, version), expected, "{version}");
        }
        let last = r#""ranges":[{"type":"SEMVER","events":[{"last_affected":"1.2.0"},{"introduced":"1.0.0"}]}]"#;
        for (version, expected) in [("0.9.0", false), ("1.2.0", true), ("1.2.1", false)] {
            assert_eq!(affects(last, version), expected, "{version}");
        }
        assert!(affects(r#""versions":["1.0.0"]"#, "1.0.0+build"));
        assert!(!affects(r#""versions":["1.0.0"]"#, "1.0.1"));
        assert!(!affects(r#""ranges":[{"type":"GIT","events":[{"introduced":"0"}]}]"#, "1.0.0"));
    }

    #[test]
    fn other_packages_and_withdrawn_advisories_do_not_count() {
        let all = r#""ranges":[{"type":"SEMVER","events":[{"introduced":"0"}]}]"#;
        let (version, other) = (Version::new(1, 0, 0), PackageId::parse("acme/other").unwrap());
        assert_eq!(advisory(all).severity_for(&other, &version), None);
        let base = PackageId::parse("acme/base").unwrap();
        assert_eq!(advisory(all).severity_for(&base, &version), Some(Severity::High));
        let withdrawn = Advisory { withdrawn: Some("2026-02-01T00:00:00Z".to_owned()), ..advisory(all) };
        assert_eq!(withdrawn.severity_for(&base, &version), None);
    }

    #[test]
    fn files_are_arrays_or_lines() {
        assert_eq!(parse(b"[{\"id\":\"A\"},{\"id\":\"B\"}]").unwrap().len(), 2);
        assert_eq!(parse(b"{\"id\":\"A\"}\n{\"id\":\"B\"}\n").unwrap().len(), 2);
        assert!(parse(b"{\"id\":1}").is_err());
    }
}
