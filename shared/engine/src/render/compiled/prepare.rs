//! From Tera's nodes to our steps.

use std::collections::HashMap;

use tera::ast::{self, Expr, ExprVal, FunctionCall, MacroCall, Node};
use tera::{Number, Template, Tera, Value};

use super::path::Path;
use super::{Arguments, Compiled, Expression, FilterCall, Loop, Macro, Operand, Part, Step};
use crate::render::instrument::{BOUND, CAPTURE, ENTER, LEAVE, TICK, is_own};

pub(super) fn prepare(tera: &Tera, name: &str) -> Option<Compiled> {
    let template = tera.templates.get(name)?;
    let mut preparation = Preparation::new(tera);
    let body = preparation.template(template)?;
    // What is called and included may call and include more.
    let (mut macros, mut includes) = (Vec::new(), Vec::new());
    loop {
        if let Some((file, name)) = preparation.macros.get(macros.len()).cloned() {
            let template = tera.templates.get(&file)?;
            macros.push(preparation.definition(template, template.macros.get(&name)?)?);
        } else if let Some(file) = preparation.includes.get(includes.len()).cloned() {
            includes.push(preparation.template(tera.templates.get(&file)?)?);
        } else {
            return Some(Compiled { body, macros, includes });
        }
    }
}

struct Preparation<'t> {
    tera: &'t Tera,
    /// File and name of each macro that is called.
    macros: Vec<(String, String)>,
    includes: Vec<String>,
}

/// Where a node stands.
#[derive(Clone, Copy)]
struct Scope<'t> {
    template: &'t Template,
    is_in_loop: bool,
}

impl<'t> Preparation<'t> {
    fn new(tera: &'t Tera) -> Self {
        Self { tera, macros: Vec::new(), includes: Vec::new() }
    }

    fn template(&mut self, template: &Template) -> Option<Vec<Step>> {
        if template.parent.is_some() {
            return None;
        }
        self.body(&template.ast, Scope { template, is_in_loop: false })
    }

    fn definition(&mut self, template: &Template, definition: &ast::MacroDefinition) -> Option<Macro> {
        let scope = Scope { template, is_in_loop: false };
        let mut parameters = Vec::new();
        for (name, default) in &definition.args {
            let default = match default {
                Some(default) => Some(self.expression(default, scope)?),
                None => None,
            };
            parameters.push((name.clone(), default));
        }
        Some(Macro { parameters, body: self.body(&definition.body, scope)? })
    }

    fn body(&mut self, nodes: &[Node], scope: Scope<'_>) -> Option<Vec<Step>> {
        let mut steps = Vec::with_capacity(nodes.len());
        for node in nodes {
            match node {
                Node::Comment(..) | Node::MacroDefinition(..) | Node::ImportMacro(..) => {}
                node => steps.push(self.step(node, scope)?),
            }
        }
        Some(steps)
    }

    fn step(&mut self, node: &Node, scope: Scope<'_>) -> Option<Step> {
        Some(match node {
            Node::Text(text) | Node::Raw(_, text, _) => Step::Text(text.clone()),
            Node::VariableBlock(_, expr) if is_own(node) => own(expr)?,
            Node::VariableBlock(_, expr) => Step::Print(self.expression(expr, scope)?),
            Node::Set(_, set) => {
                Step::Set { name: set.key.clone(), value: self.expression(&set.value, scope)?, is_global: set.global }
            }
            Node::If(node, _) => {
                let mut conditions = Vec::new();
                for (_, condition, body) in &node.conditions {
                    conditions.push((self.expression(condition, scope)?, self.body(body, scope)?));
                }
                let otherwise = node.otherwise.as_ref().map_or(Some(Vec::new()), |(_, body)| self.body(body, scope))?;
                Step::If { conditions, otherwise }
            }
            Node::Forloop(_, of, _) => Step::For(self.of_loop(of, scope)?),
            Node::Include(_, names, _) => {
                let name = names.iter().find(|name| self.tera.templates.contains_key(*name))?;
                Step::Include(number_of(&mut self.includes, name.clone()))
            }
            Node::FilterSection(_, section, _) => Step::FilterSection {
                filter: if section.filter.name == "safe" { None } else { Some(self.filter(&section.filter, scope)?) },
                body: self.body(&section.body, scope)?,
            },
            Node::Break(_) if scope.is_in_loop => Step::Break,
            Node::Continue(_) if scope.is_in_loop => Step::Continue,
            _ => return None,
        })
    }

    fn of_loop(&mut self, of: &ast::Forloop, scope: Scope<'_>) -> Option<Loop> {
        if !matches!(of.container.val, ExprVal::Ident(_) | ExprVal::FunctionCall(_) | ExprVal::Array(_)) {
            return None;
        }
        Some(Loop {
            key: of.key.clone(),
            item: of.value.clone(),
            container: self.expression(&of.container, scope)?,
            body: self.body(&of.body, Scope { is_in_loop: true, ..scope })?,
            without_items: self.body(of.empty_body.as_deref().unwrap_or_default(), scope)?,
        })
    }

    fn expression(&mut self, expr: &Expr, scope: Scope<'_>) -> Option<Expression> {
        let default = match (&expr.val, expr.filters.first()) {
            (ExprVal::Ident(_), Some(filter)) if filter.name == "default" => {
                Some(Box::new(self.expression(filter.args.get("value")?, scope)?))
            }
            _ => None,
        };
        let mut filters = Vec::new();
        for filter in expr.filters.iter().filter(|filter| !["safe", "default"].contains(&filter.name.as_str())) {
            filters.push(self.filter(filter, scope)?);
        }
        Some(Expression {
            operand: self.operand(&expr.val, scope)?,
            is_negated: expr.negated,
            default,
            is_filtered: !expr.filters.is_empty(),
            filters,
        })
    }

    fn boxed(&mut self, expr: &Expr, scope: Scope<'_>) -> Option<Box<Expression>> {
        self.expression(expr, scope).map(Box::new)
    }

    fn operand(&mut self, val: &ExprVal, scope: Scope<'_>) -> Option<Operand> {
        if let Some(value) = constant(val) {
            return Some(Operand::Value(value));
        }
        Some(match val {
            ExprVal::Ident(name) => Operand::Path(Path::new(name)?),
            ExprVal::FunctionCall(call) => self.call(call, scope)?,
            ExprVal::MacroCall(call) => self.macro_call(call, scope)?,
            ExprVal::StringConcat(concat) => {
                let parts = concat.values.iter().map(|part| self.part(part, scope));
                Operand::Concat(parts.collect::<Option<_>>()?)
            }
            ExprVal::Array(items) => {
                Operand::List(items.iter().map(|item| self.expression(item, scope)).collect::<Option<_>>()?)
            }
            ExprVal::Logic(logic) => Operand::Logic {
                operator: logic.operator,
                left: self.boxed(&logic.lhs, scope)?,
                right: self.boxed(&logic.rhs, scope)?,
            },
            ExprVal::Math(math) => Operand::Math {
                operator: math.operator,
                left: self.boxed(&math.lhs, scope)?,
                right: self.boxed(&math.rhs, scope)?,
            },
            ExprVal::In(condition) => Operand::In {
                is_negated: condition.negated,
                item: self.boxed(&condition.lhs, scope)?,
                container: self.boxed(&condition.rhs, scope)?,
            },
            ExprVal::Test(test) => Operand::Test {
                path: Path::new(&test.ident)?,
                test: self.tera.testers.get(&test.name)?.clone(),
                is_negated: test.negated,
                arguments: test.args.iter().map(|argument| self.expression(argument, scope)).collect::<Option<_>>()?,
            },
            ExprVal::String(_) | ExprVal::Int(_) | ExprVal::Float(_) | ExprVal::Bool(_) => return None,
        })
    }

    fn part(&mut self, part: &ExprVal, scope: Scope<'_>) -> Option<Part> {
        Some(match part {
            ExprVal::String(text) => Part::Text(text.clone()),
            ExprVal::Int(number) => Part::Text(number.to_string()),
            ExprVal::Float(number) => Part::Text(number.to_string()),
            other => Part::Operand(self.operand(other, scope)?),
        })
    }

    fn call(&mut self, call: &FunctionCall, scope: Scope<'_>) -> Option<Operand> {
        if [BOUND, CAPTURE].contains(&call.name.as_str()) {
            let value = self.boxed(call.args.get("value")?, scope)?;
            return Some(Operand::Measured { is_captured: call.name == CAPTURE, value });
        }
        let function = self.tera.functions.get(&call.name)?.clone();
        Some(Operand::Call { function, arguments: self.arguments(&call.args, scope)? })
    }

    fn filter(&mut self, call: &FunctionCall, scope: Scope<'_>) -> Option<FilterCall> {
        let filter = self.tera.filters.get(&call.name)?.clone();
        Some(FilterCall { filter, arguments: self.arguments(&call.args, scope)? })
    }

    fn arguments(&mut self, given: &HashMap<String, Expr>, scope: Scope<'_>) -> Option<Arguments> {
        let constants: Option<HashMap<String, Value>> =
            given.iter().map(|(name, expr)| Some((name.clone(), plain_constant(expr)?))).collect();
        if let Some(constants) = constants {
            return Some(Arguments::Constant(constants));
        }
        self.named(given, scope).map(Arguments::Computed)
    }

    fn named(&mut self, given: &HashMap<String, Expr>, scope: Scope<'_>) -> Option<Vec<(String, Expression)>> {
        given.iter().map(|(name, expr)| Some((name.clone(), self.expression(expr, scope)?))).collect()
    }

    /// Only macros of the file itself and of files that it imports.
    fn macro_call(&mut self, call: &MacroCall, scope: Scope<'_>) -> Option<Operand> {
        let template = scope.template;
        let imported = template.imported_macro_files.iter().rev().find(|(_, namespace)| *namespace == call.namespace);
        let file = match imported {
            Some((file, _)) => file,
            None if call.namespace == "self" => &template.name,
            None => return None,
        };
        if !self.tera.templates.get(file)?.macros.contains_key(&call.name) {
            return None;
        }
        let number = number_of(&mut self.macros, (file.clone(), call.name.clone()));
        Some(Operand::MacroCall { number, arguments: self.named(&call.args, scope)? })
    }
}

/// What [`crate::render::instrument`] put in.
fn own(expr: &Expr) -> Option<Step> {
    let ExprVal::FunctionCall(call) = &expr.val else { return None };
    match call.name.as_str() {
        TICK => {
            let text_bytes = match call.args.get("bytes").map(|expr| &expr.val) {
                Some(ExprVal::Int(bytes)) => u64::try_from(*bytes).ok()?,
                Some(_) => return None,
                None => 0,
            };
            Some(Step::Pass { text_bytes })
        }
        ENTER => match &call.args.get("name")?.val {
            ExprVal::String(name) => Some(Step::Enter(name.clone())),
            _ => None,
        },
        LEAVE => Some(Step::Leave { is_macro: call.args.contains_key("macro") }),
        _ => None,
    }
}

fn number_of<T: PartialEq>(known: &mut Vec<T>, wanted: T) -> usize {
    known.iter().position(|one| *one == wanted).unwrap_or_else(|| {
        known.push(wanted);
        known.len() - 1
    })
}

fn constant(val: &ExprVal) -> Option<Value> {
    match val {
        ExprVal::String(text) => Some(Value::String(text.clone())),
        ExprVal::Int(number) => Some(Value::Number((*number).into())),
        ExprVal::Float(number) => Number::from_f64(*number).map(Value::Number),
        ExprVal::Bool(value) => Some(Value::Bool(*value)),
        _ => None,
    }
}

fn plain_constant(expr: &Expr) -> Option<Value> {
    if expr.filters.is_empty() && !expr.negated { constant(&expr.val) } else { None }
}
