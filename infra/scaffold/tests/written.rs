//! What `endpoint` writes is what is committed as an example for each method, which
//! tests/rows compiles and runs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use scaffold::{Kind, Wanted};

const LIBRARY: &str = "//! What `make endpoint` makes, for each method.

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[];
";
const TESTS: &str = "//! The tests that `make endpoint` makes, for each method.\n";

const WANTED: [[&str; 4]; 6] = [
    ["sample", "list-colours", "GET", "/api/v1/colours"],
    ["sample", "create-colour", "POST", "/api/v1/colours"],
    ["sample", "get-preview", "GET", "/api/v1/generations/{id}/preview"],
    ["sample", "describe-version", "PUT", "/api/v1/packages/{namespace}/{name}/versions/{version}"],
    ["sample", "replace-label", "PUT", "/api/v1/generations/{generation_id}/label"],
    ["sample", "delete-upload", "DELETE", "/api/v1/uploads/{id}"],
];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A workspace with an area that is empty but for what every area has.
fn empty_area() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in [("src/lib.rs", LIBRARY), ("tests/sample/main.rs", TESTS)] {
        let file = root.path().join("functions/sample").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    root
}

fn wanted(arguments: [&str; 4]) -> Result<Wanted, String> {
    Wanted::parse(&arguments.map(str::to_owned))
}

/// Without what the formatter decides.
fn unformatted(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect()
}

#[test]
fn the_committed_examples_are_what_it_writes() {
    let root = empty_area();
    let mut paths = Vec::new();
    for arguments in WANTED {
        paths.extend(scaffold::write(root.path(), &wanted(arguments).unwrap()).unwrap());
    }
    assert_eq!(paths.len(), 5 * WANTED.len());
    for path in paths {
        let committed = workspace().join("tests/rows/tests/scaffolded").join(&path);
        assert_eq!(unformatted(&root.path().join(&path)), unformatted(&committed), "{}", path.display());
    }
}

#[test]
fn nothing_is_overwritten_and_nothing_half_written() {
    let root = empty_area();
    let [first, ..] = WANTED;
    scaffold::write(root.path(), &wanted(first).unwrap()).unwrap();
    let library = || unformatted(&root.path().join("functions/sample/src/lib.rs"));
    let before = library();
    let refused = scaffold::write(root.path(), &wanted(first).unwrap()).unwrap_err();
    assert!(refused.ends_with("is there already: choose another name"), "{refused}");
    let elsewhere = wanted(["nowhere", "list-colours", "GET", "/api/v1/colours"]).unwrap();
    assert!(scaffold::write(root.path(), &elsewhere).unwrap_err().starts_with("There is no area `nowhere`"));
    assert_eq!(library(), before);
}

#[test]
fn what_cannot_be_an_endpoint_is_refused_with_what_is_expected() {
    let refused = |arguments| wanted(arguments).unwrap_err();
    assert!(refused(["sample", "Get_Thing", "GET", "/a"]).contains("kebab case"));
    assert!(refused(["sample", "get-a-thing-whose-name-is-much-too-long", "GET", "/a"]).contains("36 characters"));
    assert!(refused(["../x", "get-thing", "GET", "/a"]).starts_with("AREA is `../x`"));
    assert!(refused(["sample", "get-thing", "get", "/a"]).starts_with("METHOD must be"));
    assert!(refused(["sample", "get-thing", "GET", "a"]).starts_with("ROUTE is `a`"));
    assert!(refused(["sample", "get-thing", "GET", "/api/v1/things/{id}"]).contains("is not known. Known are"));
    assert!(refused(["sample", "get-thing", "GET", "/keys/{id}/uploads/{id}"]).ends_with("a name of its own"));
    assert!(refused(["sample", "delete-things", "DELETE", "/things"]).starts_with("DELETE needs"));
    assert!(Wanted::parse(&["sample".to_owned()]).unwrap_err().starts_with("Four things are needed: make endpoint"));
}

/// The kinds are written down again, so that a stranger need not build the platform first.
#[test]
fn every_kind_is_one_of_the_platforms_and_has_its_type() {
    let text = |path: &str| fs::read_to_string(workspace().join(path)).unwrap();
    let platform = text("shared/platform/src/endpoint/path.rs");
    let variants = platform.split("pub enum PathParameter {").nth(1).unwrap().split('}').next().unwrap();
    let (ids, domain) = (text("shared/domain/src/id.rs"), text("shared/domain/src/lib.rs"));
    let registry = text("shared/registry/src/lib.rs");
    for Kind { variant, id: (krate, id), .. } in Kind::ALL {
        assert!(variants.contains(&format!("    {variant},\n")), "{variant}");
        let is_there = match *krate {
            "domain" => ids.contains(&format!(" {id} = ")) || domain.contains(id),
            _ => registry.contains(id),
        };
        assert!(is_there, "{krate}::{id}");
    }
}
