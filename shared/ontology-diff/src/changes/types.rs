//! Types: what kind of term it is, its characteristics, whether it is deprecated.

use super::{Said, TermChanges, names, only};
use crate::Rule;

/// Kinds of which a term has one. A more special one stands for a general one.
const KINDS: [&[&str]; 5] = [
    &[names::CLASS, names::RDFS_CLASS],
    &[names::RDFS_DATATYPE],
    &[names::OBJECT_PROPERTY],
    &[names::DATATYPE_PROPERTY],
    &[names::ANNOTATION_PROPERTY, names::ONTOLOGY_PROPERTY],
];
const PROPERTIES: [&str; 5] = [
    names::PROPERTY,
    names::OBJECT_PROPERTY,
    names::DATATYPE_PROPERTY,
    names::ANNOTATION_PROPERTY,
    names::ONTOLOGY_PROPERTY,
];
/// They restrict what data may say.
const RESTRICTING: [&str; 4] = [names::FUNCTIONAL, names::INVERSE_FUNCTIONAL, names::ASYMMETRIC, names::IRREFLEXIVE];
/// From them more data follows.
const INFERRING: [&str; 3] = [names::SYMMETRIC, names::TRANSITIVE, names::REFLEXIVE];
const DEPRECATED: [&str; 2] = [names::DEPRECATED_CLASS, names::DEPRECATED_PROPERTY];
const SHAPES: [&str; 2] = [names::NODE_SHAPE, names::PROPERTY_SHAPE];

/// A shape that is not a class as well.
pub(super) fn is_shape_alone(types: &Said) -> bool {
    !types.is_empty() && types.iter().all(|name| SHAPES.contains(&name.as_str()))
}

impl TermChanges<'_> {
    pub(super) fn types(&mut self, before: &Said, after: &Said) {
        let (gone, come) = only(before, after);
        let became_other = !gone.is_empty() && is_other_kind(before, after);
        for name in gone {
            let rule = match name.as_str() {
                known if DEPRECATED.contains(&known) => Rule::DeprecationLifted,
                known if RESTRICTING.contains(&known) => Rule::CharacteristicRemoved,
                known if INFERRING.contains(&known) => Rule::InferenceRemoved,
                known if SHAPES.contains(&known) => Rule::ShapeRemoved,
                known if is_kind(known) && became_other => Rule::KindChanged,
                // Another type of the same kind is left, which says as much.
                known if is_kind(known) => Rule::Restated,
                _ => Rule::TypeRemoved,
            };
            self.add(rule, Some(names::TYPE), Said::from([name]), Said::new());
        }
        for name in come {
            let rule = match name.as_str() {
                known if DEPRECATED.contains(&known) => Rule::TermDeprecated,
                known if RESTRICTING.contains(&known) => Rule::CharacteristicAdded,
                known if INFERRING.contains(&known) => Rule::InferenceAdded,
                known if SHAPES.contains(&known) => Rule::ShapeAdded,
                known if is_kind(known) && became_other => Rule::KindChanged,
                _ => Rule::TypeAdded,
            };
            self.add(rule, Some(names::TYPE), Said::new(), Said::from([name]));
        }
    }
}

fn is_kind(name: &str) -> bool {
    PROPERTIES.contains(&name) || KINDS.iter().any(|kind| kind.contains(&name))
}

/// Whether a kind was lost that no type left stands for.
fn is_other_kind(before: &Said, after: &Said) -> bool {
    let has = |types: &Said, kind: &[&str]| kind.iter().any(|name| types.contains(*name));
    KINDS.iter().any(|kind| has(before, kind) && !has(after, kind))
        || (has(before, &PROPERTIES) && !has(after, &PROPERTIES))
}
