//! What a vocabulary says, as classes and their members: computed once from the
//! graph, so that templates only write it down.
//!
//! RDFS, OWL, SHACL and schema.org's own terms are read as statements about
//! data: who has which member, of which types, how many of them. The rows that
//! templates get are described in `starters/README.md`.
//!
//! Pure and linear in what the graph says and in classes × members; everything
//! is in the order of IRIs, so neither the order of triples nor labels of blank
//! nodes matter.

mod bounds;
mod choices;
mod claims;
mod classes;
pub mod datatypes;
mod documentation;
mod embedding;
mod expressions;
mod facets;
mod fields;
mod graphql;
mod hierarchy;
mod members;
mod names;
mod portable;
mod rows;
mod settings;
mod shapes;
mod source;
mod types;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

pub use fields::Fields;
pub use names::Target;
pub(crate) use names::with_digest;
pub use settings::{List, Naming, Settings};

use choices::Choices;
use classes::{Classes, ROOT};
use documentation::Documentation;
use graphql::Graphql;
use members::Members;
use names::{Scope, Style, local};
use source::Source;
use types::Resolver;

use crate::graph::Graph;
use crate::{Refusal, Warning};

/// The name and the IRI of what every resource is.
const ROOT_NAME: &str = "RdfResource";
const ROOT_IRI: &str = "http://www.w3.org/2000/01/rdf-schema#Resource";

/// The model of one graph for one target.
pub struct Vocabulary {
    graph: Graph,
    settings: Settings,
    classes: Classes,
    members: Members,
    /// The properties by term, and by the same place their keys and names.
    properties: Vec<u32>,
    keys: Vec<String>,
    property_names: Vec<String>,
    property_docs: Vec<Documentation>,
    /// By class.
    class_names: Vec<String>,
    class_docs: Vec<Documentation>,
    /// By term, of all values of enumerations.
    value_docs: BTreeMap<u32, Documentation>,
    /// Classes that a shape demands of some values, and all below these.
    demanded: BTreeSet<u32>,
    /// Names that only GraphQL needs.
    graphql: Option<Graphql>,
    /// The classes and enumerations in the order of their names, the root first.
    by_name: Vec<u32>,
    /// Where each class stands in a walk of the class tree.
    preorder: Vec<u32>,
    /// Named when a template asks for them.
    choices: OnceLock<Choices>,
    /// By class, whether instances must have some member.
    demands: Vec<bool>,
    /// Statements read and members made or inherited.
    work: u64,
    /// What was left out, for the author to know.
    pub warnings: Vec<Warning>,
}

impl Vocabulary {
    /// # Errors
    /// `LimitExceeded` when classes × members are more than can be written.
    pub fn read(graph: &Graph, settings: &Settings) -> Result<Self, Refusal> {
        let source = Source::new(graph);
        let classes = Classes::find(&source);
        let resolver = Resolver { source: &source, classes: &classes };
        let mut warnings = Vec::new();
        let (claims, properties) = claims::collect(&resolver, &mut warnings);
        warnings.dedup();
        let properties: Vec<u32> = properties.into_iter().collect();
        let members = members::build(&resolver, claims, &properties)?;
        let class_docs: Vec<Documentation> = documentation(&source, &classes.terms);
        let property_docs = documentation(&source, &properties);
        let class_names = name_types(&source, settings, &classes.terms, &class_docs);
        let values = classes.values.values().flatten();
        let value_docs = values.map(|term| (*term, Documentation::of(&source, *term))).collect();
        let style = Style::new(settings.target, Scope::Members, &reserved_members(settings, &class_names));
        let property_names = name_all(&source, settings, &style, &properties, &property_docs);
        let keys = name_keys(&source, &properties);
        let property_names =
            if settings.target == Target::Typescript { quoted(property_names, &keys) } else { property_names };
        let mut by_name: Vec<u32> = (0..classes.len() as u32).collect();
        by_name.sort_by_key(|class| (*class != ROOT, &class_names[*class as usize]));
        let graphql = (settings.target == Target::Graphql).then(|| {
            let property_iris: Vec<&str> = properties.iter().map(|term| source.text(*term)).collect();
            let known = graphql::Known {
                classes: &classes,
                class_names: &class_names,
                property_names: &property_names,
                property_iris: &property_iris,
                class_iri: &|class| if class == ROOT { ROOT_IRI } else { source.text(classes.terms[class as usize]) },
            };
            Graphql::new(&members, &known)
        });
        let preorder = classes.hierarchy.preorder(|class| &class_names[class as usize]);
        let inherited: usize = members.effective.iter().map(|of_class| of_class.len()).sum();
        Ok(Self {
            demands: members.demands(),
            work: source.reads() + (members.all.len() + inherited) as u64,
            graph: graph.clone(),
            settings: settings.clone(),
            demanded: members.demanded(&classes),
            graphql,
            members,
            properties,
            keys,
            property_names,
            property_docs,
            class_names,
            class_docs,
            value_docs,
            by_name,
            preorder,
            choices: OnceLock::new(),
            warnings,
            classes,
        })
    }

    fn choices(&self) -> &Choices {
        self.choices.get_or_init(|| self.name_choices())
    }

    /// What the model cost: statements read, members made and inherited. It is
    /// counted, not timed, so a test can hold it to being linear.
    pub fn work(&self) -> u64 {
        self.work
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
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
    names::distinct(&wishes, str::to_owned, usize::MAX)
}
