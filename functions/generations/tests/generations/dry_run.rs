//! Dry runs: everything is checked, nothing is made and nothing is used.

use std::time::Duration;

use domain::plan::{Limit, Overrides, Plan, Terms};
use engine::{CheckReport, Limits, Project, Silent};
use generations::{cancel_generation, create_generation, get_artifact, get_report, list_generations, run_generation};
use generations_store::places;
use platform::{Bucket, Table};
use quotas_store::quotas;
use serde_json::{Value, json};
use tenancy_store::plans::{self, Change};
use testkit::Reply;

use crate::world::{Files, World, colours, colours_with, endless};

/// A gate that does not hold, a query without an order and a template with an unknown name.
fn faulty() -> Files {
    let manifest = String::from_utf8(colours()["ggen.toml"].clone()).unwrap();
    let gate = "# MESSAGE: red is not allowed\nASK { ?c <urn:name> \"red\" }";
    let with_gate = manifest.replace(" ORDER BY ?name", "") + "\n[validation]\ngates = [\"red.rq\"]\n";
    let mut files = colours_with("list.tera", "{% for row in results %}\n{{ row.nmae }}{% endfor %}");
    files.insert("ggen.toml".to_owned(), with_gate.into_bytes());
    files.insert("red.rq".to_owned(), gate.as_bytes().to_vec());
    files
}

async fn started(world: &World, files: &Files) -> String {
    let project = world.upload_project(files).await;
    let reply = world.create(&json!({"project": project, "dry_run": true})).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    assert_eq!(reply.header("ratelimit"), None, "it uses no quota: {reply:?}");
    reply.text("id").to_owned()
}

/// The view of a dry run that has run to its end.
async fn checked(world: &World, files: &Files) -> Value {
    let id = started(world, files).await;
    world.run(&id).await.unwrap();
    world.assert_ended_once(&id).await
}

async fn report(world: &World, id: &str, accept: &str) -> Reply {
    world.editor.call(&get_report::ENDPOINT).path("id", id).accept(accept).send().await
}

/// As `ggen-cloud check` finds it.
fn expected(files: Files) -> CheckReport {
    let limits = Limits::default();
    let project = Project::from_files(files, &limits).unwrap();
    let request = engine::render::Request {
        project: &project,
        ontologies: &[],
        previous: None,
        limits: &limits,
        observer: &Silent,
    };
    CheckReport::of(engine::check(&request))
}

#[tokio::test]
async fn a_dry_run_leaves_a_report_and_neither_artefact_nor_receipt_nor_use() {
    let world = World::new().await;
    let view = checked(&world, &colours()).await;
    assert_eq!((&view["state"], &view["dry_run"]), (&json!("complete"), &json!(true)));
    let nothing = json!({"valid": true, "errors_count": 0, "warnings_count": 0, "omitted_count": 0, "diagnostics": []});
    assert_eq!(view["report"], nothing);
    let links = view["links"].as_object().unwrap();
    assert_eq!(links.keys().collect::<Vec<_>>(), ["report", "self"], "{links:?}");
    assert!(world.receipts().await.is_empty());
    assert!(world.app.objects(Bucket::Artifacts).await.is_empty());
    // A place was taken and given back; no counter and no use were written.
    let usage = world.app.table(Table::Usage).await;
    let of_quota = |item: &&Value| item["sk"].as_str().unwrap().contains("QUOTA") || item["sk"] == view["id"];
    assert_eq!(usage.iter().filter(of_quota).count(), 0, "{usage:?}");
    assert_eq!(world.ends().await[0]["dry_run"], true);
    assert_eq!(places::taken(world.app.unlimited(), world.editor.caller().tenant_id).await.unwrap(), 0);
}

#[tokio::test]
async fn every_fault_is_found_at_once_and_in_the_words_of_the_command_line() {
    let world = World::new().await;
    let view = checked(&world, &faulty()).await;
    assert_eq!((&view["state"], &view["report"]["valid"]), (&json!("complete"), &json!(false)));
    let expected = expected(faulty());
    assert_eq!((expected.errors, expected.warnings), (2, 1), "{expected:?}");
    assert_eq!(view["report"]["errors_count"], 2);
    assert_eq!((&view["report"]["warnings_count"], &view["warnings_count"]), (&json!(1), &json!(1)));
    assert_eq!(view["report"]["diagnostics"], serde_json::to_value(&expected.diagnostics).unwrap());

    let id = view["id"].as_str().unwrap();
    let json = report(&world, id, "application/json").await;
    assert_eq!(json.json, view["report"]);
    let text = report(&world, id, "text/plain").await;
    assert_eq!(text.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(text.json, json!(expected.text()));
    let sarif = report(&world, id, "application/sarif+json").await;
    assert_eq!(sarif.header("content-type"), Some("application/sarif+json"));
    assert_eq!(sarif.json, expected.sarif());
    for reply in [&json, &text, &sarif] {
        assert_eq!((reply.status, reply.header("vary")), (200, Some("accept")), "{reply:?}");
    }
    let html = report(&world, id, "text/html").await;
    assert_eq!((html.status, html.code()), (406, "not_acceptable"));
}

#[tokio::test]
async fn what_is_no_project_is_a_report_too() {
    let world = World::new().await;
    let project = world.upload("project", "p.zip", b"no zip at all").await;
    let id = world.create(&json!({"project": project, "dry_run": true})).await.text("id").to_owned();
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!(view["report"]["diagnostics"][0]["code"], "archive_invalid", "{view}");
    assert_eq!((&view["state"], &view["report"]["valid"]), (&json!("complete"), &json!(false)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_check_without_end_says_that_its_time_is_over() {
    let world = World::new().await;
    let id = started(&world, &endless()).await;
    let message = world.message(&id, Duration::from_secs(8));
    world.app.deliver(&run_generation::ENDPOINT, message).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    let codes: Vec<&Value> = view["report"]["diagnostics"].as_array().unwrap().iter().map(|it| &it["code"]).collect();
    assert!(codes.contains(&&json!("time_exceeded")), "{view}");
}

#[tokio::test]
async fn more_than_can_be_kept_is_counted() {
    const RULES: usize = 250;
    let world = World::new().await;
    let mut files = colours();
    let mut manifest = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    for number in 0..RULES {
        manifest += &format!(
            "\n[[generation.rules]]\nname = \"r{number}\"\nquery = {{ inline = \"SELECT ?name WHERE {{ ?c <urn:name> \
             ?name }} ORDER BY ?name\" }}\ntemplate = {{ inline = \"{{{{ missing{number} }}}}\" }}\noutput_file = \
             \"{number}.txt\"\n"
        );
    }
    files.insert("ggen.toml".to_owned(), manifest.into_bytes());
    let view = checked(&world, &files).await;
    let report = &view["report"];
    assert_eq!(report["errors_count"], RULES, "{report}");
    let listed = report["diagnostics"].as_array().unwrap().len();
    assert_eq!(report["omitted_count"], RULES - listed);
    assert!((100..=200).contains(&listed), "{listed} are listed");
    let text = self::report(&world, view["id"].as_str().unwrap(), "text/plain").await;
    let last = format!("\n{} more are not listed\n{RULES} errors, 0 warnings\n", RULES - listed);
    assert!(text.json.as_str().unwrap().ends_with(&last));
    assert!(world.item(view["id"].as_str().unwrap()).await.to_string().len() < 200_000, "far below an item's 400 KB");
}

#[tokio::test]
async fn what_a_dry_run_does_not_make_is_409_by_a_code() {
    let world = World::new().await;
    let id = started(&world, &colours()).await;
    let early = report(&world, &id, "*/*").await;
    assert_eq!((early.status, early.code()), (409, "generation_not_complete"));
    world.run(&id).await.unwrap();
    let artifact = world.editor.call(&get_artifact::ENDPOINT).path("id", &id).send().await;
    assert_eq!((artifact.status, artifact.code()), (409, "generation_is_dry_run"));
    let generation = world.complete(&colours()).await;
    let other = report(&world, generation["id"].as_str().unwrap(), "*/*").await;
    assert_eq!((other.status, other.code()), (409, "generation_is_no_dry_run"));
    let project = world.upload_project(&colours()).await;
    let next = world.create(&json!({"project": project, "previous": id})).await;
    assert_eq!((next.status, &next.json["errors"][0]["field"]), (422, &json!("previous")), "{next:?}");
    // But a dry run may look at an earlier generation's output.
    let next = world.create(&json!({"project": project, "previous": generation["id"], "dry_run": true})).await;
    world.run(next.text("id")).await.unwrap();
    assert_eq!(world.assert_ended_once(next.text("id")).await["report"]["valid"], true);
}

#[tokio::test]
async fn a_workspace_whose_quota_is_used_up_can_still_check() {
    let world = World::new().await;
    let (app, tenant) = (world.app.unlimited(), world.editor.caller().tenant_id);
    let generations = Some(Limit::Hard { included: 1 });
    let terms = Terms { plan: Plan::Free, overrides: Overrides { generations, ..Overrides::default() } };
    plans::change(app, tenant, &Change::Terms(terms), &testkit::system()).await.unwrap().unwrap();
    // A smaller limit begins with the next period.
    world.app.advance(jiff::SignedDuration::from_hours(24 * 11));
    world.complete(&colours()).await;
    let project = world.upload_project(&colours()).await;
    assert_eq!(world.create(&json!({"project": project})).await.code(), "quota_exceeded");
    let view = checked(&world, &colours()).await;
    assert_eq!(view["report"]["valid"], true);
    assert!(quotas::find(app, tenant, view["id"].as_str().unwrap()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_dry_run_waits_for_a_place_like_every_other() {
    let world = World::new().await;
    let id = started(&world, &colours()).await;
    let first = world.take_a_place().await;
    let _second = world.take_a_place().await;
    world.run(&id).await.unwrap();
    assert_eq!(world.view(&id).await["state"], "pending");
    first.hand_over(world.app.unlimited()).await.unwrap();
    world.run_sent(0).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
    assert_eq!(world.taken().await, 1, "its own place is free again");
}

#[tokio::test]
async fn a_key_that_comes_again_without_dry_run_is_refused() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let create = |body: Value| world.editor.call(&create_generation::ENDPOINT).json(&body).idempotency_key("k").send();
    let first = create(json!({"project": project, "dry_run": true})).await;
    let again = create(json!({"project": project, "dry_run": true})).await;
    assert_eq!((first.status, &first.json), (202, &again.json));
    for other in [json!({"project": project}), json!({"project": project, "dry_run": false})] {
        let reply = create(other).await;
        assert_eq!((reply.status, reply.code()), (422, "idempotency_mismatch"), "{reply:?}");
    }
}

#[tokio::test]
async fn a_cancelled_dry_run_ends_without_a_report() {
    let world = World::new().await;
    let id = started(&world, &colours()).await;
    let reply = world.editor.call(&cancel_generation::ENDPOINT).path("id", &id).send().await;
    assert_eq!((reply.status, reply.text("state")), (200, "cancelled"));
    world.run(&id).await.unwrap();
    assert!(world.assert_ended_once(&id).await.get("report").is_none());
    world.bury(&started(&world, &colours()).await).await.unwrap();
}

#[tokio::test]
async fn a_list_marks_dry_runs_and_leaves_their_diagnostics_out() {
    let world = World::new().await;
    let mut checked = checked(&world, &faulty()).await;
    let generation = world.complete(&colours()).await;
    let listed = world.editor.call(&list_generations::ENDPOINT).send().await.json["items"].clone();
    let report = checked["report"].as_object_mut().unwrap();
    report.remove("diagnostics");
    report.remove("omitted_count");
    assert_eq!(listed, json!([generation, checked]));
    assert_eq!((&listed[0]["dry_run"], &listed[1]["dry_run"]), (&json!(false), &json!(true)));
}
