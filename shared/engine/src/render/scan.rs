//! The tags of a template source, where they stand and how deep they nest.
//! Tera's parser tells neither the line of a node nor minds its own stack.

mod fault;

use std::ops::Range;

pub(super) use self::fault::Fault;
use self::fault::OpenTags;
use crate::project::Text;
use crate::{Code, Refusal};

/// Tags open inside one another. Not a limit of taste: the parser recurses.
const TAG_DEPTH_MAX: usize = 48;
/// Brackets open inside one another within one tag.
const BRACKET_DEPTH_MAX: usize = 9;
/// The parser tries what a bracket holds about this many times, again for each
/// bracket around it.
const TRIES_PER_BRACKET: u64 = 6;
/// Characters tried, over all tags of a template: about a second.
const TRIES_MAX: u64 = 20_000_000;
/// Operators in one tag: each is a level of the parsed expression.
const OPERATORS_MAX: usize = 200;

/// Whether Tera has anything to do in it.
pub(super) fn is_template(source: &Text) -> bool {
    source.text.contains("{{") || source.text.contains("{%")
}

/// The byte offset of every tag that opens a node of the parsed template, in
/// the order of the source: neither `end…`, `else`, `elif` nor comments (the
/// parser drops some of those).
///
/// # Errors
/// [`Code::LimitExceeded`] with the line when tags or brackets nest too deep.
pub(super) fn tags(source: &Text) -> Result<Vec<usize>, Refusal> {
    let mut scan = Scan::new(source);
    scan.run()?;
    Ok(scan.tags)
}

/// Where the texts inside `{% raw %}` stand.
///
/// # Errors
/// As [`tags`].
pub(super) fn raw_texts(source: &Text) -> Result<Vec<Range<usize>>, Refusal> {
    let mut scan = Scan::new(source);
    scan.run()?;
    Ok(scan.raw)
}

/// What a template that does not parse leaves open, if it is that.
pub(super) fn fault(source: &Text) -> Option<Fault> {
    let mut scan = Scan::new(source);
    scan.run().ok()?;
    scan.open.fault(&source.text)
}

/// Whether a tag holds `name` as a word of its own, not behind a dot. What
/// quoted text looks like a tag's end is not minded.
pub(super) fn holds_variable(text: &str, name: &str) -> bool {
    let is_name = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let mut rest = text;
    while let Some(open) = ["{{", "{%"].iter().filter_map(|mark| rest.find(mark)).min() {
        let tag = &rest[open + 2..];
        let end = ["}}", "%}"].iter().filter_map(|mark| tag.find(mark)).min().unwrap_or(tag.len());
        let bytes = &tag.as_bytes()[..end];
        let is_read = tag[..end].match_indices(name).any(|(at, _)| {
            let before = at.checked_sub(1).and_then(|before| bytes.get(before));
            !is_name(before) && before != Some(&b'.') && !is_name(bytes.get(at + name.len()))
        });
        if is_read {
            return true;
        }
        rest = &tag[end..];
    }
    false
}

struct Scan<'a> {
    source: &'a Text,
    at: usize,
    depth: usize,
    tries: u64,
    tags: Vec<usize>,
    raw: Vec<Range<usize>>,
    open: OpenTags,
}

impl<'a> Scan<'a> {
    fn new(source: &'a Text) -> Self {
        Self { source, at: 0, depth: 0, tries: 0, tags: Vec::new(), raw: Vec::new(), open: OpenTags::default() }
    }

    fn run(&mut self) -> Result<(), Refusal> {
        let text = self.source.text.as_str();
        while let Some(found) = text[self.at..].find('{') {
            let offset = self.at + found;
            self.at = offset + 1;
            match text.as_bytes().get(offset + 1) {
                Some(b'#') => self.comment(offset),
                Some(b'{') => {
                    self.tags.push(offset);
                    self.at = self.inside(offset, "}}")?;
                }
                Some(b'%') => self.block(offset)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn comment(&mut self, offset: usize) {
        let rest = &self.source.text[offset + 2..];
        match rest.find("#}") {
            Some(end) => self.at = offset + 2 + end + 2,
            None => {
                self.open.endless(offset, "the comment `{#`", "#}");
                self.at = self.source.text.len();
            }
        }
    }

    fn block(&mut self, offset: usize) -> Result<(), Refusal> {
        self.at = self.inside(offset, "%}")?;
        let body = self.source.text[offset + 2..self.at].trim_start_matches('-').trim_start();
        let range = offset..self.at;
        let word: String = body.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        self.open.tag(&self.source.text, &word, range);
        match word.as_str() {
            "raw" => {
                self.tags.push(offset);
                self.skip_raw();
            }
            "else" | "elif" => {}
            word if word.starts_with("end") => self.depth = self.depth.saturating_sub(1),
            word => {
                self.tags.push(offset);
                if matches!(word, "if" | "for" | "block" | "macro" | "filter") {
                    self.depth += 1;
                }
            }
        }
        if self.depth > TAG_DEPTH_MAX {
            return Err(self.too_deep("nests", "tags", TAG_DEPTH_MAX, offset));
        }
        Ok(())
    }

    /// Goes behind `{% endraw %}`.
    fn skip_raw(&mut self) {
        let text = self.source.text.as_str();
        let begin = self.at;
        while let Some(found) = text[self.at..].find("{%") {
            let start = self.at + found;
            let body = text[start + 2..].trim_start_matches('-').trim_start();
            if body.starts_with("endraw") {
                self.raw.push(begin..start);
                self.at = text[start..].find("%}").map_or(text.len(), |end| start + end + 2);
                self.open.tag(text, "endraw", start..self.at);
                return;
            }
            self.at = start + 2;
        }
        self.at = text.len();
    }

    /// The offset behind the tag's end; quoted text does not end a tag.
    fn inside(&mut self, offset: usize, end: &str) -> Result<usize, Refusal> {
        let bytes = self.source.text.as_bytes();
        let (mut at, mut quote, mut operators) = (offset + 2, None, 0_usize);
        let (mut brackets, mut tries) = (0_usize, 1_u64);
        while let Some(&byte) = bytes.get(at) {
            self.tries += tries;
            match (quote, byte) {
                (Some(open), byte) if byte == open => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'' | b'`') => quote = Some(byte),
                (None, b'(' | b'[') => (brackets, tries) = (brackets + 1, tries * TRIES_PER_BRACKET),
                (None, b')' | b']') if brackets > 0 => (brackets, tries) = (brackets - 1, tries / TRIES_PER_BRACKET),
                (None, _) if bytes[at..].starts_with(end.as_bytes()) => return Ok(at + end.len()),
                (None, b'+' | b'-' | b'*' | b'/' | b'%') => operators += 1,
                (None, b'a' | b'o') if is_word(&bytes[..at], &bytes[at..]) => operators += 1,
                (None, _) => {}
            }
            if brackets > BRACKET_DEPTH_MAX {
                return Err(self.too_deep("nests", "brackets in a tag", BRACKET_DEPTH_MAX, at));
            }
            if operators > OPERATORS_MAX {
                return Err(self.too_deep("joins", "operators in a tag", OPERATORS_MAX, at));
            }
            if self.tries > TRIES_MAX {
                return Err(self.too_deep("needs", "tries for its nested brackets", TRIES_MAX, at));
            }
            at += 1;
        }
        match quote {
            Some(quote) => {
                let quote = char::from(quote);
                self.open.endless(offset, &format!("a quote {quote} of this tag"), &format!("{quote} and then {end}"));
            }
            None => self.open.endless(offset, "the tag that begins here", end),
        }
        Ok(bytes.len())
    }

    fn too_deep(&self, verb: &str, what: &str, max: impl std::fmt::Display, offset: usize) -> Refusal {
        let (line, column) = crate::project::line_column(&self.source.text, offset);
        Refusal::new(Code::LimitExceeded, format!("the template {verb} more than {max} {what}"))
            .at(self.source.place(Some(line), Some(column)))
    }
}

/// Whether `rest` starts with the word `and` or `or`.
fn is_word(before: &[u8], rest: &[u8]) -> bool {
    let name = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let length = [&b"and"[..], b"or"].iter().find(|word| rest.starts_with(word)).map(|word| word.len());
    length.is_some_and(|length| !name(before.last()) && !name(rest.get(length)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn quoted_ends_comments_and_raw_text_are_not_tags() {
        let source = r#"a{{ "}}" ~ '%}' }}{# {{ x }} #}{% raw %}{{ y }}{%- endraw -%}{% if a %}{% endif %}"#;
        assert_eq!(tags(&Text::of_file("t", source)).unwrap(), vec![1, 31, 61]);
    }

    #[test]
    fn what_is_open_is_named_where_it_was_opened() {
        for (source, line, message, expected) in [
            ("a\n{% if x %}\n{% for r in x %}{% endfor %}\n", 2, "`{% if x %}` is not closed", "{% endif %}"),
            ("\n{%- for r in x -%}\n{% if r %}{% endif %}", 2, "`{%- for r in x -%}` is not closed", "{% endfor %}"),
            ("{% if x %}\n{% for r in x %}\n{% endif %}", 2, "before `{% endif %}`", "{% endfor %}"),
            ("{% block b %}\n", 1, "`{% block b %}`", "{% endblock %}"),
            ("{% macro m(a,\n b) %}x", 1, "`{% macro m(a, b) %}`", "{% endmacro %}"),
            ("{% filter upper %}x", 1, "`{% filter upper %}`", "{% endfilter %}"),
            ("x\n{% raw %}{% if x %}", 2, "`{% raw %}` is not closed", "{% endraw %}"),
            ("x\n{# {% if x %}", 2, "the comment", "#}"),
            ("x\n\n{{ x ", 3, "the tag that begins here is not closed", "}}"),
            ("x\n{% if x\n", 2, "the tag that begins here is not closed", "%}"),
            ("x\n{{ \"a }}\n", 2, "a quote \" of this tag is not closed", "\" and then }}"),
            ("x\n{% endfor %}", 2, "`{% endfor %}` closes nothing", "{% for … %} before it"),
        ] {
            let fault = fault(&Text::of_file("t", source)).unwrap_or_else(|| panic!("{source:?}"));
            assert_eq!(crate::project::line_column(source, fault.at).0, line, "{source:?}: {fault:?}");
            assert!(fault.message.contains(message), "{source:?}: {fault:?}");
            assert_eq!(fault.expected, expected, "{source:?}");
        }
        for whole in [
            "{% if x %}{% elif y %}{% else %}{% endif %}",
            "{% raw %}{% if %}{% endraw %}{% macro a() %}{% endmacro a %}",
        ] {
            assert_eq!(fault(&Text::of_file("t", whole)), None, "{whole}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_with_its_place() {
        let refusal = tags(&Text::of_file("t", "\n{{ ((((((((((1)))))))))) }}")).unwrap_err();
        assert_eq!((refusal.code, refusal.place.line), (Code::LimitExceeded, Some(2)));
        let refusal = tags(&Text::of_file("t", "{% if a %}".repeat(100))).unwrap_err();
        assert!(refusal.message.contains("48 tags"), "{}", refusal.message);
    }
}
