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
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Value {
    Time(Spread),
    Bytes {
        bytes: u64,
    },
    /// How many times as much as another row.
    Ratio {
        ratio: f64,
    },
}

/// One half of the benchmarks, as measured at one time.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    #[serde(skip)]
    half: Half,
    machine: Machine,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Half {
    Engine,
    Functions,
}

impl Half {
    const ALL: [Self; 2] = [Self::Engine, Self::Functions];

    fn name(self) -> &'static str {
        match self {
            Self::Engine => "engine",
            Self::Functions => "functions",
        }
    }
}

impl Report {
    pub(crate) fn new(half: Half) -> Self {
        let machine = machine::describe();
        say(&machine.line());
        Self { half, machine, rows: Vec::new() }
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

    /// Shown at once: the whole takes minutes.
    fn add(&mut self, group: &'static str, name: &str, measure: &'static str, value: Value) {
        if self.rows.last().is_none_or(|row| row.group != group) {
            say(&format!("\n{group}"));
        }
        say(&format!("  {name:<34} {measure:<16} {}", value.text()));
        self.rows.push(Row { group, name: name.to_owned(), measure, value });
    }

    /// Writes the figures, beside those of the other half from when it was
    /// measured last.
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
        let mut halves: Map<String, serde_json::Value> = before.unwrap_or_default();
        halves.retain(|name, _| Half::ALL.iter().any(|half| half.name() == name));
        halves.insert(self.half.name().to_owned(), serde_json::to_value(self)?);
        Ok(std::fs::write(file, serde_json::to_string_pretty(&halves)? + "\n")?)
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
    fn measuring_one_half_keeps_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("bench.json");
        std::fs::write(&file, r#"{"machine": {}, "rows": []}"#).unwrap();
        for half in [Half::Engine, Half::Functions, Half::Engine] {
            let mut report = Report::new(half);
            report.bytes("group", half.name(), "size", 1);
            report.write(&file).unwrap();
        }
        let halves: Map<String, serde_json::Value> = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        assert_eq!(halves.keys().collect::<Vec<_>>(), ["engine", "functions"]);
        for half in Half::ALL {
            assert_eq!(halves[half.name()]["rows"][0]["name"], half.name());
        }
    }
}
