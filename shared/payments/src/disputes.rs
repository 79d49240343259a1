//! Disputes: a cardholder's bank asks about a payment, or takes it back until it is decided.
//! What was withdrawn and given back stands in the dispute itself, with Stripe's fees.

use ledger::Currency;
use serde::{Deserialize, Serialize};
use stripe_core::dispute::{RetrieveDispute, UpdateDispute, UpdateDisputeEvidence};
use stripe_shared::DisputeStatus as Status;

use crate::client::{Failure, Stripe};

/// As far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    pub id: String,
    pub status: DisputeStatus,
    /// As Stripe names it: `fraudulent`, `product_not_received`, …
    pub reason: String,
    /// In minor units.
    pub amount: i64,
    /// The payment that it is about.
    pub intent_id: Option<String>,
    /// In seconds of Unix; `None` where the bank takes no answer.
    pub evidence_due_by: Option<i64>,
    /// What moved because of it.
    pub movements: Vec<Movement>,
}

/// One of Stripe's balance transactions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// `txn_…`.
    pub id: String,
    /// In minor units: below zero where it was withdrawn, above where it was given back.
    pub amount: i64,
    /// What Stripe keeps beside it; below zero where it gives a fee back.
    pub fee: i64,
    /// `None` of one that the books do not know.
    pub currency: Option<Currency>,
}

/// Those that begin with `Warning` are of inquiries, which take no money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisputeStatus {
    WarningNeedsResponse,
    WarningUnderReview,
    WarningClosed,
    NeedsResponse,
    UnderReview,
    Won,
    Lost,
    /// It ended before it began: whatever goes back is a refund.
    Prevented,
}

/// What a bank is told, by Stripe's own names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_activity_log: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancellation_policy_disclosure: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancellation_rebuttal: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicate_charge_explanation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund_policy_disclosure: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund_refusal_explanation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncategorized_text: Option<String>,
}

/// Evidence on its way. Of equal ones with equal keys Stripe takes one.
#[derive(Debug, Clone, Copy)]
pub struct NewEvidence<'a> {
    pub key: &'a str,
    pub dispute_id: &'a str,
    pub texts: &'a Evidence,
    pub customer_email: Option<&'a str>,
    /// To the bank, once and for all; else it only lies at Stripe, where people can see it.
    pub submit: bool,
}

impl DisputeStatus {
    /// Whether evidence can be handed in.
    pub fn needs_response(self) -> bool {
        matches!(self, Self::NeedsResponse | Self::WarningNeedsResponse)
    }
}

impl Stripe {
    /// With what it withdrew and gave back.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn dispute(&self, id: &str) -> Result<Dispute, Failure> {
        self.send(RetrieveDispute::new(id)).await.and_then(read)
    }

    /// # Errors
    /// [`Failure::Refused`] of a dispute that takes no evidence any more, and of texts that are
    /// too long for the card's network.
    pub async fn send_evidence(&self, new: NewEvidence<'_>) -> Result<Dispute, Failure> {
        let Evidence {
            access_activity_log,
            cancellation_policy_disclosure,
            cancellation_rebuttal,
            duplicate_charge_explanation,
            product_description,
            refund_policy_disclosure,
            refund_refusal_explanation,
            service_date,
            uncategorized_text,
        } = new.texts.clone();
        let mut evidence = UpdateDisputeEvidence::new();
        evidence.access_activity_log = access_activity_log;
        evidence.cancellation_policy_disclosure = cancellation_policy_disclosure;
        evidence.cancellation_rebuttal = cancellation_rebuttal;
        evidence.customer_email_address = new.customer_email.map(str::to_owned);
        evidence.duplicate_charge_explanation = duplicate_charge_explanation;
        evidence.product_description = product_description;
        evidence.refund_policy_disclosure = refund_policy_disclosure;
        evidence.refund_refusal_explanation = refund_refusal_explanation;
        evidence.service_date = service_date;
        evidence.uncategorized_text = uncategorized_text;
        let request = UpdateDispute::new(new.dispute_id).evidence(evidence).submit(new.submit);
        self.post(new.key, request).await.and_then(read)
    }
}

fn read(it: stripe_shared::Dispute) -> Result<Dispute, Failure> {
    let status = match it.status {
        Status::WarningNeedsResponse => DisputeStatus::WarningNeedsResponse,
        Status::WarningUnderReview => DisputeStatus::WarningUnderReview,
        Status::WarningClosed => DisputeStatus::WarningClosed,
        Status::NeedsResponse => DisputeStatus::NeedsResponse,
        Status::UnderReview => DisputeStatus::UnderReview,
        Status::Won => DisputeStatus::Won,
        Status::Lost => DisputeStatus::Lost,
        Status::Prevented => DisputeStatus::Prevented,
        other => return Err(Failure::Unknown(format!("a dispute has the status {}", other.as_str()))),
    };
    let movement = |it: stripe_shared::BalanceTransaction| Movement {
        id: it.id.to_string(),
        amount: it.amount,
        fee: it.fee,
        currency: it.currency.to_string().parse().ok(),
    };
    Ok(Dispute {
        id: it.id.to_string(),
        status,
        reason: it.reason,
        amount: it.amount,
        intent_id: it.payment_intent.map(|intent| intent.into_id().to_string()),
        // Stripe writes 0 where there is no time.
        evidence_due_by: it.evidence_details.due_by.filter(|due| *due > 0),
        movements: it.balance_transactions.into_iter().map(movement).collect(),
    })
}
