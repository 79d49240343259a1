//! Archives: good ones, and hostile ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Files by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

pub(crate) const README: &str = "# Example\n\nTurns an ontology into text. Give it an ontology whose classes have labels, \
    and it writes one line for each of them, in the order of their names. Nothing else is needed, and nothing else \
    is written; the example shows what comes out.\n";

pub(crate) fn files(texts: &[(&str, &str)]) -> Files {
    texts.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

pub(crate) fn zip(files: &Files) -> Vec<u8> {
    engine::archive::pack(files).unwrap()
}

pub(crate) fn template_with(tera: &str) -> Files {
    let manifest = "[project]\nname = \"names\"\nversion = \"1.0.0\"\ndescription = \"Names.\"\n\n[ontology]\n\
        source = \"example.ttl\"\n\n[[generation.rules]]\nname = \"list\"\n\
        query = { inline = \"SELECT ?name WHERE { ?c <urn:name> ?name } ORDER BY ?name\" }\n\
        template = { file = \"list.tera\" }\noutput_file = \"names.txt\"\n";
    files(&[
        ("ggen.toml", manifest),
        ("example.ttl", "<urn:r> <urn:name> \"red\" . <urn:b> <urn:name> \"blue\" .\n"),
        ("list.tera", tera),
        ("README.md", README),
    ])
}

/// A project whose example renders.
pub(crate) fn template() -> Files {
    template_with("{% for row in results %}{{ row.name }}\n{% endfor %}")
}

/// An ontology with these classes, and whatever else is said.
pub(crate) fn ontology(classes: &[&str], more: &str) -> Files {
    let class = |name: &&str| {
        format!(
            "<https://acme.example/ns#{name}> a owl:Class ; rdfs:label \"{name}\"@en ; rdfs:comment \"A {name}.\"@en .\n"
        )
    };
    let head = "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n\
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\
        <https://acme.example/ns#> a owl:Ontology ; dcterms:title \"Shop\"@en ; dcterms:description \"A shop.\"@en ;\n  \
        dcterms:license <https://spdx.org/licenses/MIT> .\n";
    let text = format!("{head}{}{more}", classes.iter().map(class).collect::<String>());
    files(&[("ontology.ttl", &text), ("README.md", README)])
}

/// The starters that the product brings, as they are.
pub(crate) fn starters() -> Vec<(String, Files)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/engine/starters");
    let mut folders: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|it| it.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    folders.iter().map(|path| (name(path), folder(path, path))).collect()
}

fn folder(root: &Path, path: &Path) -> Files {
    let mut found = Files::new();
    for entry in fs::read_dir(path).unwrap().map(|it| it.unwrap().path()) {
        if entry.is_dir() {
            found.extend(folder(root, &entry));
        } else {
            let name = entry.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            found.insert(name, fs::read(&entry).unwrap());
        }
    }
    found
}

/// A zip that says of its one file that it is small, and holds a gigabyte of zeros.
pub(crate) fn bomb() -> Vec<u8> {
    use std::io::{Cursor, Write as _};
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let deflated = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    writer.start_file("ontology.ttl", deflated).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..512 {
        writer.write_all(&zeros).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A zip whose file leads out of its folder.
pub(crate) fn slip() -> Vec<u8> {
    use std::io::{Cursor, Write as _};
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("../../etc/cron.d/evil", zip::write::SimpleFileOptions::default()).unwrap();
    writer.write_all(b"* * * * * root true\n").unwrap();
    writer.finish().unwrap().into_inner()
}

/// A clique of blank nodes, which look alike to canonicalisation.
pub(crate) fn poison() -> String {
    let pairs = (0..40).flat_map(|a| (0..40).filter(move |b| *b != a).map(move |b| (a, b)));
    pairs.map(|(a, b)| format!("_:n{a} <https://acme.example/ns#knows> _:n{b} .\n")).collect()
}

/// A document of XML whose entities grow tenfold with each line.
pub(crate) fn entities() -> String {
    let mut text = "<?xml version=\"1.0\"?>\n<!DOCTYPE rdf:RDF [\n<!ENTITY a0 \"aaaaaaaaaa\">\n".to_owned();
    for level in 1..12 {
        let inner = format!("&a{};", level - 1).repeat(10);
        text += &format!("<!ENTITY a{level} \"{inner}\">\n");
    }
    text + "]>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:x=\"urn:x#\">\
            <rdf:Description rdf:about=\"urn:s\"><x:p>&a11;</x:p></rdf:Description></rdf:RDF>"
}

/// Two hundred variables of 16 MB each.
pub(crate) fn greedy() -> Files {
    let double = "{% set_global x = x ~ x %}";
    let start = "{% set_global x = \"0123456789abcdef\" %}";
    let kept: String = (0..200).map(|n| format!("{{% set v{n} = x ~ \"\" %}}")).collect();
    template_with(&format!("{start}{{% for i in range(end=20) %}}{double}{{% endfor %}}{kept}{{{{ x | length }}}}"))
}

/// A query whose regular expression would backtrack for ever.
pub(crate) fn slow_regex() -> Files {
    let mut files = template();
    let text = format!("<urn:r> <urn:name> \"{}!\" .\n", "a".repeat(5_000));
    files.insert("example.ttl".to_owned(), text.into_bytes());
    let manifest = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    let manifest = manifest.replace("?name } ORDER", "?name FILTER(REGEX(?name, '^(a+)+$')) } ORDER");
    files.insert("ggen.toml".to_owned(), manifest.into_bytes());
    files
}

/// Templates that include each other to the end of the stack.
pub(crate) fn deep() -> Files {
    let text = format!("{}x{}", "{% if true %}".repeat(20_000), "{% endif %}".repeat(20_000));
    template_with(&text)
}
