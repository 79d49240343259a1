//! `[vocabulary]`: the target of the model, its names, and what templates read.

use crate::Code;
use crate::project::section::Section;
use crate::render::Warning;
use crate::vocabulary::{Naming, Settings, Target};

pub(super) fn read(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> Option<Settings> {
    let mut section = root.section("vocabulary")?;
    let mut settings = Settings {
        target: target(&mut section),
        names: naming(&mut section),
        reserved: section.texts("reserved").into_iter().map(|name| name.value).collect(),
        ..Settings::default()
    };
    if let Some(types) = section.section("types") {
        settings.types = types.entries();
    }
    if let Some(own) = section.section("settings") {
        settings.settings = own.scalars();
    }
    section.finish(warnings);
    Some(settings)
}

fn target(section: &mut Section<'_>) -> Target {
    let before = section.faults().count();
    let name = section.required_text("target");
    let known = Target::NAMES.iter().find(|(known, _)| *known == name);
    if known.is_none() && section.faults().count() == before {
        let names = Target::NAMES.map(|(name, _)| format!("\"{name}\"")).join(", ");
        let message = format!("the target \"{}\" is not known", name.escape_debug());
        let refusal = section.refuse(Code::ManifestInvalid, "target", message);
        section.note(refusal.expecting(format!("one of {names}")));
    }
    known.map(|(_, target)| *target).unwrap_or_default()
}

fn naming(section: &mut Section<'_>) -> Naming {
    match section.text("names") {
        None | Some("local") => {}
        Some("label") => return Naming::Label,
        Some(other) => section.note(
            section
                .refuse(Code::ManifestInvalid, "names", format!("`vocabulary.names` is \"{}\"", other.escape_debug()))
                .expecting("\"local\" or \"label\""),
        ),
    }
    Naming::Local
}
