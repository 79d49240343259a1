//! A manifest with a table `[packs]`: the front matter form, and nothing of
//! the rules form beside it.

use super::{Context, identity, law, refuse_rules};
use crate::project::manifest::{Manifest, OntologySource};
use crate::project::packs;
use crate::project::section::Section;
use crate::render::Warning;
use crate::{Code, Refusal};

pub(super) fn read(
    root: &mut Section<'_>,
    manifest: &mut Manifest,
    context: &Context<'_>,
    warnings: &mut Vec<Warning>,
) -> Result<(), Refusal> {
    if root.has("generation") {
        let message = "[packs] as a table belongs to the front matter form and [generation] to the rules form; \
                       only one of the two forms can be meant";
        return Err(root
            .refuse(Code::ManifestInvalid, "generation", message)
            .expecting("[packs] with [templates] dir, or [[packs]] with [[generation.rules]]"));
    }
    manifest.identity = identity(root, warnings)?;
    warn_of_identity(root, warnings)?;
    manifest.ontology = ontology(root, warnings)?;
    if let Some(mut law) = root.section("law")? {
        refuse_rules(&mut law, "rules", "N3 rules")?;
        if !law.texts("shapes")?.is_empty() {
            let message = "`[law] shapes` is not read any more in a manifest with [packs]";
            return Err(law
                .refuse(Code::ManifestInvalid, "shapes", message)
                .expecting("the shapes as queries: gates = [\"gates/*.rq\"]"));
        }
        // A generation has no earlier receipts, so that it is always a first run.
        law.flag("reflexive")?;
        manifest.validation.gates = law::gates(&mut law, context)?;
        law.finish(warnings);
    }
    let Some(mut templates) = root.section("templates")? else {
        return Err(root.missing("templates", "a table [templates] with dir = \"templates\""));
    };
    manifest.templates_dir = match templates.located_text("dir")? {
        // The folder itself is no path below it.
        Some(dir) if dir.value.trim_matches(['.', '/']).is_empty() && !dir.value.contains("..") => {
            templates.directory("dir")?
        }
        Some(dir) => Some(templates.below_directory(dir)?),
        None => return Err(templates.missing("dir", "the folder of the project's own templates")),
    };
    manifest.aggregate_modules = templates.flag("aggregate_modules")?;
    manifest.consumer_mode = templates.flag("consumer_mode")?;
    templates.finish(warnings);
    let table = root.section("packs")?;
    manifest.packs = Some(match &table {
        Some(table) => packs::read(table, context, warnings)?,
        None => Vec::new(),
    });
    if let Some((name, place)) = root.unknown_tables().into_iter().next() {
        return Err(Refusal::new(Code::ManifestInvalid, format!("a manifest with [packs] has no table [{name}]"))
            .at(place)
            .expecting("[project], [ontology], [packs], [templates] and [law] alone"));
    }
    Ok(())
}

/// ggen refuses what else stands in the table.
fn warn_of_identity(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> Result<(), Refusal> {
    let Some(project) = root.section("project")? else { return Ok(()) };
    for key in ["version", "description", "authors", "license", "repository"] {
        if project.holds(key) {
            let message = format!("`project.{key}` has no effect beside [packs], and ggen refuses it there");
            warnings.push(Warning::new("unused_key", message, project.place_of_key(key)));
        }
    }
    Ok(())
}

/// Its paths stay below the manifest's folder, other than those of packs.
fn ontology(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> Result<OntologySource, Refusal> {
    if let Some(mut section) = root.section("ontology")? {
        let source = section.located_text("source")?;
        for path in source.into_iter().chain(section.texts("imports")?) {
            if !path.value.contains("://") {
                section.below(path)?;
            }
        }
    }
    let ontology = super::ontology(root, warnings)?;
    match &ontology.source {
        Some(_) => Ok(ontology),
        None => Err(root.missing("ontology.source", "the path of the project's own ontology")),
    }
}
