//! The client against the local cloud: upload, generate, wait, verify, and what goes wrong. Each test is a person of
//! its own, who registered as everybody does. `make clients-e2e CLOUD=…` runs it; `tests/end-to-end` builds it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::disallowed_methods, reason = "these tests stand outside the product: they are its users")]

#[allow(dead_code, reason = "a program with a main of its own")]
#[path = "../examples/generate.rs"]
mod generate;
#[allow(dead_code, reason = "a program with a main of its own")]
#[path = "../examples/register.rs"]
mod register;

mod cloud;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use ggen_cloud_client::api::{billing, generations};
use ggen_cloud_client::models::{CreateGeneration, Kind};
use ggen_cloud_client::receipts::{verify, zip_files};
use ggen_cloud_client::{Client, Code, Error, TryStreamExt as _};

use cloud::{PROJECT, api_key, project_zip, url};

const NAMES: &str = "https://example.org/shop#Customer\nhttps://example.org/shop#Order\n";
const WAIT: Duration = Duration::from_secs(120);

async fn client() -> Client {
    Client::new(url()).unwrap().with_token(api_key().await)
}

async fn uploaded(client: &Client, filename: &str, zip: Vec<u8>) -> String {
    client.upload(Kind::Project, filename, zip).await.unwrap()
}

#[tokio::test]
async fn a_project_is_uploaded_generated_and_verified() {
    let client = client().await;
    let project = uploaded(&client, "project.zip", project_zip(&[])).await;
    let wanted = CreateGeneration { project: Some(project), ..Default::default() };
    let call = generations::create_generation(&wanted);
    let generation = client.send(&call).await.unwrap();
    // Sent again it is the same intent, and so the same generation.
    assert_eq!(client.send(&call).await.unwrap().id, generation.id);
    let done = client.wait(&generation.id, WAIT).await.unwrap();
    let artifact = client.artifact(&done.id).await.unwrap();
    let (receipt, keys) = (client.receipt(&done.id).await.unwrap(), client.receipt_keys().await.unwrap());
    let verified = verify(&receipt, &keys, Some(&artifact)).unwrap();
    assert_eq!(verified.claims().generation_id, generation.id);
    let files = zip_files(&artifact).unwrap();
    assert_eq!(files, BTreeMap::from([("names.txt".to_owned(), NAMES.as_bytes().to_vec())]));
    let inputs: BTreeSet<&str> = verified.claims().inputs.iter().map(|it| it.file.path.as_str()).collect();
    assert_eq!(inputs, PROJECT.iter().map(|(path, _)| *path).collect());
    let forged = String::from_utf8(receipt).unwrap().replacen("\"size_bytes\":", "\"size_bytes\":1", 1);
    assert!(verify(forged.as_bytes(), &keys, None).is_err());
}

#[tokio::test]
async fn the_example_of_the_readme_runs() {
    let folder = tempfile::tempdir().unwrap();
    let (project, out) = (folder.path().join("project.zip"), folder.path().join("generated.zip"));
    std::fs::write(&project, project_zip(&[])).unwrap();
    generate::generate(url(), &api_key().await, &project, &out).await.unwrap();
    let files = zip_files(&std::fs::read(out).unwrap()).unwrap();
    assert_eq!(files.keys().collect::<Vec<_>>(), ["names.txt"]);
}

#[tokio::test]
async fn lists_are_read_over_their_pages() {
    let client = client().await;
    let mut uploads = BTreeSet::new();
    for filename in ["a.zip", "b.zip", "c.zip"] {
        uploads.insert(uploaded(&client, filename, project_zip(&[])).await);
    }
    let options = generations::ListUploadsOptions { limit: Some(1), ..Default::default() };
    let listed: Vec<_> =
        client.items(generations::list_uploads(&options)).map_ok(|it| it.id).try_collect().await.unwrap();
    assert_eq!((listed.len(), BTreeSet::from_iter(listed)), (3, uploads));
}

#[tokio::test]
async fn refusals_are_typed_by_their_code() {
    let client = client().await;
    let missing = generations::get_generation("gen_01JD3V7Z0QK2M4N6P8R0T2V4X6", &Default::default());
    let Err(Error::Problem(problem)) = client.send(&missing).await else { panic!("it was found") };
    assert_eq!((problem.status, &problem.code), (404, &Code::NotFound));
    assert!(problem.request_id.is_some_and(|id| !id.is_empty()));
    let stranger = client.with_token("ggen_live_none");
    let error = stranger.send(&billing::get_quotas()).await.unwrap_err();
    assert_eq!(error.code(), Some(&Code::KeyInvalid));
}

#[tokio::test]
async fn a_generation_that_fails_says_where() {
    let client = client().await;
    let broken = project_zip(&[("list.tera", "{{ nothing.of.it }}")]);
    let project = uploaded(&client, "project.zip", broken).await;
    let wanted = CreateGeneration { project: Some(project), ..Default::default() };
    let generation = client.send(&generations::create_generation(&wanted)).await.unwrap();
    let options = generations::ListGenerationsOptions { limit: Some(1), ..Default::default() };
    let listed: Vec<_> =
        client.items(generations::list_generations(&options)).map_ok(|it| it.id).try_collect().await.unwrap();
    assert!(listed.contains(&generation.id), "{listed:?}");
    let error = client.wait(&generation.id, WAIT).await.unwrap_err();
    let Error::GenerationFailed(failed) = error else { panic!("{error:?}") };
    assert_eq!(failed.error.and_then(|it| it.file).as_deref(), Some("list.tera"));
}
