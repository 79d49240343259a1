//! Models of vocabularies in Turtle, and what to look at in their rows.

use engine::Limits;
use engine::graph::GraphBuilder;
use engine::vocabulary::{Fields, List, Settings, Target, Vocabulary};
use serde_json::Value;

const PREFIXES: &str = "
    @prefix : <https://e.example/ns#> . @prefix b: <https://b.example/ns#> .
    @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix dcterms: <http://purl.org/dc/terms/> . @prefix schema: <https://schema.org/> .
";

pub(crate) fn settings(target: Target) -> Settings {
    Settings { target, ..Settings::default() }
}

pub(crate) fn model_for(turtle: &str, settings: &Settings) -> Vocabulary {
    let mut builder = GraphBuilder::new(&Limits::default());
    builder.add_document("v.ttl", format!("{PREFIXES}{turtle}").as_bytes(), None).unwrap();
    Vocabulary::read(&builder.build().unwrap(), settings).unwrap()
}

pub(crate) fn model(turtle: &str) -> Vocabulary {
    model_for(turtle, &settings(Target::Typescript))
}

pub(crate) fn class(model: &Vocabulary, name: &str) -> Value {
    let rows = model.rows(List::Classes);
    rows.iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("no class {name} in {rows:?}")).clone()
}

/// A class's own members: `key: min..max types`.
pub(crate) fn own(model: &Vocabulary, name: &str) -> Vec<String> {
    class(model, name)["own"].as_array().unwrap().iter().map(shown).collect()
}

/// All members of a class, inherited ones too.
pub(crate) fn all(model: &Vocabulary, name: &str) -> Vec<String> {
    let iri = class(model, name)["iri"].as_str().unwrap().to_owned();
    model.members_of(&iri, &Fields::ALL).unwrap().iter().map(shown).collect()
}

fn shown(member: &Value) -> String {
    let types: Vec<&str> =
        member["types"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    let max = member["max"].as_u64().map_or("n".to_owned(), |max| max.to_string());
    format!("{}: {}..{max} {}", member["key"].as_str().unwrap(), member["min"], types.join("|"))
}

pub(crate) fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["name"].as_str().unwrap()).collect()
}
