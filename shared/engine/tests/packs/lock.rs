//! ggen.lock: the content of packs when they were last accepted.

use engine::{Limits, Project};

use crate::support::{Archive, archive};

fn hash(archive: &Archive) -> String {
    Project::open(archive.0.clone(), None, &Limits::default()).unwrap().manifest().packs()[0].content_hash.clone()
}

fn locked(archive: Archive, hash: &str) -> Archive {
    let lock = format!("# of a test\n[packs.harbour]\nsource = \"path:packs/harbour\"\ncontent_hash = \"{hash}\"\n");
    archive.with("ggen.lock", &lock)
}

#[test]
fn the_hash_is_of_each_path_and_its_bytes_in_order() {
    let archive =
        archive().with("packs/harbour/.git/HEAD", "not counted").with("packs/harbour/z/.gitignore", "counted");
    let mut hasher = blake3::Hasher::new();
    for path in ["ontology.ttl", "pack.toml", "templates/list.tmpl", "z/.gitignore"] {
        hasher.update(path.as_bytes());
        hasher.update(&archive.0[&format!("packs/harbour/{path}")]);
    }
    assert_eq!(hash(&archive), format!("blake3:{}", hasher.finalize().to_hex()));
}

#[test]
fn a_pack_as_it_was_locked_renders() {
    let hash = hash(&archive());
    let output = locked(archive(), &hash).render().unwrap();
    assert_eq!(output.files.keys().collect::<Vec<_>>(), ["ships.txt"]);
    assert_eq!(output.warnings, []);
}

#[test]
fn a_changed_pack_is_refused_with_both_hashes_and_the_mend() {
    let before = hash(&archive());
    let changed = archive().with("packs/harbour/notes.md", "new");
    let after = hash(&changed);
    let place = "ggen.lock:4:16";
    locked(changed, &before)
        .refused("validation_failed", &[place, "\"harbour\"", &before, &after, "ggen.lock deleted"]);
    // It is the first thing that is looked at.
    locked(archive().with("ships.ttl", "no turtle"), "blake3:00").refused("validation_failed", &["blake3:00"]);
}

#[test]
fn an_unlocked_pack_is_not_compared() {
    let other = "harbour = { path = \"packs/harbour\", lock = false }";
    assert_eq!(locked(archive().packs(other), "blake3:00").texts().len(), 1);
    // Neither is what the manifest does not name any more.
    let lock = "[packs.gone]\nsource = \"path:gone\"\ncontent_hash = \"blake3:00\"\n";
    assert_eq!(archive().with("ggen.lock", lock).texts().len(), 1);
}

#[test]
fn extra_ontologies_are_hashed_under_their_declared_paths() {
    let extra = archive()
        .packs("harbour = { path = \"packs/harbour\", extra_ontologies = [\"./more.ttl\"] }")
        .with("more.ttl", "<urn:a> <urn:b> 2 .\n");
    let mut hasher = blake3::Hasher::new();
    hasher.update(b"./more.ttl").update(&extra.0["more.ttl"]);
    for path in ["ontology.ttl", "pack.toml", "templates/list.tmpl"] {
        hasher.update(path.as_bytes());
        hasher.update(&extra.0[&format!("packs/harbour/{path}")]);
    }
    assert_eq!(hash(&extra), format!("blake3:{}", hasher.finalize().to_hex()));
    locked(extra, &hash(&archive())).refused("validation_failed", &["\"harbour\""]);
}

#[test]
fn the_hash_of_older_versions_is_taken_with_a_warning() {
    let with_gate = archive().with("packs/harbour/gates/a.rq", "ASK { <urn:nobody> ?p ?o }");
    let mut hasher = blake3::Hasher::new();
    for path in ["ontology.ttl", "templates/list.tmpl"] {
        hasher.update(path.as_bytes());
        hasher.update(&with_gate.0[&format!("packs/harbour/{path}")]);
    }
    let older = locked(with_gate, &format!("blake3:{}", hasher.finalize().to_hex()));
    assert_eq!(older.warned(), ["older_lock"]);
}

#[test]
fn a_lock_that_cannot_be_read_is_refused() {
    archive().with("ggen.lock", "[packs.harbour").refused("manifest_invalid", &["ggen.lock"]);
    archive()
        .with("ggen.lock", "[packs.harbour]\nsource = \"x\"\n")
        .refused("manifest_invalid", &["ggen.lock:1", "content_hash"]);
    locked(archive(), "blake3:00")
        .changed("ggen.lock", "source", "version = 1\nsource")
        .refused("manifest_invalid", &["ggen.lock", "version"]);
}
