//! Resolving what a workspace asks for, over the packages that it may know of.

use std::collections::{BTreeMap, BTreeSet};

use domain::TenantId;
use futures_util::stream::{StreamExt as _, TryStreamExt as _, iter};
use platform::{App, Error, ErrorCode, Grant};
use registry::PackageId;
use registry::resolve::{Candidate, Catalogue, Limits, Request, Resolution, ResolveError, resolve as choose};
use registry::versions::life::State;

use crate::library::Library;
use crate::purchases::Purchases;
use crate::{packages, purchases, versions};

/// Packages whose versions are read at once.
const READS_AT_ONCE: usize = 16;

/// What [`resolve`] touches.
pub const RESOLVE: Grant = Grant::operation("resolving::resolve", &[packages::FIND_ALL, versions::LIST]);

/// What [`check_prices`] touches.
pub const CHECK_PRICES: Grant = Grant::operation("resolving::check_prices", &[purchases::FIND_ALL]);

/// What [`take_purchases`] touches.
pub const TAKE_PURCHASES: Grant = Grant::operation("resolving::take_purchases", &[purchases::MARK_DOWNLOADED]);

/// Refusals of what cannot be resolved; rows declare them.
pub const DEPENDENCY_CONFLICT: ErrorCode = ErrorCode::conflict("dependency_conflict");
pub const DEPENDENCY_CYCLE: ErrorCode = ErrorCode::conflict("dependency_cycle");
pub const RESOLVE_LIMIT: ErrorCode = ErrorCode::conflict("resolve_limit");

/// Somebody has to pay first.
pub const PURCHASE_NEEDED: ErrorCode = ErrorCode::conflict("purchase_needed");

/// One version of each package that is needed, with the records of both.
#[derive(Debug, Default)]
pub struct Resolved {
    pub resolution: Resolution,
    pub packages: BTreeMap<PackageId, packages::Record>,
    pub versions: BTreeMap<PackageId, versions::Record>,
}

/// What has a price is for its owner, for whoever has bought it, and for whoever had it in
/// the library before it had a price.
///
/// # Errors
/// [`PURCHASE_NEEDED`].
pub async fn check_prices(
    app: &App,
    tenant: TenantId,
    packages: impl IntoIterator<Item = &packages::Record>,
    library: &Library,
) -> Result<(), Error> {
    usable(app, tenant, packages, library).await.map(drop)
}

/// As [`check_prices`], for whoever gets what is in the packages: what was bought is noted
/// as downloaded, so that it is not given back any more.
///
/// # Errors
/// [`PURCHASE_NEEDED`].
pub async fn take_purchases(
    app: &App,
    tenant: TenantId,
    packages: impl IntoIterator<Item = &packages::Record>,
    library: &Library,
) -> Result<(), Error> {
    // All of them before one is noted: whoever gets nothing can still give all of it back.
    let (priced, purchases) = usable(app, tenant, packages, library).await?;
    let is_new = |it: &purchases::Record| it.state == purchases::State::Bought && it.downloaded_at.is_none();
    for package in priced.iter().filter(|package| purchases.get(&package.id).is_some_and(is_new)) {
        if !purchases::mark_downloaded(app, tenant, &package.id).await? {
            return Err(purchase_needed(package));
        }
    }
    Ok(())
}

/// Those of the packages that have a price for this workspace, each of which it may use,
/// and its purchases of them.
async fn usable<'a>(
    app: &App,
    tenant: TenantId,
    packages: impl IntoIterator<Item = &'a packages::Record>,
    library: &Library,
) -> Result<(Vec<&'a packages::Record>, Purchases), Error> {
    let has_price = |package: &&packages::Record| package.price_cents > 0 && package.owner() != tenant;
    let priced: Vec<&packages::Record> = packages.into_iter().filter(has_price).collect();
    if priced.is_empty() {
        return Ok((priced, Purchases::new()));
    }
    let purchases = purchases::find_all(app, tenant, priced.iter().map(|package| &package.id)).await?;
    let is_usable = |id: &PackageId| purchases::is_usable(purchases.get(id), library.entries.contains_key(id));
    match priced.iter().find(|package| !is_usable(&package.id)) {
        Some(package) => Err(purchase_needed(package)),
        None => Ok((priced, purchases)),
    }
}

/// Somebody has to pay for it first.
pub fn purchase_needed(package: &packages::Record) -> Error {
    let detail = format!("{} costs {} US cents and has to be bought first.", package.id, package.price_cents);
    Error::Conflict { code: PURCHASE_NEEDED, detail }
}

/// What was read of the catalogue so far.
#[derive(Default)]
struct Loaded {
    catalogue: Catalogue,
    packages: BTreeMap<PackageId, packages::Record>,
    versions: BTreeMap<PackageId, Vec<versions::Record>>,
}

/// Resolves for a workspace, to which other workspaces' private packages do not exist.
pub async fn resolve(app: &App, tenant: TenantId, request: &Request) -> Result<Result<Resolved, ResolveError>, Error> {
    let limits = Limits::default();
    let mut loaded = Loaded::default();
    loop {
        let wanted = loaded.catalogue.wanted(&request.requirements);
        if wanted.is_empty() {
            break;
        }
        if loaded.catalogue.len() + wanted.len() > limits.packages_max {
            return Ok(Err(ResolveError::Limit { name: "packages_max", limit: limits.packages_max }));
        }
        load(app, tenant, &wanted, &mut loaded).await?;
    }
    let resolution = match choose(request, &loaded.catalogue, &limits) {
        Ok(resolution) => resolution,
        Err(error) => return Ok(Err(error)),
    };
    Ok(Ok(resolved(resolution, loaded)))
}

/// Reads one round of packages, all at once.
async fn load(app: &App, tenant: TenantId, wanted: &BTreeSet<PackageId>, loaded: &mut Loaded) -> Result<(), Error> {
    let mut found = packages::find_all(app, wanted).await?;
    // Nobody gets what was taken down, its owner neither.
    found.retain(|package| package.is_visible_to(Some(tenant)) && package.taken_down_at.is_none());
    let reads = found.into_iter().map(|package| async move {
        let versions = versions::list(app, &package.id).await?;
        Ok::<_, Error>((package, versions))
    });
    let read: Vec<_> = iter(reads).buffer_unordered(READS_AT_ONCE).try_collect().await?;
    for (package, mut versions) in read {
        versions.retain(versions::Record::is_installable);
        loaded.catalogue.insert(package.id.clone(), versions.iter().map(candidate));
        loaded.versions.insert(package.id.clone(), versions);
        loaded.packages.insert(package.id.clone(), package);
    }
    for id in wanted.iter().filter(|id| !loaded.packages.contains_key(id)) {
        loaded.catalogue.insert(id.clone(), []);
    }
    Ok(())
}

fn candidate(record: &versions::Record) -> Candidate {
    let state = record.state();
    let is_discouraged = matches!(state, State::Deprecated | State::Yanked);
    Candidate {
        version: record.version.clone(),
        state,
        reason: record.life.reason().filter(|_| is_discouraged).map(|reason| reason.as_str().to_owned()),
        licence: record.licence.clone(),
        dependencies: record.requirements.clone(),
    }
}

/// The records of what was chosen.
fn resolved(resolution: Resolution, loaded: Loaded) -> Resolved {
    let Loaded { mut packages, mut versions, .. } = loaded;
    packages.retain(|id, _| resolution.packages.contains_key(id));
    let chosen = resolution.packages.iter().filter_map(|(id, chosen)| {
        let of_package = versions.remove(id)?;
        Some((id.clone(), of_package.into_iter().find(|it| it.version == chosen.version)?))
    });
    let versions = chosen.collect();
    Resolved { resolution, packages, versions }
}

/// Why there is no resolution, as the API answers it.
pub fn refusal(error: ResolveError) -> Error {
    let code = match &error {
        ResolveError::Invalid(field) => return crate::invalid(field.clone()),
        ResolveError::NotLoaded(_) => return Error::internal(&error),
        ResolveError::Conflict(_) => DEPENDENCY_CONFLICT,
        ResolveError::Cycle(_) => DEPENDENCY_CYCLE,
        ResolveError::Limit { .. } => RESOLVE_LIMIT,
    };
    let text = error.to_string();
    let detail = text.strip_prefix(&format!("{}: ", error.code())).unwrap_or(&text).to_owned();
    Error::Conflict { code, detail }
}
