//! Who has which member: what domains, restrictions and shapes say of one
//! property on one class, before inheritance.

use std::collections::{BTreeMap, BTreeSet};

use super::classes::ROOT;
use super::expressions::restrictions;
use super::facets::{Facets, least};
use super::shapes;
use super::source::Source;
use super::types::{Kind, Resolver, Type, tidy};
use super::words::Word;
use crate::{Place, Warning};

/// How many values have to be of one of some classes. Others may stand beside
/// them, and what does not say its class counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Counted {
    pub(super) classes: Vec<u32>,
    pub(super) min: u32,
}

impl Counted {
    /// `None` where not all types are classes: those have their own checks.
    fn of(types: &[Type], min: u32) -> Option<Self> {
        let class = |one: &Type| if let Kind::Class(class) = one.kind { Some(class) } else { None };
        let classes = types.iter().map(class).collect::<Option<Vec<u32>>>()?;
        (min > 0 && !classes.is_empty()).then_some(Self { classes, min })
    }
}

/// What is said of one property on one class. A plain domain says nothing more
/// than that there is the member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    /// All values are of these types.
    pub(super) types: Option<Vec<Type>>,
    /// A shape demands those classes; elsewhere a value of another class is taken
    /// to be of these as well.
    pub(super) is_exact: bool,
    /// Some values are: they tell the types only where nothing else does.
    pub(super) hints: Vec<Type>,
    /// At most so many values of those types.
    pub(super) qualified: Vec<(Vec<Type>, u32)>,
    /// Of the values at least so many are of one of these classes.
    pub(super) counted: Vec<Counted>,
    pub(super) facets: Facets,
    /// Values that have to be among them, as terms: each once, in order.
    pub(super) has: Vec<u32>,
    /// A label and a description for this class alone, as literals.
    pub(super) label: Option<u32>,
    pub(super) doc: Option<u32>,
}

impl Claim {
    /// Both hold.
    pub(super) fn and(&mut self, other: Self) {
        self.min = self.min.max(other.min);
        self.max = least(self.max, other.max);
        self.types = match (self.types.take(), other.types) {
            (Some(ours), Some(theirs)) => Some(narrower(ours, theirs)),
            (ours, theirs) => ours.or(theirs),
        };
        self.is_exact |= other.is_exact;
        self.hints.extend(other.hints);
        tidy(&mut self.hints);
        self.qualified.extend(other.qualified);
        self.counted.extend(other.counted);
        self.facets.and(&other.facets);
        union(&mut self.has, &other.has);
        self.label = least(self.label, other.label);
        self.doc = least(self.doc, other.doc);
    }

    /// This value is among those that there are. Which one a blank node is, only its
    /// graph knows: then there is some value.
    pub(super) fn demand_value(&mut self, source: &Source<'_>, value: u32) {
        self.min = self.min.max(1);
        if !source.is_blank(value) {
            union(&mut self.has, &[value]);
        }
    }
}

/// Puts two lists of terms together, each term once.
pub(super) fn union(ours: &mut Vec<u32>, theirs: &[u32]) {
    ours.extend(theirs);
    ours.sort_unstable();
    ours.dedup();
}

/// What two lists of types share; the first where they share nothing.
fn narrower(mut ours: Vec<Type>, theirs: Vec<Type>) -> Vec<Type> {
    if ours.iter().any(|one| theirs.contains(one)) {
        ours.retain(|one| theirs.contains(one));
    }
    ours
}

/// By class and the property's term; most are plain domains, which take no room.
pub(super) type Claims = BTreeMap<(u32, u32), Option<Box<Claim>>>;

/// Everything that is claimed, and the properties by term.
pub(super) fn collect(resolver: &Resolver<'_>, warnings: &mut Vec<Warning>) -> (Claims, BTreeSet<u32>) {
    let (source, classes) = (resolver.source, resolver.classes);
    let mut properties = declared(source);
    let mut claims = Claims::new();
    let mut add = |class: u32, property: u32, claim: Option<Claim>| {
        if classes.is_enumeration(class) {
            return;
        }
        let known = claims.entry((class, property)).or_default();
        if let Some(claim) = claim {
            known.get_or_insert_default().and(claim);
        }
    };
    let mut owned = BTreeSet::new();
    for property in properties.iter().copied() {
        for (_, domain) in
            source.about(property).filter(|(word, _)| matches!(word, Word::Domain | Word::DomainIncludes))
        {
            owned.insert(property);
            for owner in source.alternatives(domain) {
                if source.word(owner) == Word::Everything {
                    owned.remove(&property);
                }
                for class in classes.holders(owner) {
                    add(*class, property, None);
                }
            }
        }
    }
    for class in 1..classes.len() as u32 {
        for restriction in restrictions(source, classes.terms[class as usize]) {
            let Some(property) = source.object(restriction, Word::OnProperty) else { continue };
            if source.is_iri(property) {
                properties.insert(property);
                owned.insert(property);
                add(class, property, Some(of_restriction(resolver, restriction)));
            } else {
                warnings.push(inverse(source, classes.terms[class as usize]));
            }
        }
    }
    for (class, property, claim) in shapes::claims(resolver, warnings) {
        properties.insert(property);
        owned.insert(property);
        add(class, property, Some(claim));
    }
    for property in properties.iter().copied() {
        if !owned.contains(&property) && is_for_everything(source, property) {
            add(ROOT, property, None);
        }
    }
    (claims, properties)
}

/// The properties of the vocabulary's own: declared, and said something of.
fn declared(source: &Source<'_>) -> BTreeSet<u32> {
    use Word::*;
    let on_property: BTreeSet<u32> = source.pairs(OnProperty).iter().map(|(_, property)| *property).collect();
    let is_property =
        |kind: u32| matches!(source.word(kind), RdfProperty | ObjectProperty | DatatypeProperty | FunctionalProperty);
    let found = source.pairs(Type).iter().filter(|(term, kind)| source.is_iri(*term) && is_property(*kind));
    let says = |word: Word| {
        matches!(
            word,
            Label
                | PrefLabel
                | Comment
                | Definition
                | Description
                | ProvDefinition
                | OboDefinition
                | Domain
                | Range
                | DomainIncludes
                | RangeIncludes
        )
    };
    let found = found.map(|(term, _)| *term);
    found.filter(|term| on_property.contains(term) || source.about(*term).any(|(word, _)| says(word))).collect()
}

/// A property that is declared for no class in particular, unless it is there
/// to describe the vocabulary, or not to be used.
fn is_for_everything(source: &Source<'_>, property: u32) -> bool {
    !source.about(property).any(|(word, object)| match word {
        Word::SupersededBy => true,
        Word::Deprecated => source.is_true(object),
        Word::Type => source.word(object) == Word::AsideProperty,
        _ => false,
    })
}

fn of_restriction(resolver: &Resolver<'_>, restriction: u32) -> Claim {
    let source = resolver.source;
    let mut claim = Claim::default();
    let qualifier = source.object(restriction, Word::OnClass).map(|class| resolver.types([class]));
    for (word, value) in source.about(restriction) {
        let count = || source.count(value);
        match word {
            Word::Cardinality => {
                claim.min = count().unwrap_or(0);
                claim.max = count();
            }
            Word::MinCardinality => claim.min = count().unwrap_or(0),
            Word::MinQualifiedCardinality => {
                claim.min = count().unwrap_or(0);
                claim.counted.extend(qualifier.as_deref().and_then(|types| Counted::of(types, claim.min)));
            }
            Word::MaxCardinality => claim.max = count(),
            Word::QualifiedCardinality | Word::MaxQualifiedCardinality => {
                if word == Word::QualifiedCardinality {
                    claim.min = count().unwrap_or(0);
                    claim.counted.extend(qualifier.as_deref().and_then(|types| Counted::of(types, claim.min)));
                }
                match (&qualifier, count()) {
                    (Some(types), Some(max)) => claim.qualified.push((types.clone(), max)),
                    (None, max) => claim.max = max,
                    (_, None) => {}
                }
            }
            Word::AllValuesFrom => claim.types = Some(resolver.types([value])),
            Word::SomeValuesFrom => {
                claim.min = 1;
                claim.hints = resolver.types([value]);
            }
            Word::HasValue => {
                claim.demand_value(source, value);
                claim.hints = resolver.of_values(&[value]);
                // Other values may stand beside it.
                claim.hints.iter_mut().for_each(|hint| hint.facets = Facets::default());
            }
            _ => {}
        }
    }
    claim.hints.extend(qualifier.into_iter().flatten());
    tidy(&mut claim.hints);
    claim
}

/// The most values there may be, if what is counted are all the values.
pub(super) fn qualified_max(claim: &Claim, types: &[Type]) -> Option<u32> {
    let counted = claim.qualified.iter().filter(|(qualifier, _)| {
        types.iter().all(|one| {
            let is_any = matches!(one.kind, Kind::Value | Kind::Resource | Kind::Literal);
            qualifier.iter().any(|other| other.kind == one.kind) && (!is_any || types.len() == 1)
        })
    });
    counted.map(|(_, max)| *max).min()
}

fn inverse(source: &Source<'_>, class: u32) -> Warning {
    let message = format!("a restriction of <{}> is on an inverse property, which makes no member", source.text(class));
    Warning::new("vocabulary_ignored", message, Place::default())
}
