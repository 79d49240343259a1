//! `[vocabulary]`: the target of the model, its names, and what templates read.

use crate::project::section::Section;
use crate::render::Warning;
use crate::vocabulary::{Naming, Settings, Target};
use crate::{Code, Refusal};

pub(super) fn read(root: &mut Section<'_>, warnings: &mut Vec<Warning>) -> Result<Option<Settings>, Refusal> {
    let Some(mut section) = root.section("vocabulary")? else { return Ok(None) };
    let mut settings = Settings {
        target: target(&mut section)?,
        names: naming(&mut section)?,
        reserved: section.texts("reserved")?.into_iter().map(|name| name.value).collect(),
        ..Settings::default()
    };
    if let Some(types) = section.section("types")? {
        settings.types = types.entries()?.into_iter().collect();
    }
    if let Some(own) = section.section("settings")? {
        settings.settings = own.scalars()?;
    }
    section.finish(warnings);
    Ok(Some(settings))
}

fn target(section: &mut Section<'_>) -> Result<Target, Refusal> {
    let name = section.required_text("target")?;
    let known = Target::NAMES.iter().find(|(known, _)| *known == name);
    known.map(|(_, target)| *target).ok_or_else(|| {
        let names = Target::NAMES.map(|(name, _)| format!("\"{name}\"")).join(", ");
        section
            .refuse(Code::ManifestInvalid, "target", format!("the target \"{}\" is not known", name.escape_debug()))
            .expecting(format!("one of {names}"))
    })
}

fn naming(section: &mut Section<'_>) -> Result<Naming, Refusal> {
    match section.text("names")? {
        None | Some("local") => Ok(Naming::Local),
        Some("label") => Ok(Naming::Label),
        Some(other) => Err(section
            .refuse(Code::ManifestInvalid, "names", format!("`vocabulary.names` is \"{}\"", other.escape_debug()))
            .expecting("\"local\" or \"label\"")),
    }
}
