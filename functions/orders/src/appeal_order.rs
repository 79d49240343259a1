//! Takes what a buyer says to the review that holds their order: once. Whoever decides reads
//! it, and orders with an appeal come first.

use domain::{OrderId, Permission, breaks_line_or_direction};
use orders_store::reviews::{self, APPEAL_CHARACTERS_MAX, Appealed};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;

use crate::check_live;
use crate::order_view::OrderView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "appeal-order",
    summary: "Say something to the review that holds an order.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/orders/{id}/appeal",
        path_parameters: &[("id", PathParameter::Order)],
        throttle: None,
        access: Access::Member(Permission::Buy),
        idempotent: true,
        body: Some(schema::<AppealOrder>()),
        query: None,
        success: Success::json(201, schema::<OrderView>()),
        errors: &[ErrorCode::NOT_FOUND, ORDER_NOT_HELD, ALREADY_APPEALED, ErrorCode::LIVE_KEY_REQUIRED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[reviews::APPEAL],
};

const ORDER_NOT_HELD: ErrorCode = ErrorCode::conflict("order_not_held");
const ALREADY_APPEALED: ErrorCode = ErrorCode::conflict("already_appealed");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppealOrder {
    /// What whoever decides should know: lines without control characters.
    #[schema(min_length = 10, max_length = 2_000, example = "The card is our company's; the account is new.")]
    text: String,
}

const TEXT_CHARACTERS_MIN: usize = 10;

fn check_text(text: &str) -> Result<&str, Error> {
    let text = text.trim();
    let is_long_enough = (TEXT_CHARACTERS_MIN..=APPEAL_CHARACTERS_MAX).contains(&text.chars().count());
    if is_long_enough && !text.chars().any(|it| breaks_line_or_direction(it) && it != '\n') {
        return Ok(text);
    }
    let expected = format!("expected {TEXT_CHARACTERS_MIN} to {APPEAL_CHARACTERS_MAX} characters without control ones");
    Err(Error::field("text", expected))
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let id: OrderId = request.path("id", crate::ORDER)?;
    let AppealOrder { text } = request.json()?;
    let text = check_text(&text)?;
    let conflict = |code, detail: &str| Err(Error::Conflict { code, detail: detail.to_owned() });
    match reviews::appeal(app, (caller.tenant_id, id), text, &caller.actor()).await? {
        Appealed::Done(order) => Response::json(201, &OrderView::of(app, *order)),
        Appealed::NotFound => Err(Error::NotFound { what: crate::ORDER }),
        Appealed::NotHeld => conflict(ORDER_NOT_HELD, "The order does not wait for a decision."),
        Appealed::AlreadyAppealed => {
            conflict(ALREADY_APPEALED, "You have appealed already; whoever decides reads what you said.")
        }
    }
}
