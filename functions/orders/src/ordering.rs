//! Making an order of packages: who may buy what, and at which price.

use std::collections::BTreeMap;

use catalog_store::packages::{self, PricedPer};
use catalog_store::purchases::{self, Held, State as Purchase};
use catalog_store::seats::{SEAT_ORDERS_MAX, SEATS_ASSIGNED_MAX, SEATS_OF_ORDER_MAX};
use domain::{AffiliateCode, DiscountCode, OrderId, TenantId, Time};
use orders_store::discounts;
use orders_store::orders::{self, Created, Line, NewOrder, ORDER_CENTS_MAX, ORDER_PACKAGES_MAX, Record, State};
use platform::{App, Caller, Error, ErrorCode, Grant, Request};
use registry::PackageId;
use serde::Deserialize;
use store_core::transaction::retry_with_backoff;

use crate::{check_live, checkout, discounting, referring, sharing, taxing};

pub(crate) const ALREADY_BOUGHT: ErrorCode = ErrorCode::conflict("already_bought");
/// Another order of the workspace waits for its payment.
pub(crate) const IN_OPEN_ORDER: ErrorCode = ErrorCode::conflict("in_open_order");
pub(crate) const PRICE_CHANGED: ErrorCode = ErrorCode::conflict("price_changed");
/// The workspace has had as many orders of seats of a package as are kept.
pub(crate) const SEAT_ORDERS_LIMIT: ErrorCode = ErrorCode::conflict("seat_orders_limit");

/// What [`order`] touches.
pub(crate) const ORDER: Grant = Grant::operation(
    "ordering::order",
    &[
        OFFERS,
        taxing::CALCULATE,
        purchases::HELD,
        sharing::SHARE,
        referring::REFER,
        discounting::APPLY,
        discounting::CHECK_USES,
        orders::CREATE,
        checkout::CLOSE,
        orders::PAY,
    ],
);

/// What [`offers`] touches.
pub(crate) const OFFERS: Grant = Grant::operation("ordering::offers", &[packages::FIND_ALL]);

/// What somebody wants to buy.
pub(crate) struct Wish {
    pub(crate) packages: Vec<Wanted>,
    /// What they have been shown.
    pub(crate) expected_total_cents: Option<u64>,
    pub(crate) discount_code: Option<DiscountCode>,
    /// Of the workspace that brought the buyer.
    pub(crate) affiliate_code: Option<AffiliateCode>,
    /// Whether it is for somebody else.
    pub(crate) is_gift: bool,
}

/// A package that somebody wants, with the fields of the request that name it and its seats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) field: String,
    pub(crate) package: PackageId,
    pub(crate) seats_field: String,
    pub(crate) seats: Option<u32>,
}

/// Seats of a package in a request.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WantedSeats {
    /// One of `packages`, which is priced per seat.
    package: PackageId,
    #[schema(minimum = 1, maximum = 500, example = 5)]
    seats: u32,
}

/// The packages of a request, each with its seats.
pub(crate) fn wanted(packages: Vec<PackageId>, seats: &[WantedSeats]) -> Result<Vec<Wanted>, Error> {
    for (at, it) in seats.iter().enumerate() {
        let is_alone = seats[..at].iter().all(|earlier| earlier.package != it.package);
        if !is_alone || !packages.contains(&it.package) {
            return Err(Error::field(format!("seats[{at}].package"), "expected one of `packages`, once"));
        }
    }
    let of = |(at, package): (usize, PackageId)| {
        let place = seats.iter().position(|it| it.package == package);
        Wanted {
            field: format!("packages[{at}]"),
            seats_field: place.map_or("seats".to_owned(), |place| format!("seats[{place}].seats")),
            seats: place.map(|place| seats[place].seats),
            package,
        }
    };
    let wanted: Vec<Wanted> = packages.into_iter().enumerate().map(of).collect();
    check_packages(&wanted)?;
    Ok(wanted)
}

/// Makes the order of a request, once; what costs nothing is complete at once.
pub(crate) async fn order(app: &App, request: &Request, wish: &Wish) -> Result<Record, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    check_packages(&wish.packages)?;
    if wish.is_gift && wish.packages.len() != 1 {
        let got = wish.packages.len();
        return Err(Error::field("packages", format!("expected one package in a gift, got {got}")));
    }
    let id = OrderId::new(request.resource_ulid(&app.clock));
    let order = match orders::find(app, caller.tenant_id, id).await? {
        Some(made) => made,
        None => make(app, caller, id, wish).await?,
    };
    if order.state != State::Open || order.total_cents > 0 {
        return Ok(order);
    }
    let paid = orders::mark_paid(app, caller.tenant_id, id, None, &caller.actor()).await?;
    paid.ok_or_else(|| Error::internal("an order has gone"))
}

fn check_packages(packages: &[Wanted]) -> Result<(), Error> {
    if !(1..=ORDER_PACKAGES_MAX).contains(&packages.len()) {
        let got = packages.len();
        return Err(Error::field("packages", format!("expected 1 to {ORDER_PACKAGES_MAX} packages, got {got}")));
    }
    let twice = |at: &usize| packages[..*at].iter().any(|earlier| earlier.package == packages[*at].package);
    if let Some(at) = (1..packages.len()).find(twice) {
        return Err(Error::field(&packages[at].field, "expected each package once"));
    }
    let is_wrong = |it: &&Wanted| it.seats.is_some_and(|seats| !(1..=SEATS_OF_ORDER_MAX).contains(&seats));
    match packages.iter().find(is_wrong) {
        Some(it) => Err(Error::field(&it.seats_field, format!("expected 1 to {SEATS_OF_ORDER_MAX} seats"))),
        None => Ok(()),
    }
}

async fn make(app: &App, caller: &Caller, id: OrderId, wish: &Wish) -> Result<Record, Error> {
    let mut tries = 0;
    loop {
        let (lines, discount) = priced(app, caller.tenant_id, wish).await?;
        let of = taxing::For::Order(id);
        let (lines, tax) = taxing::calculate(app, caller.tenant_id, of, lines).await?.map_err(taxing::refusal)?;
        check_amount(&lines)?;
        check_total(&lines, wish)?;
        if wish.is_gift && lines.iter().all(|line| line.price_cents == 0) {
            return Err(Error::field("gift", "expected a package that costs something: everybody can have this one"));
        }
        let mut lines = sharing::share(app, lines).await?;
        if let Some(code) = wish.affiliate_code {
            lines = referring::refer(app, caller, code, lines).await?;
        }
        sharing::check_size(&lines)?;
        // What is for somebody else may be in the workspace, too.
        let seen = if wish.is_gift { Held::default() } else { purchases(app, caller, &lines).await? };
        // After orders have given way, which may have had the code.
        if let Some(discount) = &discount {
            discounting::check_uses(app, discount, caller.tenant_id).await?;
        }
        let (tenant_id, created_by, is_gift) = (caller.tenant_id, caller.account_id, wish.is_gift);
        let new = NewOrder { id, tenant_id, created_by, lines, is_gift, discount, tax };
        match orders::create(app, new, &seen, &caller.actor()).await? {
            Created::Done(order) => return Ok(*order),
            Created::Changed => retry_with_backoff(&mut tries, "the purchases of an order").await?,
        }
    }
}

/// The packages at what they cost now, by the code if there is one.
async fn priced(app: &App, tenant: TenantId, wish: &Wish) -> Result<(Vec<Line>, Option<discounts::Record>), Error> {
    let offered = offers(app, tenant, &wish.packages).await?;
    let line = |(wanted, offer): (&Wanted, Result<Line, NotOffered>)| {
        offer.map_err(|refused| Error::field(refused.field(wanted), refused.message()))
    };
    let lines = wish.packages.iter().zip(offered).map(line).collect::<Result<Vec<Line>, Error>>()?;
    check_amount(&lines)?;
    let Some(code) = &wish.discount_code else { return Ok((lines, None)) };
    let (lines, discount) = discounting::apply(app, code, &lines).await?.map_err(discounting::refusal)?;
    Ok((lines, Some(discount)))
}

/// Why a workspace cannot buy a package at all.
pub(crate) enum NotOffered {
    Unknown,
    OwnPackage,
    /// It is priced per seat, and nobody has said for how many.
    SeatsRequired,
    /// It is priced for the whole workspace.
    NotPerSeat,
}

impl NotOffered {
    fn message(&self) -> &'static str {
        match self {
            Self::Unknown => "there is no such package",
            Self::OwnPackage => "expected a package of another workspace: this one is your own",
            Self::SeatsRequired => "seats_required: expected the number of seats, as this package is priced per seat",
            Self::NotPerSeat => "seats_not_sold: expected no seats: each member uses what the workspace has bought",
        }
    }

    fn field<'a>(&self, wanted: &'a Wanted) -> &'a str {
        match self {
            Self::Unknown | Self::OwnPackage => &wanted.field,
            Self::SeatsRequired | Self::NotPerSeat => &wanted.seats_field,
        }
    }
}

/// Each of these packages as it is offered to a workspace now.
pub(crate) async fn offers(
    app: &App,
    tenant: TenantId,
    wanted: &[Wanted],
) -> Result<Vec<Result<Line, NotOffered>>, Error> {
    let ids: Vec<&PackageId> = wanted.iter().map(|it| &it.package).collect();
    let found = packages::find_all(app, ids).await?;
    let mut found: BTreeMap<PackageId, packages::Record> =
        found.into_iter().map(|package| (package.id.clone(), package)).collect();
    let mut offer = |wanted: &Wanted| {
        let package =
            found.remove(&wanted.package).filter(|it| it.is_visible_to(Some(tenant))).ok_or(NotOffered::Unknown)?;
        if package.owner() == tenant {
            return Err(NotOffered::OwnPackage);
        }
        let seats = match (package.priced_per, wanted.seats) {
            (PricedPer::Seat, None) => return Err(NotOffered::SeatsRequired),
            (PricedPer::Workspace, Some(_)) => return Err(NotOffered::NotPerSeat),
            (_, seats) => seats,
        };
        let (creator, title) = (package.owner(), package.page.title.to_string());
        Ok(Line {
            package: package.id,
            title,
            creator,
            collaborators: Vec::new(),
            affiliate: None,
            seats,
            // Both have a limit: what is too much for a card is no overflow.
            price_cents: package.price_cents.saturating_mul(seats.unwrap_or(1).into()),
            discount_cents: 0,
            tax: None,
        })
    };
    Ok(wanted.iter().map(&mut offer).collect())
}

/// Seats can cost more together than a card pays.
pub(crate) fn check_amount(lines: &[Line]) -> Result<(), Error> {
    let total = lines.iter().fold(0_u64, |sum, line| sum.saturating_add(line.gross_cents()));
    if total <= ORDER_CENTS_MAX {
        return Ok(());
    }
    let expected = format!("expected seats for at most {ORDER_CENTS_MAX} US cents together, which a card can pay");
    Err(Error::field("seats", format!("{expected}, got {total}")))
}

/// Nobody pays another price than they have been shown.
fn check_total(lines: &[Line], wish: &Wish) -> Result<(), Error> {
    let total: u64 = lines.iter().map(Line::gross_cents).sum();
    match wish.expected_total_cents {
        Some(expected) if expected != total => {
            let prices = lines.iter().map(|line| format!("{} costs {}", line.package, line.gross_cents()));
            let prices: Vec<String> = prices.collect();
            let detail = format!("{}: {total} US cents together, not {expected}.", prices.join(", "));
            Err(Error::Conflict { code: PRICE_CHANGED, detail })
        }
        _ => Ok(()),
    }
}

/// What the workspace has of these packages. An order whose prices are held no more, and that
/// nobody pays, gives way.
async fn purchases(app: &App, caller: &Caller, lines: &[Line]) -> Result<Held, Error> {
    let tenant = caller.tenant_id;
    let ids: Vec<&PackageId> = lines.iter().map(|line| &line.package).collect();
    let seen = purchases::held(app, tenant, &ids).await?;
    let mut has_closed = false;
    for line in lines {
        check_seat_orders(line, &seen)?;
        let package = &line.package;
        for (state, order) in in_the_way(line, &seen) {
            if state != Purchase::Ordered {
                let detail = format!("{package} was bought by the order {order}.");
                return Err(Error::Conflict { code: ALREADY_BOUGHT, detail });
            }
            let other = orders::find(app, tenant, order).await?;
            if other.as_ref().is_some_and(|other| other.state == State::Held) {
                let detail = format!(
                    "{package} was paid by the order {order}, whose payment people look at. That order says why."
                );
                return Err(Error::Conflict { code: IN_OPEN_ORDER, detail });
            }
            let Some(other) = other.filter(|other| other.prices_until < Time::from(app.clock.now())) else {
                let detail =
                    format!("{package} is in the order {order}, which waits for its payment. Pay it, or close it.");
                return Err(Error::Conflict { code: IN_OPEN_ORDER, detail });
            };
            checkout::close(app, other, &caller.actor()).await?;
            has_closed = true;
        }
    }
    if has_closed { purchases::held(app, tenant, &ids).await } else { Ok(seen) }
}

/// What a workspace has of a package that stands in the way of another order, with its order.
/// Whoever has it for all of its members needs no seats; orders of seats add up, but nothing
/// is ordered beside one that waits for its payment.
pub(crate) fn in_the_way(line: &Line, held: &Held) -> Vec<(Purchase, OrderId)> {
    let whole = held.whole.get(&line.package).map(|it| (it.state, it.order_id));
    let whole = whole.filter(|(state, _)| *state != Purchase::Refunded);
    let ordered =
        held.seats.get(&line.package).and_then(|seats| seats.ordered()).map(|order| (Purchase::Ordered, order));
    whole.into_iter().chain(ordered).collect()
}

/// What the seats of a package lie in has an end, and nobody pays for seats that nobody can be
/// given.
pub(crate) fn check_seat_orders(line: &Line, held: &Held) -> Result<(), Error> {
    let (Some(wanted), Some(seats)) = (line.seats, held.seats.get(&line.package)) else { return Ok(()) };
    let after = seats.bought().saturating_add(wanted);
    let is_too_many = usize::try_from(after).map_or(true, |after| after > SEATS_ASSIGNED_MAX);
    if !is_too_many && seats.orders.len() < SEAT_ORDERS_MAX {
        return Ok(());
    }
    let detail = format!(
        "A workspace has at most {SEATS_ASSIGNED_MAX} seats of a package, by {SEAT_ORDERS_MAX} orders; of {} it has {}.",
        line.package,
        seats.bought()
    );
    Err(Error::Conflict { code: SEAT_ORDERS_LIMIT, detail })
}
