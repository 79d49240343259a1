//! The table that people read, and `.local/bench.json`.

use std::io::Write as _;

use serde::Serialize;

use crate::machine::Machine;
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

#[derive(Debug, Serialize)]
pub(crate) struct Report {
    machine: Machine,
    rows: Vec<Row>,
}

impl Report {
    pub(crate) fn new(machine: Machine) -> Self {
        say(&machine.line());
        Self { machine, rows: Vec::new() }
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
        say(&format!("  {name:<34} {measure:<16} {}", value.text()));
        self.rows.push(Row { group, name: name.to_owned(), measure, value });
    }

    pub(crate) fn finish(&self) -> Result<()> {
        let folder = root().join(".local");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("bench.json"), serde_json::to_string_pretty(self)? + "\n")?;
        say("\nwritten to .local/bench.json");
        Ok(())
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
