//! Discount codes: by one of them the packages of a workspace cost its buyers less.
//!
//! Keys are in the head of the crate, and what packages cost by a code in [`rules`].
//! Invariants:
//! - a code is opened once, by one workspace, for good: its terms never change, and one that
//!   has ended is nobody's to open anew;
//! - `uses` are the orders with this code that are open or paid, and never more than
//!   `uses_max`, nor those of one workspace more than `uses_per_workspace_max`: a use is
//!   taken, on condition, in the transaction that makes the order, and given back in the one
//!   that closes it. A refund gives nothing back;
//! - `discounted_cents` is what these orders cost less by it, changed with `uses`;
//! - a workspace has at most [`DISCOUNTS_MAX`] codes that have not ended, counted in the
//!   transactions that open and end them.

mod create;
mod end;
pub mod rules;
mod uses;

pub use create::{CREATE, Created, create};
pub use end::{END, end};
pub use uses::{CHECK_USES, check_uses};
pub(crate) use uses::{GIVE_BACK, TAKE, give_back, take};

use domain::{AccountId, DiscountCode, DiscountNote, TenantId, Time};
use platform::dynamodb::get;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::Keyed;
use store_core::partition::{self, Listing};

use crate::DISCOUNTS_OF_TENANT;
use crate::orders::Line;
use rules::{Item, Refused, Terms};

/// Of one workspace, not counting those that have ended.
pub const DISCOUNTS_MAX: u32 = 500;
/// Of one code, if it names packages.
pub const DISCOUNT_PACKAGES_MAX: usize = 20;
pub const USES_MAX: u32 = 100_000;

const DISCOUNT: &str = "DISCOUNT";
const DISCOUNTS: Key = Key::Named(DISCOUNT);
const COUNT: &str = "COUNT";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("discounts::find", &[Grant::items(Table::Orders, &[Action::Get], &[DISCOUNTS])]);
pub const LIST: Grant = Grant::operation(
    "discounts::list",
    &[
        Grant::items(Table::Orders, &[Action::Query], &[DISCOUNTS_OF_TENANT]),
        Grant::items(Table::Orders, &[Action::BatchGet], &[DISCOUNTS]),
    ],
);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub code: DiscountCode,
    /// For whose packages it is, whoever else gets one of them later.
    pub owner: TenantId,
    pub created_by: AccountId,
    pub created_at: Time,
    #[serde(flatten)]
    pub terms: Terms,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<DiscountNote>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Time>,
    /// Orders that are open or paid.
    pub uses: u32,
    /// What they cost less by it.
    pub discounted_cents: u64,
}

impl Record {
    /// The lines at what they cost by this code now.
    ///
    /// # Errors
    /// Whatever [`Refused`] says but for its uses.
    pub fn apply(&self, lines: &[Line], now: Time) -> Result<Vec<Line>, Refused> {
        if self.ended_at.is_some() {
            return Err(Refused::Ended);
        }
        self.terms.check_time(now)?;
        let item = |line: &Line| Item {
            list_price_cents: line.list_price_cents(),
            is_included: line.creator == self.owner && self.terms.names(&line.package),
        };
        let items: Vec<Item> = lines.iter().map(item).collect();
        if !items.iter().any(|item| item.is_included) {
            return Err(Refused::NotForPackages);
        }
        let discounts = rules::discounts(self.terms.off, &items);
        if discounts.iter().all(|discount| *discount == 0) {
            return Err(Refused::TakesNothing);
        }
        let discounted = |(line, discount): (&Line, u64)| Line {
            price_cents: line.list_price_cents() - discount,
            discount_cents: discount,
            ..line.clone()
        };
        Ok(lines.iter().zip(discounts).map(discounted).collect())
    }
}

fn pk(code: &DiscountCode) -> String {
    format!("{DISCOUNT}#{code}")
}

/// Of the list of a workspace's codes.
fn of_tenant(tenant: TenantId) -> String {
    format!("{tenant}#discounts")
}

fn listed_sk(code: &DiscountCode) -> String {
    format!("{DISCOUNT}#{code}")
}

/// One line of a workspace's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Listed {
    code: DiscountCode,
}

/// The code, whosever it is.
pub async fn find(app: &App, code: &DiscountCode) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Orders, pk(code), DISCOUNT).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// The codes of a workspace after `after`, in the order of their letters; ended ones among
/// them.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<&DiscountCode>,
    limit: usize,
) -> Result<Listing<Record, DiscountCode>, Error> {
    let (prefix, after) = (format!("{DISCOUNT}#"), after.map(listed_sk));
    let (listed, more): (Vec<Listed>, bool) =
        partition::page(app, Table::Orders, of_tenant(tenant), &prefix, after.as_deref(), limit).await?;
    let keys = listed.iter().map(|it| (pk(&it.code), DISCOUNT.to_owned()));
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Orders, keys).await?;
    let mut items: Vec<Record> = found.into_iter().map(|keyed| keyed.record).collect();
    items.sort_by(|a, b| a.code.cmp(&b.code));
    let next = listed.into_iter().next_back().filter(|_| more).map(|last| last.code);
    Ok(Listing { items, next })
}
