//! Comparisons that would go wrong without a word: a boolean or number column
//! against text, or the other way. Projects were written when every value was
//! text; rendered with typed values their conditions silently never hold. The
//! check reads the parsed template and what the columns really hold, and names
//! line and mend. It knows less than it could rather than refuse what is right.

mod expression;
mod shape;
mod tree;
mod wording;

use std::collections::BTreeMap;

use tera::Template;
use tera::ast::{Forloop, MacroCall, MacroDefinition, Node};

use self::expression::Checker;
use self::shape::Shape;
pub(super) use self::shape::Variables;
use self::tree::{count_sets, find_name, first_tag, tags};
use super::environment::Environment;
use super::instrument::{is_own, is_tag};
use super::{Warning, scan};
use crate::project::line_column;
use crate::{Code, Place, Refusal};

/// Bodies looked at for one template; a web of macros grows faster than deep.
const BODIES_MAX: usize = 10_000;

/// A comparison across kinds.
struct Finding {
    /// As written, nearly.
    expression: String,
    /// A variable of it, to find it in the source.
    variable: String,
    message: String,
    mend: String,
}

/// Checks a template and all it includes, calls or extends; a warning when it
/// is too much to look at all of it.
///
/// # Errors
/// [`Code::TypeMismatch`] at the first comparison across kinds.
pub(super) fn check(environment: &Environment, name: &str, variables: &Variables) -> Result<Option<Warning>, Refusal> {
    let mut walk = Walk { environment, variables: variables.clone(), called: Vec::new(), bodies: 0, given_up: None };
    walk.template(name, 0)?;
    Ok(walk.given_up)
}

struct Walk<'a> {
    environment: &'a Environment,
    variables: Variables,
    /// Macros that were looked at with these kinds of arguments.
    called: Vec<(*const MacroDefinition, Variables)>,
    bodies: usize,
    /// Where the check stopped looking deeper.
    given_up: Option<Warning>,
}

/// The body being looked at.
#[derive(Clone, Copy)]
struct Position<'a> {
    template: &'a Template,
    /// Tags of the template passed so far.
    tag: usize,
    depth: usize,
}

impl<'a> Walk<'a> {
    fn template(&mut self, name: &str, depth: usize) -> Result<(), Refusal> {
        let Some(template) = self.environment.tera.templates.get(name) else { return Ok(()) };
        let mut position = Position { template, tag: 0, depth };
        if self.is_enough(0, &position) {
            return Ok(());
        }
        self.forget_reassigned(&template.ast);
        self.body(&template.ast, &mut position)?;
        match template.parent.as_deref() {
            Some(parent) => self.template(parent, depth + 1),
            None => Ok(()),
        }
    }

    /// A variable set twice, or set over one that is known, may hold either.
    fn forget_reassigned(&mut self, nodes: &[Node]) {
        let mut counts = BTreeMap::new();
        count_sets(nodes, &mut counts);
        for (name, count) in counts {
            if count > 1 || self.variables.has(name) {
                self.variables.set(name, Shape::Unknown);
            }
        }
    }

    fn body(&mut self, nodes: &'a [Node], position: &mut Position<'a>) -> Result<(), Refusal> {
        if self.is_enough(position.tag, position) {
            return Ok(());
        }
        self.bodies += 1;
        self.environment.shared.look()?;
        for node in nodes {
            let tag = position.tag;
            if is_tag(node) {
                position.tag += 1;
            }
            self.node(node, tag, position)?;
        }
        Ok(())
    }

    fn node(&mut self, node: &'a Node, tag: usize, position: &mut Position<'a>) -> Result<(), Refusal> {
        match node {
            node if is_own(node) => Ok(()),
            Node::VariableBlock(_, expr) => self.expression(expr, tag, position).map(drop),
            Node::Set(_, set) => {
                let shape = self.expression(&set.value, tag, position)?;
                if !self.variables.has(&set.key) {
                    self.variables.set(&set.key, shape);
                }
                Ok(())
            }
            Node::If(node, _) => {
                for (_, condition, body) in &node.conditions {
                    self.expression(condition, tag, position)?;
                    self.body(body, position)?;
                }
                match &node.otherwise {
                    Some((_, body)) => self.body(body, position),
                    None => Ok(()),
                }
            }
            Node::Forloop(_, forloop, _) => self.forloop(forloop, tag, position),
            Node::Block(_, block, _) => self.body(&block.body, position),
            Node::FilterSection(_, section, _) => self.body(&section.body, position),
            Node::Include(_, names, _) => {
                let before = self.variables.clone();
                for name in names {
                    self.template(name, position.depth + 1)?;
                }
                self.variables = before;
                Ok(())
            }
            Node::MacroDefinition(_, definition, _) => {
                // Looked at where it is called, with what it is called with.
                position.tag += tags(&definition.body);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn forloop(&mut self, forloop: &'a Forloop, tag: usize, position: &mut Position<'a>) -> Result<(), Refusal> {
        let container = self.expression(&forloop.container, tag, position)?;
        let before = self.variables.clone();
        match (&forloop.key, &container) {
            (Some(key), Shape::Groups(columns)) => {
                self.variables.set(key, Shape::Unknown);
                self.variables.set(&forloop.value, Shape::Rows(columns.clone()));
            }
            (Some(key), _) => {
                self.variables.set(key, Shape::Unknown);
                self.variables.set(&forloop.value, Shape::Unknown);
            }
            (None, container) => self.variables.set(&forloop.value, container.item()),
        }
        self.variables.set("loop", Shape::Unknown);
        self.body(&forloop.body, position)?;
        self.variables = before;
        self.body(forloop.empty_body.as_deref().unwrap_or_default(), position)
    }

    fn expression(&mut self, expr: &'a tera::ast::Expr, tag: usize, position: &Position<'a>) -> Result<Shape, Refusal> {
        let mut checker = Checker::new(&self.variables, &self.environment.shared);
        let shape = checker.shape(expr);
        let (finding, calls) = (checker.finding, checker.calls);
        if let Some(finding) = finding {
            return Err(self.refusal(finding, tag, position));
        }
        for (call, args) in calls {
            self.call(call, args, tag, position)?;
        }
        Ok(shape)
    }

    /// Follows a macro with the kinds its arguments have here.
    fn call(
        &mut self,
        call: &MacroCall,
        args: Vec<(&str, Shape)>,
        tag: usize,
        position: &Position<'a>,
    ) -> Result<(), Refusal> {
        let imported =
            position.template.imported_macro_files.iter().find(|(_, namespace)| *namespace == call.namespace);
        let template = match imported {
            Some((file, _)) => self.environment.tera.templates.get(file),
            None if call.namespace == "self" => Some(position.template),
            None => None,
        };
        let Some((template, definition)) = template.and_then(|found| Some((found, found.macros.get(&call.name)?)))
        else {
            return Ok(());
        };
        let mut inner = Variables::default();
        for (name, shape) in args {
            inner.set(name, shape);
        }
        // A macro that calls itself mostly does so with the same kinds.
        let called = (std::ptr::from_ref(definition), inner.clone());
        if self.called.contains(&called) || self.is_enough(tag, position) {
            return Ok(());
        }
        self.called.push(called);
        let outer = std::mem::replace(&mut self.variables, inner);
        self.forget_reassigned(&definition.body);
        let mut within = Position { template, tag: first_tag(template, definition), depth: position.depth + 1 };
        let checked = self.body(&definition.body, &mut within);
        self.variables = outer;
        checked
    }

    /// Whether the check looks no deeper, which it says once.
    fn is_enough(&mut self, tag: usize, position: &Position<'_>) -> bool {
        let depth_max = self.environment.shared.limits.template_depth_max;
        let reached = if self.bodies >= BODIES_MAX {
            format!("{BODIES_MAX} bodies")
        } else if position.depth > depth_max {
            format!("{depth_max} includes and macros inside one another")
        } else {
            return false;
        };
        let message = format!("comparisons across kinds are not looked for any further here, after {reached}");
        let place = self.place(tag, "", position);
        self.given_up.get_or_insert_with(|| Warning::new("types_not_checked", message, place));
        true
    }

    fn refusal(&self, finding: Finding, tag: usize, position: &Position<'_>) -> Refusal {
        Refusal::new(Code::TypeMismatch, format!("`{}` {}", finding.expression, finding.message))
            .at(self.place(tag, &finding.variable, position))
            .expecting(finding.mend)
    }

    /// Where a tag stands, or a variable behind it: an `elif` is part of its
    /// `if`, so the variable is nearer.
    fn place(&self, tag: usize, variable: &str, position: &Position<'_>) -> Place {
        let Some(text) = self.environment.sources.get(&position.template.name) else { return Place::default() };
        let offset = scan::tags(text).ok().and_then(|tags| tags.get(tag).copied()).unwrap_or(0);
        let offset = find_name(&text.text[offset..], variable).map_or(offset, |at| offset + at);
        let (line, column) = line_column(&text.text, offset);
        text.place(Some(line), Some(column))
    }
}
