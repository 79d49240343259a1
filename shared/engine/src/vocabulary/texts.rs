//! What classes, properties and values are called and said to be, which depends
//! on nothing that the members are made of.

use std::collections::BTreeMap;
use std::sync::mpsc::Receiver;

use super::ROOT_NAME;
use super::classes::{self, Classes};
use super::documentation::Documentation;
use super::names::{self, Scope, Style, Target, local};
use super::settings::{Naming, Settings};
use super::source::Source;

/// By the numbers of classes and properties.
pub(super) struct Texts {
    pub(super) class_names: Vec<String>,
    pub(super) class_docs: Vec<Documentation>,
    /// By term.
    pub(super) value_docs: BTreeMap<u32, Documentation>,
    pub(super) keys: Vec<String>,
    pub(super) property_names: Vec<String>,
    pub(super) property_docs: Vec<Documentation>,
    /// Statements read.
    pub(super) reads: u64,
}

impl Texts {
    /// The terms of the properties come by `properties` while the classes are named.
    pub(super) fn read(
        source: &Source<'_>,
        classes: &Classes,
        settings: &Settings,
        properties: Receiver<Vec<u32>>,
    ) -> Self {
        let class_docs = documentation(source, &classes.terms);
        let class_names = name_types(source, settings, &classes.terms, &class_docs);
        let values = classes.values.values().flatten();
        let value_docs = values.map(|term| (*term, Documentation::of(source, *term))).collect();
        // Empty after a panic of the other thread, whose result is then not used.
        let properties = properties.recv().unwrap_or_default();
        let property_docs = documentation(source, &properties);
        let style = Style::new(settings.target, Scope::Members, &reserved_members(settings, &class_names));
        let property_names = name_all(source, settings, &style, &properties, &property_docs);
        let keys = name_keys(source, &properties);
        let property_names =
            if settings.target == Target::Typescript { quoted(property_names, &keys) } else { property_names };
        let reads = source.reads();
        Self { class_names, class_docs, value_docs, keys, property_names, property_docs, reads }
    }
}

/// Python looks up types and members in one place. Members are in small letters,
/// so only classes of scripts without capitals are in their way.
fn reserved_members(settings: &Settings, class_names: &[String]) -> Vec<String> {
    let mut reserved = settings.reserved.clone();
    if settings.target == Target::Python {
        reserved.extend(class_names.iter().filter(|name| name.to_lowercase() == **name).cloned());
    }
    reserved
}

fn documentation(source: &Source<'_>, terms: &[u32]) -> Vec<Documentation> {
    let of =
        |term: &u32| if *term == classes::NONE { Documentation::default() } else { Documentation::of(source, *term) };
    terms.iter().map(of).collect()
}

/// Names of classes and enumerations; the root has its own.
fn name_types(source: &Source<'_>, settings: &Settings, terms: &[u32], docs: &[Documentation]) -> Vec<String> {
    let style = Style::new(settings.target, Scope::Types, &settings.reserved);
    let mut names = vec![ROOT_NAME.to_owned()];
    if settings.target == Target::Sql {
        names = vec!["rdf_resource".to_owned()];
    }
    names.extend(name_all(
        source,
        settings,
        &style,
        terms.get(1..).unwrap_or_default(),
        docs.get(1..).unwrap_or_default(),
    ));
    names
}

fn name_all(
    source: &Source<'_>,
    settings: &Settings,
    style: &Style,
    terms: &[u32],
    docs: &[Documentation],
) -> Vec<String> {
    let wish = |(term, doc): (&u32, &Documentation)| {
        let iri = source.text(*term);
        let label = doc.label.as_deref().filter(|_| settings.names == Naming::Label);
        let wish = label.map_or_else(|| local(iri).to_owned(), |label| style.of_label(label));
        (iri, style.identifier(&wish, iri))
    };
    let wishes: Vec<(&str, String)> = terms.iter().zip(docs).map(wish).collect();
    style.distinct(&wishes)
}

/// In TypeScript a property is named by its key, which has quotes around it
/// where it is no identifier.
fn quoted(names: Vec<String>, keys: &[String]) -> Vec<String> {
    let write = |(name, key): (String, &String)| {
        if name == *key { name } else { serde_json::Value::from(key.as_str()).to_string() }
    };
    names.into_iter().zip(keys).map(write).collect()
}

/// The keys of JSON-LD: any text will do, as long as they differ.
fn name_keys(source: &Source<'_>, properties: &[u32]) -> Vec<String> {
    let wishes: Vec<(&str, String)> =
        properties.iter().map(|term| (source.text(*term), local(source.text(*term)).to_owned())).collect();
    names::distinct(&wishes, |name| name.into(), usize::MAX)
}
