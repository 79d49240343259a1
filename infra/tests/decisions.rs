//! The decision records in docs/decisions: their form, their index, and that the tests
//! which they name exist.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

const PARTS: [&str; 4] = ["Context", "Decision", "Consequences", "The tests that keep it"];
/// What a record says whose decision no test can keep.
const NO_TEST: &str = "No test keeps";

struct Record {
    file: String,
    text: String,
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// In the order of their numbers.
fn records() -> Vec<Record> {
    let folder = fs::read_dir(root().join("docs/decisions")).unwrap();
    let files = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut records: Vec<Record> = files
        .filter(|file| file != "README.md")
        .map(|file| Record { text: fs::read_to_string(root().join("docs/decisions").join(&file)).unwrap(), file })
        .collect();
    records.sort_by(|one, other| one.file.cmp(&other.file));
    records
}

fn index() -> String {
    fs::read_to_string(root().join("docs/decisions/README.md")).unwrap()
}

impl Record {
    fn title(&self) -> &str {
        self.text.lines().next().and_then(|line| line.split_once(' ')?.1.split_once(' ')).map_or("", |(_, title)| title)
    }

    /// The text below this heading, up to the next one.
    fn part(&self, heading: &str) -> &str {
        let below = self.text.split_once(&format!("\n## {heading}\n\n")).map_or("", |(_, below)| below);
        below.split_once("\n## ").map_or(below, |(part, _)| part)
    }

    /// What is wrong with the record that should have this number.
    fn faults(&self, number: usize) -> Vec<String> {
        let number = format!("{number:04}");
        let mut faults = Vec::new();
        if !self.file.starts_with(&format!("{number}-")) || !self.text.starts_with(&format!("# {number} ")) {
            faults.push(format!("does not begin with its number, {number}"));
        }
        let headings: Vec<&str> = self.text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        if headings != PARTS {
            faults.push(format!("expected the parts {PARTS:?}, got {headings:?}"));
        }
        faults.extend(
            PARTS.iter().filter(|part| self.part(part).trim().is_empty()).map(|part| format!("{part} is empty")),
        );
        faults.extend(self.missing());
        faults
    }

    /// Files and tests that the record names and that do not exist.
    fn missing(&self) -> Vec<String> {
        let part = self.part("The tests that keep it");
        let mut missing = Vec::new();
        let mut has_test = part.contains(NO_TEST);
        for item in part.split("\n- ") {
            let (paths, names): (Vec<&str>, Vec<&str>) = quoted(item).partition(|it| it.contains('/'));
            let mut sources = String::new();
            for path in paths {
                match fs::read_to_string(root().join(path)) {
                    Ok(source) => sources += &source,
                    Err(_) => missing.push(format!("there is no file {path}")),
                }
            }
            // Of Rust, of Python, and of the dashboard.
            let tests = ["#[test]", "#[tokio::test]", "def test_", "\ntest("];
            has_test |= tests.iter().any(|it| sources.contains(it));
            let names = names.into_iter().filter(|name| name.matches('_').count() > 1);
            missing.extend(
                names
                    .filter(|name| !sources.contains(&format!("fn {name}(")))
                    .map(|name| format!("there is no test {name}")),
            );
        }
        if !has_test {
            missing.push(format!("names no test and does not say \"{NO_TEST}\""));
        }
        missing
    }
}

/// The texts between backquotes that are one word.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).filter(|quoted| !quoted.contains(char::is_whitespace))
}

#[test]
fn every_record_has_its_number_its_parts_and_tests_that_exist() {
    let records = records();
    let faults = records.iter().zip(1..).flat_map(|(record, number)| {
        record.faults(number).into_iter().map(|fault| format!("{}: {fault}", record.file))
    });
    let faults: Vec<String> = faults.collect();
    assert!(records.len() > 50, "{} records", records.len());
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_index_lists_every_record_once_and_nothing_else() {
    let index = index();
    let mut listed: Vec<&str> = index.lines().filter(|line| line.starts_with("- ")).collect();
    listed.sort_unstable();
    let line = |record: &Record| format!("- [{}]({}) {}", &record.file[..4], record.file, record.title());
    assert_eq!(listed, records().iter().map(line).collect::<Vec<String>>());
}

#[test]
fn a_record_that_is_wrong_is_noticed() {
    let text = "# 0007 A title\n\n## Context\n\nIt was so.\n\n## Decision\n\n\n## Consequences\n\nNone.\n\n\
                ## The tests that keep it\n\n- `infra/tests/decisions.rs`: `no_such_test_at_all`\n- `infra/tests/nothing.rs`\n";
    let record = Record { file: "0007-title.md".to_owned(), text: text.to_owned() };
    let expected =
        ["Decision is empty", "there is no test no_such_test_at_all", "there is no file infra/tests/nothing.rs"];
    assert_eq!(record.faults(7), expected);
    assert_eq!(record.faults(8)[0], "does not begin with its number, 0008");

    let text = text.split_once("- `infra").unwrap().0.replace("## Consequences", "## Outcome");
    let record = Record { file: "0007-title.md".to_owned(), text: text + "Nothing." };
    assert_eq!(record.title(), "A title");
    let faults = record.faults(7).join("; ");
    assert!(faults.contains("\"Outcome\"") && faults.contains("names no test"), "{faults}");
}
