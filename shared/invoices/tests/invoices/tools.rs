//! The programs under `tests/checks/invoices`, and what `make setup` installs for them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::de::DeserializeOwned;
use tempfile::TempDir;

/// From pinned packages, all under the SIL Open Font License 1.1: Latin, Greek, Cyrillic
/// and Devanagari; Arabic; Chinese, Japanese and Korean.
pub(crate) const FONTS: [&str; 3] = [
    "fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf",
    "fontpkg_noto_sans_arabic/files/NotoSansArabic[wdth,wght].ttf",
    "noto_cjk_sans_jp_regular/NotoSansCJKjp-Regular.otf",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where pip installs to.
pub(crate) fn site_packages() -> PathBuf {
    let library = root().join(".local/checks/lib");
    let versions = std::fs::read_dir(&library).expect("the tools are missing: run `make setup`");
    versions.map(|entry| entry.unwrap().path().join("site-packages")).find(|path| path.is_dir()).unwrap()
}

/// What a program prints of some files, which is JSON.
pub(crate) fn run<T: DeserializeOwned>(script: &str, files: &[(&str, &[u8])]) -> T {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    call(script, &[folder.path()])
}

/// The same of a folder's files, whose pages are drawn into that folder.
pub(crate) fn draw<T: DeserializeOwned>(script: &str, folder: &Path) -> T {
    call(script, &[folder, folder])
}

fn call<T: DeserializeOwned>(script: &str, arguments: &[&Path]) -> T {
    let python = root().join(".local/checks/bin/python");
    assert!(python.is_file(), "the tools are missing: run `make setup`");
    let script = root().join("tests/checks/invoices").join(script);
    let output = Command::new(python).arg(&script).args(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}", script.display());
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("no JSON: {error}\n{said}"))
}
