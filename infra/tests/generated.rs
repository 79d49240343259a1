//! What is committed agrees with the rows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use infra::{areas, events, files, rules};
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
    let made = files::render(&base, areas::ALL);
    let stacks = made.iter().filter(|(path, _)| path.starts_with("infra/stacks"));
    let templates: String = stacks.map(|(_, template)| template.as_str()).collect();
    let endpoints = areas::ALL.iter().flat_map(|area| area.endpoints);
    let scheduled = endpoints.filter(|endpoint| matches!(endpoint.trigger, Trigger::Schedule { .. }));
    let unwatched: Vec<&str> =
        scheduled.map(|endpoint| endpoint.name).filter(|name| !is_watched(&templates, name)).collect();
    assert_eq!(unwatched, Vec::<&str>::new());
}

/// Whether an alarm of the stacks looks at this function.
fn is_watched(templates: &str, name: &str) -> bool {
    let word = |word: &str| word.chars().next().map_or(String::new(), |c| c.to_uppercase().to_string() + &word[1..]);
    let function: String = name.split('-').map(word).collect();
    templates.contains(&format!("Dimensions: [{{Name: FunctionName, Value: !Ref {function}Function}}]"))
}

#[test]
fn every_kind_of_event_is_left_and_every_excuse_is_needed() {
    assert_eq!(events::in_vain(areas::ALL), Vec::<String>::new());
}
