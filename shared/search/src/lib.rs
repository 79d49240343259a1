//! Finding packages and terms: full text over files that a caller can keep in
//! S3, and bounded SPARQL over metadata and published triples; no network.
//!
//! A [`Writer`] applies changes to an index in a folder and describes it by a
//! [`Manifest`] of immutable files. A [`Reader`] opens such a folder and
//! answers a [`Query`] by a [`Page`], or a [`TermQuery`] by a [`TermPage`].
//! [`sparql`] is apart from both.

mod catalogue;
mod compare;
mod corpus;
mod cursor;
mod document;
mod error;
mod expand;
mod facets;
mod filter;
mod page;
mod plan;
mod query;
mod reader;
mod score;
mod select;
mod snapshot;
mod snippet;
pub mod sparql;
mod statistics;
mod terms;
mod uses;
mod words;
mod writer;

pub use compare::{Difference, TableEntry};
pub use document::{Change, GraphFile, Package, PackageId, Published, PublishedVersion, Term, TermKind};
pub use error::{Error, InvalidQuery};
pub use facets::{Facet, FacetCount};
pub use filter::{Filters, Price};
pub use page::{Hit, Page, TermHit, TermPage};
pub use query::{Query, Sort, TermQuery};
pub use reader::Reader;
pub use snapshot::{FileEntry, Manifest};
pub use snippet::Snippet;
pub use writer::Writer;
