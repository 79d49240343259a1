//! A vocabulary of DBpedia's kind, made here: a tree of classes, properties with
//! domains and ranges, and labels in a dozen languages. The GraphQL starter reads
//! it at three sizes: what it writes grows as classes × members, and so should
//! what it costs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::paths::{ggen_cloud, made, root};
use crate::report::{Goal, Report, Result};
use crate::run_command::{peak_rss_kib, time};
use crate::spread::spread;

const GROUP: &str = "DBpedia-like → graphql-schema";
/// Classes and properties; the last is DBpedia's own size.
const SIZES: [(usize, usize); 3] = [(200, 750), (400, 1_500), (800, 3_000)];
const ROUNDS: usize = 7;
const LARGEST_GOALS: [Goal; 2] = [Goal::MsMax(800.0), Goal::BytesMax(150_000_000)];

const LANGUAGES: [&str; 12] = ["en", "de", "fr", "nl", "es", "it", "pl", "pt", "el", "ja", "ga", "ko"];
const DATATYPES: [&str; 8] =
    ["string", "integer", "double", "date", "gYear", "boolean", "nonNegativeInteger", "anyURI"];
const ONTOLOGY: &str = "http://ontology.example.org/";
const OWL: &str = "http://www.w3.org/2002/07/owl#";
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS: &str = "http://www.w3.org/2000/01/rdf-schema#";
const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

pub(crate) fn measure(report: &mut Report) -> Result<()> {
    let out = tempfile::tempdir()?;
    for (classes, properties) in SIZES {
        let source = file(classes, properties)?;
        std::fs::write(&source, ontology(classes, properties)?)?;
        let mut command = render(&source, out.path());
        let times: Vec<Duration> = (0..ROUNDS).map(|_| time(&mut command)).collect::<Result<_>>()?;
        let name = format!("{classes} classes, {properties} properties");
        let goals = (Some((classes, properties)) == SIZES.last().copied()).then_some(LARGEST_GOALS);
        let spread = spread(&times).ok_or("no rounds")?;
        report.goal(goals.map(|goals| goals[0])).time(GROUP, &name, "process time", spread);
        report.goal(goals.map(|goals| goals[1])).bytes(GROUP, &name, "peak RSS", peak_rss_kib(&mut command)? * 1024);
        let written = bytes_below(out.path())?;
        if written == 0 {
            return Err(format!("{name}: nothing was written").into());
        }
        report.bytes(GROUP, &name, "output", written);
        // The same at each size where the cost is linear in what is written.
        report.per_second(GROUP, &name, "output bytes", written as f64 / spread.p50_ms * 1e3);
    }
    Ok(())
}

fn render(source: &Path, out: &Path) -> Command {
    let mut command = Command::new(ggen_cloud());
    command.arg("render").arg(root().join("shared/engine/starters/graphql-schema"));
    command.arg("--ontology").arg(source).arg("--out").arg(out);
    command
}

fn bytes_below(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        bytes += if entry.path().is_dir() { bytes_below(&entry.path())? } else { entry.metadata()?.len() };
    }
    Ok(bytes)
}

fn file(classes: usize, properties: usize) -> std::io::Result<PathBuf> {
    made(&format!("dbpedia-like-{classes}-{properties}.nt"))
}

/// SplitMix64: the same numbers on every machine, and every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }
}

/// As N-Triples. A class stands below one of the tenth of the classes before it,
/// so that the tree is some five deep; a third of the properties belong to one
/// of the upper classes, as in DBpedia.
fn ontology(classes: usize, properties: usize) -> Result<String> {
    let mut numbers = Numbers(8);
    let mut text = String::new();
    for class in 0..classes {
        let subject = format!("<{ONTOLOGY}Class{class}>");
        writeln!(text, "{subject} <{RDF}type> <{OWL}Class> .")?;
        if class > 0 {
            writeln!(text, "{subject} <{RDFS}subClassOf> <{ONTOLOGY}Class{}> .", numbers.below(class.div_ceil(10)))?;
        }
        describe(&mut text, &mut numbers, &subject, &format!("class {class}"))?;
    }
    for property in 0..properties {
        let subject = format!("<{ONTOLOGY}property{property}>");
        let is_object = numbers.below(5) < 2;
        let kind = if is_object { "ObjectProperty" } else { "DatatypeProperty" };
        writeln!(text, "{subject} <{RDF}type> <{RDF}Property> .\n{subject} <{RDF}type> <{OWL}{kind}> .")?;
        if numbers.below(20) == 0 {
            writeln!(text, "{subject} <{RDF}type> <{OWL}FunctionalProperty> .")?;
        }
        let upper = if numbers.below(3) == 0 { classes.div_ceil(20) } else { classes };
        writeln!(text, "{subject} <{RDFS}domain> <{ONTOLOGY}Class{}> .", numbers.below(upper))?;
        if is_object {
            writeln!(text, "{subject} <{RDFS}range> <{ONTOLOGY}Class{}> .", numbers.below(classes))?;
        } else {
            writeln!(text, "{subject} <{RDFS}range> <{XSD}{}> .", DATATYPES[numbers.below(DATATYPES.len())])?;
        }
        describe(&mut text, &mut numbers, &subject, &format!("property {property}"))?;
    }
    Ok(text)
}

/// A label in most languages, and a comment in a few.
fn describe(text: &mut String, numbers: &mut Numbers, subject: &str, name: &str) -> std::fmt::Result {
    for language in LANGUAGES {
        if language == "en" || numbers.below(10) < 7 {
            writeln!(text, "{subject} <{RDFS}label> \"{name} ({language})\"@{language} .")?;
        }
        if numbers.below(10) < 2 {
            writeln!(
                text,
                "{subject} <{RDFS}comment> \"What {name} means, said in {language}.\\nIt is made up for a measurement.\"@{language} ."
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_ontology_is_the_same_every_time_and_grows_as_asked() {
        let small = ontology(20, 75).unwrap();
        assert_eq!(small, ontology(20, 75).unwrap());
        let count = |text: &str, what: &str| text.lines().filter(|line| line.contains(what)).count();
        assert_eq!(count(&small, "owl#Class>"), 20);
        assert_eq!(count(&small, "domain>"), 75);
        assert_eq!(count(&small, "subClassOf>"), 19);
        assert_eq!(count(&small, "@en ."), 95 + count(&small, "in en."));
    }
}
