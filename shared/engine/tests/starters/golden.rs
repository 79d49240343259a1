//! Golden output: files as they are, or, where they are large, a manifest of
//! hashes and an excerpt to read.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// Larger files are kept as a line of the manifest and an excerpt.
const WHOLE_BYTES_MAX: usize = 600 << 10;
const EXCERPT_LINES: usize = 400;
const DIFF_LINES: usize = 12;
const MANIFEST: &str = "MANIFEST.txt";

/// What differs from the golden files of `case`, each fault a text to read.
pub(crate) fn compare(case: &str, files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let folder = super::projects::crate_dir().join("tests/golden").join(case);
    let wanted = shape(files);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        write(&folder, &wanted);
        return Vec::new();
    }
    let found = read(&folder, &folder);
    let paths: std::collections::BTreeSet<&String> = wanted.keys().chain(found.keys()).collect();
    paths
        .into_iter()
        .filter_map(|path| match (found.get(path), wanted.get(path)) {
            (Some(golden), Some(now)) => {
                (golden != now).then(|| format!("{case}/{path} differs:\n{}", difference(golden, now)))
            }
            (Some(_), None) => Some(format!("{case}/{path} is no longer made")),
            _ => Some(format!("{case}/{path} is new")),
        })
        .collect()
}

/// What is kept of an output: small files whole, of large ones the excerpt.
fn shape(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let mut kept = BTreeMap::new();
    let mut manifest = String::new();
    for (path, bytes) in files {
        if bytes.len() <= WHOLE_BYTES_MAX {
            kept.insert(path.clone(), bytes.clone());
            continue;
        }
        writeln!(manifest, "{} {} {path}", hex::encode(Sha256::digest(bytes)), bytes.len()).unwrap();
        kept.insert(format!("{path}.excerpt"), excerpt(bytes));
    }
    if !manifest.is_empty() {
        kept.insert(MANIFEST.to_owned(), format!("# sha256 size_bytes path\n{manifest}").into_bytes());
    }
    kept
}

/// The first lines and as many from the middle.
fn excerpt(bytes: &[u8]) -> Vec<u8> {
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let middle = lines.len() / 2;
    let mut kept = lines[..EXCERPT_LINES / 2].concat();
    kept.extend(format!("\n[… lines up to {middle} …]\n\n").into_bytes());
    kept.extend(lines[middle..middle + EXCERPT_LINES / 2].concat());
    kept
}

fn write(folder: &Path, files: &BTreeMap<String, Vec<u8>>) {
    let _ = fs::remove_dir_all(folder);
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

fn read(root: &Path, folder: &PathBuf) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(read(root, &path));
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
    files
}

/// The first lines that differ, with their number.
fn difference(golden: &[u8], now: &[u8]) -> String {
    let (golden, now) = (String::from_utf8_lossy(golden), String::from_utf8_lossy(now));
    let (golden, now): (Vec<&str>, Vec<&str>) = (golden.lines().collect(), now.lines().collect());
    let first = golden.iter().zip(&now).position(|(a, b)| a != b).unwrap_or(golden.len().min(now.len()));
    let mut text = format!("  first at line {} ({} lines golden, {} now)\n", first + 1, golden.len(), now.len());
    for (sign, lines) in [('-', &golden), ('+', &now)] {
        for line in lines.iter().skip(first).take(DIFF_LINES) {
            writeln!(text, "  {sign} {line}").unwrap();
        }
    }
    text
}
