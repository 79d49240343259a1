//! Plans an install: which versions, their licences and sizes, and what changes in the
//! library. Nothing of the library is written until the plan is committed.

use std::collections::BTreeMap;

use catalog_store::installs::{self, Planned, Record, State};
use catalog_store::library::{self, Entries, Entry, LIBRARY_PACKAGES_MAX, Library, locked};
use catalog_store::resolving::{
    self, DEPENDENCY_CONFLICT, DEPENDENCY_CYCLE, PURCHASE_NEEDED, RESOLVE_LIMIT, Resolved, SEAT_REQUIRED,
};
use domain::{InstallId, Permission, Time};
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Header, Http, Method, Request, Response, Success, Trigger, schema,
};
use registry::install::{Offer, Plan, plan};
use registry::licences::IntendedUse;
use registry::{PackageId, Requirement, Version};
use serde::Deserialize;
use tenancy_store::plans;

use crate::install_view::{InstallView, location};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "plan-install",
    summary: "Plan an install: versions, licences, sizes, and what changes in the library.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/library/installs",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: true,
        body: Some(schema::<PlanInstall>()),
        query: None,
        success: Success::json(201, schema::<InstallView>()).with(&[Header::Location]),
        errors: &[
            DEPENDENCY_CONFLICT,
            DEPENDENCY_CYCLE,
            RESOLVE_LIMIT,
            PURCHASE_NEEDED,
            SEAT_REQUIRED,
            LIBRARY_FULL,
            INSTALLS_UNDER_WAY,
            ErrorCode::conflict("install_licence"),
            ErrorCode::conflict("install_offer_missing"),
            HASH_DIFFERS,
            TOO_LARGE,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 512,
    timeout_seconds: 25,
    grants: &[library::COUNT, resolving::RESOLVE, resolving::CHECK_PRICES, plans::FIND, installs::PLAN],
};

const LIBRARY_FULL: ErrorCode = ErrorCode::conflict("library_full");
const INSTALLS_UNDER_WAY: ErrorCode = ErrorCode::too_many("concurrent_installs");
pub(crate) const HASH_DIFFERS: ErrorCode = ErrorCode::conflict("install_hash_differs");
const TOO_LARGE: ErrorCode = ErrorCode::conflict("install_too_large");

/// Committing reads all archives that are new, within the time of one request.
const NEW_BYTES_MAX: u64 = 256 << 20;

/// Nothing of it is needed: an empty plan says what an install of the same would change.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanInstall {
    /// Packages that the library is to have; each replaces what was asked for of the
    /// same package before.
    #[serde(default)]
    #[schema(max_items = 100)]
    requirements: Vec<Requirement>,
    /// Packages that are asked for no more; they stay as long as others ask for them.
    #[serde(default)]
    #[schema(max_items = 100)]
    remove: Vec<PackageId>,
    /// Packages whose installed versions are not kept: the newest is taken that is admitted.
    #[serde(default)]
    #[schema(max_items = 100)]
    upgrade: Vec<PackageId>,
    /// Versions of an earlier resolution, by package, in the place of those installed.
    #[serde(default)]
    lock: BTreeMap<PackageId, Version>,
    #[serde(default)]
    intended_use: IntendedUse,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let tenant = caller.tenant_id;
    let params: PlanInstall = request.json()?;
    let library = library::find(app, tenant).await?;
    // What an earlier request left uncounted.
    let library = library::count(app, tenant, library).await?;
    let asked = requirements(&library, &params)?;
    let wanted = registry::resolve::Request {
        requirements: asked.values().cloned().collect(),
        lock: lock(&library, &params),
        intended_use: params.intended_use,
    };
    let resolved = resolving::resolve(app, tenant, &wanted).await?.map_err(resolving::refusal)?;
    let entering = resolved.packages.values().filter(|it| enters(&library, &resolved, &params, &it.id));
    resolving::check_prices(app, caller, entering, &library).await?;
    let offers = offers(&resolved);
    let plan = plan(&resolved.resolution, &offers, &locked(&library.entries), params.intended_use)
        .map_err(catalog_store::conflict)?;
    check_sizes(&plan)?;
    let id = InstallId::new(request.resource_ulid(&app.clock));
    let now = Time::from(app.clock.now());
    let after = entries(&library, &resolved, &asked, id, now);
    let record = Record {
        id,
        created_by: caller.account_id,
        created_at: now,
        state: State::Planned,
        intended_use: params.intended_use,
        library_revision: library.revision,
        before: library.entries,
        after,
        download_bytes: plan.download_bytes,
        total_bytes: plan.total_bytes,
        duties: plan.licences.duties,
        unknown_licences: plan.licences.unknown,
        deprecated: plan.deprecated.into_iter().collect(),
        committed_at: None,
        rolled_back_at: None,
        revision: 1,
        expires_at: Record::kept_from(now),
    };
    let standing = plans::find(app, tenant).await?;
    let places_max = standing.at(now).terms.limits().concurrent_installs_max;
    match installs::plan(app, tenant, record, places_max).await? {
        Planned::Done(record) => {
            let location = location(app, record.id);
            Ok(Response::json(201, &InstallView::of(app, record))?.with_header("location", location))
        }
        Planned::PlacesTaken => Err(places_taken(places_max)),
    }
}

/// What the workspace then asks for, by package.
fn requirements(library: &Library, params: &PlanInstall) -> Result<BTreeMap<PackageId, Requirement>, Error> {
    let direct = library.entries.iter().filter_map(|(id, entry)| Some((id.clone(), entry.requirement.clone()?)));
    let mut asked: BTreeMap<PackageId, Requirement> = direct.collect();
    for (at, package) in params.remove.iter().enumerate() {
        if asked.remove(package).is_none() {
            return Err(Error::field(format!("remove[{at}]"), "expected a package that the workspace asked for"));
        }
    }
    for (at, requirement) in params.requirements.iter().enumerate() {
        let is_twice = params.requirements[..at].iter().any(|it| it.package() == requirement.package());
        if is_twice {
            return Err(Error::field(format!("requirements[{at}]"), "expected one requirement of each package"));
        }
        asked.insert(requirement.package().clone(), requirement.clone());
    }
    Ok(asked)
}

/// Whether a package is asked for, or comes in a version that the library lacks. Who has no
/// use of what others have in the library can install the rest.
fn enters(library: &Library, resolved: &Resolved, params: &PlanInstall, id: &PackageId) -> bool {
    let is_asked = params.upgrade.contains(id) || params.requirements.iter().any(|it| it.package() == id);
    let planned = resolved.resolution.packages.get(id).map(|it| &it.version);
    is_asked || library.entries.get(id).map(|it| &it.version) != planned
}

fn lock(library: &Library, params: &PlanInstall) -> BTreeMap<PackageId, Version> {
    let mut lock = library.lock();
    lock.retain(|id, _| !params.upgrade.contains(id));
    lock.extend(params.lock.clone());
    lock
}

fn offers(resolved: &Resolved) -> BTreeMap<PackageId, Offer> {
    let offer = |(id, version): (&PackageId, &catalog_store::versions::Record)| {
        let archive = version.archive.as_ref()?;
        let (licence, sha256) = (version.licence.clone(), archive.sha256.to_string());
        Some((id.clone(), Offer { licence, archive_bytes: archive.size_bytes, sha256 }))
    };
    resolved.versions.iter().filter_map(offer).collect()
}

fn check_sizes(plan: &Plan) -> Result<(), Error> {
    if plan.lock.len() > LIBRARY_PACKAGES_MAX {
        let detail =
            format!("A library holds {LIBRARY_PACKAGES_MAX} packages; this one would have {}.", plan.lock.len());
        return Err(Error::Conflict { code: LIBRARY_FULL, detail });
    }
    if plan.download_bytes > NEW_BYTES_MAX {
        let detail = format!(
            "The new archives have {} bytes, and one install brings at most {NEW_BYTES_MAX}: install them in parts.",
            plan.download_bytes
        );
        return Err(Error::Conflict { code: TOO_LARGE, detail });
    }
    Ok(())
}

/// The library as it is to be; what stays the same keeps the install that brought it.
fn entries(
    library: &Library,
    resolved: &Resolved,
    asked: &BTreeMap<PackageId, Requirement>,
    install_id: InstallId,
    now: Time,
) -> Entries {
    let entry = |(id, version): (&PackageId, &catalog_store::versions::Record)| {
        let (package, archive) = (resolved.packages.get(id)?, version.archive.as_ref()?);
        let requirement = asked.get(id).cloned();
        let kept = library.entries.get(id).filter(|it| it.version == version.version);
        let entry = match kept {
            Some(kept) => Entry { requirement, ..kept.clone() },
            None => Entry {
                version: version.version.clone(),
                kind: package.kind,
                licence: version.licence.clone(),
                sha256: archive.sha256.clone(),
                size_bytes: archive.size_bytes,
                requirement,
                install_id,
                installed_at: now,
            },
        };
        Some((id.clone(), entry))
    };
    resolved.versions.iter().filter_map(entry).collect()
}

fn places_taken(places_max: Option<u32>) -> Error {
    let places = places_max.unwrap_or(0);
    Error::TooMany {
        code: INSTALLS_UNDER_WAY,
        detail: format!(
            "The workspace's plan has {places} installs planned at once. Commit or roll back one of them; a plan is \
             over after {} minutes.",
            installs::PLANNED_FOR.as_mins()
        ),
        retry_after_seconds: 60,
    }
}
