//! What the worker and its child say to each other, through pipes: first the
//! order and the inputs, then any number of answers, and the artefact after the
//! last. Each part is its length in eight bytes, then the bytes.

use std::io::{self, Read, Write};

use domain::generation::{CheckReport, Failure, Progress, Warning};
use engine::project::Ontology;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use translog::claims::{FileEntry, Input};

use super::inputs::Inputs;

/// One answer. The longest names every input and output of a generation, some
/// 22,000 paths of up to 512 bytes.
const ANSWER_BYTES_MAX: u64 = 32 << 20;
/// An artefact: all that the engine may write, should it not pack at all, and
/// the zip's own entries.
const ZIP_BYTES_MAX: u64 = 256 << 20;

/// What the child is to do with the inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Task {
    Render,
    /// Find everything that rendering would refuse or warn of.
    Check,
}

/// What shall be done, as JSON; the project's zip, the ontologies and the
/// earlier artefact follow.
#[derive(Serialize, Deserialize)]
pub(super) struct Order {
    pub(super) task: Task,
    pub(super) time_max_ms: u64,
    /// The manifest that the caller named.
    manifest: Option<String>,
    ontologies: Vec<String>,
    has_previous: bool,
}

/// As JSON.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Answer {
    Progress(Progress),
    Refused(Failure),
    /// The zip follows.
    Rendered(Rendered),
    Checked(CheckReport),
}

/// What the engine made, packed and hashed.
#[derive(Serialize, Deserialize)]
pub(super) struct Rendered {
    #[serde(skip)]
    pub(super) zip: Vec<u8>,
    /// The manifest's path, named or found.
    pub(super) manifest: String,
    pub(super) inputs: Vec<Input>,
    pub(super) outputs: Vec<FileEntry>,
    pub(super) warnings: Vec<Warning>,
    pub(super) warnings_count: u64,
}

/// Each input is forgotten as soon as the child has it.
pub(super) async fn give(
    to: &mut (impl AsyncWrite + Unpin),
    task: Task,
    inputs: Inputs,
    time_max_ms: u64,
) -> io::Result<()> {
    let (ontologies, texts): (Vec<_>, Vec<_>) = inputs.ontologies.into_iter().map(|it| (it.name, it.bytes)).unzip();
    let order =
        Order { task, time_max_ms, manifest: inputs.manifest, ontologies, has_previous: inputs.previous_zip.is_some() };
    let parts = [serde_json::to_vec(&order)?, inputs.project_zip].into_iter().chain(texts).chain(inputs.previous_zip);
    for part in parts {
        to.write_all(&(part.len() as u64).to_be_bytes()).await?;
        to.write_all(&part).await?;
    }
    to.flush().await
}

pub(super) fn take_order(from: &mut impl Read) -> io::Result<Order> {
    parsed(&take(from)?)
}

pub(super) fn take_inputs(from: &mut impl Read, order: Order) -> io::Result<Inputs> {
    let project_zip = take(from)?;
    let mut ontologies = Vec::with_capacity(order.ontologies.len());
    for name in order.ontologies {
        ontologies.push(Ontology { name, bytes: take(from)? });
    }
    let previous_zip = order.has_previous.then(|| take(from)).transpose()?;
    Ok(Inputs { project_zip, manifest: order.manifest, ontologies, previous_zip })
}

/// The child believes its worker.
fn take(from: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut length = [0; 8];
    from.read_exact(&mut length)?;
    let mut bytes = room(u64::from_be_bytes(length), u64::MAX)?;
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

pub(super) fn tell(to: &mut impl Write, answer: &Answer) -> io::Result<()> {
    let json = serde_json::to_vec(answer)?;
    let zip = if let Answer::Rendered(rendered) = answer { Some(&rendered.zip) } else { None };
    for part in std::iter::once(&json).chain(zip) {
        to.write_all(&(part.len() as u64).to_be_bytes())?;
        to.write_all(part)?;
    }
    to.flush()
}

/// The next answer, whole.
///
/// # Errors
/// `UnexpectedEof` when the child has ended; anything else means that it does
/// not keep to what is said here.
pub(super) async fn hear(from: &mut (impl AsyncRead + Unpin)) -> io::Result<Answer> {
    let mut answer = parsed(&hear_part(from, ANSWER_BYTES_MAX).await?)?;
    if let Answer::Rendered(rendered) = &mut answer {
        rendered.zip = hear_part(from, ZIP_BYTES_MAX).await?;
    }
    Ok(answer)
}

async fn hear_part(from: &mut (impl AsyncRead + Unpin), bytes_max: u64) -> io::Result<Vec<u8>> {
    let length = from.read_u64().await?;
    let mut bytes = room(length, bytes_max)?;
    from.read_exact(&mut bytes).await?;
    Ok(bytes)
}

fn room(length: u64, bytes_max: u64) -> io::Result<Vec<u8>> {
    if length > bytes_max {
        return Err(invalid(format!("a part of {length} bytes, {bytes_max} are the most")));
    }
    Ok(vec![0; usize::try_from(length).map_err(invalid)?])
}

fn parsed<T: DeserializeOwned>(json: &[u8]) -> io::Result<T> {
    serde_json::from_slice(json).map_err(invalid)
}

fn invalid(what: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
