//! Lists what became of the packages that the workspace has ordered, by package: the newest
//! order of each.

use catalog_store::purchases::{self, Record, State};
use domain::{OrderId, Permission, Time};
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};
use registry::PackageId;
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-purchases",
    summary: "List what the workspace has bought.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/purchases",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<PurchaseView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[purchases::LIST],
};

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Purchase)]
pub struct PurchaseView {
    package: PackageId,
    /// Only what is `bought` can be used.
    state: State,
    order_id: OrderId,
    /// Of a gift: the order of whoever paid it, which only they can see.
    #[schema(example = false)]
    is_gift: bool,
    /// What it cost the workspace in that order.
    #[schema(maximum = 9_999_999)]
    price_cents: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    bought_at: Option<Time>,
    /// When it was first downloaded or used in a generation: it can be given back no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    downloaded_at: Option<Time>,
}

impl From<Record> for PurchaseView {
    fn from(record: Record) -> Self {
        let Record { package, state, order_id, price_cents, is_gift, bought_at, downloaded_at, .. } = record;
        Self { package, state, order_id, is_gift, price_cents, bought_at, downloaded_at }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after::<PackageId>("")?;
    let (found, more) = purchases::list(app, tenant, after.as_ref(), limit.into()).await?;
    let next_cursor = found.last().filter(|_| more).map(|last| page::cursor(&last.package.to_string()));
    let items: Vec<PurchaseView> = found.into_iter().map(PurchaseView::from).collect();
    Response::ok(&Page { items, next_cursor })
}
