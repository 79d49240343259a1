//! What an invoice, its fonts and its pages are refused for.

/// Why a field of an invoice is refused. Shown as `code: field`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {field}", code.as_str())]
pub struct InvoiceError {
    pub code: Code,
    /// As a path: `buyer.name`, `lines[2].description`.
    pub field: String,
}

impl InvoiceError {
    pub(crate) fn new(code: Code, field: impl Into<String>) -> Self {
        Self { code, field: field.into() }
    }
}

/// The stable codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// A required text, list or value is not there.
    Missing,
    TooLong,
    TooMany,
    /// A control character (tab and newline too, which PDF/A refuses), one that turns the
    /// direction of the text around it, or one that XML or PDF/A does not know.
    ForbiddenCharacter,
    UnknownCountry,
    /// Not of the form of a VAT id: the country's two letters, then 2 to 13 letters or digits.
    InvalidVatId,
    /// Not three upper-case letters, or more than three digits after the point.
    InvalidCurrency,
    /// In the standard category a rate below 0.5 % or above 100 %, in others one at all.
    InvalidRate,
    /// A quantity or price out of bounds, or a total above what is written without loss.
    AmountOutOfBounds,
    DateOutOfBounds,
    /// "Not subject to VAT" stands beside another category (BR-O-11 to BR-O-14).
    MixedCategories,
    /// EN 16931 knows at most two digits after the point (BR-DEC).
    TooManyDigits,
}

impl Code {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong => "too_long",
            Self::TooMany => "too_many",
            Self::ForbiddenCharacter => "forbidden_character",
            Self::UnknownCountry => "unknown_country",
            Self::InvalidVatId => "invalid_vat_id",
            Self::InvalidCurrency => "invalid_currency",
            Self::InvalidRate => "invalid_rate",
            Self::AmountOutOfBounds => "amount_out_of_bounds",
            Self::DateOutOfBounds => "date_out_of_bounds",
            Self::MixedCategories => "mixed_categories",
            Self::TooManyDigits => "too_many_digits",
        }
    }
}

/// Why fonts are refused. The number counts from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FontError {
    #[error("no_fonts: expected at least one font")]
    NoFonts,
    #[error("unreadable_font: font {0} is neither TrueType nor OpenType")]
    Unreadable(usize),
}

/// Why there are no pages. Begins with a stable code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    #[error("letter_not_covered: no font has `{letter}` (U+{:04X}), which {field} holds", u32::from(*letter))]
    LetterNotCovered { letter: char, field: String },
    /// The electronic invoice that has to be attached cannot be written.
    #[error("no_electronic_invoice: {0}")]
    Invoice(#[from] InvoiceError),
    /// krilla's validator of PDF/A refuses it.
    #[error("not_pdf_a: {0}")]
    NotPdfA(String),
    /// The file is not laid out as this version of krilla lays it out.
    #[error("unexpected_layout: {0}")]
    UnexpectedLayout(&'static str),
}
