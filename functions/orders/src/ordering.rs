//! Making an order of packages: who may buy what, and at which price.

use std::collections::BTreeMap;

use catalog_store::packages;
use catalog_store::purchases::{self, Purchases, State as Purchase};
use domain::{AffiliateCode, DiscountCode, OrderId, TenantId, Time};
use orders_store::discounts;
use orders_store::orders::{self, Created, Line, NewOrder, ORDER_PACKAGES_MAX, Record, State};
use platform::store::transaction::retry_with_backoff;
use platform::{App, Caller, Error, ErrorCode, Grant, Request};
use registry::PackageId;

use crate::{check_live, checkout, discounting, referring, sharing, taxing};

pub(crate) const ALREADY_BOUGHT: ErrorCode = ErrorCode::conflict("already_bought");
/// Another order of the workspace waits for its payment.
pub(crate) const IN_OPEN_ORDER: ErrorCode = ErrorCode::conflict("in_open_order");
pub(crate) const PRICE_CHANGED: ErrorCode = ErrorCode::conflict("price_changed");

/// What [`order`] touches.
pub(crate) const ORDER: Grant = Grant::operation(
    "ordering::order",
    &[
        OFFERS,
        taxing::CALCULATE,
        purchases::FIND_ALL,
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
    /// Each with the field of the request that names it.
    pub(crate) packages: Vec<(String, PackageId)>,
    /// What they have been shown.
    pub(crate) expected_total_cents: Option<u64>,
    pub(crate) discount_code: Option<DiscountCode>,
    /// Of the workspace that brought the buyer.
    pub(crate) affiliate_code: Option<AffiliateCode>,
    /// Whether it is for somebody else.
    pub(crate) is_gift: bool,
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

pub(crate) fn check_packages(packages: &[(String, PackageId)]) -> Result<(), Error> {
    if !(1..=ORDER_PACKAGES_MAX).contains(&packages.len()) {
        let got = packages.len();
        return Err(Error::field("packages", format!("expected 1 to {ORDER_PACKAGES_MAX} packages, got {got}")));
    }
    let twice = |at: &usize| packages[..*at].iter().any(|(_, earlier)| *earlier == packages[*at].1);
    match (1..packages.len()).find(twice) {
        Some(at) => Err(Error::field(&packages[at].0, "expected each package once")),
        None => Ok(()),
    }
}

async fn make(app: &App, caller: &Caller, id: OrderId, wish: &Wish) -> Result<Record, Error> {
    let mut tries = 0;
    loop {
        let (lines, discount) = priced(app, caller.tenant_id, wish).await?;
        let of = taxing::For::Order(id);
        let (lines, tax) = taxing::calculate(app, caller.tenant_id, of, lines).await?.map_err(taxing::refusal)?;
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
        let seen = if wish.is_gift { Purchases::new() } else { purchases(app, caller, &lines).await? };
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
    let ids: Vec<PackageId> = wish.packages.iter().map(|(_, package)| package.clone()).collect();
    let offered = offers(app, tenant, &ids).await?;
    let line = |((field, _), offer): (&(String, PackageId), Result<Line, NotOffered>)| {
        offer.map_err(|refused| Error::field(field, refused.message()))
    };
    let lines = wish.packages.iter().zip(offered).map(line).collect::<Result<Vec<Line>, Error>>()?;
    let Some(code) = &wish.discount_code else { return Ok((lines, None)) };
    let (lines, discount) = discounting::apply(app, code, &lines).await?.map_err(discounting::refusal)?;
    Ok((lines, Some(discount)))
}

/// Why a workspace cannot buy a package at all.
pub(crate) enum NotOffered {
    Unknown,
    OwnPackage,
}

impl NotOffered {
    fn message(&self) -> &'static str {
        match self {
            Self::Unknown => "there is no such package",
            Self::OwnPackage => "expected a package of another workspace: this one is your own",
        }
    }
}

/// Each of these packages as it is offered to a workspace now.
pub(crate) async fn offers(
    app: &App,
    tenant: TenantId,
    ids: &[PackageId],
) -> Result<Vec<Result<Line, NotOffered>>, Error> {
    let found = packages::find_all(app, ids).await?;
    let mut found: BTreeMap<PackageId, packages::Record> =
        found.into_iter().map(|package| (package.id.clone(), package)).collect();
    let mut offer = |id: &PackageId| {
        let package = found.remove(id).filter(|it| it.is_visible_to(Some(tenant))).ok_or(NotOffered::Unknown)?;
        if package.owner() == tenant {
            return Err(NotOffered::OwnPackage);
        }
        let (creator, title) = (package.owner(), package.page.title.to_string());
        Ok(Line {
            package: package.id,
            title,
            creator,
            collaborators: Vec::new(),
            affiliate: None,
            price_cents: package.price_cents,
            discount_cents: 0,
            tax: None,
        })
    };
    Ok(ids.iter().map(&mut offer).collect())
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

/// What became of these packages before. An order whose prices are held no more, and that
/// nobody pays, gives way.
async fn purchases(app: &App, caller: &Caller, lines: &[Line]) -> Result<Purchases, Error> {
    let tenant = caller.tenant_id;
    let ids: Vec<&PackageId> = lines.iter().map(|line| &line.package).collect();
    let seen = purchases::find_all(app, tenant, ids.iter().copied()).await?;
    let mut has_closed = false;
    for (package, purchase) in &seen {
        match purchase.state {
            Purchase::Refunded => {}
            Purchase::Bought | Purchase::Refunding => {
                let detail = format!("{package} was bought by the order {}.", purchase.order_id);
                return Err(Error::Conflict { code: ALREADY_BOUGHT, detail });
            }
            Purchase::Ordered => {
                let other = orders::find(app, tenant, purchase.order_id).await?;
                if other.as_ref().is_some_and(|other| other.state == State::Held) {
                    let detail = format!(
                        "{package} was paid by the order {}, whose payment people look at. That order says why.",
                        purchase.order_id
                    );
                    return Err(Error::Conflict { code: IN_OPEN_ORDER, detail });
                }
                let Some(other) = other.filter(|other| other.prices_until < Time::from(app.clock.now())) else {
                    let detail = format!(
                        "{package} is in the order {}, which waits for its payment. Pay it, or close it.",
                        purchase.order_id
                    );
                    return Err(Error::Conflict { code: IN_OPEN_ORDER, detail });
                };
                checkout::close(app, other, &caller.actor()).await?;
                has_closed = true;
            }
        }
    }
    if has_closed { purchases::find_all(app, tenant, ids).await } else { Ok(seen) }
}
