//! The table that people read, and `.local/bench.json`.

use std::io::Write as _;
use std::path::Path;

use serde::Serialize;
use serde_json::Map;

use crate::machine::{self, Machine};
use crate::paths::root;
use crate::spread::Spread;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// One measured thing.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) group: &'static str,
    pub(crate) name: String,
    pub(crate) measure: &'static str,
    #[serde(flatten)]
    pub(crate) value: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    goal: Option<Goal>,
}

/// What a figure should be. Nothing fails when it is not: the table shows it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Goal {
    /// The median of a series, in milliseconds.
    MsMax(f64),
    /// The 99th percentile of a series, in milliseconds.
    P99MsMax(f64),
    BytesMax(u64),
    RatioMin(f64),
    RatioMax(f64),
}

impl Goal {
    fn text(self, value: &Value) -> String {
        let (bound, is_met) = match (self, value) {
            (Self::MsMax(max), Value::Time(spread)) => (format!("at most {max} ms"), spread.p50_ms <= max),
            (Self::P99MsMax(max), Value::Time(spread)) => (format!("p99 at most {max} ms"), spread.p99_ms <= max),
            (Self::BytesMax(max), Value::Bytes { bytes }) => (format!("at most {} MB", max / 1_000_000), *bytes <= max),
            (Self::RatioMin(min), Value::Ratio { ratio }) => (format!("at least {min} ×"), *ratio >= min),
            (Self::RatioMax(max), Value::Ratio { ratio }) => (format!("at most {max} ×"), *ratio <= max),
            _ => return String::new(),
        };
        format!("   [goal: {bound}; {}]", if is_met { "met" } else { "missed" })
    }
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Value {
    Time(Spread),
    Bytes {
        bytes: u64,
    },
    PerSecond {
        per_second: f64,
    },
    /// How many times as much as another row, or for each of something.
    Ratio {
        ratio: f64,
    },
}

/// One part of the benchmarks, as measured at one time.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    #[serde(skip)]
    part: Part,
    machine: Machine,
    rows: Vec<Row>,
    /// Of the next row.
    #[serde(skip)]
    goal: Option<Goal>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    BillRun,
    Engine,
    Functions,
    Ledger,
    Logins,
    Quotas,
    Search,
    Versions,
}

impl Part {
    const ALL: [Self; 8] = [
        Self::BillRun,
        Self::Engine,
        Self::Functions,
        Self::Ledger,
        Self::Logins,
        Self::Quotas,
        Self::Search,
        Self::Versions,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::BillRun => "bill-run",
            Self::Engine => "engine",
            Self::Functions => "functions",
            Self::Ledger => "ledger",
            Self::Logins => "logins",
            Self::Quotas => "quotas",
            Self::Search => "search",
            Self::Versions => "versions",
        }
    }
}

impl Report {
    pub(crate) fn new(part: Part) -> Self {
        let machine = machine::describe();
        say(&machine.line());
        Self { part, machine, rows: Vec::new(), goal: None }
    }

    /// The goal of the row that follows.
    pub(crate) fn goal(&mut self, goal: Option<Goal>) -> &mut Self {
        self.goal = goal;
        self
    }

    pub(crate) fn time(&mut self, group: &'static str, name: &str, measure: &'static str, spread: Spread) {
        self.add(group, name, measure, Value::Time(spread));
    }

    pub(crate) fn bytes(&mut self, group: &'static str, name: &str, measure: &'static str, bytes: u64) {
        self.add(group, name, measure, Value::Bytes { bytes });
    }

    pub(crate) fn ratio(&mut self, group: &'static str, name: &str, measure: &'static str, ratio: f64) {
        self.add(group, name, measure, Value::Ratio { ratio });
    }

    pub(crate) fn per_second(&mut self, group: &'static str, name: &str, measure: &'static str, per_second: f64) {
        self.add(group, name, measure, Value::PerSecond { per_second });
    }

    /// Shown at once: the whole takes minutes.
    fn add(&mut self, group: &'static str, name: &str, measure: &'static str, value: Value) {
        if self.rows.last().is_none_or(|row| row.group != group) {
            say(&format!("\n{group}"));
        }
        let goal = self.goal.take();
        let said = goal.map_or(String::new(), |goal| goal.text(&value));
        say(&format!("  {name:<34} {measure:<16} {}{said}", value.text()));
        self.rows.push(Row { group, name: name.to_owned(), measure, value, goal });
    }

    /// Writes the figures, beside those of the other parts from when they
    /// were measured last.
    pub(crate) fn finish(&self) -> Result<()> {
        let folder = root().join(".local");
        std::fs::create_dir_all(&folder)?;
        self.write(&folder.join("bench.json"))?;
        say("\nwritten to .local/bench.json");
        Ok(())
    }

    fn write(&self, file: &Path) -> Result<()> {
        // Not there, or not of this shape: nothing to keep.
        let before = std::fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let mut parts: Map<String, serde_json::Value> = before.unwrap_or_default();
        parts.retain(|name, _| Part::ALL.iter().any(|part| part.name() == name));
        parts.insert(self.part.name().to_owned(), serde_json::to_value(self)?);
        Ok(std::fs::write(file, serde_json::to_string_pretty(&parts)? + "\n")?)
    }
}

impl Value {
    fn text(&self) -> String {
        match self {
            Self::Time(spread) if spread.runs == 1 => format!("{:>9.2} ms", spread.p50_ms),
            Self::Time(Spread { runs, min_ms, p50_ms, p99_ms, max_ms }) => {
                format!("{p50_ms:>9.2} ms   (min {min_ms:.2}, p99 {p99_ms:.2}, max {max_ms:.2}; {runs} runs)")
            }
            Self::Bytes { bytes } => format!("{:>9.1} MiB", *bytes as f64 / f64::from(1 << 20)),
            Self::PerSecond { per_second } => format!("{per_second:>9.0} /s"),
            Self::Ratio { ratio } => format!("{ratio:>9.2} ×"),
        }
    }
}

/// A line for the person who waits. A closed terminal is no reason to stop.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_goal_is_shown_beside_its_figure() {
        let ratio = |ratio| Goal::RatioMin(20.0).text(&Value::Ratio { ratio });
        assert!(ratio(20.0).contains("at least 20 ×; met"), "{}", ratio(20.0));
        assert!(ratio(19.9).contains("missed"));
        let bytes = |bytes| Goal::BytesMax(100_000_000).text(&Value::Bytes { bytes });
        assert!(bytes(100_000_000).contains("at most 100 MB; met"), "{}", bytes(100_000_000));
        assert!(bytes(100_000_001).contains("missed"));
        let mut report = Report::new(Part::Engine);
        report.goal(Some(Goal::RatioMin(2.0))).ratio("group", "first", "ratio", 1.0);
        report.ratio("group", "second", "ratio", 1.0);
        assert_eq!(report.rows.iter().map(|row| row.goal.is_some()).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn measuring_one_part_keeps_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("bench.json");
        std::fs::write(&file, r#"{"machine": {}, "rows": []}"#).unwrap();
        for part in Part::ALL.into_iter().chain([Part::Engine]) {
            let mut report = Report::new(part);
            report.bytes("group", part.name(), "size", 1);
            report.write(&file).unwrap();
        }
        let parts: Map<String, serde_json::Value> = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        assert_eq!(
            parts.keys().collect::<Vec<_>>(),
            ["bill-run", "engine", "functions", "ledger", "logins", "quotas", "search", "versions"]
        );
        for part in Part::ALL {
            assert_eq!(parts[part.name()]["rows"][0]["name"], part.name());
        }
    }
}
