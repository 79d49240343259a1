//! Searches and their pages as the API tells them.

use catalog_store::packages::{Category, PricedPer, Tag};
use domain::Time;
use jiff::Timestamp;
use registry::licences::Licence;
use registry::{Kind, Namespace};
use search::{Facet, Filters, Hit, Page, Price, Sort, TermHit, TermKind, TermPage};
use serde::{Deserialize, Serialize};

/// Conditions that hold together. Of several values of one filter any may hold; of tags,
/// all must.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SearchFilters {
    #[schema(max_items = 20, required = false)]
    kind: Vec<Kind>,
    /// What the package is for.
    #[schema(max_items = 20, required = false)]
    category: Vec<Category>,
    /// Words by which its owner describes it; all must be there.
    #[schema(max_items = 20, required = false)]
    tags: Vec<Tag>,
    /// As the packages state it.
    #[schema(max_items = 20, required = false)]
    licence: Vec<Licence>,
    /// Namespaces.
    #[schema(max_items = 20, required = false)]
    author: Vec<Namespace>,
    /// Whether it costs something.
    #[schema(required = false)]
    price: Option<SearchedPrice>,
    /// In US cents.
    #[schema(required = false, maximum = 100_000_000, example = 5000)]
    price_cents_max: Option<u64>,
    /// Of the score that the check gave.
    #[schema(required = false, maximum = 100, example = 80)]
    quality_min: Option<u64>,
    /// Of the mean rating in hundredths of a star.
    #[schema(required = false, maximum = 500, example = 400)]
    rating_hundredths_min: Option<u64>,
    /// Whether the package brings SHACL shapes.
    #[schema(required = false, example = true)]
    has_shacl: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SearchedPrice {
    Free,
    Paid,
}

/// Equals are in an order of their own, which is always the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SearchSort {
    /// By how well the text fits; without a text, the most downloaded first.
    #[default]
    Relevance,
    Newest,
    Downloads,
    Rating,
    Quality,
    PriceLowest,
    Name,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SearchedKind {
    Class,
    Property,
}

impl From<SearchFilters> for Filters {
    fn from(filters: SearchFilters) -> Self {
        Self {
            kind: filters.kind.into_iter().map(|kind| kind.as_str().to_owned()).collect(),
            category: filters.category.into_iter().map(|category| category.as_str().to_owned()).collect(),
            tags: filters.tags.iter().map(|tag| tag.as_str().to_owned()).collect(),
            licence: filters.licence.iter().map(Licence::to_string).collect(),
            author: filters.author.iter().map(Namespace::to_string).collect(),
            price: filters.price.map(|price| match price {
                SearchedPrice::Free => Price::Free,
                SearchedPrice::Paid => Price::Paid,
            }),
            price_cents_max: filters.price_cents_max,
            quality_min: filters.quality_min,
            rating_hundredths_min: filters.rating_hundredths_min,
            has_shacl: filters.has_shacl,
        }
    }
}

impl From<SearchSort> for Sort {
    fn from(sort: SearchSort) -> Self {
        match sort {
            SearchSort::Relevance => Self::Relevance,
            SearchSort::Newest => Self::Newest,
            SearchSort::Downloads => Self::Downloads,
            SearchSort::Rating => Self::Rating,
            SearchSort::Quality => Self::Quality,
            SearchSort::PriceLowest => Self::PriceLowest,
            SearchSort::Name => Self::Name,
        }
    }
}

impl From<SearchedKind> for TermKind {
    fn from(kind: SearchedKind) -> Self {
        match kind {
            SearchedKind::Class => Self::Class,
            SearchedKind::Property => Self::Property,
        }
    }
}

impl From<TermKind> for SearchedKind {
    fn from(kind: TermKind) -> Self {
        match kind {
            TermKind::Class => Self::Class,
            TermKind::Property => Self::Property,
        }
    }
}

/// Packages that a search found.
#[derive(Debug, Default, Serialize, utoipa::ToSchema)]
pub(crate) struct SearchPage {
    #[schema(max_items = 100)]
    items: Vec<FoundPackage>,
    /// Packages on all pages.
    #[schema(minimum = 0, example = 42)]
    pub(crate) total: u64,
    /// For the next page; `null` on the last one.
    #[schema(max_length = 16384)]
    next_cursor: Option<String>,
    /// Counts, if they were asked for.
    #[schema(max_items = 7)]
    facets: Vec<SearchFacet>,
    /// The text with words that no package has replaced by known ones.
    #[schema(max_length = 512, example = "typescript")]
    suggestion: Option<String>,
}

/// A package that was found.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct FoundPackage {
    /// `namespace/name`.
    #[schema(max_length = 104, example = "acme/typescript")]
    package: String,
    #[schema(max_length = 200, example = "TypeScript types")]
    title: String,
    #[schema(max_length = 500, example = "Types and validators from SHACL shapes.")]
    /// In a sentence or two.
    summary: String,
    /// `template`, `generator`, `ontology`, `skill` or `service`.
    #[schema(max_length = 20, example = "template")]
    kind: String,
    /// What it is for.
    #[schema(max_length = 40, example = "frontend")]
    category: String,
    /// Words by which it can be found.
    #[schema(max_items = 10, example = json!(["typescript"]))]
    tags: Vec<SearchTag>,
    /// An SPDX expression, or a licence of the publisher's own.
    #[schema(max_length = 1000, example = "MIT")]
    licence: String,
    /// The namespace.
    #[schema(max_length = 39, example = "acme")]
    author: String,
    /// In US cents; zero for a free package.
    #[schema(example = 0)]
    price_cents: u64,
    /// Whether that is for each member of a workspace, or for one seat.
    priced_per: PricedPer,
    /// Of the check, 0 to 100.
    #[schema(maximum = 100, example = 92)]
    quality: u64,
    /// The mean rating in hundredths of a star; 0 without any.
    #[schema(maximum = 500, example = 450)]
    rating_hundredths: u64,
    /// Whether it brings SHACL shapes.
    #[schema(example = true)]
    has_shacl: bool,
    /// Each version once for each workspace and day.
    #[schema(maximum = 9_007_199_254_740_991_u64, example = 120)]
    downloads: u64,
    /// The newest one that can be installed.
    #[schema(max_length = 256, example = "1.4.3")]
    version: Option<String>,
    /// Of the newest version.
    published_at: Time,
    /// How well the text fits; comparable within one search only.
    #[schema(minimum = 0.0, maximum = 1_000_000.0, example = 12.5)]
    score: f32,
    snippet: SearchSnippet,
}

/// A tag of a package.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[serde(transparent)]
#[schema(max_length = 40, example = "typescript")]
pub(crate) struct SearchTag(String);

/// The piece of a text that shows best why a package was found: plain text.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct SearchSnippet {
    /// Of the summary or the README.
    #[schema(max_length = 400, example = "Types and validators from SHACL shapes.")]
    text: String,
    /// Places of the words that were found, in their order.
    #[schema(max_items = 200)]
    highlights: Vec<SearchHighlight>,
}

/// A place in a text, in UTF-8 bytes.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct SearchHighlight {
    /// The first byte of the word.
    #[schema(minimum = 0, maximum = 400, example = 0)]
    start: usize,
    /// The byte after its last one.
    #[schema(minimum = 0, maximum = 400, example = 5)]
    end: usize,
}

/// Counts by one property.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct SearchFacet {
    /// `kind`, `category`, `licence`, `author`, `tag`, `price` or `has_shacl`.
    #[schema(max_length = 20, example = "kind")]
    name: String,
    /// The most frequent first; at most 20.
    #[schema(max_items = 20)]
    counts: Vec<SearchFacetCount>,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct SearchFacetCount {
    /// As packages have it; `free` or `paid` of prices.
    #[schema(max_length = 1000, pattern = "^.+$", example = "template")]
    value: String,
    /// Packages.
    #[schema(minimum = 0, maximum = 100_000_000, example = 17)]
    count: u64,
}

/// Terms that a search found.
#[derive(Debug, Default, Serialize, utoipa::ToSchema)]
pub(crate) struct TermsPage {
    #[schema(max_items = 100)]
    items: Vec<FoundTerm>,
    /// Terms on all pages.
    #[schema(example = 3)]
    total: u64,
    /// For the next page; `null` on the last one.
    #[schema(max_length = 9000)]
    next_cursor: Option<String>,
    /// The text with words that no term has replaced by known ones.
    #[schema(max_length = 256, example = "person")]
    suggestion: Option<String>,
}

/// A name of a term in some language.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[serde(transparent)]
#[schema(max_length = 200, example = "Person")]
pub(crate) struct TermLabel(String);

/// A class or property of a published ontology.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(crate) struct FoundTerm {
    /// What the ontology calls it.
    #[schema(max_length = 2048, example = "http://xmlns.com/foaf/0.1/Person")]
    iri: String,
    /// By the prefix that the ontology declares, or its package's name.
    #[schema(max_length = 2048, example = "foaf:Person")]
    prefixed: Option<String>,
    kind: SearchedKind,
    /// In any language.
    #[schema(max_items = 40)]
    labels: Vec<TermLabel>,
    /// How many other packages use it.
    #[schema(example = 12)]
    use_count: u64,
    /// The ontology, as `namespace/name`.
    #[schema(max_length = 104, example = "w3c/foaf")]
    package: String,
    /// How well the text fits; comparable within one search only.
    #[schema(minimum = 0.0, maximum = 1_000_000.0, example = 12.5)]
    score: f32,
}

impl From<Page> for SearchPage {
    fn from(page: Page) -> Self {
        Self {
            items: page.hits.into_iter().map(FoundPackage::from).collect(),
            total: page.total,
            next_cursor: page.cursor,
            facets: page.facets.into_iter().map(SearchFacet::from).collect(),
            suggestion: page.suggestion,
        }
    }
}

impl From<Hit> for FoundPackage {
    fn from(hit: Hit) -> Self {
        let package = hit.package;
        let published_at = i64::try_from(package.published_at).unwrap_or(0);
        Self {
            package: hit.id.0,
            title: package.title,
            summary: package.summary,
            kind: package.kind,
            category: package.category,
            tags: package.tags.into_iter().map(SearchTag).collect(),
            licence: package.licence,
            author: package.author,
            price_cents: package.price_cents,
            priced_per: if package.is_priced_per_seat { PricedPer::Seat } else { PricedPer::Workspace },
            quality: package.quality,
            rating_hundredths: package.rating_hundredths,
            has_shacl: package.has_shacl,
            downloads: package.downloads,
            version: package.versions.into_iter().next(),
            published_at: Timestamp::from_second(published_at).unwrap_or_default().into(),
            score: hit.score,
            snippet: SearchSnippet {
                text: hit.snippet.text,
                highlights: hit
                    .snippet
                    .highlights
                    .into_iter()
                    .map(|(start, end)| SearchHighlight { start, end })
                    .collect(),
            },
        }
    }
}

impl From<Facet> for SearchFacet {
    fn from(facet: Facet) -> Self {
        let counts = facet.counts.into_iter();
        let counts = counts.map(|count| SearchFacetCount { value: count.value, count: count.count });
        Self { name: facet.name.to_owned(), counts: counts.collect() }
    }
}

impl From<TermPage> for TermsPage {
    fn from(page: TermPage) -> Self {
        Self {
            items: page.hits.into_iter().map(FoundTerm::from).collect(),
            total: page.total,
            next_cursor: page.cursor,
            suggestion: page.suggestion,
        }
    }
}

impl From<TermHit> for FoundTerm {
    fn from(hit: TermHit) -> Self {
        let term = hit.term;
        Self {
            iri: term.iri,
            prefixed: term.prefixed,
            kind: term.kind.into(),
            labels: term.labels.into_iter().map(TermLabel).collect(),
            use_count: term.use_count,
            package: hit.package.0,
            score: hit.score,
        }
    }
}
