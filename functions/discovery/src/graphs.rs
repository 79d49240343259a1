//! What SPARQL is asked over: metadata of all packages that can be found, and the triples
//! of the versions of ontologies, each in a named graph. All of it lies in the function's
//! memory, so there is a bound: [`TRIPLES_MAX`] triples together. Metadata come first,
//! then the newest version of each package, the most downloaded package first, then older
//! versions; a version that does not fit any more has no graph. Its metadata say how many
//! triples it has, so a query can tell.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use domain::{Sha256Hex, Time};
use futures_util::future::try_join_all;
use jiff::SignedDuration;
use platform::{App, Bucket, Error, blobs};
use search::sparql::{Graphs, GraphsBuilder, VersionMetadata, describe};
use search::{GraphFile, Package, PublishedVersion};

use crate::cache::{graph_key, sha256_of};
use crate::failed;
use crate::opened::{Index, Opened};
use crate::package_state::{package_iri, version_iri};

/// A triple takes 96 bytes in its six orders, and its terms are held once, whichever
/// graphs have them: some 600 MB in all, twice while a newer set is loaded.
const TRIPLES_MAX: u64 = 3_000_000;
const GRAPH_BYTES_MAX: u64 = 256 << 20;
const FETCHED_AT_ONCE: usize = 8;
/// Loading costs much more than looking, so at most a tenth of the time is spent on it,
/// however often something is published.
const LOADED_AGAIN_AFTER: SignedDuration = SignedDuration::from_secs(3);
const PAUSE_FACTOR: i32 = 9;

/// Kept from one invocation to the next.
#[derive(Default)]
pub(crate) struct Loaded(Mutex<Option<State>>);

#[derive(Clone)]
struct State {
    graphs: Arc<Graphs>,
    manifest_sha256: Option<Sha256Hex>,
    load_again_at: Time,
}

/// One version with triples.
struct Wanted {
    iri: String,
    file: GraphFile,
    is_newest: bool,
    downloads: u64,
}

impl Loaded {
    /// The graphs of the newest index, or of the one before while they were loaded just now.
    pub(crate) async fn newest(&self, app: &App) -> Result<Arc<Graphs>, Error> {
        let index = app.kept::<Opened>().newest(app).await?;
        let manifest_sha256 = index.as_ref().map(|index| index.manifest_sha256.clone());
        let now = Time::from(app.clock.now());
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(state) = &state
            && (state.manifest_sha256 == manifest_sha256 || now < state.load_again_at)
        {
            return Ok(Arc::clone(&state.graphs));
        }
        let before = state.map(|state| state.graphs);
        let start = Instant::now();
        let graphs = match &index {
            Some(index) => load(app, index, before.as_deref()).await?,
            None => GraphsBuilder::default().build(),
        };
        let took = SignedDuration::try_from(start.elapsed()).unwrap_or_default();
        let load_again_at = now.plus(LOADED_AGAIN_AFTER.max(took * PAUSE_FACTOR));
        let state = State { graphs: Arc::new(graphs), manifest_sha256, load_again_at };
        let graphs = Arc::clone(&state.graphs);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(state);
        Ok(graphs)
    }
}

async fn load(app: &App, index: &Index, before: Option<&Graphs>) -> Result<Graphs, Error> {
    let mut builder = GraphsBuilder::default();
    let mut wanted = Vec::new();
    let gather = |package: Package, versions: Vec<PublishedVersion>| {
        builder.add_metadata(metadata(&package, &versions)).map_err(of_graphs)?;
        wanted.extend(with_triples(&package, versions));
        Ok(())
    };
    index.reader.each_package::<Failed>(gather).map_err(|failed| failed.0)?;
    // The most useful first; of equals, always the same.
    wanted.sort_by(|a, b| (b.is_newest, b.downloads, &a.iri).cmp(&(a.is_newest, a.downloads, &b.iri)));
    let mut left = TRIPLES_MAX.saturating_sub(builder.len() as u64);
    let count = wanted.len();
    wanted.retain(|version| {
        let fits = version.file.triples <= left;
        left -= if fits { version.file.triples } else { 0 };
        fits
    });
    if wanted.len() < count {
        tracing::warn!(left_out = count - wanted.len(), "there are more triples than the function can hold");
    }
    let known = |version: &Wanted| before.is_some_and(|before| before.has_graph(&version.iri));
    let (known, new): (Vec<Wanted>, Vec<Wanted>) = wanted.into_iter().partition(known);
    for version in known {
        before.map_or(Ok(()), |before| builder.add_known(before, &version.iri)).map_err(of_graphs)?;
    }
    for some in new.chunks(FETCHED_AT_ONCE) {
        let fetched = try_join_all(some.iter().map(|version| fetch(app, version))).await?;
        for (version, bytes) in some.iter().zip(fetched) {
            builder.add_n_triples(&version.iri, &bytes).map_err(of_graphs)?;
        }
    }
    Ok(builder.build())
}

async fn fetch(app: &App, version: &Wanted) -> Result<Vec<u8>, Error> {
    let key = graph_key(&version.file.sha256);
    let found = blobs::get(app, Bucket::SearchIndex, &key, GRAPH_BYTES_MAX).await?;
    let bytes = found.ok_or_else(|| Error::internal(format!("{key} is missing")))?;
    if sha256_of(&bytes)?.as_str() != version.file.sha256 {
        return Err(Error::internal(format!("{key} holds other bytes than its name says")));
    }
    Ok(bytes)
}

fn metadata(package: &Package, versions: &[PublishedVersion]) -> Vec<search::sparql::Triple> {
    let id = package.id().0;
    let versions: Vec<VersionMetadata> = versions
        .iter()
        .map(|version| VersionMetadata {
            iri: version_iri(&id, &version.version),
            version: version.version.clone(),
            published_at: published_at(version.published_at),
            licence: version.licence.clone(),
            triples: version.graph.as_ref().map(|graph| graph.triples),
            requires: version.requires.clone(),
        })
        .collect();
    describe(&package_iri(&id), package, &versions)
}

fn published_at(seconds: u64) -> String {
    let seconds = i64::try_from(seconds).unwrap_or(0);
    jiff::Timestamp::from_second(seconds).unwrap_or_default().to_string()
}

/// Of what has a price, the metadata alone are for everybody.
fn with_triples(package: &Package, versions: Vec<PublishedVersion>) -> impl Iterator<Item = Wanted> + use<'_> {
    let id = package.id().0;
    let free = if package.price_cents == 0 { versions } else { Vec::new() };
    free.into_iter().enumerate().filter_map(move |(at, version)| {
        let file = version.graph?;
        let iri = version_iri(&id, &version.version);
        Some(Wanted { iri, file, is_newest: at == 0, downloads: package.downloads })
    })
}

/// The error of a visit of the index.
struct Failed(Error);

impl From<search::Error> for Failed {
    fn from(error: search::Error) -> Self {
        Self(failed(error))
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

fn of_graphs(error: search::sparql::Error) -> Error {
    Error::internal(error)
}
