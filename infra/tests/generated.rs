//! What is committed agrees with the rows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use infra::{areas, files, rules};
use platform::Trigger;

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

#[test]
fn somebody_is_told_of_every_schedule_that_fails() {
    let base = files::base(files::workspace_root()).unwrap();
    let template = &files::render(&base, areas::ALL)[Path::new("template.yaml")];
    let endpoints = areas::ALL.iter().flat_map(|area| area.endpoints);
    let scheduled = endpoints.filter(|endpoint| matches!(endpoint.trigger, Trigger::Schedule { .. }));
    let unwatched: Vec<&str> =
        scheduled.map(|endpoint| endpoint.name).filter(|name| !is_watched(template, name)).collect();
    assert_eq!(unwatched, Vec::<&str>::new());
}

/// Whether an alarm of the template looks at this function.
fn is_watched(template: &str, name: &str) -> bool {
    let word = |word: &str| word.chars().next().map_or(String::new(), |c| c.to_uppercase().to_string() + &word[1..]);
    let function: String = name.split('-').map(word).collect();
    template.contains(&format!("Dimensions: [{{Name: FunctionName, Value: !Ref {function}Function}}]"))
}
