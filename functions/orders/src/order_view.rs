//! An order as its workspace sees it.

use domain::{AccountId, CountryCode, DiscountCode, OrderId, RefundId, Subdivision, Time};
use orders_store::orders::{CURRENCY, GiftState, Record, RefundRecord, RefundState, State};
use orders_store::tax::{OrderTax, TaxBehavior};
use platform::App;
use registry::PackageId;
use serde::Serialize;

use crate::review_view::HoldView;

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Order)]
pub struct OrderView {
    id: OrderId,
    state: State,
    /// Who made it.
    created_by: AccountId,
    created_at: Time,
    /// Until when its prices are held.
    prices_until: Time,
    #[schema(max_items = 7)]
    lines: Vec<OrderLine>,
    /// What it costs together without tax, after the discount.
    #[schema(maximum = 99_999_999, example = 2_400)]
    subtotal_cents: u64,
    /// The tax in what it costs; zero where none is collected.
    #[schema(maximum = 99_999_999)]
    tax_cents: u64,
    /// What it costs together, with tax.
    #[schema(maximum = 99_999_999)]
    total_cents: u64,
    /// By what its tax was calculated; none where none is collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = OrderTaxView, required = false)]
    tax: Option<OrderTaxView>,
    /// What its code takes off.
    #[schema(maximum = 99_999_999)]
    discount_cents: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount_code: Option<DiscountCode>,
    /// In which all of its amounts are.
    #[schema(pattern = "^[a-z]{3}$", example = "usd")]
    currency: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_at: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closed_at: Option<Time>,
    #[schema(max_items = 10)]
    refunds: Vec<RefundView>,
    /// Why its packages wait, or waited, and what the buyer can do; none of an order whose
    /// payment nobody looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = HoldView, required = false)]
    hold: Option<HoldView>,
    /// Of an order for somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = GiftView, required = false)]
    gift: Option<GiftView>,
    links: OrderLinks,
}

/// A package of an order.
#[derive(Serialize, utoipa::ToSchema)]
pub struct OrderLine {
    package: PackageId,
    /// As it was called when the order was made.
    #[schema(min_length = 1, max_length = 100, example = "TypeScript from any ontology")]
    title: String,
    /// Of a package that is priced per seat: how many were ordered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 500, example = 5)]
    seats: Option<u32>,
    /// What one seat costs without a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 9_999_999, example = 1_200)]
    seat_price_cents: Option<u64>,
    /// What it costs without a code; all seats together.
    #[schema(maximum = 99_999_999)]
    list_price_cents: u64,
    #[schema(maximum = 99_999_999)]
    discount_cents: u64,
    /// What it is sold at: with its tax, without it, or there is none, as the order's `tax` says.
    #[schema(maximum = 99_999_999)]
    price_cents: u64,
    /// The tax of it.
    #[schema(maximum = 99_999_999)]
    tax_cents: u64,
}

/// By what the tax of an order was calculated.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = OrderTax)]
pub struct OrderTaxView {
    /// Whether the prices of its packages have the tax in them.
    behavior: TaxBehavior,
    /// Where the buyer was, by the billing details.
    country: CountryCode,
    /// Where tax differs within the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<Subdivision>,
    /// The buyer is a business that pays the tax to its own tax office.
    #[schema(example = false)]
    reverse_charge: bool,
}

impl From<OrderTax> for OrderTaxView {
    fn from(tax: OrderTax) -> Self {
        let OrderTax { behavior, buyer, is_reverse_charged, .. } = tax;
        Self { behavior, country: buyer.country, state: buyer.state, reverse_charge: is_reverse_charged }
    }
}

/// Money of an order that goes back.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Refund)]
pub struct RefundView {
    id: RefundId,
    state: RefundState,
    /// Which the workspace can use no more, unless it failed.
    #[schema(max_items = 7)]
    packages: Vec<PackageId>,
    #[schema(maximum = 99_999_999)]
    amount_cents: u64,
    requested_at: Time,
    /// When the money left, or could not.
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<Time>,
    /// Where its credit note can be asked for, once the money has left.
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<String>,
}

/// Where a gift is.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Gift)]
pub struct GiftView {
    state: GiftState,
    /// How many codes there were; the newest one is good.
    #[schema(maximum = 20, example = 1)]
    codes: u32,
    /// When the newest code was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    code_issued_at: Option<Time>,
    /// Until when it can be redeemed, once it is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<Time>,
    /// When somebody redeemed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    redeemed_at: Option<Time>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct OrderLinks {
    #[serde(rename = "self")]
    this: String,
    /// Where an open order is paid; none of another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    checkout: Option<String>,
    /// Where the buyer appeals, once, as long as the order is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    appeal: Option<String>,
    /// Where the receipt of a paid order can be asked for; none of one for nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<String>,
}

impl OrderView {
    pub(crate) fn of(app: &App, order: Record) -> Self {
        let line = |line: orders_store::orders::Line| OrderLine {
            seats: line.seats,
            seat_price_cents: line.seat_price_cents(),
            list_price_cents: line.list_price_cents(),
            discount_cents: line.discount_cents,
            price_cents: line.price_cents,
            tax_cents: line.tax_cents(),
            package: line.package,
            title: line.title,
        };
        let (discount_cents, tax_cents) = (order.discount_cents(), order.tax_cents());
        let this = location(app, order.id);
        let checkout = (order.state == State::Open).then(|| format!("{this}/checkout"));
        let hold = order.review.clone().filter(|review| review.freezes).map(HoldView::from);
        let appeal = hold.as_ref().filter(|hold| hold.can_appeal()).map(|_| format!("{this}/appeal"));
        let receipt = order.receipt.as_ref().map(|_| format!("{this}/receipt"));
        let (now, refund) = (Time::from(app.clock.now()), |it| RefundView::of(&this, it));
        Self {
            gift: gift_of(&order, now),
            refunds: order.refunds.iter().map(refund).collect(),
            id: order.id,
            state: order.state,
            created_by: order.created_by,
            created_at: order.created_at,
            prices_until: order.prices_until,
            lines: order.lines.into_iter().map(line).collect(),
            subtotal_cents: order.total_cents - tax_cents,
            tax_cents,
            total_cents: order.total_cents,
            tax: order.tax.map(OrderTaxView::from),
            discount_cents,
            discount_code: order.discount_code,
            currency: CURRENCY.as_str(),
            paid_at: order.paid_at,
            closed_at: order.closed_at,
            hold,
            links: OrderLinks { this, checkout, appeal, receipt },
        }
    }
}

impl RefundView {
    /// `order` is where its order can be asked for.
    fn of(order: &str, refund: &RefundRecord) -> Self {
        let RefundRecord { id, state, amount_cents, requested_at, ended_at, .. } = *refund;
        let receipt = refund.credit_note.as_ref().map(|_| format!("{order}/refunds/{id}/receipt"));
        Self { id, state, packages: refund.packages.clone(), amount_cents, requested_at, ended_at, receipt }
    }
}

fn gift_of(order: &Record, now: Time) -> Option<GiftView> {
    let (gift, state) = (order.gift.as_ref()?, order.gift_state(now)?);
    Some(GiftView {
        state,
        codes: gift.codes,
        code_issued_at: gift.code_issued_at,
        expires_at: gift.expires_at,
        redeemed_at: gift.redeemed.as_ref().map(|redeemed| redeemed.at),
    })
}

/// Where an order can be asked for.
pub(crate) fn location(app: &App, id: OrderId) -> String {
    app.config.api_link(&format!("/api/v1/orders/{id}"))
}
