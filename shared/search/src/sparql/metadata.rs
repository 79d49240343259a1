//! A package and its versions as triples, for the default graph.

use crate::Package;
use oxrdf::vocab::{rdf, xsd};
use oxrdf::{Literal, NamedNode, NamedOrBlankNode, Term, Triple};

/// One version that has a named graph, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionMetadata {
    /// Also the name of its graph.
    pub iri: String,
    pub version: String,
    /// RFC 3339.
    pub published_at: String,
    /// An SPDX expression, or a licence by its name.
    pub licence: String,
    /// In its graph; none of a version without one.
    pub triples: Option<u64>,
    /// IRIs of ontologies that it imports or builds on.
    pub requires: Vec<String>,
}

const DCAT: &str = "http://www.w3.org/ns/dcat#";
const DCTERMS: &str = "http://purl.org/dc/terms/";
const VOID: &str = "http://rdfs.org/ns/void#";
const SCHEMA: &str = "https://schema.org/";

/// The package is a `dcat:Dataset` for ontologies and a `schema:SoftwareSourceCode`
/// for the rest; `dcat:hasVersion` leads to the names of the versions' graphs.
/// IRIs that are none are left out: uploads are checked elsewhere.
pub fn describe(iri: &str, package: &Package, versions: &[VersionMetadata]) -> Vec<Triple> {
    let Ok(subject) = NamedNode::new(iri) else { return Vec::new() };
    let mut facts = Facts { subject, triples: Vec::new() };
    let class =
        if package.kind == "ontology" { format!("{DCAT}Dataset") } else { format!("{SCHEMA}SoftwareSourceCode") };
    facts.add(rdf::TYPE.as_str(), NamedNode::new_unchecked(class));
    facts.text(DCTERMS, "identifier", &package.id().0);
    facts.text(DCTERMS, "title", &package.title);
    facts.text(DCTERMS, "description", &package.summary);
    facts.text(DCTERMS, "creator", &package.author);
    facts.text(DCTERMS, "license", &package.licence);
    facts.text(DCTERMS, "type", &package.kind);
    facts.text(DCAT, "theme", &package.category);
    package.tags.iter().for_each(|tag| facts.text(DCAT, "keyword", tag));
    facts.number(SCHEMA, "downloads", package.downloads);
    let price = format!("{}.{:02}", package.price_cents / 100, package.price_cents % 100);
    facts.add(&format!("{SCHEMA}price"), Literal::new_typed_literal(price, xsd::DECIMAL));
    for version in versions {
        let Ok(name) = NamedNode::new(&version.iri) else { continue };
        facts.add(&format!("{DCAT}hasVersion"), name.clone());
        let mut about = Facts { subject: name, triples: Vec::new() };
        about.text(DCAT, "version", &version.version);
        let issued = Literal::new_typed_literal(&version.published_at, xsd::DATE_TIME);
        about.add(&format!("{DCTERMS}issued"), issued);
        about.text(DCTERMS, "license", &version.licence);
        if let Some(triples) = version.triples {
            about.number(VOID, "triples", triples);
        }
        for required in version.requires.iter().filter_map(|iri| NamedNode::new(iri).ok()) {
            about.add(&format!("{DCTERMS}requires"), required);
        }
        facts.triples.extend(about.triples);
    }
    facts.triples
}

struct Facts {
    subject: NamedNode,
    triples: Vec<Triple>,
}

impl Facts {
    fn add(&mut self, predicate: &str, object: impl Into<Term>) {
        let subject = NamedOrBlankNode::from(self.subject.clone());
        self.triples.push(Triple::new(subject, NamedNode::new_unchecked(predicate), object.into()));
    }

    fn text(&mut self, namespace: &str, name: &str, value: &str) {
        if !value.is_empty() {
            self.add(&format!("{namespace}{name}"), Literal::new_simple_literal(value));
        }
    }

    fn number(&mut self, namespace: &str, name: &str, value: u64) {
        self.add(&format!("{namespace}{name}"), Literal::new_typed_literal(value.to_string(), xsd::INTEGER));
    }
}
