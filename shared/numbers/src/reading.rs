//! What happened on a day, read from where it was written down: the lines of our commission,
//! with the transfers and the orders that they are of, and the journal of subscriptions.
//!
//! | transfer | what it is of |
//! |---|---|
//! | `sale/<order>/<line>` | a line that was sold |
//! | `refund/<refund>/<line>` | a line that was given back |
//! | `lost/<dispute>/<line>` | a line that a bank took back |
//! | `returned/<refund>/<number>` | a line whose refund has come back, or the money of all |
//!
//! A line of which our part is nothing, a cent or two, has no line of commission: one that was
//! sold is found by its order, beside others. Given back alone it is not seen.

use std::collections::{BTreeMap, BTreeSet};

use domain::{OrderId, RefundId, TenantId, Time};
use jiff::civil::Date;
use ledger::{Account, Transfer, TransferId};
use orders_store::books::{self, Posted};
use orders_store::disputes;
use orders_store::orders::{self, CURRENCY, Record};
use orders_store::reconciliation::days::{bounds, day_of};
use platform::endpoint::Grant;
use platform::{App, Error};
use subscriptions_store::journal;

use crate::facts::{Fact, Facts, Line, LineKind};

/// Of one buyer, among the latest of which a refund is looked for.
const ORDERS_MAX: usize = 2_000;
const ORDERS_PAGE: usize = 100;

// What the operations touch.
pub const READ_DAY: Grant = Grant::operation(
    "reading::read_day",
    &[books::LINES_BETWEEN, books::FIND_ALL, orders::FIND_ALL, orders::LIST, disputes::FIND_ALL, journal::LIST],
);
pub const FIRST_DAY: Grant = Grant::operation("reading::first_day", &[books::STATEMENT]);

/// What the id of a transfer says.
enum Of {
    Sale(OrderId, usize),
    Refund(RefundId, usize),
    Lost(String, usize),
    Returned(RefundId, usize),
}

/// Orders that the transfers of a day are of.
#[derive(Default)]
struct Orders {
    by_id: BTreeMap<OrderId, Record>,
    by_refund: BTreeMap<RefundId, OrderId>,
    by_dispute: BTreeMap<String, OrderId>,
}

/// The day on which the first commission was booked; `None` where none ever was.
pub async fn first_day(app: &App) -> Result<Option<Date>, Error> {
    let first = books::statement(app, Account::Revenue, CURRENCY, None, 1).await?;
    Ok(first.lines.first().map(|line| day_of(line.at)))
}

/// All that happened on a day in UTC, which is over.
///
/// # Errors
/// `Internal` of a commission that is of nothing known here: it would be left out.
pub async fn read_day(app: &App, day: Date) -> Result<Facts, Error> {
    let mut facts = Facts::default();
    let (changed, paid) = journal::list(app, day).await?;
    for it in changed {
        let is_first = it.before.is_none() && it.first_paid_at == it.at;
        let first_paid_on = day_of(it.first_paid_at);
        let fact = Fact::Changed { before: it.before, after: it.after, first_paid_on, is_first };
        facts.insert(format!("{}/{}", it.tenant_id, it.revision), fact);
    }
    for it in paid {
        facts.insert(it.invoice_id, Fact::InvoicePaid { amount: it.amount, currency: it.currency });
    }
    for (id, line) in lines(app, bounds(day)?).await? {
        facts.insert(id, Fact::Line(line));
    }
    Ok(facts)
}

async fn lines(app: &App, bounds: (Time, Time)) -> Result<Vec<(String, Line)>, Error> {
    let ids = books::lines_between(app, Account::Revenue, CURRENCY, bounds).await?;
    let ids: Vec<TransferId> = ids.into_iter().map(|line| line.transfer).collect();
    let mut posted = books::find_all(app, &ids).await?;
    let orders = Orders::of(app, &posted).await?;
    let more: Vec<TransferId> = orders.sales()?.into_iter().filter(|id| !ids.contains(id)).collect();
    let more = books::find_all(app, &more).await?.into_iter();
    posted.extend(more.filter(|it| (bounds.0..bounds.1).contains(&it.posted_at)));
    let mut lines = Vec::new();
    for it in &posted {
        let line = orders.line(&it.transfer)?;
        lines.extend(line.map(|line| (it.transfer.id().to_string(), line)));
    }
    Ok(lines)
}

impl Of {
    fn read(id: &TransferId) -> Option<Self> {
        let mut parts = id.as_str().split('/');
        let (kind, about, number) = (parts.next()?, parts.next()?, parts.next()?.parse().ok()?);
        match kind {
            "sale" => Some(Self::Sale(about.parse().ok()?, number)),
            "refund" => Some(Self::Refund(about.parse().ok()?, number)),
            "lost" => Some(Self::Lost(about.to_owned(), number)),
            "returned" => Some(Self::Returned(about.parse().ok()?, number)),
            _ => None,
        }
    }
}

impl Orders {
    async fn of(app: &App, posted: &[Posted]) -> Result<Self, Error> {
        let mut sold = BTreeSet::new();
        let mut refunded = BTreeSet::new();
        let mut lost = BTreeSet::new();
        for it in posted {
            match (Of::read(it.transfer.id()), buyer(&it.transfer)) {
                (Some(Of::Sale(order, _)), Some(tenant)) => drop(sold.insert((tenant, order))),
                (Some(Of::Refund(id, _) | Of::Returned(id, _)), Some(tenant)) => drop(refunded.insert((tenant, id))),
                (Some(Of::Lost(id, _)), _) => drop(lost.insert(id)),
                _ => {}
            }
        }
        let mut orders = Self::default();
        for dispute in disputes::find_all(app, &Vec::from_iter(lost)).await? {
            sold.insert((dispute.tenant_id, dispute.order_id));
            orders.by_dispute.insert(dispute.id, dispute.order_id);
        }
        for order in orders::find_all(app, &Vec::from_iter(sold)).await? {
            orders.add(order);
        }
        for (tenant, refund) in refunded {
            orders.find_refunded(app, tenant, refund).await?;
        }
        Ok(orders)
    }

    fn add(&mut self, order: Record) {
        self.by_refund.extend(order.refunds.iter().map(|refund| (refund.id, order.id)));
        self.by_id.insert(order.id, order);
    }

    /// The books say whose a refund is, and not of which order: it is one of the buyer's latest.
    async fn find_refunded(&mut self, app: &App, tenant: TenantId, refund: RefundId) -> Result<(), Error> {
        let (mut after, mut seen) = (None, 0);
        while !self.by_refund.contains_key(&refund) && seen < ORDERS_MAX {
            let (found, more) = orders::list(app, tenant, after, ORDERS_PAGE).await?;
            after = found.last().map(|last| last.id);
            seen += found.len();
            for order in found.into_iter().filter(|order| !order.refunds.is_empty()) {
                self.add(order);
            }
            if !more {
                return Ok(());
            }
        }
        Ok(())
    }

    /// All sales that these orders can have.
    fn sales(&self) -> Result<Vec<TransferId>, Error> {
        let mut sales = Vec::new();
        for order in self.by_id.values() {
            for (at, _) in sold_lines(order) {
                sales.push(TransferId::new(format!("sale/{}/{at}", order.id)).map_err(Error::internal)?);
            }
        }
        Ok(sales)
    }

    /// What a transfer has moved of a line; `None` of one that is of no line.
    fn line(&self, transfer: &Transfer) -> Result<Option<Line>, Error> {
        let unknown = || Error::internal(format!("{} moves commission and is of nothing known here", transfer.id()));
        let of = Of::read(transfer.id()).ok_or_else(unknown)?;
        let order = match &of {
            Of::Sale(order, _) => Some(order),
            Of::Refund(refund, _) | Of::Returned(refund, _) => self.by_refund.get(refund),
            Of::Lost(dispute, _) => self.by_dispute.get(dispute),
        };
        let order = order.and_then(|id| self.by_id.get(id));
        let first = order.and_then(|order| sold_lines(order).next()).map_or(0, |(at, _)| at);
        let (kind, at) = match &of {
            Of::Sale(_, at) if *at == first => (LineKind::SoldFirst, Some(*at)),
            Of::Sale(_, at) => (LineKind::Sold, Some(*at)),
            Of::Refund(_, at) | Of::Lost(_, at) => (LineKind::GivenBack, Some(*at)),
            Of::Returned(refund, number) => {
                (LineKind::CameBack, order.and_then(|order| returned_line(order, *refund, *number)))
            }
        };
        let line = order.zip(at).and_then(|(order, at)| order.lines.get(at));
        let ours = -transfer.of(Account::Revenue);
        let amount = ours - shares(transfer);
        Ok((amount != 0).then(|| Line {
            kind,
            amount,
            ours,
            currency: transfer.currency(),
            package: line.map(|line| line.package.to_string()),
            creator: line.map(|line| line.creator.to_string()),
            country: order.and_then(country),
        }))
    }
}

/// Those that a sale is booked of.
fn sold_lines(order: &Record) -> impl Iterator<Item = (usize, &orders::Line)> {
    order.lines.iter().enumerate().filter(|(_, line)| line.price_cents > 0)
}

/// What takes a refund back is numbered by the lines that were given back, in their order.
fn returned_line(order: &Record, refund: RefundId, number: usize) -> Option<usize> {
    let refund = order.refunds.iter().find(|it| it.id == refund)?;
    sold_lines(order).filter(|(_, line)| refund.packages.contains(&line.package)).nth(number).map(|(at, _)| at)
}

/// Where the buyer is: as they were billed where tax is collected, and else by the network that
/// they paid from.
fn country(order: &Record) -> Option<String> {
    let billed = order.tax.as_ref().map(|tax| tax.buyer.country.to_string());
    billed.or_else(|| order.attempt.as_ref()?.country.as_ref().map(ToString::to_string))
}

fn buyer(transfer: &Transfer) -> Option<TenantId> {
    transfer.legs().iter().find_map(|leg| match leg.account {
        Account::Buyer(tenant) => Some(tenant),
        _ => None,
    })
}

/// What all creators, collaborators and affiliates have of it.
fn shares(transfer: &Transfer) -> i64 {
    let of_workspaces = transfer.legs().iter().filter(|leg| matches!(leg.account, Account::Payable(_)));
    of_workspaces.map(|leg| leg.amount).sum()
}
