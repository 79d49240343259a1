//! Refunds.

use ledger::Money;
use stripe_core::refund::{CreateRefund, ListRefund, RetrieveRefund};

use crate::Subject;
use crate::client::{Failure, Stripe};

/// A refund to be made. Of equal ones with equal keys Stripe makes one.
#[derive(Debug, Clone, Copy)]
pub struct NewRefund<'a> {
    pub key: &'a str,
    pub intent_id: &'a str,
    pub subject: Subject,
    pub amount: Money,
}

/// As far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    pub id: String,
    pub status: RefundStatus,
    /// In minor units.
    pub amount: i64,
    /// The payment that it gives back.
    pub intent_id: Option<String>,
    /// `None` of one that this product did not make.
    pub subject: Option<Subject>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundStatus {
    Pending,
    Succeeded,
    /// The money is ours again.
    Failed,
}

/// Of one payment; this product makes at most one for each line of an order.
const REFUNDS_MAX: i64 = 100;

impl Stripe {
    /// # Errors
    /// [`Failure::Refused`] also of what was refunded already.
    pub async fn create_refund(&self, new: NewRefund<'_>) -> Result<Refund, Failure> {
        let request = CreateRefund::new()
            .payment_intent(new.intent_id)
            .amount(new.amount.amount())
            .metadata(self.metadata(new.subject));
        self.post(new.key, request).await.and_then(|it| self.read_refund(it))
    }

    /// # Errors
    /// See [`Failure`].
    pub async fn refund(&self, id: &str) -> Result<Refund, Failure> {
        self.send(RetrieveRefund::new(id)).await.and_then(|it| self.read_refund(it))
    }

    /// All refunds of a payment.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn refunds_of(&self, intent_id: &str) -> Result<Vec<Refund>, Failure> {
        let list = self.send(ListRefund::new().payment_intent(intent_id).limit(REFUNDS_MAX)).await?;
        list.data.into_iter().map(|it| self.read_refund(it)).collect()
    }

    fn read_refund(&self, it: stripe_shared::Refund) -> Result<Refund, Failure> {
        let status = match it.status.as_deref() {
            Some("succeeded") => RefundStatus::Succeeded,
            Some("pending" | "requires_action") => RefundStatus::Pending,
            Some("failed" | "canceled") => RefundStatus::Failed,
            other => return Err(Failure::Unknown(format!("a refund has the status {other:?}"))),
        };
        let subject = it.metadata.as_ref().and_then(|it| self.subject(it));
        let intent_id = it.payment_intent.map(|intent| intent.into_id().to_string());
        Ok(Refund { id: it.id.to_string(), status, amount: it.amount, intent_id, subject })
    }
}
