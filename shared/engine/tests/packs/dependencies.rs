//! What packs ask of one another.

use crate::support::{Archive, archive};

/// Two packs, `harbour` and `quay`, with more in their pack.toml.
fn two(harbour: &str, quay: &str) -> Archive {
    archive()
        .packs("harbour = { path = \"packs/harbour\" }\nquay = { path = \"packs/quay\" }")
        .pack("packs/harbour", "harbour", harbour)
        .pack("packs/quay", "quay-pack", quay)
        .with("packs/quay/templates/q.tmpl", "---\nto: quay.txt\n---\nquay")
}

#[test]
fn a_dependency_stands_in_the_manifest_with_a_version_that_fits() {
    for version in ["1.2.0", "^1.1", ">=1, <2", "*"] {
        assert_eq!(two(&format!("[dependencies]\nquay = \"{version}\"\n"), "").texts().len(), 2, "{version}");
    }
    for version in ["1.2", "2.0.0", "^1.3", "<1"] {
        two(&format!("[dependencies]\nquay = \"{version}\"\n"), "")
            .refused("manifest_invalid", &["packs/harbour/pack.toml", "\"harbour\"", "\"quay\"", version, "1.2.0"]);
    }
    two("[dependencies]\nquay = \"^x\"\n", "").refused("manifest_invalid", &["\"quay\"", "^x"]);
    // It is the key that counts, not what the pack calls itself.
    two("[dependencies]\nquay-pack = \"1.2.0\"\n", "")
        .refused("manifest_invalid", &["ggen.toml", "\"harbour\"", "\"quay-pack\"", "[packs]"]);
}

#[test]
fn packs_do_not_depend_on_themselves() {
    let ring = two("[dependencies]\nquay = \"1.2.0\"\n", "[dependencies]\nharbour = \"1.2.0\"\n");
    ring.refused("manifest_invalid", &["\"harbour\"", "itself"]);
}

#[test]
fn what_is_required_is_provided_by_the_pack_or_what_it_depends_on() {
    let requires = "[capabilities]\nrequires = [\"cranes\"]\n";
    let provides = "[capabilities]\nprovides = [\"cranes\"]\n";
    two(requires, provides).refused("manifest_invalid", &["\"harbour\"", "\"cranes\""]);
    assert_eq!(two(&format!("[dependencies]\nquay = \"*\"\n{requires}"), provides).texts().len(), 2);
    assert_eq!(two("[capabilities]\nrequires = [\"cranes\"]\nprovides = [\"cranes\"]\n", "").texts().len(), 2);
    assert_eq!(two("[capabilities]\nrequires = [\"urn:ggen:pack:quay\"]\n", "").texts().len(), 2);
    two("[capabilities]\nrequires = [\"urn:ggen:pack:none\"]\n", "")
        .refused("manifest_invalid", &["urn:ggen:pack:none"]);
}

#[test]
fn two_packs_of_one_name_are_refused() {
    two("", "")
        .changed("packs/quay/pack.toml", "quay-pack", "harbour")
        .refused("manifest_invalid", &["\"harbour\"", "\"quay\"", "call themselves"]);
}

#[test]
fn packs_that_say_so_much_are_in_the_graph() {
    let query = "---\nto: packs.txt\nsparql: |\n  PREFIX s: <https://schema.org/>\n  PREFIX d: <http://purl.org/dc/terms/>\n  \
                 SELECT ?n ?v ?r WHERE { ?p a s:SoftwareSourceCode ; s:name ?n ; s:softwareVersion ?v \
                 OPTIONAL { ?p d:requires ?q . ?q s:name ?r } } ORDER BY ?n ?r\n---\n\
                 {% for r in results %}{{ r.n }} {{ r.v }} {{ r.r | default(value=\"-\") }}\n{% endfor %}";
    let silent = two("", "").with("templates/p.tmpl", query);
    assert_eq!(silent.text("packs.txt"), "");
    let telling =
        two("[dependencies]\nquay = \"*\"\n[capabilities]\ntypes = [\"urn:t\"]\n", "").with("templates/p.tmpl", query);
    assert_eq!(telling.text("packs.txt"), "harbour 1.2.0 quay\nquay 1.2.0 -\n");
}
