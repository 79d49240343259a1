//! What a check found, in the forms that people and programs read: text, JSON
//! (the struct as serialised) and SARIF.

mod sarif;

use std::fmt::Write as _;

use crate::{Diagnostic, Level};

/// The result of a check. It may list fewer diagnostics than there were: the
/// counts are of all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CheckReport {
    pub errors: u64,
    pub warnings: u64,
    pub diagnostics: Vec<Diagnostic>,
}

impl CheckReport {
    /// Of all that [`crate::check`] found.
    pub fn of(diagnostics: Vec<Diagnostic>) -> Self {
        let errors = diagnostics.iter().filter(|one| one.level == Level::Error).count() as u64;
        Self { errors, warnings: diagnostics.len() as u64 - errors, diagnostics }
    }

    /// Diagnostics that were found and are not listed.
    pub fn omitted(&self) -> u64 {
        (self.errors + self.warnings).saturating_sub(self.diagnostics.len() as u64)
    }

    /// One diagnostic a line, as compilers write it, so that editors find the place:
    /// `templates/a.tera:3:5: error: template_failed: … (expected …)`.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for diagnostic in &self.diagnostics {
            write_line(&mut text, diagnostic);
        }
        // Writing to a string cannot fail.
        if self.omitted() > 0 {
            let _ = writeln!(text, "{} more are not listed", self.omitted());
        }
        let _ = writeln!(text, "{} errors, {} warnings", self.errors, self.warnings);
        text
    }

    /// A SARIF 2.1.0 log (OASIS), which code scanning reads.
    pub fn sarif(&self) -> serde_json::Value {
        sarif::log(self)
    }
}

fn write_line(text: &mut String, Diagnostic { level, code, message, place, expected }: &Diagnostic) {
    if let Some(file) = &place.file {
        text.push_str(file);
        for number in [place.line, place.column].into_iter().map_while(|number| number) {
            let _ = write!(text, ":{number}");
        }
        text.push_str(": ");
    }
    let level = match level {
        Level::Error => "error",
        Level::Warning => "warning",
    };
    let _ = write!(text, "{level}: {code}: ");
    if let Some(rule) = &place.rule {
        let _ = write!(text, "rule \"{rule}\": ");
    }
    text.push_str(message);
    if let Some(expected) = expected {
        let _ = write!(text, " (expected {expected})");
    }
    text.push('\n');
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{Code, Place, Refusal};

    fn report() -> CheckReport {
        let place = Place::file("templates/a b.tera").at(3, Some(5));
        let refusal = Refusal::new(Code::TemplateFailed, "no `x`").at(place).in_rule("types").expecting("a variable");
        let nowhere = Refusal::new(Code::ManifestMissing, "there is no ggen.toml");
        CheckReport::of(vec![refusal.into(), nowhere.into()])
    }

    #[test]
    fn a_line_names_place_level_code_rule_and_mend() {
        let lines = "templates/a b.tera:3:5: error: template_failed: rule \"types\": no `x` (expected a variable)\n\
                     error: manifest_missing: there is no ggen.toml\n2 errors, 0 warnings\n";
        assert_eq!(report().text(), lines);
    }

    #[test]
    fn what_is_not_listed_is_counted_in_every_form() {
        let cut = CheckReport { warnings: 40, ..report() };
        assert_eq!(cut.omitted(), 40);
        assert!(cut.text().ends_with("\n40 more are not listed\n2 errors, 40 warnings\n"), "{}", cut.text());
        let run = &cut.sarif()["runs"][0];
        assert_eq!(run["results"].as_array().unwrap().len(), 2);
        assert_eq!(run["properties"]["omitted"], 40);
        assert!(report().sarif()["runs"][0].get("properties").is_none());
    }
}
