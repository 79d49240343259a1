//! A piece of source text that knows where it stands in its file.

use crate::{Place, Refusal};

/// A query or template: the whole of a file, or a value inside `ggen.toml` or
/// front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub file: String,
    /// The line of the file on which the text's first line stands, 1-based.
    pub first_line: u32,
    /// Whether the text's columns are the file's columns.
    pub whole_lines: bool,
    pub text: String,
}

impl Text {
    pub fn of_file(file: impl Into<String>, text: impl Into<String>) -> Self {
        Self { file: file.into(), first_line: 1, whole_lines: true, text: text.into() }
    }

    /// A text inside a file, from `first_line` on.
    pub fn inside(file: impl Into<String>, first_line: u32, text: impl Into<String>) -> Self {
        Self { file: file.into(), first_line, whole_lines: false, text: text.into() }
    }

    /// Where line `line` (1-based, within this text) stands in the file.
    pub fn place(&self, line: Option<u32>, column: Option<u32>) -> Place {
        let column = if self.whole_lines { column } else { None };
        Place::file(&self.file).at(self.first_line + line.unwrap_or(1).saturating_sub(1), column)
    }

    /// Completes a refusal that knows its line within this text only.
    pub fn locate(&self, mut refusal: Refusal) -> Refusal {
        if refusal.place.file.is_none() {
            let rule = refusal.place.rule.take();
            refusal.place = self.place(refusal.place.line, refusal.place.column);
            refusal.place.rule = rule;
        }
        refusal
    }
}

/// Line and column, both 1-based, of a byte offset; columns count characters.
pub(crate) fn line_column(text: &str, offset: usize) -> (u32, u32) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let column = before[start..].chars().count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}
