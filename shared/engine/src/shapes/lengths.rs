//! `sh:minLength` and `sh:maxLength` count characters. The validator counts bytes, so
//! that its results about them are left out, and found here. (Of a shape that is
//! only asked whether a value conforms, by `sh:or` for one, it gives no such result:
//! there its count decides, when it is asked about the node at all.)

use hashbrown::HashMap;
use rudof_iri::IriS;
use rudof_rdf::rdf_core::Rdf as _;
use rudof_rdf::rdf_core::term::Object;
use shacl::ir::{IRComponent, IRShape};
use shacl::types::MessageMap;
use shacl::validator::report::ValidationResult;

use super::VIOLATIONS_MAX;
use super::conforming::{Conforming, NESTING_MAX, Uncertain, text_holds};
use super::plan::{At, Check};
use super::store::Store;

const MIN_LENGTH: &str = "http://www.w3.org/ns/shacl#MinLengthConstraintComponent";
const MAX_LENGTH: &str = "http://www.w3.org/ns/shacl#MaxLengthConstraintComponent";

/// The validator's results with those about lengths counted in characters; as they
/// are, where a part of the shape is not read here.
pub(super) fn counted_in_characters(
    conforming: &Conforming<'_>,
    uncertain: &Uncertain<'_>,
    mut results: Vec<ValidationResult>,
) -> Vec<ValidationResult> {
    let mut lengths = Lengths { conforming, found: Vec::new(), readable: HashMap::new() };
    if !lengths.reads(uncertain.at, 0) {
        return results;
    }
    let graph = conforming.graph();
    results.retain(|result| {
        !is_of_length(result) || graph.id(Store::object_as_term(result.focus_node()).as_ref()).is_none()
    });
    for node in &uncertain.numbers {
        // When the time is over the caller's look at the clock refuses the run.
        if lengths.add(uncertain.at, *node).is_none() {
            break;
        }
    }
    results.extend(lengths.found);
    results
}

fn is_of_length(result: &ValidationResult) -> bool {
    matches!(result.constraint_component(), Object::Iri(iri) if [MIN_LENGTH, MAX_LENGTH].contains(&iri.as_str()))
}

struct Lengths<'a, 'b> {
    conforming: &'b Conforming<'a>,
    found: Vec<ValidationResult>,
    readable: HashMap<At, bool>,
}

impl Lengths<'_, '_> {
    /// Whether the shape and all its property shapes are read.
    fn reads(&mut self, at: At, nesting: usize) -> bool {
        if let Some(known) = self.readable.get(&at) {
            return *known;
        }
        let shape = self.conforming.plan().shapes.get(at).and_then(Option::as_ref);
        let is_read = nesting <= NESTING_MAX
            && shape.is_some_and(|shape| shape.properties.iter().all(|property| self.reads(*property, nesting + 1)));
        self.readable.insert(at, is_read);
        is_read
    }

    /// Adds what a node's values, and theirs, break; `None` when the time is over, or enough is found.
    fn add(&mut self, at: At, node: u32) -> Option<()> {
        let plan = self.conforming.plan();
        let (shape, source) = (plan.shapes.get(at)?.as_ref()?, plan.source(at)?);
        let values = self.conforming.values(shape, node)?;
        for check in &shape.checks {
            let Check::Text(component @ (IRComponent::MinLength(_) | IRComponent::MaxLength(_)), _) = check else {
                continue;
            };
            for value in &values {
                if text_holds(self.conforming.graph(), component, *value) == Some(false) {
                    let result = self.result(source, component, node, *value);
                    self.found.extend(result);
                }
            }
        }
        for property in &shape.properties {
            for value in &values {
                (self.found.len() <= VIOLATIONS_MAX).then_some(())?;
                self.add(*property, *value)?;
            }
        }
        Some(())
    }

    fn result(&self, shape: &IRShape, component: &IRComponent, node: u32, value: u32) -> Option<ValidationResult> {
        let object = |number| Store::term_as_object(&self.conforming.graph().term(number)).ok();
        let (iri, message) = match component {
            IRComponent::MinLength(min) => (MIN_LENGTH, format!("MinLength({}) not satisfied", min.min_length())),
            IRComponent::MaxLength(max) => (MAX_LENGTH, format!("MaxLength({}) not satisfied", max.max_length())),
            _ => return None,
        };
        let component = Object::iri(IriS::new_unchecked(iri));
        let result = ValidationResult::new(object(node)?, component, shape.severity().clone())
            .with_path(shape.path().cloned())
            .with_value(object(value))
            .with_source(Some(shape.id().clone()))
            .with_message(MessageMap::from(message.as_str()));
        Some(result)
    }
}
