//! What is committed agrees with the rows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use infra::{areas, files, rules};

#[test]
fn what_is_committed_is_what_the_rows_say() {
    let root = files::workspace_root();
    let made = files::render(&files::base(root).unwrap(), areas::ALL);
    let stale = files::stale(root, areas::ALL, &made).unwrap();
    assert!(stale.is_empty(), "run `make generate` and commit: {stale:?}");
}

#[test]
fn every_row_keeps_the_rules() {
    let root = files::workspace_root();
    let broken = rules::broken(root, &files::base(root).unwrap(), areas::ALL);
    assert!(broken.is_empty(), "{broken:#?}");
}
