//! Names whose prefix nobody declared: before a call or inside a path the
//! parser tells only that it expected something else.

use std::collections::{BTreeMap, BTreeSet};

use crate::Place;

/// The first name whose prefix neither the text nor `known` declares, and where
/// it stands.
pub(super) fn undeclared(text: &str, known: &BTreeMap<String, String>) -> Option<(String, Place)> {
    let mut declared: BTreeSet<&str> = known.keys().map(String::as_str).collect();
    let (mut at, mut is_declaration) = (0, false);
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = match first {
            '#' => rest.find('\n').unwrap_or(rest.len()),
            '<' => iri_bytes(rest),
            '"' | '\'' => string_bytes(rest),
            '?' | '$' | '@' => 1 + word_bytes(&rest[1..]),
            first if first == ':' || first == '_' || first.is_alphabetic() => {
                let prefix = &rest[..word_bytes(rest)];
                match rest[prefix.len()..].strip_prefix(':') {
                    Some(local) => {
                        let name = &rest[..=prefix.len() + word_bytes(local)];
                        if is_declaration {
                            declared.insert(prefix);
                        } else if prefix != "_" && !declared.contains(prefix) {
                            return Some((name.to_owned(), place(text, at)));
                        }
                        is_declaration = false;
                        name.len()
                    }
                    None => {
                        is_declaration = prefix.eq_ignore_ascii_case("PREFIX");
                        prefix.len()
                    }
                }
            }
            // `1e5` holds no name.
            first if first.is_numeric() => word_bytes(rest).max(first.len_utf8()),
            first => first.len_utf8(),
        };
        at += length.max(1);
    }
    None
}

/// Letters, digits, and what may stand between them in a name.
fn word_bytes(text: &str) -> usize {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-' || c == '.';
    text.find(|c| !is_part(c)).unwrap_or(text.len())
}

/// An IRI, or else a single sign that compares.
fn iri_bytes(text: &str) -> usize {
    let end = text.find(|c: char| c == '>' || c.is_whitespace());
    end.filter(|end| text[*end..].starts_with('>')).map_or(1, |end| end + 1)
}

fn string_bytes(text: &str) -> usize {
    let quote = &text[..1];
    let long = quote.repeat(3);
    let (begin, end) = if text.starts_with(&long) { (3, long.as_str()) } else { (1, quote) };
    let mut at = begin;
    while let Some(next) = text[at..].chars().next() {
        if text[at..].starts_with(end) {
            return at + end.len();
        }
        at += next.len_utf8();
        if next == '\\' {
            at += text[at..].chars().next().map_or(0, char::len_utf8);
        }
    }
    text.len()
}

fn place(text: &str, at: usize) -> Place {
    let (line, column) = crate::project::line_column(text, at);
    Place::default().at(line, Some(column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_without_a_declared_prefix_is_found() {
        let known = BTreeMap::from([("k".to_owned(), "http://k.example/".to_owned())]);
        for (text, expected) in [
            ("SELECT (e:f(?x) AS ?y) WHERE {}", Some(("e:f", 1, 9))),
            ("PREFIX e: <http://e/>\nSELECT *\n{ ?s e:a/f:b ?o }", Some(("f:b", 3, 10))),
            ("SELECT * { ?s :a ?o }", Some((":a", 1, 15))),
            ("prefix : <http://e/> SELECT * { ?s :a k:b , _:c , \"x:y\"@en , '''z:w''' } # v:u", None),
            ("SELECT * { ?s <t:r> 1e5 FILTER(?s < ?o && ?o > \"\\\"q:p\") }", None),
            ("SELECT * { ?s k:a ?o ; é:b \"c\"^^d:e }", Some(("é:b", 1, 24))),
        ] {
            let found = undeclared(text, &known);
            let found = found.as_ref().map(|(name, place)| (name.as_str(), place.line, place.column));
            assert_eq!(found, expected.map(|(name, line, column)| (name, Some(line), Some(column))), "{text}");
        }
    }
}
