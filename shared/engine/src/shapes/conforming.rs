//! Which nodes conform, found over the numbers of terms.
//!
//! Most nodes conform, and for each of them the validator makes terms, sets and
//! caches. Here they are told from the others, and only the others are left to
//! the validator, which alone knows what to report. So an answer may be missing
//! (`None`: a part of a shape that is not judged here, a comparison that fails),
//! but `Some(true)` must be what the validator would find: `tests/graph` compares.

use super::plan::{At, Check, Path, Plan, Shape, class_and_below};
use super::ranges;
use super::store::Store;
use crate::Refusal;
use crate::graph::{Graph, Kind};
use hashbrown::{HashMap, HashSet};
use oxrdf::{NamedNodeRef, Term};
use rudof_rdf::rdf_core::Rdf;
use rudof_rdf::rdf_core::term::Object;
use rudof_rdf::rdf_core::term::literal::{ConcreteLiteral, Literal as _};
use shacl::ir::{IRComponent, IRShape, IRTarget};
use shacl::types::NodeKind;
use shacl::validator::engine::{Engine, NativeEngine};
use shacl::validator::nodes::FocusNodes;
use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::slice;

/// Shapes inside one another; the validator has stacks of its own for more.
pub(super) const NESTING_MAX: usize = 32;
/// Steps between two looks at the clock.
const STEPS: u32 = 256;

/// A shape, and the focus nodes that only the validator can judge.
pub(super) struct Uncertain<'a> {
    pub(super) at: At,
    pub(super) shape: &'a IRShape,
    pub(super) numbers: Vec<u32>,
    /// Named by a target, and not in the graph.
    pub(super) absent: Vec<Term>,
}

impl Uncertain<'_> {
    pub(super) fn focus_nodes(&self, graph: &Graph) -> FocusNodes<Store> {
        self.numbers.iter().map(|number| graph.term(*number)).chain(self.absent.iter().cloned()).collect()
    }
}

pub(super) struct Conforming<'a> {
    plan: Plan<'a>,
    store: &'a Store,
    rdf_type: Option<u32>,
    /// Of shapes that other shapes refer to.
    known: RefCell<HashMap<(At, u32), Option<bool>>>,
    steps: Cell<u32>,
}

impl<'a> Conforming<'a> {
    pub(super) fn new(plan: Plan<'a>, store: &'a Store) -> Self {
        let rdf_type = store.graph().id(oxrdf::vocab::rdf::TYPE.into());
        Self { plan, store, rdf_type, known: RefCell::default(), steps: Cell::new(0) }
    }

    /// The shapes that have targets, with those of their focus nodes that may not conform.
    pub(super) fn shapes_with_uncertain_nodes(&self, engine: &NativeEngine) -> Result<Vec<Uncertain<'a>>, Refusal> {
        let mut found = Vec::new();
        for (at, shape) in self.plan.with_targets() {
            let (mut numbers, absent) = self.focus_nodes(shape, engine);
            self.store.deadline().check()?;
            numbers.retain(|number| self.judge(at, *number, 0) != Some(true));
            self.store.deadline().check()?;
            if !(numbers.is_empty() && absent.is_empty()) {
                found.push(Uncertain { at, shape, numbers, absent });
            }
        }
        Ok(found)
    }

    pub(super) fn graph(&self) -> &Graph {
        self.store.graph()
    }

    pub(super) fn plan(&self) -> &Plan<'a> {
        &self.plan
    }

    /// What a shape says its constraints of, at one focus node; `None` when the time is over.
    pub(super) fn values(&self, shape: &Shape<'_>, node: u32) -> Option<Vec<u32>> {
        match &shape.path {
            None => Some(vec![node]),
            Some(path) => self.follow(path, &[node]),
        }
    }

    /// What the targets of a shape select; terms are those that the graph does not have.
    fn focus_nodes(&self, shape: &IRShape, engine: &NativeEngine) -> (Vec<u32>, Vec<Term>) {
        let (mut numbers, mut terms) = (Vec::new(), Vec::new());
        let graph = self.graph();
        let id = |iri: &str| graph.id(NamedNodeRef::new_unchecked(iri).into());
        for target in shape.targets() {
            match target {
                IRTarget::Class(class) | IRTarget::ImplicitClass(class) => {
                    for class in class_and_below(graph, class) {
                        numbers.extend(self.rdf_type.into_iter().flat_map(|is_a| subjects(graph, is_a, class)));
                    }
                }
                IRTarget::SubjectsOf(predicate) => {
                    numbers.extend(id(predicate.as_str()).into_iter().flat_map(|p| pairs(graph, p)).map(|[s, _]| s));
                }
                IRTarget::ObjectsOf(predicate) => {
                    numbers.extend(id(predicate.as_str()).into_iter().flat_map(|p| pairs(graph, p)).map(|[_, o]| o));
                }
                // A node that is named, or what cannot be a target.
                other => {
                    let found = engine.focus_nodes(self.store, slice::from_ref(other));
                    for term in found.iter().flat_map(FocusNodes::iter) {
                        match graph.id(term.as_ref()) {
                            Some(number) => numbers.push(number),
                            None => terms.push(term.clone()),
                        }
                    }
                }
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        (numbers, terms)
    }

    /// Whether a node conforms to a shape, asked once.
    fn conforms(&self, at: At, node: u32, nesting: usize) -> Option<bool> {
        if let Some(known) = self.known.borrow().get(&(at, node)) {
            return *known;
        }
        let judged = self.judge(at, node, nesting);
        self.known.borrow_mut().insert((at, node), judged);
        judged
    }

    fn judge(&self, at: At, node: u32, nesting: usize) -> Option<bool> {
        let shape = self.plan.shapes.get(at)?.as_ref()?;
        if nesting > NESTING_MAX {
            return None;
        }
        let values = self.values(shape, node)?;
        let Shape { path, checks, properties } = shape;
        let mut conforms = true;
        for check in checks {
            conforms &= self.holds(check, node, &values, nesting)?;
        }
        for &property in properties {
            for &value in &values {
                // The properties of a node shape are asked about a node as often as it is.
                conforms &= match path {
                    None => self.judge(property, value, nesting + 1)?,
                    Some(_) => self.conforms(property, value, nesting + 1)?,
                };
            }
        }
        Some(conforms)
    }

    fn holds(&self, check: &Check<'_>, node: u32, values: &[u32], nesting: usize) -> Option<bool> {
        let nested = |at: At, value: u32| self.conforms(at, value, nesting + 1);
        match check {
            Check::MinCount(count) => Some(values.len() >= *count),
            Check::MaxCount(count) => Some(values.len() <= *count),
            Check::HasValue(value) => Some(value.is_some_and(|value| values.binary_search(&value).is_ok())),
            Check::In(allowed) => self.each(values, |value| Some(allowed.binary_search(&value).is_ok())),
            Check::Class(classes) => self.each(values, |value| {
                let of = self.rdf_type.map(|is_a| self.objects(value, is_a));
                Some(of.into_iter().flatten().any(|class| classes.binary_search(&class).is_ok()))
            }),
            Check::Text(component, known) => self.each(values, |value| {
                let before = known.borrow().get(&value).copied();
                before.or_else(|| {
                    let holds = text_holds(self.graph(), component, value)?;
                    known.borrow_mut().insert(value, holds);
                    Some(holds)
                })
            }),
            Check::UniqueLang => self.languages_differ(values),
            Check::Equals(predicate) => {
                let others = self.others(node, *predicate);
                Some(self.is_literal(node) || others == values)
            }
            Check::Disjoint(predicate) => self.compared(node, *predicate, values, |value, other| value != other),
            Check::LessThan { predicate, or_equal } => {
                // Of a literal the validator cannot say it.
                (!self.is_literal(node)).then_some(())?;
                self.compared(node, *predicate, values, |value, other| match value.partial_cmp(other) {
                    Some(Ordering::Less) => true,
                    Some(Ordering::Equal) => *or_equal,
                    _ => false,
                })
            }
            Check::Closed(allowed) => {
                Some(self.graph().about(node).iter().all(|[predicate, _]| allowed.binary_search(predicate).is_ok()))
            }
            Check::All(shapes) => self.each(values, |value| all(shapes, |at| nested(at, value))),
            Check::Any(shapes) => self.each(values, |value| Some(!all(shapes, |at| Some(!nested(at, value)?))?)),
            Check::One(shapes) => self.each(values, |value| Some(count(shapes, |at| nested(at, value))? == 1)),
            Check::Not(shape) => self.each(values, |value| Some(!nested(*shape, value)?)),
            Check::Qualified { shape, siblings, min, max } => {
                let found = count(values, |value| {
                    self.step()?;
                    Some(nested(*shape, value)? && all(siblings, |at| Some(!nested(at, value)?))?)
                })?;
                Some(min.is_none_or(|min| found >= min) && max.is_none_or(|max| found <= max))
            }
        }
    }

    /// The nodes that a path leads to from any of `from`, sorted.
    fn follow(&self, path: &Path, from: &[u32]) -> Option<Vec<u32>> {
        let mut found = Vec::new();
        match path {
            Path::Predicate(predicate) => {
                for &node in from {
                    self.step()?;
                    found.extend(predicate.iter().flat_map(|predicate| self.objects(node, *predicate)));
                }
            }
            Path::Inverse(predicate) => {
                for &node in from {
                    self.step()?;
                    found.extend(predicate.iter().flat_map(|predicate| subjects(self.graph(), *predicate, node)));
                }
            }
            Path::Sequence(paths) => {
                found = from.to_vec();
                for path in paths {
                    found = self.follow(path, &found)?;
                }
                return Some(found);
            }
            Path::Alternative(paths) => {
                for path in paths {
                    found.extend(self.follow(path, from)?);
                }
            }
            Path::Optional(path) => {
                found = self.follow(path, from)?;
                found.extend(from);
            }
            Path::Repeated { path, is_optional } => {
                let mut frontier = if *is_optional { from.to_vec() } else { self.follow(path, from)? };
                let mut met: HashSet<u32> = frontier.iter().copied().collect();
                while !frontier.is_empty() {
                    found.extend(&frontier);
                    frontier = self.follow(path, &frontier)?;
                    frontier.retain(|node| met.insert(*node));
                }
            }
        }
        // One node of one predicate has its objects in order.
        if !(from.len() == 1 && matches!(path, Path::Predicate(_))) {
            found.sort_unstable();
            found.dedup();
        }
        Some(found)
    }

    /// The objects of one subject and predicate, in order.
    fn objects(&self, subject: u32, predicate: u32) -> impl Iterator<Item = u32> {
        let about = self.graph().about(subject);
        let start = about.partition_point(|[p, _]| *p < predicate);
        about[start..].iter().take_while(move |[p, _]| *p == predicate).map(|[_, object]| *object)
    }

    fn others(&self, node: u32, predicate: Option<u32>) -> Vec<u32> {
        predicate.into_iter().flat_map(|predicate| self.objects(node, predicate)).collect()
    }

    /// Whether each value and each object of `predicate` are as `is_right` asks.
    fn compared(
        &self,
        node: u32,
        predicate: Option<u32>,
        values: &[u32],
        is_right: impl Fn(&Object, &Object) -> bool,
    ) -> Option<bool> {
        let object = |number: u32| Store::term_as_object(&self.graph().term(number)).ok();
        let others: Option<Vec<Object>> = self.others(node, predicate).into_iter().map(object).collect();
        let others = others?;
        if others.is_empty() {
            return Some(true);
        }
        self.each(values, |value| {
            let value = object(value)?;
            Some(others.iter().all(|other| is_right(&value, other)))
        })
    }

    /// `None` when two values have one language: whether letters of another case
    /// make another language is for the validator to say.
    fn languages_differ(&self, values: &[u32]) -> Option<bool> {
        let language = |value: &u32| match self.graph().kind(*value) {
            Kind::Literal { suffix } => suffix.strip_prefix('@').map(str::to_ascii_lowercase),
            Kind::Blank | Kind::Iri => None,
        };
        let mut languages = HashSet::new();
        values.iter().filter_map(language).all(|language| languages.insert(language)).then_some(true)
    }

    fn is_literal(&self, node: u32) -> bool {
        matches!(self.graph().kind(node), Kind::Literal { .. })
    }

    fn each(&self, values: &[u32], holds: impl Fn(u32) -> Option<bool>) -> Option<bool> {
        let mut each = true;
        for &value in values {
            self.step()?;
            each &= holds(value)?;
        }
        Some(each)
    }

    /// `None` when the time is over.
    fn step(&self) -> Option<()> {
        let steps = self.steps.get().wrapping_add(1);
        self.steps.set(steps);
        if steps.is_multiple_of(STEPS) { self.store.deadline().check().ok() } else { Some(()) }
    }
}

/// Whether all hold; none is asked after the first that does not.
fn all(shapes: &[At], holds: impl Fn(At) -> Option<bool>) -> Option<bool> {
    for &shape in shapes {
        if !holds(shape)? {
            return Some(false);
        }
    }
    Some(true)
}

fn count<T: Copy>(of: &[T], holds: impl Fn(T) -> Option<bool>) -> Option<isize> {
    let mut found = 0;
    for &one in of {
        found += isize::from(holds(one)?);
    }
    Some(found)
}

fn subjects(graph: &Graph, predicate: u32, object: u32) -> impl Iterator<Item = u32> {
    let found = graph.matches(None, Some(predicate), Some(object));
    (0..).map_while(move |at| found.get(at)).map(|[subject, _, _]| subject)
}

/// Subjects and objects of a predicate.
fn pairs(graph: &Graph, predicate: u32) -> impl Iterator<Item = [u32; 2]> {
    let found = graph.matches(None, Some(predicate), None);
    (0..).map_while(move |at| found.get(at)).map(|[subject, _, object]| [subject, object])
}

/// What one value decides by itself, by the validator's own reading of literals
/// (but for lengths, which it counts in bytes).
pub(super) fn text_holds(graph: &Graph, component: &IRComponent, value: u32) -> Option<bool> {
    let (kind, text) = (graph.kind(value), graph.value(value));
    let length = || (kind != Kind::Blank).then(|| text.chars().count());
    Some(match component {
        IRComponent::NodeKind(wanted) => match kind {
            Kind::Blank => matches!(wanted.node_kind(), NodeKind::BNode | NodeKind::BNodeOrIri | NodeKind::BNodeOrLit),
            Kind::Iri => matches!(wanted.node_kind(), NodeKind::Iri | NodeKind::BNodeOrIri | NodeKind::IriOrLit),
            Kind::Literal { .. } => {
                matches!(wanted.node_kind(), NodeKind::Lit | NodeKind::IriOrLit | NodeKind::BNodeOrLit)
            }
        },
        IRComponent::Pattern(pattern) => kind != Kind::Blank && pattern.match_str(text),
        IRComponent::MinLength(min) => length().is_some_and(|length| length >= min.min_length() as usize),
        IRComponent::MaxLength(max) => length().is_some_and(|length| length <= max.max_length() as usize),
        other => {
            let Term::Literal(literal) = graph.term(value) else { return Some(false) };
            match other {
                IRComponent::LanguageIn(allowed) => literal.lang().is_some_and(|language| {
                    let language = language.to_string().to_lowercase();
                    let mut allowed = allowed.langs().iter().map(|allowed| allowed.to_string().to_lowercase());
                    allowed.any(|range| {
                        language.strip_prefix(&range).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
                    })
                }),
                IRComponent::Datatype(wanted) => {
                    literal.datatype().as_str() == wanted.datatype().as_str()
                        && ConcreteLiteral::try_from(literal)
                            .is_ok_and(|literal| !matches!(literal, ConcreteLiteral::WrongDatatypeLiteral { .. }))
                }
                other => {
                    let literal = ranges::value(literal);
                    let order = |bound: &ConcreteLiteral| literal.as_ref()?.partial_cmp(bound);
                    match other {
                        IRComponent::MinExclusive(bound) => order(bound.min_exclusive()).is_some_and(Ordering::is_gt),
                        IRComponent::MinInclusive(bound) => order(bound.min_inclusive()).is_some_and(Ordering::is_ge),
                        IRComponent::MaxExclusive(bound) => order(bound.max_exclusive()).is_some_and(Ordering::is_lt),
                        IRComponent::MaxInclusive(bound) => order(bound.max_inclusive()).is_some_and(Ordering::is_le),
                        _ => return None,
                    }
                }
            }
        }
    })
}
