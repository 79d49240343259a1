//! Files that users put for generations to read.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// What an upload is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A ggen project as a zip.
    Project,
    /// One RDF document.
    Ontology,
}

/// As the engine's own limit on a project's zip.
pub const PROJECT_BYTES_MAX: u64 = 50 << 20;
/// Room for a million triples in the wordiest format.
pub const ONTOLOGY_BYTES_MAX: u64 = 200 << 20;

/// The RDF formats that the engine reads, by extension.
pub const ONTOLOGY_EXTENSIONS: [&str; 9] = ["ttl", "nt", "nq", "trig", "n3", "rdf", "xml", "owl", "jsonld"];

impl Kind {
    pub fn bytes_max(self) -> u64 {
        match self {
            Self::Project => PROJECT_BYTES_MAX,
            Self::Ontology => ONTOLOGY_BYTES_MAX,
        }
    }

    /// The extension tells the format, so it must be one that is known.
    pub fn accepts(self, filename: &Filename) -> Result<(), Unacceptable> {
        let extension = filename.extension();
        match self {
            Self::Project if extension == "zip" => Ok(()),
            Self::Project => Err(Unacceptable { expected: "a project as `.zip`" }),
            Self::Ontology if ONTOLOGY_EXTENSIONS.contains(&extension.as_str()) => Ok(()),
            Self::Ontology => Err(Unacceptable {
                expected: "an ontology as `.ttl`, `.nt`, `.nq`, `.trig`, `.n3`, `.rdf`, `.xml`, `.owl` or `.jsonld`",
            }),
        }
    }
}

/// A file's name without directories: letters, digits, `.`, `_` and `-`,
/// beginning with a letter or a digit, so that it is safe in a path, a header
/// and a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Filename(String);

impl Filename {
    pub const CHARS_MAX: usize = 100;

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Lower-case, without the dot; empty if there is none.
    pub fn extension(&self) -> String {
        self.0.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default()
    }
}

impl fmt::Display for Filename {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Filename {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        let fine = text.len() <= Self::CHARS_MAX
            && text.starts_with(|c: char| c.is_ascii_alphanumeric())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
        let expected = "a file name of 1 to 100 letters, digits, `.`, `_` and `-`, beginning with a letter or a digit";
        if fine { Ok(Self(text)) } else { Err(Unacceptable { expected }) }
    }
}

impl From<Filename> for String {
    fn from(filename: Filename) -> Self {
        filename.0
    }
}

impl utoipa::PartialSchema for Filename {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"))
            .into()
    }
}

impl utoipa::ToSchema for Filename {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn named(text: &str) -> Filename {
        Filename::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn a_name_that_could_leave_its_place_is_refused() {
        let long = "a".repeat(101);
        for text in ["", ".ttl", "../a.ttl", "a/b.ttl", "a\\b.ttl", "a b.ttl", "a\n.ttl", "ä.ttl", "-a.ttl", &long] {
            assert!(Filename::try_from(text.to_owned()).is_err(), "{text:?} was accepted");
        }
    }

    #[test]
    fn the_extension_must_fit_the_kind() {
        assert!(Kind::Project.accepts(&named("site.ZIP")).is_ok());
        assert!(Kind::Project.accepts(&named("site.tar")).is_err());
        assert!(Kind::Ontology.accepts(&named("schema.org.nq")).is_ok());
        assert!(Kind::Ontology.accepts(&named("schema")).is_err());
        assert!(Kind::Ontology.accepts(&named("schema.zip")).is_err());
    }
}
