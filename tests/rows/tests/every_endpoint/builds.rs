//! How functions are built, which no code says.

use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[test]
fn every_area_links_its_functions_to_a_fixed_address() {
    for area in fs::read_dir(root().join("functions")).unwrap() {
        let manifest = area.unwrap().path().join("Cargo.toml");
        let Ok(text) = fs::read_to_string(&manifest) else { continue };
        assert!(text.lines().any(|line| line == "build = \"../link.rs\""), "{}", manifest.display());
    }
}

/// cargo-lambda builds by a profile of its own where ours is silent; queries
/// end by unwinding.
#[test]
fn what_is_deployed_unwinds() {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, profile) = text.split_once("\n[profile.release]\n").unwrap();
    let profile = profile.split("\n[").next().unwrap();
    assert!(profile.lines().any(|line| line == "panic = \"unwind\""), "{profile}");
}
