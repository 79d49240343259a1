//! One template's files: rendered, and set against what is there already.

use std::collections::BTreeMap;

use tera::{Context, Value};

use super::consumer::Fixtures;
use super::freeze::{Records, State};
use super::prepare::Prepared;
use super::{SLOTS_DIR, part, texts};
use crate::project::Text;
use crate::render::environment::Environment;
use crate::render::front_matter::{self, Freeze, FrontMatter, Marker};
use crate::render::inject::{Sought, Spot, inject};
use crate::render::rules::{no_rows_warning, set_row};
use crate::render::run::Run;
use crate::render::scan::is_template;
use crate::render::targets::{Targets, written_twice};
use crate::render::{Warning, existing, mismatch, syntax};
use crate::{Code, Place, Refusal};

/// Renders one template's files into the targets.
pub(super) struct Writer<'a, 'b, 'c> {
    pub(super) run: &'a mut Run<'b>,
    pub(super) targets: &'a mut Targets<'c>,
    pub(super) environment: &'a Environment,
    pub(super) records: &'a Records,
    pub(super) fixtures: &'a Fixtures,
    pub(super) written: &'a mut Written,
    pub(super) total: usize,
}

/// What the templates of a run aim at, whether or not it comes to be written.
#[derive(Default)]
pub(super) struct Written {
    /// Each `to` as it was rendered.
    pub(super) spelt: Vec<String>,
    /// By path, the first template that writes it.
    by_path: BTreeMap<String, String>,
}

/// Why a file stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keep {
    /// `skip_if` found that there is nothing left to do.
    Done,
    UnlessExists,
    Frozen,
    /// Its author changed it since it was generated.
    Changed,
    Unrecorded,
}

impl Writer<'_, '_, '_> {
    pub(super) fn render(&mut self, one: &Prepared) -> Result<(), Refusal> {
        let template = &one.template;
        let variables = one.variables();
        for (name, _) in texts(template) {
            self.run.warnings.extend(mismatch::check(self.environment, &name, &variables)?);
        }
        let mut context = one.context(self.environment);
        if (one.fans_out() || template.for_each.is_some()) && one.rows().is_empty() && !template.skip_empty {
            self.run.warnings.push(no_rows_warning(template.to.place(None, None)));
        }
        if one.fans_out() {
            let mut previous: Option<&Value> = None;
            for (at, row) in one.rows().iter().enumerate() {
                for name in previous.and_then(Value::as_object).into_iter().flat_map(|row| row.keys()) {
                    if !one.tables.contains_key(name) {
                        context.remove(name);
                    }
                }
                previous = Some(row);
                set_row(&mut context, Some(row));
                let body = self.environment.render(&template.name, &context)?;
                let of_row = format!(", row {}", at + 1);
                let fixture = self.fixtures.named_in(row);
                self.file(template, body, &of_row, &context, fixture)?;
            }
            return Ok(());
        }
        if template.for_each.is_none() {
            let body = self.environment.render(&template.name, &context)?;
            return self.file(template, body, "", &context, one.fixture(self.fixtures));
        }
        // `for_each` into one file: the body once per row, one after the other.
        let mut body = Vec::new();
        for row in one.rows() {
            set_row(&mut context, Some(row));
            body.extend(self.environment.render(&template.name, &context)?);
        }
        if one.rows().is_empty() {
            return Ok(());
        }
        self.file(template, body, "", &context, one.fixture(self.fixtures))
    }

    fn text(&self, template: &FrontMatter, key: &str, text: &Text, context: &Context) -> Result<String, Refusal> {
        if !is_template(text) {
            return Ok(text.text.clone());
        }
        let bytes = self.environment.render(&part(&template.name, key), context)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    fn file(
        &mut self,
        template: &FrontMatter,
        body: Vec<u8>,
        of_row: &str,
        context: &Context,
        fixture: Option<&str>,
    ) -> Result<(), Refusal> {
        self.run.shared.look()?;
        let to = self.text(template, "to", &template.to, context)?;
        let path = self.targets.resolve(&to).map_err(|refusal| refusal.at(template.to.place(None, None)))?;
        let by = format!("template \"{}\"{of_row}", template.file);
        if let Some(fixture) = fixture {
            let message = format!("\"{path}\" is left out: its rows name the fixture <{fixture}> (consumer_mode)");
            self.run.warnings.push(Warning::new("fixture_left_out", message, template.to.place(None, None)));
            return Ok(());
        }
        self.aim(to, &path, &by)?;
        if template.skip_empty && body.iter().all(u8::is_ascii_whitespace) {
            return Ok(());
        }
        let earlier = self.run.earlier(&path);
        let existing = self.targets.written(&path).or(earlier).map(<[u8]>::to_vec);
        let keep = match &existing {
            Some(existing) => self.keep(template, &path, existing, &body, context)?,
            None => None,
        };
        let is_frozen_else = matches!(template.freeze, Freeze::Checksum { .. });
        let bytes = match existing.clone() {
            Some(existing) if keep.is_some() => existing,
            existing if template.inject => self.injected(template, &path, existing, &body, context)?,
            // What is known to be generated, and unchanged since, loses nothing.
            _ if !template.force && !is_frozen_else && earlier.is_some_and(|earlier| earlier != body) => {
                return Err(overwrites(&path).at(template.to.place(None, None)));
            }
            _ => body,
        };
        let validation = &self.run.project.manifest().validation;
        syntax::check(&path, &bytes, validation, &self.run.shared.limits, &mut self.run.warnings)?;
        if let (true, None, Some(existing)) = (template.backup, keep, existing) {
            self.targets.back_up(format!("{path}.bak"), existing, by.clone())?;
        }
        if template.inject || keep.is_some() {
            self.targets.replace(path.clone(), bytes, by)?
        } else {
            self.targets.add(path.clone(), bytes, by)?
        }
        if matches!(keep, Some(Keep::Changed | Keep::Unrecorded)) {
            self.targets.set_kept(&path);
        }
        self.run.files_done(self.targets.len(), self.total);
        Ok(())
    }

    /// In a manifest with packs no two templates write one file, whatever
    /// either of them would do with what is there.
    fn aim(&mut self, to: String, path: &str, by: &str) -> Result<(), Refusal> {
        self.written.spelt.push(to.trim().to_owned());
        if self.run.project.manifest().packs.is_none() {
            return Ok(());
        }
        match self.written.by_path.insert(path.to_owned(), by.to_owned()) {
            None => Ok(()),
            Some(other) => Err(written_twice(path, &other, by)),
        }
    }

    /// Whether what is there stays, in the order in which ggen asks.
    fn keep(
        &mut self,
        template: &FrontMatter,
        path: &str,
        existing: &[u8],
        body: &[u8],
        context: &Context,
    ) -> Result<Option<Keep>, Refusal> {
        let keep = if template.unless_exists {
            Keep::UnlessExists
        } else if self.skips(template, existing, context)? {
            Keep::Done
        } else {
            match &template.freeze {
                Freeze::Never => return Ok(None),
                Freeze::Always => Keep::Frozen,
                Freeze::Checksum { slots_dir } => {
                    // What this run wrote itself is nobody's work.
                    if existing == body || self.targets.written(path).is_some() {
                        return Ok(None);
                    }
                    let slots_dir = match slots_dir {
                        Some(text) => Some(self.text(template, SLOTS_DIR, text, context)?),
                        None => None,
                    };
                    match self.records.state(self.run, slots_dir.as_deref(), path, existing) {
                        State::Generated => return Ok(None),
                        State::Changed => Keep::Changed,
                        // Lines put in for the first time take nothing away.
                        State::Unrecorded if template.inject => return Ok(None),
                        State::Unrecorded => Keep::Unrecorded,
                    }
                }
            }
        };
        if keep != Keep::Done && existing != body && !(template.inject && keep == Keep::UnlessExists) {
            self.run.warnings.push(kept_warning(path, keep));
        }
        Ok(Some(keep))
    }

    fn skips(&self, template: &FrontMatter, existing: &[u8], context: &Context) -> Result<bool, Refusal> {
        let Some(skip_if) = &template.skip_if else { return Ok(false) };
        let sought = self.sought(template, "skip_if", skip_if, context)?;
        if sought.pattern.is_empty() {
            return Ok(false);
        }
        let shared = &self.run.shared;
        sought.is_in(&String::from_utf8_lossy(existing), &|| shared.look())
    }

    fn sought(
        &self,
        template: &FrontMatter,
        key: &'static str,
        marker: &Marker,
        context: &Context,
    ) -> Result<Sought, Refusal> {
        let pattern = self.text(template, key, &marker.pattern, context)?;
        let place = marker.pattern.place(None, None);
        if marker.is_map && pattern.is_empty() {
            return Err(front_matter::empty(key, place));
        }
        Ok(Sought { key, pattern, matcher: marker.matcher, place })
    }

    fn injected(
        &self,
        template: &FrontMatter,
        path: &str,
        existing: Option<Vec<u8>>,
        body: &[u8],
        context: &Context,
    ) -> Result<Vec<u8>, Refusal> {
        let Some(existing) = existing else {
            let message = format!("`inject` finds no file \"{path}\"");
            return Err(Refusal::new(Code::OutputInvalid, message)
                .expecting("a file of that path from an earlier template, the earlier output, or the project"));
        };
        let spot = match (&template.before, &template.after, template.at_line) {
            (Some(marker), ..) => Spot::Before(self.sought(template, "before", marker, context)?),
            (None, Some(marker), _) => Spot::After(self.sought(template, "after", marker, context)?),
            (None, None, Some(line)) => Spot::Line(line),
            (None, None, None) => Spot::End,
        };
        let existing = existing::text(path, &existing)?;
        let shared = &self.run.shared;
        inject(existing, &String::from_utf8_lossy(body), &spot, &|| shared.look()).map(String::into_bytes)
    }
}

fn kept_warning(path: &str, keep: Keep) -> Warning {
    let why = match keep {
        Keep::Frozen => "freeze_policy: always writes only what is not",
        Keep::Changed => "it was changed since it was generated (freeze_policy: checksum)",
        Keep::Unrecorded => {
            "nothing tells whether it was changed since it was generated (freeze_policy: checksum); \
             [generation] require_audit_trail = true makes a record of each output for the next run"
        }
        Keep::UnlessExists | Keep::Done => "unless_exists writes only what is not",
    };
    let message = format!("\"{path}\" is there already and stays as it is: {why}");
    Warning::new("kept_earlier", message, Place::file(path))
}

/// As in ggen, what is there is only replaced where the template says so.
fn overwrites(path: &str) -> Refusal {
    let message = format!("\"{path}\" is there already with other content, and the template does not say `force`");
    Refusal::new(Code::OutputInvalid, message)
        .expecting("force: true to replace it, unless_exists: true to keep it, or inject: true to put lines into it")
}
