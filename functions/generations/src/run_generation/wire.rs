//! What the worker and its child say to each other, through pipes: first the
//! order and the inputs (an archive for each package that it names), then any
//! number of answers, and the artefact after the last.

use std::io::{self, Read, Write};

use domain::generation::{CheckReport, Failure, Progress, Warning};
use engine::project::Ontology;
use generations_store::generations::PackageInput;
use sandbox::parts;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use translog::claims::{FileEntry, Input};

use super::inputs::{Inputs, Package};

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

/// What shall be done, as JSON; the project's zip, the packages, the ontologies and the
/// earlier artefact follow.
#[derive(Serialize, Deserialize)]
pub(super) struct Order {
    pub(super) task: Task,
    pub(super) time_max_ms: u64,
    /// The manifest that the caller named.
    manifest: Option<String>,
    has_project: bool,
    packages: Vec<PackageInput>,
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
    let (packages, zips): (Vec<_>, Vec<_>) = inputs.packages.into_iter().map(|it| (it.input, it.zip)).unzip();
    let order = Order {
        task,
        time_max_ms,
        manifest: inputs.manifest,
        has_project: inputs.project_zip.is_some(),
        packages,
        ontologies,
        has_previous: inputs.previous_zip.is_some(),
    };
    let order = [parts::to_json(&order)?];
    let all = order.into_iter().chain(inputs.project_zip).chain(zips).chain(texts).chain(inputs.previous_zip);
    for part in all {
        parts::send(to, &part).await?;
    }
    to.flush().await
}

pub(super) fn take_order(from: &mut impl Read) -> io::Result<Order> {
    parts::json(&parts::read(from)?)
}

pub(super) fn take_inputs(from: &mut impl Read, order: Order) -> io::Result<Inputs> {
    let project_zip = order.has_project.then(|| parts::read(from)).transpose()?;
    let mut packages = Vec::with_capacity(order.packages.len());
    for input in order.packages {
        packages.push(Package { input, zip: parts::read(from)? });
    }
    let mut ontologies = Vec::with_capacity(order.ontologies.len());
    for name in order.ontologies {
        ontologies.push(Ontology { name, bytes: parts::read(from)? });
    }
    let previous_zip = order.has_previous.then(|| parts::read(from)).transpose()?;
    Ok(Inputs { project_zip, packages, manifest: order.manifest, ontologies, previous_zip })
}

pub(super) fn tell(to: &mut impl Write, answer: &Answer) -> io::Result<()> {
    let json = parts::to_json(answer)?;
    let zip = if let Answer::Rendered(rendered) = answer { Some(&rendered.zip) } else { None };
    for part in std::iter::once(&json).chain(zip) {
        parts::write(to, part)?;
    }
    to.flush()
}

/// The next answer, whole.
///
/// # Errors
/// `UnexpectedEof` when the child has ended; anything else means that it does
/// not keep to what is said here.
pub(super) async fn hear(from: &mut (impl AsyncRead + Unpin)) -> io::Result<Answer> {
    let mut answer = parts::json(&parts::receive(from, ANSWER_BYTES_MAX).await?)?;
    if let Answer::Rendered(rendered) = &mut answer {
        rendered.zip = parts::receive(from, ZIP_BYTES_MAX).await?;
    }
    Ok(answer)
}
