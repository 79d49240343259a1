//! The comparison itself.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use ontology_diff::{Change, Diff, Limits, Ontology};
use registry::contents::{self, Files};
use registry::versions::Bump;
use registry::{Kind, Version};
use serde::Serialize;

use crate::version_view::StepSize;

/// Of each list.
const LISTED_MAX: usize = 500;
/// Values of one change, and characters of one.
const VALUES_MAX: usize = 5;
const CHARACTERS_MAX: usize = 300;

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = VersionDifference)]
pub(crate) struct DifferenceView {
    from: Version,
    to: Version,
    /// The step that the changes call for: of an ontology.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = StepSize, required = false)]
    bump: Option<Bump>,
    /// Changes of terms, the gravest first: of an ontology.
    #[schema(max_items = 500)]
    changes: Vec<ChangeView>,
    /// Changes that are not listed: all, of an ontology that has a price.
    omitted: u64,
    /// Files that are new, changed or gone.
    files: FilesView,
}

/// One change of one term.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = TermChange)]
pub(crate) struct ChangeView {
    /// None for what belongs to no term.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    term: Option<String>,
    /// The rule by which it counts, by a stable name.
    rule: &'static str,
    /// The step that it calls for.
    #[schema(value_type = StepSize)]
    bump: Bump,
    /// What of the term has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    about: Option<String>,
    /// What was said only before, the first five.
    #[schema(max_items = 5)]
    before: Vec<String>,
    /// What is said only now, the first five.
    #[schema(max_items = 5)]
    after: Vec<String>,
}

/// Paths of files.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = FileChanges)]
pub(crate) struct FilesView {
    #[schema(max_items = 500)]
    added: Vec<String>,
    #[schema(max_items = 500)]
    changed: Vec<String>,
    #[schema(max_items = 500)]
    removed: Vec<String>,
}

/// Narrower than those of a check: somebody waits, and both are in memory at once.
fn limits() -> (engine::Limits, Limits) {
    let engine = engine::Limits {
        project_unpacked_bytes_max: 50 << 20,
        triples_max: 200_000,
        graph_bytes_max: 64 << 20,
        ..registry::checks::Limits::default().engine
    };
    let diff = Limits { triples_max: 200_000, blank_nodes_max: 50_000, blank_node_steps_max: 1_000_000 };
    (engine, diff)
}

/// What is compared, and for whom.
pub(crate) struct Comparison<'a> {
    pub(crate) title: &'a str,
    pub(crate) kind: Kind,
    /// The terms of what has a price are for those who have bought it: its files and the
    /// step are all that is told of it here.
    pub(crate) tells_terms: bool,
}

/// What has changed, and the changelog of it; an error is why the two are too large.
pub(crate) fn between(
    &Comparison { title, kind, tells_terms }: &Comparison<'_>,
    (from, old): (Version, Vec<u8>),
    (to, new): (Version, Vec<u8>),
) -> Result<(DifferenceView, String), String> {
    let (engine, diff) = limits();
    let unpack = |zip: Vec<u8>| contents::unpack(kind, &zip, &engine).map_err(|refusal| refusal.to_string());
    let (old, new) = (unpack(old)?, unpack(new)?);
    let files = files(&old, &new);
    if kind != Kind::Ontology {
        let changelog = format!("# {title}\n{}", of_files(&files));
        return Ok((DifferenceView { from, to, bump: None, changes: Vec::new(), omitted: 0, files }, changelog));
    }
    let read = |files: &Files| {
        let graph = contents::ontology::graph(files, &engine).map_err(|refusal| refusal.to_string())?;
        Ontology::new(graph.triples(), &diff).map_err(|error| error.to_string())
    };
    let found = Diff::between(&read(&old)?, &read(&new)?);
    let mut gravest: Vec<&Change> = found.changes.iter().collect();
    gravest.sort_by_key(|change| std::cmp::Reverse(change.bump()));
    let listed_max = if tells_terms { LISTED_MAX } else { 0 };
    let changes: Vec<ChangeView> = gravest.iter().take(listed_max).map(|change| view(change)).collect();
    let omitted = (gravest.len() - changes.len()) as u64;
    let terms = if tells_terms { found.changelog(title) } else { format!("# {title}\n") };
    let changelog = format!("{terms}{}", of_files(&files));
    Ok((DifferenceView { from, to, bump: Some(found.bump()), changes, omitted, files }, changelog))
}

fn view(change: &Change) -> ChangeView {
    let some = |values: &[String]| values.iter().take(VALUES_MAX).map(|value| cut(value)).collect();
    ChangeView {
        term: change.term.as_deref().map(cut),
        rule: change.rule.code(),
        bump: change.bump(),
        about: change.about.as_deref().map(cut),
        before: some(&change.before),
        after: some(&change.after),
    }
}

fn cut(text: &str) -> String {
    text.chars().take(CHARACTERS_MAX).collect()
}

fn files(old: &Files, new: &Files) -> FilesView {
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let (mut added, mut changed, mut removed) = (Vec::new(), Vec::new(), Vec::new());
    for path in paths {
        let list = match (old.get(path), new.get(path)) {
            (None, _) => &mut added,
            (_, None) => &mut removed,
            (before, after) if before != after => &mut changed,
            _ => continue,
        };
        if list.len() < LISTED_MAX {
            list.push(path.clone());
        }
    }
    FilesView { added, changed, removed }
}

fn of_files(files: &FilesView) -> String {
    let mut text = String::new();
    for (heading, paths) in
        [("New files", &files.added), ("Changed files", &files.changed), ("Files that are gone", &files.removed)]
    {
        if paths.is_empty() {
            continue;
        }
        // Writing to a text cannot fail.
        let _ = write!(text, "\n## {heading}\n\n");
        for path in paths {
            let _ = writeln!(text, "- `{}`", path.replace('`', "'"));
        }
    }
    text
}
