//! What is found: packages, and the terms that their ontologies define.

use serde::{Deserialize, Serialize};
use std::fmt;

/// `namespace/name`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PackageId(pub String);

impl fmt::Display for PackageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A package as it is found and shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Package {
    pub namespace: String,
    pub name: String,
    pub title: String,
    pub summary: String,
    /// Plain text or Markdown; only its first 64 KiB are searched.
    pub readme: String,
    /// `template`, `generator`, `ontology`, `skill`, `service`.
    pub kind: String,
    pub category: String,
    pub tags: Vec<String>,
    /// An SPDX expression.
    pub licence: String,
    /// The name of the account or workspace that publishes it.
    pub author: String,
    /// Zero for a free package.
    pub price_cents: u64,
    /// Whether the price is for one seat. What was indexed before this field says no, until the
    /// package changes or the index is rebuilt.
    #[serde(default)]
    pub is_priced_per_seat: bool,
    /// 0 to 100.
    pub quality: u64,
    /// The mean rating times 100: 0 to 500, 0 without any.
    pub rating_hundredths: u64,
    pub has_shacl: bool,
    /// Seconds since 1970 of the newest version.
    pub published_at: u64,
    pub downloads: u64,
    /// Those that can be installed, newest first.
    pub versions: Vec<String>,
}

impl Package {
    pub fn id(&self) -> PackageId {
        PackageId(format!("{}/{}", self.namespace, self.name))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TermKind {
    Class,
    Property,
}

impl TermKind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Property => "property",
        }
    }
}

/// A class or property of a published ontology.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Term {
    pub iri: String,
    /// `foaf:Person`, where the ontology has a known prefix.
    pub prefixed: Option<String>,
    /// In any language.
    pub labels: Vec<String>,
    pub kind: TermKind,
    /// How many other packages use it. Counted when it is read: what is written here
    /// does not count, as the other packages change without this one.
    #[serde(default)]
    pub use_count: u64,
}

impl Term {
    /// What follows the last `#`, `/` or `:`.
    pub(crate) fn local_name(&self) -> &str {
        self.iri.rsplit(['#', '/', ':']).find(|part| !part.is_empty()).unwrap_or(&self.iri)
    }
}

/// A version that can be installed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedVersion {
    pub version: String,
    /// Seconds since 1970.
    pub published_at: u64,
    /// An SPDX expression, or the publisher's own licence by its name.
    pub licence: String,
    /// IRIs of ontologies that it imports or builds on, and names of packages that it
    /// depends on.
    pub requires: Vec<String>,
    /// Its triples; none of what is no ontology.
    pub graph: Option<GraphFile>,
}

/// The triples of one version in a file that never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GraphFile {
    pub sha256: String,
    pub size_bytes: u64,
    pub triples: u64,
    /// Of the archive that it was made from.
    pub archive_sha256: String,
}

/// A package with its versions, and what its newest one defines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Published {
    pub package: Package,
    /// Newest first.
    pub versions: Vec<PublishedVersion>,
    pub terms: Vec<Term>,
    /// IRIs of terms of others that it uses.
    pub uses: Vec<String>,
}

impl Published {
    /// One without an ontology.
    pub fn new(package: Package, versions: Vec<PublishedVersion>) -> Self {
        Self { package, versions, terms: Vec::new(), uses: Vec::new() }
    }
}

/// The state of a package after some event. Of several changes of a package
/// the one with the highest sequence counts, in whatever order and however
/// often they come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub id: PackageId,
    /// Grows with each write of the package's record.
    pub sequence: u64,
    /// `None`: it is not found any more.
    pub published: Option<Published>,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_package_of_an_index_without_the_unit_of_prices_is_priced_per_workspace() {
        let stored = r#"{"namespace": "acme", "name": "types", "title": "Types", "summary": "", "readme": "",
            "kind": "template", "category": "api", "tags": [], "licence": "MIT", "author": "acme", "price_cents": 1200,
            "quality": 90, "rating_hundredths": 0, "has_shacl": false, "published_at": 0, "downloads": 0, "versions": []}"#;
        assert!(!serde_json::from_str::<Package>(stored).unwrap().is_priced_per_seat);
    }
}
