#![allow(clippy::unwrap_used, clippy::panic)]

use engine::render::Request;
use engine::{Limits, Silent};

use super::*;
use crate::Requirement;

pub(crate) fn files(entries: &[(&str, &str)]) -> Files {
    entries.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

pub(crate) const PROJECT: &str = "[project]\nname = \"fleet\"\nversion = \"1.0.0\"\ndescription = \"Ships\"\n\
    license = \"MIT\"\nrepository = \"https://example.org/fleet\"\n\n[ontology]\nsource = \"ships.ttl\"\n\n\
    [[generation.rules]]\nname = \"list\"\nquery = { inline = \"PREFIX s: <urn:s:> SELECT ?n WHERE { ?s s:name ?n } ORDER BY ?n\" }\n\
    template = { file = \"templates/list.tera\" }\noutput_file = \"list.txt\"\n";
pub(crate) const SHIPS: &str = "@prefix s: <urn:s:> .\ns:elsa a s:Ship ; s:name \"Elsa\" .\n";
pub(crate) const LIST: &str = "{% for row in results %}{{ row.n }}\n{% endfor %}";
pub(crate) const PACK: &str = "[pack]\nname = \"harbour\"\nversion = \"1.2.0\"\ndescription = \"Harbours\"\n";
pub(crate) const PACK_TEMPLATE: &str = "---\nto: out.txt\nsparql: |\n  SELECT ?n WHERE { ?s <urn:s:name> ?n } ORDER BY ?n\n---\n{% for row in results %}{{ row.n }}\n{% endfor %}";

pub(crate) fn project() -> Files {
    files(&[("ggen.toml", PROJECT), ("ships.ttl", SHIPS), ("templates/list.tera", LIST)])
}

pub(crate) fn pack() -> Files {
    files(&[("pack.toml", PACK), ("ontology.ttl", SHIPS), ("templates/list.tmpl", PACK_TEMPLATE)])
}

fn of(kind: Kind, files: Files) -> Contents {
    of_files(kind, files, &Limits::default()).unwrap()
}

fn moved(files: &Files, folder: &str) -> Files {
    files.iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes.clone())).collect()
}

#[test]
fn a_project_of_today_is_a_template_and_a_generator_as_it_is() {
    for kind in [Kind::Template, Kind::Generator] {
        let contents = of(kind, project());
        assert_eq!(contents.form, Form::Project { manifest: "ggen.toml".to_owned() });
        assert_eq!(contents.declared.licence.as_deref(), Some("MIT"));
        assert_eq!(contents.declared.version.as_deref(), Some("1.0.0"));
        assert_eq!(contents.examples.len(), 1);
    }
}

#[test]
fn a_zip_with_a_folder_around_everything_is_the_same_package() {
    for (kind, files) in
        [(Kind::Template, project()), (Kind::Template, pack()), (Kind::Ontology, files(&[("a.ttl", SHIPS)]))]
    {
        let zip = engine::archive::pack(&moved(&files, "repo-main")).unwrap();
        assert_eq!(unpack(kind, &zip, &Limits::default()).unwrap(), files);
        let plain = engine::archive::pack(&files).unwrap();
        assert_eq!(unpack(kind, &plain, &Limits::default()).unwrap(), files);
    }
}

#[test]
fn a_pack_alone_renders_in_a_project_of_ours() {
    for root in ["", "packs/harbour"] {
        let files = if root.is_empty() { pack() } else { moved(&pack(), root) };
        let contents = of(Kind::Template, files);
        assert_eq!(contents.form, Form::Pack { root: root.to_owned() });
        assert_eq!(contents.declared.name.as_deref(), Some("harbour"));
        let (all, manifest) = pack_project(root, &contents.files, &[]);
        let project = engine::Project::open(all, Some(&manifest), &Limits::default()).unwrap();
        let request = Request {
            project: &project,
            ontologies: &[],
            previous: None,
            limits: &Limits::default(),
            observer: &Silent,
        };
        assert_eq!(engine::render(&request).unwrap().files["out.txt"], b"Elsa\n");
    }
}

#[test]
fn what_a_pack_depends_on_is_read_in_the_registrys_terms() {
    let toml = format!("{PACK}\n[dependencies]\n\"acme/base\" = \"^1.2\"\nquay = \"1.0.0\"\n\"acme/odd\" = \"1.2\"\n");
    let mut files = pack();
    files.insert("pack.toml".to_owned(), toml.into_bytes());
    let dependencies = of(Kind::Template, files).declared.dependencies;
    let found: Vec<(&str, Option<String>)> =
        dependencies.iter().map(|it| (it.key.as_str(), it.requirement.as_ref().map(Requirement::to_string))).collect();
    let expected = [("acme/base", Some("acme/base@^1.2".to_owned())), ("acme/odd", None), ("quay", None)];
    assert_eq!(found, expected);
}

#[test]
fn packs_of_a_projects_list_without_a_path_are_dependencies() {
    let toml = PROJECT.replace(
        "[[generation.rules]]",
        "[[packs]]\nname = \"acme/base\"\nregistry = \"ggen\"\nversion = \"^2\"\n\n[[packs]]\nname = \"own\"\npath = \"p\"\n\n[[generation.rules]]",
    );
    let mut files = project();
    files.insert("ggen.toml".to_owned(), toml.into_bytes());
    let dependencies = of(Kind::Template, files).declared.dependencies;
    assert_eq!(dependencies.len(), 1);
    assert_eq!(dependencies[0].requirement.as_ref().unwrap().to_string(), "acme/base@^2");
}

#[test]
fn examples_are_found_where_the_table_says() {
    let mut files = project();
    files.remove("ships.ttl");
    files.extend(self::files(&[("example.ttl", SHIPS), ("examples/b.ttl", SHIPS), ("other/c.ttl", SHIPS)]));
    files.extend(moved(&project(), "examples/shop"));
    let names: Vec<String> = of(Kind::Template, files).examples.into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["example.ttl", "examples/b.ttl", "examples/shop/ggen.toml"]);
}

#[test]
fn the_main_document_of_an_ontology_is_found_or_the_choice_is_said() {
    let main = |entries: &[(&str, &str)]| match of_files(Kind::Ontology, files(entries), &Limits::default()) {
        Ok(Contents { form: Form::Ontology { main }, .. }) => main,
        Ok(other) => panic!("{:?}", other.form),
        Err(refusal) => refusal.to_string(),
    };
    assert_eq!(main(&[("a.ttl", ""), ("ontology.jsonld", ""), ("shapes.ttl", "")]), "ontology.jsonld");
    assert_eq!(main(&[("a.ttl", ""), ("examples/b.ttl", ""), ("shapes/c.ttl", "")]), "a.ttl");
    assert_eq!(main(&[("src/a.ttl", "")]), "src/a.ttl");
    assert!(main(&[("a.ttl", ""), ("b.ttl", "")]).contains("2 RDF documents"));
    assert!(main(&[("README.md", "")]).contains("no RDF document"));
}

#[test]
fn a_skill_has_a_name_and_a_description() {
    let skill = |text: &str| of_files(Kind::Skill, files(&[("SKILL.md", text)]), &Limits::default());
    let contents =
        skill("---\nname: write-shapes\ndescription: Writes shapes.\nlicense: MIT\n---\n# Shapes\n").unwrap();
    assert_eq!(contents.declared.name.as_deref(), Some("write-shapes"));
    assert_eq!(contents.declared.licence.as_deref(), Some("MIT"));
    for text in [
        "# none",
        "---\nname: Bad Name\ndescription: x\n---\n",
        "---\nname: a\n---\n",
        "---\nname: a\ndescription: ''\n---\n",
    ] {
        assert!(skill(text).is_err(), "{text}");
    }
    let bomb = format!(
        "---\nname: a\ndescription: b\na: &a [x,x]\n{}\n---\n",
        (0..30).map(|n| format!("b{n}: &b{n} [*a,*a]\n")).collect::<String>()
    );
    let _ = skill(&bomb);
}

#[test]
fn what_is_nothing_of_the_kind_is_refused_with_the_mend() {
    for kind in [Kind::Template, Kind::Generator, Kind::Skill] {
        assert!(of_files(kind, files(&[("a.ttl", SHIPS)]), &Limits::default()).is_err());
    }
    assert!(of_files(Kind::Generator, pack(), &Limits::default()).is_err());
    assert!(unpack(Kind::Service, &[], &Limits::default()).is_err());
    let two = files(&[("a/ggen.toml", PROJECT), ("b/ggen.toml", PROJECT)]);
    assert!(
        of_files(Kind::Template, two, &Limits::default()).unwrap_err().message.contains("a/ggen.toml, b/ggen.toml")
    );
}
