//! Balance transactions: what has moved Stripe's balance, and what it is about.
//! <https://docs.stripe.com/api/balance_transactions>,
//! <https://docs.stripe.com/reports/reporting-categories>.

use std::collections::HashMap;

use ledger::Currency;
use miniserde::json::{Object, Value};
use serde::Serialize;

use crate::Subject;
use crate::client::{Failure, Stripe};
use crate::events::is_id;

/// Of one page of a list, by Stripe's own limit.
const PAGE_MAX: u8 = 100;
/// Of one list: 300 calls.
pub const BALANCE_TRANSACTIONS_MAX: usize = 30_000;

/// One movement of the balance, as far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalanceTransaction {
    /// `txn_…`.
    pub id: String,
    pub kind: BalanceKind,
    /// In minor units, before the fee; below zero of what leaves.
    pub amount: i64,
    pub fee: i64,
    /// What the balance has changed by.
    pub net: i64,
    /// `None` of one that the books do not know.
    pub currency: Option<Currency>,
    /// In seconds of Unix, by Stripe's clock.
    pub created: i64,
    /// Of the charge, refund, dispute or payout: `ch_…`, `re_…`, `du_…`, `po_…`.
    pub source_id: Option<String>,
    /// The payment that a charge, a refund or a dispute belongs to.
    pub intent_id: Option<String>,
    /// As its source says; `None` of what this product did not make, such as a refund by
    /// hand or a dispute, of which the payment says whose it is.
    pub subject: Option<Subject>,
}

/// What has moved the balance, by Stripe's reporting category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BalanceKind {
    Charge,
    Refund,
    /// Its money has come back.
    RefundFailure,
    /// A bank has taken the money of a charge back, and Stripe its fee.
    Dispute,
    DisputeReversal,
    Payout,
    PayoutReversal,
    /// A transfer, a fee of Stripe's by itself, a top-up, and what is yet to come.
    Other,
}

/// What has moved the balance in a time.
#[derive(Debug)]
pub struct BalanceList {
    /// The newest first.
    pub transactions: Vec<BalanceTransaction>,
    /// There are more than [`BALANCE_TRANSACTIONS_MAX`].
    pub has_more: bool,
}

impl BalanceKind {
    fn of(category: &str) -> Self {
        match category {
            "charge" => Self::Charge,
            "refund" => Self::Refund,
            "refund_failure" => Self::RefundFailure,
            "dispute" => Self::Dispute,
            "dispute_reversal" => Self::DisputeReversal,
            "payout" => Self::Payout,
            "payout_reversal" => Self::PayoutReversal,
            _ => Self::Other,
        }
    }
}

#[derive(Serialize)]
struct Query<'a> {
    limit: u8,
    #[serde(rename = "created[gte]")]
    from: i64,
    #[serde(rename = "created[lt]")]
    to: i64,
    #[serde(rename = "expand[]")]
    expand: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    starting_after: Option<&'a str>,
}

#[derive(miniserde::Deserialize)]
struct Page {
    data: Vec<Line>,
    has_more: bool,
}

/// A source is one of twenty kinds: one that the library does not know would make it refuse
/// the whole page, so the page is read here.
#[derive(miniserde::Deserialize)]
struct Line {
    id: String,
    reporting_category: String,
    amount: i64,
    fee: i64,
    net: i64,
    currency: String,
    created: i64,
    source: Option<Value>,
}

fn text(object: &Object, name: &str) -> Option<String> {
    match object.get(name) {
        Some(Value::String(text)) if is_id(text) => Some(text.clone()),
        _ => None,
    }
}

fn metadata(object: &Object) -> HashMap<String, String> {
    let Some(Value::Object(metadata)) = object.get("metadata") else { return HashMap::new() };
    let pair = |(name, value): (&String, &Value)| match value {
        Value::String(value) => Some((name.clone(), value.clone())),
        _ => None,
    };
    metadata.iter().filter_map(pair).collect()
}

impl Stripe {
    /// All that has moved the balance from a time on and before another, in seconds of Unix.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn balance_transactions(&self, from: i64, to: i64) -> Result<BalanceList, Failure> {
        let mut list = BalanceList { transactions: Vec::new(), has_more: true };
        while list.has_more && list.transactions.len() < BALANCE_TRANSACTIONS_MAX {
            let starting_after = list.transactions.last().map(|last| last.id.as_str());
            let query = Query { limit: PAGE_MAX, from, to, expand: "data.source", starting_after };
            let page: Page = self.query("/balance_transactions", &query).await?;
            list.has_more = page.has_more && !page.data.is_empty();
            list.transactions.extend(page.data.into_iter().map(|line| self.read_movement(line)));
        }
        Ok(list)
    }

    fn read_movement(&self, line: Line) -> BalanceTransaction {
        let Line { id, reporting_category, amount, fee, net, currency, created, source } = line;
        let kind = BalanceKind::of(&reporting_category);
        let (source_id, intent_id, subject) = match &source {
            Some(Value::Object(object)) => {
                (text(object, "id"), text(object, "payment_intent"), self.subject(&metadata(object)))
            }
            Some(Value::String(id)) if is_id(id) => (Some(id.clone()), None, None),
            _ => (None, None, None),
        };
        let currency = currency.parse().ok();
        BalanceTransaction { id, kind, amount, fee, net, currency, created, source_id, intent_id, subject }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Settings;

    #[test]
    fn a_movement_of_an_unknown_kind_is_read_and_a_strangers_has_no_subject() {
        let settings: Settings = serde_json::from_str(r#"{"secret_key": "sk_test_1"}"#).unwrap();
        let stripe = Stripe::new(&settings).unwrap();
        let read = |category: &str, source: &str| {
            let line = format!(
                r#"{{"id": "txn_1", "reporting_category": "{category}", "type": "quantum", "amount": -5, "fee": 1,
                "net": -6, "currency": "usd", "created": 7, "source": {source}, "status": "available"}}"#
            );
            stripe.read_movement(miniserde::json::from_str(&line).unwrap())
        };
        let unknown = read("quantum", "null");
        assert_eq!((unknown.kind, unknown.subject, unknown.currency), (BalanceKind::Other, None, Some(Currency::Usd)));
        assert_eq!(read("payout", r#""po_1""#).source_id.as_deref(), Some("po_1"));
        let of_another =
            read("charge", r#"{"id": "ch_1", "payment_intent": "pi_1", "metadata": {"product": "other"}}"#);
        assert_eq!((of_another.intent_id.as_deref(), of_another.subject), (Some("pi_1"), None));
        let ours = read(
            "refund",
            r#"{"id": "re_1", "payment_intent": "pi_1", "object": "refund", "metadata": {"product": "ggen",
            "tenant": "ten_00000000000000000000000001", "order": "ord_00000000000000000000000002",
            "refund": "rfd_00000000000000000000000003"}}"#,
        );
        assert!(ours.subject.is_some_and(|subject| subject.refund_id.is_some()), "{ours:?}");
    }
}
