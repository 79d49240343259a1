//! The head of a template: YAML between two `---` lines.

mod head;
mod keys;
mod marker;

use std::collections::BTreeMap;

use serde_saphyr::Spanned;

use self::head::Head;
use self::keys::{Keys, Values};
use self::marker::Written;
pub(super) use self::marker::{Marker, empty};
use super::Warning;
use super::matcher::Scope;
use crate::project::{Located, Project, Text};
use crate::{Code, Limits, Place, Refusal, wording};

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
    pub(super) unless_exists: bool,
    pub(super) freeze: Freeze,
    /// An earlier file with other content is replaced.
    pub(super) force: bool,
    pub(super) backup: bool,
    pub(super) inject: bool,
    pub(super) before: Option<Marker>,
    pub(super) after: Option<Marker>,
    pub(super) at_line: Option<usize>,
    pub(super) skip_if: Option<Marker>,
    /// Paths of the project.
    pub(super) rdf: Vec<String>,
    /// Turtle.
    pub(super) rdf_inline: Vec<Text>,
    /// Turtle's directives for the declared base and prefixes, on one line; for
    /// `rdf` and `rdf_inline`.
    pub(super) prolog: String,
    pub(super) shapes: Vec<Located<String>>,
    /// What the head says without effect.
    pub(super) warnings: Vec<Warning>,
}

/// `freeze_policy`: whether a file that is there already may be replaced.
#[derive(Debug, Clone)]
pub(super) enum Freeze {
    Never,
    Always,
    /// Only while it is what was generated last; ggen records that in a folder
    /// of its own, a template itself when it holds `{{`.
    Checksum {
        slots_dir: Option<Text>,
    },
}

/// Whether a file starts with front matter: in its very first line.
pub(super) fn is_present(bytes: &[u8]) -> bool {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).starts_with(head::FENCE.as_bytes())
}

/// Reads a template's head.
///
/// # Errors
/// `TemplateInvalid` with the line, `CapabilityRefused` for shell hooks.
pub(super) fn read(file: &str, project: &Project, limits: &Limits) -> Result<FrontMatter, Refusal> {
    let source = project.text(file, &Place::file(file), limits)?.text;
    let head = Head::split(file, &source)?;
    let keys = keys(&head)?;
    refuse_hooks(&head, &keys)?;
    refuse_crowds(&head, &keys, limits)?;
    refuse_unattended(&head, &keys)?;
    let warnings = spots_without_effect(&head, &keys);
    let Some(to) = keys.to.filter(|to| !to.value.trim().is_empty()) else {
        let refusal = Refusal::new(Code::TemplateInvalid, "the front matter has no `to`");
        return Err(refusal.at(Place::file(file).at(1, None)).expecting("to: the path of the output"));
    };
    let body = match &keys.from {
        None => {
            Text { file: file.to_owned(), first_line: head.body_line, whole_lines: true, text: head.body.to_owned() }
        }
        Some(from) => project.text(&head.beside(&from.value)?, &head.place(from.defined), limits)?,
    };
    // They ask for what holds for every run here, or change no text.
    let _ = (keys.determinism, keys.envelope, keys.canonical_identity, keys.receipt_generation);
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
        unless_exists: keys.unless_exists,
        freeze: freeze(&head, keys.freeze_policy.as_ref(), optional(keys.freeze_slots_dir))?,
        force: keys.force,
        backup: keys.backup,
        inject: keys.inject,
        before: marker("before", Scope::Line, keys.before, &head)?,
        after: marker("after", Scope::Line, keys.after, &head)?,
        at_line: keys.at_line.map(|line| line.value),
        skip_if: marker("skip_if", Scope::File, keys.skip_if, &head)?,
        rdf: listed("rdf", &head, keys.rdf)?.iter().map(|path| head.beside(&path.value)).collect::<Result<_, _>>()?,
        rdf_inline: inline.collect(),
        prolog: prolog(&keys.prefixes, keys.base.as_deref()),
        shapes: listed("shape", &head, keys.shape)?
            .iter()
            .map(|path| head.inside(&project.manifest().folder, path))
            .collect::<Result<_, _>>()?,
        warnings,
        body,
    })
}

fn keys(head: &Head<'_>) -> Result<Keys, Refusal> {
    let options = serde_saphyr::options! { with_snippet: false };
    serde_saphyr::from_str_with_options(head.yaml, options).map_err(|error| {
        let place = error.location().map_or_else(|| Place::file(head.file).at(2, None), |at| head.place(at));
        let refusal = Refusal::new(
            Code::TemplateInvalid,
            format!("the front matter does not parse: {}", wording::of_yaml(&error)),
        );
        let refusal = refusal.at(place);
        match wording::known_keys(&error) {
            Some(known) => refusal.expecting(format!("one of {known}")),
            None => refusal,
        }
    })
}

fn marker(
    key: &str,
    scope: Scope,
    value: Option<Spanned<Written>>,
    head: &Head<'_>,
) -> Result<Option<Marker>, Refusal> {
    value.map(|value| Written::read(value, key, scope, head)).transpose()
}

/// ggen lets a program act on such a template without asking anybody, which is
/// only safe where nothing can be replaced.
fn refuse_unattended(head: &Head<'_>, keys: &Keys) -> Result<(), Refusal> {
    match &keys.unattended_write_eligible {
        Some(asked) if asked.value && !keys.unless_exists => Err(head
            .refuse(asked, "`unattended_write_eligible` is set for a template that may replace a file")
            .expecting("unless_exists: true beside it")),
        _ => Ok(()),
    }
}

/// ggen refuses these; here the rest of the template was always rendered.
fn spots_without_effect(head: &Head<'_>, keys: &Keys) -> Vec<Warning> {
    let spots = [
        ("before", keys.before.as_ref().map(|value| value.defined)),
        ("after", keys.after.as_ref().map(|value| value.defined)),
        ("at_line", keys.at_line.as_ref().map(|value| value.defined)),
    ];
    let mut given = spots.into_iter().filter_map(|(key, at)| Some((key, at?)));
    let first = if keys.inject { given.next() } else { None };
    given
        .map(|(key, at)| {
            let message = match first {
                Some((first, _)) => format!("`{key}` has no effect beside `{first}`"),
                None => format!("`{key}` has no effect without inject: true"),
            };
            Warning::new("spot_without_effect", message, head.place(at))
        })
        .collect()
}

fn refuse_hooks(head: &Head<'_>, keys: &Keys) -> Result<(), Refusal> {
    for (key, hook) in [("sh_before", &keys.sh_before), ("sh_after", &keys.sh_after)] {
        if let Some(hook) = hook {
            let message = format!("`{key}` asks for a shell command, which the engine does not run");
            return Err(Refusal { code: Code::CapabilityRefused, ..head.refuse(hook, message) }
                .expecting("a head without it; the command can be run on the download"));
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

fn freeze(head: &Head<'_>, policy: Option<&Spanned<String>>, slots_dir: Option<Text>) -> Result<Freeze, Refusal> {
    let Some(policy) = policy else { return Ok(Freeze::Never) };
    match policy.value.as_str() {
        "never" => Ok(Freeze::Never),
        "always" => Ok(Freeze::Always),
        "checksum" => Ok(Freeze::Checksum { slots_dir }),
        other => Err(head
            .refuse(policy, format!("the freeze policy \"{other}\" is not known"))
            .expecting("\"never\", \"always\" or \"checksum\"")),
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
