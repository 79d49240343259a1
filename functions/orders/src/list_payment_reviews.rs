//! Lists payments that wait for people, those with an appeal first and then the oldest; and,
//! where it is asked for, those that were decided, the latest first. It shows ids, reasons and
//! sums alone.

use domain::StaffPermission;
use orders_store::reviews::{self, LISTED};
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page_schema, schema,
};
use serde::Deserialize;

use crate::review_view::ReviewView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-payment-reviews",
    summary: "List payments that wait for people.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/reviews/payments",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::ReviewPayments),
        idempotent: false,
        body: None,
        query: Some(schema::<ListPaymentReviews>()),
        success: Success::json(200, page_schema::<ReviewView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[reviews::LIST],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListPaymentReviews {
    /// Whether also those that were decided are listed, after the others.
    #[schema(default = false, example = true)]
    decided: Option<bool>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    request.staff()?;
    let params: ListPaymentReviews = request.query()?;
    let limit = page::limit(params.limit)?;
    let after = params.cursor.as_deref().map(|it| page::sort_key(it, LISTED)).transpose()?;
    let only_open = !params.decided.unwrap_or(false);
    let listed = reviews::list(app, only_open, after.as_deref(), limit.into()).await?;
    Response::secret(&Page {
        items: listed.items.iter().filter_map(ReviewView::of).collect(),
        next_cursor: listed.next.map(|sort_key| page::cursor(&sort_key)),
    })
}
