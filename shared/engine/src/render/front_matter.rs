//! The head of a template: YAML between two `---` lines.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::project::path::{join, normalise, parent};
use crate::project::{Located, Project, Text};
use crate::{Code, Limits, Place, Refusal};

const FENCE: &str = "---";

/// The keys a template may carry; any other is refused by name.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Keys {
    to: String,
    sparql: Option<Queries>,
    for_each: Option<String>,
    construct: Option<String>,
    when: Option<String>,
    skip_empty: bool,
    unless_exists: bool,
    force: bool,
    backup: bool,
    inject: bool,
    before: Option<String>,
    after: Option<String>,
    at_line: Option<usize>,
    skip_if: Option<String>,
    from: Option<String>,
    rdf: Option<OneOrMany>,
    rdf_inline: Option<OneOrMany>,
    prefixes: BTreeMap<String, String>,
    base: Option<String>,
    shape: Option<OneOrMany>,
    determinism: Option<bool>,
    freeze_policy: Option<String>,
    freeze_slots_dir: Option<String>,
    #[serde(alias = "sh")]
    sh_before: Option<String>,
    sh_after: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Queries {
    One(String),
    List(Vec<String>),
    Named(BTreeMap<String, String>),
}

/// A template of the front matter form.
#[derive(Debug, Clone)]
pub(super) struct FrontMatter {
    /// The template's file.
    pub(super) file: String,
    pub(super) body: Text,
    /// A template itself when it holds `{{`.
    pub(super) to: Text,
    /// By the name the body knows the rows by.
    pub(super) queries: BTreeMap<String, Text>,
    pub(super) for_each: Option<String>,
    pub(super) construct: Option<Text>,
    pub(super) when: Option<Text>,
    pub(super) skip_empty: bool,
    /// `unless_exists`, or `freeze_policy: always`.
    pub(super) keep_earlier: bool,
    pub(super) backup: bool,
    pub(super) inject: bool,
    pub(super) before: Option<Text>,
    pub(super) after: Option<Text>,
    pub(super) at_line: Option<usize>,
    pub(super) skip_if: Option<Text>,
    /// Paths of the project.
    pub(super) rdf: Vec<String>,
    /// Turtle, with the declared prefixes before it.
    pub(super) rdf_inline: Vec<Text>,
    pub(super) shapes: Vec<Located<String>>,
}

/// Whether a file starts with front matter.
pub(super) fn is_present(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    bytes.starts_with(b"---\n") || bytes.starts_with(b"---\r\n")
}

/// Reads a template's head.
///
/// # Errors
/// `TemplateInvalid` with the line, `CapabilityRefused` for shell hooks.
pub(super) fn read(file: &str, project: &Project, limits: &Limits) -> Result<FrontMatter, Refusal> {
    let source = project.text(file, &Place::file(file), limits)?.text;
    let head = Head::split(file, &source)?;
    let keys: Keys = serde_saphyr::from_str(head.yaml).map_err(|error| {
        let line = error.location().map_or(1, |location| u32::try_from(location.line()).unwrap_or(1));
        let text = error.to_string();
        let message = text.lines().next().unwrap_or_default();
        Refusal::new(Code::TemplateInvalid, format!("the front matter does not parse: {message}"))
            .at(Place::file(file).at(line + 1, None))
    })?;
    refuse_hooks(&head, &keys)?;
    if keys.to.trim().is_empty() {
        return Err(head.refuse("to", "the front matter has no `to`").expecting("to: the path of the output"));
    }
    let keep_earlier = keys.unless_exists || frozen(&head, &keys)?;
    let body = match &keys.from {
        None => {
            Text { file: file.to_owned(), first_line: head.body_line, whole_lines: true, text: head.body.to_owned() }
        }
        Some(from) => project.text(&head.beside(from)?, &head.place("from"), limits)?,
    };
    // `force` and `determinism` ask for what holds for every run here.
    let _ = (keys.force, keys.determinism);
    let list = |values: Option<OneOrMany>| match values {
        None => Vec::new(),
        Some(OneOrMany::One(value)) => vec![value],
        Some(OneOrMany::Many(values)) => values,
    };
    let optional = |key: &str, value: Option<String>| value.map(|value| head.text(key, value));
    let prolog = prolog(&keys.prefixes, keys.base.as_deref());
    Ok(FrontMatter {
        file: file.to_owned(),
        to: head.text("to", keys.to.trim().to_owned()),
        queries: queries(&head, keys.sparql),
        for_each: keys.for_each,
        construct: optional("construct", keys.construct),
        when: optional("when", keys.when),
        skip_empty: keys.skip_empty,
        keep_earlier,
        backup: keys.backup,
        inject: keys.inject,
        before: optional("before", keys.before),
        after: optional("after", keys.after),
        at_line: keys.at_line,
        skip_if: optional("skip_if", keys.skip_if),
        rdf: list(keys.rdf).iter().map(|path| head.beside(path)).collect::<Result<_, _>>()?,
        rdf_inline: list(keys.rdf_inline)
            .into_iter()
            .map(|turtle| Text { text: format!("{prolog}{turtle}"), ..head.text("rdf_inline", String::new()) })
            .collect(),
        shapes: list(keys.shape).iter().map(|path| head.inside(path)).collect::<Result<_, _>>()?,
        body,
    })
}

fn refuse_hooks(head: &Head<'_>, keys: &Keys) -> Result<(), Refusal> {
    for (key, hook) in [("sh_before", &keys.sh_before), ("sh_after", &keys.sh_after)] {
        if hook.is_some() {
            let message = format!("`{key}` asks for a shell command, which the engine does not run");
            let key = if head.yaml.contains(key) { key } else { "sh" };
            return Err(Refusal { code: Code::CapabilityRefused, ..head.refuse(key, message) });
        }
    }
    Ok(())
}

fn frozen(head: &Head<'_>, keys: &Keys) -> Result<bool, Refusal> {
    match keys.freeze_policy.as_deref() {
        None | Some("never") => Ok(false),
        Some("always") => Ok(true),
        Some(other) => Err(head
            .refuse("freeze_policy", format!("the freeze policy \"{other}\" is not one the engine keeps"))
            .expecting("\"never\" or \"always\"; mode Merge keeps edits of a file")),
    }
}

fn queries(head: &Head<'_>, queries: Option<Queries>) -> BTreeMap<String, Text> {
    let named: BTreeMap<String, String> = match queries {
        None => BTreeMap::new(),
        Some(Queries::One(query)) => BTreeMap::from([("default".to_owned(), query)]),
        Some(Queries::List(list)) => {
            list.into_iter().enumerate().map(|(at, query)| (format!("query_{at}"), query)).collect()
        }
        Some(Queries::Named(named)) => named,
    };
    named.into_iter().map(|(name, query)| (name, head.text("sparql", query))).collect()
}

/// Turtle's own directives, so that inline Turtle may use the declared names.
fn prolog(prefixes: &BTreeMap<String, String>, base: Option<&str>) -> String {
    let base = base.map(|iri| format!("@base <{iri}> .\n"));
    let prefixes = prefixes.iter().map(|(name, iri)| format!("@prefix {name}: <{iri}> .\n"));
    base.into_iter().chain(prefixes).collect()
}

struct Head<'a> {
    file: &'a str,
    yaml: &'a str,
    body: &'a str,
    body_line: u32,
}

impl<'a> Head<'a> {
    fn split(file: &'a str, source: &'a str) -> Result<Self, Refusal> {
        let invalid = |message: &str| {
            Refusal::new(Code::TemplateInvalid, message)
                .at(Place::file(file).at(1, None))
                .expecting("a line ---, YAML, a line ---, then the template")
        };
        let rest = source
            .strip_prefix("---\n")
            .or_else(|| source.strip_prefix("---\r\n"))
            .ok_or_else(|| invalid("the template has no front matter"))?;
        let mut end = 0;
        for (line, text) in (3_u32..).zip(rest.split_inclusive('\n')) {
            if text.trim_end() == FENCE {
                let body = &rest[end + text.len()..];
                return Ok(Self { file, yaml: &rest[..end], body, body_line: line });
            }
            end += text.len();
        }
        Err(invalid("the front matter is not closed"))
    }

    /// The line of a key; YAML's first line is the file's second.
    fn line(&self, key: &str) -> u32 {
        let at = self.yaml.lines().position(|line| line.trim_start().starts_with(&format!("{key}:")));
        u32::try_from(at.map_or(1, |at| at + 2)).unwrap_or(1)
    }

    fn place(&self, key: &str) -> Place {
        Place::file(self.file).at(self.line(key), None)
    }

    fn refuse(&self, key: &str, message: impl Into<String>) -> Refusal {
        Refusal::new(Code::TemplateInvalid, message).at(self.place(key))
    }

    /// A value, placed at the line its own first line is found on.
    fn text(&self, key: &str, value: String) -> Text {
        let first = value.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        let skipped = value.lines().take_while(|line| line.trim().is_empty()).count();
        let found = self.yaml.lines().position(|line| !first.is_empty() && line.contains(first));
        let line = found.map_or_else(|| self.line(key), |at| u32::try_from(at + 2 - skipped.min(at)).unwrap_or(1));
        Text::inside(self.file, line, value)
    }

    fn normal(&self, path: &str, whole: &str) -> Result<String, Refusal> {
        normalise(whole).map_err(|fault| {
            Refusal::new(Code::TemplateInvalid, format!("the path \"{}\" {}", path.escape_debug(), fault.reason()))
                .in_file(self.file)
                .expecting("a relative path inside the project")
        })
    }

    /// A path next to the template.
    fn beside(&self, path: &str) -> Result<String, Refusal> {
        self.normal(path, path)?;
        self.normal(path, &join(parent(self.file), path))
    }

    /// A path from the project's top.
    fn inside(&self, path: &str) -> Result<Located<String>, Refusal> {
        let place = self.place("shape");
        Ok(Located { value: self.normal(path, path)?, line: place.line.unwrap_or(1), column: 1 })
    }
}
