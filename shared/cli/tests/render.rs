//! `ggen-cloud render`, as a creator or a CI job runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, unreachable_pub)]
mod support;

use std::os::unix::fs::symlink;

use support::{Sandbox, TYPES};
use translog::FileEntry;
use translog::claims::merkle_root;

const RENDER: [&str; 4] = ["render", "project", "--out", "out"];

#[test]
fn a_project_is_rendered_and_its_manifest_printed() {
    let sandbox = Sandbox::new();
    let ran = sandbox.run(&RENDER);
    ran.succeeded();
    assert_eq!(sandbox.read("out/src/types.ts"), TYPES);
    let manifest = ran.json();
    let file = FileEntry::of("src/types.ts", TYPES.as_bytes());
    assert_eq!(manifest["files"], serde_json::json!([file]));
    assert_eq!(manifest["merkle_root"], merkle_root(&[file]).unwrap());
    assert_eq!(manifest["triples"], 4);
    assert_eq!(manifest["project"], "garage");
    assert_eq!(manifest["warnings"], serde_json::json!([]));
    assert_eq!(manifest["engine"]["version"], engine::VERSION);
}

#[test]
fn nothing_but_the_files_is_left_in_the_output_folder() {
    let sandbox = Sandbox::new();
    sandbox.write("out/README.md", "mine");
    sandbox.run(&RENDER).succeeded();
    let files = sandbox.files("out");
    assert_eq!(files.keys().collect::<Vec<_>>(), ["README.md", "src/types.ts"]);
    assert_eq!(files["README.md"], b"mine");
}

#[test]
fn a_zip_of_the_project_renders_the_same() {
    let sandbox = Sandbox::new();
    let zip = engine::archive::pack(&sandbox.files("project")).unwrap();
    sandbox.write("project.zip", zip);
    let from_folder = sandbox.run(&RENDER);
    let from_zip = sandbox.run(&["render", "project.zip", "--out", "out2"]);
    from_zip.succeeded();
    assert_eq!(from_zip.stdout, from_folder.stdout);
    assert_eq!(sandbox.files("out"), sandbox.files("out2"));
}

#[test]
fn ontologies_given_beside_the_project_join_it_in_any_order() {
    let sandbox = Sandbox::new();
    let part =
        |name: &str| format!("@prefix ex: <http://example.org/> .\nex:{name} a ex:Part ; ex:name \"{name}\" .\n");
    sandbox.write("more/axle.ttl", part("Axle"));
    sandbox.write("bolt.ttl", part("Bolt"));
    let first = ["--ontology", "more/axle.ttl"];
    let second = ["--ontology", "bolt.ttl"];
    let one = sandbox.run(&[&RENDER[..], &first, &second].concat());
    one.succeeded();
    assert!(sandbox.read("out/src/types.ts").starts_with("export type Axle = string;\nexport type Bolt"));
    let other = sandbox.run(&[&RENDER[..], &second, &first].concat());
    assert_eq!(one.stdout, other.stdout);
}

#[test]
fn ontologies_that_disagree_on_a_prefix_render_the_same_in_any_order() {
    let sandbox = Sandbox::new();
    sandbox.replace("project/ggen.toml", "?part a ex:Part", "?part a p:Part");
    sandbox.write("a.ttl", "@prefix p: <http://example.org/> .");
    sandbox.write("b.ttl", "@prefix p: <http://example.com/> .");
    let (a, b) = (["--ontology", "a.ttl"], ["--ontology", "b.ttl"]);
    for arguments in [[&RENDER[..], &a, &b].concat(), [&RENDER[..], &b, &a].concat()] {
        sandbox.run(&arguments).succeeded();
        assert_eq!(sandbox.read("out/src/types.ts"), TYPES);
    }
}

#[test]
fn a_file_written_once_keeps_its_edits_when_the_output_is_given_back() {
    let sandbox = Sandbox::new();
    sandbox.replace("project/ggen.toml", "\"Overwrite\"", "\"Create\"");
    sandbox.write("out/src/types.ts", "edited\n");
    sandbox.run(&[&RENDER[..], &["--previous", "out"]].concat()).succeeded();
    assert_eq!(sandbox.read("out/src/types.ts"), "edited\n");
    sandbox.run(&RENDER).succeeded();
    assert_eq!(sandbox.read("out/src/types.ts"), TYPES);
}

#[test]
fn an_earlier_output_is_merged_with() {
    let sandbox = Sandbox::new();
    sandbox.replace("project/ggen.toml", "\"Overwrite\"", "\"Merge\"");
    sandbox.write("earlier/src/types.ts", "<<<<<<< GENERATED\nold\n=======\nconst mine = 1;\n>>>>>>> MANUAL\n");
    sandbox.run(&[&RENDER[..], &["--previous", "earlier"]].concat()).succeeded();
    let merged = sandbox.read("out/src/types.ts");
    assert!(merged.contains("const mine = 1;"), "{merged}");
    assert!(merged.contains("export type Gear"), "{merged}");
    assert!(!merged.contains("old"), "{merged}");
}

#[test]
fn what_builds_leave_behind_is_not_read() {
    let sandbox = Sandbox::new();
    let clean = sandbox.run(&RENDER);
    for folder in [".git", "node_modules", "target", "templates/node_modules"] {
        // As a file of the project, each of these would be refused.
        let link = sandbox.path("project").join(folder).join("link");
        std::fs::create_dir_all(link.parent().unwrap()).unwrap();
        symlink("/dev/null", link).unwrap();
    }
    sandbox.write("project/target/CACHEDIR.TAG", "");
    let ran = sandbox.run(&RENDER);
    ran.succeeded();
    assert_eq!(ran.stdout, clean.stdout);
}

#[test]
fn a_project_may_be_rendered_into_a_folder_of_its_own() {
    let sandbox = Sandbox::new();
    let arguments = ["render", "project", "--out", "project/out"];
    let first = sandbox.run(&arguments);
    first.succeeded();
    symlink("/dev/null", sandbox.path("project/out/link")).unwrap();
    let again = sandbox.run(&arguments);
    again.succeeded();
    assert_eq!(again.stdout, first.stdout);
}

#[test]
fn a_project_rendered_into_itself_keeps_what_is_written_once() {
    let sandbox = Sandbox::new();
    sandbox.replace("project/ggen.toml", "\"Overwrite\"", "\"Create\"");
    let arguments = ["render", "project", "--out", "project"];
    sandbox.run(&arguments).succeeded();
    sandbox.write("project/src/types.ts", "edited\n");
    let ran = sandbox.run(&arguments);
    ran.succeeded();
    assert_eq!(sandbox.read("project/src/types.ts"), "edited\n");
    assert_eq!(ran.json()["warnings"][0]["code"], "kept_earlier");
}

#[test]
fn a_template_error_names_rule_file_line_and_cause() {
    let sandbox = Sandbox::new();
    sandbox.write("project/templates/types.tera", "// types\n\n{{ nothing.here }}\n");
    let ran = sandbox.run(&RENDER);
    ran.failed(1, &["template_failed", "rule \"types\"", "templates/types.tera:3", "nothing"]);
    assert_eq!(ran.stdout, "");
    assert!(!sandbox.path("out").exists(), "nothing is written when the project is wrong");
}

#[test]
fn a_refusal_is_also_json_when_asked_for() {
    let sandbox = Sandbox::new();
    sandbox.write("project/templates/types.tera", "// types\n\n{{ nothing.here }}\n");
    let ran = sandbox.run(&[&RENDER[..], &["--json"]].concat());
    ran.failed(1, &["template_failed"]);
    let error = &ran.json()["error"];
    assert_eq!(error["code"], "template_failed");
    assert_eq!(error["rule"], "types");
    assert_eq!(error["file"], "templates/types.tera");
    assert_eq!(error["line"], 3);
    assert!(error["message"].as_str().unwrap().contains("nothing"));
}

#[test]
fn a_folder_without_a_manifest_is_refused() {
    let sandbox = Sandbox::new();
    std::fs::remove_file(sandbox.path("project/ggen.toml")).unwrap();
    sandbox.run(&RENDER).failed(1, &["manifest_missing", "ggen.toml"]);
}

#[test]
fn an_ontology_that_does_not_parse_is_refused_with_its_line() {
    let sandbox = Sandbox::new();
    sandbox.write("broken.ttl", "@prefix ex: <http://example.org/> .\nex:a ex:b ;;; [ .\n");
    let ran = sandbox.run(&[&RENDER[..], &["--ontology", "broken.ttl"]].concat());
    ran.failed(1, &["ontology_invalid", "broken.ttl:2"]);
}

#[test]
fn a_link_in_the_project_is_refused_by_its_path() {
    let sandbox = Sandbox::new();
    symlink("/etc/passwd", sandbox.path("project/templates/secret")).unwrap();
    sandbox.run(&RENDER).failed(1, &["templates/secret", "a symbolic link is not followed"]);
}

#[test]
fn more_files_than_the_limit_are_refused_by_its_name() {
    let sandbox = Sandbox::new();
    for number in 0..2_000 {
        sandbox.write(&format!("project/data/{number}.txt"), "");
    }
    sandbox.run(&RENDER).failed(1, &["limit_exceeded", "project_files_max", "2001", "2000"]);
}

#[test]
fn nothing_is_written_through_a_link() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.path("out")).unwrap();
    std::fs::create_dir_all(sandbox.path("elsewhere")).unwrap();
    symlink(sandbox.path("elsewhere"), sandbox.path("out/src")).unwrap();
    sandbox.run(&RENDER).failed(3, &["out/src", "nothing is written through links"]);
    assert!(sandbox.files("elsewhere").is_empty());

    std::fs::remove_file(sandbox.path("out/src")).unwrap();
    sandbox.write("elsewhere/precious", "kept");
    std::fs::create_dir_all(sandbox.path("out/src")).unwrap();
    symlink(sandbox.path("elsewhere/precious"), sandbox.path("out/src/types.ts")).unwrap();
    sandbox.run(&RENDER).failed(3, &["out/src/types.ts", "nothing is written through links"]);
    assert_eq!(sandbox.read("elsewhere/precious"), "kept");
}

#[test]
fn what_is_in_the_way_is_named_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    sandbox.write("out/src", "a file where a folder is needed");
    sandbox.run(&RENDER).failed(3, &["out/src", "a file is there"]);
    std::fs::remove_file(sandbox.path("out/src")).unwrap();
    sandbox.write("out/src/types.ts/inside", "");
    sandbox.run(&RENDER).failed(3, &["out/src/types.ts", "not a file"]);
    assert_eq!(sandbox.files("out").keys().collect::<Vec<_>>(), ["src/types.ts/inside"]);
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let sandbox = Sandbox::new();
    sandbox.run(&["render", "nowhere", "--out", "out"]).failed(3, &["cannot read nowhere"]);
    let missing = [&RENDER[..], &["--ontology", "missing.ttl"]].concat();
    sandbox.run(&missing).failed(3, &["cannot read missing.ttl"]);
    let ran = sandbox.run(&[&RENDER[..], &["--previous", "nowhere", "--json"]].concat());
    ran.failed(3, &["cannot read nowhere"]);
    assert_eq!(ran.json()["error"]["code"], "io");
}

#[test]
fn a_wrong_command_line_is_exit_code_2() {
    let sandbox = Sandbox::new();
    sandbox.run(&["render", "project"]).failed(2, &["--out"]);
    sandbox.run(&["paint"]).failed(2, &["paint"]);
    sandbox.write("a/x.ttl", "");
    sandbox.write("b/x.ttl", "");
    let twice = ["--ontology", "a/x.ttl", "--ontology", "b/x.ttl"];
    sandbox.run(&[&RENDER[..], &twice].concat()).failed(2, &["b/x.ttl: another one has the same name"]);
}

#[test]
fn the_help_documents_the_exit_codes() {
    let sandbox = Sandbox::new();
    for arguments in [&["--help"][..], &["render", "--help"], &["verify", "receipt", "--help"], &["replay", "--help"]] {
        let ran = sandbox.run(arguments);
        ran.succeeded();
        for code in 0..=3 {
            assert!(ran.stdout.contains(&format!("\n  {code}  ")), "{}", ran.stdout);
        }
    }
}

const INSIDE: [&str; 6] = ["render", "project", "--manifest", "apps/web/ggen.toml", "--out", "out"];

#[test]
fn a_project_inside_the_folder_is_named_by_its_manifest() {
    let sandbox = Sandbox::inside_an_archive();
    sandbox.run(&RENDER).failed(1, &["manifest_missing", "apps/site/ggen.toml, apps/web/ggen.toml"]);
    let ran = sandbox.run(&INSIDE);
    ran.succeeded();
    assert_eq!(sandbox.read("out/src/types.ts"), TYPES);
    assert_eq!(ran.json()["manifest"], "apps/web/ggen.toml");
    // It may name what lies beside it.
    std::fs::rename(sandbox.path("project/apps/web/parts.ttl"), sandbox.path("project/parts.ttl")).unwrap();
    sandbox.replace("project/apps/web/ggen.toml", "parts.ttl", "../../parts.ttl");
    sandbox.run(&INSIDE).succeeded();
    sandbox.replace("project/apps/web/ggen.toml", "../../parts.ttl", "../../../parts.ttl");
    sandbox
        .run(&INSIDE)
        .failed(1, &["manifest_invalid", "apps/web/ggen.toml:", "../../../parts.ttl", "above the root"]);
}

#[test]
fn a_zip_with_the_project_inside_renders_the_same() {
    let sandbox = Sandbox::inside_an_archive();
    sandbox.run(&INSIDE).succeeded();
    sandbox.write("project.zip", engine::archive::pack(&sandbox.files("project")).unwrap());
    sandbox.run(&["render", "project.zip", "--manifest", "apps/web/ggen.toml", "--out", "out2"]).succeeded();
    assert_eq!(sandbox.files("out"), sandbox.files("out2"));
}

#[test]
fn of_a_large_tree_only_what_the_manifest_names_is_read() {
    let sandbox = Sandbox::inside_an_archive();
    for number in 0..2_000 {
        sandbox.write(&format!("project/elsewhere/{number}.txt"), "");
    }
    symlink("/etc/passwd", sandbox.path("project/elsewhere/link")).unwrap();
    sandbox.run(&RENDER).failed(1, &[]);
    let ran = sandbox.run(&INSIDE);
    ran.succeeded();
    assert!(ran.stderr.contains("note: ") && ran.stderr.contains("only: apps/web"), "{}", ran.stderr);
    assert_eq!(sandbox.read("out/src/types.ts"), TYPES);
    symlink("/etc/passwd", sandbox.path("project/apps/web/link")).unwrap();
    sandbox.run(&INSIDE).failed(1, &["apps/web/link", "a symbolic link is not followed"]);
}

#[test]
fn packs_are_told_by_their_hashes() {
    let sandbox = Sandbox::new();
    let toml = "[project]\nname = \"a\"\n[ontology]\nsource = \"parts.ttl\"\n[packs]\np = { path = \"p\" }\n[templates]\ndir = \"t\"\n";
    sandbox.write("project/ggen.toml", toml);
    sandbox.write("project/p/pack.toml", "[pack]\nname = \"p\"\nversion = \"1\"\ndescription = \"d\"\n");
    sandbox.write("project/p/ontology.ttl", "");
    sandbox.write("project/p/templates/a.tmpl", "---\nto: a.txt\n---\na");
    let ran = sandbox.run(&RENDER);
    ran.succeeded();
    let pack = &ran.json()["packs"]["p"];
    assert_eq!(pack["source"], "path:p");
    let hash = pack["content_hash"].as_str().unwrap().to_owned();
    sandbox.write("project/ggen.lock", format!("[packs.p]\nsource = \"path:p\"\ncontent_hash = \"{hash}\"\n"));
    sandbox.run(&RENDER).succeeded();
    sandbox.write("project/p/new.txt", "");
    sandbox.run(&RENDER).failed(1, &["validation_failed", "ggen.lock:3", &hash]);
}

#[test]
fn a_pack_is_taken_from_the_package_that_was_installed() {
    let sandbox = Sandbox::new();
    let toml = "[project]\nname = \"a\"\n[ontology]\nsource = \"parts.ttl\"\n\
                [packs]\np = { package = \"acme/lists\", version = \"^1\" }\n[templates]\ndir = \"t\"\n";
    sandbox.write("project/ggen.toml", toml);
    sandbox.run(&RENDER).failed(1, &["capability_refused", "ggen.toml:6", "acme/lists", "not here"]);
    let files = [
        ("pack.toml", "[pack]\nname = \"p\"\nversion = \"1.2.0\"\ndescription = \"d\"\n"),
        ("ontology.ttl", ""),
        ("templates/a.tmpl", "---\nto: a.txt\n---\na"),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into();
    let zip = engine::archive::pack(&files).unwrap();
    let lock = |version: &str| {
        let sha256 = translog::claims::sha256_hex(&zip);
        let lock = serde_json::json!({"form": 1, "packages": {"acme/lists": {"version": version, "sha256": sha256}}});
        sandbox.write("ggen-packages.lock", lock.to_string());
    };
    lock("1.2.0");
    sandbox.run(&RENDER).failed(3, &["acme-lists-1.2.0.zip"]);
    sandbox.write("ggen-packages/acme-lists-1.2.0.zip", &zip);
    sandbox.run(&["check", "project"]).succeeded();
    let ran = sandbox.run(&RENDER);
    ran.succeeded();
    assert_eq!(sandbox.read("out/a.txt"), "a");
    assert_eq!(ran.json()["packs"]["p"]["source"], "package:acme/lists@^1");
    sandbox.write("ggen-packages/acme-lists-1.2.0.zip", "other");
    sandbox.run(&RENDER).failed(1, &["acme-lists-1.2.0.zip", "has the hash", "the lock"]);
    lock("2.0.0");
    sandbox.run(&RENDER).failed(2, &["acme/lists 2.0.0", "ggen-cloud install acme/lists@^1"]);
}
