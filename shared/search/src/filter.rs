//! Filters: conditions on what a package is, apart from its text.

use crate::error::InvalidQuery;
use crate::facets::{self, Columns};
use serde::{Deserialize, Serialize};

/// More than any package costs.
const PRICE_CENTS_MAX: u64 = 100_000_000;
const VALUES_MAX: usize = 20;
const VALUE_CHARS_MAX: usize = 100;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Price {
    Free,
    Paid,
}

/// Conditions that hold together. Of several values of one, any may hold; of
/// tags, all must. Values are compared without regard to case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Filters {
    pub kind: Vec<String>,
    pub category: Vec<String>,
    pub tags: Vec<String>,
    pub licence: Vec<String>,
    pub author: Vec<String>,
    pub price: Option<Price>,
    pub price_cents_max: Option<u64>,
    pub quality_min: Option<u64>,
    pub rating_hundredths_min: Option<u64>,
    pub has_shacl: Option<bool>,
}

impl Filters {
    pub(crate) fn check(&self) -> Result<(), InvalidQuery> {
        for (field, values) in self.lists() {
            if values.len() > VALUES_MAX {
                return Err(InvalidQuery::new(field, format!("at most {VALUES_MAX} values")));
            }
            if values.iter().any(|value| value.is_empty() || value.chars().count() > VALUE_CHARS_MAX) {
                return Err(InvalidQuery::new(field, format!("values of 1 to {VALUE_CHARS_MAX} characters")));
            }
        }
        if self.price_cents_max.is_some_and(|max| max > PRICE_CENTS_MAX) {
            return Err(InvalidQuery::new("filters.price_cents_max", format!("0 to {PRICE_CENTS_MAX}")));
        }
        if self.quality_min.is_some_and(|min| min > 100) {
            return Err(InvalidQuery::new("filters.quality_min", "0 to 100"));
        }
        if self.rating_hundredths_min.is_some_and(|min| min > 500) {
            return Err(InvalidQuery::new("filters.rating_hundredths_min", "0 to 500"));
        }
        Ok(())
    }

    /// In the order of [`crate::facets::NAMES`].
    pub(crate) fn lists(&self) -> [(&'static str, &[String]); 5] {
        [
            ("filters.kind", &self.kind),
            ("filters.category", &self.category),
            ("filters.licence", &self.licence),
            ("filters.author", &self.author),
            ("filters.tags", &self.tags),
        ]
    }
}

/// Which conditions a document meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    All,
    /// All but the one on this facet: the facet counts the document, so that it shows
    /// what another choice of its values would find.
    AllBut(usize),
    No,
}

/// Filters against one opened index: values are numbers.
pub(crate) struct Conditions<'a> {
    filters: &'a Filters,
    /// Which facet, whether all must hold, and the numbers of the values. A
    /// value that no package has is no number; nothing then is found.
    lists: Vec<(usize, bool, Vec<Vec<u32>>)>,
    /// There are none: most searches.
    is_empty: bool,
}

impl<'a> Conditions<'a> {
    pub(crate) fn new(filters: &'a Filters, numbers_of: impl Fn(usize, &str) -> Vec<u32>) -> Self {
        let mut lists = Vec::new();
        for (facet, (field, values)) in filters.lists().into_iter().enumerate() {
            if !values.is_empty() {
                let numbers = values.iter().map(|value| numbers_of(facet, value)).collect();
                lists.push((facet, field == "filters.tags", numbers));
            }
        }
        Self { filters, lists, is_empty: *filters == Filters::default() }
    }

    pub(crate) fn held(&self, columns: &Columns, doc: u32) -> Held {
        if self.is_empty {
            return Held::All;
        }
        if !self.bounds_hold(columns, doc) {
            return Held::No;
        }
        let Filters { price, has_shacl, .. } = self.filters;
        let is_price = price.is_none_or(|price| (columns.price.get_val(doc) == 0) == (price == Price::Free));
        let is_shacl = has_shacl.is_none_or(|has| (columns.has_shacl.get_val(doc) == 1) == has);
        let of_lists = self.lists.iter().map(|(facet, all, wanted)| {
            let has = |numbers: &Vec<u32>| columns.values(*facet, doc).any(|value| numbers.contains(&value));
            (*facet, *all, if *all { wanted.iter().all(has) } else { wanted.iter().any(has) })
        });
        let of_flags = [(facets::PRICE, false, is_price), (facets::HAS_SHACL, false, is_shacl)];
        let mut held = Held::All;
        for (facet, all, holds) in of_lists.chain(of_flags) {
            held = match held {
                _ if holds => held,
                // Where all values must hold, another value narrows what was found.
                Held::All if !all => Held::AllBut(facet),
                _ => return Held::No,
            };
        }
        held
    }

    /// Bounds that no facet counts.
    fn bounds_hold(&self, columns: &Columns, doc: u32) -> bool {
        let Filters { price_cents_max, quality_min, rating_hundredths_min, .. } = self.filters;
        price_cents_max.is_none_or(|max| columns.price.get_val(doc) <= max)
            && quality_min.is_none_or(|min| columns.quality.get_val(doc) >= min)
            && rating_hundredths_min.is_none_or(|min| columns.rating.get_val(doc) >= min)
    }
}
