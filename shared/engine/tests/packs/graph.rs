//! What packs add to the graph, and what stays within their files.

use crate::support::{Archive, Files, archive, list};

#[test]
fn the_ontologies_of_project_packs_and_extras_are_one_graph() {
    let all = archive()
        .packs("harbour = { path = \"packs/harbour\", extra_ontologies = [\"more/a.ttl\"] }")
        .with("packs/harbour/ontology.ttl", "@prefix x: <urn:s:> .\nx:mary a x:Ship ; x:name \"Mary\" .\n")
        .with("more/a.ttl", "@prefix s: <urn:s:> .\ns:olga a s:Ship ; s:name \"Olga\" .\n");
    assert_eq!(all.text("ships.txt"), "Elsa\nIda\nMary\nOlga\n");
    assert_eq!(all.warned(), [""; 0]);
}

#[test]
fn an_extra_ontology_counts_from_the_manifest_and_is_there() {
    let extra = |path: &str| {
        archive().packs(&format!("harbour = {{ path = \"packs/harbour\", extra_ontologies = [\"{path}\"] }}"))
    };
    extra("more.ttl")
        .with("packs/harbour/more.ttl", "")
        .refused("file_missing", &["\"harbour\"", "extra_ontologies", "more.ttl"]);
    for path in ["../more.ttl", "/more.ttl"] {
        extra(path).refused("manifest_invalid", &["\"harbour\"", "extra_ontologies", path]);
    }
}

#[test]
fn labels_of_blank_nodes_mean_one_node_in_one_file() {
    let count = "---\nto: count.txt\nsparql: |\n  SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s <urn:tag> ?t }\n---\n{{ results[0].n }}";
    let tagged = archive()
        .with("ships.ttl", "_:a <urn:tag> 1 .\n")
        .with("packs/harbour/ontology.ttl", "_:a <urn:tag> 2 . _:a <urn:tag> 3 .\n")
        .with("templates/count.tmpl", count);
    assert_eq!(tagged.text("count.txt"), "2");
}

#[test]
fn a_prefix_means_what_its_own_file_says() {
    let prefixes = "source = \"ships.ttl\"\nprefixes = { s = \"urn:other:\" }";
    let declared = archive().changed("ggen.toml", "source = \"ships.ttl\"", prefixes);
    assert_eq!(declared.text("ships.txt"), "Elsa\nIda\n");
    declared
        .clone()
        .with("packs/harbour/ontology.ttl", "\ns:x a s:Ship .\n")
        .refused("ontology_invalid", &["packs/harbour/ontology.ttl:2", "prefix s"]);
    declared
        .changed("packs/harbour/templates/list.tmpl", "  PREFIX s: <urn:s:>\n", "")
        .refused("query_invalid", &["packs/harbour/templates/list.tmpl"]);
}

#[test]
fn relative_iris_count_from_the_path_of_their_file() {
    let base = "---\nto: iri.txt\nsparql: |\n  SELECT ?s WHERE { ?s <urn:mark> ?m } ORDER BY ?s\n---\n\
                {% for row in results %}{{ row.s }}\n{% endfor %}";
    let relative = archive()
        .with("ships.ttl", "<#a> <urn:mark> 1 .\n")
        .with("packs/harbour/ontology.ttl", "<#a> <urn:mark> 2 .\n")
        .with("templates/iri.tmpl", base);
    let wanted = "file:///ggen-ontology/packs/harbour/ontology.ttl#a\nfile:///ggen-ontology/ships.ttl#a\n";
    assert_eq!(relative.text("iri.txt"), wanted);
}

#[test]
fn other_syntaxes_are_taken_with_a_warning_or_where_they_are_declared() {
    let facts = "<urn:s:nt> a2 <urn:s:Ship> .".replace("a2", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
    let facts = format!("{facts}\n<urn:s:nt> <urn:s:name> \"Nora\" .\n");
    let extra = archive()
        .packs("harbour = { path = \"packs/harbour\", extra_ontologies = [\"more/a.nt\"] }")
        .with("more/a.nt", &facts);
    assert_eq!(extra.text("ships.txt"), "Elsa\nIda\nNora\n");
    assert_eq!(extra.warned(), ["undeclared_dialect"]);
    let dialect =
        |glob: &str, name: &str| format!("[[capabilities.dialects]]\nglob = \"{glob}\"\ndialect = \"{name}\"\n");
    let declared = |more: &str| extra.clone().pack("packs/harbour", "harbour", more);
    let both = format!("{}{}", dialect("*.ttl", "turtle"), dialect("*.nt", "ntriples"));
    assert_eq!(declared(&both).warned(), [""; 0]);
    declared(&dialect("*.ttl", "turtle")).refused("manifest_invalid", &["\"harbour\"", "more/a.nt", "*.ttl"]);
    declared(&dialect("*.nt", "Turtle")).refused("manifest_invalid", &["\"harbour\"", "Turtle", "ntriples"]);
    declared("[capabilities]\ndialects = []\n").refused("manifest_invalid", &["\"harbour\"", "dialects"]);
    // The glob says the syntax, whatever the ending is.
    let named = format!("{}{}", dialect("ontology.ttl", "turtle"), dialect("*.data", "ntriples"));
    let data = declared(&named).changed("ggen.toml", "more/a.nt", "more/a.data").with("more/a.data", &facts);
    assert_eq!(data.text("ships.txt"), "Elsa\nIda\nNora\n");
}

#[test]
fn imports_stay_below_the_manifest() {
    let import = |path: &str| {
        let both = format!("source = \"ships.ttl\"\nimports = [\"{path}\"]");
        archive().changed("ggen.toml", "source = \"ships.ttl\"", &both)
    };
    let more = import("more.ttl").with("more.ttl", "<urn:s:jo> a <urn:s:Ship> ; <urn:s:name> \"Jo\" .\n");
    assert_eq!(more.text("ships.txt"), "Elsa\nIda\nJo\n");
    import("../more.ttl").refused("manifest_invalid", &["../more.ttl"]);
    import("a/../more.ttl").with("more.ttl", "").refused("manifest_invalid", &["a/../more.ttl", "without .."]);
}

#[test]
fn a_construct_of_any_pack_is_seen_by_every_template() {
    let made = archive()
        .packs("harbour = { path = \"packs/harbour\" }\nyard = { path = \"packs/yard\" }")
        .pack("packs/yard", "yard", "")
        .with(
            "packs/yard/templates/y.tmpl",
            "---\nto: y.txt\nconstruct: |\n  CONSTRUCT { <urn:s:new> a <urn:s:Ship> ; <urn:s:name> \"New\" } WHERE {}\n---\ny",
        )
        .with("templates/own.tmpl", &list("own.txt"));
    assert_eq!(made.text("own.txt"), "Elsa\nIda\nNew\n");
}

#[test]
fn facts_in_named_graphs_count_and_are_noted() {
    let named = archive()
        .packs("harbour = { path = \"packs/harbour\", extra_ontologies = [\"more/a.trig\"] }")
        .with("more/a.trig", "<urn:g> { <urn:s:t> a <urn:s:Ship> ; <urn:s:name> \"Tora\" }\n");
    assert_eq!(named.text("ships.txt"), "Elsa\nIda\nTora\n");
    assert_eq!(named.warned(), ["named_graphs", "undeclared_dialect"]);
    let quads = archive()
        .changed("ggen.toml", "ships.ttl", "ships.nq")
        .with("ships.nq", "<urn:s:t> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:s:Ship> <urn:g> .\n");
    assert_eq!(quads.warned(), ["named_graphs"]);
}

#[test]
fn a_package_lies_beside_the_project_and_counts_as_a_pack_of_its_key() {
    let package = archive().packs("harbour = { package = \"acme/harbour\", version = \"^1\", lock = true }");
    let mounted: Files = package.0.into_iter().map(|(path, bytes)| (beside(&path), bytes)).collect();
    let mounted = Archive(mounted);
    assert_eq!(mounted.texts(), archive().texts());
    assert_eq!(mounted.warned(), [""; 0]);
    // The project's own folder may lie deeper in the archive.
    let moved = |path: String| if path.starts_with(".registry/") { path } else { format!("apps/web/{path}") };
    let deep = mounted.0.into_iter().map(|(path, bytes)| (moved(path), bytes)).collect();
    let output = Archive(deep).render_of(Some("apps/web/ggen.toml")).unwrap_or_else(|refusal| panic!("{refusal}"));
    assert_eq!(output.files["ships.txt"], b"Elsa\nIda\n");
}

fn beside(path: &str) -> String {
    path.strip_prefix("packs/").map_or_else(|| path.to_owned(), |inside| format!(".registry/packs/acme/{inside}"))
}
