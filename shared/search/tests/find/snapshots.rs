//! Snapshots: files with hashes, fetched and opened elsewhere.

use super::support::{Indexed, change, gone, package};
use search::{Error, Manifest, Reader, Writer};
use std::fs;
use std::path::Path;

fn numbered(n: u64) -> search::Change {
    change(package(&format!("a/p{n}"), &format!("Graph {n}"), "graph", ""), 1)
}

/// What a function does that finds a newer manifest; how many files it fetched.
fn fetch(manifest: &Manifest, from: &Path, to: &Path) -> usize {
    let missing = manifest.missing(to).unwrap();
    for file in &missing {
        manifest.put(to, &file.name, &fs::read(from.join(&file.name)).unwrap()).unwrap();
    }
    manifest.install(to).unwrap();
    missing.len()
}

#[test]
fn a_reader_elsewhere_sees_each_snapshot_and_fetches_what_is_new() {
    let (indexed, elsewhere) = (Indexed::of((0..20).map(numbered)), tempfile::tempdir().unwrap());
    let first = Writer::open(indexed.path()).unwrap().snapshot(None).unwrap();
    let fetched = fetch(&first, indexed.path(), elsewhere.path());
    assert_eq!((fetched, first.generation, first.packages), (first.files.len(), 1, 20));
    let old_reader = Reader::open(elsewhere.path()).unwrap();
    indexed.apply([numbered(20), gone("a/p3", 2)]);
    let second = Writer::open(indexed.path()).unwrap().snapshot(Some(&first)).unwrap();
    let fetched = fetch(&second, indexed.path(), elsewhere.path());
    assert!(fetched < second.files.len(), "{fetched} of {} files are new", second.files.len());
    assert_eq!(Reader::open(elsewhere.path()).unwrap().package_count(), 20);
    assert_eq!(fetch(&second, indexed.path(), elsewhere.path()), 0);
    // An opened reader goes on with what it opened.
    assert_eq!(old_reader.package_count(), 20);
}

#[test]
fn a_writer_goes_on_from_a_fetched_snapshot() {
    let (indexed, elsewhere) = (Indexed::of((0..5).map(numbered)), tempfile::tempdir().unwrap());
    let manifest = Writer::open(indexed.path()).unwrap().snapshot(None).unwrap();
    fetch(&manifest, indexed.path(), elsewhere.path());
    let writer = Writer::open(elsewhere.path()).unwrap();
    assert_eq!(writer.apply([numbered(2), numbered(7)]).unwrap(), 1);
    assert_eq!(writer.snapshot(Some(&manifest)).unwrap().generation, 2);
    assert_eq!(Reader::open(elsewhere.path()).unwrap().package_count(), 6);
}

#[test]
fn a_manifest_survives_json_and_a_damaged_file_is_refused() {
    let (indexed, elsewhere) = (Indexed::of((0..5).map(numbered)), tempfile::tempdir().unwrap());
    let manifest = Writer::open(indexed.path()).unwrap().snapshot(None).unwrap();
    let text = serde_json::to_string(&manifest).unwrap();
    assert_eq!(serde_json::from_str::<Manifest>(&text).unwrap(), manifest);
    let name = &manifest.files[0].name;
    let mut bytes = fs::read(indexed.path().join(name)).unwrap();
    bytes[0] ^= 1;
    assert!(matches!(manifest.put(elsewhere.path(), name, &bytes), Err(Error::Damaged(_))));
    assert!(matches!(manifest.install(elsewhere.path()), Err(Error::Damaged(_))));
    for evil in ["packages/../../x", "/etc/passwd", "packages/.managed.json", "packages/a/b", "other/x", ""] {
        let text = text.replace(name.as_str(), evil);
        let manifest: Manifest = serde_json::from_str(&text).unwrap();
        assert!(matches!(manifest.missing(elsewhere.path()), Err(Error::Damaged(_))), "{evil}");
    }
    let other = text.replacen(&format!("\"version\":{}", manifest.version), "\"version\":999", 1);
    assert!(serde_json::from_str::<Manifest>(&other).unwrap().missing(elsewhere.path()).is_err());
}

#[test]
fn a_folder_without_an_index_is_an_error_and_no_panic() {
    assert!(matches!(Reader::open(tempfile::tempdir().unwrap().path()), Err(Error::Index(_))));
}

#[test]
fn an_index_is_built_anew_beside_the_old_one_only() {
    let indexed = Indexed::of([numbered(1)]);
    assert!(matches!(Writer::rebuild(indexed.path(), [numbered(2)]), Err(Error::Damaged(_))));
    let beside = Indexed::rebuilt((0..3).map(numbered));
    assert_eq!(beside.reader().package_count(), 3);
}
