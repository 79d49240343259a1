//! Advisories of what the version depends on.

use super::Input;
use super::osv::Severity;
use super::report::{Place, Sheet};
use crate::contents::Contents;

pub(super) fn check(input: &Input<'_>, contents: &Contents, sheet: &mut Sheet) {
    let mut found = 0;
    for dependency in input.dependencies {
        for advisory in input.advisories {
            let Some(severity) = advisory.severity_for(&dependency.package, &dependency.version) else { continue };
            found += 1;
            let declared = contents.declared.dependencies.iter().find(|it| it.key == dependency.package.to_string());
            let place = declared.map_or(Place::default(), |it| Place::file(&it.file));
            let message = format!(
                "{} {} has the advisory {} ({}): {}",
                dependency.package,
                dependency.version,
                advisory.id,
                severity.as_str(),
                advisory.summary
            );
            let mend = "a range that begins with a version that is not affected";
            if severity >= Severity::High {
                sheet.error("advisory", place, message, mend);
            } else {
                sheet.warn("advisory", place, message, mend);
            }
        }
    }
    let count = input.dependencies.len();
    sheet.part("no_advisories", usize::from(found == 0), 1, format!("{found} for {count} dependencies"));
}
