//! Constraints: OWL restrictions and SHACL shapes, by path and facet.

use super::describe::Descriptions;
use super::{Said, TermChanges, Versions, facets, names};
use std::collections::BTreeMap;

/// One facet of the constraints that a term puts on a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// The predicate that leads to the constraint; empty on the shape itself.
    via: String,
    path: String,
    facet: String,
}

pub(super) type Constraints = BTreeMap<Key, Said>;

impl TermChanges<'_> {
    pub(super) fn constraints(&mut self, versions: &Versions<'_>, before: &Constraints, after: &Constraints) {
        let nothing = Said::new();
        let mut keys: Vec<&Key> = before.keys().chain(after.keys()).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            let [was, is] = [before, after].map(|all| all.get(key).unwrap_or(&nothing));
            if was != is {
                let rule = facets::rule(&key.facet, was, is, &versions.new_hierarchy);
                let about = format!("{} {}", key.path, key.facet);
                self.add(rule, Some(about.trim()), was.clone(), is.clone());
            }
        }
    }
}

/// Whether a statement is kept as constraints and not as itself.
pub(super) fn holds(version: &Descriptions<'_>, predicate: &str, object: u32) -> bool {
    match predicate {
        names::SUB_CLASS_OF | names::EQUIVALENT_CLASS => restricted_path(version, object).is_some(),
        names::ONE_OF => true,
        _ => predicate.starts_with(names::SHACL) && predicate != names::SH_PATH,
    }
}

pub(super) fn of(version: &Descriptions<'_>, subject: u32) -> Constraints {
    let mut found = Constraints::new();
    for &[_, p, o] in version.ontology.about(subject) {
        let predicate = version.ontology.text(p);
        if !holds(version, predicate, o) {
            continue;
        }
        match predicate {
            names::SUB_CLASS_OF | names::EQUIVALENT_CLASS => restriction(version, predicate, o, &mut found),
            names::SH_PROPERTY if shape_path(version, o).is_some() && version.ontology.is_blank(o) => {
                property_shape(version, o, &mut found);
            }
            _ => add(version, ["", "", predicate], o, &mut found),
        }
    }
    found
}

/// The property of a restriction, with the class that it counts.
fn restricted_path(version: &Descriptions<'_>, node: u32) -> Option<String> {
    let about = version.ontology.is_blank(node).then(|| version.ontology.about(node))?;
    let property = version.one(about, names::ON_PROPERTY)?;
    let mut path = version.expression(property).to_owned();
    for counted in [names::ON_CLASS, names::ON_DATA_RANGE].into_iter().filter_map(|name| version.one(about, name)) {
        path = format!("{path} of {}", version.expression(counted));
    }
    Some(path)
}

fn restriction(version: &Descriptions<'_>, via: &str, node: u32, found: &mut Constraints) {
    let Some(path) = restricted_path(version, node) else { return };
    for &[_, p, o] in version.ontology.about(node) {
        let facet = version.ontology.text(p);
        let exact: [&str; 2] = match facet {
            names::ON_PROPERTY | names::ON_CLASS | names::ON_DATA_RANGE | names::TYPE => continue,
            names::CARDINALITY => [names::MIN_CARDINALITY, names::MAX_CARDINALITY],
            names::QUALIFIED_CARDINALITY => [names::MIN_QUALIFIED_CARDINALITY, names::MAX_QUALIFIED_CARDINALITY],
            other => [other; 2],
        };
        for facet in exact {
            add(version, [via, &path, facet], o, found);
        }
    }
}

fn shape_path(version: &Descriptions<'_>, shape: u32) -> Option<u32> {
    version.one(version.ontology.about(shape), names::SH_PATH)
}

fn property_shape(version: &Descriptions<'_>, shape: u32, found: &mut Constraints) {
    let Some(path) = shape_path(version, shape) else { return };
    let path = version.expression(path);
    for &[_, p, o] in version.ontology.about(shape) {
        let facet = version.ontology.text(p);
        if ![names::SH_PATH, names::TYPE].contains(&facet) {
            add(version, [names::SH_PROPERTY, path, facet], o, found);
        }
    }
}

/// A list counts by its members.
fn add(version: &Descriptions<'_>, [via, path, facet]: [&str; 3], value: u32, found: &mut Constraints) {
    let is_members = facet == names::ONE_OF
        || ["in>", "ignoredProperties>", "languageIn>"].iter().any(|end| facet.strip_prefix(names::SHACL) == Some(end));
    let values: Said = match version.list(value).filter(|_| is_members) {
        Some(members) => members.into_iter().map(|member| version.expression(member).to_owned()).collect(),
        None => Said::from([version.expression(value).to_owned()]),
    };
    let values: Said = values.into_iter().filter(|value| !facets::is_void(facet, value)).collect();
    if !values.is_empty() {
        let key = Key { via: via.to_owned(), path: path.to_owned(), facet: facet.to_owned() };
        found.entry(key).or_default().extend(values);
    }
}
