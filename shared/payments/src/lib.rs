//! The only crate that knows Stripe: what this product asks of it, and what it makes of
//! the answers. No AWS: keys and addresses are given, and what is to be remembered is the
//! caller's to store.
//!
//! Rules that hold for every call:
//! - a call that moves or promises money carries an idempotency key, which the caller has
//!   stored before, and no call is repeated in here: whoever repeats one decides by
//!   [`Failure`] what is known;
//! - an answer is read by the version that the library is pinned to, so that objects that
//!   a webhook tells of are fetched, never read out of it;
//! - a call ends after [`SECONDS_MAX`], and then nobody knows what became of it.

mod balance;
mod billing_invoices;
mod charges;
mod client;
mod disputes;
mod events;
mod intents;
mod refunds;
mod sessions;
mod signature;
mod subscribing;
mod tax;
mod warnings;
mod ways_to_pay;

pub use balance::{BALANCE_TRANSACTIONS_MAX, BalanceKind, BalanceList, BalanceTransaction};
pub use billing_invoices::{Invoice, InvoiceLine, PreviewedPrice};
pub use charges::{CHARGES_MAX, Charge, DeclinedCharge};
pub use client::{Failure, SECONDS_MAX, Settings, Stripe};
pub use disputes::{Dispute, DisputeStatus, Evidence, Movement, NewEvidence};
pub use events::{EVENTS_PAGE_MAX, EventPage, Told, is_id};
pub use intents::{Fee, Intent, IntentStatus, NewIntent};
pub use refunds::{NewRefund, Refund, RefundStatus};
pub use sessions::{NewSession, Session, SessionLine, SessionStatus};
pub use signature::{InvalidSignature, SIGNED_WITHIN_SECONDS, SigningSecrets, sign, verify};
pub use subscribing::{NewPrice, NewSubscription, Subscription};
pub use tax::{CalculatedLine, Calculation, NewCalculation, NewReversal, RecordedTax, ReversedLine, TaxPart};
pub use warnings::Warning;
pub use ways_to_pay::{NewSetup, PAYMENT_METHODS_MAX, PaymentMethod};

use std::collections::HashMap;

use domain::{OrderId, RefundId, TenantId};

/// Whose money it is: kept at Stripe with each object, as `metadata`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    pub tenant_id: TenantId,
    pub order_id: OrderId,
    /// Of a refund.
    pub refund_id: Option<RefundId>,
}

/// As the library names it.
fn currency(money: ledger::Money) -> stripe_types::Currency {
    // It reads every text that is not its own as a currency of that name.
    money.currency().as_str().parse().unwrap_or(stripe_types::Currency::USD)
}

const PRODUCT: &str = "product";
const TENANT: &str = "tenant";
const ORDER: &str = "order";
const REFUND: &str = "refund";

impl Subject {
    pub fn of_order(tenant_id: TenantId, order_id: OrderId) -> Self {
        Self { tenant_id, order_id, refund_id: None }
    }

    fn metadata(&self, product: &str) -> HashMap<String, String> {
        let refund = self.refund_id.map(|id| (REFUND, id.to_string()));
        let owner =
            [(PRODUCT, product.to_owned()), (TENANT, self.tenant_id.to_string()), (ORDER, self.order_id.to_string())];
        owner.into_iter().chain(refund).map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// `None` of what this product did not make.
    fn read(metadata: &HashMap<String, String>, product: &str) -> Option<Self> {
        let text = |name: &str| metadata.get(name).map(String::as_str);
        if text(PRODUCT) != Some(product) {
            return None;
        }
        Some(Self {
            tenant_id: text(TENANT)?.parse().ok()?,
            order_id: text(ORDER)?.parse().ok()?,
            refund_id: text(REFUND).and_then(|text| text.parse().ok()),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_reads_back_as_written_and_a_strangers_is_none() {
        let subject = Subject {
            tenant_id: TenantId::new(ulid::Ulid(1)),
            order_id: OrderId::new(ulid::Ulid(2)),
            refund_id: Some(RefundId::new(ulid::Ulid(3))),
        };
        let metadata = subject.metadata("ggen");
        assert_eq!(Subject::read(&metadata, "ggen"), Some(subject));
        assert_eq!(Subject::read(&metadata, "ggen-staging"), None);
        assert_eq!(Subject::read(&HashMap::from([("order".to_owned(), "4711".to_owned())]), "ggen"), None);
    }
}
