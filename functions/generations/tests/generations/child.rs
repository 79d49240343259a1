//! The process that renders: what it may use, how it ends, and what its end
//! means for its generation.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use engine::render::Request;
use engine::{Limits, Project, Silent};
use generations::{cancel_generation, run_generation};
use platform::Bucket;
use serde_json::{Value, json};

use crate::processes::{HANG, child, children, handles, kill, processes};
use crate::world::{Files, World, colours, colours_with, endless};

/// Twenty seconds of it belong to packing and to the last write.
const SHORT: Duration = Duration::from_secs(22);

/// Until the engine is at work.
async fn begun(world: &World, id: &str) {
    while world.view(id).await["stage"].is_null() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Whether the worker consumed the message.
async fn run_within(world: &World, id: &str, time_left: Duration) -> bool {
    let run = world.app.deliver(&run_generation::ENDPOINT, world.message(id, time_left));
    tokio::time::timeout(HANG, run).await.expect("the worker waits for its child").is_ok()
}

/// Renders for a second or so.
fn slow() -> Files {
    colours_with("list.tera", "{% for a in range(end=1500) %}{% for b in range(end=1500) %}{% endfor %}{% endfor %}red")
}

/// Two hundred variables of 16 MB each.
fn greedy() -> Files {
    let double = "{% set_global x = x ~ x %}";
    let text =
        format!("{{% set_global x = \"0123456789abcdef\" %}}{{% for i in range(end=20) %}}{double}{{% endfor %}}");
    let kept: String = (0..200).map(|n| format!("{{% set v{n} = x ~ \"\" %}}")).collect();
    colours_with("list.tera", &format!("{text}{kept}{{{{ x | length }}}}"))
}

/// A document whose every node copies 20,000 terms. Its reader never looks at the clock.
fn copying() -> Files {
    let terms: Value = (0..20_000).map(|n| (format!("t{n}"), json!(format!("urn:t{n}")))).collect();
    let node = |n| json!({"@context": {"x": "urn:x"}, "@id": format!("urn:n{n}")});
    let document = json!({"@context": terms, "@graph": (0..20_000).map(node).collect::<Value>()});
    let mut files = colours_with("colours.jsonld", &document.to_string());
    let manifest = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    files.insert("ggen.toml".to_owned(), manifest.replace("colours.ttl", "colours.jsonld").into_bytes());
    files
}

#[tokio::test]
async fn a_project_that_takes_all_memory_fails_by_name_and_the_worker_goes_on() {
    let world = World::new().await;
    let id = world.generate(&greedy()).await;
    world.run(&id).await.unwrap();
    let error = &world.assert_ended_once(&id).await["error"];
    assert_eq!(error["code"], "limit_exceeded", "{error}");
    let message = error["message"].as_str().unwrap();
    assert!(message.starts_with("limit memory_bytes_max exceeded: met that by one more allocation of "), "{message}");
    assert!(message.ends_with(", limit is 1744830464"), "{message}");
    assert!(error["expected"].as_str().unwrap().contains("smaller ontology"), "{error}");
    assert!(children(&id).is_empty());
    world.complete(&colours()).await;
}

#[tokio::test]
async fn an_engine_that_does_not_look_at_the_clock_is_ended_when_its_time_is_over() {
    let world = World::new().await;
    let id = world.generate(&copying()).await;
    assert!(run_within(&world, &id, SHORT).await);
    let error = &world.assert_ended_once(&id).await["error"];
    assert_eq!(error["code"], "time_exceeded", "{error}");
    assert_eq!(error["message"], "limit run_time_max exceeded: the run took longer than 1 s");
    assert!(children(&id).is_empty());
    world.complete(&colours()).await;
}

#[tokio::test]
async fn a_generation_whose_child_is_killed_is_delivered_again_and_completes() {
    let world = World::new().await;
    let id = world.generate(&slow()).await;
    let (ran, ()) = tokio::join!(world.run(&id), async { kill(&child(&id).await) });
    let error = ran.unwrap_err().to_string();
    assert!(error.contains("signal: 9"), "{error}");
    assert_eq!(world.view(&id).await["state"], "running");
    world.outwait_leases();
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
}

#[tokio::test]
async fn a_cancelled_generation_leaves_no_child() {
    for project in [endless(), copying()] {
        let world = World::new().await;
        let id = world.generate(&project).await;
        let cancel = async {
            begun(&world, &id).await;
            assert_eq!(children(&id).len(), 1);
            world.editor.call(&cancel_generation::ENDPOINT).path("id", &id).send().await
        };
        let (consumed, cancelled) = tokio::join!(run_within(&world, &id, Duration::from_secs(120)), cancel);
        assert!(consumed);
        assert_eq!((cancelled.status, cancelled.text("state")), (200, "cancelled"));
        assert!(children(&id).is_empty());
        assert_eq!(world.assert_ended_once(&id).await["state"], "cancelled");
        assert!(world.app.objects(Bucket::Artifacts).await.is_empty());
    }
}

#[tokio::test]
async fn a_child_knows_nothing_of_its_worker_and_may_use_no_more_than_its_limits() {
    let inherited = handles(Path::new("/proc/self"));
    let world = World::new().await;
    let id = world.generate(&endless()).await;
    let look = async {
        begun(&world, &id).await;
        let child = child(&id).await;
        assert!(fs::read("/proc/self/environ").unwrap().len() > 1);
        assert_eq!(fs::read_to_string(child.join("environ")).unwrap(), "");
        // What was open already when this test began, nobody has closed for it.
        let opened: Vec<_> = handles(&child).difference(&inherited).cloned().collect();
        assert!(opened.len() == 3 && opened.iter().all(|it| it.to_str().unwrap().starts_with("pipe:")), "{opened:?}");
        let limits = fs::read_to_string(child.join("limits")).unwrap();
        let limit = |name: &str| limits.lines().find_map(|it| it.strip_prefix(name)).unwrap().split_whitespace().next();
        let found = ["Max address space", "Max cpu time", "Max core file size", "Max file size"].map(limit);
        assert_eq!(found, ["1744830464", "120", "0", "0"].map(Some));
        kill(&child);
    };
    let (ran, ()) = tokio::join!(world.run(&id), look);
    assert!(ran.is_err());
}

#[tokio::test]
async fn a_child_renders_what_the_engine_renders() {
    let projects = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/engine/tests/projects");
    for name in ["shop", "site", "schema-of-old-lexical"] {
        let project = folder(&projects.join(name), &projects.join(name));
        let world = World::new().await;
        let view = world.complete(&project).await;
        let [key] = &world
            .app
            .objects(Bucket::Artifacts)
            .await
            .into_iter()
            .filter(|it| it.ends_with(".zip"))
            .collect::<Vec<_>>()[..]
        else {
            panic!("not one artefact of {name}");
        };
        let limits = Limits::default();
        let project = Project::from_files(project, &limits).unwrap();
        let request =
            Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
        let output = engine::render(&request).unwrap();
        assert!(
            world.app.object(Bucket::Artifacts, key).await.unwrap() == engine::archive::pack(&output.files).unwrap()
        );
        assert_eq!(view["warnings_count"], output.warnings.len(), "{name}");
    }
}

fn folder(root: &Path, path: &Path) -> Files {
    let mut found = Files::new();
    for entry in fs::read_dir(path).unwrap().map(|it| it.unwrap().path()) {
        if entry.is_dir() {
            found.extend(folder(root, &entry));
        } else {
            let name = entry.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            found.insert(name, fs::read(&entry).unwrap());
        }
    }
    found
}

/// What a child does instead, and the code its generation then fails with;
/// without one it is tried again.
const STRANGE: [(&str, Option<&str>); 11] = [
    ("echo this is not an answer", Some("engine_defect")),
    ("head -c 4096 /dev/zero", Some("engine_defect")),
    ("printf '\\0\\0\\0\\0\\0\\0\\0\\2{}'; cat >&2", Some("engine_defect")),
    ("exec cat", Some("engine_defect")),
    ("while :; do echo words >&2; done", Some("time_exceeded")),
    ("cat >/dev/null; kill -ABRT $$", Some("engine_defect")),
    ("cat >/dev/null; printf '\\0\\0\\0\\0\\0\\0'", None),
    ("exit 3", None),
    // As the child ends for a defect of the engine, and for a thread that it did not get.
    ("cat >/dev/null; exit 101", Some("engine_defect")),
    ("cat >/dev/null; exit 1", None),
    ("kill -9 $$", None),
];

#[tokio::test]
async fn a_child_that_does_not_do_what_it_should_costs_its_generation_at_most() {
    let scripts = tempfile::tempdir().unwrap();
    let world = World::new().await;
    for (at, (script, code)) in STRANGE.into_iter().enumerate() {
        let path = scripts.path().join(at.to_string());
        fs::File::create(&path).unwrap().write_all(format!("#!/bin/sh\n{script}\n").as_bytes()).unwrap();
        assert!(Command::new("chmod").arg("+x").arg(&path).status().unwrap().success());
        world.app.set_executable(&run_generation::ENDPOINT, &path);
        let id = world.generate(&colours()).await;
        let consumed = run_within(&world, &id, SHORT).await;
        assert_eq!(consumed, code.is_some(), "{script}");
        let view = world.view(&id).await;
        let state = if consumed { "failed" } else { "running" };
        assert_eq!((&view["state"], view["error"]["code"].as_str()), (&json!(state), code), "{script}: {view}");
    }
    world.app.set_executable(&run_generation::ENDPOINT, scripts.path().join("none"));
    let id = world.generate(&colours()).await;
    assert!(!run_within(&world, &id, SHORT).await);
}

/// The order of a generation, as its worker writes it.
fn order(project: &Files) -> Vec<u8> {
    let order = json!({"task": "render", "time_max_ms": 60_000, "has_project": true, "packages": [], "ontologies": [],
        "has_previous": false});
    let parts = [order.to_string().into_bytes(), engine::archive::pack(project).unwrap()];
    parts.into_iter().flat_map(|part| [(part.len() as u64).to_be_bytes().to_vec(), part].concat()).collect()
}

#[tokio::test]
async fn a_child_whose_worker_dies_ends() {
    const ID: &str = "gen_whose_worker_dies";
    let mut input = tempfile::NamedTempFile::new().unwrap();
    input.write_all(&order(&endless())).unwrap();
    let start = "\"$0\" render \"$1\" <\"$2\" & wait";
    let worker = env!("CARGO_BIN_EXE_run-generation");
    let mut shell = Command::new("/bin/sh")
        .args(["-c", start, worker, ID])
        .arg(input.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // Its first progress: it renders.
    shell.stdout.as_mut().unwrap().read_exact(&mut [0; 8]).unwrap();
    assert_eq!(processes(ID).len(), 1);
    shell.kill().unwrap();
    let ended = async {
        while !processes(ID).is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(HANG, ended).await.expect("the child goes on alone");
    shell.wait().unwrap();
}
