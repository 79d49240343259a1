//! Which files of a templates directory run, and which are only there to be
//! included.

use std::collections::BTreeSet;

use crate::Place;
use crate::project::path::by_folder;
use crate::render::{Warning, front_matter};

const TEMPLATE: &str = ".tmpl";
const NEWER_TEMPLATE: &str = ".tera";
/// Of a file that does not run, searched for a key that only templates have.
const HEAD_LINES_SEARCHED: usize = 100;

/// The files of one templates directory.
#[derive(Debug, Default)]
pub(in crate::render) struct Discovered {
    /// The templates that run, in their order.
    pub(in crate::render) templates: Vec<String>,
    /// Files that look as if they were to run, with what is to be said of them
    /// unless a template includes them.
    passed_over: Vec<(String, Warning)>,
    /// Templates in whose place another one runs.
    replaced: Vec<Warning>,
}

impl Discovered {
    /// Sorts the files of a directory, given by path and content. As in ggen,
    /// only `.tmpl` and `.tera` files that begin with front matter run.
    pub(in crate::render) fn new<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Self {
        let mut found = Self::default();
        for (path, bytes) in files {
            let is_named_so = path.ends_with(TEMPLATE) || path.ends_with(NEWER_TEMPLATE);
            match (is_named_so, front_matter::is_present(bytes)) {
                (true, true) => found.templates.push(path.to_owned()),
                (true, false) => found.passed_over.push((path.to_owned(), without_head(path, bytes))),
                (false, true) if has_target(bytes) => {
                    found.passed_over.push((path.to_owned(), named_otherwise(path)));
                }
                (false, _) => {}
            }
        }
        found.replace();
        // Folder by folder, as in ggen: `a/b.tmpl` before `a.tmpl`.
        found.templates.sort_by(|a, b| by_folder(a, b));
        found
    }

    /// Whether the directory has no file that could be meant to run.
    pub(in crate::render) fn is_empty(&self) -> bool {
        self.templates.is_empty() && self.passed_over.is_empty()
    }

    /// Adds what another directory holds, to run after this one.
    pub(in crate::render) fn append(&mut self, mut other: Self) {
        self.templates.append(&mut other.templates);
        self.passed_over.append(&mut other.passed_over);
        self.replaced.append(&mut other.replaced);
    }

    /// What the author should know, given the files that the templates use.
    pub(in crate::render) fn warnings(self, used: &BTreeSet<String>) -> impl Iterator<Item = Warning> {
        let unused = self.passed_over.into_iter().filter(|(path, _)| !used.contains(path));
        self.replaced.into_iter().chain(unused.map(|(_, warning)| warning).collect::<Vec<_>>())
    }

    /// `.tera` instead of a `.tmpl` of the same name. (A `.tera` that does not
    /// run replaces nothing: ggen would lose both.)
    fn replace(&mut self) {
        let newer: BTreeSet<String> =
            self.templates.iter().filter_map(|path| path.strip_suffix(NEWER_TEMPLATE)).map(str::to_owned).collect();
        let mut replaced = Vec::new();
        self.templates.retain(|path| match path.strip_suffix(TEMPLATE).filter(|stem| newer.contains(*stem)) {
            Some(stem) => {
                let message = format!("\"{path}\" does not run: \"{stem}{NEWER_TEMPLATE}\" runs in its place");
                replaced.push(Warning::new("template_replaced", message, Place::file(path)));
                false
            }
            None => true,
        });
        self.replaced = replaced;
    }
}

fn without_head(path: &str, bytes: &[u8]) -> Warning {
    let first_line = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or_default();
    let message = if front_matter::is_present(&bytes[first_line..]) {
        format!("\"{path}\" does not run: its --- is not at the very beginning of the file")
    } else {
        format!("\"{path}\" does not run: it has no front matter, and no template includes it")
    };
    Warning::new("template_passed_over", message, Place::file(path).at(1, None))
}

fn named_otherwise(path: &str) -> Warning {
    let message = format!("\"{path}\" does not run although it has a `to`: only .tmpl and .tera files do");
    Warning::new("template_passed_over", message, Place::file(path).at(1, None))
}

/// Whether the head has the key that every template needs, and hardly any page.
fn has_target(bytes: &[u8]) -> bool {
    let lines = bytes.split(|byte| *byte == b'\n').skip(1).take(HEAD_LINES_SEARCHED);
    lines.take_while(|line| line.trim_ascii() != b"---").any(|line| line.starts_with(b"to:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn discovered(files: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
        let found = Discovered::new(files.iter().map(|(path, text)| (*path, text.as_bytes())));
        let templates = found.templates.clone();
        (templates, found.warnings(&BTreeSet::new()).map(|warning| warning.message).collect())
    }

    #[test]
    fn only_files_named_as_templates_run_folder_by_folder() {
        let head = "---\nto: x\n---\n";
        let (templates, warnings) =
            discovered(&[("t/a.tmpl", head), ("t/a/b.tera", head), ("t/c.md", "---\ntitle: c\n---\n"), ("t/d", "x")]);
        assert_eq!(templates, ["t/a/b.tera", "t/a.tmpl"]);
        assert_eq!(warnings, [""; 0]);
    }

    #[test]
    fn a_tera_file_that_runs_replaces_its_namesake() {
        let head = "---\nto: x\n---\n";
        let (templates, warnings) = discovered(&[("t/a.rs.tera", head), ("t/a.rs.tmpl", head), ("t/b.tmpl", head)]);
        assert_eq!(templates, ["t/a.rs.tera", "t/b.tmpl"]);
        assert!(warnings[0].contains("t/a.rs.tmpl") && warnings.len() == 1, "{warnings:?}");
        let (templates, _) = discovered(&[("t/a.tera", "{% macro m() %}{% endmacro %}"), ("t/a.tmpl", head)]);
        assert_eq!(templates, ["t/a.tmpl"]);
    }

    #[test]
    fn what_looks_like_a_template_and_does_not_run_is_named() {
        let files = [("t/a.tmpl", "\n---\nto: x\n---\n"), ("t/b.tera", "x"), ("t/c.j2", "---\nto: x\n---\n")];
        let (templates, warnings) = discovered(&files);
        assert_eq!(templates, [""; 0]);
        assert_eq!(warnings.len(), 3);
        for (at, says) in ["very beginning", "no front matter", "only .tmpl and .tera"].into_iter().enumerate() {
            assert!(warnings[at].contains(files[at].0) && warnings[at].contains(says), "{warnings:?}");
        }
    }
}
