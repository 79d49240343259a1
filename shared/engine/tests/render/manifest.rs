//! `ggen.toml`: what is wrong in it is named with key, line and column.

use engine::project::{Mode, Severity, Values};
use engine::{Code, Limits, Project, Refusal};

use crate::support::{files, one_rule, refused, run};

fn read(toml: &str) -> Result<Project, Refusal> {
    Project::from_files(files(&[("ggen.toml", toml)]), &Limits::default())
}

fn wrong(toml: &str) -> String {
    read(toml).unwrap_err().to_string()
}

const RULE: &str = "[[generation.rules]]\nname = \"r\"\nquery = { inline = \"q\" }\ntemplate = { inline = \"t\" }\noutput_file = \"o\"\n";

#[test]
fn a_project_without_manifest_is_refused() {
    let refusal = Project::from_files(files(&[("a", "")]), &Limits::default()).unwrap_err();
    assert_eq!(refusal.code, Code::ManifestMissing);
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    for (toml, expected) in [
        ("[project\n", "manifest_invalid: ggen.toml:1:9: ggen.toml is not valid TOML: unclosed table, expected `]`"),
        (
            "[project]\nname = 1\n",
            "manifest_invalid: ggen.toml:2:8: `project.name` is of type integer (expected a string)",
        ),
        ("[project]\n", "manifest_invalid: ggen.toml:1:1: `project.name` is missing (expected a string)"),
        (
            "\n[ontology]\n",
            "manifest_invalid: ggen.toml:1:1: `project` is missing (expected a [project] table with a name)",
        ),
        (
            "[project]\nname = \"p\"\n[ontology]\nsource = \"../x.ttl\"\n",
            "manifest_invalid: ggen.toml:4:10: the path \"../x.ttl\" climbs above the root of the archive by \"..\" (expected a relative path inside the archive; put what it names into the archive too)",
        ),
        (
            "[project]\nname = \"p\"\n[generation]\nvalues = \"strings\"\n",
            "manifest_invalid: ggen.toml:4:10: `generation.values` is \"strings\" (expected \"typed\" or \"lexical\")",
        ),
        (
            "[project]\nname = \"p\"\n[generation]\nenable_llm = true\n",
            "capability_refused: ggen.toml:4:14: `generation.enable_llm` asks for a language model, which the engine does not reach (expected enable_llm = false)",
        ),
    ] {
        assert_eq!(wrong(toml), expected);
    }
}

#[test]
fn a_rule_is_named_in_what_is_wrong_with_it() {
    let head = "[project]\nname = \"p\"\n";
    let git = RULE.replace("{ inline = \"t\" }", "{ git = \"https://x.org/r\", path = \"t\" }");
    let refusal = read(&format!("{head}{git}")).unwrap_err();
    assert_eq!(
        (refusal.code, refusal.place.rule.as_deref(), refusal.place.line),
        (Code::CapabilityRefused, Some("r"), Some(6))
    );
    assert!(refusal.message.contains("git repository"), "{refusal}");
    let package = RULE.replace("{ inline = \"t\" }", "{ package = \"x\", path = \"t\" }");
    assert_eq!(read(&format!("{head}{package}")).unwrap_err().code, Code::CapabilityRefused);
    let mode = format!("{RULE}mode = \"Append\"\n");
    assert_eq!(
        wrong(&format!("{head}{mode}")),
        "manifest_invalid: rule \"r\", ggen.toml:8:8: the mode \"Append\" is not known (expected \"Create\", \"Overwrite\" or \"Merge\")"
    );
    let without = RULE.replace("output_file = \"o\"\n", "");
    assert!(wrong(&format!("{head}{without}")).contains("`generation.rules[0].output_file` is missing"));
}

#[test]
fn remote_packs_and_undeclared_ones_are_refused() {
    let head = "[project]\nname = \"p\"\n";
    let rule = RULE.replace("{ inline = \"q\" }", "{ pack = \"x\", output = \"q\", file = \"q.rq\" }");
    assert!(wrong(&format!("{head}{rule}")).contains("the pack \"x\" is not declared"));
    let packs = "[[packs]]\nname = \"x\"\nregistry = \"marketplace\"\n";
    assert_eq!(read(&format!("{head}{packs}{rule}")).unwrap_err().code, Code::CapabilityRefused);
}

#[test]
fn tables_and_keys_of_older_projects_are_tolerated_with_a_warning() {
    let toml =
        format!("[project]\nname = \"p\"\nlogo = \"x\"\n[ai]\nmodel = \"m\"\n[lifecycle]\nbuild = \"x\"\n{RULE}");
    let project = read(&toml).unwrap();
    let warnings: Vec<_> =
        project.warnings().iter().map(|w| (w.code.as_str(), w.message.as_str(), w.place.line)).collect();
    assert_eq!(
        warnings,
        [
            ("unknown_key", "`project.logo` has no effect here", Some(3)),
            ("unknown_table", "`ai` has no effect here", Some(4)),
            ("unknown_table", "`lifecycle` has no effect here", Some(6)),
        ]
    );
}

#[test]
fn every_key_reaches_the_manifest() {
    let project = read(
        "[project]\nname = \"p\"\nversion = \"1.0.0\"\ndescription = \"d\"\nauthors = [\"a\"]\nlicense = \"MIT\"\nrepository = \"r\"\n\
         [ontology]\nsource = \"./o.ttl\"\nimports = [\"i.ttl\"]\nbase_iri = \"http://b.org/\"\nprefixes = { ex = \"http://e.org/\" }\n\
         [[inference.rules]]\nname = \"b\"\norder = 2\nconstruct = \"c\"\n\
         [[inference.rules]]\nname = \"a\"\norder = 1\nconstruct = \"c\"\nwhen = \"w\"\n\
         [generation]\noutput_dir = \"out\"\nmax_sparql_timeout_ms = 10\nrequire_audit_trail = true\nvalues = \"lexical\"\n\
         [[generation.rules]]\nname = \"r\"\nquery = { file = \"q\" }\ntemplate = { inline = \"t\" }\noutput_file = \"f\"\nmode = \"Merge\"\nwhen = \"w\"\nskip_empty = true\n\
         [validation]\nshacl = [\"s.ttl\"]\ngates = [\"g.rq\"]\nno_unsafe = true\nvalidate_syntax = true\nstrict_mode = true\n\
         [[validation.rules]]\nname = \"v\"\nask = \"a\"\nseverity = \"warning\"\n",
    )
    .unwrap();
    let manifest = project.manifest();
    assert!(project.warnings().is_empty(), "{:?}", project.warnings());
    assert_eq!(manifest.identity.authors, ["a"]);
    assert_eq!(manifest.ontology.source.as_ref().unwrap().value, "o.ttl");
    assert_eq!(manifest.inference.iter().map(|r| r.name.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(manifest.generation.query_time_max.unwrap().as_millis(), 10);
    assert_eq!((manifest.generation.values, manifest.generation.output_dir.as_str()), (Values::Lexical, "out"));
    let rule = &manifest.rules[0];
    assert_eq!((rule.mode, rule.skip_empty, rule.when.is_some()), (Mode::Merge, true, true));
    assert_eq!(manifest.validation.rules[0].severity, Severity::Warning);
    assert!(manifest.validation.strict_mode && manifest.validation.no_unsafe && manifest.validation.validate_syntax);
}

#[test]
fn prefixes_of_the_manifest_and_of_the_documents_are_known_to_queries() {
    let mut files = one_rule("{{ name }}", "output_file = \"o\"", "");
    let toml = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    let toml = toml
        .replace("source = \"people.ttl\"", "source = \"people.ttl\"\nprefixes = { mine = \"http://example.org/\" }");
    files.insert("ggen.toml".into(), toml.into_bytes());
    files
        .insert("people.rq".into(), b"SELECT ?name WHERE { ?p a ex:Person ; mine:name ?name } ORDER BY ?name".to_vec());
    assert_eq!(run(&files).unwrap().files["o"], b"Ann");
}

#[test]
fn the_number_of_rules_and_files_is_limited() {
    let limits = Limits { rules_max: 1, ..Limits::default() };
    let toml = format!("[project]\nname = \"p\"\n{RULE}{RULE}");
    let refusal = Project::from_files(files(&[("ggen.toml", &toml)]), &limits).unwrap_err();
    assert!(refusal.message.contains("rules_max"), "{refusal}");
    let limits = Limits { source_file_bytes_max: 10, ..Limits::default() };
    let refusal = Project::from_files(files(&[("ggen.toml", &toml)]), &limits).unwrap_err();
    assert!(refusal.message.contains("source_file_bytes_max"), "{refusal}");
}

#[test]
fn an_import_by_address_is_refused_as_network() {
    let mut files = one_rule("x", "output_file = \"o\"", "");
    let toml = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    let source = "source = \"people.ttl\"\n";
    let remote = format!("{source}imports = [\"https://example.org/o.ttl\"]\n");
    files.insert("ggen.toml".into(), toml.replace(source, &remote).into_bytes());
    let refusal = refused(&files);
    assert_eq!((refusal.code, refusal.place.line), (Code::CapabilityRefused, Some(6)), "{refusal}");
    assert!(refusal.message.contains("network"), "{refusal}");
}

#[test]
fn templates_beside_rules_are_warned_of() {
    let files = one_rule("x", "output_file = \"o\"", "[templates]\ndir = \"templates\"\n");
    let codes: Vec<_> = run(&files).unwrap().warnings.into_iter().map(|warning| warning.code).collect();
    assert_eq!(codes, ["templates_not_run"]);
}

#[test]
fn a_manifest_of_more_keys_than_a_project_needs_is_refused() {
    let keys: String = (0..40_000).map(|n| format!("key{n} = 1\n")).collect();
    let refusal = read(&format!("{RULE}{keys}")).unwrap_err();
    assert!(refusal.message.contains("manifest_bytes_max"), "{refusal}");
}
