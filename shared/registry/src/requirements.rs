//! What a package asks for: `acme/typescript@^1`.
//!
//! npm and cargo read some texts differently. Where they do, we refuse the
//! text and name the two spellings that both read alike, or take the one
//! meaning that the table states.
//!
//! | text | here | npm | cargo |
//! |---|---|---|---|
//! | `acme/a`, `acme/a@*` | any release | any release | any release |
//! | `^1.2.3`, `~1.2.3`, `>=1.2`, `<2`, `=1.2.3` | as both | | |
//! | `1` | `^1` | `^1` | `^1` |
//! | `1.2` | refused: `~1.2` or `^1.2` | `~1.2` | `^1.2` |
//! | `1.2.3` | `=1.2.3`, as in ggen's packs | `=1.2.3` | `^1.2.3` |
//! | `1.x`, `1.2.*` | as both | | |
//! | `>=1 <2`, `>=1, <2` | both | the first | the second |
//! | `^1 \|\| ^2` | either | either | refused |
//! | `1.0 - 2.0` | refused: `>=1.0.0 <2.1.0` | a range | refused |
//! | `latest`, `next` | refused: a requirement must mean the same tomorrow | a tag | refused |
//! | `>=2, <2.0.2-rc.1` | matches 2.0.2-0, as `>=2.0.0, <2.0.2-rc.1` does | as here | does not |
//! | `=1.0.0+a` | `=1.0.0`, which 1.0.0+b is too | `=1.0.0` | `=1.0.0`, which 1.0.0+b is too |
//!
//! A pre-release is matched only by a comparator that names a pre-release of the
//! same release: `>=1.0.0-rc.1` matches 1.0.0-rc.2 and 1.1.0, and not
//! 1.1.0-rc.1; `<2.0.0` does not match 2.0.0-rc.1.

mod comparator;
mod set;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{FieldError, PackageId, Version};

pub use set::VersionSet;

/// Bytes of the part after the `@`.
pub const RANGE_BYTES_MAX: usize = 256;
/// Comparators of one requirement, over all alternatives.
pub const COMPARATORS_MAX: usize = 16;

/// A package and the versions of it that will do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Requirement {
    package: PackageId,
    range: Range,
}

/// Versions, as somebody wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    text: String,
    set: VersionSet,
}

impl Requirement {
    /// `namespace/name`, or with `@` and a range.
    ///
    /// # Errors
    /// Codes that begin with `requirement_`, or those of [`PackageId::parse`].
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let (package, range) = text.split_once('@').unwrap_or((text, "*"));
        Ok(Self { package: PackageId::parse(package)?, range: Range::parse(range)? })
    }

    pub fn new(package: PackageId, range: Range) -> Self {
        Self { package, range }
    }

    /// One version of a package, as a lock names it.
    pub fn exactly(package: PackageId, version: &Version) -> Self {
        let range = Range { text: format!("={}", version.key()), set: VersionSet::of_version(version) };
        Self { package, range }
    }

    pub fn package(&self) -> &PackageId {
        &self.package
    }

    pub fn range(&self) -> &Range {
        &self.range
    }

    pub fn matches(&self, version: &Version) -> bool {
        self.range.matches(version)
    }
}

impl Range {
    /// # Errors
    /// `requirement_length`, `requirement_comparators`, `requirement_form`,
    /// `requirement_ambiguous`, `requirement_tag`, `requirement_empty`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let refuse = |code, expected: String| Err(FieldError::new("requirement", code, expected, text));
        if text.len() > RANGE_BYTES_MAX {
            return refuse("requirement_length", format!("at most {RANGE_BYTES_MAX} bytes"));
        }
        if text.contains(" - ") {
            return refuse("requirement_ambiguous", "`>=1.0.0 <2.0.0` in the place of a range with a hyphen".into());
        }
        let (mut set, mut comparators) = (VersionSet::none(), 0);
        for alternative in text.split("||") {
            let parts = comparator::split(alternative);
            comparators += parts.len();
            if comparators > COMPARATORS_MAX {
                return refuse("requirement_comparators", format!("at most {COMPARATORS_MAX} comparators"));
            }
            if parts.is_empty() {
                return refuse("requirement_form", "a range such as ^1.2.0, or * for any release".into());
            }
            let parsed = parts.iter().map(|part| comparator::parse(part)).collect::<Result<Vec<_>, _>>();
            set = match parsed {
                Ok(parsed) => set.or(&VersionSet::of_all(&parsed)),
                Err((code, expected)) => return refuse(code, expected),
            };
        }
        if set.is_none() {
            return refuse("requirement_empty", "a range that some version can be in".into());
        }
        Ok(Self { text: text.trim().to_owned(), set })
    }

    pub fn matches(&self, version: &Version) -> bool {
        self.set.has(version)
    }

    pub fn set(&self) -> &VersionSet {
        &self.set
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.package, self.range.text)
    }
}

impl FromStr for Requirement {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Requirement {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<Requirement> for String {
    fn from(requirement: Requirement) -> Self {
        requirement.to_string()
    }
}

#[cfg(test)]
mod tests;
