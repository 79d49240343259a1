//! The members of each class: what is claimed, set against what is inherited.

use std::collections::BTreeMap;

use super::claims::{Claim, Claims, qualified_max};
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
    pub(super) facets: Facets,
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

#[derive(Default)]
pub(super) struct Members {
    pub(super) all: Vec<Member>,
    /// By class, the numbers of the members that it has itself.
    pub(super) own: Vec<Vec<u32>>,
    /// By class, property and member, own and inherited (not from the root).
    pub(super) effective: Vec<Vec<(u32, u32)>>,
    /// By property, the members of the root.
    root: BTreeMap<u32, u32>,
}

/// Builds the members; `properties` are the terms of all, in order.
pub(super) fn build(resolver: &Resolver<'_>, claims: Claims, properties: &[u32]) -> Result<Members, Refusal> {
    let classes = resolver.classes;
    let known: Vec<Property> = properties.iter().map(|term| property(resolver, *term)).collect();
    let mut by_class: Vec<Vec<(u32, Claim)>> = vec![Vec::new(); classes.len()];
    for ((class, term), claim) in claims {
        if let Ok(number) = properties.binary_search(&term) {
            by_class[class as usize].push((number as u32, claim));
        }
    }
    let mut members = Members {
        all: Vec::new(),
        own: vec![Vec::new(); classes.len()],
        effective: vec![Vec::new(); classes.len()],
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
            members.root = effective.into_iter().collect();
        } else {
            members.effective[class as usize] = effective;
        }
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
    /// Adds the members that a class has itself; all that it has come back.
    fn of_class(
        &mut self,
        class: u32,
        claims: Vec<(u32, Claim)>,
        classes: &Classes,
        known: &[Property],
    ) -> Vec<(u32, u32)> {
        // By property, the members of the parents, nearest first.
        let mut inherited: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for parent in &classes.hierarchy.parents[class as usize] {
            for (property, member) in &self.effective[*parent as usize] {
                let found = inherited.entry(*property).or_default();
                if !found.contains(member) {
                    found.push(*member);
                }
            }
        }
        let mut claims: BTreeMap<u32, Claim> = claims.into_iter().collect();
        for (property, found) in &inherited {
            // Two parents that differ: the class has to say which it is.
            if found.len() > 1 {
                claims.entry(*property).or_default();
            }
        }
        let mut effective: BTreeMap<u32, u32> =
            inherited.iter().map(|(property, found)| (*property, found[0])).collect();
        for (property, claim) in claims {
            let mut above = inherited.get(&property).cloned().unwrap_or_default();
            if above.is_empty() {
                above.extend(self.root.get(&property));
            }
            let member = self.merge(class, property, claim, &above, &known[property as usize]);
            if let [only] = above[..]
                && self.all[only as usize].says_the_same(&member)
            {
                continue;
            }
            let number = self.all.len() as u32;
            self.all.push(member);
            self.own[class as usize].push(number);
            effective.insert(property, number);
        }
        effective.into_iter().collect()
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
            facets: claim.facets,
            label: claim.label,
            doc: claim.doc,
        };
        if known.is_functional {
            member.max = least(member.max, Some(1));
        }
        for inherited in above {
            member.min = member.min.max(inherited.min);
            member.max = least(member.max, inherited.max);
            member.facets.and(&inherited.facets);
            member.label = member.label.or(inherited.label);
            member.doc = member.doc.or(inherited.doc);
        }
        member
    }
}

impl Member {
    fn says_the_same(&self, other: &Self) -> bool {
        let of = |member: &Self| (member.min, member.max, member.label, member.doc);
        of(self) == of(other) && self.types == other.types && self.facets == other.facets
    }
}
