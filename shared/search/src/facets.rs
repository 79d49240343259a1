//! Columns of packages, and counts by their values.

use crate::Error;
use crate::catalogue::{Catalogue, Numbers, numbers};
use serde::Serialize;
use std::collections::HashMap;
use tantivy::SegmentReader;
use tantivy::columnar::Column;

/// The facets with texts as values.
pub(crate) const NAMES: [&str; 5] = ["kind", "category", "licence", "author", "tag"];
/// The facets after those of [`NAMES`].
pub(crate) const PRICE: usize = NAMES.len();
pub(crate) const HAS_SHACL: usize = NAMES.len() + 1;
/// Values of one facet that a page shows.
const SHOWN_MAX: usize = 20;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facet {
    /// `kind`, `category`, `licence`, `author`, `tag`, `price`, `has_shacl`.
    pub name: &'static str,
    /// The most frequent first, ties by value.
    pub counts: Vec<FacetCount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FacetCount {
    pub value: String,
    pub count: u64,
}

/// All values of the facets, each with one number in every segment.
#[derive(Default)]
pub(crate) struct Values {
    texts: [Vec<String>; NAMES.len()],
    /// By folded text.
    numbers: [HashMap<String, Vec<u32>>; NAMES.len()],
}

impl Values {
    pub(crate) fn numbers_of(&self, facet: usize, value: &str) -> Vec<u32> {
        self.numbers[facet].get(&crate::words::folded(value)).cloned().unwrap_or_default()
    }
}

/// The columns of one segment.
pub(crate) struct Columns {
    pub(crate) price: Numbers,
    pub(crate) quality: Numbers,
    pub(crate) rating: Numbers,
    pub(crate) has_shacl: Numbers,
    pub(crate) published_at: Numbers,
    pub(crate) downloads: Numbers,
    /// By document: what a score is multiplied by for what has proved itself.
    pub(crate) proved: Vec<f32>,
    facets: Vec<FacetColumn>,
}

struct FacetColumn {
    ordinals: Option<Column<u64>>,
    /// The number of each ordinal.
    numbers: Vec<u32>,
}

impl Columns {
    fn open(segment: &SegmentReader, values: &mut Values) -> Result<Self, Error> {
        let mut facets = Vec::new();
        for (facet, name) in NAMES.into_iter().enumerate() {
            facets.push(FacetColumn::open(segment, name, facet, values)?);
        }
        let quality = numbers(segment, "quality")?;
        let rating = numbers(segment, "rating")?;
        let downloads = numbers(segment, "downloads")?;
        let proved = |doc| proved(downloads.get_val(doc), quality.get_val(doc), rating.get_val(doc));
        Ok(Self {
            proved: (0..segment.max_doc()).map(proved).collect(),
            price: numbers(segment, "price")?,
            quality,
            rating,
            has_shacl: numbers(segment, "has_shacl")?,
            published_at: numbers(segment, "published_at")?,
            downloads,
            facets,
        })
    }

    pub(crate) fn values(&self, facet: usize, doc: u32) -> impl Iterator<Item = u32> + '_ {
        let column = &self.facets[facet];
        let ordinals = column.ordinals.iter().flat_map(move |ordinals| ordinals.values_for_doc(doc));
        ordinals.map(|ordinal| column.numbers[ordinal as usize])
    }
}

/// A little more for what many use and think well of. Reckoned when an index is
/// opened: a common word would have every query take as many logarithms as there
/// are packages.
fn proved(downloads: u64, quality: u64, rating_hundredths: u64) -> f32 {
    1.0 + 0.008 * (downloads as f32).ln_1p() + 0.0005 * quality as f32 + 0.0001 * rating_hundredths as f32
}

impl FacetColumn {
    fn open(segment: &SegmentReader, name: &str, facet: usize, values: &mut Values) -> Result<Self, Error> {
        let Some(column) = segment.fast_fields().str(name)? else {
            return Ok(Self { ordinals: None, numbers: Vec::new() });
        };
        let (texts, by_text) = (&mut values.texts[facet], &mut values.numbers[facet]);
        let mut numbers = Vec::with_capacity(column.num_terms());
        let mut stream = column.dictionary().stream()?;
        while stream.advance() {
            let text = String::from_utf8_lossy(stream.key()).into_owned();
            let same = by_text.entry(crate::words::folded(&text)).or_default();
            let known = same.iter().copied().find(|number| texts[*number as usize] == text);
            numbers.push(known.unwrap_or_else(|| {
                let number = texts.len() as u32;
                same.push(number);
                texts.push(text);
                number
            }));
        }
        Ok(Self { ordinals: Some(column.ords().clone()), numbers })
    }
}

pub(crate) fn open(catalogue: &Catalogue) -> Result<(Vec<Columns>, Values), Error> {
    let mut values = Values::default();
    let mut columns = Vec::new();
    for segment in catalogue.searcher.segment_readers() {
        columns.push(Columns::open(segment, &mut values)?);
    }
    Ok((columns, values))
}

/// Counts while documents are looked at.
pub(crate) struct Counting<'a> {
    values: &'a Values,
    counts: [Vec<u32>; NAMES.len()],
    free: u64,
    paid: u64,
    with_shacl: u64,
    without_shacl: u64,
}

impl<'a> Counting<'a> {
    pub(crate) fn new(values: &'a Values) -> Self {
        let counts = std::array::from_fn(|facet| vec![0; values.texts[facet].len()]);
        Self { values, counts, free: 0, paid: 0, with_shacl: 0, without_shacl: 0 }
    }

    pub(crate) fn add(&mut self, columns: &Columns, doc: u32) {
        (0..=HAS_SHACL).for_each(|facet| self.add_to(facet, columns, doc));
    }

    /// Counts the document for one facet alone.
    pub(crate) fn add_to(&mut self, facet: usize, columns: &Columns, doc: u32) {
        match facet {
            PRICE if columns.price.get_val(doc) == 0 => self.free += 1,
            PRICE => self.paid += 1,
            HAS_SHACL if columns.has_shacl.get_val(doc) == 1 => self.with_shacl += 1,
            HAS_SHACL => self.without_shacl += 1,
            _ => {
                let counts = &mut self.counts[facet];
                columns.values(facet, doc).for_each(|number| counts[number as usize] += 1);
            }
        }
    }

    pub(crate) fn finish(self) -> Vec<Facet> {
        let mut facets = Vec::new();
        for (facet, (name, counts)) in NAMES.into_iter().zip(&self.counts).enumerate() {
            let texts = &self.values.texts[facet];
            let found = counts.iter().zip(texts).filter(|(count, _)| **count > 0);
            facets.push(facet_of(name, found.map(|(count, text)| (text.as_str(), u64::from(*count))).collect()));
        }
        facets.push(facet_of("price", vec![("free", self.free), ("paid", self.paid)]));
        facets.push(facet_of("has_shacl", vec![("true", self.with_shacl), ("false", self.without_shacl)]));
        facets
    }
}

fn facet_of(name: &'static str, mut found: Vec<(&str, u64)>) -> Facet {
    found.retain(|(_, count)| *count > 0);
    found.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let counts = found.into_iter().take(SHOWN_MAX).map(|(value, count)| FacetCount { value: value.to_owned(), count });
    Facet { name, counts: counts.collect() }
}
