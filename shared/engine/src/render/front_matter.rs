//! The head of a template: YAML between two `---` lines.

mod head;
mod keys;

use std::collections::BTreeMap;

use serde_saphyr::Spanned;

use self::head::Head;
use self::keys::{Keys, Values};
use crate::project::{Located, Project, Text};
use crate::{Code, Limits, Place, Refusal};

/// A template of the front matter form.
#[derive(Debug, Clone)]
pub(super) struct FrontMatter {
    /// The template's file.
    pub(super) file: String,
    /// The file's path from the manifest's folder: what Tera knows it by.
    pub(super) name: String,
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
    /// An earlier file with other content is replaced.
    pub(super) force: bool,
    pub(super) backup: bool,
    pub(super) inject: bool,
    pub(super) before: Option<Text>,
    pub(super) after: Option<Text>,
    pub(super) at_line: Option<usize>,
    pub(super) skip_if: Option<Text>,
    /// Paths of the project.
    pub(super) rdf: Vec<String>,
    /// Turtle.
    pub(super) rdf_inline: Vec<Text>,
    /// Turtle's directives for the declared base and prefixes, on one line; for
    /// `rdf` and `rdf_inline`.
    pub(super) prolog: String,
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
    refuse_crowds(&head, &keys, limits)?;
    let Some(to) = keys.to.filter(|to| !to.value.trim().is_empty()) else {
        let refusal = Refusal::new(Code::TemplateInvalid, "the front matter has no `to`");
        return Err(refusal.at(Place::file(file).at(1, None)).expecting("to: the path of the output"));
    };
    let keep_earlier = keys.unless_exists || frozen(&head, keys.freeze_policy.as_ref())?;
    let body = match &keys.from {
        None => {
            Text { file: file.to_owned(), first_line: head.body_line, whole_lines: true, text: head.body.to_owned() }
        }
        Some(from) => project.text(&head.beside(&from.value)?, &head.place(from.defined), limits)?,
    };
    // It asks for what holds for every run here.
    let _ = keys.determinism;
    let optional = |value: Option<Spanned<String>>| value.map(|value| head.text(value));
    let inline = listed("rdf_inline", &head, keys.rdf_inline)?.into_iter().map(|turtle| head.text(turtle));
    Ok(FrontMatter {
        file: file.to_owned(),
        name: project.relative(file),
        to: Text { text: to.value.trim().to_owned(), ..head.text(to) },
        queries: queries(&head, keys.sparql),
        for_each: keys.for_each,
        construct: optional(keys.construct),
        when: optional(keys.when),
        skip_empty: keys.skip_empty,
        keep_earlier,
        force: keys.force,
        backup: keys.backup,
        inject: keys.inject,
        before: optional(keys.before),
        after: optional(keys.after),
        at_line: keys.at_line,
        skip_if: optional(keys.skip_if),
        rdf: listed("rdf", &head, keys.rdf)?.iter().map(|path| head.beside(&path.value)).collect::<Result<_, _>>()?,
        rdf_inline: inline.collect(),
        prolog: prolog(&keys.prefixes, keys.base.as_deref()),
        shapes: listed("shape", &head, keys.shape)?
            .iter()
            .map(|path| head.inside(&project.manifest().folder, path))
            .collect::<Result<_, _>>()?,
        body,
    })
}

fn refuse_hooks(head: &Head<'_>, keys: &Keys) -> Result<(), Refusal> {
    for (key, hook) in [("sh_before", &keys.sh_before), ("sh_after", &keys.sh_after)] {
        if let Some(hook) = hook {
            let message = format!("`{key}` asks for a shell command, which the engine does not run");
            return Err(Refusal { code: Code::CapabilityRefused, ..head.refuse(hook, message) });
        }
    }
    Ok(())
}

/// A template's queries are as many as a manifest's rules may be, and so are
/// the other things it lists.
fn refuse_crowds(head: &Head<'_>, keys: &Keys, limits: &Limits) -> Result<(), Refusal> {
    for (key, values) in
        [("sparql", &keys.sparql), ("rdf", &keys.rdf), ("rdf_inline", &keys.rdf_inline), ("shape", &keys.shape)]
    {
        if let Some(values) = values.as_ref().filter(|values| values.value.len() > limits.rules_max) {
            let met = format!("{} in `{key}`", values.value.len());
            let refusal = Refusal::limit("rules_max", limits.rules_max as u64, met);
            return Err(refusal.at(head.place(values.defined)));
        }
    }
    Ok(())
}

fn frozen(head: &Head<'_>, policy: Option<&Spanned<String>>) -> Result<bool, Refusal> {
    let Some(policy) = policy else { return Ok(false) };
    match policy.value.as_str() {
        "never" => Ok(false),
        "always" => Ok(true),
        other => Err(head
            .refuse(policy, format!("the freeze policy \"{other}\" is not one the engine keeps"))
            .expecting("\"never\" or \"always\"; mode Merge keeps edits of a file")),
    }
}

/// A list, or the one that needs none.
fn listed(key: &str, head: &Head<'_>, values: Option<Spanned<Values>>) -> Result<Vec<Spanned<String>>, Refusal> {
    let Some(values) = values else { return Ok(Vec::new()) };
    let (referenced, defined) = (values.referenced, values.defined);
    match values.value {
        Values::One(value) => Ok(vec![Spanned { value, referenced, defined }]),
        Values::List(list) => Ok(list),
        Values::Named(_) => {
            Err(Refusal::new(Code::TemplateInvalid, format!("`{key}` gives names, which it does not take"))
                .at(head.place(defined))
                .expecting("a text or a list of texts"))
        }
    }
}

/// By the names the body knows their rows by.
fn queries(head: &Head<'_>, queries: Option<Spanned<Values>>) -> BTreeMap<String, Text> {
    let Some(queries) = queries else { return BTreeMap::new() };
    match queries.value {
        Values::One(query) => BTreeMap::from([("default".to_owned(), head.text_at(queries.defined, query))]),
        Values::List(list) => {
            list.into_iter().enumerate().map(|(at, query)| (format!("query_{at}"), head.text(query))).collect()
        }
        Values::Named(named) => named.into_iter().map(|(name, query)| (name, head.text(query))).collect(),
    }
}

fn prolog(prefixes: &BTreeMap<String, String>, base: Option<&str>) -> String {
    let base = base.map(|iri| format!("@base <{iri}> . "));
    let prefixes = prefixes.iter().map(|(name, iri)| format!("@prefix {name}: <{iri}> . "));
    base.into_iter().chain(prefixes).collect()
}
