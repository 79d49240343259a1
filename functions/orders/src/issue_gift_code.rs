//! Makes the next code of a gift that is paid: mails it to whom the gift is for, or shows it to
//! the buyer, once. The code before it is good no more.

use domain::{Email, MailId, OrderId, Permission, Time, Unmistakable};
use identity_store::mail_rate_limit::{WORKSPACE_GIFTS_PER_DAY_MAX, seconds_until_tomorrow};
use orders_store::orders::{self, CODE_PAUSE, CODES_MAX, GiftState, IssuedCode, NewCode};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

use crate::check_live;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "issue-gift-code",
    summary: "Get a code of a gift, or have it mailed to whom the gift is for.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/orders/{id}/gift-codes",
        path_parameters: &[("id", PathParameter::Order)],
        throttle: None,
        access: Access::Member(Permission::Buy),
        idempotent: true,
        body: Some(schema::<IssueGiftCode>()),
        query: None,
        success: Success::json(201, schema::<GiftCodeView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            GIFT_NOT_READY,
            TOO_MANY_GIFT_CODES,
            GIFT_CODE_LATELY,
            GIFT_ADDRESS_LIMIT,
            GIFT_MAILS_LIMIT,
            ErrorCode::LIVE_KEY_REQUIRED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[orders::ISSUE_CODE],
};

/// What a 404 calls an order that is no gift.
const GIFT: &str = "gift";

const GIFT_NOT_READY: ErrorCode = ErrorCode::conflict("gift_not_ready");
const TOO_MANY_GIFT_CODES: ErrorCode = ErrorCode::conflict("too_many_gift_codes");
const GIFT_CODE_LATELY: ErrorCode = ErrorCode::too_many("gift_code_lately");
const GIFT_ADDRESS_LIMIT: ErrorCode = ErrorCode::too_many("gift_address_limit");
const GIFT_MAILS_LIMIT: ErrorCode = ErrorCode::too_many("gift_mails_limit");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct IssueGiftCode {
    /// Who gets the code by mail. Without it the answer shows the code.
    #[schema(value_type = Email, required = false)]
    recipient: Option<Unmistakable<Email>>,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = GiftCode)]
pub struct GiftCodeView {
    /// Which of the gift's codes it is: earlier ones are good no more.
    #[schema(minimum = 1, maximum = 20, example = 1)]
    number: u32,
    /// What redeems the gift, shown here and never again. None of one that was mailed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(
        max_length = 200,
        example = "ten_01JD3V7Z0QK2M4N6P8R0T2V4X6.ord_01JD3V7Z0QK2M4N6P8R0T2V4X6.1.Yb1sQ0oM2nH7k3c9VxTz5LwE8uRaJ4pD6fGiKhZjXyA"
    )]
    code: Option<String>,
    /// Until when it can be redeemed.
    expires_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let id: OrderId = request.path("id", GIFT)?;
    let IssueGiftCode { recipient } = request.json()?;
    let recipient = recipient.map(Unmistakable::into_inner);
    let is_mailed = recipient.is_some();
    let new = NewCode { issue: MailId::new(request.resource_ulid(&app.clock)), recipient };
    match orders::issue_code(app, (caller.tenant_id, id), &new, &caller.actor()).await? {
        IssuedCode::Done { order, code } => {
            let gift = order.gift.ok_or_else(|| Error::internal("a gift has gone"))?;
            let expires_at = gift.expires_at.ok_or_else(|| Error::internal("a gift that was paid never expires"))?;
            let view = GiftCodeView { number: gift.codes, code: (!is_mailed).then_some(code), expires_at };
            // Nobody may keep it but the client, an answer kept for repetition included.
            Ok(Response::json(201, &view)?.with_header("cache-control", "no-store"))
        }
        refused => Err(refusal(app, &refused)),
    }
}

/// Why there is no code.
fn refusal(app: &App, refused: &IssuedCode) -> Error {
    let too_many = |code, detail: String, retry_after_seconds| Error::TooMany { code, detail, retry_after_seconds };
    match refused {
        IssuedCode::NotReady(state) => Error::Conflict { code: GIFT_NOT_READY, detail: not_ready(*state).to_owned() },
        IssuedCode::TooMany => {
            let detail = format!("A gift has at most {CODES_MAX} codes. Give it back, or write to our support.");
            Error::Conflict { code: TOO_MANY_GIFT_CODES, detail }
        }
        IssuedCode::Lately => {
            let detail = "There was a code of this gift less than a minute ago.".to_owned();
            too_many(GIFT_CODE_LATELY, detail, u32::try_from(CODE_PAUSE.as_secs()).unwrap_or(u32::MAX))
        }
        IssuedCode::AddressLimitMet => {
            let detail = "This address got as many codes of gifts today (UTC) as it may.".to_owned();
            too_many(GIFT_ADDRESS_LIMIT, detail, seconds_until_tomorrow(app))
        }
        IssuedCode::WorkspaceLimitMet => {
            let detail = format!(
                "A workspace has at most {WORKSPACE_GIFTS_PER_DAY_MAX} codes of gifts mailed on one day (UTC). Without \
                 `recipient` the answer shows the code."
            );
            too_many(GIFT_MAILS_LIMIT, detail, seconds_until_tomorrow(app))
        }
        IssuedCode::NotFound | IssuedCode::Done { .. } => Error::NotFound { what: GIFT },
    }
}

fn not_ready(state: GiftState) -> &'static str {
    match state {
        GiftState::Unpaid => "The gift is not paid yet.",
        GiftState::Redeemed => "Somebody has redeemed the gift.",
        GiftState::Disputed => "A bank holds what was paid for the gift, and decides whose it is.",
        GiftState::Expired => "The gift was not redeemed within a year.",
        GiftState::Void | GiftState::Ready => "The gift was given back, or its order was closed.",
    }
}
