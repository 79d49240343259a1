//! Gives what an open order can be paid by: the address of a page of Stripe's, or the secret
//! of Stripe's form. However often it is asked for, and in however many windows, an order
//! can be paid by one of them alone, and once.

use catalog_store::packages;
use domain::risk::card_testing::{Limit, Refused};
use domain::{OrderId, Permission, Time};
use orders_store::orders::{self, AttemptKind, NewAttempt, Record, State};
use orders_store::{card_testing, countries, stripe};
use platform::endpoint::{PathParameter, Throttle};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

use crate::checkout::{self, Payable};
use crate::{ORDER_CLOSED, ORDER_PAID, PACKAGE_UNAVAILABLE, PAYMENT_UNDER_WAY, check_live};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "check-out-order",
    summary: "Get what an order can be paid by.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/orders/{id}/checkout",
        path_parameters: &[("id", PathParameter::Order)],
        throttle: Some(Throttle { requests_per_second_max: 20, burst_requests_max: 40 }),
        access: Access::Member(Permission::Buy),
        idempotent: false,
        body: Some(schema::<CheckOutOrder>()),
        query: None,
        success: Success::json(200, schema::<CheckoutView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            ORDER_PAID,
            ORDER_CLOSED,
            PRICES_OVER,
            PAYMENT_UNDER_WAY,
            PACKAGE_UNAVAILABLE,
            checkout::TOO_MANY_CHECKOUTS,
            checkout::PAYMENTS_LIMITED,
            ErrorCode::LIVE_KEY_REQUIRED,
            stripe::NOT_CONFIGURED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[
        orders::FIND,
        packages::FIND_ALL,
        card_testing::CHECK,
        card_testing::NOTE_CHECKOUT,
        countries::FIND,
        checkout::PAY_BY,
    ],
};

/// There is too little time left in which its prices are held.
const PRICES_OVER: ErrorCode = ErrorCode::conflict("prices_over");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckOutOrder {
    /// One of another kind that was given before is good no more.
    kind: AttemptKind,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Checkout)]
pub struct CheckoutView {
    kind: AttemptKind,
    /// Of `hosted_page`: where the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 2048, example = "https://checkout.stripe.com/c/pay/cs_test_a1b2c3")]
    url: Option<String>,
    /// Of `payment_form`: what Stripe.js takes. It is for the buyer's browser alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 500, example = "pi_3SNVbPGm7vC2xH0k_secret_a1b2c3")]
    client_secret: Option<String>,
    /// Of `payment_form`: the key that Stripe.js begins with.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 500, example = "pk_test_a1b2c3")]
    publishable_key: Option<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let id: OrderId = request.path("id", crate::ORDER)?;
    let CheckOutOrder { kind } = request.json()?;
    let order = orders::find(app, caller.tenant_id, id).await?.ok_or(Error::NotFound { what: crate::ORDER })?;
    if !checkout::has_time(app, &order) {
        let detail = "The prices of the order are held no more. Close it, and make another one.".to_owned();
        return Err(Error::Conflict { code: PRICES_OVER, detail });
    }
    check_packages(app, &order).await?;
    check_declines(app, &order, &request).await?;
    let new = NewAttempt { kind, country: countries::find(app, &request.client.ip) };
    let view = match checkout::pay_by(app, order, &new, &caller.actor()).await? {
        Payable::Page(session) => CheckoutView { kind, url: session.url, client_secret: None, publishable_key: None },
        Payable::Form(intent) => {
            let publishable_key = stripe::publishable_key(app).await?;
            CheckoutView { kind, url: None, client_secret: intent.client_secret, publishable_key }
        }
    };
    Response::secret(&view)
}

/// Whoever tries cards out is given nothing to try the next one by.
async fn check_declines(app: &App, order: &Record, request: &Request) -> Result<(), Error> {
    if order.state != State::Open || order.total_cents == 0 {
        return Ok(());
    }
    let network = request.client.network_hash();
    if let Some(refused) = card_testing::check(app, order.created_by, network.as_deref()).await? {
        return Err(limited(app, &refused));
    }
    match network {
        Some(network) => card_testing::note_checkout(app, order.id, &network).await,
        None => Ok(()),
    }
}

fn limited(app: &App, refused: &Refused) -> Error {
    let detail = match refused.limit {
        Limit::Account => {
            "Too many cards were declined for your account. Ask the bank of your card why, wait as long as \
             `Retry-After` says, and pay by a card that works."
        }
        Limit::Network | Limit::All => {
            "Many cards are being declined at this moment, so orders of new accounts wait. Nothing is wrong with \
             yours: check the order out again after as long as `Retry-After` says; its prices are held."
        }
    };
    let left = refused.until.since(Time::from(app.clock.now())).as_secs() + 1;
    Error::TooMany {
        code: checkout::PAYMENTS_LIMITED,
        detail: detail.to_owned(),
        retry_after_seconds: u32::try_from(left.max(1)).unwrap_or(u32::MAX),
    }
}

/// What was taken down, withdrawn or given to the buyer since the order was made.
async fn check_packages(app: &App, order: &Record) -> Result<(), Error> {
    if order.state != State::Open {
        return Ok(());
    }
    let ids = order.packages();
    let found = packages::find_all(app, ids.iter().collect::<Vec<_>>()).await?;
    let is_sold = |it: &packages::Record| it.is_visible_to(Some(order.tenant_id)) && it.owner() != order.tenant_id;
    let gone = ids.iter().find(|id| !found.iter().any(|it| it.id == **id && is_sold(it)));
    let Some(gone) = gone else { return Ok(()) };
    let detail = format!("{gone} is sold no more. Close the order, and make another one without it.");
    Err(Error::Conflict { code: PACKAGE_UNAVAILABLE, detail })
}
