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
    /// How often other published ontologies use it.
    pub use_count: u64,
}

impl Term {
    /// What follows the last `#`, `/` or `:`.
    pub(crate) fn local_name(&self) -> &str {
        self.iri.rsplit(['#', '/', ':']).find(|part| !part.is_empty()).unwrap_or(&self.iri)
    }
}

/// A package with the terms of its newest version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Published {
    pub package: Package,
    pub terms: Vec<Term>,
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
