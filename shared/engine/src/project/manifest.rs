//! What `ggen.toml` says, parsed once into types.

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Pack, Text};
use crate::query::SourceEngine;
use crate::vocabulary;

/// A value and where it stands in the manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    pub value: T,
    /// 1-based.
    pub line: u32,
    /// 1-based, in characters.
    pub column: u32,
}

/// The manifest of either form: rules, or front matter when `rules` is empty
/// and `templates_dir` is named.
#[derive(Debug, Clone, Default)]
pub struct Manifest {
    /// The manifest's path in the archive.
    pub path: String,
    /// The folder that paths of the manifest count from; the root is the empty text.
    pub folder: String,
    pub identity: Identity,
    pub ontology: OntologySource,
    /// In execution order.
    pub inference: Vec<InferenceRule>,
    pub generation: Generation,
    pub rules: Vec<GenerationRule>,
    /// Front matter form: where the templates lie, as a path of the archive.
    pub templates_dir: Option<Located<String>>,
    /// `[templates] aggregate_modules`: src/ggen_pack_mods.rs is written too.
    pub aggregate_modules: bool,
    /// `[templates] consumer_mode`: what stems from fixtures is left out.
    pub consumer_mode: bool,
    /// The packs of `[packs]` by key; `None` where the manifest has no such table.
    pub packs: Option<Vec<Pack>>,
    pub validation: Validation,
    /// `[vocabulary]`: what the model of the ontology is made for.
    pub vocabulary: Option<vocabulary::Settings>,
}

impl Manifest {
    /// The table `[packs]` in the order of its keys.
    pub fn packs(&self) -> &[Pack] {
        self.packs.as_deref().unwrap_or_default()
    }
}

/// `[project]`
#[derive(Debug, Clone, Default)]
pub struct Identity {
    pub name: String,
    pub version: Option<String>,
    pub description: Option<String>,
    pub authors: Vec<String>,
    pub license: Option<String>,
    pub repository: Option<String>,
}

/// `[ontology]`; paths are those of the archive.
#[derive(Debug, Clone, Default)]
pub struct OntologySource {
    pub source: Option<Located<String>>,
    pub imports: Vec<Located<String>>,
    pub base_iri: Option<String>,
    pub prefixes: BTreeMap<String, String>,
}

/// `[[inference.rules]]`
#[derive(Debug, Clone)]
pub struct InferenceRule {
    pub name: String,
    pub order: i64,
    pub construct: Text,
    pub when: Option<Text>,
}

/// How RDF values reach the templates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Values {
    /// Booleans and numbers become the template's own.
    #[default]
    Typed,
    /// Every value is its lexical form, as projects of old expect.
    Lexical,
}

/// `[generation]` without its rules.
#[derive(Debug, Clone, Default)]
pub struct Generation {
    /// The folder of the archive that paths of outputs count from: the
    /// manifest's, or the one above it that `output_dir` climbs to.
    pub output_root: String,
    /// From `output_root`; the empty text is that folder itself.
    pub output_dir: String,
    /// `max_sparql_timeout_ms`
    pub query_time_max: Option<Duration>,
    pub values: Values,
    /// `queries_for`: the engine whose rules the author has in mind.
    pub queries_for: Option<SourceEngine>,
    pub require_audit_trail: bool,
}

/// `[[generation.rules]]`
#[derive(Debug, Clone)]
pub struct GenerationRule {
    pub name: String,
    /// Where the rule begins in the manifest.
    pub line: u32,
    pub query: RuleQuery,
    pub template: Source,
    /// A template itself when it holds `{{`.
    pub output_file: Text,
    pub mode: Mode,
    pub when: Option<Text>,
    pub skip_empty: bool,
}

/// What gives a rule its rows.
#[derive(Debug, Clone)]
pub enum RuleQuery {
    /// A SELECT.
    Select(Source),
    /// `{ vocabulary = "classes" }`: a list of the vocabulary's model.
    Vocabulary(vocabulary::List),
}

/// Where a rule's query or template comes from.
#[derive(Debug, Clone)]
pub enum Source {
    /// A path of the archive.
    File(Located<String>),
    Inline(Text),
}

/// What happens when an earlier output of the same path is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// The earlier file stays as it is.
    #[default]
    Create,
    Overwrite,
    /// The earlier file's manual section stays.
    Merge,
}

/// `[validation]` and the gates of `[law]`; paths are those of the archive.
#[derive(Debug, Clone, Default)]
pub struct Validation {
    pub shacl: Vec<Located<String>>,
    /// Query files: a true ASK, or any row, is a violation.
    pub gates: Vec<Located<String>>,
    pub rules: Vec<ValidationRule>,
    pub no_unsafe: bool,
    pub validate_syntax: bool,
    /// A SELECT without ORDER BY is refused, not warned of.
    pub strict_mode: bool,
}

/// `[[validation.rules]]`: holds when the ASK is true.
#[derive(Debug, Clone)]
pub struct ValidationRule {
    pub name: String,
    pub description: Option<String>,
    pub ask: Text,
    pub severity: Severity,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Severity {
    #[default]
    Error,
    Warning,
}
