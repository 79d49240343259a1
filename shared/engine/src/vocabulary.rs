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
mod moments;
mod names;
mod portable;
mod rows;
mod settings;
mod shapes;
mod source;
mod texts;
mod types;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{OnceLock, mpsc};

pub use fields::Fields;
pub use names::Target;
pub(crate) use names::with_digest;
pub use settings::{List, Naming, Settings};

use choices::Choices;
use classes::{Classes, ROOT};
use documentation::Documentation;
use graphql::Graphql;
use members::Members;
use source::Source;
use texts::Texts;
use types::Resolver;

use crate::graph::Graph;
use crate::machine::both;
use crate::{Refusal, Warning};

/// The name and the IRI of what every resource is.
const ROOT_NAME: &str = "RdfResource";
const ROOT_IRI: &str = "http://www.w3.org/2000/01/rdf-schema#Resource";

/// Vocabularies of fewer classes are read sooner than a thread starts.
const CLASSES_PER_THREAD_MIN: usize = 128;
const STACK_BYTES: usize = 2 << 20;

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
        let mut warnings = Vec::new();
        let resolver = Resolver { source: &source, classes: &classes };
        let (sender, receiver) = mpsc::sync_channel(1);
        let warned = &mut warnings;
        // The closure owns the sender: after a panic the receiver does not wait.
        let mut model = move || -> Result<(Members, Vec<u32>), Refusal> {
            let (claims, properties) = claims::collect(&resolver, warned);
            let properties: Vec<u32> = properties.into_iter().collect();
            // An error means that the other thread has panicked; its panic is this call's.
            let _ = sender.send(properties.clone());
            Ok((members::build(&resolver, claims, &properties)?, properties))
        };
        let (described, known) = (source.for_another_thread(), &classes);
        let texts = move || Texts::read(&described, known, settings, receiver);
        let (model, texts) =
            if classes.len() < CLASSES_PER_THREAD_MIN { (model(), texts()) } else { both(STACK_BYTES, model, texts) };
        let (members, properties) = model?;
        let Texts { class_names, class_docs, value_docs, keys, property_names, property_docs, reads } = texts;
        warnings.dedup();
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
            work: source.reads() + reads + (members.all.len() + inherited) as u64,
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
