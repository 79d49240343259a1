//! Tells what packages would cost if they were ordered now, by a discount code if one is
//! given, and which of them cannot be ordered. Nothing is written, and nothing is held.

use catalog_store::purchases::{self, Held, State as Purchase};
use domain::{DiscountCode, OrderId, Permission, TenantId, Time};
use orders_store::discounts;
use orders_store::discounts::rules::Refused;
use orders_store::orders::{self, CURRENCY, Line, State as OrderState};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::PackageId;
use serde::{Deserialize, Serialize};

use crate::ordering::{self, NotOffered, WantedSeats};
use crate::{check_live, discounting, taxing};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "quote-order",
    summary: "See what packages would cost now, by a discount code.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/orders/quote",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: Some(schema::<QuoteOrder>()),
        query: None,
        success: Success::json(200, schema::<QuoteView>()),
        errors: &[ErrorCode::LIVE_KEY_REQUIRED, orders_store::stripe::NOT_CONFIGURED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[
        ordering::OFFERS,
        taxing::CALCULATE,
        purchases::HELD,
        orders::FIND,
        discounting::APPLY,
        discounts::CHECK_USES,
    ],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct QuoteOrder {
    /// Each once.
    #[schema(min_items = 1, max_items = 7)]
    packages: Vec<PackageId>,
    /// For how many members, of each package that is priced per seat.
    #[serde(default)]
    #[schema(max_items = 7, required = false)]
    seats: Vec<WantedSeats>,
    /// By which its creator's packages cost less.
    discount_code: Option<DiscountCode>,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Quote)]
pub struct QuoteView {
    /// In the order in which they were asked for.
    #[schema(max_items = 7)]
    lines: Vec<QuoteLine>,
    /// What those that can be ordered cost together without a code.
    #[schema(maximum = 99_999_999, example = 2_400)]
    list_total_cents: u64,
    /// What the code takes off.
    #[schema(maximum = 99_999_999)]
    discount_cents: u64,
    /// The tax of those that can be ordered; zero where none is collected.
    #[schema(maximum = 99_999_999)]
    tax_cents: u64,
    /// Why their tax is not known, and so not in the total; an order would be refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = NoTax, required = false)]
    tax_refused: Option<NoTax>,
    /// The buyer is a business that would pay the tax to its own tax office.
    #[schema(example = false)]
    reverse_charge: bool,
    /// What an order of those that can be ordered would cost: its `expected_total_cents`.
    #[schema(maximum = 99_999_999)]
    total_cents: u64,
    /// In which all of its amounts are.
    #[schema(pattern = "^[a-z]{3}$", example = "usd")]
    currency: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount_code: Option<DiscountCode>,
    /// Why the code takes nothing off; an order with it would be refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = DiscountRefusal, required = false)]
    discount_refused: Option<DiscountRefusal>,
}

/// A package that was asked for.
#[derive(Serialize, utoipa::ToSchema)]
pub struct QuoteLine {
    package: PackageId,
    /// Why it cannot be ordered; then it has no prices, and counts in no total.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = LineRefusal, required = false)]
    refused: Option<LineRefusal>,
    /// The order that it is in, if it cannot be ordered because of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    order_id: Option<OrderId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 100, example = "TypeScript from any ontology")]
    title: Option<String>,
    /// Of a package that is priced per seat: how many were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 500, example = 5)]
    seats: Option<u32>,
    /// What one seat costs without a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 9_999_999, example = 1_200)]
    seat_price_cents: Option<u64>,
    /// What it costs without a code; all seats together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 99_999_999, example = 1_200)]
    list_price_cents: Option<u64>,
    /// What the code takes off it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 99_999_999, example = 240)]
    discount_cents: Option<u64>,
    /// What it would be sold at; whether its tax is in it, the operator says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 99_999_999, example = 960)]
    price_cents: Option<u64>,
    /// The tax of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 99_999_999, example = 0)]
    tax_cents: Option<u64>,
}

/// Why a package cannot be ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LineRefusal {
    /// There is no such package.
    NotFound,
    /// It is the workspace's own.
    OwnPackage,
    AlreadyBought,
    /// Another order with it waits for its payment.
    InOpenOrder,
    /// It is priced per seat, and the quote says for how many.
    SeatsRequired,
    /// It is priced for the whole workspace, and not per seat.
    SeatsNotSold,
}

/// Why the tax of an order is not known, and the order is not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = TaxRefusal)]
pub enum NoTax {
    /// The workspace has no billing details.
    BillingDetailsRequired,
    /// Stripe takes them not: there is no such place, or no VAT id of such a form.
    BillingDetailsRefused,
}

/// Why a code takes nothing off.
#[derive(Serialize, utoipa::ToSchema)]
pub struct DiscountRefusal {
    /// As the field of an order that is refused has it.
    #[schema(pattern = "^discount_[a-z_]+$", max_length = 64, example = "discount_expired")]
    code: &'static str,
    /// In words for the buyer.
    #[schema(max_length = 200, example = "this code could be used until 2026-11-21T12:00:00.000Z")]
    message: String,
}

/// A package that cannot be ordered, and the order that it is in.
type RefusedLine = (LineRefusal, Option<OrderId>);

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let QuoteOrder { packages, seats, discount_code } = request.json()?;
    let tenant = caller.tenant_id;
    let wanted = ordering::wanted(packages, &seats)?;
    let offers = ordering::offers(app, tenant, &wanted).await?;
    let ids: Vec<&PackageId> = wanted.iter().map(|it| &it.package).collect();
    let seen = purchases::held(app, tenant, &ids).await?;
    let mut found = Vec::new();
    for (wanted, offer) in wanted.into_iter().zip(offers) {
        found.push((wanted.package, line(app, tenant, offer, &seen).await?));
    }
    let orderable: Vec<Line> = found.iter().filter_map(|(_, line)| line.as_ref().ok().cloned()).collect();
    ordering::check_amount(&orderable)?;
    let discounted = match &discount_code {
        Some(code) => by_code(app, tenant, code, &orderable).await?,
        None => Ok(orderable.clone()),
    };
    let discount_refused = discounted.as_ref().err().map(|refused| DiscountRefusal::from(*refused));
    let priced = discounted.unwrap_or(orderable);
    let taxed = taxing::calculate(app, tenant, taxing::For::Quote, priced.clone()).await?;
    let tax_refused = taxed.as_ref().err().copied();
    let (priced, tax) = taxed.unwrap_or((priced, None));
    let view = |(id, line): (PackageId, Result<Line, RefusedLine>)| match line {
        Ok(line) => QuoteLine::orderable(priced.iter().find(|it| it.package == id).unwrap_or(&line)),
        Err(refused) => QuoteLine::refused(id, refused),
    };
    Response::ok(&QuoteView {
        lines: found.into_iter().map(view).collect(),
        list_total_cents: priced.iter().map(Line::list_price_cents).sum(),
        discount_cents: priced.iter().map(|line| line.discount_cents).sum(),
        tax_cents: priced.iter().map(Line::tax_cents).sum(),
        tax_refused,
        reverse_charge: tax.is_some_and(|tax| tax.is_reverse_charged),
        total_cents: priced.iter().map(Line::gross_cents).sum(),
        currency: CURRENCY.as_str(),
        discount_code,
        discount_refused,
    })
}

/// The lines at what they would cost by a code.
async fn by_code(
    app: &App,
    tenant: TenantId,
    code: &DiscountCode,
    lines: &[Line],
) -> Result<Result<Vec<Line>, Refused>, Error> {
    match discounting::apply(app, code, lines).await? {
        Ok((lines, discount)) => {
            let can_use = discounts::check_uses(app, &discount.code, tenant).await?;
            Ok(can_use.map(|()| lines))
        }
        Err(refused) => Ok(Err(refused)),
    }
}

/// Whether a package that is offered can be put into another order.
async fn line(
    app: &App,
    tenant: TenantId,
    offer: Result<Line, NotOffered>,
    seen: &Held,
) -> Result<Result<Line, RefusedLine>, Error> {
    let line = match offer {
        Ok(line) => line,
        Err(NotOffered::Unknown) => return Ok(Err((LineRefusal::NotFound, None))),
        Err(NotOffered::OwnPackage) => return Ok(Err((LineRefusal::OwnPackage, None))),
        Err(NotOffered::SeatsRequired) => return Ok(Err((LineRefusal::SeatsRequired, None))),
        Err(NotOffered::NotPerSeat) => return Ok(Err((LineRefusal::SeatsNotSold, None))),
    };
    for (state, id) in ordering::in_the_way(&line, seen) {
        if state != Purchase::Ordered {
            return Ok(Err((LineRefusal::AlreadyBought, Some(id))));
        }
        let order = orders::find(app, tenant, id).await?;
        // One whose prices are held no more gives way to another order.
        let gives_way =
            order.is_some_and(|it| it.state == OrderState::Open && it.prices_until < Time::from(app.clock.now()));
        if !gives_way {
            return Ok(Err((LineRefusal::InOpenOrder, Some(id))));
        }
    }
    Ok(Ok(line))
}

impl QuoteLine {
    fn refused(package: PackageId, (refused, order_id): RefusedLine) -> Self {
        Self {
            package,
            refused: Some(refused),
            order_id,
            title: None,
            seats: None,
            seat_price_cents: None,
            list_price_cents: None,
            discount_cents: None,
            price_cents: None,
            tax_cents: None,
        }
    }

    fn orderable(line: &Line) -> Self {
        Self {
            package: line.package.clone(),
            refused: None,
            order_id: None,
            title: Some(line.title.clone()),
            seats: line.seats,
            seat_price_cents: line.seat_price_cents(),
            list_price_cents: Some(line.list_price_cents()),
            discount_cents: Some(line.discount_cents),
            price_cents: Some(line.price_cents),
            tax_cents: Some(line.tax_cents()),
        }
    }
}

impl From<Refused> for DiscountRefusal {
    fn from(refused: Refused) -> Self {
        Self { code: refused.code(), message: refused.to_string() }
    }
}
