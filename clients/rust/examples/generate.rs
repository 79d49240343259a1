//! A project's code, verified: `cargo run --example generate -- https://api.example.com KEY project.zip generated.zip`.
#![allow(unreachable_pub, reason = "a program of its own, and a module of the tests")]

use std::path::Path;
use std::time::Duration;

use ggen_cloud_client::api::generations;
use ggen_cloud_client::models::{CreateGeneration, Kind};
use ggen_cloud_client::{Client, receipts};

pub async fn generate(base_url: &str, key: &str, project: &Path, out: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(base_url)?.with_token(key);
    let project = client.upload(Kind::Project, "project.zip", std::fs::read(project)?).await?;
    let wanted = CreateGeneration { project: Some(project), ..Default::default() };
    let id = client.send(&generations::create_generation(&wanted)).await?.id;
    client.wait(&id, Duration::from_secs(600)).await?;
    let artifact = client.artifact(&id).await?;
    let (receipt, keys) = (client.receipt(&id).await?, client.receipt_keys().await?);
    receipts::verify(&receipt, &keys, Some(&artifact))?; // offline; an InvalidReceipt tells its reason
    Ok(std::fs::write(out, artifact)?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [base_url, key, project, out] = given.as_slice() else {
        return Err("usage: generate URL KEY PROJECT.ZIP OUT.ZIP".into());
    };
    generate(base_url, key, Path::new(project), Path::new(out)).await
}
