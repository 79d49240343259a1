//! The tags of a template source, where they stand and how deep they nest.
//! Tera's parser tells neither the line of a node nor minds its own stack.

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

/// The byte offset of every tag that opens a node of the parsed template, in
/// the order of the source: neither `end…`, `else`, `elif` nor comments (the
/// parser drops some of those).
///
/// # Errors
/// [`Code::LimitExceeded`] with the line when tags or brackets nest too deep.
pub(super) fn tags(source: &Text) -> Result<Vec<usize>, Refusal> {
    let mut scan = Scan { source, at: 0, depth: 0, tries: 0, tags: Vec::new() };
    scan.run()?;
    Ok(scan.tags)
}

struct Scan<'a> {
    source: &'a Text,
    at: usize,
    depth: usize,
    tries: u64,
    tags: Vec<usize>,
}

impl Scan<'_> {
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
        self.at = rest.find("#}").map_or(self.source.text.len(), |end| offset + 2 + end + 2);
    }

    fn block(&mut self, offset: usize) -> Result<(), Refusal> {
        self.at = self.inside(offset, "%}")?;
        let body = self.source.text[offset + 2..self.at].trim_start_matches('-').trim_start();
        let word: String = body.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        match word.as_str() {
            "raw" => {
                self.tags.push(offset);
                self.at = self.end_of_raw();
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

    /// The offset behind `{% endraw %}`.
    fn end_of_raw(&self) -> usize {
        let text = self.source.text.as_str();
        let mut at = self.at;
        while let Some(found) = text[at..].find("{%") {
            let start = at + found;
            let body = text[start + 2..].trim_start_matches('-').trim_start();
            if body.starts_with("endraw") {
                return text[start..].find("%}").map_or(text.len(), |end| start + end + 2);
            }
            at = start + 2;
        }
        text.len()
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
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn quoted_ends_comments_and_raw_text_are_not_tags() {
        let source = r#"a{{ "}}" ~ '%}' }}{# {{ x }} #}{% raw %}{{ y }}{%- endraw -%}{% if a %}{% endif %}"#;
        assert_eq!(tags(&Text::of_file("t", source)).unwrap(), vec![1, 31, 61]);
    }

    #[test]
    fn deep_nesting_is_refused_with_its_place() {
        let refusal = tags(&Text::of_file("t", "\n{{ ((((((((((1)))))))))) }}")).unwrap_err();
        assert_eq!((refusal.code, refusal.place.line), (Code::LimitExceeded, Some(2)));
        let refusal = tags(&Text::of_file("t", "{% if a %}".repeat(100))).unwrap_err();
        assert!(refusal.message.contains("48 tags"), "{}", refusal.message);
    }
}
