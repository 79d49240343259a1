//! Which fields of the model's rows a template may read.
//!
//! Rows of a vocabulary's model have some twenty fields, of which a template
//! reads a few. Each part of a path and each word of a text in a tag may be the
//! name of a field; unless something reads a map as a whole, or by a name that is
//! computed, no other fields are read.

use std::collections::{BTreeSet, HashSet};

use tera::ast::{Expr, ExprVal, FunctionCall, LogicOperator, Node};

use super::Environment;
use super::reach::references;
use crate::render::instrument::{BOUND, CAPTURE, is_own};
use crate::vocabulary::Fields;

/// Filters that take no map, or hand it on as it is.
const HARMLESS: [&str; 30] = [
    "as_str",
    "camel",
    "camel_case",
    "capitalize",
    "classify",
    "comment",
    "concat",
    "default",
    "first",
    "join",
    "kebab",
    "kebab_case",
    "last",
    "lower",
    "nth",
    "pascal",
    "pascal_case",
    "pluralize",
    "replace",
    "reverse",
    "safe",
    "shorten",
    "slice",
    "snake",
    "snake_case",
    "title",
    "title_case",
    "trim",
    "upper",
    "shouty_snake_case",
];
/// Filters that read one field of each map, by a name that they are given.
const BY_NAME: [(&str, &str); 5] =
    [("filter", "attribute"), ("get", "key"), ("group_by", "attribute"), ("map", "attribute"), ("sort", "attribute")];
/// Functions that look into no map.
const BLIND: [&str; 6] = [BOUND, CAPTURE, "vocabulary", "range", "sparql", "local"];

impl Environment {
    /// The fields that a template, and what it includes, imports and extends, may read.
    pub(in crate::render) fn fields(&self, root: &str) -> Fields {
        let (mut reading, mut waiting, mut seen) = (Reading::default(), vec![root.to_owned()], BTreeSet::new());
        while let Some(name) = waiting.pop() {
            let Some(template) = self.tera.templates.get(&name) else { continue };
            if !seen.insert(name) {
                continue;
            }
            if !reading.nodes(&template.ast) {
                return Fields::ALL;
            }
            waiting.extend(references(template).into_iter().map(|(name, _)| name));
        }
        Fields::named(&reading.words)
    }
}

/// What nodes read. Each method tells whether fields are read only by names that
/// stand there, and then notes these.
#[derive(Default)]
struct Reading {
    words: HashSet<String>,
}

impl Reading {
    fn note(&mut self, text: &str) -> bool {
        let parts = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        self.words.extend(parts.filter(|word| !word.is_empty()).map(str::to_owned));
        true
    }

    /// A name in brackets is computed.
    fn path(&mut self, path: &str) -> bool {
        path != "__tera_context" && !path.contains('[') && self.note(path)
    }

    fn nodes(&mut self, nodes: &[Node]) -> bool {
        nodes.iter().all(|node| match node {
            node if is_own(node) => true,
            Node::VariableBlock(_, expr) => self.expr(expr),
            Node::Set(_, set) => self.expr(&set.value),
            Node::If(node, _) => {
                node.conditions.iter().all(|(_, condition, body)| self.expr(condition) && self.nodes(body))
                    && node.otherwise.as_ref().is_none_or(|(_, body)| self.nodes(body))
            }
            Node::Forloop(_, of, _) => {
                of.key.is_none()
                    && self.expr(&of.container)
                    && self.nodes(&of.body)
                    && self.nodes(of.empty_body.as_deref().unwrap_or_default())
            }
            Node::MacroDefinition(_, definition, _) => self.nodes(&definition.body),
            Node::Block(_, block, _) => self.nodes(&block.body),
            Node::FilterSection(_, section, _) => self.filter(&section.filter) && self.nodes(&section.body),
            Node::Super
            | Node::Text(_)
            | Node::Extends(..)
            | Node::Include(..)
            | Node::ImportMacro(..)
            | Node::Raw(..)
            | Node::Break(_)
            | Node::Continue(_)
            | Node::Comment(..) => true,
        })
    }

    fn expr(&mut self, expr: &Expr) -> bool {
        expr.filters.iter().all(|filter| self.filter(filter)) && self.value(&expr.val)
    }

    fn value(&mut self, val: &ExprVal) -> bool {
        match val {
            ExprVal::Int(_) | ExprVal::Float(_) | ExprVal::Bool(_) => true,
            ExprVal::String(text) => self.note(text),
            ExprVal::Ident(path) => self.path(path),
            ExprVal::Math(math) => self.expr(&math.lhs) && self.expr(&math.rhs),
            ExprVal::Logic(logic) => {
                let compares = matches!(logic.operator, LogicOperator::Eq | LogicOperator::NotEq);
                let has_constant = is_constant(&logic.lhs) || is_constant(&logic.rhs);
                (!compares || has_constant) && self.expr(&logic.lhs) && self.expr(&logic.rhs)
            }
            ExprVal::In(condition) => {
                is_constant(&condition.lhs) && self.expr(&condition.lhs) && self.expr(&condition.rhs)
            }
            ExprVal::Test(test) => {
                self.path(&test.ident) && test.args.iter().all(|argument| is_constant(argument) && self.expr(argument))
            }
            ExprVal::MacroCall(call) => call.args.values().all(|argument| self.expr(argument)),
            ExprVal::FunctionCall(call) => {
                let is_known = BLIND.contains(&call.name.as_str()) || call.args.values().all(is_constant);
                is_known && call.args.values().all(|argument| self.expr(argument))
            }
            ExprVal::Array(items) => items.iter().all(|item| self.expr(item)),
            ExprVal::StringConcat(concat) => concat.values.iter().all(|value| self.value(value)),
        }
    }

    fn filter(&mut self, call: &FunctionCall) -> bool {
        let is_known = match BY_NAME.iter().find(|(name, _)| *name == call.name) {
            Some((_, argument)) => call.args.contains_key(*argument) && call.args.values().all(is_constant),
            None => HARMLESS.contains(&call.name.as_str()),
        };
        is_known && call.args.values().all(|argument| self.expr(argument))
    }
}

fn is_constant(expr: &Expr) -> bool {
    let is_plain = matches!(expr.val, ExprVal::String(_) | ExprVal::Int(_) | ExprVal::Float(_) | ExprVal::Bool(_));
    is_plain && expr.filters.is_empty()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use tera::Template;

    use super::*;

    /// The words that a template may read, or `None` for all.
    fn words(source: &str) -> Option<String> {
        let mut reading = Reading::default();
        let is_by_name = reading.nodes(&Template::new("t", None, source).unwrap().ast);
        let mut words: Vec<String> = reading.words.into_iter().collect();
        words.sort();
        is_by_name.then(|| words.join(" "))
    }

    #[test]
    fn fields_are_read_by_the_names_that_stand_there() {
        for (source, expected) in [
            ("text {{ row.name | upper }}{# {{ row.doc }} #}", "name row"),
            (
                "{% for a in row.own %}{% if a.is_root and not a.x %}{{ a.b.c }}{% endif %}{% endfor %}",
                "a b c is_root own row x",
            ),
            ("{{ row.parents | map(attribute=\"name\") | join(sep=\", \") }}", "name parents row"),
            ("{{ row.types | filter(attribute=\"kind\", value=\"class\") }}", "class kind row types"),
            ("{{ row | get(key=\"doc\", default=\"-\") }}{% if row.name != \"x\" %}{% endif %}", "doc name row x"),
            ("{% set all = [row] %}{{ self::m(of=row, at=1 + row.order) }}", "order row"),
            (
                "{% macro m(of) %}{{ of.iri ~ of.name }}{% endmacro %}{% if \"a\" in of.b and of.c is defined %}{% endif %}",
                "a b c iri name of",
            ),
            ("{% for a in vocabulary(of=\"members\", class=row.iri) %}{% endfor %}", "iri members row"),
        ] {
            assert_eq!(words(source).as_deref(), Some(expected), "{source}");
        }
    }

    #[test]
    fn whatever_reads_a_whole_map_or_a_computed_name_reads_all() {
        for source in [
            "{{ __tera_context }}",
            "{{ row | json_encode }}",
            "{{ row.parents | length }}",
            "{{ row[field] }}",
            "{{ row | get(key=field) }}",
            "{{ rows | map(attribute=\"a\" ~ b) }}",
            "{{ rows | filter(attribute=\"a\", value=b) }}",
            "{% for key, value in row %}{% endfor %}",
            "{% if row == other %}{% endif %}",
            "{% if row in rows %}{% endif %}",
            "{% if rows is containing(row) %}{% endif %}",
            "{{ sparql_values(rows=rows, column=field) }}",
            "{% filter json_encode %}{% endfilter %}",
            "{% if a %}{% elif b %}{% for c in d %}{{ c | unknown }}{% endfor %}{% endif %}",
        ] {
            assert_eq!(words(source), None, "{source}");
        }
    }
}
