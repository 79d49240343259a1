//! `ggen-cloud generate`: a generation by the hosted product, into a folder.

use std::path::Path;

use engine::{Limits, archive};
use serde_json::{Value, json};
use translog::claims::sha256_hex;

use crate::Report;
use crate::arguments::Generate;
use crate::failure::Failure;
use crate::folder::read_file;
use crate::hosted::{Api, read_lock, stored, text};
use crate::placing::place;
use crate::progress::Progress;

const UPLOAD_BYTES_MAX: u64 = 200 << 20;
const ARTIFACT_BYTES_MAX: u64 = 512 << 20;
/// A generation ends, but nobody waits for ever: 30 requests of 20 seconds.
const WAITS_MAX: usize = 30;

/// Uploads what lies here, queues the generation, follows it, and writes its files.
///
/// # Errors
/// What the API refuses, a generation that fails, or I/O.
pub(crate) fn run(given: &Generate) -> Result<Report, Failure> {
    let api = Api::new(stored()?)?;
    let progress = Progress::new();
    let mut body = json!({ "ontologies": ontologies(&api, given, &progress)? });
    match (&given.package, &given.project) {
        (Some(package), _) => body["package"] = json!(package),
        (None, Some(zip)) => body["project"] = json!(upload(&api, "project", zip, &progress)?),
        (None, None) => return Err(Failure::Usage("name a --package or a --project".to_owned())),
    }
    if let Some(manifest) = &given.manifest {
        body["manifest"] = json!(manifest);
    }
    let lock = read_lock(&given.lock)?;
    body["lock"] = lock.packages.iter().map(|(id, it)| (id.clone(), json!(it.version))).collect();
    let made = api.create("/api/v1/generations", &body)?;
    let id = text(&made, "id")?.to_owned();
    let ended = follow(&api, &id, &progress)?;
    drop(progress);
    if ended["state"] != "complete" {
        let detail = ended["error"]["message"].as_str().unwrap_or("it did not complete").to_owned();
        let code = ended["error"]["code"].as_str().unwrap_or("generation_failed").to_owned();
        return Err(Failure::Api { status: 200, code, detail });
    }
    let artifact = api.get(&format!("/api/v1/generations/{id}/artifact"))?;
    let zip = api.fetch(text(&artifact, "url")?, ARTIFACT_BYTES_MAX, &|_| ())?;
    if sha256_hex(&zip) != text(&artifact, "sha256")? {
        return Err(Failure::Untrusted(format!("the artefact of {id} is not the one that was announced")));
    }
    let files = archive::unpack_output(&zip, &Limits::default())?;
    place(&given.out, &files)?;
    let receipt = api.get(&format!("/api/v1/receipts/{id}"))?;
    if let Some(path) = &given.receipt {
        std::fs::write(path, receipt.to_string()).map_err(|error| Failure::io("write", path, error))?;
    }
    let text = format!("generation {id}\nfiles      {} in {}\n", files.len(), given.out.display());
    let json = json!({ "generation_id": id, "files": files.len(), "artifact": artifact["sha256"],
        "packages": ended["packages"] });
    Ok(Report { as_expected: true, text, json })
}

/// Files are uploaded; whatever else is named is a package of the registry.
fn ontologies(api: &Api, given: &Generate, progress: &Progress) -> Result<Vec<String>, Failure> {
    let mut ontologies = Vec::new();
    for ontology in &given.ontologies {
        let path = Path::new(ontology);
        ontologies.push(if path.is_file() { upload(api, "ontology", path, progress)? } else { ontology.clone() });
    }
    Ok(ontologies)
}

fn upload(api: &Api, kind: &str, path: &Path, progress: &Progress) -> Result<String, Failure> {
    let bytes = read_file(path, "upload_bytes_max", UPLOAD_BYTES_MAX)?;
    let filename = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    progress.note(&format!("uploading {filename} …"));
    let announced =
        json!({ "kind": kind, "filename": filename, "size_bytes": bytes.len(), "sha256": sha256_hex(&bytes) });
    let made = api.create("/api/v1/uploads", &announced)?;
    api.put(&made["upload"], bytes)?;
    text(&made, "id").map(str::to_owned)
}

fn follow(api: &Api, id: &str, progress: &Progress) -> Result<Value, Failure> {
    for _ in 0..WAITS_MAX {
        let view = api.get(&format!("/api/v1/generations/{id}?wait_seconds=20"))?;
        let state = text(&view, "state")?;
        if ["complete", "failed", "cancelled"].contains(&state) {
            return Ok(view);
        }
        progress.note(&format!("{state} … {} of {} files", view["files_done"], view["files_total"]));
    }
    Err(Failure::Network(format!("{id} has not ended; ask for it later")))
}
