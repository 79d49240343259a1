//! Searches and views, as events on the bus without a person: how often people look for
//! something and open it, for whoever counts. One of [`SAMPLED_ONE_IN`] is published, by
//! the id of its request; whoever counts multiplies. What somebody typed is in none.

use std::time::Duration;

use platform::endpoint::Grant;
use platform::{App, events};
use registry::PackageId;
use serde::Serialize;

pub const SAMPLED_ONE_IN: u64 = 10;
/// Nobody waits longer for a count.
const PUBLISH_WITHIN: Duration = Duration::from_millis(500);

/// What the operations touch.
pub const CATALOG_SEARCHED: Grant = Grant::operation("sampled_events::catalog_searched", &[Grant::PUBLISH_EVENTS]);
pub const PACKAGE_VIEWED: Grant = Grant::operation("sampled_events::package_viewed", &[Grant::PUBLISH_EVENTS]);

/// What is told of a search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CatalogSearched {
    /// Words of the text; 0: everything was listed.
    pub words: usize,
    pub has_filters: bool,
    /// Packages that were found, on all pages.
    pub found: u64,
    /// Whether it is the first page.
    pub first_page: bool,
}

#[derive(Serialize)]
struct Detail<'a, T> {
    sampled_one_in: u64,
    #[serde(flatten)]
    about: &'a T,
}

#[derive(Serialize)]
struct PackageViewed {
    package: String,
}

pub async fn catalog_searched(app: &App, request_id: &str, searched: &CatalogSearched) {
    publish(app, request_id, "catalog.searched", searched).await;
}

pub async fn package_viewed(app: &App, request_id: &str, package: &PackageId) {
    publish(app, request_id, "package.viewed", &PackageViewed { package: package.to_string() }).await;
}

/// At best: a count that is lost fails no request.
async fn publish(app: &App, request_id: &str, kind: &'static str, about: &impl Serialize) {
    if !is_sampled(request_id) {
        return;
    }
    let Ok(detail) = serde_json::to_string(&Detail { sampled_one_in: SAMPLED_ONE_IN, about }) else { return };
    match tokio::time::timeout(PUBLISH_WITHIN, events::publish(app, kind, &detail)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, kind, "a sampled event is lost"),
        Err(_) => tracing::warn!(kind, "a sampled event is lost: the bus did not answer in time"),
    }
}

/// By the request's id, which the gateway draws: each is as likely as another, and a
/// repeated call decides the same.
fn is_sampled(request_id: &str) -> bool {
    let sum = request_id
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    sum.is_multiple_of(SAMPLED_ONE_IN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn about_one_request_in_ten_is_sampled() {
        let sampled = (0..10_000).filter(|n| is_sampled(&format!("JKJaXmPLvHcESHA={n}"))).count();
        assert!((800..1_200).contains(&sampled), "{sampled}");
    }
}
