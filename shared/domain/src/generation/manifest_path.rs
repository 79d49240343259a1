//! Where in a project's archive its manifest lies.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// A relative path inside an archive, such as `apps/web/ggen.toml`, written in
/// the one way in which archives hold it: no empty segment, no `.`, no `..`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ManifestPath(String);

impl ManifestPath {
    /// As the engine's own limit on a path.
    pub const BYTES_MAX: usize = 512;

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ManifestPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for ManifestPath {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        let is_drive = matches!(text.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
        let fine = text.len() <= Self::BYTES_MAX
            && !is_drive
            && !text.contains(|c: char| c.is_control() || c == '\\')
            && text.split('/').all(|segment| !matches!(segment, "" | "." | ".."));
        let expected = "the path of a manifest inside the project's archive, such as `apps/web/ggen.toml`";
        if fine { Ok(Self(text)) } else { Err(Unacceptable { expected }) }
    }
}

impl From<ManifestPath> for String {
    fn from(path: ManifestPath) -> Self {
        path.0
    }
}

impl utoipa::PartialSchema for ManifestPath {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some("A relative path inside the project's archive, such as `apps/web/ggen.toml`."))
            .max_length(Some(Self::BYTES_MAX))
            .into()
    }
}

impl utoipa::ToSchema for ManifestPath {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_archives_do_not_hold_is_refused() {
        for text in ["ggen.toml", "apps/web/ggen.toml", "a b/ä.toml"] {
            assert!(ManifestPath::try_from(text.to_owned()).is_ok(), "{text:?} was refused");
        }
        let long = "a".repeat(513);
        for text in ["", "/ggen.toml", "a/", "a//b", "./ggen.toml", "a/../b", "..", "a\\b", "C:/a", "a\n", &long] {
            assert!(ManifestPath::try_from(text.to_owned()).is_err(), "{text:?} was accepted");
        }
    }
}
