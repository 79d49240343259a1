//! In what order packs count, and that nothing else does.

use std::collections::BTreeMap;

use engine::{Limits, Project, archive};
use proptest::prelude::*;

use crate::support::{Archive, archive as fleet, list};

/// `b`'s construct needs what `a`'s makes; the folders are named the other way.
fn chained() -> Archive {
    let construct = |to: &str, from: &str, made: &str| {
        format!(
            "---\nto: {to}.txt\nconstruct: CONSTRUCT {{ ?s a <urn:{made}> }} WHERE {{ ?s a <urn:{from}> }}\n\
             sparql: SELECT ?s WHERE {{ ?s a <urn:{made}> }} ORDER BY ?s\n---\n{{{{ results | length }}}}"
        )
    };
    fleet()
        .packs("b = { path = \"packs/one\" }\nharbour = { path = \"packs/harbour\" }\na = { path = \"packs/two\" }")
        .pack("packs/one", "aaa", "")
        .pack("packs/two", "zzz", "")
        .with("packs/one/templates/x.tmpl", &construct("b", "Made", "MadeAgain"))
        .with("packs/two/templates/x.tmpl", &construct("a", "s:Ship", "Made"))
}

#[test]
fn packs_count_by_their_keys() {
    assert_eq!(chained().text("b.txt"), "2");
    let renamed = chained().changed("ggen.toml", "\na = ", "\nz = ");
    assert_eq!(renamed.text("b.txt"), "0");
}

#[test]
fn templates_run_folder_by_folder_and_the_projects_first() {
    let made = |to: &str, from: &str, made: &str| {
        format!(
            "---\nto: {to}\nconstruct: CONSTRUCT {{ <urn:{made}> <urn:p> 1 }} WHERE {{ <urn:{from}> <urn:p> ?x }}\n---\nx"
        )
    };
    let count = "---\nto: n\nsparql: SELECT ?s WHERE { ?s <urn:p> ?x } ORDER BY ?s\n---\n{{ results | length }}";
    let archive = fleet()
        .with("ships.ttl", "<urn:0> <urn:p> 1 .")
        .with("templates/z.tmpl", &made("0", "0", "1"))
        .with("packs/harbour/templates/a/b.tmpl", &made("1", "1", "2"))
        .with("packs/harbour/templates/a.tmpl", &made("2", "2", "3"))
        .with("packs/harbour/templates/b.tmpl", count);
    assert_eq!(archive.text("n"), "4");
}

proptest! {
    /// A zip tells its entries in any order.
    #[test]
    fn the_order_of_files_in_an_archive_changes_nothing(order in Just(chained().0.into_iter().collect::<Vec<_>>()).prop_shuffle()) {
        let wanted = chained().texts();
        let zip = zip_of(&order);
        let files = archive::unpack(&zip, &Limits::default()).unwrap();
        prop_assert_eq!(Archive(files).texts(), wanted);
    }

    /// Outputs, warnings and all: only the places of warnings name the folder.
    #[test]
    fn a_project_moved_into_a_folder_gives_the_same_bytes(
        folder in "[a-z]{1,6}(/[a-z. ]{1,6}x){0,3}", beside in prop::collection::btree_map("[A-Z]{1,5}(/[a-z]{1,5}){0,2}\\.(ttl|tmpl|toml|rq)", "[ -~\n]{0,40}", 0..6),
    ) {
        let here = chained().with("templates/own.tmpl", &list("own.txt")).with("ships.txt", "Elsa\nIda\n");
        let mut moved = here.clone().moved(&folder);
        moved.0.extend(beside.into_iter().map(|(path, text)| (path, text.into_bytes())));
        let (here, there) = (here.render().unwrap(), moved.render().unwrap());
        prop_assert_eq!(&here.files, &there.files);
        prop_assert_eq!(here.warnings.len(), there.warnings.len());
        prop_assert_eq!(here.triples, there.triples);
    }

    /// The packs lie beside the project, which climbs to them.
    #[test]
    fn packs_may_lie_anywhere_in_the_archive(depth in 0..5_usize, pack in "[a-z]{1,5}(/[a-z]{1,5}){0,2}") {
        let (folder, climb) = ("p/".repeat(depth), "../".repeat(depth));
        let mut files = BTreeMap::new();
        for (path, bytes) in fleet().0 {
            let path = match path.strip_prefix("packs/harbour") {
                Some(rest) => format!("x-{pack}{rest}"),
                None => format!("{folder}{path}"),
            };
            files.insert(path, bytes);
        }
        let manifest = format!("{folder}ggen.toml");
        let moved = Archive(files).changed(&manifest, "packs/harbour", &format!("{climb}x-{pack}"));
        prop_assert_eq!(moved.texts(), fleet().texts());
        let limits = Limits::default();
        let project = Project::open(moved.0.clone(), None, &limits).unwrap();
        prop_assert_eq!(&project.manifest().path, &manifest);
    }
}

/// A zip whose entries come as given.
fn zip_of(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(path.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
