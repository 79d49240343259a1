//! Raw text is kept from the parser, which would try a rule at each character.

use std::ops::Range;

use tera::Template;
use tera::ast::Node;

use crate::project::Text;

/// What is shorter takes the parser no time.
const SHORTEST_BYTES: usize = 256;
/// Stands around the number of a text, and in no template.
const MARK: char = '\u{1}';

/// The template, parsed without its long raw texts; `None` where there are none,
/// or where the parser has something to say.
pub(super) fn parse(name: &str, text: &Text, raw: &[Range<usize>]) -> Option<Template> {
    let source = text.text.as_str();
    // Blanks at the ends stay: tags beside them may take them away.
    let texts: Vec<&str> =
        raw.iter().filter_map(|range| source.get(range.clone())).map(str::trim).filter(is_long).collect();
    if texts.is_empty() || source.contains(MARK) {
        return None;
    }
    let (mut short, mut rest) = (String::new(), source);
    for (number, text) in texts.iter().enumerate() {
        let (before, after) = rest.split_once(text)?;
        short.push_str(before);
        short.push_str(&mark(number));
        rest = after;
    }
    short.push_str(rest);
    let mut template = super::read(name, text, &short).ok()?.ok()?;
    let mut found = 0;
    restore(&mut template.ast, &texts, &mut found);
    (found == texts.len()).then_some(template)
}

fn is_long(text: &&str) -> bool {
    text.len() >= SHORTEST_BYTES
}

fn mark(number: usize) -> String {
    format!("{MARK}{number}{MARK}")
}

/// Puts the texts back, in the order of the source.
fn restore(nodes: &mut [Node], texts: &[&str], found: &mut usize) {
    for node in nodes {
        match node {
            Node::Raw(_, raw, _) => {
                while let Some(text) = texts.get(*found).filter(|_| raw.contains(&mark(*found))) {
                    *raw = raw.replacen(&mark(*found), text, 1);
                    *found += 1;
                }
            }
            Node::Forloop(_, of, _) => {
                restore(&mut of.body, texts, found);
                restore(of.empty_body.as_deref_mut().unwrap_or_default(), texts, found);
            }
            Node::If(node, _) => {
                node.conditions.iter_mut().for_each(|(_, _, body)| restore(body, texts, found));
                if let Some((_, body)) = &mut node.otherwise {
                    restore(body, texts, found);
                }
            }
            Node::MacroDefinition(_, definition, _) => restore(&mut definition.body, texts, found),
            Node::Block(_, block, _) => restore(&mut block.body, texts, found),
            Node::FilterSection(_, section, _) => restore(&mut section.body, texts, found),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::render::scan;

    #[test]
    fn a_template_is_the_same_with_and_without_its_raw_texts() {
        let long = "x {{ y }} {% if %}\n{# z".repeat(40);
        for source in [
            format!("a {{% raw %}} {long} {{%- endraw -%}}\n b{{% raw -%}}\n{long}{{% endraw %}}"),
            format!("{{% for a in b %}}{{% if a %}}{{% raw %}}{long}{{% endraw %}}{{% endif %}}{{% endfor %}}"),
            format!("{{% raw %}}{long}{{% endrawer %}}{long}{{% endraw %}}{long}"),
            format!("{{% macro m() %}}{{%- raw -%}} {long} é{{% endraw %}}{{% endmacro %}}"),
        ] {
            let text = Text::of_file("t", source.as_str());
            let ours = parse("t", &text, &scan::raw_texts(&text).unwrap());
            let theirs = Template::new("t", None, &source);
            assert_eq!(ours.map(|template| template.ast), theirs.ok().map(|template| template.ast), "{source}");
        }
        let short = Text::of_file("t", "{% raw %}x{% endraw %}");
        assert!(parse("t", &short, &scan::raw_texts(&short).unwrap()).is_none());
    }
}
