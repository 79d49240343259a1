//! Disputes: <https://docs.stripe.com/api/disputes>, <https://docs.stripe.com/testing#disputes>.

use serde_json::{Value, json};

use crate::clock::Seconds;
use crate::currency;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional};
use crate::state::Call;
use crate::tasks::Task;

use super::balance::{Movement, book};
use super::customers::text;

/// What evidence consists of, apart from uploaded files.
const TEXTS: [&str; 18] = [
    "access_activity_log",
    "billing_address",
    "cancellation_policy_disclosure",
    "cancellation_rebuttal",
    "customer_email_address",
    "customer_name",
    "customer_purchase_ip",
    "duplicate_charge_explanation",
    "duplicate_charge_id",
    "product_description",
    "refund_policy_disclosure",
    "refund_refusal_explanation",
    "service_date",
    "shipping_address",
    "shipping_carrier",
    "shipping_date",
    "shipping_tracking_number",
    "uncategorized_text",
];
/// Characters of a text that has a limit of its own, and of all of them together.
const TEXT_CHARACTERS_MAX: usize = 20_000;
const EVIDENCE_CHARACTERS_MAX: usize = 150_000;
/// What a page holds, and how many a network reads: one plausible value each.
const PAGE_CHARACTERS: usize = 3_000;
const PAGES_MAX: usize = 20;
/// Uploads, which the sandbox does not take.
const FILES: [&str; 9] = [
    "cancellation_policy",
    "customer_communication",
    "customer_signature",
    "duplicate_charge_documentation",
    "receipt",
    "refund_policy",
    "service_documentation",
    "shipping_documentation",
    "uncategorized_file",
];
const EVIDENCE: [Field; 18] = {
    let mut fields = [optional("", shape::Kind::Text); 18];
    let mut index = 0;
    while index < TEXTS.len() {
        fields[index] = optional(TEXTS[index], shape::Kind::Text);
        index += 1;
    }
    fields
};
const UPDATE: &[Field] =
    &[optional("evidence", shape::Kind::Object(&EVIDENCE)), EXPAND, METADATA, optional("submit", shape::Kind::Boolean)];
const LIST: &[Field] = &[
    optional("charge", shape::Kind::Text),
    optional("created", shape::Kind::Range),
    optional("payment_intent", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    get("/v1/disputes", "DisputeListParams", &[&PAGE, LIST], |call, params| {
        page::list(call, params, Kind::Dispute, &[("charge", "charge"), ("payment_intent", "payment_intent")])
    }),
    get("/v1/disputes/{}", "DisputeRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Dispute)),
    post("/v1/disputes/{}", "DisputeUpdateParams", &[UPDATE], update),
    post("/v1/disputes/{}/close", "DisputeCloseParams", &[&[EXPAND]], |call, _| {
        let dispute = call.target(Kind::Dispute)?;
        open_for_evidence(&dispute)?;
        end(call, &text(&dispute["id"]), false)
    }),
];

/// How long evidence can be handed in. Networks give 7 to 21 days.
const EVIDENCE_SECONDS: Seconds = 9 * 24 * 60 * 60;

/// A cardholder disputes a charge: the money and a fee are taken at once, unless it is an inquiry.
pub(crate) fn open(call: &mut Call<'_>, charge: &str, reason: &str, inquiry: bool) -> Result<Value, Failure> {
    let charge = call.named(Kind::Charge, charge, "charge")?;
    if charge["disputed"] == true || charge["captured"] != true {
        return Err(Failure::invalid("Only a captured charge that is not disputed can be disputed.").param("charge"));
    }
    let amount = number(&charge, "amount_captured") - number(&charge, "amount_refunded");
    if amount == 0 {
        return Err(Failure::invalid("What was refunded in full cannot be disputed.").param("charge"));
    }
    let id = call.new_id(Kind::Dispute);
    let due_by = call.now() + EVIDENCE_SECONDS;
    let mut evidence = json!({ "enhanced_evidence": {} });
    for name in TEXTS.iter().chain(&FILES) {
        evidence[*name] = Value::Null;
    }
    let card = &charge["payment_method_details"]["card"];
    evidence["billing_address"] = charge["billing_details"]["address"]["line1"].clone();
    evidence["customer_email_address"] = charge["billing_details"]["email"].clone();
    evidence["customer_name"] = charge["billing_details"]["name"].clone();
    let draft = json!({
        "id": id, "object": "dispute", "amount": amount, "balance_transactions": [], "charge": charge["id"],
        "created": call.now(), "currency": charge["currency"], "enhanced_eligibility_types": [],
        "evidence": evidence,
        "evidence_details": {
            "due_by": due_by, "enhanced_eligibility": {}, "has_evidence": false, "past_due": false,
            "submission_count": 0,
        },
        "is_charge_refundable": inquiry, "livemode": false, "metadata": {}, "network_reason_code": network_code(reason),
        "payment_intent": charge["payment_intent"],
        "payment_method_details": {
            "card": {
                "brand": card["brand"], "case_type": if inquiry { "inquiry" } else { "chargeback" },
                "network": card["brand"], "network_reason_code": network_code(reason),
            },
            "type": "card",
        },
        "reason": reason, "status": if inquiry { "warning_needs_response" } else { "needs_response" },
    });
    let dispute = call.put(Kind::Dispute, &draft)?;
    let charge = call.change(Kind::Charge, &text(&charge["id"]), |charge| charge["disputed"] = json!(true))?;
    call.emit("charge.updated", &charge)?;
    let dispute = if inquiry { dispute } else { move_money(call, &dispute, false)? };
    call.emit("charge.dispute.created", &dispute)?;
    if !inquiry {
        call.emit("charge.dispute.funds_withdrawn", &dispute)?;
    }
    call.schedule(due_by, Task::EndDispute { account: call.account.clone(), dispute: id });
    Ok(dispute)
}

fn number(object: &Value, field: &str) -> i64 {
    object[field].as_i64().unwrap_or(0)
}

/// Visa's codes.
fn network_code(reason: &str) -> &'static str {
    match reason {
        "fraudulent" => "10.4",
        "product_not_received" => "13.1",
        "product_unacceptable" => "13.3",
        "duplicate" => "12.6.1",
        "credit_not_processed" => "13.6",
        "subscription_canceled" => "13.2",
        _ => "10.5",
    }
}

/// Takes the money with the fee, or gives the money back without it.
fn move_money(call: &mut Call<'_>, dispute: &Value, back: bool) -> Result<Value, Failure> {
    let (id, currency, amount) = (text(&dispute["id"]), text(&dispute["currency"]), number(dispute, "amount"));
    let available_on = call.now();
    let movement = Movement {
        kind: "adjustment",
        category: if back { "dispute_reversal" } else { "dispute" },
        source: &id,
        amount: if back { amount } else { -amount },
        fee: if back { 0 } else { currency::dispute_fee(&currency) },
        currency: &currency,
        description: Some(if back { "Chargeback reversal" } else { "Chargeback withdrawal" }),
        available_on,
    };
    let transaction = book(call, &movement)?;
    call.change(Kind::Dispute, &id, |dispute| {
        if let Some(transactions) = dispute["balance_transactions"].as_array_mut() {
            transactions.push(transaction);
        }
    })
}

fn open_for_evidence(dispute: &Value) -> Result<(), Failure> {
    match dispute["status"].as_str() {
        Some("needs_response" | "warning_needs_response") => Ok(()),
        Some(status @ ("under_review" | "warning_under_review")) => Err(Failure::invalid(format!(
            "This dispute is {}. You can no longer change its evidence.",
            status.replace('_', " ")
        ))),
        _ => Err(Failure::invalid("This dispute is already closed")),
    }
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Dispute)?;
    let mut draft = before.clone();
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    // Evidence goes to the bank at once, unless it is only a draft.
    let sent = params.has("evidence") || params.is_true("submit");
    let submits = sent && params.get("submit").and_then(Value::as_bool).unwrap_or(true);
    if sent {
        open_for_evidence(&before)?;
        for (name, value) in params.object("evidence").value().as_object().into_iter().flatten() {
            draft["evidence"][name] = value.clone();
        }
        check_length(&draft["evidence"])?;
        let has = TEXTS.iter().any(|name| !draft["evidence"][*name].is_null());
        draft["evidence_details"]["has_evidence"] = json!(has);
    }
    if submits {
        let inquiry = draft["status"] == "warning_needs_response";
        draft["status"] = json!(if inquiry { "warning_under_review" } else { "under_review" });
        draft["evidence_details"]["submission_count"] =
            json!(number(&before["evidence_details"], "submission_count") + 1);
    }
    let dispute = call.put(Kind::Dispute, &draft)?;
    call.emit_change("charge.dispute.updated", &dispute, Some(&before))?;
    // Three texts decide a test dispute: https://docs.stripe.com/testing#evidence
    match dispute["evidence"]["uncategorized_text"].as_str() {
        Some("winning_evidence") if submits => end(call, &text(&dispute["id"]), true),
        Some("losing_evidence") if submits => end(call, &text(&dispute["id"]), false),
        Some("escalate_inquiry_evidence") if submits && dispute["status"] == "warning_under_review" => {
            escalate(call, &text(&dispute["id"]))
        }
        _ => Ok(dispute),
    }
}

/// Stripe's limits: <https://docs.stripe.com/api/disputes/update>.
fn check_length(evidence: &Value) -> Result<(), Failure> {
    let mut all = 0;
    for name in TEXTS {
        let characters = evidence[name].as_str().map_or(0, |text| text.chars().count());
        if characters > TEXT_CHARACTERS_MAX {
            let expected = format!("Invalid string: must be at most {TEXT_CHARACTERS_MAX} characters");
            return Err(Failure::invalid(expected).param(&format!("evidence[{name}]")));
        }
        all += characters;
    }
    if all > EVIDENCE_CHARACTERS_MAX {
        let expected = format!("The evidence may have at most {EVIDENCE_CHARACTERS_MAX} characters together.");
        return Err(Failure::invalid(expected).param("evidence"));
    }
    // https://docs.stripe.com/changelog/endive/2026-09-30/page-limit-validation-for-dispute-evidence
    if all > PAGE_CHARACTERS * PAGES_MAX {
        let expected = format!("The evidence has more than the {PAGES_MAX} pages that the network reads.");
        return Err(Failure::invalid(expected).code("dispute_evidence_page_limit_exceeded").param("evidence"));
    }
    Ok(())
}

/// An inquiry becomes a dispute: now the money is taken, less what was refunded meanwhile.
pub(crate) fn escalate(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let before = call.named(Kind::Dispute, id, "dispute")?;
    if !matches!(before["status"].as_str(), Some("warning_needs_response" | "warning_under_review")) {
        return Err(Failure::invalid("This dispute is not an open inquiry"));
    }
    let charge = call.named(Kind::Charge, &text(&before["charge"]), "charge")?;
    let left = number(&charge, "amount_captured") - number(&charge, "amount_refunded");
    let due_by = call.now() + EVIDENCE_SECONDS;
    let dispute = call.change(Kind::Dispute, id, |dispute| {
        dispute["amount"] = json!(left);
        dispute["evidence_details"]["due_by"] = json!(due_by);
        dispute["is_charge_refundable"] = json!(false);
        dispute["payment_method_details"]["card"]["case_type"] = json!("chargeback");
        dispute["status"] = json!("needs_response");
    })?;
    call.change(Kind::Charge, &text(&dispute["charge"]), |charge| charge["disputed"] = json!(true))?;
    // After a full refund there is nothing to take.
    let dispute = if left > 0 { move_money(call, &dispute, false)? } else { dispute };
    call.emit_change("charge.dispute.updated", &dispute, Some(&before))?;
    if left > 0 {
        call.emit("charge.dispute.funds_withdrawn", &dispute)?;
    }
    call.schedule(due_by, Task::EndDispute { account: call.account.clone(), dispute: id.to_owned() });
    Ok(dispute)
}

/// The bank decides, or the merchant accepts the dispute.
pub(crate) fn end(call: &mut Call<'_>, id: &str, won: bool) -> Result<Value, Failure> {
    let before = call.named(Kind::Dispute, id, "dispute")?;
    let inquiry = before["status"].as_str().is_some_and(|status| status.starts_with("warning"));
    if matches!(before["status"].as_str(), Some("won" | "lost" | "warning_closed")) {
        return Err(Failure::invalid("This dispute is already closed"));
    }
    let dispute = call.change(Kind::Dispute, id, |dispute| {
        dispute["status"] = json!(match (inquiry, won) {
            (true, _) => "warning_closed",
            (false, true) => "won",
            (false, false) => "lost",
        });
    })?;
    let won = won && !inquiry;
    let dispute = if won { move_money(call, &dispute, true)? } else { dispute };
    if inquiry {
        call.change(Kind::Charge, &text(&dispute["charge"]), |charge| charge["disputed"] = json!(false))?;
    }
    call.emit_change("charge.dispute.closed", &dispute, Some(&before))?;
    if won {
        call.emit("charge.dispute.funds_reinstated", &dispute)?;
    }
    Ok(dispute)
}

/// Without evidence in time the dispute is lost.
pub(crate) fn end_of_evidence(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let dispute = call.named(Kind::Dispute, id, "dispute")?;
    // That of an inquiry which has become a dispute is over when the new one is.
    let is_due = number(&dispute["evidence_details"], "due_by") <= call.now();
    if is_due && open_for_evidence(&dispute).is_ok() {
        call.change(Kind::Dispute, id, |dispute| dispute["evidence_details"]["past_due"] = json!(true))?;
        end(call, id, false)?;
    }
    Ok(())
}
