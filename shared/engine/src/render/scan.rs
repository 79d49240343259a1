//! The tags of a template source, where they stand and how deep they nest.
//! Tera's parser tells neither the line of a node nor minds its own stack.

use crate::project::Text;
use crate::{Code, Refusal};

/// Tags open inside one another. Not a limit of taste: the parser recurses.
const TAG_DEPTH_MAX: usize = 48;
/// Brackets open inside one another within one tag; the parser's time grows
/// threefold with each.
const BRACKET_DEPTH_MAX: usize = 9;

/// The byte offset of every tag that opens a node of the parsed template, in
/// the order of the source: neither `end…`, `else`, `elif` nor comments (the
/// parser drops some of those).
///
/// # Errors
/// [`Code::LimitExceeded`] with the line when tags or brackets nest too deep.
pub(super) fn tags(source: &Text) -> Result<Vec<usize>, Refusal> {
    let mut scan = Scan { source, at: 0, depth: 0, tags: Vec::new() };
    scan.run()?;
    Ok(scan.tags)
}

struct Scan<'a> {
    source: &'a Text,
    at: usize,
    depth: usize,
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
            return Err(self.too_deep("tags", TAG_DEPTH_MAX, offset));
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
    fn inside(&self, offset: usize, end: &str) -> Result<usize, Refusal> {
        let bytes = self.source.text.as_bytes();
        let (mut at, mut brackets, mut quote) = (offset + 2, 0_usize, None);
        while let Some(&byte) = bytes.get(at) {
            match (quote, byte) {
                (Some(open), byte) if byte == open => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'' | b'`') => quote = Some(byte),
                (None, b'(' | b'[') => {
                    brackets += 1;
                    if brackets > BRACKET_DEPTH_MAX {
                        return Err(self.too_deep("brackets", BRACKET_DEPTH_MAX, at));
                    }
                }
                (None, b')' | b']') => brackets = brackets.saturating_sub(1),
                (None, _) if bytes[at..].starts_with(end.as_bytes()) => return Ok(at + end.len()),
                (None, _) => {}
            }
            at += 1;
        }
        Ok(bytes.len())
    }

    fn too_deep(&self, what: &str, max: usize, offset: usize) -> Refusal {
        let (line, column) = crate::project::line_column(&self.source.text, offset);
        Refusal::new(Code::LimitExceeded, format!("the template nests more than {max} {what}"))
            .at(self.source.place(Some(line), Some(column)))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn quoted_ends_comments_and_raw_text_are_not_tags() {
        let source = r#"a{{ "}}" ~ '%}' }}{# {{ x }} #}{% raw %}{{ y }}{%- endraw -%}{% if a %}{% endif %}"#;
        assert_eq!(tags(&Text::of_file("t", source)).unwrap(), vec![1, 31, 62]);
    }

    #[test]
    fn deep_nesting_is_refused_with_its_place() {
        let refusal = tags(&Text::of_file("t", "\n{{ ((((((((((1)))))))))) }}")).unwrap_err();
        assert_eq!((refusal.code, refusal.place.line), (Code::LimitExceeded, Some(2)));
        let refusal = tags(&Text::of_file("t", "{% if a %}".repeat(100))).unwrap_err();
        assert!(refusal.message.contains("48 tags"), "{}", refusal.message);
    }
}
