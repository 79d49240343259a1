//! Texts into glyphs: which font has a letter, which way it is read, how it joins its
//! neighbours, and where a line ends. krilla places glyphs; choosing them is up to here.
//!
//! Bidirectional order is UAX 9 (unicode-bidi), shaping OpenType's (rustybuzz), line ends
//! UAX 14 (unicode-linebreak). Each text is a paragraph of its own, read the way of its
//! first letter: so a right-to-left name keeps its order beside a Latin label.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Face, Script as ShaperScript, ShapePlan, UnicodeBuffer};
use unicode_bidi::ParagraphBidiInfo;
use unicode_script::{Script, UnicodeScript as _};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::fonts::Fonts;

/// Glyphs in one font, from left to right. Measures are in parts of the font's size.
#[derive(Debug, Clone)]
pub(super) struct GlyphRun {
    pub(super) font: usize,
    pub(super) bold: bool,
    pub(super) text: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    pub(super) width: f32,
}

/// A line of text, from left to right.
#[derive(Debug, Clone, Default)]
pub(super) struct TextLine {
    pub(super) runs: Vec<GlyphRun>,
    pub(super) width: f32,
}

/// No font has this letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotCovered(pub(super) char);

/// Making a plan takes longer than shaping a name by it.
type PlanKey = (usize, bool, bool, Option<ShaperScript>);

pub(super) struct Typesetter<'a> {
    fonts: &'a Fonts,
    /// Regular and bold of each font.
    faces: Vec<[Face<'a>; 2]>,
    plans: RefCell<HashMap<PlanKey, ShapePlan>>,
}

/// A stretch of text in one font and script.
struct Piece {
    range: Range<usize>,
    font: usize,
    script: Script,
}

impl<'a> Typesetter<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, faces: fonts.faces(), plans: RefCell::default() }
    }

    pub(super) fn font(&self, run: &GlyphRun) -> Option<Font> {
        self.fonts.font(run.font, run.bold)
    }

    pub(super) fn line(&self, text: &str, bold: bool) -> Result<TextLine, NotCovered> {
        self.shape(text, &ParagraphBidiInfo::new(text, None), 0..text.len(), bold)
    }

    /// The lines of a text that are at most `width` wide; a longer word is broken.
    pub(super) fn wrap(&self, text: &str, bold: bool, width: f32) -> Result<Vec<TextLine>, NotCovered> {
        let bidi = ParagraphBidiInfo::new(text, None);
        let whole = self.shape(text, &bidi, 0..text.len(), bold)?;
        if whole.width <= width {
            return Ok(vec![whole]);
        }
        let clusters = self.clusters(text, &bidi, bold)?;
        break_lines(text, &clusters, width).into_iter().map(|range| self.shape(text, &bidi, range, bold)).collect()
    }

    /// How wide what begins at each place of the text is, in the order of reading.
    fn clusters(&self, text: &str, bidi: &ParagraphBidiInfo, bold: bool) -> Result<BTreeMap<usize, f32>, NotCovered> {
        let mut clusters = BTreeMap::new();
        for (range, _) in directions(bidi, 0..text.len()) {
            for piece in self.pieces(text, range, bold)? {
                // The direction changes no width.
                let run = self.shape_piece(text, &piece, bold, false)?;
                for glyph in &run.glyphs {
                    *clusters.entry(piece.range.start + glyph.text_range.start).or_default() += glyph.x_advance;
                }
            }
        }
        Ok(clusters)
    }

    fn shape(
        &self,
        text: &str,
        bidi: &ParagraphBidiInfo,
        range: Range<usize>,
        bold: bool,
    ) -> Result<TextLine, NotCovered> {
        let mut line = TextLine::default();
        for (range, right_to_left) in directions(bidi, range) {
            let mut pieces = self.pieces(text, range, bold)?;
            if right_to_left {
                pieces.reverse();
            }
            for piece in pieces {
                let run = self.shape_piece(text, &piece, bold, right_to_left)?;
                line.width += run.width;
                line.runs.push(run);
            }
        }
        Ok(line)
    }

    /// Splits what is read in one direction where the font or the script changes.
    fn pieces(&self, text: &str, range: Range<usize>, bold: bool) -> Result<Vec<Piece>, NotCovered> {
        let mut pieces: Vec<Piece> = Vec::new();
        for (offset, grapheme) in text[range.clone()].grapheme_indices(true) {
            let start = range.start + offset;
            let script =
                grapheme.chars().map(|c| c.script()).find(|script| !is_shared(*script)).unwrap_or(Script::Common);
            // Punctuation and spaces stay in the font of what they follow.
            let before = pieces.last().filter(|_| is_shared(script)).map(|piece| piece.font);
            let font = self.choose_font(grapheme, before, bold)?;
            match pieces.last_mut() {
                Some(last)
                    if last.font == font && (is_shared(script) || is_shared(last.script) || last.script == script) =>
                {
                    last.range.end = start + grapheme.len();
                    if is_shared(last.script) {
                        last.script = script;
                    }
                }
                _ => pieces.push(Piece { range: start..start + grapheme.len(), font, script }),
            }
        }
        Ok(pieces)
    }

    fn choose_font(&self, grapheme: &str, before: Option<usize>, bold: bool) -> Result<usize, NotCovered> {
        let has = |font: usize, c: char| {
            is_invisible(c) || self.face(font, bold).is_some_and(|face| face.glyph_index(c).is_some())
        };
        let mut candidates = before.into_iter().chain(0..self.faces.len());
        if let Some(font) = candidates.find(|font| grapheme.chars().all(|c| has(*font, c))) {
            return Ok(font);
        }
        let in_none = |c: &char| (0..self.faces.len()).all(|font| !has(font, *c));
        // An accent may be in another font than its letter only: then it is what is missing.
        Err(NotCovered(grapheme.chars().find(in_none).or(grapheme.chars().last()).unwrap_or(' ')))
    }

    fn face(&self, font: usize, bold: bool) -> Option<&Face<'a>> {
        self.faces.get(font).map(|faces| &faces[usize::from(bold)])
    }

    fn shape_piece(&self, text: &str, piece: &Piece, bold: bool, right_to_left: bool) -> Result<GlyphRun, NotCovered> {
        let text = &text[piece.range.clone()];
        let first = text.chars().next().unwrap_or(' ');
        let face = self.face(piece.font, bold).ok_or(NotCovered(first))?;
        let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(direction);
        buffer.guess_segment_properties();
        let script = Some(buffer.script());
        let mut plans = self.plans.borrow_mut();
        let plan = plans
            .entry((piece.font, bold, right_to_left, script))
            .or_insert_with(|| ShapePlan::new(face, direction, script, None, &[]));
        let shaped = rustybuzz::shape_with_plan(face, plan, buffer);

        let starts: BTreeSet<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        let em = face.units_per_em() as f32;
        let mut glyphs = Vec::with_capacity(shaped.len());
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let start = info.cluster as usize;
            if info.glyph_id == 0 {
                return Err(NotCovered(text[start..].chars().next().unwrap_or(first)));
            }
            let end = starts.range(start + 1..).next().copied().unwrap_or(text.len());
            let [advance, x, y, y_advance] =
                [position.x_advance, position.x_offset, position.y_offset, position.y_advance]
                    .map(|unit| unit as f32 / em);
            glyphs.push(KrillaGlyph::new(GlyphId::new(info.glyph_id), advance, x, y, y_advance, start..end, None));
        }
        let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        Ok(GlyphRun { font: piece.font, bold, text: text.to_owned(), glyphs, width })
    }
}

/// What is read in one direction, from left to right, and whether it is read leftwards.
fn directions(bidi: &ParagraphBidiInfo, range: Range<usize>) -> Vec<(Range<usize>, bool)> {
    if range.is_empty() {
        return Vec::new();
    }
    let (levels, runs) = bidi.visual_runs(range);
    runs.into_iter().map(|run| (run.clone(), levels[run.start].is_rtl())).collect()
}

/// Used with every script.
fn is_shared(script: Script) -> bool {
    matches!(script, Script::Common | Script::Inherited)
}

/// Shapes its neighbours and has no shape itself; a font need not have it.
fn is_invisible(c: char) -> bool {
    let is_variant = matches!(c, '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    let joins_or_parts = matches!(c, '\u{AD}' | '\u{34F}' | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}');
    is_variant || joins_or_parts || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}')
}

/// The lines, without the spaces between them.
fn break_lines(text: &str, clusters: &BTreeMap<usize, f32>, width: f32) -> Vec<Range<usize>> {
    let may_end: BTreeSet<usize> = unicode_linebreak::linebreaks(text).map(|(at, _)| at).collect();
    let mut lines = Vec::new();
    let (mut start, mut line_width, mut last_end) = (0, 0.0, None);
    for (&at, &advance) in clusters {
        if may_end.contains(&at) {
            last_end = Some(at);
        }
        let is_space = text[at..].starts_with(char::is_whitespace);
        if line_width + advance > width && at > start && !is_space {
            let end = last_end.filter(|end| *end > start).unwrap_or(at);
            lines.push(start..end);
            (start, last_end) = (end, None);
            line_width = clusters.range(end..at).map(|(_, advance)| advance).sum();
        }
        line_width += advance;
    }
    lines.push(start..text.len());
    let trimmed = |line: Range<usize>| {
        let shown = text[line.clone()].trim_end();
        let start = line.start + shown.len() - shown.trim_start().len();
        start..line.start + shown.len()
    };
    lines.into_iter().map(trimmed).filter(|line| !line.is_empty()).collect()
}
