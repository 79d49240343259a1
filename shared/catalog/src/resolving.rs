//! Resolving what a workspace asks for, over the packages that it may know of.

use std::collections::{BTreeMap, BTreeSet};

use domain::{OrderId, TenantId};
use futures_util::stream::{StreamExt as _, TryStreamExt as _, iter};
use platform::{App, Caller, Error, ErrorCode, Grant};
use registry::PackageId;
use registry::resolve::{Candidate, Catalogue, Limits, Request, Resolution, ResolveError, resolve as choose};
use registry::versions::life::State;
use store_core::transaction::retry_with_backoff;

use crate::library::Library;
use crate::packages::{self, PricedPer};
use crate::purchases::{self, Held};
use crate::{seats, versions};

/// Packages whose versions are read at once.
const READS_AT_ONCE: usize = 16;

/// What [`resolve`] touches.
pub const RESOLVE: Grant = Grant::operation("resolving::resolve", &[packages::FIND_ALL, versions::LIST]);

/// What [`check_prices`] touches.
pub const CHECK_PRICES: Grant = Grant::operation("resolving::check_prices", &[purchases::HELD, seats::MEMBERS_OF]);

/// What [`take_purchases`] touches.
pub const TAKE_PURCHASES: Grant =
    Grant::operation("resolving::take_purchases", &[CHECK_PRICES, purchases::MARK_DOWNLOADED, seats::MARK_DOWNLOADED]);

/// Refusals of what cannot be resolved; rows declare them.
pub const DEPENDENCY_CONFLICT: ErrorCode = ErrorCode::conflict("dependency_conflict");
pub const DEPENDENCY_CYCLE: ErrorCode = ErrorCode::conflict("dependency_cycle");
pub const RESOLVE_LIMIT: ErrorCode = ErrorCode::conflict("resolve_limit");

/// Somebody has to pay first.
pub const PURCHASE_NEEDED: ErrorCode = ErrorCode::conflict("purchase_needed");

/// The workspace has paid for some of its members, and not for this one.
pub const SEAT_REQUIRED: ErrorCode = ErrorCode::conflict("seat_required");

/// One version of each package that is needed, with the records of both.
#[derive(Debug, Default)]
pub struct Resolved {
    pub resolution: Resolution,
    pub packages: BTreeMap<PackageId, packages::Record>,
    pub versions: BTreeMap<PackageId, versions::Record>,
}

/// What has a price is for its owner, for whoever has bought it, and for whoever had it in
/// the library before it had a price. Of what was bought by seats, it is for the members who
/// have one; a key counts as the person who made it.
///
/// # Errors
/// [`PURCHASE_NEEDED`], [`SEAT_REQUIRED`].
pub async fn check_prices(
    app: &App,
    caller: &Caller,
    packages: impl IntoIterator<Item = &packages::Record>,
    library: &Library,
) -> Result<(), Error> {
    usable(app, caller, &priced(caller, packages), library).await.map(drop)
}

/// As [`check_prices`], for whoever gets what is in the packages: what was bought is noted
/// as downloaded, so that it is not given back any more.
///
/// # Errors
/// [`PURCHASE_NEEDED`], [`SEAT_REQUIRED`].
pub async fn take_purchases(
    app: &App,
    caller: &Caller,
    packages: impl IntoIterator<Item = &packages::Record>,
    library: &Library,
) -> Result<(), Error> {
    let (priced, mut tries) = (priced(caller, packages), 0);
    loop {
        // All of them before one is noted: whoever gets nothing can still give all of it back.
        let uses = usable(app, caller, &priced, library).await?;
        if note(app, caller.tenant_id, &priced, uses).await? {
            return Ok(());
        }
        retry_with_backoff(&mut tries, "the seats of packages").await?;
    }
}

/// By what a workspace, or a member of it, uses a package.
enum Use {
    /// It was there before it had a price.
    Library,
    Purchase(purchases::Record),
    /// A seat of this order.
    Seat(seats::Record, OrderId),
}

/// Those of the packages that have a price for this workspace.
fn priced<'a>(caller: &Caller, packages: impl IntoIterator<Item = &'a packages::Record>) -> Vec<&'a packages::Record> {
    let has_price = |package: &&packages::Record| package.price_cents > 0 && package.owner() != caller.tenant_id;
    packages.into_iter().filter(has_price).collect()
}

/// By what each of these packages may be used.
async fn usable(
    app: &App,
    caller: &Caller,
    priced: &[&packages::Record],
    library: &Library,
) -> Result<Vec<Use>, Error> {
    if priced.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<&PackageId> = priced.iter().map(|package| &package.id).collect();
    let mut held = purchases::held(app, caller.tenant_id, &ids).await?;
    let mut uses = Vec::new();
    for package in priced {
        uses.push(use_of(app, caller, package, (&mut held, library)).await?);
    }
    Ok(uses)
}

async fn use_of(
    app: &App,
    caller: &Caller,
    package: &packages::Record,
    (held, library): (&mut Held, &Library),
) -> Result<Use, Error> {
    let (whole, seats) = (held.whole.remove(&package.id), held.seats.remove(&package.id));
    // What lies in the library may have come there by a seat.
    let is_in_library = library.entries.contains_key(&package.id) && !seats.as_ref().is_some_and(|it| it.was_bought());
    if purchases::is_usable(whole.as_ref(), is_in_library) {
        let bought = whole.filter(|it| it.state == purchases::State::Bought);
        return Ok(bought.map_or(Use::Library, Use::Purchase));
    }
    let Some(seats) = seats.filter(|it| it.bought() > 0) else { return Err(purchase_needed(package)) };
    let members = seats::members_of(app, caller.tenant_id, &seats).await?;
    match seats.seat_of(caller.account_id, &members) {
        Some(order) => Ok(Use::Seat(seats, order)),
        None => Err(seat_required(caller, &seats, &members)),
    }
}

/// Whether all of it was noted; not where the seats have changed meanwhile.
async fn note(app: &App, tenant: TenantId, priced: &[&packages::Record], uses: Vec<Use>) -> Result<bool, Error> {
    for (package, used) in priced.iter().zip(uses) {
        let is_noted = match used {
            Use::Library => true,
            Use::Purchase(purchase) if purchase.downloaded_at.is_some() => true,
            Use::Purchase(_) => {
                if !purchases::mark_downloaded(app, tenant, &package.id).await? {
                    return Err(purchase_needed(package));
                }
                true
            }
            Use::Seat(seats, order) => {
                let is_noted = seats.orders.get(&order).is_some_and(|it| it.downloaded_at.is_some());
                is_noted || seats::mark_downloaded(app, tenant, &seats, order).await?
            }
        };
        if !is_noted {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Somebody has to pay for it first.
pub fn purchase_needed(package: &packages::Record) -> Error {
    let for_whom = match package.priced_per {
        PricedPer::Workspace => "",
        PricedPer::Seat => " for each seat",
    };
    let detail = format!("{} costs {} US cents{for_whom} and has to be bought first.", package.id, package.price_cents);
    Error::Conflict { code: PURCHASE_NEEDED, detail }
}

/// What the member, or an admin, can do.
fn seat_required(caller: &Caller, seats: &seats::Record, members: &seats::Members) -> Error {
    let (package, bought) = (&seats.package, seats.bought());
    let counting: Vec<_> = seats.counting(members).collect();
    let detail = if counting.iter().any(|it| it.account_id == caller.account_id) {
        format!(
            "{} members have seats of {package}, and the workspace has {bought}: they are for those who got theirs \
             first. An admin can buy more seats, or take seats of others away.",
            counting.len()
        )
    } else {
        format!(
            "{package} is used by members who have a seat, and you have none. The workspace has {bought} seats, of \
             which {} are assigned: an admin can assign you one, or buy more.",
            counting.len()
        )
    };
    Error::Conflict { code: SEAT_REQUIRED, detail }
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
