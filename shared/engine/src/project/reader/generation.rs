//! `[generation]` and its rules.

use std::time::Duration;

use crate::project::manifest::{Generation, GenerationRule, Manifest, Mode, RuleQuery, Source, Values};
use crate::project::packs::PackList;
use crate::project::path::relative;
use crate::project::section::Section;
use crate::render::Warning;
use crate::vocabulary::List;
use crate::{Code, Refusal};

/// Reads the table and its rules into the manifest.
pub(super) fn read(
    root: &mut Section<'_>,
    manifest: &mut Manifest,
    packs: &PackList<'_>,
    warnings: &mut Vec<Warning>,
) -> Result<(), Refusal> {
    let Some(mut section) = root.section("generation")? else { return Ok(()) };
    if section.flag("enable_llm")? {
        let message = "`generation.enable_llm` asks for a language model, which the engine does not reach";
        return Err(section.refuse(Code::CapabilityRefused, "enable_llm", message).expecting("enable_llm = false"));
    }
    for ignored in ["llm_provider", "llm_model", "determinism_salt"] {
        section.text(ignored)?;
    }
    let milliseconds = section.integer("max_sparql_timeout_ms")?;
    let query_time_max = match milliseconds.map(u64::try_from) {
        None => None,
        Some(Ok(ms)) if ms > 0 => Some(Duration::from_millis(ms)),
        Some(_) => {
            let message = "`generation.max_sparql_timeout_ms` is not a time";
            return Err(section
                .refuse(Code::ManifestInvalid, "max_sparql_timeout_ms", message)
                .expecting("milliseconds above 0"));
        }
    };
    let (output_root, output_dir) = output(&mut section, &manifest.folder, warnings)?;
    manifest.generation = Generation {
        output_root,
        output_dir,
        query_time_max,
        values: values(&mut section)?,
        require_audit_trail: section.flag("require_audit_trail")?,
    };
    // `strict_mode` stands in either table in the wild.
    manifest.validation.strict_mode |= section.flag("strict_mode")?;
    for mut rule in section.sections("rules")? {
        manifest.rules.push(generation_rule(&mut rule, packs)?);
        rule.finish(warnings);
    }
    section.finish(warnings);
    Ok(())
}

/// The folder that paths of outputs count from, and `output_dir` from there.
fn output(section: &mut Section<'_>, folder: &str, warnings: &mut Vec<Warning>) -> Result<(String, String), Refusal> {
    let Some(target) = section.directory("output_dir")? else { return Ok((folder.to_owned(), String::new())) };
    let from_here = relative(folder, &target.value);
    let climbs = from_here.split('/').take_while(|part| *part == "..").count();
    if climbs == 0 {
        return Ok((folder.to_owned(), from_here));
    }
    let root = folder.split('/').rev().skip(climbs).collect::<Vec<_>>();
    let root = root.into_iter().rev().collect::<Vec<_>>().join("/");
    let shown = if root.is_empty() { "the archive's root".to_owned() } else { format!("\"{root}\"") };
    let message = format!("`generation.output_dir` leaves the manifest's folder: paths of outputs count from {shown}");
    warnings.push(Warning::new("output_above_manifest", message, section.place(&target)));
    let dir = relative(&root, &target.value);
    Ok((root, dir))
}

fn values(section: &mut Section<'_>) -> Result<Values, Refusal> {
    match section.text("values")? {
        None | Some("typed") => Ok(Values::Typed),
        Some("lexical") => Ok(Values::Lexical),
        Some(other) => Err(section
            .refuse(Code::ManifestInvalid, "values", format!("`generation.values` is \"{other}\""))
            .expecting("\"typed\" or \"lexical\"")),
    }
}

fn generation_rule(rule: &mut Section<'_>, packs: &PackList<'_>) -> Result<GenerationRule, Refusal> {
    let name = rule.required_text("name")?.to_owned();
    let read = |rule: &mut Section<'_>, packs: &PackList<'_>| -> Result<GenerationRule, Refusal> {
        rule.text("description")?;
        Ok(GenerationRule {
            name: name.clone(),
            line: rule.line(),
            query: rule_query(rule, packs)?,
            template: source(rule, "template", packs)?,
            output_file: {
                rule.required_text("output_file")?;
                rule.required_inline("output_file")?
            },
            mode: mode(rule)?,
            when: rule.inline("when")?,
            skip_empty: rule.flag("skip_empty")?,
        })
    };
    read(rule, packs).map_err(|refusal| refusal.in_rule(&name))
}

fn mode(rule: &mut Section<'_>) -> Result<Mode, Refusal> {
    match rule.text("mode")? {
        None | Some("Create" | "create") => Ok(Mode::Create),
        Some("Overwrite" | "overwrite") => Ok(Mode::Overwrite),
        Some("Merge" | "merge") => Ok(Mode::Merge),
        Some(other) => Err(rule
            .refuse(Code::ManifestInvalid, "mode", format!("the mode \"{other}\" is not known"))
            .expecting("\"Create\", \"Overwrite\" or \"Merge\"")),
    }
}

const SOURCE_FORMS: &str = "{ file = \"…\" }, { inline = \"…\" } or { pack = \"…\", output = \"…\", file = \"…\" }";

/// A list of the vocabulary's model, or a SELECT.
fn rule_query(rule: &mut Section<'_>, packs: &PackList<'_>) -> Result<RuleQuery, Refusal> {
    if let Some(mut section) = rule.section("query")?
        && let Some(name) = section.text("vocabulary")?
    {
        return match List::named(name) {
            Some(list) => Ok(RuleQuery::Vocabulary(list)),
            None => {
                let message = format!("the model of a vocabulary has no list \"{}\"", name.escape_debug());
                Err(section.refuse(Code::ManifestInvalid, "vocabulary", message).expecting(List::expected()))
            }
        };
    }
    source(rule, "query", packs).map(RuleQuery::Select)
}

fn source(rule: &mut Section<'_>, key: &'static str, packs: &PackList<'_>) -> Result<Source, Refusal> {
    let Some(mut section) = rule.section(key)? else { return Err(rule.missing(key, SOURCE_FORMS)) };
    for (remote, what) in [("git", "a git repository"), ("package", "a package registry")] {
        if section.has(remote) {
            let message = format!("`{key}` comes from {what}, which the engine does not reach");
            return Err(section
                .refuse(Code::CapabilityRefused, remote, message)
                .expecting("the file inside the project: { file = \"…\" }"));
        }
    }
    if let Some(text) = section.inline("inline")? {
        return Ok(Source::Inline(text));
    }
    let Some(pack) = section.text("pack")? else {
        return section.path("file")?.map(Source::File).ok_or_else(|| rule.missing(key, SOURCE_FORMS));
    };
    let Some(file) = section.located_text("file")? else { return Err(rule.missing(key, SOURCE_FORMS)) };
    let output = section.required_text("output")?;
    packs.resolve(&section, pack, output, file).map(Source::File)
}
