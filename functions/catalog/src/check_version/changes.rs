//! What has changed in an ontology since the version before it. Made by the child.

use catalog_store::versions::Changes;
use ontology_diff::{Change, Diff, Limits, Ontology};
use registry::contents::{self, ontology};
use registry::versions::Bump;
use registry::{Kind, Version};
use serde::{Deserialize, Serialize};

/// Characters of one line that names a change.
const LINE_CHARACTERS_MAX: usize = 300;
/// Bytes of a changelog that is kept.
const CHANGELOG_BYTES_MAX: usize = 4 << 20;

#[derive(Serialize, Deserialize)]
pub(super) struct Compared {
    pub(super) since: Version,
    pub(super) bump: Bump,
    /// The gravest changes, one line each.
    pub(super) shown: Vec<String>,
    pub(super) omitted: u64,
    /// Markdown.
    pub(super) changelog: String,
}

/// Compares the archive with that of its predecessor.
pub(super) fn compare(
    title: &str,
    new: &contents::Files,
    (since, old): (Version, &[u8]),
    limits: &engine::Limits,
) -> Compared {
    let diff = || -> Result<Diff, String> {
        let old = contents::unpack(Kind::Ontology, old, limits).map_err(|refusal| refusal.to_string())?;
        Ok(Diff::between(&ontology_of(&old, limits)?, &ontology_of(new, limits)?))
    };
    match diff() {
        Ok(diff) => of_diff(title, since, &diff),
        Err(why) => cannot_be_compared(title, since, &why),
    }
}

fn ontology_of(files: &contents::Files, limits: &engine::Limits) -> Result<Ontology, String> {
    let graph = ontology::graph(files, limits).map_err(|refusal| refusal.to_string())?;
    Ontology::new(graph.triples(), &Limits::default()).map_err(|error| error.to_string())
}

fn of_diff(title: &str, since: Version, diff: &Diff) -> Compared {
    let mut gravest: Vec<&Change> = diff.changes.iter().collect();
    gravest.sort_by_key(|change| std::cmp::Reverse(change.bump()));
    let shown: Vec<String> = gravest.iter().take(Changes::SHOWN_MAX).map(|change| line(change)).collect();
    let omitted = (gravest.len() - shown.len()) as u64;
    let mut changelog = diff.changelog(title);
    let mut end = changelog.len().min(CHANGELOG_BYTES_MAX);
    while !changelog.is_char_boundary(end) {
        end -= 1;
    }
    changelog.truncate(end);
    Compared { since, bump: diff.bump(), shown, omitted, changelog }
}

/// What cannot be compared may have changed in any way.
fn cannot_be_compared(title: &str, since: Version, why: &str) -> Compared {
    let line = cut(&format!("the two versions cannot be compared: {why}"));
    let changelog = format!("# {title}\n\n{line}\n");
    Compared { since, bump: Bump::Major, shown: vec![line], omitted: 0, changelog }
}

fn line(change: &Change) -> String {
    let term = change.term.as_deref().unwrap_or("an axiom");
    let about = change.about.as_ref().map_or_else(String::new, |about| format!(" ({about})"));
    cut(&format!("{} {term}: {}{about}", change.bump(), change.rule.code()))
}

/// On one line, with a bound.
fn cut(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LINE_CHARACTERS_MAX).collect()
}
