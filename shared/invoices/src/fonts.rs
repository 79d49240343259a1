//! The fonts that texts are set in, and which of them has a letter.

use std::sync::{Arc, OnceLock};

use krilla::text::{Font, Tag};
use rustybuzz::Face;
use rustybuzz::ttf_parser;

use crate::error::FontError;

const BOLD: f32 = 700.0;

/// Fonts in order: each letter is set in the first that has it. Reading them is the work of
/// a few milliseconds, so they are read once and kept.
///
/// The set that the tests use, and that production needs, is 19.4 MB (15 MB zipped) under the
/// SIL Open Font License 1.1: Noto Sans (2.0 MB; Latin, Greek, Cyrillic, Devanagari), Noto Sans
/// Arabic (0.8 MB), and Noto Sans CJK JP (16.5 MB; Chinese, Japanese, Korean).
///
/// A font with an axis of weights (a variable font) is also used in bold; another one stays
/// as it is where the pages are bold.
#[derive(Clone)]
pub struct Fonts(Arc<Vec<FontFile>>);

struct FontFile {
    bytes: Arc<Vec<u8>>,
    has_weights: bool,
    /// Made when a page first needs it, because krilla then hashes the whole file.
    regular: OnceLock<Option<Font>>,
    bold: OnceLock<Option<Font>>,
}

impl Fonts {
    /// From the contents of TrueType or OpenType files.
    pub fn new(files: Vec<Vec<u8>>) -> Result<Self, FontError> {
        if files.is_empty() {
            return Err(FontError::NoFonts);
        }
        let read = |(index, bytes)| FontFile::read(bytes).ok_or(FontError::Unreadable(index));
        files.into_iter().enumerate().map(read).collect::<Result<_, _>>().map(|files| Self(Arc::new(files)))
    }

    pub(crate) fn faces(&self) -> Vec<[Face<'_>; 2]> {
        self.0.iter().filter_map(|file| Some([file.face(false)?, file.face(true)?])).collect()
    }

    pub(crate) fn font(&self, index: usize, bold: bool) -> Option<Font> {
        let file = self.0.get(index)?;
        let cell = if bold && file.has_weights { &file.bold } else { &file.regular };
        cell.get_or_init(|| file.font(bold)).clone()
    }
}

impl FontFile {
    fn read(bytes: Vec<u8>) -> Option<Self> {
        let face = ttf_parser::Face::parse(&bytes, 0).ok()?;
        let weight = ttf_parser::Tag::from_bytes(b"wght");
        let has_weights = face.variation_axes().into_iter().any(|axis| axis.tag == weight);
        Some(Self { bytes: Arc::new(bytes), has_weights, regular: OnceLock::new(), bold: OnceLock::new() })
    }

    fn is_varied(&self, bold: bool) -> bool {
        bold && self.has_weights
    }

    fn face(&self, bold: bool) -> Option<Face<'_>> {
        let mut face = Face::from_slice(&self.bytes, 0)?;
        if self.is_varied(bold) {
            face.set_variations(&[rustybuzz::Variation { tag: ttf_parser::Tag::from_bytes(b"wght"), value: BOLD }]);
        }
        Some(face)
    }

    fn font(&self, bold: bool) -> Option<Font> {
        let variations = [(Tag::new(b"wght"), BOLD)];
        let data = krilla::Data::from(Arc::clone(&self.bytes) as Arc<dyn AsRef<[u8]> + Send + Sync>);
        Font::new_variable(data, 0, if self.is_varied(bold) { &variations } else { &[] })
    }
}
