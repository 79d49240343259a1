//! Packs that cannot be used, each refused with its key and the mend.

use engine::Limits;
use engine::archive::unpack;

use crate::support::{Archive, archive};

#[test]
fn a_pack_from_git_is_refused_with_its_address() {
    for entry in [
        "{ git = \"https://git.example/h.git\", version = \"v1\" }",
        "{ git = \"https://git.example/h.git\", version = \"v1\", subdir = \"packs/harbour\" }",
    ] {
        archive()
            .packs(&format!("harbour = {entry}"))
            .refused("capability_refused", &["\"harbour\"", "git", "https://git.example/h.git", "path ="]);
    }
    // ggen reads a path first, and so what stands beside it has no effect.
    let both =
        archive().packs("harbour = { path = \"packs/harbour\", git = \"https://git.example/h.git\", version = \"1\" }");
    assert_eq!(both.warned(), ["unused_key", "unused_key"]);
}

#[test]
fn a_path_outside_the_archive_is_refused() {
    let path = |path: &str| archive().packs(&format!("harbour = {{ path = \"{path}\" }}"));
    path("/packs/harbour").refused("manifest_invalid", &["\"harbour\"", "/packs/harbour", "absolute", "relative path"]);
    for outside in ["../harbour", "a/../../packs/harbour", "../x/packs/harbour"] {
        path(outside).refused("manifest_invalid", &["\"harbour\"", outside, "above the root", "relative path"]);
    }
    path("C:/packs").refused("manifest_invalid", &["\"harbour\"", "C:/packs"]);
    path("packs/none").refused("file_missing", &["\"harbour\"", "\"packs/none\"", "uploaded too"]);
    path("packs/harbour/pack.toml").refused("file_missing", &["packs/harbour/pack.toml"]);
    path("$HARBOUR/x").refused("file_missing", &["$HARBOUR", "environment"]);
    assert_eq!(path("./packs//x/../harbour/").texts().len(), 1);
}

#[test]
fn a_link_in_a_zip_is_refused() {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (path, bytes) in archive().without("packs/harbour/ontology.ttl").0 {
        zip.start_file(path.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.add_symlink("packs/harbour/ontology.ttl", "../../ships.ttl", zip::write::SimpleFileOptions::default()).unwrap();
    let refusal = unpack(&zip.finish().unwrap().into_inner(), &Limits::default()).unwrap_err().to_string();
    for part in ["archive_invalid", "packs/harbour/ontology.ttl", "symbolic link", "the files themselves"] {
        assert!(refusal.contains(part), "{refusal}");
    }
}

#[test]
fn a_pack_is_whole() {
    for file in ["pack.toml", "ontology.ttl"] {
        let path = format!("packs/harbour/{file}");
        archive().without(&path).refused("file_missing", &["\"harbour\"", &path]);
    }
    archive()
        .with("packs/harbour/shapes.ttl", "")
        .refused("manifest_invalid", &["\"harbour\"", "packs/harbour/shapes.ttl", "gates/*.rq"]);
    archive()
        .with("packs/harbour/hook.ttl", "")
        .refused("capability_refused", &["\"harbour\"", "packs/harbour/hook.ttl", "download"]);
}

#[test]
fn a_pack_toml_has_name_version_and_description() {
    for key in ["name", "version", "description"] {
        archive()
            .changed("packs/harbour/pack.toml", &format!("{key} ="), "other =")
            .refused("manifest_invalid", &["packs/harbour/pack.toml", "\"harbour\"", key]);
    }
    archive().with("packs/harbour/pack.toml", "name = 1\n").refused("manifest_invalid", &["\"harbour\"", "[pack]"]);
    archive().with("packs/harbour/pack.toml", "[pack\n").refused("manifest_invalid", &["packs/harbour/pack.toml:1"]);
    let more = archive().pack(
        "packs/harbour",
        "harbour",
        "licence = \"MIT\"\n[authority]\nby = 1\n[graph]\ndepends_on = []\n",
    );
    assert_eq!(more.warned(), ["unused_key", "unused_key"]);
    // Neither name nor version is compared with the manifest.
    let other =
        archive().pack("packs/harbour", "other", "").packs("harbour = { path = \"packs/harbour\", version = \"9\" }");
    assert_eq!(other.warned(), ["unused_key"]);
}

fn both_forms(table: &str) -> Archive {
    let toml = String::from_utf8(archive().0["ggen.toml"].clone()).unwrap();
    archive().with("ggen.toml", &format!("{toml}\n{table}"))
}

#[test]
fn a_manifest_is_of_one_form() {
    both_forms("[generation]\noutput_dir = \"out\"\n").refused("manifest_invalid", &["[packs]", "[generation]"]);
    both_forms("[[generation.rules]]\nname = \"r\"\n")
        .refused("manifest_invalid", &["[packs]", "[generation]", "one of the two"]);
    both_forms("[lifecycle]\na = 1\n").refused("manifest_invalid", &["ggen.toml:", "[lifecycle]"]);
    let version = archive().changed("ggen.toml", "name = \"fleet\"", "name = \"fleet\"\nversion = \"1.0.0\"");
    assert_eq!(version.warned(), ["unused_key"]);
    archive().changed("ggen.toml", "\"ships.ttl\"", "\"../ships.ttl\"").refused("manifest_invalid", &["../ships.ttl"]);
    archive()
        .changed("ggen.toml", "\"templates\"", "\"a/../templates\"")
        .refused("manifest_invalid", &["a/../templates"]);
    archive().packs("harbour = \"packs/harbour\"").refused("manifest_invalid", &["packs.harbour", "path"]);
    archive().packs("harbour = {}").refused("manifest_invalid", &["packs.harbour.path"]);
}

#[test]
fn packs_are_limited_in_number() {
    let table: String = (0..101).map(|n| format!("p{n} = {{ path = \"packs/harbour\" }}\n")).collect();
    archive().packs(&table).refused("limit_exceeded", &["packs_max", "101", "100"]);
}

#[test]
fn a_package_that_is_not_there_is_refused_by_its_name() {
    let package = |entry: &str| archive().packs(&format!("harbour = {{ {entry} }}"));
    let absent = ["\"harbour\"", "\"acme/harbour\"", "registry", "hosted", "path ="];
    package("package = \"acme/harbour\", version = \"^1\"").refused("capability_refused", &absent);
    for name in ["acme", "acme/", "/harbour", "acme/../harbour", "Acme/harbour", "a/b/c", ""] {
        package(&format!("package = \"{name}\"")).refused("manifest_invalid", &["\"harbour\"", "no package", name]);
    }
    package("package = 1").refused("manifest_invalid", &["package", "string"]);
    package("package = \"acme/harbour\", git = \"https://git.example/h.git\"")
        .refused("manifest_invalid", &["both", "git"]);
    let empty = archive().packs("harbour = { package = \"acme/harbour\", version = \"\" }");
    empty.refused("manifest_invalid", &["version", "empty"]);
    // ggen reads a path first, and so what stands beside it has no effect.
    assert_eq!(package("path = \"packs/harbour\", package = \"acme/other\"").warned(), ["unused_key"]);
}
