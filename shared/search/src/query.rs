//! What can be asked, and its bounds.

use crate::error::InvalidQuery;
use crate::filter::Filters;
use serde::{Deserialize, Serialize};

pub(crate) const TEXT_CHARS_MAX: usize = 256;
pub(crate) const WORDS_MAX: usize = 16;
pub(crate) const LIMIT_MAX: usize = 100;
/// A cursor holds the words that the first page searched by.
pub(crate) const CURSOR_BYTES_MAX: usize = 16 << 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// By how well the text fits; without a text, the most downloaded first.
    #[default]
    Relevance,
    Newest,
    Downloads,
    Rating,
    Quality,
    PriceLowest,
    /// By `namespace/name`, of which the first 32 bytes count.
    Name,
}

/// A search for packages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Query {
    /// Empty: all packages.
    pub text: String,
    pub filters: Filters,
    pub sort: Sort,
    /// 1 to 100.
    pub limit: Option<usize>,
    /// From the page before.
    pub cursor: Option<String>,
    /// Whether counts by kind, category and so on are wanted.
    pub facets: bool,
}

/// A search for classes and properties.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TermQuery {
    /// A label, a local name, a prefixed name or an IRI.
    pub text: String,
    pub kind: Option<crate::TermKind>,
    pub limit: Option<usize>,
    pub cursor: Option<String>,
}

pub(crate) const LIMIT_DEFAULT: usize = 20;

impl Query {
    /// The number of hits on a page.
    ///
    /// # Errors
    /// Names the field that is out of its bounds.
    pub fn check(&self) -> Result<usize, InvalidQuery> {
        check_text(&self.text)?;
        self.filters.check()?;
        check_cursor(self.cursor.as_deref())?;
        check_limit(self.limit)
    }
}

impl TermQuery {
    /// The number of hits on a page.
    ///
    /// # Errors
    /// Names the field that is out of its bounds.
    pub fn check(&self) -> Result<usize, InvalidQuery> {
        check_text(&self.text)?;
        if self.text.trim().is_empty() {
            return Err(InvalidQuery::new("text", "a label, a name or an IRI"));
        }
        check_cursor(self.cursor.as_deref())?;
        check_limit(self.limit)
    }
}

fn check_text(text: &str) -> Result<(), InvalidQuery> {
    if text.chars().count() > TEXT_CHARS_MAX {
        return Err(InvalidQuery::new("text", format!("at most {TEXT_CHARS_MAX} characters")));
    }
    if text.split_whitespace().count() > WORDS_MAX {
        return Err(InvalidQuery::new("text", format!("at most {WORDS_MAX} words")));
    }
    Ok(())
}

fn check_cursor(cursor: Option<&str>) -> Result<(), InvalidQuery> {
    if cursor.is_some_and(|cursor| cursor.len() > CURSOR_BYTES_MAX) {
        return Err(InvalidQuery::new("cursor", "the cursor of the page before"));
    }
    Ok(())
}

fn check_limit(limit: Option<usize>) -> Result<usize, InvalidQuery> {
    match limit.unwrap_or(LIMIT_DEFAULT) {
        limit @ 1..=LIMIT_MAX => Ok(limit),
        _ => Err(InvalidQuery::new("limit", format!("1 to {LIMIT_MAX}"))),
    }
}
