//! Where a template's head ends, and where in the file its values stand.

use serde_saphyr::{Location, Spanned};

use crate::project::path::{PathFault, parent, resolve};
use crate::project::{Located, Text};
use crate::{Code, Place, Refusal};

pub(super) const FENCE: &str = "---";
/// YAML between the fences; the longest known is a few thousand bytes.
const HEAD_BYTES_MAX: usize = 256 << 10;

pub(super) struct Head<'a> {
    pub(super) file: &'a str,
    pub(super) yaml: &'a str,
    pub(super) body: &'a str,
    pub(super) body_line: u32,
}

impl<'a> Head<'a> {
    pub(super) fn split(file: &'a str, source: &'a str) -> Result<Self, Refusal> {
        let invalid = |message: &str| {
            Refusal::new(Code::TemplateInvalid, message)
                .at(Place::file(file).at(1, None))
                .expecting("a line ---, YAML, a line ---, then the template")
        };
        let rest = source
            .strip_prefix("---\n")
            .or_else(|| source.strip_prefix("---\r\n"))
            .ok_or_else(|| invalid("the template has no front matter"))?;
        let mut end = 0;
        for (line, text) in (3_u32..).zip(rest.split_inclusive('\n')) {
            if text.trim_end() == FENCE {
                if end > HEAD_BYTES_MAX {
                    return Err(Refusal::limit("front_matter_bytes_max", HEAD_BYTES_MAX as u64, end).in_file(file));
                }
                let body = &rest[end + text.len()..];
                return Ok(Self { file, yaml: &rest[..end], body, body_line: line });
            }
            end += text.len();
        }
        Err(invalid("the front matter is not closed"))
    }

    /// YAML's first line is the file's second.
    pub(super) fn line(&self, at: Location) -> u32 {
        u32::try_from(at.line()).unwrap_or(0).saturating_add(1)
    }

    pub(super) fn place(&self, at: Location) -> Place {
        Place::file(self.file).at(self.line(at), None)
    }

    pub(super) fn refuse<T>(&self, value: &Spanned<T>, message: impl Into<String>) -> Refusal {
        Refusal::new(Code::TemplateInvalid, message).at(self.place(value.defined))
    }

    pub(super) fn text(&self, value: Spanned<String>) -> Text {
        self.text_at(value.defined, value.value)
    }

    /// A value at the line of its own first line. The parser tells where its
    /// text begins: in a block after the blank lines, which are of it too.
    pub(super) fn text_at(&self, at: Location, value: String) -> Text {
        let begin = at.span().byte_offset().and_then(|at| self.yaml.as_bytes().get(usize::try_from(at).ok()?));
        let is_quoted = matches!(begin, Some(b'"' | b'\''));
        let blank = if is_quoted { 0 } else { value.lines().take_while(|line| line.trim().is_empty()).count() };
        let line = self.line(at).saturating_sub(u32::try_from(blank).unwrap_or(0));
        Text::inside(self.file, line, value)
    }

    fn refused(&self, path: &str, fault: PathFault) -> Refusal {
        Refusal::new(Code::TemplateInvalid, format!("the path \"{}\" {}", path.escape_debug(), fault.reason()))
            .in_file(self.file)
            .expecting("a relative path inside the archive")
    }

    /// A path next to the template.
    pub(super) fn beside(&self, path: &str) -> Result<String, Refusal> {
        resolve(parent(self.file), path).map_err(|fault| self.refused(path, fault))
    }

    /// A path from the manifest's folder.
    pub(super) fn inside(&self, folder: &str, path: &Spanned<String>) -> Result<Located<String>, Refusal> {
        let value = resolve(folder, &path.value).map_err(|fault| self.refused(&path.value, fault))?;
        Ok(Located { value, line: self.line(path.defined), column: 1 })
    }
}
