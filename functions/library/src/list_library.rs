//! Lists what the workspace has installed, by name.

use catalog_store::library::{self, Entry};
use domain::{InstallId, Permission, Sha256Hex, Time};
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};
use registry::licences::Licence;
use registry::{Kind, PackageId, Requirement, Version};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-library",
    summary: "List the packages that the workspace has installed.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/library",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<LibraryEntry>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[library::FIND],
};

/// A package of a library.
#[derive(Serialize, utoipa::ToSchema)]
pub struct LibraryEntry {
    package: PackageId,
    version: Version,
    kind: Kind,
    licence: Licence,
    sha256: Sha256Hex,
    size_bytes: u64,
    /// What the workspace asked for; none of what only other packages ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    requirement: Option<Requirement>,
    install_id: InstallId,
    installed_at: Time,
    /// Where a signed URL of its archive can be asked for.
    download: String,
}

impl LibraryEntry {
    fn of(app: &App, package: PackageId, entry: Entry) -> Self {
        let download = format!("/api/v1/marketplace/packages/{package}/{}/download", entry.version.key());
        Self {
            package,
            version: entry.version,
            kind: entry.kind,
            licence: entry.licence,
            sha256: entry.sha256,
            size_bytes: entry.size_bytes,
            requirement: entry.requirement,
            install_id: entry.install_id,
            installed_at: entry.installed_at,
            download: app.config.api_link(&download),
        }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after::<PackageId>("")?;
    let library = library::find(app, tenant).await?;
    let mut left = library.entries.into_iter().filter(|(id, _)| after.as_ref().is_none_or(|after| id > after));
    let items: Vec<_> = left.by_ref().take(limit.into()).map(|(id, entry)| LibraryEntry::of(app, id, entry)).collect();
    let last = items.last().filter(|_| left.next().is_some());
    let next_cursor = last.map(|last| page::cursor(&last.package.to_string()));
    Response::ok(&Page { items, next_cursor })
}
