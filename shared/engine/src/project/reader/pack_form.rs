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
) {
    if root.has("generation") {
        let message = "[packs] as a table belongs to the front matter form and [generation] to the rules form; \
                       only one of the two forms can be meant";
        root.note(
            root.refuse(Code::ManifestInvalid, "generation", message)
                .expecting("[packs] with [templates] dir, or [[packs]] with [[generation.rules]]"),
        );
    }
    manifest.identity = identity(root, warnings);
    warn_of_identity(root, warnings);
    manifest.ontology = ontology(root, warnings);
    if let Some(mut law) = root.section("law") {
        refuse_rules(&mut law, "rules", "N3 rules");
        if !law.texts("shapes").is_empty() {
            let message = "`[law] shapes` is not read any more in a manifest with [packs]";
            let refusal = law.refuse(Code::ManifestInvalid, "shapes", message);
            law.note(refusal.expecting("the shapes as queries: gates = [\"gates/*.rq\"]"));
        }
        // A generation has no earlier receipts, so that it is always a first run.
        law.flag("reflexive");
        manifest.validation.gates = law::gates(&mut law, context);
        law.finish(warnings);
    }
    templates(root, manifest, warnings);
    let table = root.section("packs");
    manifest.packs = Some(table.map(|table| packs::read(&table, context, warnings)).unwrap_or_default());
    for (name, place) in root.unknown_tables() {
        context.faults.note(
            Refusal::new(Code::ManifestInvalid, format!("a manifest with [packs] has no table [{name}]"))
                .at(place)
                .expecting("[project], [ontology], [packs], [templates] and [law] alone"),
        );
    }
}

fn templates(root: &mut Section<'_>, manifest: &mut Manifest, warnings: &mut Vec<Warning>) {
    let Some(mut templates) = root.section("templates") else {
        return root.note_missing("templates", "a table [templates] with dir = \"templates\"");
    };
    manifest.templates_dir = match templates.located_text("dir") {
        // The folder itself is no path below it.
        Some(dir) if dir.value.trim_matches(['.', '/']).is_empty() && !dir.value.contains("..") => {
            templates.directory("dir")
        }
        Some(dir) => templates.faults().part(templates.below_directory(dir)),
        None => {
            templates.note_missing("dir", "the folder of the project's own templates");
            None
        }
    };
    manifest.aggregate_modules = templates.flag("aggregate_modules");
    manifest.consumer_mode = templates.flag("consumer_mode");
    templates.finish(warnings);
}

/// ggen refuses what else stands in the table.
fn warn_of_identity(root: &mut Section<'_>, warnings: &mut Vec<Warning>) {
    let Some(project) = root.section("project") else { return };
    for key in ["version", "description", "authors", "license", "repository"] {
        if project.holds(key) {
            let message = format!("`project.{key}` has no effect beside [packs], and ggen refuses it there");
            warnings.push(Warning::new("unused_key", message, project.place_of_key(key)));
        }
    }
}

/// Its paths stay below the manifest's folder, other than those of packs.
fn ontology(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> OntologySource {
    let faults = root.faults();
    let before = faults.count();
    let ontology = super::ontology(root, |section, path| section.faults().part(section.below(path)), warnings);
    if ontology.source.is_none() && faults.count() == before {
        faults.note(root.missing("ontology.source", "the path of the project's own ontology"));
    }
    ontology
}
