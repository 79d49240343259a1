//! Which templates a template names, and whether following them ends.

use std::collections::{BTreeMap, BTreeSet};

use tera::ast::Node;
use tera::{Template, Tera};

use crate::project::Text;
use crate::render::instrument::is_own;
use crate::{Code, Refusal};

/// Macro files that import one another.
const IMPORT_DEPTH_MAX: usize = 64;

/// Tera follows macro imports until its stack ends when they form a ring.
pub(super) fn imports_end(tera: &Tera, sources: &BTreeMap<String, Text>) -> Result<(), Refusal> {
    let mut done = BTreeSet::new();
    for name in sources.keys() {
        let mut path = Vec::new();
        visit(tera, name, &mut path, &mut done).map_err(|ring| {
            let file = sources.get(name).map_or(name.as_str(), |text| text.file.as_str());
            Refusal::new(Code::TemplateInvalid, format!("macro files import one another in a ring: {ring}"))
                .in_file(file)
        })?;
    }
    Ok(())
}

fn visit<'a>(
    tera: &'a Tera,
    name: &'a str,
    path: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) -> Result<(), String> {
    if done.contains(name) {
        return Ok(());
    }
    if let Some(start) = path.iter().position(|entered| *entered == name) {
        let mut ring = path[start..].to_vec();
        ring.push(name);
        return Err(ring.join(" → "));
    }
    if path.len() > IMPORT_DEPTH_MAX {
        return Err(format!("more than {} files deep", IMPORT_DEPTH_MAX));
    }
    let Some(template) = tera.templates.get(name) else { return Ok(()) };
    path.push(name);
    let imported = template.imported_macro_files.iter().map(|(file, _)| file.as_str());
    for next in imported.chain(template.parent.as_deref()) {
        visit(tera, next, path, done)?;
    }
    path.pop();
    done.insert(name);
    Ok(())
}

/// The templates a template names, and whether it cannot do without.
pub(super) fn references(template: &Template) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    collect(&template.ast, &mut found);
    found
}

fn collect(nodes: &[Node], found: &mut Vec<(String, bool)>) {
    for node in nodes {
        match node {
            node if is_own(node) => {}
            Node::Extends(_, name) | Node::ImportMacro(_, name, _) => found.push((name.clone(), true)),
            Node::Include(_, names, _) => found.extend(names.iter().map(|name| (name.clone(), false))),
            Node::Forloop(_, forloop, _) => {
                collect(&forloop.body, found);
                collect(forloop.empty_body.as_deref().unwrap_or_default(), found);
            }
            Node::If(node, _) => {
                node.conditions.iter().for_each(|(_, _, body)| collect(body, found));
                if let Some((_, body)) = &node.otherwise {
                    collect(body, found);
                }
            }
            Node::MacroDefinition(_, definition, _) => collect(&definition.body, found),
            Node::Block(_, block, _) => collect(&block.body, found),
            Node::FilterSection(_, section, _) => collect(&section.body, found),
            _ => {}
        }
    }
}
