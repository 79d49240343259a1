//! A payment that people look at, as its buyer sees it and as staff does.

use domain::risk::{FREEZE_AT, Reason};
use domain::{OrderId, TenantId, Time};
use orders_store::orders::{Record, State};
use orders_store::reviews::{Review, ReviewState};
use serde::Serialize;

/// Why an order is, or was, held.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = OrderHold)]
pub struct HoldView {
    /// Whether people have decided.
    state: ReviewState,
    /// The gravest first.
    #[schema(min_items = 1, max_items = 12)]
    reasons: Vec<HoldReason>,
    /// What the buyer can do.
    #[schema(max_length = 500, example = "You need not do anything.")]
    next_step: &'static str,
    /// Since when the packages wait.
    held_at: Time,
    /// When the buyer said something to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    appealed_at: Option<Time>,
    /// When people decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_at: Option<Time>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct HoldReason {
    /// Stable; branch on this.
    code: Reason,
    /// In words for the buyer.
    #[schema(max_length = 200, example = "The account is new, and the order is a large one.")]
    explanation: &'static str,
}

impl HoldView {
    pub(crate) fn can_appeal(&self) -> bool {
        self.state == ReviewState::InReview && self.appealed_at.is_none()
    }
}

impl From<Review> for HoldView {
    fn from(review: Review) -> Self {
        let next_step = match review.state {
            ReviewState::InReview if review.appealed_at.is_none() => {
                "You need not do anything, and you pay nothing more: people look at the payment, and you get the \
                 packages or your money. Say by `appeal` what they should know, for instance whose card it is."
            }
            ReviewState::InReview => {
                "You need not do anything: people look at the payment and at what you said, and you get the packages \
                 or your money."
            }
            ReviewState::Released => "The packages can be installed.",
            ReviewState::Refused if review.refund_failed_at.is_some() => {
                "Your money could not go back to the card that was charged. You need not do anything: people see to it."
            }
            ReviewState::Refused => {
                "Your money goes back to the card that was charged. You can order the packages once more and pay by \
                 another card."
            }
        };
        // A bank that warns is named to nobody who may be the thief.
        let shown = review.reasons.into_iter().filter(|reason| *reason != Reason::EarlyFraudWarning);
        Self {
            state: review.state,
            reasons: shown.map(|code| HoldReason { code, explanation: code.explanation() }).collect(),
            next_step,
            held_at: review.opened_at,
            appealed_at: review.appealed_at,
            decided_at: review.decided_at,
        }
    }
}

/// A payment that waits for people, or did.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = PaymentReview)]
pub struct ReviewView {
    workspace_id: TenantId,
    order_id: OrderId,
    /// Whether people have decided.
    state: ReviewState,
    /// The sum of the weights of its reasons, at most 100: from 60 on an order is held.
    #[schema(maximum = 100, example = 65)]
    score: u8,
    /// The gravest first.
    #[schema(min_items = 1, max_items = 12)]
    reasons: Vec<Reason>,
    /// Whether its packages wait for the decision.
    #[schema(example = true)]
    is_held: bool,
    /// What was paid.
    #[schema(maximum = 99_999_999, example = 30_000)]
    total_cents: u64,
    /// Since when it waits.
    opened_at: Time,
    /// When the buyer said something to it: the order shows what.
    #[serde(skip_serializing_if = "Option::is_none")]
    appealed_at: Option<Time>,
    /// When people decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_at: Option<Time>,
}

impl ReviewView {
    /// `None` of an order that has no review.
    pub(crate) fn of(order: &Record) -> Option<Self> {
        let review = order.review.as_ref()?;
        Some(Self {
            workspace_id: order.tenant_id,
            order_id: order.id,
            state: review.state,
            score: review.score,
            reasons: review.reasons.clone(),
            is_held: order.state == State::Held,
            total_cents: order.total_cents,
            opened_at: review.opened_at,
            appealed_at: review.appealed_at,
            decided_at: review.decided_at,
        })
    }
}

const _: () = assert!(FREEZE_AT == 60, "the description of `score` names it");
