//! What stands together on a page: texts and rules at places counted from the top left, in
//! points.

use super::text::{NotCovered, TextLine, Typesetter};
use crate::error::PdfError;

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) bold: bool,
    /// 0 is black.
    pub(super) grey: u8,
}

impl Style {
    pub(super) const BODY: Self = Self { size: 9.0, bold: false, grey: 0 };
    pub(super) const STRONG: Self = Self { bold: true, ..Self::BODY };
    pub(super) const NAME: Self = Self { size: 11.0, bold: true, grey: 0 };
    pub(super) const LABEL: Self = Self { size: 8.0, bold: false, grey: 96 };
    pub(super) const HEADING: Self = Self { size: 22.0, bold: true, grey: 0 };

    /// From one line to the next; marks above and below Arabic and Indic letters fit.
    pub(super) fn leading(self) -> f32 {
        self.size * 1.4
    }
}

#[derive(Debug, Clone)]
pub(super) enum Mark {
    Text { x: f32, baseline: f32, style: Style, line: TextLine },
    Rule { x: f32, y: f32, width: f32, thickness: f32, grey: u8 },
}

/// Marks that are placed together.
#[derive(Debug, Clone, Default)]
pub(super) struct Block {
    pub(super) height: f32,
    pub(super) marks: Vec<Mark>,
}

/// A text and the field that it comes from, for the error if no font has a letter of it.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) text: &'a str,
    pub(super) field: &'a str,
}

impl<'a> Source<'a> {
    pub(super) fn new(text: &'a str, field: &'a str) -> Self {
        Self { text, field }
    }

    /// A text of the pages themselves, or one made of digits.
    pub(super) fn own(text: &'a str) -> Self {
        Self { text, field: "the page's own texts" }
    }

    fn error(&self, letter: NotCovered) -> PdfError {
        PdfError::LetterNotCovered { letter: letter.0, field: self.field.to_owned() }
    }
}

impl Block {
    /// Below what there is, in as many lines as it needs.
    pub(super) fn paragraph(
        &mut self,
        typesetter: &Typesetter,
        x: f32,
        width: f32,
        source: Source,
        style: Style,
    ) -> Result<(), PdfError> {
        let height = self.text_at(typesetter, (x, self.height), width, source, style)?;
        self.height += height;
        Ok(())
    }

    /// At a place; the height of its lines is returned, and the block grows only to hold them.
    pub(super) fn text_at(
        &mut self,
        typesetter: &Typesetter,
        (x, top): (f32, f32),
        width: f32,
        source: Source,
        style: Style,
    ) -> Result<f32, PdfError> {
        let lines =
            typesetter.wrap(source.text, style.bold, width / style.size).map_err(|letter| source.error(letter))?;
        let height = lines.len() as f32 * style.leading();
        for (index, line) in lines.into_iter().enumerate() {
            let baseline = top + index as f32 * style.leading() + style.size * 1.07;
            self.marks.push(Mark::Text { x, baseline, style, line });
        }
        Ok(height)
    }

    /// One line that ends at `right`.
    pub(super) fn right_aligned(
        &mut self,
        typesetter: &Typesetter,
        (right, top): (f32, f32),
        source: Source,
        style: Style,
    ) -> Result<(), PdfError> {
        let line = typesetter.line(source.text, style.bold).map_err(|letter| source.error(letter))?;
        let x = right - line.width * style.size;
        self.marks.push(Mark::Text { x, baseline: top + style.size * 1.07, style, line });
        Ok(())
    }

    pub(super) fn rule(&mut self, x: f32, width: f32, thickness: f32, grey: u8) {
        self.marks.push(Mark::Rule { x, y: self.height, width, thickness, grey });
    }

    pub(super) fn space(&mut self, height: f32) {
        self.height += height;
    }

    /// Adds another block's marks below `top`.
    pub(super) fn place(&mut self, block: Self, top: f32) {
        self.marks.extend(block.marks.into_iter().map(|mark| match mark {
            Mark::Text { x, baseline, style, line } => Mark::Text { x, baseline: baseline + top, style, line },
            Mark::Rule { x, y, width, thickness, grey } => Mark::Rule { x, y: y + top, width, thickness, grey },
        }));
        self.height = self.height.max(top + block.height);
    }
}
