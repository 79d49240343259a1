//! Shapes with the numbers that a graph has for their terms.

use super::store::Store;
use crate::graph::Graph;
use hashbrown::HashMap;
use oxrdf::{NamedNodeRef, Term};
use rudof_iri::IriS;
use rudof_rdf::rdf_core::term::Object;
use rudof_rdf::rdf_core::{Rdf, SHACLPath};
use shacl::ir::{IRComponent, IRSchema, IRShape, ShapeLabelIdx};
use std::cell::RefCell;

/// The number of a term; `None` when the graph does not have it.
type Number = Option<u32>;

/// A shape's place in [`Plan::shapes`].
pub(super) type At = usize;

pub(super) struct Plan<'a> {
    /// By the numbers that the validator has for them.
    sources: Vec<&'a IRShape>,
    /// `None` for a shape that only the validator can judge.
    pub(super) shapes: Vec<Option<Shape<'a>>>,
}

pub(super) struct Shape<'a> {
    /// `None` for a node shape.
    pub(super) path: Option<Path>,
    pub(super) checks: Vec<Check<'a>>,
    pub(super) properties: Vec<At>,
}

/// A property path; an inverse stands at its predicates alone.
pub(super) enum Path {
    Predicate(Number),
    Inverse(Number),
    Sequence(Vec<Path>),
    Alternative(Vec<Path>),
    Optional(Box<Path>),
    Repeated { path: Box<Path>, is_optional: bool },
}

/// A constraint. Lists of numbers are sorted.
pub(super) enum Check<'a> {
    MinCount(usize),
    MaxCount(usize),
    HasValue(Number),
    In(Vec<u32>),
    /// The class and those below it.
    Class(Vec<u32>),
    /// What the text of one value decides, with what is known of the values met.
    Text(&'a IRComponent, RefCell<HashMap<u32, bool>>),
    UniqueLang,
    Equals(Number),
    Disjoint(Number),
    LessThan {
        predicate: Number,
        or_equal: bool,
    },
    /// The predicates that are allowed.
    Closed(Vec<u32>),
    All(Vec<At>),
    Any(Vec<At>),
    One(Vec<At>),
    Not(At),
    Qualified {
        shape: At,
        siblings: Vec<At>,
        min: Option<isize>,
        max: Option<isize>,
    },
}

impl<'a> Plan<'a> {
    pub(super) fn new(schema: &'a IRSchema, graph: &Graph) -> Self {
        let mut sources: Vec<(ShapeLabelIdx, &IRShape)> =
            schema.iter().filter_map(|(label, shape)| Some((*schema.get_idx(label)?, shape))).collect();
        sources.sort_by_key(|(number, _)| *number);
        let numbers: Vec<ShapeLabelIdx> = sources.iter().map(|(number, _)| *number).collect();
        let reader = Reader { numbers, graph };
        let sources: Vec<&IRShape> = sources.into_iter().map(|(_, shape)| shape).collect();
        let shapes = sources.iter().map(|shape| reader.shape(shape)).collect();
        Self { sources, shapes }
    }

    pub(super) fn source(&self, at: At) -> Option<&'a IRShape> {
        self.sources.get(at).copied()
    }

    pub(super) fn with_targets(&self) -> impl Iterator<Item = (At, &'a IRShape)> {
        self.sources.iter().copied().enumerate().filter(|(_, shape)| !shape.targets().is_empty())
    }
}

struct Reader<'g> {
    numbers: Vec<ShapeLabelIdx>,
    graph: &'g Graph,
}

impl Reader<'_> {
    /// `None` for a shape with parts that are newer than SHACL 1.0, or rare.
    fn shape<'a>(&self, shape: &'a IRShape) -> Option<Shape<'a>> {
        if shape.deactivated().is_some() || shape.reifier_info().is_some() {
            return None;
        }
        let mut checks = Vec::new();
        for component in shape.components() {
            self.add(component, shape, &mut checks)?;
        }
        let path = shape.path().map(|path| self.path(path, false));
        Some(Shape { path, checks, properties: self.all(shape.property_shapes())? })
    }

    fn add<'a>(&self, component: &'a IRComponent, shape: &'a IRShape, checks: &mut Vec<Check<'a>>) -> Option<()> {
        checks.push(match component {
            IRComponent::MinCount(count) => Check::MinCount(count.min_count()),
            IRComponent::MaxCount(count) => Check::MaxCount(count.max_count()),
            IRComponent::HasValue(value) => Check::HasValue(number_of(self.graph, value.value())),
            IRComponent::In(values) => {
                Check::In(sorted(values.values().iter().filter_map(|value| number_of(self.graph, value))))
            }
            IRComponent::Class(class) => Check::Class(class_and_below(self.graph, class.class_rule())),
            IRComponent::Datatype(_)
            | IRComponent::NodeKind(_)
            | IRComponent::MinExclusive(_)
            | IRComponent::MaxExclusive(_)
            | IRComponent::MinInclusive(_)
            | IRComponent::MaxInclusive(_)
            | IRComponent::MinLength(_)
            | IRComponent::MaxLength(_)
            | IRComponent::Pattern(_)
            | IRComponent::LanguageIn(_) => Check::Text(component, RefCell::default()),
            IRComponent::UniqueLang(unique) if unique.unique_lang() => Check::UniqueLang,
            IRComponent::Equals(pair) => Check::Equals(self.iri(pair.iri())),
            IRComponent::Disjoint(pair) => Check::Disjoint(self.iri(pair.iri())),
            IRComponent::LessThan(pair) => Check::LessThan { predicate: self.iri(pair.iri()), or_equal: false },
            IRComponent::LessThanOrEquals(pair) => Check::LessThan { predicate: self.iri(pair.iri()), or_equal: true },
            IRComponent::Closed(closed) if closed.is_closed() => {
                // Of a property shape the validator looks at the focus node.
                shape.path().is_none().then_some(())?;
                Check::Closed(sorted(shape.allowed_properties().iter().filter_map(|iri| self.iri(iri))))
            }
            IRComponent::And(and) => Check::All(self.all(and.shapes())?),
            IRComponent::Node(node) => Check::All(vec![self.at(node.shape())?]),
            IRComponent::Or(or) => Check::Any(self.all(or.shapes())?),
            IRComponent::Xone(xone) => Check::One(self.all(xone.shapes())?),
            IRComponent::Not(not) => Check::Not(self.at(not.shape())?),
            IRComponent::QualifiedValueShape(qualified) => Check::Qualified {
                shape: self.at(qualified.shape())?,
                siblings: self.all(qualified.siblings())?,
                min: qualified.qualified_min_count(),
                max: qualified.qualified_max_count(),
            },
            IRComponent::UniqueLang(_) | IRComponent::Closed(_) => return Some(()),
            IRComponent::SubsetOf(_) | IRComponent::Deactivated(_) | IRComponent::BasicSparql(_) => return None,
        });
        Some(())
    }

    fn path(&self, path: &SHACLPath, is_inverse: bool) -> Path {
        let inner = |path: &SHACLPath| Box::new(self.path(path, is_inverse));
        let each = |paths: &[SHACLPath]| paths.iter().map(|path| self.path(path, is_inverse)).collect::<Vec<_>>();
        match path {
            SHACLPath::Predicate { pred } if is_inverse => Path::Inverse(self.iri(pred)),
            SHACLPath::Predicate { pred } => Path::Predicate(self.iri(pred)),
            SHACLPath::Inverse { path } => self.path(path, !is_inverse),
            SHACLPath::Alternative { paths } => Path::Alternative(each(paths)),
            SHACLPath::Sequence { paths } => {
                let mut paths = each(paths);
                if is_inverse {
                    paths.reverse();
                }
                Path::Sequence(paths)
            }
            SHACLPath::ZeroOrOne { path } => Path::Optional(inner(path)),
            SHACLPath::ZeroOrMore { path } => Path::Repeated { path: inner(path), is_optional: true },
            SHACLPath::OneOrMore { path } => Path::Repeated { path: inner(path), is_optional: false },
        }
    }

    fn at(&self, number: &ShapeLabelIdx) -> Option<At> {
        self.numbers.binary_search(number).ok()
    }

    fn all(&self, numbers: &[ShapeLabelIdx]) -> Option<Vec<At>> {
        numbers.iter().map(|number| self.at(number)).collect()
    }

    fn iri(&self, iri: &IriS) -> Number {
        self.graph.id(NamedNodeRef::new_unchecked(iri.as_str()).into())
    }
}

/// The number of a term as the validator would compare it with those of the graph.
pub(super) fn number_of(graph: &Graph, object: &Object) -> Number {
    let term: Term = Store::object_as_term(object);
    graph.id(term.as_ref())
}

/// A class and all classes below it; none when the graph does not know it.
pub(super) fn class_and_below(graph: &Graph, class: &Object) -> Vec<u32> {
    let mut classes: Vec<u32> = number_of(graph, class).into_iter().collect();
    let below = graph.id(NamedNodeRef::new_unchecked("http://www.w3.org/2000/01/rdf-schema#subClassOf").into());
    let mut met: hashbrown::HashSet<u32> = classes.iter().copied().collect();
    let mut next = 0;
    while let (Some(&class), Some(below)) = (classes.get(next), below) {
        next += 1;
        let found = graph.matches(None, Some(below), Some(class));
        classes
            .extend((0..).map_while(|at| found.get(at)).map(|[class, _, _]| class).filter(|class| met.insert(*class)));
    }
    classes.sort_unstable();
    classes
}

fn sorted(numbers: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut numbers: Vec<u32> = numbers.collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
