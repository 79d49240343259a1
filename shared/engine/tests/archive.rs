//! Zips as people, and attackers, make them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use engine::archive::{pack, unpack, unpack_output};
use engine::{Code, Limits, Refusal};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const STORED: CompressionMethod = CompressionMethod::Stored;

fn zip_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(STORED)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The zip with every occurrence of a name replaced by one of equal length.
fn renamed(zip: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut zip = zip.to_vec();
    for at in 0..=zip.len() - from.len() {
        if &zip[at..at + from.len()] == from {
            zip[at..at + from.len()].copy_from_slice(to);
        }
    }
    zip
}

fn refused(zip: &[u8]) -> Refusal {
    let refusal = unpack(zip, &Limits::default()).unwrap_err();
    assert!(matches!(refusal.code, Code::ArchiveInvalid | Code::LimitExceeded), "{refusal}");
    refusal
}

fn names(zip: &[u8]) -> Vec<String> {
    unpack(zip, &Limits::default()).unwrap().into_keys().collect()
}

#[test]
fn what_is_no_zip_is_refused() {
    for bytes in [&b""[..], b"PK", b"not a zip at all", &[0; 100]] {
        assert!(refused(bytes).message.starts_with("the archive is not a readable zip"));
    }
}

#[test]
fn names_that_leave_the_project_are_refused_by_name() {
    let zip = zip_of(&[("aaaaaaaaaaaa", b"x")]);
    for (name, reason) in [
        (&b"../../passwd"[..], "leaves the project by \"..\""),
        (b"a/../b/../cc", "leaves the project by \"..\""),
        (b"/etc/passwd1", "is absolute"),
        (b"C:/windows/x", "starts with a drive letter"),
        (b"a\\..\\b\\ccccc", "holds a backslash"),
        (b"a\x00b/c/d/eeee", "holds a control character"),
        (b"a\xffb/c/d/eeee", "is not UTF-8"),
    ] {
        let refusal = refused(&renamed(&zip, b"aaaaaaaaaaaa", &name[..12]));
        assert!(refusal.message.contains(reason), "{refusal}");
    }
}

#[test]
fn links_and_devices_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("link", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let refusal = refused(&zip.finish().unwrap().into_inner());
    assert_eq!(refusal.message, "the entry \"link\" is a symbolic link");
}

#[test]
fn two_entries_of_one_name_are_refused() {
    let zip = renamed(&zip_of(&[("aaa", b"1"), ("bbb", b"2")]), b"bbb", b"aaa");
    assert!(refused(&zip).message.contains("two entries"), "{}", refused(&zip));
    let zip = zip_of(&[("a/b", b"1"), ("a//b", b"2")]);
    assert!(refused(&zip).message.contains("twice"));
    let zip = zip_of(&[("a", b"1"), ("a/b", b"2")]);
    assert!(refused(&zip).message.contains("a file and a directory"));
}

#[test]
fn encrypted_entries_are_refused() {
    let mut zip = zip_of(&[("secret", b"x")]);
    // The general purpose flag: bit 0 of byte 6 locally, of byte 8 centrally.
    let central = zip.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    zip[6] |= 1;
    zip[central + 8] |= 1;
    assert!(refused(&zip).message.contains("encrypted"), "{}", refused(&zip));
}

#[test]
fn bombs_are_refused_before_they_grow() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("bomb", SimpleFileOptions::default()).unwrap();
    for _ in 0..100 {
        zip.write_all(&vec![0; 1 << 20]).unwrap();
    }
    let mut bomb = zip.finish().unwrap().into_inner();
    assert!(refused(&bomb).message.contains("times its size"), "{}", refused(&bomb));
    let limits = Limits { project_unpacked_bytes_max: 50 << 20, ..Limits::default() };
    assert!(unpack(&bomb, &limits).unwrap_err().message.contains("project_unpacked_bytes_max"));
    // The same, declaring that it is one byte.
    let central = bomb.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    bomb[central + 24..central + 28].copy_from_slice(&1_u32.to_le_bytes());
    bomb[22..26].copy_from_slice(&1_u32.to_le_bytes());
    refused(&bomb);
}

#[test]
fn damaged_contents_are_refused() {
    let mut zip = zip_of(&[("a", b"hello world")]);
    let at = zip.windows(5).position(|w| w == b"hello").unwrap();
    zip[at] ^= 1;
    assert!(refused(&zip).message.contains("cannot be unpacked"), "{}", refused(&zip));
}

#[test]
fn entries_that_share_bytes_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"shared").unwrap();
    zip.shallow_copy_file("a", "b").unwrap();
    assert!(refused(&zip.finish().unwrap().into_inner()).message.contains("overlap"));
}

#[test]
fn the_number_of_files_and_the_size_of_the_zip_are_limited() {
    let zip = zip_of(&[("a", b"1"), ("b", b"2"), ("c", b"3")]);
    let limits = Limits { project_files_max: 2, ..Limits::default() };
    assert!(unpack(&zip, &limits).unwrap_err().message.contains("project_files_max"));
    let limits = Limits { project_zip_bytes_max: 10, ..Limits::default() };
    assert!(unpack(&zip, &limits).unwrap_err().message.contains("project_zip_bytes_max"));
}

#[test]
fn one_folder_around_the_project_is_taken_off() {
    let zip =
        zip_of(&[("shop/ggen.toml", b""), ("shop/a/b.ttl", b""), ("__MACOSX/shop/._a", b""), ("shop/.DS_Store", b"")]);
    assert_eq!(names(&zip), ["a/b.ttl", "ggen.toml"]);
    assert_eq!(names(&zip_of(&[("ggen.toml", b""), ("shop/ggen.toml", b"")])), ["ggen.toml", "shop/ggen.toml"]);
    assert_eq!(names(&zip_of(&[("shop/ggen.toml", b""), ("other/x", b"")])), ["other/x", "shop/ggen.toml"]);
}

#[test]
fn directories_are_no_files() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_directory("a/", SimpleFileOptions::default()).unwrap();
    zip.start_file("a/b", SimpleFileOptions::default()).unwrap();
    assert_eq!(names(&zip.finish().unwrap().into_inner()), ["a/b"]);
}

#[test]
fn an_artefact_has_no_trace_of_when_and_where_it_was_made() {
    let files = BTreeMap::from([("b".to_owned(), b"two".repeat(50)), ("a/x".to_owned(), b"one".to_vec())]);
    let zip = pack(&files).unwrap();
    assert_eq!(pack(&files).unwrap(), zip);
    let mut archive = zip::ZipArchive::new(Cursor::new(&zip)).unwrap();
    for (at, path) in ["a/x", "b"].into_iter().enumerate() {
        let entry = archive.by_index(at).unwrap();
        assert_eq!(entry.name().unwrap(), path);
        assert_eq!(entry.unix_mode(), Some(0o100_644));
        let time = entry.last_modified().unwrap();
        assert_eq!((time.year(), time.month(), time.day(), time.hour()), (1980, 1, 1, 0));
    }
}

#[test]
fn an_artefact_is_read_back_as_it_was_packed() {
    let zeros = vec![b' '; 8 << 20];
    let files = BTreeMap::from([
        ("shop/ggen.toml".to_owned(), b"x".to_vec()),
        ("shop/.DS_Store".to_owned(), b"y".to_vec()),
        ("shop/blank.txt".to_owned(), zeros),
    ]);
    let zip = pack(&files).unwrap();
    assert!(refused(&zip).message.contains("times its size"), "an upload of this kind is refused");
    assert!(unpack_output(&zip, &Limits::default()).unwrap() == files);
    let files = BTreeMap::from([("__MACOSX/a".to_owned(), Vec::new())]);
    assert_eq!(unpack_output(&pack(&files).unwrap(), &Limits::default()).unwrap(), files);
    assert!(unpack_output(&pack(&BTreeMap::new()).unwrap(), &Limits::default()).unwrap().is_empty());
}

#[test]
fn an_artefact_keeps_the_limits_of_an_output() {
    let zip = zip_of(&[("a", b"123"), ("b", b"456")]);
    let limits = Limits { output_files_max: 1, ..Limits::default() };
    assert!(unpack_output(&zip, &limits).unwrap_err().message.contains("output_files_max"));
    let limits = Limits { output_bytes_max: 5, ..Limits::default() };
    assert!(unpack_output(&zip, &limits).unwrap_err().message.contains("output_bytes_max"));
    // Those of a project are not its own.
    let limits = Limits {
        project_zip_bytes_max: 0,
        project_files_max: 0,
        project_unpacked_bytes_max: 0,
        output_files_max: 2,
        output_bytes_max: 6,
        ..Limits::default()
    };
    assert_eq!(unpack_output(&zip, &limits).unwrap().len(), 2);
}

#[test]
fn what_no_artefact_holds_is_refused_by_name() {
    let zip = zip_of(&[("aaaaaaaaaaaa", b"x")]);
    for (name, reason) in [
        ("../../passwd", "leaves the project by \"..\""),
        ("/etc/passwd1", "is absolute"),
        ("C:/windows/x", "starts with a drive letter"),
        ("a\\..\\b\\ccccc", "holds a backslash"),
        ("a/bbbbbbbbb/", "is a directory"),
        ("a//bbbbbbbbb", "is not written as an artefact has it"),
        ("./aaaaaaaaaa", "is not written as an artefact has it"),
    ] {
        let renamed = renamed(&zip, b"aaaaaaaaaaaa", name.as_bytes());
        let refusal = unpack_output(&renamed, &Limits::default()).unwrap_err();
        assert_eq!(refusal.code, Code::ArchiveInvalid);
        assert!(refusal.message.contains(reason), "{refusal}");
    }
    let twice = renamed(&zip_of(&[("aaa", b"1"), ("bbb", b"2")]), b"bbb", b"aaa");
    assert!(unpack_output(&twice, &Limits::default()).unwrap_err().message.contains("two entries"));
    let mut link = ZipWriter::new(Cursor::new(Vec::new()));
    link.add_symlink("link", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let link = link.finish().unwrap().into_inner();
    assert!(unpack_output(&link, &Limits::default()).unwrap_err().message.contains("is a symbolic link"));
}
