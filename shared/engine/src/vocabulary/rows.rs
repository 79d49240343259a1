//! The model as the rows that templates read.

mod types;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::claims::Counted;
use super::classes::ROOT;
use super::datatypes::{self, Category, Datatype};
use super::documentation::{Documentation, lines, one_line};
use super::facets::Facets;
use super::fields::{Field, Fields, Row};
use super::members::Member;
use super::names::{Scope, Style, local};
use super::types::{Kind, Type};
use super::{List, ROOT_IRI, Vocabulary, bounds};
use crate::graph::Kind as TermKind;
use crate::machine;

impl Vocabulary {
    /// The rows of a list, in the order of names.
    pub fn rows(&self, list: List) -> Vec<Value> {
        self.rows_of(list, &Fields::ALL)
    }

    /// As [`Self::rows`]; of classes and members only these fields.
    pub fn rows_of(&self, list: List, fields: &Fields) -> Vec<Value> {
        match list {
            List::Classes => machine::map(&self.named(false), |class| self.class(*class, fields)),
            List::Enumerations => machine::map(&self.named(true), |class| self.class(*class, fields)),
            List::Properties => self.property_rows(),
            List::Choices => self.choice_rows(),
            List::Datatypes => self.used_datatypes(),
            List::Unions => self.unions(),
            List::Table => self.named(false).into_iter().map(|class| self.table_row(class)).collect(),
            List::AllDatatypes => datatypes::all().iter().map(|row| Value::Object(datatype(row))).collect(),
        }
    }

    /// How many rows a list has.
    pub fn count(&self, list: List) -> usize {
        match list {
            List::Classes | List::Table => self.named(false).len(),
            List::Enumerations => self.named(true).len(),
            List::Properties => self.properties.len(),
            other => self.rows(other).len(),
        }
    }

    fn named(&self, enumerations: bool) -> Vec<u32> {
        let by_name = self.by_name.iter().copied();
        by_name.filter(|class| self.classes.is_enumeration(*class) == enumerations).collect()
    }

    /// All members of a class, given by its IRI: those of the root, inherited
    /// ones and its own, by key; of those of one key the nearest.
    pub fn members_of(&self, iri: &str, fields: &Fields) -> Option<Vec<Value>> {
        let class = self.class_number(iri)?;
        Some(self.by_key(self.all_members(class), fields))
    }

    pub(super) fn class_number(&self, iri: &str) -> Option<u32> {
        if iri == ROOT_IRI {
            return Some(ROOT);
        }
        let term = self.graph.id(oxrdf::NamedNodeRef::new_unchecked(iri).into())?;
        self.classes.number(term)
    }

    /// The members of a class with those of the root and inherited ones.
    pub(super) fn all_members(&self, class: u32) -> impl Iterator<Item = u32> {
        let mut found: BTreeMap<u32, u32> =
            self.members.own[ROOT as usize].iter().map(|member| (self.member_at(*member).property, *member)).collect();
        found.extend(self.members.effective[class as usize].iter().copied());
        found.into_values()
    }

    pub(super) fn member_at(&self, number: u32) -> &Member {
        &self.members.all[number as usize]
    }

    pub(super) fn by_key(&self, members: impl Iterator<Item = u32>, fields: &Fields) -> Vec<Value> {
        self.sorted_by_key(members).into_iter().map(|member| self.member(member, fields)).collect()
    }

    pub(super) fn sorted_by_key(&self, members: impl Iterator<Item = u32>) -> Vec<u32> {
        let mut found: Vec<u32> = members.collect();
        found.sort_by_key(|member| &self.keys[self.member_at(*member).property as usize]);
        found
    }

    /// What a member is called and what is said of it.
    pub(super) fn described(&self, number: u32) -> Map<String, Value> {
        let member = self.member_at(number);
        let at = member.property as usize;
        let mut row = Map::new();
        row.insert("iri".to_owned(), self.graph.value(self.properties[at]).into());
        row.insert("key".to_owned(), self.keys[at].as_str().into());
        row.insert("name".to_owned(), self.property_names[at].as_str().into());
        describe(&mut row, &self.property_docs[at]);
        if let Some(label) = self.own_text(member.label, one_line) {
            row.insert("label".to_owned(), label.into());
        }
        if let Some(doc) = self.own_text(member.doc, lines) {
            row.insert("doc".to_owned(), doc.into());
        }
        row
    }

    /// What only the class says of a member.
    fn own_text(&self, literal: Option<u32>, read: fn(&str) -> Option<String>) -> Option<String> {
        read(self.graph.value(literal?))
    }

    pub(super) fn iri(&self, class: u32) -> &str {
        if class == ROOT { ROOT_IRI } else { self.graph.value(self.classes.terms[class as usize]) }
    }

    pub(super) fn reference(&self, class: u32) -> Value {
        json!({ "iri": self.iri(class), "name": self.class_names[class as usize] })
    }

    pub(super) fn references(&self, classes: &[u32]) -> Value {
        Value::Array(classes.iter().map(|class| self.reference(*class)).collect())
    }

    fn class(&self, class: u32, fields: &Fields) -> Value {
        let at = class as usize;
        let hierarchy = &self.classes.hierarchy;
        let (name, doc) = (self.class_names[at].as_str(), &self.class_docs[at]);
        let mut row = Row::new(*fields);
        row.put(Field::Iri, || self.iri(class));
        row.put(Field::Name, || name);
        row.put_some(Field::Label, || doc.label.as_deref());
        row.put_some(Field::Doc, || doc.text.as_deref());
        row.put_some(Field::Deprecated, || doc.deprecated.as_deref());
        if self.graphql.is_some() {
            let mut of_graphql = Map::new();
            self.graphql_class(&mut of_graphql, class);
            row.extend(of_graphql);
        }
        row.put_some(Field::About, || about(doc.label.as_deref(), doc.text.as_deref(), name));
        row.put(Field::IsRoot, || class == ROOT);
        row.put_some(Field::Demanded, || self.demanded.contains(&class).then_some(true));
        row.put(Field::IsEnumeration, || self.classes.is_enumeration(class));
        row.put(Field::Depth, || hierarchy.depth[at]);
        row.put(Field::Order, || hierarchy.place[at]);
        row.put(Field::Preorder, || self.preorder[at]);
        row.put_some(Field::HangsOn, || {
            let above = hierarchy.parents[at].first().copied().unwrap_or(ROOT);
            (class != ROOT).then(|| self.preorder[above as usize])
        });
        row.put(Field::Parents, || self.references(&hierarchy.parents[at]));
        row.put(Field::Ancestors, || self.references(&hierarchy.ancestors(class)));
        row.put(Field::Subclasses, || {
            let mut subclasses = hierarchy.children[at].clone();
            subclasses.sort_by_key(|child| &self.class_names[*child as usize]);
            self.references(&subclasses)
        });
        row.put_some(Field::Values, || self.classes.values.get(&class).map(|values| self.values(values)));
        let own = &self.members.own[at];
        row.put(Field::Overrides, || {
            let overrides = own.iter().map(|member| self.member_at(*member)).filter(|member| member.overrides);
            let mut overrides: Vec<&str> =
                overrides.map(|member| self.keys[member.property as usize].as_str()).collect();
            overrides.sort_unstable();
            overrides
        });
        row.put(Field::Own, || self.by_key(own.iter().copied(), fields));
        row.finish()
    }

    /// A class by name: its parents (the root too) and its own members.
    fn table_row(&self, class: u32) -> Value {
        let names =
            |classes: &[u32]| classes.iter().map(|class| self.class_names[*class as usize].as_str().into()).collect();
        let parents: Vec<Value> = match &self.classes.hierarchy.parents[class as usize][..] {
            [] if class != ROOT => names(&[ROOT]),
            parents => names(parents),
        };
        let mut own: Vec<&Member> =
            self.members.own[class as usize].iter().map(|member| self.member_at(*member)).collect();
        own.sort_by_key(|member| &self.keys[member.property as usize]);
        let members: Vec<Value> = own.into_iter().map(|member| self.table_member(member)).collect();
        json!({ "name": self.class_names[class as usize], "iri": self.iri(class), "parents": parents, "members": members })
    }

    fn table_member(&self, member: &Member) -> Value {
        let mut row = Map::new();
        row.insert("key".to_owned(), self.keys[member.property as usize].as_str().into());
        if member.min > 0 {
            row.insert("min".to_owned(), member.min.into());
        }
        if let Some(max) = member.max {
            row.insert("max".to_owned(), max.into());
        }
        let types = member.types.iter().map(|one| {
            let (kind, name) = self.kind_and_name(&one.kind);
            let facets = || self.facets(&one.facets, std::slice::from_ref(one));
            if one.facets.is_empty() { json!([kind, name]) } else { json!([kind, name, facets()]) }
        });
        row.insert("types".to_owned(), types.collect());
        if !member.facets.is_empty() {
            row.insert("facets".to_owned(), self.facets(&member.facets, &member.types));
        }
        if !member.has.is_empty() {
            row.insert("has_value".to_owned(), self.all_values(&member.has));
        }
        Value::Object(row)
    }

    fn values(&self, terms: &[u32]) -> Vec<Value> {
        let style = Style::new(self.settings.target, Scope::Values, &[]);
        let iris: Vec<&str> = terms.iter().map(|term| self.graph.value(*term)).collect();
        let wishes: Vec<(&str, String)> = iris.iter().map(|iri| (*iri, style.identifier(local(iri), iri))).collect();
        let names = style.distinct(&wishes);
        let value = |((term, iri), name): ((&u32, &str), String)| {
            let mut row = Map::new();
            row.insert("iri".to_owned(), iri.into());
            row.insert("name".to_owned(), name.into());
            if let Some(doc) = self.value_docs.get(term) {
                describe(&mut row, doc);
            }
            let text = |field: &str| row.get(field).and_then(Value::as_str);
            if let Some(about) = about(text("label"), text("doc"), local(iri)) {
                row.insert("about".to_owned(), about.into());
            }
            Value::Object(row)
        };
        terms.iter().zip(iris.iter().copied()).zip(names).map(value).collect()
    }

    fn member(&self, number: u32, fields: &Fields) -> Value {
        let member = self.member_at(number);
        let at = member.property as usize;
        let (key, doc, types) = (self.keys[at].as_str(), &self.property_docs[at], &member.types);
        let label =
            || self.own_text(member.label, one_line).map(Cow::Owned).or(doc.label.as_deref().map(Cow::Borrowed));
        let text = || self.own_text(member.doc, lines).map(Cow::Owned).or(doc.text.as_deref().map(Cow::Borrowed));
        let mut row = Row::new(*fields);
        row.put(Field::Iri, || self.graph.value(self.properties[at]));
        row.put(Field::Key, || key);
        row.put(Field::Name, || self.property_names[at].as_str());
        row.put_some(Field::Label, label);
        row.put_some(Field::Doc, text);
        row.put_some(Field::Deprecated, || doc.deprecated.as_deref());
        row.put_some(Field::About, || about(label().as_deref(), text().as_deref(), key));
        row.put(Field::Of, || self.reference(member.class));
        row.put(Field::Min, || member.min);
        row.put_some(Field::Max, || member.max);
        row.put(Field::Required, || member.min > 0);
        row.put(Field::Many, || member.max.is_none_or(|max| max > 1));
        row.put(Field::Overrides, || member.overrides);
        row.put(Field::Exact, || member.is_exact);
        row.put_some(Field::Counted, || self.counted(member));
        row.put(Field::Types, || types.iter().map(|one| self.type_row(one)).collect::<Vec<Value>>());
        row.put_some(Field::Choice, || self.choice_of(member));
        let is_written = !self.settings.types.is_empty();
        row.put_some(Field::Written, || is_written.then(|| self.all_written(types)));
        row.put_some(Field::Union, || is_written.then(|| self.member_union(member)));
        row.put_some(Field::Named, || is_written.then(|| self.named_resources(member)).flatten());
        row.put_some(Field::Facets, || {
            let facets = member_facets(member);
            (!facets.is_empty()).then(|| self.facets(&facets, types))
        });
        row.put_some(Field::HasValue, || (!member.has.is_empty()).then(|| self.all_values(&member.has)));
        row.finish()
    }

    /// How many values have to be of which classes, where not all have to be.
    fn counted(&self, member: &Member) -> Option<Vec<Value>> {
        if member.is_exact || member.counted.is_empty() {
            return None;
        }
        let row = |counted: &Counted| json!({ "min": counted.min, "classes": self.references(&counted.classes) });
        Some(member.counted.iter().map(row).collect())
    }

    fn member_union(&self, member: &Member) -> String {
        let never = self.settings.types.get("never").filter(|_| member.max == Some(0));
        if let Some(never) = never {
            return never.clone();
        }
        match &member.has[..] {
            // It is the only one.
            [value] if member.max == Some(1) && self.is_bare(*value, &member.types) => self.in_json(*value).to_string(),
            _ => self.union(&member_facets(member), &member.types),
        }
    }

    /// Where all values that there may be are resources: their IRIs, and the union of the
    /// types that they are of. A value of an enumeration is its IRI alone.
    fn named_resources(&self, member: &Member) -> Option<Value> {
        let facets = member_facets(member);
        let mut values = facets.one_of.clone().filter(|values| !values.is_empty())?;
        let is_enumeration = |one: &Type| matches!(one.kind, Kind::Enumeration(_));
        let is_literal = |value: &u32| matches!(self.graph.kind(*value), TermKind::Literal { .. });
        if member.types.iter().any(is_enumeration) || values.iter().any(is_literal) {
            return None;
        }
        values.sort_unstable();
        values.dedup();
        let iris: Vec<&str> = values.iter().map(|value| self.graph.value(*value)).collect();
        let union = self.member_union(member);
        let of_type = if member.types.len() > 1 { format!("({union})") } else { union };
        Some(json!({ "iris": iris, "type": of_type }))
    }

    fn property_rows(&self) -> Vec<Value> {
        let mut owners: Vec<Vec<u32>> = vec![Vec::new(); self.properties.len()];
        for member in &self.members.all {
            owners[member.property as usize].push(member.class);
        }
        let mut order: Vec<usize> = (0..self.properties.len()).collect();
        order.sort_by_key(|at| &self.keys[*at]);
        let row = |at: usize| {
            let mut row = Map::new();
            row.insert("iri".to_owned(), self.graph.value(self.properties[at]).into());
            row.insert("key".to_owned(), self.keys[at].as_str().into());
            row.insert("name".to_owned(), self.property_names[at].as_str().into());
            describe(&mut row, &self.property_docs[at]);
            let mut classes = owners[at].clone();
            classes.sort_by_key(|class| &self.class_names[*class as usize]);
            row.insert("classes".to_owned(), self.references(&classes));
            Value::Object(row)
        };
        order.into_iter().map(row).collect()
    }

    fn used_datatypes(&self) -> Vec<Value> {
        let types = self.members.all.iter().flat_map(|member| &member.types);
        let used: BTreeMap<&str, &'static Datatype> = types
            .filter_map(|one| match one.kind {
                Kind::Datatype(datatype) => Some((datatype.name, datatype)),
                _ => None,
            })
            .collect();
        used.into_values()
            .map(|used| {
                let mut row = datatype(used);
                if let Some(written) = self.written(&Kind::Datatype(used)) {
                    row.insert("written".to_owned(), written.into());
                }
                Value::Object(row)
            })
            .collect()
    }
}

pub(super) fn describe(row: &mut Map<String, Value>, doc: &Documentation) {
    for (name, text) in [("label", &doc.label), ("doc", &doc.text), ("deprecated", &doc.deprecated)] {
        if let Some(text) = text {
            row.insert(name.to_owned(), text.as_str().into());
        }
    }
}

/// What narrows the values of a member; a single type's own facets too.
fn member_facets(member: &Member) -> Cow<'_, Facets> {
    match &member.types[..] {
        // Both put together are in order, and none stands there twice.
        [only] if !only.facets.is_empty() || member.facets.patterns.len() > 1 => {
            let mut both = only.facets.clone();
            both.and(&member.facets);
            Cow::Owned(both)
        }
        _ => Cow::Borrowed(&member.facets),
    }
}

/// Label and description as one text, the label only where it says more than
/// the name does.
fn about(label: Option<&str>, doc: Option<&str>, name: &str) -> Option<String> {
    let label = label.filter(|label| *label != name);
    match (label, doc) {
        (Some(label), Some(doc)) if !doc.eq_ignore_ascii_case(label) => Some(format!("{label}\n\n{doc}")),
        (label, doc) => label.or(doc).map(str::to_owned),
    }
}

fn datatype(datatype: &Datatype) -> Map<String, Value> {
    let mut row = Map::new();
    row.insert("name".to_owned(), datatype.name.into());
    row.insert("iri".to_owned(), format!("{}{}", datatypes::XSD, datatype.name).into());
    row.insert("category".to_owned(), datatype.category.as_str().into());
    if !datatype.pattern.is_empty() {
        row.insert("pattern".to_owned(), datatype.pattern.into());
    }
    for (name, bound) in [("min", datatype.min), ("max", datatype.max)] {
        if let Some(bound) = bound {
            row.insert(name.to_owned(), bound.into());
        }
    }
    // Longer integers are text; whether there is one bound the pattern says.
    if let (Category::Digits, Some(min), Some(max)) = (datatype.category, datatype.min, datatype.max) {
        let patterns = [bounds::at_least(min, false), bounds::at_most(max, false)];
        row.insert("bounds".to_owned(), patterns.into_iter().flatten().collect());
    }
    row
}
