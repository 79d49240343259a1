//! Resolves requirements to one version of each package, or explains why there are none.
//! It changes nothing.

use std::collections::BTreeMap;

use catalog_store::resolving::{self, RESOLVE_LIMIT, Resolved};
use domain::{Permission, Sha256Hex};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use registry::licences::{IntendedUse, Licence};
use registry::resolve::{Conflict, ResolveError};
use registry::{Kind, PackageId, Requirement, Version};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "resolve-packages",
    summary: "Resolve requirements to one version of each package.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/resolve",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: Some(schema::<ResolvePackages>()),
        query: None,
        success: Success::json(200, schema::<ResolutionView>()),
        errors: &[RESOLVE_LIMIT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 512,
    timeout_seconds: 20,
    grants: &[resolving::RESOLVE],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ResolvePackages {
    /// One for each package: `acme/typescript@^1`.
    #[schema(min_items = 1, max_items = 100)]
    requirements: Vec<Requirement>,
    /// Versions that were resolved before, by package: kept where they are admitted.
    #[serde(default)]
    lock: BTreeMap<PackageId, Version>,
    /// A package whose licence forbids it is not chosen.
    #[serde(default)]
    intended_use: IntendedUse,
}

/// Either `packages` or a `conflict`.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Resolution)]
pub struct ResolutionView {
    /// By name; empty where nothing fits together.
    #[schema(max_items = 500)]
    packages: Vec<ChosenView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conflict: Option<ConflictView>,
}

/// The one version of a package.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = ChosenPackage)]
pub struct ChosenView {
    package: PackageId,
    version: Version,
    kind: Kind,
    licence: Licence,
    /// Of the archive; a service has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<Sha256Hex>,
    /// The request itself asks for it.
    direct: bool,
    was_locked: bool,
    /// Why its owner wants it to be used no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<String>,
    /// Packages that it asks for.
    #[schema(max_items = 100)]
    dependencies: Vec<PackageId>,
}

/// Why no versions fit together.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = DependencyConflict)]
pub struct ConflictView {
    /// `dependency_conflict` or `dependency_cycle`.
    code: &'static str,
    /// What clashes, each a sentence; of a cycle its packages.
    #[schema(max_items = 500)]
    facts: Vec<String>,
    /// Changes of the request, each of which alone makes it resolve.
    #[schema(max_items = 10)]
    mends: Vec<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let ResolvePackages { requirements, lock, intended_use } = request.json()?;
    let wanted = registry::resolve::Request { requirements, lock, intended_use };
    let view = match resolving::resolve(app, tenant, &wanted).await? {
        Ok(resolved) => ResolutionView { packages: chosen(resolved), conflict: None },
        Err(ResolveError::Conflict(Conflict { facts, mends, .. })) => {
            conflict(ConflictView { code: "dependency_conflict", facts, mends })
        }
        Err(ResolveError::Cycle(facts)) => {
            conflict(ConflictView { code: "dependency_cycle", facts, mends: Vec::new() })
        }
        Err(error) => return Err(resolving::refusal(error)),
    };
    Response::ok(&view)
}

fn conflict(conflict: ConflictView) -> ResolutionView {
    ResolutionView { packages: Vec::new(), conflict: Some(conflict) }
}

fn chosen(resolved: Resolved) -> Vec<ChosenView> {
    let Resolved { resolution, packages, versions } = resolved;
    let view = |(package, chosen): (PackageId, registry::resolve::Chosen)| {
        let (record, version) = (packages.get(&package)?, versions.get(&package)?);
        Some(ChosenView {
            kind: record.kind,
            licence: version.licence.clone(),
            sha256: version.archive.as_ref().map(|archive| archive.sha256.clone()),
            package,
            version: chosen.version,
            direct: chosen.is_direct,
            was_locked: chosen.was_locked,
            deprecated: chosen.deprecated,
            dependencies: chosen.dependencies.into_iter().collect(),
        })
    };
    resolution.packages.into_iter().filter_map(view).collect()
}
