//! What a member is written as that has several types, for targets in which
//! that needs a name: an enum in Rust, a domain in SQL.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Vocabulary;
use super::members::Member;
use super::names::{Scope, Style, Target, local};
use super::types::{Kind, Type};

/// The types of a member that are written differently, one of each.
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) property: u32,
    pub(super) types: Vec<Type>,
}

/// All choices by name, and which one each property has for which types.
#[derive(Default)]
pub(super) struct Choices {
    pub(super) all: Vec<Choice>,
    by_types: BTreeMap<(u32, Vec<Kind>), usize>,
}

impl Choices {
    pub(super) fn get(&self, member: &Member, kinds: &[Kind]) -> Option<&Choice> {
        self.by_types.get(&(member.property, kinds.to_vec())).map(|at| &self.all[*at])
    }
}

impl Vocabulary {
    /// Names the choices of all members. The highest class that has the property
    /// gives it `AuthorOneOf` (`author_one_of` in SQL); where another says other
    /// types, that is `BookAuthorOneOf`.
    pub(super) fn name_choices(&self) -> Choices {
        let mut choices = Choices::default();
        let mut taken: BTreeSet<String> = self.class_names.iter().cloned().collect();
        let style = Style::new(self.settings.target, Scope::Types, &self.settings.reserved);
        let mut seen: BTreeSet<u32> = BTreeSet::new();
        let mut members: Vec<&Member> = self.members.all.iter().collect();
        let place = &self.classes.hierarchy.place;
        members.sort_by_key(|member| (member.property, place[member.class as usize]));
        for member in members {
            let types = self.distinct_types(&member.types);
            let kinds: Vec<Kind> = types.iter().map(|one| one.kind.clone()).collect();
            if kinds.len() < 2 || choices.by_types.contains_key(&(member.property, kinds.clone())) {
                continue;
            }
            let iri = self.graph.value(self.properties[member.property as usize]);
            let class = if seen.insert(member.property) { "" } else { &self.class_names[member.class as usize] };
            let property = style.identifier(local(iri), iri);
            let wish = match (self.settings.target, class) {
                (Target::Sql, "") => format!("{property}_one_of"),
                (Target::Sql, class) => format!("{class}_{property}_one_of"),
                _ => format!("{class}{property}OneOf"),
            };
            let wish = style.fitting(wish, iri);
            let mut name = wish.clone();
            let mut digits = 6;
            while !taken.insert(name.clone()) {
                name = style.with_digest(&wish, iri, digits);
                digits += 2;
            }
            choices.by_types.insert((member.property, kinds), choices.all.len());
            choices.all.push(Choice { name, property: member.property, types });
        }
        choices
    }

    /// The first of those types that are written alike.
    pub(super) fn distinct_types(&self, types: &[Type]) -> Vec<Type> {
        let mut seen = BTreeSet::new();
        types.iter().filter(|one| seen.insert(self.written_or_name(&one.kind))).cloned().collect()
    }

    pub(super) fn choice_of(&self, member: &Member) -> Option<&str> {
        if member.types.len() < 2 {
            return None;
        }
        let kinds: Vec<Kind> = self.distinct_types(&member.types).into_iter().map(|one| one.kind).collect();
        self.choices().get(member, &kinds).map(|choice| choice.name.as_str())
    }

    /// The choices by name.
    pub(super) fn choice_rows(&self) -> Vec<Value> {
        let mut all: Vec<&Choice> = self.choices().all.iter().collect();
        all.sort_by_key(|choice| &choice.name);
        let row = |choice: &Choice| {
            let at = choice.property as usize;
            json!({
                "name": choice.name,
                "iri": self.graph.value(self.properties[at]),
                "key": self.keys[at],
                "types": choice.types.iter().map(|one| self.type_with_pattern(one)).collect::<Vec<Value>>(),
            })
        };
        all.into_iter().map(row).collect()
    }

    fn type_with_pattern(&self, one: &Type) -> Value {
        let mut row = self.type_row(one);
        if let (Kind::Datatype(datatype), Some(row)) = (&one.kind, row.as_object_mut())
            && !datatype.pattern.is_empty()
        {
            row.insert("pattern".to_owned(), datatype.pattern.into());
        }
        row
    }
}
