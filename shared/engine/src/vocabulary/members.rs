//! The members of each class: what is claimed, set against what is inherited.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::claims::{Claim, Claims, Counted, qualified_max, union};
use super::classes::{Classes, ROOT};
use super::facets::{Facets, least};
use super::types::{Kind, Resolver, Type};
use super::words::Word;
use crate::Refusal;

/// Own and inherited members of all classes together.
const MEMBERS_MAX: usize = 5_000_000;

/// A property as one class has it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Member {
    /// The class that it is said of.
    pub(super) class: u32,
    /// The property, by its place among all.
    pub(super) property: u32,
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    pub(super) types: Vec<Type>,
    /// Values have to be of those classes, and say so.
    pub(super) is_exact: bool,
    /// Of the values so many are of these classes, where not all have to be.
    pub(super) counted: Vec<Counted>,
    pub(super) facets: Facets,
    /// Values that have to be among them, as terms.
    pub(super) has: Vec<u32>,
    pub(super) label: Option<u32>,
    pub(super) doc: Option<u32>,
    /// It stands in the place of an inherited one and has other types.
    pub(super) overrides: bool,
}

/// What a property is everywhere.
struct Property {
    types: Vec<Type>,
    /// Whether the vocabulary states its range.
    stated: bool,
    is_functional: bool,
}

/// Properties with members, by property; classes that add nothing share it.
pub(super) type Inherited = Arc<[(u32, u32)]>;

#[derive(Default)]
pub(super) struct Members {
    pub(super) all: Vec<Member>,
    /// By class, the numbers of the members that it has itself.
    pub(super) own: Vec<Vec<u32>>,
    /// By class, property and member, own and inherited (not from the root).
    pub(super) effective: Vec<Inherited>,
    /// By member, the first member of its property in its line of inheritance:
    /// one and the same for all that stand in the place of one another.
    pub(super) lines: Vec<u32>,
    /// By property, the members of the root.
    root: BTreeMap<u32, u32>,
}

/// Builds the members; `properties` are the terms of all, in order.
pub(super) fn build(resolver: &Resolver<'_>, claims: Claims, properties: &[u32]) -> Result<Members, Refusal> {
    let classes = resolver.classes;
    let known: Vec<Property> = properties.iter().map(|term| property(resolver, *term)).collect();
    let mut by_class: Vec<Vec<(u32, Option<Box<Claim>>)>> = vec![Vec::new(); classes.len()];
    let claimed = claims.len();
    for ((class, term), claim) in claims {
        if let Ok(number) = properties.binary_search(&term) {
            by_class[class as usize].push((number as u32, claim));
        }
    }
    let mut members = Members {
        // Most claims make a member.
        all: Vec::with_capacity(claimed),
        own: vec![Vec::new(); classes.len()],
        effective: vec![Inherited::default(); classes.len()],
        lines: Vec::with_capacity(claimed),
        root: BTreeMap::new(),
    };
    let mut total = 0;
    for &class in &classes.hierarchy.order {
        if classes.is_enumeration(class) {
            continue;
        }
        let claims = std::mem::take(&mut by_class[class as usize]);
        let effective = members.of_class(class, claims, classes, &known);
        total += effective.len();
        if total > MEMBERS_MAX {
            return Err(Refusal::limit("vocabulary_members_max", MEMBERS_MAX as u64, total));
        }
        if class == ROOT {
            members.root = effective.iter().copied().collect();
        } else {
            members.effective[class as usize] = effective;
        }
    }
    for member in 0..members.lines.len() as u32 {
        members.lines[member as usize] = members.line(member);
    }
    Ok(members)
}

fn property(resolver: &Resolver<'_>, term: u32) -> Property {
    let source = resolver.source;
    let (mut ranges, mut is_functional, mut default) = (Vec::new(), false, Kind::Value);
    for (word, object) in source.about(term) {
        match (word, source.word(object)) {
            (Word::Range | Word::RangeIncludes, _) => ranges.push(object),
            (Word::Type, Word::FunctionalProperty) => is_functional = true,
            (Word::Type, Word::DatatypeProperty) => default = Kind::Literal,
            (Word::Type, Word::ObjectProperty) if default == Kind::Value => default = Kind::Resource,
            _ => {}
        }
    }
    let stated = !ranges.is_empty();
    let types = if stated { resolver.types(ranges) } else { vec![Type::any(default)] };
    Property { types, stated, is_functional }
}

impl Members {
    /// By class, whether any member must be there. What the root demands, all do.
    pub(super) fn demands(&self) -> Vec<bool> {
        let is_required = |member: u32| self.all[member as usize].min > 0;
        let of_root = self.own.first().is_some_and(|own| own.iter().any(|member| is_required(*member)));
        let effective = self.effective.iter();
        effective.map(|of_class| of_root || of_class.iter().any(|(_, member)| is_required(*member))).collect()
    }

    /// The classes that values have to be of, and those below them.
    pub(super) fn demanded(&self, classes: &Classes) -> BTreeSet<u32> {
        let exact = self.all.iter().filter(|member| member.is_exact).flat_map(|member| &member.types);
        let class = |one: &Type| if let Kind::Class(class) = one.kind { Some(class) } else { None };
        let mut waiting: Vec<u32> = exact.filter_map(class).collect();
        waiting.extend(self.all.iter().flat_map(|member| &member.counted).flat_map(|counted| &counted.classes));
        let mut found = BTreeSet::new();
        while let Some(next) = waiting.pop() {
            if found.insert(next) {
                waiting.extend(&classes.hierarchy.children[next as usize]);
            }
        }
        found
    }

    /// Adds the members that a class has itself; all that it has come back.
    fn of_class(
        &mut self,
        class: u32,
        claims: Vec<(u32, Option<Box<Claim>>)>,
        classes: &Classes,
        known: &[Property],
    ) -> Inherited {
        let parents = &classes.hierarchy.parents[class as usize];
        // What two parents say differently the class has to decide: nearest first.
        let mut disputed: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        let mut inherited: Inherited = match parents.first() {
            Some(first) => Arc::clone(&self.effective[*first as usize]),
            None => Arc::default(),
        };
        for parent in parents.iter().skip(1) {
            inherited = both(&inherited, &self.effective[*parent as usize], &mut disputed);
        }
        if claims.is_empty() && disputed.is_empty() {
            return inherited;
        }
        let mut claims: BTreeMap<u32, Option<Box<Claim>>> = claims.into_iter().collect();
        for property in disputed.keys() {
            claims.entry(*property).or_default();
        }
        let mut own: Vec<(u32, u32)> = Vec::new();
        for (property, claim) in claims {
            let of_parents = inherited.binary_search_by_key(&property, |(property, _)| *property);
            let of_parents = of_parents.ok().map(|at| inherited[at].1);
            let above = match disputed.remove(&property) {
                Some(found) => found,
                None => of_parents.or_else(|| self.root.get(&property).copied()).into_iter().collect(),
            };
            let claim = claim.map(|claim| *claim).unwrap_or_default();
            let member = self.merge(class, property, claim, &above, &known[property as usize]);
            if let [only] = above[..]
                && self.all[only as usize].says_the_same(&member)
            {
                continue;
            }
            let number = self.all.len() as u32;
            self.all.push(member);
            self.lines.push(number);
            above.iter().for_each(|inherited| self.join(number, *inherited));
            self.own[class as usize].push(number);
            own.push((property, number));
        }
        if own.is_empty() { inherited } else { over(&inherited, &own) }
    }

    /// Two members are of one line (a union-find, whose roots are the smallest).
    fn join(&mut self, one: u32, other: u32) {
        let (one, other) = (self.line(one), self.line(other));
        self.lines[one.max(other) as usize] = one.min(other);
    }

    fn line(&mut self, member: u32) -> u32 {
        let mut line = member;
        while self.lines[line as usize] != line {
            let above = self.lines[self.lines[line as usize] as usize];
            self.lines[line as usize] = above;
            line = above;
        }
        line
    }

    fn merge(&self, class: u32, property: u32, claim: Claim, above: &[u32], known: &Property) -> Member {
        let above: Vec<&Member> = above.iter().map(|member| &self.all[*member as usize]).collect();
        let types = match (&claim.types, above.first()) {
            (Some(types), _) => types.clone(),
            // What is above may know nothing either.
            (None, Some(nearest)) if known.stated || claim.hints.is_empty() || nearest.types != known.types => {
                nearest.types.clone()
            }
            (None, None) if known.stated || claim.hints.is_empty() => known.types.clone(),
            (None, _) => claim.hints.clone(),
        };
        let mut member = Member {
            class,
            property,
            min: claim.min,
            max: least(claim.max, qualified_max(&claim, &types)),
            overrides: above.iter().any(|inherited| inherited.types != types),
            types,
            is_exact: claim.is_exact || above.iter().any(|inherited| inherited.is_exact),
            counted: claim.counted,
            facets: claim.facets,
            has: claim.has,
            label: claim.label,
            doc: claim.doc,
        };
        if known.is_functional {
            member.max = least(member.max, Some(1));
        }
        for inherited in above {
            member.min = member.min.max(inherited.min);
            member.max = least(member.max, inherited.max);
            member.counted.extend(inherited.counted.iter().cloned());
            member.facets.and(&inherited.facets);
            union(&mut member.has, &inherited.has);
            member.label = member.label.or(inherited.label);
            member.doc = member.doc.or(inherited.doc);
        }
        member.counted.sort();
        member.counted.dedup();
        member
    }
}

/// What two parents give together. Where they differ the first one stands, and
/// both are noted.
fn both(first: &[(u32, u32)], second: &[(u32, u32)], disputed: &mut BTreeMap<u32, Vec<u32>>) -> Inherited {
    let mut merged = Vec::with_capacity(first.len() + second.len());
    let (mut a, mut b) = (first.iter().copied().peekable(), second.iter().copied().peekable());
    while let (Some(left), Some(right)) = (a.peek().copied(), b.peek().copied()) {
        merged.push(if left.0 <= right.0 { left } else { right });
        if left.0 == right.0 && left.1 != right.1 {
            let found = disputed.entry(left.0).or_insert_with(|| vec![left.1]);
            if !found.contains(&right.1) {
                found.push(right.1);
            }
        }
        if left.0 <= right.0 {
            a.next();
        }
        if right.0 <= left.0 {
            b.next();
        }
    }
    merged.extend(a);
    merged.extend(b);
    merged.into()
}

/// A class's own members in the place of inherited ones; both are by property.
fn over(inherited: &[(u32, u32)], own: &[(u32, u32)]) -> Inherited {
    both(own, inherited, &mut BTreeMap::new())
}

impl Member {
    fn says_the_same(&self, other: &Self) -> bool {
        let of = |member: &Self| (member.min, member.max, member.is_exact, member.label, member.doc);
        of(self) == of(other)
            && self.counted == other.counted
            && self.types == other.types
            && self.facets == other.facets
            && self.has == other.has
    }
}
