//! Orders and the books: what was bought, paid and given back, and what is owed to whom;
//! one file each, with its record, its keys and its operations. The rules of the books are
//! in `ledger`, what a purchase opens in [`catalog_store::purchases`].
//!
//! In [`platform::Table::Orders`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `<tenant>#orders` | `<order>` | an order, with its payment and its refunds |
//! | `<tenant>#gifts` | `<order>` | that an order is a gift, for the list |
//! | `RECEIPTS#<year>` | `R` or `C` | the last number of its receipts, or credit notes |
//! | `BILLING#<tenant>` | `DETAILS` | who pays for a workspace, and where |
//! | `DISCOUNT#<code>` | `DISCOUNT` | a discount code, and how often it is used |
//! | `DISCOUNT#<code>` | `USES#<tenant>` | how often a workspace uses it |
//! | `<tenant>#discounts` | `DISCOUNT#<code>` | that a code is of this workspace |
//! | `<tenant>#discounts` | `COUNT` | how many of them have not ended |
//! | `AFFILIATE#<code>` | `AFFILIATE` | whose code it is |
//! | `<tenant>#affiliate` | `CODE` | the code of this workspace |
//! | `EVENT#<event of Stripe>` | `EVENT` | what Stripe told, as it came |
//! | `STRIPELIST` | `MARK` | how far Stripe's list of events was read |
//! | `RECONCILIATIONS` | `<day>` | what a look at a day has found |
//! | `DIFFERENCE#<state>` | `<difference>` | what the books have otherwise than Stripe |
//! | `DISPUTE#<dispute of Stripe>` | `DISPUTE` | a dispute, with what the bank is told |
//! | `DISPUTES` | `DISPUTE#OPEN#<deadline>#<dispute>` or `DISPUTE#PAST#<time>#<dispute>` | that there is one, for the list of staff: the first deadline first, then the latest that ended |
//! | `REVIEWS` | `REVIEW#OPEN#<0 with an appeal, else 1>#<time>#<order>` or `REVIEW#PAST#<time>#<order>` | that the payment of an order waits for people, for the list of staff: those with an appeal first, then the oldest; or that they decided |
//! | `APPEAL#<order>` | `APPEAL` | what a buyer says to it, for 45 days |
//! | `SIGHTED#<account>`, `SIGHTED#CARD#<card>` | `ORDER#<order>` | an order that an account, or a card, has paid, for 30 days |
//! | `DECLINED#<account>`, `DECLINED#CARD#<card>`, `DECLINED#NETWORK#<hash>` | `<time>#<charge>` | a charge that was declined, for two days |
//! | `DECLINED#ALL` | `<minute>` | how many were declined in a minute |
//! | `CHECKOUT#<order>` | `CHECKOUT` | from which network an order was last checked out, for two days |
//! | `CHECKOUTS#<account>` | `<hour>` | how often an account has begun to pay in an hour |
//! | `PENDING#<shard>` | `EVENT#<event>`, `REFUND#<refund>`, `CLOSE#<time>#<order>`, `TAX#<order>`, `SUBSCRIPTION#<time>#<tenant>` or `SUBMIT#<time>#<dispute>` | that something is still to be done |
//!
//! In [`platform::Table::Ledger`], to which is only added, but for balances:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `TRANSFER#<transfer>` | `TRANSFER` | a transfer with its legs |
//! | `ACCOUNT#<account>#<currency>#<shard>` | `LINE#<time>#<transfer>` | a leg of a transfer |
//! | `ACCOUNT#<account>#<currency>#<shard>` | `BALANCE` | the sum of these legs |
//! | `TOTAL#<kind>#<currency>#<shard>` | `BALANCE` | the sum of all accounts of a kind |

pub mod affiliates;
pub mod billing;
pub mod books;
pub mod card_testing;
pub mod countries;
pub mod discounts;
pub mod disputes;
pub mod orders;
pub mod pending;
pub mod reconciliation;
pub mod reviews;
pub mod risk;
pub mod stripe;
pub mod stripe_events;
pub mod stripe_list;
pub mod tax;

use domain::TenantId;
use platform::endpoint::Key;

/// Partitions of workspaces' orders. Whoever opens codes, or lists gifts, has no way to them.
pub(crate) const ORDERS: Key = Key::Of(TenantId::PREFIX, "orders");
pub(crate) const GIFTS: Key = Key::Of(TenantId::PREFIX, "gifts");
pub(crate) const DISCOUNTS_OF_TENANT: Key = Key::Of(TenantId::PREFIX, "discounts");
pub(crate) const AFFILIATE_OF_TENANT: Key = Key::Of(TenantId::PREFIX, "affiliate");
