//! `[generation]` and its rules.

use std::time::Duration;

use crate::Code;
use crate::project::manifest::{Generation, GenerationRule, Manifest, Mode, RuleQuery, Source, Values};
use crate::project::packs::PackList;
use crate::project::path::relative;
use crate::project::section::Section;
use crate::query::SourceEngine;
use crate::render::Warning;
use crate::vocabulary::List;

/// Reads the table and its rules into the manifest.
pub(super) fn read(root: &mut Section<'_>, manifest: &mut Manifest, packs: &PackList<'_>, warnings: &mut Vec<Warning>) {
    let Some(mut section) = root.section("generation") else { return };
    if section.flag("enable_llm") {
        let message = "`generation.enable_llm` asks for a language model, which the engine does not reach";
        let refusal = section.refuse(Code::CapabilityRefused, "enable_llm", message);
        section.note(refusal.expecting("enable_llm = false"));
    }
    for ignored in ["llm_provider", "llm_model", "determinism_salt"] {
        section.text(ignored);
    }
    let query_time_max = query_time_max(&mut section);
    let (output_root, output_dir) = output(&mut section, &manifest.folder, warnings);
    manifest.generation = Generation {
        output_root,
        output_dir,
        query_time_max,
        values: values(&mut section),
        queries_for: queries_for(&mut section),
        require_audit_trail: section.flag("require_audit_trail"),
    };
    // `strict_mode` stands in either table in the wild.
    manifest.validation.strict_mode |= section.flag("strict_mode");
    let faults = section.faults();
    for mut rule in section.sections("rules") {
        let before = faults.count();
        let read = generation_rule(&mut rule, packs);
        // A rule without one of its parts would render something else.
        manifest.rules.extend(read.filter(|_| faults.count() == before));
        faults.are_of_a_rule(before);
        rule.finish(warnings);
    }
    section.finish(warnings);
}

fn query_time_max(section: &mut Section<'_>) -> Option<Duration> {
    let milliseconds = section.integer("max_sparql_timeout_ms")?;
    match u64::try_from(milliseconds) {
        Ok(ms) if ms > 0 => Some(Duration::from_millis(ms)),
        _ => {
            let message = "`generation.max_sparql_timeout_ms` is not a time";
            let refusal = section.refuse(Code::ManifestInvalid, "max_sparql_timeout_ms", message);
            section.note(refusal.expecting("milliseconds above 0"));
            None
        }
    }
}

/// The folder that paths of outputs count from, and `output_dir` from there.
fn output(section: &mut Section<'_>, folder: &str, warnings: &mut Vec<Warning>) -> (String, String) {
    let Some(target) = section.directory("output_dir") else { return (folder.to_owned(), String::new()) };
    let from_here = relative(folder, &target.value);
    let climbs = from_here.split('/').take_while(|part| *part == "..").count();
    if climbs == 0 {
        return (folder.to_owned(), from_here);
    }
    let root = folder.split('/').rev().skip(climbs).collect::<Vec<_>>();
    let root = root.into_iter().rev().collect::<Vec<_>>().join("/");
    let shown = if root.is_empty() { "the archive's root".to_owned() } else { format!("\"{root}\"") };
    let message = format!("`generation.output_dir` leaves the manifest's folder: paths of outputs count from {shown}");
    warnings.push(Warning::new("output_above_manifest", message, section.place(&target)));
    let dir = relative(&root, &target.value);
    (root, dir)
}

fn values(section: &mut Section<'_>) -> Values {
    match section.text("values") {
        None | Some("typed") => {}
        Some("lexical") => return Values::Lexical,
        Some(other) => section.note(
            section
                .refuse(Code::ManifestInvalid, "values", format!("`generation.values` is \"{other}\""))
                .expecting("\"typed\" or \"lexical\""),
        ),
    }
    Values::Typed
}

/// ggen does not know the key: it is a wish to be warned.
fn queries_for(section: &mut Section<'_>) -> Option<SourceEngine> {
    let name = section.text("queries_for")?;
    let found = SourceEngine::named(name);
    if found.is_none() {
        let names = SourceEngine::NAMES.map(|(name, _)| format!("\"{name}\"")).join(", ");
        let message = format!("`generation.queries_for` is \"{}\"", name.escape_debug());
        let refusal = section.refuse(Code::ManifestInvalid, "queries_for", message);
        section.note(refusal.expecting(format!("one of {names}")));
    }
    found
}

fn generation_rule(rule: &mut Section<'_>, packs: &PackList<'_>) -> Option<GenerationRule> {
    let name = rule.required_text("name").to_owned();
    let faults = rule.faults();
    let before = faults.count();
    rule.text("description");
    let query = rule_query(rule, packs);
    let template = source(rule, "template", packs);
    let output_file = if rule.required_text("output_file").is_empty() { None } else { rule.inline("output_file") };
    let mode = mode(rule);
    let when = rule.inline("when");
    let skip_empty = rule.flag("skip_empty");
    if !name.is_empty() {
        faults.since(before, |refusal| refusal.in_rule(&name));
    }
    let line = rule.line();
    let (query, template, output_file) = (query?, template?, output_file?);
    Some(GenerationRule { name, line, query, template, output_file, mode, when, skip_empty })
}

fn mode(rule: &mut Section<'_>) -> Mode {
    match rule.text("mode") {
        None | Some("Create" | "create") => {}
        Some("Overwrite" | "overwrite") => return Mode::Overwrite,
        Some("Merge" | "merge") => return Mode::Merge,
        Some(other) => rule.note(
            rule.refuse(Code::ManifestInvalid, "mode", format!("the mode \"{other}\" is not known"))
                .expecting("\"Create\", \"Overwrite\" or \"Merge\""),
        ),
    }
    Mode::Create
}

const SOURCE_FORMS: &str = "{ file = \"…\" }, { inline = \"…\" } or { pack = \"…\", output = \"…\", file = \"…\" }";

/// A list of the vocabulary's model, or a SELECT.
fn rule_query(rule: &mut Section<'_>, packs: &PackList<'_>) -> Option<RuleQuery> {
    let mut section = open(rule, "query")?;
    let Some(name) = section.text("vocabulary") else {
        return source_in(section, rule, "query", packs).map(RuleQuery::Select);
    };
    let list = List::named(name).map(RuleQuery::Vocabulary);
    if list.is_none() {
        let message = format!("the model of a vocabulary has no list \"{}\"", name.escape_debug());
        section.note(section.refuse(Code::ManifestInvalid, "vocabulary", message).expecting(List::expected()));
    }
    list
}

fn source(rule: &mut Section<'_>, key: &'static str, packs: &PackList<'_>) -> Option<Source> {
    let section = open(rule, key)?;
    source_in(section, rule, key, packs)
}

fn open<'a>(rule: &mut Section<'a>, key: &'static str) -> Option<Section<'a>> {
    let section = rule.section(key);
    if section.is_none() {
        rule.note_missing(key, SOURCE_FORMS);
    }
    section
}

fn source_in(mut section: Section<'_>, rule: &Section<'_>, key: &'static str, packs: &PackList<'_>) -> Option<Source> {
    let before = section.faults().count();
    for (remote, what) in [("git", "a git repository"), ("package", "a package registry")] {
        if section.has(remote) {
            let message = format!("`{key}` comes from {what}, which the engine does not reach");
            let refusal = section.refuse(Code::CapabilityRefused, remote, message);
            section.note(refusal.expecting("the file inside the project: { file = \"…\" }"));
            return None;
        }
    }
    if let Some(text) = section.inline("inline") {
        return Some(Source::Inline(text));
    }
    let Some(pack) = section.text("pack") else {
        let file = section.path("file");
        if file.is_none() && section.faults().count() == before {
            rule.note(rule.missing(key, SOURCE_FORMS));
        }
        return file.map(Source::File);
    };
    let Some(file) = section.located_text("file") else {
        if section.faults().count() == before {
            rule.note(rule.missing(key, SOURCE_FORMS));
        }
        return None;
    };
    let output = section.required_text("output");
    if output.is_empty() {
        return None;
    }
    packs.resolve(&section, pack, output, file).map(Source::File)
}
