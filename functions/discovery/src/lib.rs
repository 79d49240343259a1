//! Discovery: the search index of published packages, and what is found by it.
//!
//! `index-package` brings packages up to date in the index, whose files lie in the bucket
//! `SearchIndex` and never change; the pointer in [`catalog_store::search_index`] names
//! the newest manifest. Functions that search open the newest index and look for a newer
//! one while they serve ([`opened`]).

mod cache;
pub mod clean_search_index;
mod commit;
pub mod compare_search_index;
pub mod get_sparql;
mod graphs;
pub mod index_package;
mod listing;
mod opened;
mod package_state;
pub mod post_sparql;
pub mod rebuild_search_index;
pub mod search_packages;
pub mod search_terms;
mod sparql;
mod views;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &clean_search_index::ENDPOINT,
    &compare_search_index::ENDPOINT,
    &get_sparql::ENDPOINT,
    &index_package::ENDPOINT,
    &post_sparql::ENDPOINT,
    &rebuild_search_index::ENDPOINT,
    &search_packages::ENDPOINT,
    &search_terms::ENDPOINT,
];

/// An error of the index, as whoever called sees it: the query's faults are theirs, a
/// damaged index or an index of another version is ours.
fn failed(error: search::Error) -> platform::Error {
    match error {
        search::Error::InvalidQuery(wrong) => {
            platform::Error::field(wrong.field, format!("expected {}", wrong.expected))
        }
        error => platform::Error::internal(error),
    }
}
