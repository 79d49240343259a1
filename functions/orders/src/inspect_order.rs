//! Shows staff an order with all that happened to it: what Stripe was asked, and what moved
//! between accounts. The look is in the workspace's log before it is answered.

use domain::events::Viewed;
use domain::{CountryCode, OrderId, Reason, RefundId, StaffPermission, TenantId, Time};
use orders_store::books::{self, Posted};
use orders_store::orders::{self, Attempt, AttemptKind, Record};
use orders_store::tax::TaxEntry;
use orders_store::{disputes, reviews};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};
use store_core::acts::{self, Act};

use crate::dispute_view::DisputeView;
use crate::order_view::OrderView;
use crate::review_view::ReviewView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-order",
    summary: "See an order with all that happened to it.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/workspaces/{id}/orders/{order_id}",
        path_parameters: &[("id", PathParameter::AnyWorkspace), ("order_id", PathParameter::AnyOrder)],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewBooks),
        idempotent: false,
        body: None,
        query: Some(schema::<InspectOrder>()),
        success: Success::json(200, schema::<OrderHistory>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[orders::FIND, disputes::FIND_ALL, books::FIND_ALL, reviews::FIND_APPEAL, acts::VIEW],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InspectOrder {
    reason: Reason,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct OrderHistory {
    order: OrderView,
    /// What Stripe was last asked to take the money by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = AttemptView, required = false)]
    attempt: Option<AttemptView>,
    /// By which it was paid, as Stripe names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 255, example = "pi_3SNVbPGm7vC2xH0k")]
    intent_id: Option<String>,
    /// What Stripe keeps of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0, example = 65)]
    fee_cents: Option<i64>,
    /// Of the card that paid, as its bank says: evidence of where the buyer is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = CountryCode, required = false)]
    card_country: Option<CountryCode>,
    /// What of its tax is recorded at Stripe, or is to be recorded by a person.
    #[schema(max_items = 100)]
    tax_entries: Vec<TaxEntryView>,
    /// How often Stripe was asked for each refund.
    #[schema(max_items = 10)]
    refund_tries: Vec<RefundTries>,
    /// What banks asked about it, or took back.
    #[schema(max_items = 10)]
    disputes: Vec<DisputeView>,
    /// Whether its payment is suspicious; none where nobody looked at it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = ReviewView, required = false)]
    review: Option<ReviewView>,
    /// What the buyer says to that.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 2_000, example = "The card is our company's; the account is new.")]
    appeal: Option<String>,
    /// In the order in which they were posted.
    #[schema(max_items = 280)]
    transfers: Vec<TransferView>,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = CheckoutAttempt)]
pub struct AttemptView {
    /// 1, 2, 3, …
    #[schema(minimum = 1, example = 1)]
    number: u32,
    kind: AttemptKind,
    begun_at: Time,
    /// Where the buyer was then, by the address that they came from; none where nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = CountryCode, required = false)]
    country: Option<CountryCode>,
    /// As Stripe names it; none as long as nobody knows what became of the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 255, example = "cs_test_a1b2c3")]
    stripe_id: Option<String>,
}

/// The sale, or what was given back or lost of it.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = TaxEntry)]
pub struct TaxEntryView {
    /// `sale`, `refund/<refund>`, `returned/<refund>` or `dispute/<dispute>`.
    #[schema(min_length = 4, max_length = 255, example = "sale")]
    of: String,
    /// As Stripe names it; none where there is none, or nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 255, example = "tax_1SNVbPGm7vC2xH0k")]
    stripe_id: Option<String>,
    /// Stripe does not take it from us: whoever files the tax records it on Stripe's own pages.
    #[schema(example = false)]
    by_hand: bool,
    /// When that was known.
    at: Time,
}

impl From<&TaxEntry> for TaxEntryView {
    fn from(entry: &TaxEntry) -> Self {
        let TaxEntry { of, stripe_id, is_by_hand, at } = entry;
        Self { of: of.to_string(), stripe_id: stripe_id.clone(), by_hand: *is_by_hand, at: *at }
    }
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct RefundTries {
    id: RefundId,
    /// Calls that were made, or about to be.
    #[schema(minimum = 0, example = 1)]
    tries: u32,
    /// As Stripe names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 255, example = "re_3SNVbPGm7vC2xH0k")]
    stripe_id: Option<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = LedgerTransfer)]
pub struct TransferView {
    #[schema(value_type = String, min_length = 1, max_length = 200, example = "charge/ord_01JD3V7Z0QK2M4N6P8R0T2V4X6")]
    id: ledger::TransferId,
    posted_at: Time,
    /// They sum to zero.
    #[schema(min_items = 2, max_items = 30)]
    legs: Vec<LegView>,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = LedgerLeg)]
pub struct LegView {
    #[schema(value_type = String, min_length = 1, max_length = 60, example = "clearing")]
    account: ledger::Account,
    /// In minor units: a debit where it is above zero.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 1_200)]
    amount: i64,
}

impl From<Attempt> for AttemptView {
    fn from(attempt: Attempt) -> Self {
        let Attempt { number, kind, begun_at, country, stripe_id } = attempt;
        Self { number, kind, begun_at, country, stripe_id }
    }
}

impl From<Posted> for TransferView {
    fn from(posted: Posted) -> Self {
        let legs = posted.transfer.legs().iter().map(|leg| LegView { account: leg.account, amount: leg.amount });
        let legs = legs.collect();
        Self { id: posted.transfer.id().clone(), posted_at: posted.posted_at, legs }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let tenant: TenantId = request.path("id", crate::ORDER)?;
    let id: OrderId = request.path("order_id", crate::ORDER)?;
    let InspectOrder { reason } = request.query()?;
    let order = orders::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::ORDER })?;
    let disputes: Vec<String> = order.disputes.iter().map(|it| it.id.clone()).collect();
    let disputes = disputes::find_all(app, &disputes).await?;
    let mut ids = orders::transfer_ids(&order)?;
    for dispute in &disputes {
        ids.extend(disputes::transfer_ids(dispute, order.lines.len())?);
    }
    let mut transfers = books::find_all(app, &ids).await?;
    transfers.sort_by(|a, b| (a.posted_at, a.transfer.id()).cmp(&(b.posted_at, b.transfer.id())));
    let appeal = reviews::find_appeal(app, id).await?;
    acts::view(app, &Act { by, subject: tenant.into(), reason: &reason }, Viewed::Order(id)).await?;
    Response::secret(&history(app, order, &disputes, appeal, transfers))
}

fn history(
    app: &App,
    order: Record,
    disputes: &[disputes::Record],
    appeal: Option<String>,
    transfers: Vec<Posted>,
) -> OrderHistory {
    let tries = order.refunds.iter().map(|refund| RefundTries {
        id: refund.id,
        tries: refund.tries,
        stripe_id: refund.stripe_id.clone(),
    });
    let tax = order.tax.as_ref();
    OrderHistory {
        card_country: tax.and_then(|tax| tax.evidence.card_country.clone()),
        tax_entries: tax.map(|tax| tax.entries.iter().map(TaxEntryView::from).collect()).unwrap_or_default(),
        refund_tries: tries.collect(),
        attempt: order.attempt.clone().map(AttemptView::from),
        intent_id: order.intent_id.clone(),
        fee_cents: order.fee_cents,
        disputes: disputes.iter().map(DisputeView::from).collect(),
        review: ReviewView::of(&order),
        appeal,
        order: OrderView::of(app, order),
        transfers: transfers.into_iter().map(TransferView::from).collect(),
    }
}
