//! The list form of packs, and rules that name files beside the project.

use crate::support::Archive;

fn rules(extra: &str, rule: &str) -> Archive {
    let toml = format!(
        "[project]\nname = \"app\"\n\n[ontology]\nsource = \"../shared/ships.ttl\"\n\n{extra}\n\
         [[generation.rules]]\nname = \"r\"\noutput_file = \"x.txt\"\n{rule}"
    );
    Archive(Default::default())
        .with("apps/web/ggen.toml", &toml)
        .with("apps/shared/ships.ttl", "<urn:a> <urn:n> \"alpha\" .\n")
        .with("apps/web/ships.ttl", "<urn:a> <urn:n> \"not this\" .\n")
        .with("queries/n.rq", "SELECT ?n WHERE { ?s <urn:n> ?n } ORDER BY ?n")
}

const INLINE: &str = "template = { inline = \"{{ n }}\" }\n";

#[test]
fn paths_climb_as_far_as_the_archives_root() {
    let climbing = rules("", &format!("query = {{ file = \"../../queries/n.rq\" }}\n{INLINE}"));
    assert_eq!(climbing.text("x.txt"), "alpha");
    rules("", &format!("query = {{ file = \"../../../queries/n.rq\" }}\n{INLINE}"))
        .refused("manifest_invalid", &["apps/web/ggen.toml:", "../../../queries/n.rq", "above the root"]);
    climbing.without("queries/n.rq").refused("file_missing", &["apps/web/ggen.toml:", "queries/n.rq"]);
}

#[test]
fn a_template_includes_what_lies_beside_the_project() {
    let including = rules("", "query = { file = \"../../queries/n.rq\" }\ntemplate = { file = \"../t/main.tera\" }\n")
        .with("apps/t/main.tera", "{% include \"../t/part.txt\" %} {% include \"templates/own.txt\" %}")
        .with("apps/t/part.txt", "part {{ n }}")
        .with("apps/web/templates/own.txt", "own");
    assert_eq!(including.text("x.txt"), "part alpha own");
}

#[test]
fn rules_take_queries_and_templates_of_listed_packs() {
    let pack = |path: &str| format!("[[packs]]\nname = \"p\"\npath = \"{path}\"\n");
    let rule = "query = { pack = \"p\", output = \"q\", file = \"n.rq\" }\ntemplate = { pack = \"p\", output = \"t\", file = \"n.tera\" }\n";
    let listed = rules(&pack("../../packs/p"), rule)
        .with("packs/p/package.toml", "[outputs]\nq = \"queries\"\n")
        .with("packs/p/queries/n.rq", "SELECT ?n WHERE { ?s <urn:n> ?n } ORDER BY ?n")
        .with("packs/p/t/n.tera", "pack {{ n }}");
    assert_eq!(listed.text("x.txt"), "pack alpha");
    listed
        .changed("apps/web/ggen.toml", "file = \"n.rq\"", "file = \"../../../queries/n.rq\"")
        .refused("manifest_invalid", &["outside the pack", "\"p\""]);
    rules("[[packs]]\nname = \"p\"\nregistry = \"r\"\nversion = \"1\"\n", rule)
        .refused("capability_refused", &["\"p\"", "path ="]);
}

#[test]
fn outputs_count_from_the_manifest_or_from_where_its_output_dir_climbs() {
    let rule = format!("query = {{ file = \"../../queries/n.rq\" }}\n{INLINE}");
    let below = rules("[generation]\noutput_dir = \"./out\"\n", &rule);
    assert_eq!(below.text("out/x.txt"), "alpha");
    let beside = rules("[generation]\noutput_dir = \"../gen\"\n", &rule);
    assert_eq!(beside.text("gen/x.txt"), "alpha");
    assert!(beside.warned().contains(&"output_above_manifest".to_owned()));
    // What is there already counts: mode Create keeps it.
    assert_eq!(beside.with("apps/gen/x.txt", "mine").text("gen/x.txt"), "mine");
    rules("[generation]\noutput_dir = \"../../..\"\n", &rule)
        .refused("manifest_invalid", &["../../..", "above the root"]);
}
