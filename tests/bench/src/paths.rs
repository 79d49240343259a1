//! Where things are.

use std::path::{Path, PathBuf};

/// The workspace's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// `ggen-cloud`, built as people install it.
pub(crate) fn ggen_cloud() -> PathBuf {
    root().join("target/command/ggen-cloud")
}

/// A binary of the release build.
pub(crate) fn binary(name: &str) -> PathBuf {
    root().join("target/release").join(name)
}

/// Files that benches make for themselves.
pub(crate) fn made(name: &str) -> std::io::Result<PathBuf> {
    let folder = root().join("target/bench");
    std::fs::create_dir_all(&folder)?;
    Ok(folder.join(name))
}

/// Python with what the baselines need.
pub(crate) fn python() -> PathBuf {
    root().join(".local/bench-venv/bin/python")
}
