//! What clients ask for again and again has a tag, and is not sent twice.

use domain::Role;
use platform::Method;
use testkit::TestApp;

use crate::routes::{Route, routes};

/// Where polling is usual. A route joins this list on purpose.
const TAGGED: &[&str] = &[
    "get-creator-version",
    "get-generation",
    "get-quotas",
    "get-split",
    "get-usage",
    "list-generations",
    "list-uploads",
];

fn tagged() -> Vec<Route> {
    routes().into_iter().filter(|route| route.http.success.has_etag()).collect()
}

#[test]
fn only_what_is_polled_is_tagged_and_only_reads_are() {
    let mut names: Vec<&str> = tagged().iter().map(|route| route.endpoint.name).collect();
    names.sort_unstable();
    assert_eq!(names, TAGGED);
    assert!(tagged().iter().all(|route| route.http.method == Method::Get && route.http.success.status == 200));
}

#[tokio::test]
async fn an_answer_that_the_client_has_is_304_and_the_limits_are_told_all_the_same() {
    let app = TestApp::new().await;
    let viewer = app.member(Role::Viewer);
    let lists = tagged().into_iter().filter(|route| route.parameters().is_empty());
    for route in lists {
        let first = route.send(&viewer).await;
        let tag = first.header("etag").unwrap_or_else(|| panic!("{}: {first:?}", route.key())).to_owned();
        let again = route.call(&viewer).if_none_match(&tag).send().await;
        assert_eq!((again.status, again.json.is_null()), (304, true), "{}: {again:?}", route.key());
        assert_eq!(again.header("etag"), Some(tag.as_str()), "{}", route.key());
        assert!(again.header("x-request-id").is_some(), "{}", route.key());
        let other = route.call(&viewer).if_none_match("\"other\"").send().await;
        assert_eq!((other.status, &other.json), (200, &first.json), "{}", route.key());
    }
}
