//! Which manifest of an archive is meant.

use engine::archive::{pack, unpack_around};
use engine::{Limits, Project};

use crate::support::{Archive, archive, list};

/// Two projects beside one another.
fn two() -> Archive {
    let mut files = archive().moved("apps/one").0;
    files.extend(archive().with("templates/own.tmpl", &list("own.txt")).moved("apps/two").0);
    Archive(files)
}

#[test]
fn the_only_manifest_is_found_and_several_are_listed() {
    assert_eq!(archive().moved("deep/er").texts(), archive().texts());
    two().refused("manifest_missing", &["2 manifests", "apps/one/ggen.toml", "apps/two/ggen.toml"]);
    archive().without("ggen.toml").refused("manifest_missing", &["ggen.toml"]);
    // One at the root is meant before all others.
    let mut both = two();
    both.0.extend(archive().0);
    assert_eq!(both.texts(), archive().texts());
}

#[test]
fn a_manifest_is_named_by_its_path() {
    assert_eq!(two().render_of(Some("apps/two/ggen.toml")).unwrap().files.len(), 2);
    assert_eq!(two().render_of(Some("./apps/one//ggen.toml")).unwrap().files.len(), 1);
    for (path, code) in [
        ("apps/three/ggen.toml", "manifest_missing"),
        ("../ggen.toml", "manifest_invalid"),
        ("/ggen.toml", "manifest_invalid"),
    ] {
        let refusal = two().render_of(Some(path)).unwrap_err().to_string();
        assert!(refusal.starts_with(code) && refusal.contains(path), "{refusal}");
    }
    // It need not be called ggen.toml.
    let renamed = two().with("apps/one/other.toml", std::str::from_utf8(&archive().0["ggen.toml"]).unwrap());
    assert_eq!(renamed.render_of(Some("apps/one/other.toml")).unwrap().files.len(), 1);
}

#[test]
fn the_folder_around_a_zip_counts_only_where_it_is_named() {
    let limits = Limits::default();
    let zip = pack(&two().moved("download").0).unwrap();
    for manifest in ["apps/two/ggen.toml", "download/apps/two/ggen.toml"] {
        let project = Project::open_zip(&zip, Some(manifest), &limits).unwrap();
        assert_eq!(project.manifest().path, manifest);
    }
    let files = unpack_around(&zip, None, &limits).unwrap();
    assert!(files.contains_key("download/apps/one/ggen.toml"));
}

#[test]
fn refusals_and_warnings_name_files_from_the_archives_root() {
    let moved = archive().changed("packs/harbour/templates/list.tmpl", " ORDER BY ?n", "").moved("apps/one");
    let output = moved.render().unwrap();
    assert_eq!(output.warnings[0].place.file.as_deref(), Some("apps/one/packs/harbour/templates/list.tmpl"));
    archive()
        .without("ships.ttl")
        .moved("apps/one")
        .refused("file_missing", &["apps/one/ggen.toml:5", "apps/one/ships.ttl"]);
}
