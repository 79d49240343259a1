//! Finding one's way in a parsed template and its source.

use std::collections::BTreeMap;

use tera::Template;
use tera::ast::{MacroDefinition, Node};

use crate::render::instrument::is_tag;

/// Where a name stands that is not part of a longer one.
pub(super) fn find_name(text: &str, name: &str) -> Option<usize> {
    if name.is_empty() {
        return None;
    }
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let whole = |at: &usize| {
        let (before, after) = (text[..*at].chars().next_back(), text[at + name.len()..].chars().next());
        !before.is_some_and(part) && !after.is_some_and(part)
    };
    text.match_indices(name).map(|(at, _)| at).find(whole)
}

/// Tags inside a body, however deep.
pub(super) fn tags(nodes: &[Node]) -> usize {
    let inner = |node: &Node| match node {
        Node::If(node, _) => {
            let otherwise = node.otherwise.as_ref().map_or(0, |(_, body)| tags(body));
            node.conditions.iter().map(|(_, _, body)| tags(body)).sum::<usize>() + otherwise
        }
        Node::Forloop(_, forloop, _) => tags(&forloop.body) + forloop.empty_body.as_deref().map_or(0, tags),
        Node::Block(_, block, _) => tags(&block.body),
        Node::FilterSection(_, section, _) => tags(&section.body),
        Node::MacroDefinition(_, definition, _) => tags(&definition.body),
        _ => 0,
    };
    nodes.iter().map(|node| usize::from(is_tag(node)) + inner(node)).sum()
}

/// How many tags stand before a macro's body.
pub(super) fn first_tag(template: &Template, definition: &MacroDefinition) -> usize {
    let is_it = |node: &Node| matches!(node, Node::MacroDefinition(_, found, _) if found.name == definition.name);
    let at = template.ast.iter().position(is_it).unwrap_or(0);
    tags(&template.ast[..at]) + 1
}

pub(super) fn count_sets<'n>(nodes: &'n [Node], counts: &mut BTreeMap<&'n str, usize>) {
    for node in nodes {
        match node {
            Node::Set(_, set) => *counts.entry(&set.key).or_default() += 1,
            Node::If(node, _) => {
                node.conditions.iter().for_each(|(_, _, body)| count_sets(body, counts));
                if let Some((_, body)) = &node.otherwise {
                    count_sets(body, counts);
                }
            }
            Node::Forloop(_, forloop, _) => {
                count_sets(&forloop.body, counts);
                count_sets(forloop.empty_body.as_deref().unwrap_or_default(), counts);
            }
            Node::Block(_, block, _) => count_sets(&block.body, counts),
            Node::FilterSection(_, section, _) => count_sets(&section.body, counts),
            _ => {}
        }
    }
}
