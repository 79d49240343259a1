//! `[law]`: what must hold of the graph before anything renders.

use globset::{GlobBuilder, GlobMatcher};

use super::{Context, refuse_rules};
use crate::project::Located;
use crate::project::manifest::Validation;
use crate::project::path::parent;
use crate::project::section::Section;
use crate::render::Warning;
use crate::{Code, Refusal};

/// Reads the table into the other gates and shapes.
pub(super) fn read(
    root: &mut Section<'_>,
    validation: &mut Validation,
    context: &Context<'_>,
    warnings: &mut Vec<Warning>,
) {
    let Some(mut law) = root.section("law") else { return };
    refuse_rules(&mut law, "rules", "N3 rules");
    validation.shacl.extend(law.paths("shapes"));
    validation.gates.extend(gates(&mut law, context));
    law.finish(warnings);
}

/// The gate files in the order they run; a pattern stands for its files in
/// the order of their paths.
pub(super) fn gates(law: &mut Section<'_>, context: &Context<'_>) -> Vec<Located<String>> {
    let mut gates = Vec::new();
    for gate in law.texts("gates") {
        if gate.value.contains(['*', '?']) {
            gates.extend(context.faults.part(matching(gate, law, context)).into_iter().flatten());
        } else {
            gates.extend(context.faults.part(law.below(gate)));
        }
    }
    gates
}

/// The files that a pattern stands for.
fn matching(gate: Located<String>, law: &Section<'_>, context: &Context<'_>) -> Result<Vec<Located<String>>, Refusal> {
    let matcher = matcher(&gate.value);
    let pattern = law.below(gate)?;
    let folder = parent(context.path);
    let matcher = matcher.ok_or_else(|| {
        let message = format!("the pattern \"{}\" is not one", pattern.value.escape_debug());
        Refusal::new(Code::ManifestInvalid, message).at(law.place(&pattern))
    })?;
    let is_meant = |path: &&String| {
        let inside = if folder.is_empty() { Some(path.as_str()) } else { below(folder, path) };
        inside.is_some_and(|path| matcher.is_match(path))
    };
    let found = context.files.keys().filter(is_meant).map(|path| Located { value: path.clone(), ..pattern });
    let found: Vec<Located<String>> = found.collect();
    if found.is_empty() {
        let message = format!("the pattern \"{}\" of `[law] gates` matches no file", pattern.value);
        return Err(Refusal::new(Code::FileMissing, message)
            .at(law.place(&pattern))
            .expecting("a pattern of gate files that are there, such as gates/*.rq"));
    }
    Ok(found)
}

fn below<'a>(folder: &str, path: &'a str) -> Option<&'a str> {
    path.strip_prefix(folder)?.strip_prefix('/')
}

/// `*` and `?` stay within a folder; nothing else has a meaning of its own.
fn matcher(pattern: &str) -> Option<GlobMatcher> {
    let mut literal = String::with_capacity(pattern.len());
    let parts = pattern.split('/').filter(|part| !part.is_empty() && *part != ".");
    for (at, part) in parts.enumerate() {
        if at > 0 {
            literal.push('/');
        }
        let mut after_star = false;
        for character in part.chars() {
            match character {
                '*' if after_star => continue,
                '[' | ']' | '{' | '}' | '!' | ',' => literal.extend(['[', character, ']']),
                character => literal.push(character),
            }
            after_star = character == '*';
        }
    }
    let glob = GlobBuilder::new(&literal).literal_separator(true).backslash_escape(false).build().ok()?;
    Some(glob.compile_matcher())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, path: &str) -> bool {
        matcher(pattern).is_some_and(|matcher| matcher.is_match(path))
    }

    #[test]
    fn stars_stay_within_a_folder() {
        assert!(matches("gates/*.rq", "gates/a.rq"));
        assert!(!matches("gates/*.rq", "gates/b/a.rq"));
        assert!(matches("./gates/**/?.rq", "gates/b/a.rq"));
        assert!(!matches("gates/**/?.rq", "gates/a.rq"));
        assert!(matches("g[1]/{a,b}*.rq", "g[1]/{a,b}!.rq"));
        assert!(!matches("g[1]/*.rq", "g1/a.rq"));
    }
}
