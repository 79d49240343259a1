//! `ggen.toml` → [`Manifest`].

mod generation;
mod law;
mod pack_form;
mod vocabulary;

use std::collections::BTreeMap;

use super::faults::Faults;
use super::manifest::{
    Generation, Identity, InferenceRule, Located, Manifest, OntologySource, Severity, Validation, ValidationRule,
};
use super::packs;
use super::path::parent;
use super::section::{Document, Section};
use crate::render::Warning;
use crate::{Code, Limits, Place, Refusal};

/// What a manifest is read in.
pub(super) struct Context<'a> {
    /// The archive's.
    pub(super) files: &'a BTreeMap<String, Vec<u8>>,
    /// The manifest's own path.
    pub(super) path: &'a str,
    pub(super) limits: &'a Limits,
    pub(super) faults: &'a Faults,
}

/// Reads the manifest, and of the packs it names what decides what they bring.
/// What is wrong is noted, and left out of what is read.
///
/// # Errors
/// `ManifestInvalid` where the text is no TOML; nothing can be read of it then.
pub(super) fn read(context: &Context<'_>, source: &str, warnings: &mut Vec<Warning>) -> Result<Manifest, Refusal> {
    let document = Document { file: context.path, source, faults: context.faults };
    let table = document.parse()?;
    let mut root = Section::root(document, table.get_ref());
    let folder = parent(context.path).to_owned();
    let mut manifest = Manifest {
        path: context.path.to_owned(),
        generation: Generation { output_root: folder.clone(), ..Generation::default() },
        folder,
        ..Manifest::default()
    };
    let has_packs = root.has("packs") && !root.is_list("packs");
    if has_packs {
        pack_form::read(&mut root, &mut manifest, context, warnings);
    } else {
        read_rules(&mut root, &mut manifest, context, warnings);
    }
    let rules = manifest.rules.len() + manifest.inference.len() + manifest.validation.rules.len();
    if rules > context.limits.rules_max {
        let refusal = Refusal::limit("rules_max", context.limits.rules_max as u64, rules);
        context.faults.note(refusal.in_file(context.path));
    }
    if has_packs {
        root.finish_keys(warnings);
    } else {
        root.finish(warnings);
    }
    Ok(manifest)
}

/// Every manifest without a table `[packs]`.
fn read_rules(root: &mut Section<'_>, manifest: &mut Manifest, context: &Context<'_>, warnings: &mut Vec<Warning>) {
    let mut packs = packs::PackList::new(context.files);
    packs.declare(root);
    manifest.identity = identity(root, warnings);
    manifest.ontology = ontology(root, |section, path| section.resolved(path), warnings);
    manifest.inference = inference(root, warnings);
    manifest.validation = validation(root, warnings);
    law::read(root, &mut manifest.validation, context, warnings);
    manifest.vocabulary = vocabulary::read(root, warnings);
    generation::read(root, manifest, &packs, warnings);
    if let Some(mut templates) = root.section("templates") {
        manifest.templates_dir = templates.directory("dir");
        manifest.aggregate_modules = templates.flag("aggregate_modules");
        manifest.consumer_mode = templates.flag("consumer_mode");
        if !manifest.rules.is_empty() {
            let message = "beside [[generation.rules]], the templates of [templates] are only there to be included";
            let place = Place::file(context.path).at(templates.line(), None);
            warnings.push(Warning::new("templates_not_run", message, place));
        }
        templates.finish(warnings);
    }
    // What was noted may be the rules and the templates that are missing here.
    if manifest.rules.is_empty() && manifest.templates_dir.is_none() && context.faults.count() == 0 {
        context.faults.note(
            Refusal::new(Code::ManifestInvalid, "the project generates nothing")
                .at(Place::file(context.path))
                .expecting("[[generation.rules]], or [templates] dir with templates that carry front matter"),
        );
    }
}

fn identity(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> Identity {
    let Some(mut section) = root.section("project") else {
        root.note_missing("project", "a [project] table with a name");
        return Identity::default();
    };
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let identity = Identity {
        name: section.required_text("name").to_owned(),
        version: owned(section.text("version")),
        description: owned(section.text("description")),
        authors: section.texts("authors").into_iter().map(|author| author.value).collect(),
        license: owned(section.text("license")),
        repository: owned(section.text("repository")),
    };
    section.finish(warnings);
    identity
}

/// `path` makes paths of the archive of those of the manifest, or notes why not.
fn ontology(
    root: &mut Section<'_>,
    path: fn(&Section<'_>, Located<String>) -> Option<Located<String>>,
    warnings: &mut Vec<Warning>,
) -> OntologySource {
    let Some(mut section) = root.section("ontology") else { return OntologySource::default() };
    let imports = section.texts("imports");
    // An ontology by its address is an honest wish, not a broken path.
    for import in imports.iter().filter(|import| import.value.contains("://")) {
        let message = format!("`ontology.imports` names \"{}\": the engine reaches no network", import.value);
        section.note(
            Refusal::new(Code::CapabilityRefused, message)
                .at(section.place(import))
                .expecting("the ontology as a file of the project"),
        );
    }
    let source = section.located_text("source").and_then(|source| path(&section, source));
    let imports = imports.into_iter().filter(|import| !import.value.contains("://"));
    let mut ontology = OntologySource {
        source,
        imports: imports.filter_map(|import| path(&section, import)).collect(),
        base_iri: section.text("base_iri").map(str::to_owned),
        ..OntologySource::default()
    };
    if let Some(prefixes) = section.section("prefixes") {
        ontology.prefixes = prefixes.entries();
    }
    // ggen's switch for its own offline vocabularies; nothing is fetched here.
    section.flag("standard_only");
    section.finish(warnings);
    ontology
}

fn inference(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> Vec<InferenceRule> {
    let Some(mut section) = root.section("inference") else { return Vec::new() };
    let mut rules = Vec::new();
    for mut rule in section.sections("rules") {
        let name = rule.required_text("name").to_owned();
        let order = rule.integer("order").unwrap_or(0);
        let construct = rule.required_inline("construct");
        let when = rule.inline("when");
        rules.extend(construct.map(|construct| InferenceRule { name, order, construct, when }));
        rule.text("description");
        rule.finish(warnings);
    }
    section.integer("max_reasoning_timeout_ms");
    section.finish(warnings);
    // Stable: rules of the same order run as they stand in the manifest.
    rules.sort_by_key(|rule| rule.order);
    rules
}

fn validation(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> Validation {
    let mut validation = Validation::default();
    if let Some(mut section) = root.section("validation") {
        validation.shacl = section.paths("shacl");
        validation.gates = section.paths("gates");
        validation.no_unsafe = section.flag("no_unsafe");
        validation.validate_syntax = section.flag("validate_syntax");
        validation.strict_mode = section.flag("strict_mode");
        for mut rule in section.sections("rules") {
            let name = rule.required_text("name").to_owned();
            let description = rule.text("description").map(str::to_owned);
            let ask = rule.required_inline("ask");
            let severity = severity(&mut rule);
            validation.rules.extend(ask.map(|ask| ValidationRule { name, description, ask, severity }));
            rule.finish(warnings);
        }
        section.finish(warnings);
    }
    if let Some(mut rules) = root.section("rules") {
        refuse_rules(&mut rules, "n3", "N3 rules");
        refuse_rules(&mut rules, "datalog", "Datalog rules");
        rules.finish(warnings);
    }
    validation
}

/// Rules that would add facts, or refuse them: to go on without would render
/// something else. An empty list asks for nothing.
fn refuse_rules(section: &mut Section<'_>, key: &'static str, what: &str) {
    let Some(first) = section.texts(key).into_iter().next() else { return };
    let message = format!("`{}` names \"{}\": the engine runs no {what}", section.key_path(key), first.value);
    section.note(
        Refusal::new(Code::CapabilityRefused, message)
            .at(section.place(&first))
            .expecting("[[inference.rules]] with CONSTRUCT queries, and an ASK gate for what must not hold"),
    );
}

fn severity(rule: &mut Section<'_>) -> Severity {
    match rule.text("severity").map(str::to_ascii_lowercase).as_deref() {
        None | Some("error") => {}
        Some("warning") => return Severity::Warning,
        Some(other) => rule.note(
            rule.refuse(Code::ManifestInvalid, "severity", format!("the severity \"{other}\" is not known"))
                .expecting("\"error\" or \"warning\""),
        ),
    }
    Severity::Error
}
