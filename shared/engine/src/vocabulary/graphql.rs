//! What only GraphQL asks of a model. A field has one type in an interface and
//! in all that implement it, so what its classes say of a property is put
//! together; and a name is needed for each type that is no class.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::classes::{Classes, ROOT};
use super::members::Members;
use super::types::Kind;
use super::{Vocabulary, names};

/// What all members of one property say in one line of inheritance.
#[derive(Default)]
struct Line {
    /// Whether any class may have several values.
    many: bool,
    classes: BTreeSet<u32>,
    /// Any resource may be a value.
    is_open: bool,
    /// All other types of values.
    literals: BTreeSet<Kind>,
}

#[derive(Default)]
pub(super) struct Graphql {
    /// The object types beside the interfaces, by class.
    nodes: BTreeMap<u32, String>,
    /// The names of the fields for literals, by property, where its values may
    /// be resources as well.
    literals: BTreeMap<u32, String>,
    /// The names of unions, by property and classes.
    unions: BTreeMap<(u32, Vec<u32>), String>,
    lines: BTreeMap<u32, Line>,
}

/// The names that there are already, and the IRIs of properties.
pub(super) struct Known<'a> {
    pub(super) classes: &'a Classes,
    pub(super) class_names: &'a [String],
    pub(super) property_names: &'a [String],
    pub(super) property_iris: &'a [&'a str],
    pub(super) class_iri: &'a dyn Fn(u32) -> &'a str,
}

impl Graphql {
    pub(super) fn new(members: &Members, known: &Known<'_>) -> Self {
        let mut lines: BTreeMap<u32, Line> = BTreeMap::new();
        let mut with_literals = BTreeSet::new();
        let mut unions = BTreeMap::new();
        for (number, member) in members.all.iter().enumerate() {
            let line = lines.entry(members.lines[number]).or_default();
            line.many |= member.max.is_none_or(|max| max > 1);
            for one in &member.types {
                line.is_open |= matches!(one.kind, Kind::Resource | Kind::Value);
                match &one.kind {
                    Kind::Class(class) => drop(line.classes.insert(*class)),
                    Kind::Resource => {}
                    other => drop(line.literals.insert(other.clone())),
                }
            }
        }
        for (number, line) in &lines {
            let property = members.all[*number as usize].property;
            let is_leaf = |class: &u32| known.classes.hierarchy.children[*class as usize].is_empty();
            if !line.literals.is_empty() && (line.is_open || !line.classes.is_empty()) {
                with_literals.insert(property);
            }
            if !line.is_open && line.classes.len() > 1 && line.classes.iter().all(is_leaf) {
                unions.insert((property, line.classes.iter().copied().collect()), String::new());
            }
        }
        let mut found = Self { unions, lines, ..Self::default() };
        found.name_types(known);
        found.name_literals(known, &with_literals);
        found
    }

    /// Names of object types and unions, apart from those of all classes.
    fn name_types(&mut self, known: &Known<'_>) {
        let iri = known.class_iri;
        let mut wishes: Vec<(String, String)> = known
            .class_names
            .iter()
            .enumerate()
            .map(|(class, name)| (iri(class as u32).to_owned(), name.clone()))
            .collect();
        let parents: Vec<u32> = (0..known.classes.len() as u32)
            .filter(|class| *class != ROOT && !known.classes.hierarchy.children[*class as usize].is_empty())
            .collect();
        for class in &parents {
            wishes.push((iri(*class).to_owned(), format!("{}Node", known.class_names[*class as usize])));
        }
        for (property, classes) in self.unions.keys() {
            let mut key = known.property_iris[*property as usize].to_owned();
            classes.iter().for_each(|class| key.extend([" ", iri(*class)]));
            wishes.push((key, format!("{}OneOf", capital(&known.property_names[*property as usize]))));
        }
        let mut names = distinct(&wishes).into_iter().skip(known.class_names.len());
        self.nodes = parents.into_iter().zip(names.by_ref()).collect();
        self.unions.values_mut().zip(names).for_each(|(union, name)| *union = name);
    }

    fn name_literals(&mut self, known: &Known<'_>, properties: &BTreeSet<u32>) {
        let name = |property: u32| known.property_names[property as usize].clone();
        let iri = |property: u32| known.property_iris[property as usize].to_owned();
        let all = 0..known.property_names.len() as u32;
        let mut wishes: Vec<(String, String)> = all.map(|property| (iri(property), name(property))).collect();
        wishes.extend(properties.iter().map(|property| (iri(*property), format!("{}Literal", name(*property)))));
        let names = distinct(&wishes).into_iter().skip(known.property_names.len());
        self.literals = properties.iter().copied().zip(names).collect();
    }

    /// The unions of classes, by name: `(name, property, classes)`.
    fn unions(&self) -> Vec<(&str, u32, &[u32])> {
        let mut found: Vec<(&str, u32, &[u32])> = self
            .unions
            .iter()
            .map(|((property, classes), name)| (name.as_str(), *property, classes.as_slice()))
            .collect();
        found.sort_unstable();
        found
    }

    /// The type of a line's resources, if it has any.
    fn resource<'a>(&'a self, line: &Line, property: u32, class_names: &'a [String]) -> Option<&'a str> {
        let classes: Vec<u32> = line.classes.iter().copied().collect();
        match &classes[..] {
            _ if line.is_open => Some("RdfResource"),
            [] => None,
            [only] => Some(&class_names[*only as usize]),
            _ => Some(self.unions.get(&(property, classes)).map_or("RdfResource", String::as_str)),
        }
    }
}

impl Vocabulary {
    /// Adds what GraphQL needs of a class: `lookup`, `node`, `fields` (its own,
    /// described) and `inherited` ones, as the schema writes them.
    pub(super) fn graphql_class(&self, row: &mut Map<String, Value>, class: u32) {
        let Some(graphql) = &self.graphql else { return };
        row.insert("lookup".to_owned(), lookup(&self.class_names[class as usize]).into());
        if let Some(node) = graphql.nodes.get(&class) {
            row.insert("node".to_owned(), node.as_str().into());
        }
        let (mut fields, mut inherited) = (Vec::new(), Vec::new());
        for number in self.sorted_by_key(self.all_members(class)) {
            let found = self.fields(graphql, number);
            if self.member_at(number).class == class {
                let described = |field: String| {
                    let mut row = self.described(number);
                    row.insert("field".to_owned(), field.into());
                    Value::Object(row)
                };
                fields.extend(found.into_iter().map(described));
            } else {
                inherited.extend(found.into_iter().map(Value::from));
            }
        }
        row.insert("fields".to_owned(), fields.into());
        row.insert("inherited".to_owned(), inherited.into());
    }

    /// The fields of a member: one for its resources, one for its literals. Where
    /// there are both, neither has to be there.
    fn fields(&self, graphql: &Graphql, number: u32) -> Vec<String> {
        let member = self.member_at(number);
        let Some(line) = graphql.lines.get(&self.members.lines[number as usize]) else { return Vec::new() };
        let resource = graphql.resource(line, member.property, &self.class_names);
        let has_both = resource.is_some() && !line.literals.is_empty();
        let required = if member.min > 0 && !has_both { "!" } else { "" };
        let reason = self.property_docs[member.property as usize].deprecated.as_deref();
        let deprecated =
            reason.map(|reason| format!(" @deprecated(reason: {})", Value::from(reason))).unwrap_or_default();
        let field = |name: &str, of: &str| {
            let of = if line.many { format!("[{of}!]") } else { of.to_owned() };
            format!("{name}: {of}{required}{deprecated}")
        };
        let name = self.property_names[member.property as usize].as_str();
        let mut found: Vec<String> = resource.iter().map(|resource| field(name, resource)).collect();
        let written: BTreeSet<&str> =
            line.literals.iter().map(|kind| self.written(kind).unwrap_or_else(|| self.kind_and_name(kind).1)).collect();
        if let Some(first) = written.first() {
            let of = if written.len() == 1 { first } else { "RdfLiteral" };
            let beside = graphql.literals.get(&member.property).filter(|_| has_both);
            found.push(field(beside.map_or(name, String::as_str), of));
        }
        found
    }

    pub(super) fn unions(&self) -> Vec<Value> {
        let of = |(name, property, classes): (&str, u32, &[u32])| {
            let at = property as usize;
            let iri = self.graph.value(self.properties[at]);
            json!({ "name": name, "key": self.keys[at], "iri": iri, "classes": self.references(classes) })
        };
        self.graphql.iter().flat_map(Graphql::unions).map(of).collect()
    }
}

fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The names of fields that find one resource of a class.
fn lookup(class_name: &str) -> String {
    let mut chars = class_name.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

fn distinct(wishes: &[(String, String)]) -> Vec<String> {
    let wishes: Vec<(&str, String)> = wishes.iter().map(|(key, wish)| (key.as_str(), wish.clone())).collect();
    names::distinct(&wishes, |name| name.into(), usize::MAX)
}
