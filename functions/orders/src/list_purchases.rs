//! Lists what became of the packages that the workspace has ordered, by package: the newest
//! order of each. After those that each member uses come those that it has seats of.

use std::fmt;
use std::str::FromStr;

use catalog_store::purchases::{self, Record, State};
use catalog_store::seats;
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
    grants: &[purchases::LIST, seats::LIST],
};

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Purchase)]
pub struct PurchaseView {
    package: PackageId,
    /// Only what is `bought` can be used; of seats `bought`, if any are.
    state: State,
    /// The newest; of seats the newest that is `bought`, if one is.
    order_id: OrderId,
    /// Of a package that was ordered per seat: how many are bought, by all orders together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 50_000, example = 5)]
    seats: Option<u32>,
    /// Of a gift: the order of whoever paid it, which only they can see.
    #[schema(example = false)]
    is_gift: bool,
    /// What it cost the workspace in that order.
    #[schema(maximum = 99_999_999)]
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
        Self { package, state, order_id, seats: None, is_gift, price_cents, bought_at, downloaded_at }
    }
}

impl PurchaseView {
    /// None where every order of seats was closed unpaid.
    fn of_seats(record: &seats::Record) -> Option<Self> {
        let purchase = record.purchase(record.newest()?.0)?;
        Some(Self { seats: Some(record.bought()), ..Self::from(purchase) })
    }
}

/// The last package of a page, and in which of the two lists it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Position {
    is_of_seats: bool,
    package: PackageId,
}

const OF_SEATS: &str = "seats:";

impl FromStr for Position {
    type Err = <PackageId as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let of_seats = text.strip_prefix(OF_SEATS);
        Ok(Self { is_of_seats: of_seats.is_some(), package: of_seats.unwrap_or(text).parse()? })
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.is_of_seats { OF_SEATS } else { "" }, self.package)
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after::<Position>("")?;
    let limit = usize::from(limit);
    let mut items: Vec<(Position, Option<PurchaseView>)> = Vec::new();
    let mut more = false;
    let after_seats = after.as_ref().filter(|after| after.is_of_seats).map(|after| &after.package);
    if after_seats.is_none() {
        let (found, are_more) = purchases::list(app, tenant, after.as_ref().map(|it| &it.package), limit).await?;
        more = are_more;
        let view = |record: Record| {
            let position = Position { is_of_seats: false, package: record.package.clone() };
            (position, Some(PurchaseView::from(record)))
        };
        items.extend(found.into_iter().map(view));
    }
    if !more {
        let (found, are_more) = seats::list(app, tenant, after_seats, limit - items.len()).await?;
        more = are_more;
        let view = |record: seats::Record| {
            let position = Position { is_of_seats: true, package: record.package.clone() };
            (position, PurchaseView::of_seats(&record))
        };
        items.extend(found.into_iter().map(view));
    }
    let next_cursor = items.last().filter(|_| more).map(|(position, _)| page::cursor(&position.to_string()));
    let items: Vec<PurchaseView> = items.into_iter().filter_map(|(_, view)| view).collect();
    Response::ok(&Page { items, next_cursor })
}
