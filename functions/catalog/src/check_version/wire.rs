//! What the worker and its child say to each other: first the order and the inputs, then
//! the child's questions, each with its answer, and at last what it found.

use std::io::{self, Read};

use registry::checks::Report;
use registry::licences::Licence;
use registry::signature::Subject;
use registry::{Kind, PackageId, Version};
use sandbox::parts;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::Waiting;
use super::changes::Compared;
use super::inputs::{Dependency, Inputs};

/// What is said of at most 25,000 files with paths of up to 512 bytes, and a README.
pub(super) const ANSWER_BYTES_MAX: u64 = 24 << 20;

/// As JSON; the archive, the advisories, the predecessor and the dependencies follow.
#[derive(Serialize, Deserialize)]
pub(super) struct Order {
    pub(super) kind: Kind,
    pub(super) package: PackageId,
    pub(super) version: Version,
    pub(super) licence: Licence,
    has_advisories: bool,
    predecessor: Option<Version>,
    dependencies: Vec<(PackageId, Version, Kind)>,
}

/// As JSON.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Answer {
    /// Whether the registry has an ontology of this IRI: `true` or `false` comes back.
    Asks {
        ontology: String,
    },
    Checked(Box<Checked>),
}

/// What the child found.
#[derive(Serialize, Deserialize)]
pub(super) struct Checked {
    pub(super) report: Report,
    pub(super) readme: Option<String>,
    /// None after an error.
    pub(super) subject: Option<Subject>,
    /// IRIs under which others import it.
    pub(super) ontologies: Vec<String>,
    pub(super) compared: Option<Compared>,
}

/// Each input is forgotten as soon as the child has it.
pub(super) async fn give(to: &mut (impl AsyncWrite + Unpin), waiting: &Waiting, inputs: Inputs) -> io::Result<()> {
    let Inputs { zip, advisories, predecessor, dependencies } = inputs;
    let order = Order {
        kind: waiting.package.kind,
        package: waiting.package.id.clone(),
        version: waiting.version.version.clone(),
        licence: waiting.version.licence.clone(),
        has_advisories: advisories.is_some(),
        predecessor: predecessor.as_ref().map(|(version, _)| version.clone()),
        dependencies: dependencies.iter().map(|it| (it.package.clone(), it.version.clone(), it.kind)).collect(),
    };
    let order = parts::to_json(&order)?;
    let all = [order, zip].into_iter().chain(advisories).chain(predecessor.map(|(_, zip)| zip));
    for part in all.chain(dependencies.into_iter().map(|it| it.zip)) {
        parts::send(to, &part).await?;
    }
    to.flush().await
}

pub(super) fn take(from: &mut impl Read) -> io::Result<(Order, Inputs)> {
    let mut order: Order = parts::json(&parts::read(from)?)?;
    let zip = parts::read(from)?;
    let advisories = order.has_advisories.then(|| parts::read(from)).transpose()?;
    let predecessor = match order.predecessor.take() {
        Some(version) => Some((version, parts::read(from)?)),
        None => None,
    };
    let mut dependencies = Vec::new();
    for (package, version, kind) in std::mem::take(&mut order.dependencies) {
        dependencies.push(Dependency { package, version, kind, zip: parts::read(from)? });
    }
    Ok((order, Inputs { zip, advisories, predecessor, dependencies }))
}
