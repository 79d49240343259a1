//! Any bytes as a pack's `pack.toml` and as `ggen.lock`: an output or a refusal,
//! in bounded time, never a panic, and the same twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use bolero::check;
use engine::render::Request;
use engine::{Limits, Project, Silent, render};

/// What takes longer does not end: no measure of speed, which a busy machine would break.
const HANG: Duration = Duration::from_secs(30);

const MANIFEST: &str = "[project]\nname = \"p\"\n[ontology]\nsource = \"o.ttl\"\n[templates]\ndir = \"t\"\n\
                        [packs]\nk = { path = \"k\" }\nl = { path = \"l\" }\n";
const PACK: &str = "[pack]\nname = \"k\"\nversion = \"1.2.0\"\ndescription = \"d\"\n";
const OTHER_PACK: &str = "[pack]\nname = \"l\"\nversion = \"0.3.1\"\ndescription = \"d\"\n";

/// What pack.toml is made of, so that random choices reach behind the parser.
const PIECES: [&str; 24] = [
    "[pack]\n",
    "name = \"k\"\n",
    "name = \"l\"\n",
    "version = \"1.0.0-rc.1+b\"\n",
    "version = 1\n",
    "description = \"d\"\n",
    "[dependencies]\nl = \"0.3.1\"\n",
    "k = \"1.2.0\"\n",
    "l = \"^0.3\"\n",
    "m = \"*\"\n",
    "l = \">=0, <99999999999999999999\"\n",
    "[capabilities]\ntypes = [\"a\"]\n",
    "provides = [\"x\", \"x\"]\n",
    "requires = [\"x\"]\n",
    "requires = [\"y\"]\n",
    "[[capabilities.dialects]]\nglob = \"*.ttl\"\n",
    "glob = \"**/[\"\n",
    "ontology = \"{a,b}*\"\n",
    "[graph]\ndepends_on = [\"l\"]\n",
    "artifacts = [\"a\", 1]\n",
    "[outputs]\nx = \"y\"\n",
    "\"é\" = 1979-05-27T07:32:00Z\n",
    "a = [[[[{ b = [] }]]]]\n",
    "= \n",
];

/// What ggen.lock is made of.
const LOCK_PIECES: [&str; 10] = [
    "[packs.k]\n",
    "[packs.l]\n",
    "[packs.\"\"]\n",
    "source = \"k\"\n",
    "source = 1\n",
    "content_hash = \"blake3:00\"\n",
    "content_hash = \"sha256:aa\"\n",
    "content_hash = \"\"\n",
    "[packs]\nk = 1\n",
    "packs = []\n",
];

fn answer(pack: &[u8], lock: Option<&[u8]>) -> String {
    let limits =
        Limits { query_time_max: Duration::from_secs(1), run_time_max: Duration::from_secs(10), ..Limits::default() };
    let ontology = b"<http://e.org/s> <http://e.org/a> <#x> .";
    let template = b"---\nto: a\n---\nx";
    let mut files = BTreeMap::from([
        ("ggen.toml".to_owned(), MANIFEST.into()),
        ("o.ttl".to_owned(), ontology.to_vec()),
        ("k/pack.toml".to_owned(), pack.to_vec()),
        ("k/ontology.ttl".to_owned(), ontology.to_vec()),
        ("k/templates/t.tmpl".to_owned(), template.to_vec()),
        ("l/pack.toml".to_owned(), OTHER_PACK.into()),
        ("l/ontology.ttl".to_owned(), ontology.to_vec()),
        ("l/templates/t.tmpl".to_owned(), b"---\nto: b\n---\ny".to_vec()),
    ]);
    files.extend(lock.map(|bytes| ("ggen.lock".to_owned(), bytes.to_vec())));
    let project = match Project::from_files(files, &limits) {
        Ok(project) => project,
        Err(refusal) => {
            assert!(!refusal.message.is_empty() && !refusal.message.contains('\n'), "{refusal}");
            return refusal.to_string();
        }
    };
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
    match render(&request) {
        Ok(output) => format!("{:?} {:?}", output.files, output.warnings),
        Err(refusal) => refusal.to_string(),
    }
}

fn holds(pack: &[u8], lock: Option<&[u8]>) {
    let started = Instant::now();
    let first = answer(pack, lock);
    assert!(started.elapsed() < HANG, "{:?} took {:?}", pack.escape_ascii().to_string(), started.elapsed());
    assert_eq!(first, answer(pack, lock));
}

#[test]
fn a_sound_pack_renders() {
    assert!(answer(PACK.as_bytes(), None).contains("\"b\""), "{}", answer(PACK.as_bytes(), None));
}

/// Also what was found before: `__fuzz__/any_pack/corpus`.
#[test]
fn any_pack() {
    check!().with_iterations(1_000).for_each(|bytes: &[u8]| {
        holds(bytes, None);
        holds(&[PACK.as_bytes(), bytes].concat(), None);
    });
}

#[test]
fn any_tables_of_a_pack() {
    check!().with_iterations(3_000).with_type::<Vec<u8>>().for_each(|choices| {
        let pick = choices.iter().take(16).map(|choice| PIECES[usize::from(*choice) % PIECES.len()]);
        let picked: String = pick.collect();
        holds(picked.as_bytes(), None);
        holds(format!("{PACK}{picked}").as_bytes(), None);
    });
}

#[test]
fn any_lock() {
    check!().with_iterations(1_000).for_each(|bytes: &[u8]| holds(PACK.as_bytes(), Some(bytes)));
}

#[test]
fn any_entries_of_a_lock() {
    check!().with_iterations(2_000).with_type::<Vec<u8>>().for_each(|choices| {
        let pick = choices.iter().take(12).map(|choice| LOCK_PIECES[usize::from(*choice) % LOCK_PIECES.len()]);
        holds(PACK.as_bytes(), Some(pick.collect::<String>().as_bytes()));
    });
}
