//! Orders and the books: what was bought, paid and given back, and what is owed to whom;
//! one file each, with its record, its keys and its operations. The rules of the books are
//! in `ledger`, what a purchase opens in [`catalog_store::purchases`].
//!
//! In [`platform::Table::Orders`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `<tenant>#orders` | `<order>` | an order, with its payment and its refunds |
//! | `EVENT#<event of Stripe>` | `EVENT` | what Stripe told, as it came |
//! | `PENDING#<shard>` | `EVENT#<event>` or `REFUND#<refund>` | that something is still to be done |
//!
//! In [`platform::Table::Ledger`], to which is only added, but for balances:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `TRANSFER#<transfer>` | `TRANSFER` | a transfer with its legs |
//! | `ACCOUNT#<account>#<currency>#<shard>` | `LINE#<time>#<transfer>` | a leg of a transfer |
//! | `ACCOUNT#<account>#<currency>#<shard>` | `BALANCE` | the sum of these legs |
//! | `TOTAL#<kind>#<currency>#<shard>` | `BALANCE` | the sum of all accounts of a kind |

pub mod books;
pub mod orders;
pub mod pending;
pub mod stripe;
pub mod stripe_events;

use domain::TenantId;
use platform::endpoint::Key;

/// Partition keys that begin with the id of a workspace.
pub const TENANT_PARTITIONS: Key = Key::Id(TenantId::PREFIX);
