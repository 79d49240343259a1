//! The worker that checks.

use catalog::{check_version, get_creator_version, get_version_report};
use platform::Bucket;
use serde_json::{Value, json};
use translog::claims::sha256_hex;

use crate::archives::{
    bomb, deep, entities, files, greedy, ontology, poison, slip, slow_regex, starters, template, template_with, zip,
};
use crate::world::World;

/// The codes of the errors that a report lists.
fn errors(report: &Value) -> Vec<&str> {
    let findings = report["findings"].as_array().unwrap().iter();
    findings.filter(|it| it["grade"] == "ERROR").map(|it| it["code"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_version_that_is_good_has_a_report_and_everything_that_is_kept_of_it() {
    let world = World::with_package("typescript", "template").await;
    let zip = zip(&template());
    world.submit_zip("typescript", "1.0.0", &zip).await;
    let early = world.report_reply("typescript", "1.0.0").await;
    assert_eq!((early.status, early.code()), (409, "version_not_checked"));
    world.run_checks().await;
    let version = world.version("typescript", "1.0.0").await;
    let report = world.report("typescript", "1.0.0").await;
    assert_eq!(version["check"]["grade"], report["grade"], "{report}");
    assert_ne!(report["grade"], "ERROR", "{report}");
    assert_eq!(version["check"]["score"], report["score"]["points"]);
    assert_eq!(report["facts"]["examples_rendered"], 1, "{report}");
    let objects = world.app.objects(Bucket::Packages).await;
    assert!(objects.contains(&format!("archives/{}.zip", sha256_hex(&zip))), "{objects:?}");
    for folder in ["drafts/", "reports/", "readmes/", "subjects/"] {
        assert_eq!(objects.iter().filter(|key| key.starts_with(folder)).count(), 1, "{folder}: {objects:?}");
    }
    let call = world.about(&world.editor, &get_version_report::ENDPOINT, "typescript").path("version", "1.0.0");
    let text = call.accept("text/plain").send().await;
    assert!(text.json.as_str().unwrap().contains(": example_renders: "), "{text:?}");
    let call = world.about(&world.stranger, &get_version_report::ENDPOINT, "typescript").path("version", "1.0.0");
    assert_eq!(call.send().await.status, 404);
    assert_eq!(world.app.event_kinds().await.last().map(String::as_str), Some("version.checked"));
}

#[tokio::test]
async fn messages_that_come_twice_late_or_of_nothing_change_nothing() {
    let world = World::with_package("typescript", "template").await;
    world.submit_zip("typescript", "1.0.0", &zip(&template())).await;
    let first = world.queued_checks().await.pop().unwrap();
    let both = futures_util::future::join(world.check(&first, 1), world.check(&first, 2)).await;
    assert!(both.0.is_ok() && both.1.is_ok(), "{both:?}");
    let checked = world.version("typescript", "1.0.0").await;
    world.check(&first, 3).await.unwrap();
    assert_eq!(world.version("typescript", "1.0.0").await, checked);
    // Submitted once more, its earlier message comes late.
    assert_eq!(world.submit("typescript", "1.0.0").await.status, 200);
    world.check(&first, 1).await.unwrap();
    assert_eq!(world.version("typescript", "1.0.0").await.get("check"), None);
    world.run_checks().await;
    assert_eq!(world.version("typescript", "1.0.0").await["check"]["grade"], checked["check"]["grade"]);
    for nothing in [
        json!({"package": "acme/typescript", "version": "9.9.9", "revision": 2}),
        json!({"package": "acme/nothing", "version": "1.0.0", "revision": 2}),
    ] {
        world.check(&nothing, 1).await.unwrap();
    }
    assert!(world.check(&json!({"package": "Acme"}), 1).await.is_err(), "what cannot be read comes again");
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "version.checked").count(), 2);
}

#[tokio::test]
async fn hostile_uploads_are_refused_within_their_limits_and_the_worker_lives() {
    let poisoned =
        format!("{}{}", String::from_utf8(ontology(&["Shop"], "")["ontology.ttl"].clone()).unwrap(), poison());
    let cases: Vec<(&str, &str, Vec<u8>, &[&str])> = vec![
        ("template", "no zip", b"PK\x03\x04 not a zip at all".to_vec(), &["archive_invalid"]),
        ("ontology", "a bomb", bomb(), &["archive_invalid", "limit_exceeded"]),
        ("ontology", "a slip", slip(), &["archive_invalid"]),
        ("ontology", "no triples", zip(&files(&[("ontology.jsonld", "{\"a\": 1}")])), &["ontology_empty"]),
        (
            "ontology",
            "entities",
            zip(&files(&[("ontology.rdf", &entities())])),
            &["ontology_invalid", "limit_exceeded"],
        ),
        (
            "template",
            "a template without an end",
            zip(&template_with("{% for row in results %}")),
            &["template_invalid"],
        ),
        ("template", "deep templates", zip(&deep()), &["template_invalid", "limit_exceeded", "template_failed"]),
        ("template", "memory", zip(&greedy()), &["limit_exceeded"]),
        ("generator", "no example", zip(&files(&[("pack.toml", "[pack]\nname = \"a\"\n")])), &["manifest_missing"]),
        ("skill", "no skill", zip(&files(&[("README.md", "# A")])), &["file_missing", "manifest_missing"]),
    ];
    for (kind, what, zip, expected) in cases {
        let world = World::with_package("hostile", kind).await;
        world.submit_zip("hostile", "1.0.0", &zip).await;
        world.run_checks().await;
        let report = world.report("hostile", "1.0.0").await;
        assert_eq!(report["grade"], "ERROR", "{what}: {report}");
        let found = errors(&report);
        assert!(found.iter().any(|code| expected.contains(code)), "{what}: {found:?} {report}");
        assert!(world.app.objects(Bucket::Packages).await.iter().all(|key| !key.starts_with("archives/")), "{what}");
    }
    // What only looks dangerous is bounded by the engine, and passes or not, but in time.
    for (kind, what, zip) in [
        ("template", "a slow regex", zip(&slow_regex())),
        ("ontology", "blank nodes that look alike", zip(&files(&[("ontology.ttl", &poisoned)]))),
    ] {
        let world = World::with_package("hostile", kind).await;
        world.submit_zip("hostile", "1.0.0", &zip).await;
        world.run_checks().await;
        assert!(world.report("hostile", "1.0.0").await["grade"].is_string(), "{what}");
    }
}

/// A starter brings no ontology of its own; one beside it is rendered.
#[tokio::test]
async fn a_starter_of_today_passes_as_it_is() {
    let example = ontology(&["Shop", "Order"], "")["ontology.ttl"].clone();
    for (name, mut files) in starters() {
        let world = World::with_package(&name, "template").await;
        world.submit_zip(&name, "1.0.0", &zip(&files)).await;
        files.insert("example.ttl".to_owned(), example.clone());
        world.submit_zip(&name, "1.1.0", &zip(&files)).await;
        world.run_checks().await;
        for (version, examples) in [("1.0.0", 0), ("1.1.0", 1)] {
            let report = world.report(&name, version).await;
            assert_ne!(report["grade"], "ERROR", "{name} {version}: {report}");
            assert_eq!(report["facts"]["examples_rendered"], examples, "{name} {version}: {report}");
        }
    }
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_leaves_a_version_that_is_checked_once() {
    for calls in 0..40 {
        let world = World::with_package("typescript", "template").await;
        world.submit_zip("typescript", "1.0.0", &zip(&template())).await;
        let message = world.queued_checks().await.pop().unwrap();
        world.app.cut_after(calls);
        let first = world.check(&message, 1).await;
        world.app.mend();
        world.app.cool();
        if first.is_ok() {
            assert!(world.version("typescript", "1.0.0").await["check"].is_object(), "broken at call {calls}");
        }
        world.check(&message, 2).await.unwrap_or_else(|e| panic!("broken at call {calls}, then {e}"));
        assert_ne!(world.report("typescript", "1.0.0").await["grade"], "ERROR", "broken at call {calls}");
        let kinds = world.app.event_kinds().await;
        assert_eq!(kinds.iter().filter(|kind| *kind == "version.checked").count(), 1, "broken at call {calls}");
        if first.is_ok() {
            assert!(calls > 6, "it reads and writes more");
            return;
        }
    }
    panic!("a check never gets through");
}

#[tokio::test]
async fn a_child_that_dies_is_tried_again_and_at_last_its_creator_is_told() {
    let world = World::with_package("typescript", "template").await;
    world.submit_zip("typescript", "1.0.0", &zip(&template())).await;
    let message = world.queued_checks().await.pop().unwrap();
    world.app.set_executable(&check_version::ENDPOINT, "/bin/false");
    for delivery in 1..5 {
        assert!(world.check(&message, delivery).await.is_err(), "delivery {delivery}");
        assert_eq!(world.version("typescript", "1.0.0").await.get("check"), None);
    }
    world.check(&message, 5).await.unwrap();
    let report = world.report("typescript", "1.0.0").await;
    assert_eq!(errors(&report), ["engine_defect"]);
    // Once it is mended, the creator submits it once more.
    world.app.set_executable(&check_version::ENDPOINT, env!("CARGO_BIN_EXE_check-version"));
    assert_eq!(world.submit("typescript", "1.0.0").await.status, 200);
    world.run_checks().await;
    assert_ne!(world.report("typescript", "1.0.0").await["grade"], "ERROR");
}

#[tokio::test]
async fn an_archive_that_is_not_kept_any_more_is_told_after_several_tries() {
    let world = World::with_package("typescript", "template").await;
    world.submit_zip("typescript", "1.0.0", &zip(&template())).await;
    let message = world.queued_checks().await.pop().unwrap();
    platform::blobs::erase(world.app.unlimited(), Bucket::Packages, "drafts/", |_| false).await.unwrap();
    assert!(world.check(&message, 1).await.is_err());
    world.check(&message, 5).await.unwrap();
    assert_eq!(errors(&world.report("typescript", "1.0.0").await), ["file_missing"]);
    let call = world.about(&world.editor, &get_creator_version::ENDPOINT, "typescript").path("version", "1.0.0");
    assert_eq!(call.send().await.json["check"]["score"], 0);
}

#[tokio::test]
async fn advisories_of_what_a_version_depends_on_are_found_in_it() {
    let world = World::with_package("base", "template").await;
    world.open_package(&crate::world::new_package("typescript", "template")).await;
    world.accept_agreement().await;
    let base = zip(&template());
    world.publish_zip("base", "1.0.0", &base).await;
    let osv = json!([{
        "id": "GGEN-1", "summary": "leaks", "schema_version": "1.7.0", "modified": "2026-01-01T00:00:00Z",
        "affected": [{"package": {"ecosystem": "ggen", "name": "acme/base"}, "versions": ["1.0.0"]}],
        "database_specific": {"severity": "HIGH"},
    }]);
    let bytes = osv.to_string().into_bytes();
    let sha256 = sha256_hex(&bytes).try_into().unwrap();
    let app = world.app.unlimited();
    platform::blobs::put(app, Bucket::Packages, "advisories/osv.json", bytes, &sha256, "application/json")
        .await
        .unwrap();
    let zip = zip(&template());
    let body = json!({
        "version": "1.0.0", "licence": "MIT", "requirements": ["acme/base@^1.0.0"],
        "archive": {"sha256": sha256_hex(&zip), "size_bytes": zip.len()},
    });
    let announced = world.announce("typescript", &body).await;
    assert_eq!(world.put(&announced.json["upload"], &zip).await, 200);
    world.submit("typescript", "1.0.0").await;
    world.run_checks().await;
    assert_eq!(errors(&world.report("typescript", "1.0.0").await), ["advisory"]);
}
