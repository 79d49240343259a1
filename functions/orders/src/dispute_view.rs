//! A dispute as staff sees it.

use domain::{OrderId, TenantId, Time};
use orders_store::disputes::{EVIDENCE_TEXT_CHARACTERS_MAX, Record, State};
use payments::Evidence;
use platform::Error;
use serde::{Deserialize, Serialize};

/// A bank asks about an order, or has taken its money back, and decides.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Dispute)]
pub struct DisputeView {
    /// As Stripe names it.
    #[schema(min_length = 1, max_length = 255, example = "du_1SNVbPGm7vC2xH0kq2b3c4d5")]
    id: String,
    /// Whose order it is about.
    workspace_id: TenantId,
    order_id: OrderId,
    state: State,
    /// What the bank's customer says, as Stripe names it.
    #[schema(min_length = 1, max_length = 100, example = "product_not_received")]
    reason: String,
    /// What is disputed.
    #[schema(maximum = 99_999_999, example = 1_200)]
    amount_cents: u64,
    /// What the bank has taken and not given back; none of an inquiry.
    #[schema(minimum = -199_999_998, maximum = 199_999_998, example = 1_200)]
    withdrawn_cents: i64,
    /// What Stripe keeps beside it, whoever wins.
    #[schema(minimum = -99_999_999, maximum = 99_999_999, example = 1_500)]
    fee_cents: i64,
    /// When this product first heard of it.
    opened_at: Time,
    /// Until when the bank takes evidence; none where it takes none.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence_due_by: Option<Time>,
    /// When the evidence goes to the bank, unless staff submits it before.
    #[serde(skip_serializing_if = "Option::is_none")]
    submit_at: Option<Time>,
    /// Since when the bank has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    submitted_at: Option<Time>,
    /// When it was decided, or the bank asked no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    closed_at: Option<Time>,
}

/// A dispute with what the bank is told.
#[derive(Serialize, utoipa::ToSchema)]
pub struct DisputeWithEvidence {
    dispute: DisputeView,
    evidence: EvidenceTexts,
    /// When staff wrote it; without it, it is gathered anew when it is submitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence_updated_at: Option<Time>,
    /// Why Stripe did not take it: it has to be written otherwise, and submitted once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 500, example = "dispute_evidence_page_limit_exceeded: The evidence has too many pages.")]
    submission_refused: Option<String>,
}

/// What a bank is told. The address of the customer's account is added when it is submitted.
#[derive(Debug, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceTexts {
    /// When what was bought was installed, downloaded and used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 8_000, example = "2026-11-21T12:00:00.000Z acme/types first downloaded")]
    access_activity_log: Option<String>,
    /// What the customer could read about cancelling before they paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 8_000, example = "A package is paid once.")]
    cancellation_policy_disclosure: Option<String>,
    /// Why a subscription was not cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 8_000, example = "There is no subscription.")]
    cancellation_rebuttal: Option<String>,
    /// How this charge differs from one that looks alike.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 8_000, example = "The order was charged once.")]
    duplicate_charge_explanation: Option<String>,
    /// What was sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 8_000, example = "Digital packages for generating code.")]
    product_description: Option<String>,
    /// What the customer could read about refunds before they paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 8_000, example = "What was not downloaded can be given back for 14 days.")]
    refund_policy_disclosure: Option<String>,
    /// Why nothing was given back, or what was.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 8_000, example = "No refund was asked for before the dispute.")]
    refund_refusal_explanation: Option<String>,
    /// From when on the customer had what was bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 8_000, example = "2026-11-21")]
    service_date: Option<String>,
    /// What else there is to say, with the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 8_000, example = "Receipt of the order, paid by card.")]
    uncategorized_text: Option<String>,
}

impl EvidenceTexts {
    /// # Errors
    /// 422 for a text that is too long, or nothing but spaces, and where there is none.
    pub(crate) fn into_evidence(self) -> Result<Evidence, Error> {
        let check = |name: &str, text: Option<String>| match text {
            None => Ok(None),
            Some(text) if text.trim().is_empty() => Err(Error::field(name, "expected a text, or no such field")),
            Some(text) if text.chars().count() > EVIDENCE_TEXT_CHARACTERS_MAX => {
                Err(Error::field(name, format!("expected at most {EVIDENCE_TEXT_CHARACTERS_MAX} characters")))
            }
            Some(text) => Ok(Some(text)),
        };
        let evidence = Evidence {
            access_activity_log: check("evidence.access_activity_log", self.access_activity_log)?,
            cancellation_policy_disclosure: check(
                "evidence.cancellation_policy_disclosure",
                self.cancellation_policy_disclosure,
            )?,
            cancellation_rebuttal: check("evidence.cancellation_rebuttal", self.cancellation_rebuttal)?,
            duplicate_charge_explanation: check(
                "evidence.duplicate_charge_explanation",
                self.duplicate_charge_explanation,
            )?,
            product_description: check("evidence.product_description", self.product_description)?,
            refund_policy_disclosure: check("evidence.refund_policy_disclosure", self.refund_policy_disclosure)?,
            refund_refusal_explanation: check("evidence.refund_refusal_explanation", self.refund_refusal_explanation)?,
            service_date: check("evidence.service_date", self.service_date)?,
            uncategorized_text: check("evidence.uncategorized_text", self.uncategorized_text)?,
        };
        if evidence == Evidence::default() {
            // It would take the place of all that was gathered.
            return Err(Error::field("evidence", "expected a text at least"));
        }
        Ok(evidence)
    }
}

impl From<Evidence> for EvidenceTexts {
    fn from(evidence: Evidence) -> Self {
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
        } = evidence;
        Self {
            access_activity_log,
            cancellation_policy_disclosure,
            cancellation_rebuttal,
            duplicate_charge_explanation,
            product_description,
            refund_policy_disclosure,
            refund_refusal_explanation,
            service_date,
            uncategorized_text,
        }
    }
}

impl From<&Record> for DisputeView {
    fn from(record: &Record) -> Self {
        Self {
            id: record.id.clone(),
            workspace_id: record.tenant_id,
            order_id: record.order_id,
            state: record.state,
            reason: record.reason.clone(),
            amount_cents: record.amount_cents,
            withdrawn_cents: record.withdrawn_cents(),
            fee_cents: record.fee_cents(),
            opened_at: record.opened_at,
            evidence_due_by: record.evidence_due_by,
            submit_at: record.submit_at,
            submitted_at: record.submitted_at,
            closed_at: record.closed_at,
        }
    }
}

impl From<Record> for DisputeWithEvidence {
    fn from(record: Record) -> Self {
        Self {
            dispute: DisputeView::from(&record),
            evidence: EvidenceTexts::from(record.evidence),
            evidence_updated_at: record.evidence_updated_at,
            submission_refused: record.submission_refused,
        }
    }
}
