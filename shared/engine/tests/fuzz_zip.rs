//! Any bytes are a zip or a refusal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use bolero::check;
use engine::archive::{pack, unpack};
use engine::{Limits, Project};

fn limits() -> Limits {
    Limits { project_unpacked_bytes_max: 1 << 20, project_files_max: 20, ..Limits::default() }
}

/// Nothing panics, what unpacks packs again, and a project is read or refused.
fn holds(bytes: &[u8]) {
    if let Ok(files) = unpack(bytes, &limits()) {
        assert_eq!(unpack(&pack(&files).unwrap(), &limits()).unwrap(), files);
        let _ = Project::from_files(files, &limits());
    }
}

/// Also what was found before: `__fuzz__/any_bytes/corpus`.
#[test]
fn any_bytes() {
    check!().with_iterations(2_000).for_each(|bytes: &[u8]| holds(bytes));
}

#[test]
fn damaged_zips() {
    let files = BTreeMap::from([
        ("p/ggen.toml".to_owned(), b"[project]\nname = \"p\"\n".to_vec()),
        ("p/a.ttl".to_owned(), b"<a> <b> <c> .".repeat(20)),
    ]);
    let zip = pack(&files).unwrap();
    check!().with_iterations(2_000).with_type::<Vec<(u16, u8)>>().for_each(|edits| {
        let mut damaged = zip.clone();
        for (at, byte) in edits.iter().take(8) {
            let at = usize::from(*at) % damaged.len();
            damaged[at] = *byte;
        }
        holds(&damaged);
    });
}
