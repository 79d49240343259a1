//! A package as the index should have it: from its records, read now, and from the
//! archives of its versions.
//!
//! The terms and triples of an ontology are read from its archive here, and not taken
//! from a file that the check might leave: so the index can be built from the table and
//! the archives alone, and nothing else must be kept, signed or cleaned. What it costs is
//! little, as an archive that passed its check parses within the limits of the check, and
//! each version is parsed once: later changes of the package find its triples' file named
//! in the index.

use catalog_store::packages::{self, PricedPer, Record};
use catalog_store::versions;
use domain::Sha256Hex;
use platform::{App, Bucket, Error, blobs};
use registry::checks::Limits;
use registry::ontology_terms::{self, OntologyTerms};
use registry::versions::life::State;
use registry::{Kind, PackageId};
use search::{Change, GraphFile, Package, Published, PublishedVersion, Term, TermKind};

use crate::cache::{graph_key, sha256_of};

const ARCHIVE_BYTES_MAX: u64 = 20 << 20;
/// Triples of one version as text.
const GRAPH_BYTES_MAX: usize = 256 << 20;

/// Whether everybody finds it. The page of a package decides the same.
pub(crate) fn is_listed(record: &Record) -> bool {
    record.is_visible_to(None)
}

pub(crate) fn id_of(package: &PackageId) -> search::PackageId {
    search::PackageId(package.to_string())
}

/// The change that brings the index up to date; `None` where there is no such package.
/// `known` are the versions that the index has of it.
///
/// The package is read before its versions, and each change of a version grows the
/// package's revision in its transaction: so what is read is never older than the
/// revision says, and the last change of all is read with the highest one.
pub(crate) async fn read(app: &App, id: &PackageId, known: &[PublishedVersion]) -> Result<Option<Change>, Error> {
    let Some(record) = packages::find(app, id).await? else { return Ok(None) };
    let published = if is_listed(&record) { published(app, &record, known).await? } else { None };
    Ok(Some(Change { id: id_of(id), sequence: record.revision, published }))
}

async fn published(app: &App, record: &Record, known: &[PublishedVersion]) -> Result<Option<Published>, Error> {
    let mut found = versions::list(app, &record.id).await?;
    found.retain(versions::Record::is_installable);
    // Newest first.
    found.reverse();
    let newest = record.latest.as_ref().and_then(|latest| found.iter().find(|it| it.version == latest.version));
    let Some(newest) = newest.or_else(|| found.iter().find(|it| it.state() != State::Yanked)) else {
        return Ok(None);
    };
    let newest_archive = read_archive(app, record.kind, newest).await?;
    let readme = readme(app, newest).await?;
    let mut history = Vec::new();
    for version in &found {
        let archive = newest_archive.as_ref().filter(|_| version.version == newest.version);
        history.push(published_version(app, record, version, archive, known).await?);
    }
    Ok(Some(describe(record, &found, readme, newest_archive.as_ref(), history)))
}

/// As the check left it; none of a version without a check, as a service is.
async fn readme(app: &App, version: &versions::Record) -> Result<String, Error> {
    let Some(key) = version.check.as_ref().and_then(versions::Check::readme_key) else { return Ok(String::new()) };
    let bytes = blobs::get(app, Bucket::Packages, &key, ARCHIVE_BYTES_MAX).await?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What the archive of an ontology says; `None` for other kinds, and for one that cannot
/// be read any more: that does not keep the package from being found.
async fn read_archive(app: &App, kind: Kind, version: &versions::Record) -> Result<Option<OntologyTerms>, Error> {
    let Some(archive) = version.archive.as_ref().filter(|_| kind == Kind::Ontology) else { return Ok(None) };
    let Some(zip) = blobs::get(app, Bucket::Packages, &archive.object_key(), ARCHIVE_BYTES_MAX).await? else {
        tracing::error!(package = %version.package, version = %version.version, "the archive is missing");
        return Ok(None);
    };
    Ok(ontology_terms::read(&zip, &Limits::default())
        .inspect_err(|refusal| {
            tracing::error!(package = %version.package, version = %version.version, %refusal, "not parsed");
        })
        .ok())
}

/// With the file of its triples, which is made here unless the index names it already.
async fn published_version(
    app: &App,
    record: &Record,
    version: &versions::Record,
    ontology: Option<&OntologyTerms>,
    known: &[PublishedVersion],
) -> Result<PublishedVersion, Error> {
    let text = version.version.to_string();
    let archive_sha256 = version.archive.as_ref().map(|archive| archive.sha256.as_str());
    let is_same = |it: &&PublishedVersion| {
        it.version == text && it.graph.as_ref().map(|graph| graph.archive_sha256.as_str()) == archive_sha256
    };
    if let Some(known) = known.iter().find(is_same).filter(|_| record.kind == Kind::Ontology) {
        return Ok(known.clone());
    }
    let read_here = match ontology {
        None => read_archive(app, record.kind, version).await?,
        Some(_) => None,
    };
    let ontology = ontology.or(read_here.as_ref());
    let graph = match (ontology, archive_sha256) {
        (Some(ontology), Some(archive_sha256)) => put_graph(app, ontology, archive_sha256).await?,
        _ => None,
    };
    let mut requires: Vec<String> = ontology.iter().flat_map(|it| it.requires.iter().cloned()).collect();
    requires.extend(version.requirements.iter().map(|it| package_iri(&it.package().to_string())));
    let published_at = version.published_at.unwrap_or(version.created_at);
    Ok(PublishedVersion {
        version: text,
        published_at: u64::try_from(published_at.as_second()).unwrap_or(0),
        licence: version.licence.to_string(),
        requires,
        graph,
    })
}

/// What SPARQL calls a package.
pub(crate) fn package_iri(id: &str) -> String {
    format!("urn:ggen:package:{id}")
}

/// What SPARQL calls a version, and its graph.
pub(crate) fn version_iri(id: &str, version: &str) -> String {
    format!("urn:ggen:version:{id}/{version}")
}

/// Puts the triples into the bucket, as N-Triples. The same ones have the same name.
async fn put_graph(app: &App, ontology: &OntologyTerms, archive_sha256: &str) -> Result<Option<GraphFile>, Error> {
    let mut text = String::new();
    for triple in ontology.triples() {
        text.push_str(&triple.to_string());
        text.push_str(" .\n");
        if text.len() > GRAPH_BYTES_MAX {
            tracing::error!(archive_sha256, "the triples of a version are too many for a graph");
            return Ok(None);
        }
    }
    let sha256: Sha256Hex = sha256_of(text.as_bytes())?;
    let size_bytes = text.len() as u64;
    let key = graph_key(sha256.as_str());
    blobs::put(app, Bucket::SearchIndex, &key, text.into_bytes(), &sha256, "application/n-triples").await?;
    Ok(Some(GraphFile {
        sha256: sha256.to_string(),
        size_bytes,
        triples: ontology.triple_count() as u64,
        archive_sha256: archive_sha256.to_owned(),
    }))
}

fn describe(
    record: &Record,
    found: &[versions::Record],
    readme: String,
    ontology: Option<&OntologyTerms>,
    history: Vec<PublishedVersion>,
) -> Published {
    let (page, newest) = (&record.page, found.first());
    let latest = record.latest.as_ref();
    let licence = latest.map(|it| it.licence.to_string()).or_else(|| newest.map(|it| it.licence.to_string()));
    let published_at = latest.map_or(record.changed_at, |it| it.published_at).as_second();
    let package = Package {
        namespace: record.id.namespace().to_string(),
        name: record.id.name().to_string(),
        title: page.title.as_str().to_owned(),
        summary: page.summary.as_str().to_owned(),
        readme,
        kind: record.kind.as_str().to_owned(),
        category: page.category.as_str().to_owned(),
        tags: page.tags.iter().map(|tag| tag.as_str().to_owned()).collect(),
        licence: licence.unwrap_or_default(),
        author: record.id.namespace().to_string(),
        price_cents: record.price_cents,
        is_priced_per_seat: record.priced_per == PricedPer::Seat,
        quality: u64::from(latest.map_or(0, |it| it.score)),
        rating_hundredths: record.ratings.mean_hundredths().unwrap_or(0),
        has_shacl: ontology.is_some_and(|it| it.has_shacl),
        published_at: u64::try_from(published_at).unwrap_or(0),
        downloads: record.downloads,
        versions: found.iter().map(|it| it.version.to_string()).collect(),
    };
    let (terms, uses) = match ontology {
        Some(ontology) => (terms(&package.name, ontology), ontology.uses.iter().cloned().collect()),
        None => (Vec::new(), Vec::new()),
    };
    Published { package, versions: history, terms, uses }
}

/// An ontology that declares no prefix is looked for by its package's name: `foaf:Person`.
fn terms(name: &str, ontology: &OntologyTerms) -> Vec<Term> {
    let prefix = ontology.prefix.as_deref().unwrap_or(name);
    let of_term = |term: &ontology_terms::OntologyTerm| Term {
        prefixed: term
            .iri
            .strip_prefix(&ontology.namespace)
            .filter(|local| !local.is_empty())
            .map(|local| format!("{prefix}:{local}")),
        iri: term.iri.clone(),
        labels: term.labels.clone(),
        kind: if term.is_class { TermKind::Class } else { TermKind::Property },
        use_count: 0,
    };
    ontology.terms.iter().map(of_term).collect()
}
