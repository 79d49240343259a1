//! What `make endpoint` writes for each method: it compiles, keeps the rules of rows,
//! and its own tests pass. `infra/scaffold` tests that the files here are what it writes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

extern crate self as sample;

#[path = "functions/sample/src/lib.rs"]
mod area;
#[path = "functions/sample/tests/sample/main.rs"]
mod tests;

pub use area::*;

use infra::areas::Area;
use infra::{files, rules};

/// Only what `make generate` makes afterwards is missing, and the API's authorizer.
#[test]
fn the_rows_keep_the_rules() {
    let root = files::workspace_root().join("tests/rows/tests/scaffolded");
    let base = files::base(files::workspace_root()).unwrap();
    let broken = rules::broken(&root, &base, &[Area { name: "sample", endpoints: ENDPOINTS }]);
    let made_later = |rule: &&String| rule.starts_with("the binary of") || rule.ends_with("authorizer; there are 0");
    assert_eq!(broken.iter().filter(made_later).count(), ENDPOINTS.len() + 1, "{broken:#?}");
    assert_eq!(broken.len(), ENDPOINTS.len() + 1, "{broken:#?}");
}
