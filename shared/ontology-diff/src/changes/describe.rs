//! What a version says of each term, with blank nodes written out.

use super::constraints::{self, Constraints};
use super::{Said, names};
use crate::Ontology;
use sha2::{Digest, Sha256};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

/// Longer expressions are shown by their hash.
const TEXT_BYTES_MAX: usize = 4_096;
/// Blank nodes inside one another that are written out.
const DEPTH_MAX: usize = 100;
const STEPS_MIN: usize = 100_000;
const STEPS_PER_TRIPLE: usize = 4;

/// What one term says, constraints apart.
#[derive(Debug, Default)]
pub(super) struct Description {
    pub(super) said: BTreeMap<String, Said>,
    pub(super) constraints: Constraints,
}

impl Description {
    pub(super) fn is_empty(&self) -> bool {
        self.said.is_empty() && self.constraints.is_empty()
    }

    pub(super) fn of(&self, predicate: &str) -> &Said {
        static NOTHING: Said = BTreeSet::new();
        self.said.get(predicate).unwrap_or(&NOTHING)
    }
}

/// One version, as text.
pub(super) struct Descriptions<'a> {
    pub(super) ontology: &'a Ontology,
    /// Of each blank node.
    expressions: Vec<Option<String>>,
    /// Members of lists and statements of blank nodes that may still be looked
    /// at: what is shared by many is looked at for each of them.
    steps_left: Cell<usize>,
}

impl<'a> Descriptions<'a> {
    pub(super) fn new(ontology: &'a Ontology) -> Self {
        let mut descriptions = Self {
            ontology,
            expressions: vec![None; ontology.blank_count as usize],
            steps_left: Cell::new(STEPS_MIN + STEPS_PER_TRIPLE * ontology.triples.len()),
        };
        // A later cell of a list is written where the list is, unless something else points to it.
        let mut is_referred = vec![false; ontology.blank_count as usize];
        let mut is_rest = is_referred.clone();
        for &[_, p, o] in ontology.triples.iter().filter(|[.., o]| ontology.is_blank(*o)) {
            let of = if ontology.text(p) == names::REST { &mut is_rest } else { &mut is_referred };
            of[o as usize] = true;
        }
        for node in 0..ontology.blank_count {
            if is_referred[node as usize] || !is_rest[node as usize] {
                descriptions.write(node, &mut Vec::new());
            }
        }
        descriptions
    }

    /// Nothing for a term that is no subject in this version.
    pub(super) fn of(&self, subject: &str) -> Description {
        let Some(number) = self.ontology.number(subject) else { return Description::default() };
        let mut description = Description { constraints: constraints::of(self, number), ..Description::default() };
        for &[_, p, o] in self.ontology.about(number) {
            let predicate = self.ontology.text(p);
            if !constraints::holds(self, predicate, o) {
                description.said.entry(predicate.to_owned()).or_default().insert(self.expression(o).to_owned());
            }
        }
        description
    }

    /// Every named subject that has a blank node as an object.
    pub(super) fn above_blank_nodes(&self) -> impl Iterator<Item = String> + '_ {
        let above =
            self.ontology.triples.iter().filter(|[s, _, o]| !self.ontology.is_blank(*s) && self.ontology.is_blank(*o));
        above.map(|[s, ..]| self.ontology.text(*s).to_owned())
    }

    /// What blank nodes say that nothing refers to: axioms such as owl:AllDisjointClasses.
    pub(super) fn rootless(&self) -> Said {
        let referred: BTreeSet<u32> = self.ontology.triples.iter().map(|[.., o]| *o).collect();
        (0..self.ontology.blank_count)
            .filter(|node| !referred.contains(node))
            .map(|node| self.expression(node).to_owned())
            .collect()
    }

    /// A term in N-Triples form, or a blank node written out.
    pub(super) fn expression(&self, term: u32) -> &str {
        match self.expressions.get(term as usize) {
            Some(expression) => expression.as_deref().unwrap_or_default(),
            None => self.ontology.text(term),
        }
    }

    /// The members of a list, if the term is a whole one.
    pub(super) fn list(&self, mut cell: u32) -> Option<Vec<u32>> {
        let mut members = Vec::new();
        while self.ontology.text(cell) != names::NIL {
            let about = self.ontology.is_blank(cell).then(|| self.ontology.about(cell))?;
            let [first, rest] = [names::FIRST, names::REST].map(|name| self.one(about, name));
            if about.len() != 2 || !self.may_look_at(1) {
                return None;
            }
            members.push(first?);
            cell = rest?;
        }
        Some(members)
    }

    /// The only object of a predicate.
    pub(super) fn one(&self, about: &[[u32; 3]], predicate: &str) -> Option<u32> {
        let mut found = about.iter().filter(|[_, p, _]| self.ontology.text(*p) == predicate).map(|[.., o]| *o);
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    fn may_look_at(&self, more: usize) -> bool {
        let left = self.steps_left.get().checked_sub(more);
        self.steps_left.set(left.unwrap_or_default());
        left.is_some()
    }

    fn write(&mut self, node: u32, path: &mut Vec<u32>) -> String {
        match self.expressions.get(node as usize) {
            None => return self.ontology.text(node).to_owned(),
            Some(Some(written)) => return written.clone(),
            Some(None) => {}
        }
        if path.contains(&node) {
            return "_:above".to_owned();
        }
        let about = self.ontology.about(node);
        if path.len() >= DEPTH_MAX || !self.may_look_at(about.len()) {
            return format!("_:c14n{node}");
        }
        path.push(node);
        let text = match self.list(node) {
            Some(members) => {
                let members: Vec<String> = members.into_iter().map(|member| self.write(member, path)).collect();
                format!("( {} )", members.join(" "))
            }
            None => {
                let mut parts: Vec<String> = about
                    .iter()
                    .map(|&[_, p, o]| format!("{} {}", self.ontology.text(p), self.write(o, path)))
                    .collect();
                parts.sort_unstable();
                format!("[ {} ]", parts.join(" ; "))
            }
        };
        path.pop();
        let text = if text.len() > TEXT_BYTES_MAX {
            format!("[ sha-256 {} ]", hex::encode(Sha256::digest(&text)))
        } else {
            text
        };
        self.expressions[node as usize] = Some(text.clone());
        text
    }
}
