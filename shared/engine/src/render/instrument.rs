//! Calls put into a parsed template, where its author cannot see or reach
//! them: loops are counted, includes and macros know their depth, values that
//! may double are measured, and in the marked rendering each tag says that it
//! is passed. Working on the parsed nodes, not on the text, keeps every output
//! byte as it is.

mod bound;

use std::collections::HashMap;

use tera::Template;
use tera::ast::{Block, Expr, ExprVal, FunctionCall, MacroDefinition, Node, WS};

/// Names no template can write: an identifier holds no space.
pub(super) const TICK: &str = "loop pass";
pub(super) const ENTER: &str = "enter call";
pub(super) const LEAVE: &str = "leave call";
pub(super) const MARK: &str = "mark tag";
/// Gives its `value` back when it is not too large.
pub(super) const BOUND: &str = "bound value";
/// Gives its `value` back and adds it to what macros captured.
pub(super) const CAPTURE: &str = "capture value";

/// Adds the calls to a freshly parsed template.
pub(super) fn instrument(template: &mut Template, marks: bool) {
    let mut walk = Walk { template: template.name.clone(), marks, next_tag: 0, captured: false, looped: false };
    let ast = std::mem::take(&mut template.ast);
    template.ast = walk.body(ast);
    let mut blocks = HashMap::new();
    collect_blocks(&template.ast, &mut blocks);
    template.blocks = blocks;
    template.macros = collect_macros(&template.ast);
}

/// Whether a node was put in by [`instrument`].
pub(super) fn is_own(node: &Node) -> bool {
    let Node::VariableBlock(_, Expr { val: ExprVal::FunctionCall(call), .. }) = node else { return false };
    [TICK, ENTER, LEAVE, MARK].contains(&call.name.as_str())
}

/// Whether the node is one of those that `scan::tags` lists.
pub(super) fn is_tag(node: &Node) -> bool {
    !matches!(node, Node::Text(_) | Node::Comment(..)) && !is_own(node)
}

struct Walk {
    template: String,
    marks: bool,
    next_tag: usize,
    /// Inside a macro or a filter section: the output is held in memory before
    /// the writer with its limit sees it.
    captured: bool,
    /// Inside a loop of such a body: its text is repeated.
    looped: bool,
}

impl Walk {
    fn body(&mut self, nodes: Vec<Node>) -> Vec<Node> {
        let mut out = Vec::with_capacity(nodes.len());
        for node in nodes {
            if is_tag(&node) {
                if self.marks {
                    out.push(self.mark());
                }
                self.next_tag += 1;
            }
            self.node(node, &mut out);
        }
        out
    }

    fn node(&mut self, node: Node, out: &mut Vec<Node>) {
        match node {
            Node::VariableBlock(ws, mut expr) => {
                bound::arguments(&mut expr);
                if self.captured {
                    expr = bound::through(CAPTURE, expr);
                }
                out.push(Node::VariableBlock(ws, expr));
            }
            Node::Set(ws, mut set) => {
                bound::value(&mut set.value);
                out.push(Node::Set(ws, set));
            }
            Node::Forloop(start, mut forloop, end) => {
                // A loop over `[a]` hands `a` on as a `set` does.
                bound::value(&mut forloop.container);
                let looped = std::mem::replace(&mut self.looped, self.captured);
                let mut body = vec![self.tick(&forloop.body)];
                body.append(&mut self.body(forloop.body));
                self.looped = looped;
                forloop.body = body;
                forloop.empty_body = forloop.empty_body.map(|body| self.body(body));
                out.push(Node::Forloop(start, forloop, end));
            }
            Node::If(mut node, end) => {
                for (_, condition, body) in &mut node.conditions {
                    bound::arguments(condition);
                    *body = self.body(std::mem::take(body));
                }
                if let Some((_, body)) = &mut node.otherwise {
                    *body = self.body(std::mem::take(body));
                }
                out.push(Node::If(node, end));
            }
            Node::MacroDefinition(start, mut definition, end) => {
                let name = format!("{}::{}", self.template, definition.name);
                let mut body = vec![call(ENTER, [("name", ExprVal::String(name))])];
                body.append(&mut self.captured(definition.body));
                body.push(call(LEAVE, [("macro", ExprVal::Bool(true))]));
                definition.body = body;
                out.push(Node::MacroDefinition(start, definition, end));
            }
            Node::Block(start, mut block, end) => {
                block.body = self.body(block.body);
                out.push(Node::Block(start, block, end));
            }
            Node::FilterSection(start, mut section, end) => {
                section.body = self.captured(section.body);
                out.push(Node::FilterSection(start, section, end));
            }
            Node::Include(ws, names, ignore_missing) => {
                let name = names.first().cloned().unwrap_or_default();
                out.push(call(ENTER, [("name", ExprVal::String(name))]));
                out.push(Node::Include(ws, names, ignore_missing));
                out.push(call(LEAVE, []));
            }
            Node::Super => {
                // Tera loses count of the parents when a block asks twice, and
                // renders one block inside itself without end.
                let name = format!("super() of {}", self.template);
                out.push(call(ENTER, [("name", ExprVal::String(name))]));
                out.push(Node::Super);
                out.push(call(LEAVE, []));
            }
            other => out.push(other),
        }
    }

    fn captured(&mut self, body: Vec<Node>) -> Vec<Node> {
        let captured = std::mem::replace(&mut self.captured, true);
        let body = self.body(body);
        self.captured = captured;
        body
    }

    /// Counts a pass, and the text that each pass adds to a captured body.
    fn tick(&self, body: &[Node]) -> Node {
        let text_bytes: usize = body
            .iter()
            .map(|node| match node {
                Node::Text(text) | Node::Raw(_, text, _) => text.len(),
                _ => 0,
            })
            .sum();
        match i64::try_from(text_bytes) {
            Ok(bytes) if self.looped && bytes > 0 => call(TICK, [("bytes", ExprVal::Int(bytes))]),
            _ => call(TICK, []),
        }
    }

    fn mark(&self) -> Node {
        let tag = i64::try_from(self.next_tag).unwrap_or(i64::MAX);
        call(MARK, [("template", ExprVal::String(self.template.clone())), ("tag", ExprVal::Int(tag))])
    }
}

fn call<const N: usize>(name: &str, args: [(&str, ExprVal); N]) -> Node {
    let args = args.into_iter().map(|(name, value)| (name.to_owned(), Expr::new(value))).collect();
    Node::VariableBlock(WS::default(), Expr::new(ExprVal::FunctionCall(FunctionCall { name: name.to_owned(), args })))
}

/// As Tera collects them: blocks at the top and directly inside blocks.
fn collect_blocks(nodes: &[Node], blocks: &mut HashMap<String, Block>) {
    for node in nodes {
        if let Node::Block(_, block, _) = node {
            blocks.insert(block.name.clone(), block.clone());
            collect_blocks(&block.body, blocks);
        }
    }
}

fn collect_macros(nodes: &[Node]) -> HashMap<String, MacroDefinition> {
    nodes
        .iter()
        .filter_map(|node| match node {
            Node::MacroDefinition(_, definition, _) => Some((definition.name.clone(), definition.clone())),
            _ => None,
        })
        .collect()
}
