//! Why the engine refused to render, said so that the author can mend it.

use std::fmt;
use std::time::Duration;

/// Where in the project the cause lies; each part is there when it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Place {
    /// The generation, inference or validation rule, by its `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Path inside the project, or the name of an ontology given beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// 1-based.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// 1-based, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}

impl Place {
    pub fn file(path: impl Into<String>) -> Self {
        Self { file: Some(path.into()), ..Self::default() }
    }

    pub fn rule(name: impl Into<String>) -> Self {
        Self { rule: Some(name.into()), ..Self::default() }
    }

    #[must_use]
    pub fn in_file(mut self, path: impl Into<String>) -> Self {
        self.file = Some(path.into());
        self
    }

    #[must_use]
    pub fn at(mut self, line: u32, column: Option<u32>) -> Self {
        self.line = Some(line);
        self.column = column;
        self
    }
}

impl fmt::Display for Place {
    /// `rule "types", templates/types.tera:12:3`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(rule) = &self.rule {
            write!(f, "rule \"{rule}\"")?;
        }
        if let Some(file) = &self.file {
            let separator = if self.rule.is_some() { ", " } else { "" };
            write!(f, "{separator}{file}")?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
            if let Some(column) = self.column {
                write!(f, ":{column}")?;
            }
        }
        Ok(())
    }
}

/// Stable codes: clients and the retry plans of later stages branch on them.
/// Serialised in snake case (`limit_exceeded`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The project archive is not a readable zip, or holds a path that escapes.
    ArchiveInvalid,
    /// `ggen.toml` is missing.
    ManifestMissing,
    /// `ggen.toml` does not parse or asks for something contradictory.
    ManifestInvalid,
    /// The project asks for the network, a shell, git, or a language model.
    CapabilityRefused,
    /// A file that the manifest names is not in the project.
    FileMissing,
    /// An ontology does not parse.
    OntologyInvalid,
    /// A query does not parse, or is of the wrong form (SELECT, ASK, CONSTRUCT).
    QueryInvalid,
    /// A query failed while running.
    QueryFailed,
    /// A SHACL shape or an ASK gate does not hold.
    ValidationFailed,
    /// A template does not parse.
    TemplateInvalid,
    /// A template failed while rendering.
    TemplateFailed,
    /// A template compares or joins values across types (see `[generation] values`).
    TypeMismatch,
    /// Two rules or rows write the same file, a path escapes, output is empty, …
    OutputInvalid,
    /// A limit was met; the message names it, its value, and what was met.
    LimitExceeded,
    /// The time given for the whole run is over.
    TimeExceeded,
    /// The caller cancelled.
    Cancelled,
    /// The machine had no thread to give. The project is not the cause: try again.
    ThreadUnavailable,
    /// The engine failed by a defect of its own. The project is not the cause.
    EngineDefect,
}

impl Code {
    /// The stable text, as serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ArchiveInvalid => "archive_invalid",
            Self::ManifestMissing => "manifest_missing",
            Self::ManifestInvalid => "manifest_invalid",
            Self::CapabilityRefused => "capability_refused",
            Self::FileMissing => "file_missing",
            Self::OntologyInvalid => "ontology_invalid",
            Self::QueryInvalid => "query_invalid",
            Self::QueryFailed => "query_failed",
            Self::ValidationFailed => "validation_failed",
            Self::TemplateInvalid => "template_invalid",
            Self::TemplateFailed => "template_failed",
            Self::TypeMismatch => "type_mismatch",
            Self::OutputInvalid => "output_invalid",
            Self::LimitExceeded => "limit_exceeded",
            Self::TimeExceeded => "time_exceeded",
            Self::Cancelled => "cancelled",
            Self::ThreadUnavailable => "thread_unavailable",
            Self::EngineDefect => "engine_defect",
        }
    }
}

/// A refusal: what is wrong, where, and what was expected instead.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Refusal {
    pub code: Code,
    /// One sentence in plain words: the cause.
    pub message: String,
    #[serde(flatten)]
    pub place: Place,
    /// What would have been accepted, where that can be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
}

impl Refusal {
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), place: Place::default(), expected: None }
    }

    /// A limit was met: `triples: 1,000,001 (limit 1,000,000)`.
    pub fn limit(name: &'static str, limit: u64, met: impl fmt::Display) -> Self {
        Self::new(Code::LimitExceeded, format!("limit {name} exceeded: met {met}, limit is {limit}"))
    }

    /// The caller gave the run up.
    pub fn cancelled() -> Self {
        Self::new(Code::Cancelled, "the run was cancelled")
    }

    /// A thread could not be started.
    pub fn no_thread(error: &std::io::Error) -> Self {
        Self::new(Code::ThreadUnavailable, format!("no thread could be started: {error}"))
    }

    /// Code of ours, or of a library, panicked.
    pub fn defect(what: impl fmt::Display) -> Self {
        Self::new(Code::EngineDefect, format!("the engine failed by a defect of its own: {what}"))
    }

    /// The run took longer than [`crate::Limits::run_time_max`].
    pub fn out_of_time(run_time_max: Duration) -> Self {
        let seconds = run_time_max.as_secs_f64();
        let message = format!("limit run_time_max exceeded: the run took longer than {seconds} s");
        Self::new(Code::TimeExceeded, message)
    }

    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    #[must_use]
    pub fn expecting(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    /// Names the rule unless a deeper layer already did.
    #[must_use]
    pub fn in_rule(mut self, rule: &str) -> Self {
        self.place.rule.get_or_insert_with(|| rule.to_owned());
        self
    }

    /// Names the file unless a deeper layer already did.
    #[must_use]
    pub fn in_file(mut self, file: &str) -> Self {
        self.place.file.get_or_insert_with(|| file.to_owned());
        self
    }
}

impl fmt::Display for Refusal {
    /// `template_failed: rule "types", t.tera:12: variable `foo` is not defined (expected …)`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.code.as_str())?;
        let place = self.place.to_string();
        if !place.is_empty() {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.message)?;
        match &self.expected {
            Some(expected) => write!(f, " (expected {expected})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Refusal {}
