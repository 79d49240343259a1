//! The report of a check.

use std::fmt::Write as _;

use engine::Refusal;
use serde::{Deserialize, Serialize};

use super::score::{Part, Score};
use super::{Grade::Error, Grade::Pass, Grade::Warn, finding_of};
use crate::Kind;
use crate::moderation::is_flag;

/// Characters of one message or mend; texts of an upload stand in them.
const TEXT_CHARACTERS_MAX: usize = 500;

/// How grave a finding is; a version with an error is not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Grade {
    Pass,
    Warn,
    Error,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = PackageFinding)]
pub struct Finding {
    pub grade: Grade,
    /// Stable, snake case.
    pub code: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// 1-based.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    pub message: String,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mend: Option<String>,
}

/// What was counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = PackageFacts)]
pub struct Facts {
    pub files: usize,
    pub bytes: u64,
    pub triples: usize,
    /// Classes and properties that the ontology defines.
    pub terms: usize,
    pub shapes: usize,
    /// Nodes that the shapes looked at: with none nothing was validated.
    pub focus_nodes: usize,
    pub examples_rendered: usize,
    pub output_files: usize,
}

/// The result of [`super::check`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = PackageReport)]
pub struct Report {
    pub kind: Kind,
    /// The gravest of all findings, whether listed or not.
    pub grade: Grade,
    /// The gravest first.
    pub findings: Vec<Finding>,
    /// Findings that are not listed.
    pub omitted: usize,
    pub facts: Facts,
    pub score: Score,
}

impl Report {
    /// One finding a line, as compilers write it.
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a text cannot fail.
        for finding in &self.findings {
            if let Some(file) = &finding.file {
                let line = finding.line.map_or_else(String::new, |line| format!(":{line}"));
                let _ = write!(text, "{file}{line}: ");
            }
            let grade = match finding.grade {
                Pass => "pass",
                Warn => "warning",
                Error => "error",
            };
            let _ = write!(text, "{grade}: {}: {}", finding.code, finding.message);
            if let Some(mend) = &finding.mend {
                let _ = write!(text, " (expected {mend})");
            }
            text.push('\n');
        }
        let _ = writeln!(text, "score {} of 100", self.score.points);
        text
    }
}

/// A report on its way.
pub(super) struct Sheet {
    findings: Vec<Finding>,
    findings_max: usize,
    omitted: usize,
    grade: Grade,
    parts: Vec<Part>,
    pub(super) facts: Facts,
}

impl Sheet {
    pub(super) fn new(findings_max: usize) -> Self {
        let facts = Facts::default();
        Self { findings: Vec::new(), findings_max, omitted: 0, grade: Pass, parts: Vec::new(), facts }
    }

    pub(super) fn pass(&mut self, code: &str, message: &str) {
        self.add(Finding {
            grade: Pass,
            code: code.to_owned(),
            file: None,
            line: None,
            message: message.to_owned(),
            mend: None,
        });
    }

    pub(super) fn warn(&mut self, code: &str, place: Place<'_>, message: impl Into<String>, mend: &str) {
        self.note(Warn, code, place, message.into(), mend);
    }

    pub(super) fn error(&mut self, code: &str, place: Place<'_>, message: impl Into<String>, mend: &str) {
        self.note(Error, code, place, message.into(), mend);
    }

    pub(super) fn refused(&mut self, refusal: &Refusal) {
        self.add(finding_of(refusal, Error));
    }

    /// A finding of any grade, kept or counted.
    pub(super) fn add(&mut self, mut finding: Finding) {
        self.grade = self.grade.max(finding.grade);
        finding.message = shortened(&finding.message);
        finding.mend = finding.mend.map(|mend| shortened(&mend));
        if self.findings.len() < self.findings_max {
            self.findings.push(finding);
            return;
        }
        self.omitted += 1;
        // An error, and what a person should look at, is listed in the place of what is less grave.
        let rank = |it: &Finding| (it.grade, is_flag(&it.code));
        let least = self.findings.iter().enumerate().map(|(at, it)| (rank(it), at)).min();
        if let Some((least, at)) = least
            && least < rank(&finding)
        {
            self.findings[at] = finding;
        }
    }

    fn note(&mut self, grade: Grade, code: &str, place: Place<'_>, message: String, mend: &str) {
        let (file, line) = (place.file.map(str::to_owned), place.line);
        self.add(Finding { grade, code: code.to_owned(), file, line, message, mend: Some(mend.to_owned()) });
    }

    /// A part of the score: `met` of `all` of it.
    pub(super) fn part(&mut self, code: &'static str, met: usize, all: usize, why: impl Into<String>) {
        self.parts.push(Part::of(code, met, all, why.into()));
    }

    pub(super) fn report(mut self, kind: Kind) -> Report {
        self.findings.sort_by(|a, b| {
            (b.grade, &a.file, a.line, &a.code, &a.message).cmp(&(a.grade, &b.file, b.line, &b.code, &b.message))
        });
        let score = Score::of(kind, self.parts);
        Report { kind, grade: self.grade, findings: self.findings, omitted: self.omitted, facts: self.facts, score }
    }
}

/// Where a finding is.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place<'a> {
    pub(super) file: Option<&'a str>,
    pub(super) line: Option<u32>,
}

impl<'a> Place<'a> {
    pub(super) fn file(file: &'a str) -> Self {
        Self { file: Some(file), line: None }
    }

    pub(super) fn line(file: &'a str, line: u32) -> Self {
        Self { file: Some(file), line: Some(line) }
    }
}

fn shortened(text: &str) -> String {
    let clean = |c: char| if c.is_control() { ' ' } else { c };
    let mut characters = text.chars();
    let short: String = characters.by_ref().take(TEXT_CHARACTERS_MAX).map(clean).collect();
    if characters.next().is_some() { short + "…" } else { short }
}
