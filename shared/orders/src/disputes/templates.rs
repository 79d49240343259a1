//! What a bank is told for each reason that Stripe names: one row for each. What stands in
//! braces is filled in by `evidence.rs`.
//!
//! Which texts count for which reason: <https://docs.stripe.com/disputes/categories>.

/// The texts of one reason, besides those that every dispute has.
pub(super) struct Template {
    /// As Stripe names it.
    pub(super) reason: &'static str,
    /// Before the receipt.
    pub(super) statement: &'static str,
    pub(super) refund_refusal_explanation: Option<&'static str>,
    pub(super) duplicate_charge_explanation: Option<&'static str>,
    pub(super) cancellation_rebuttal: Option<&'static str>,
    pub(super) cancellation_policy_disclosure: Option<&'static str>,
}

/// Of a reason that has no row.
const GENERAL: &str = "general";

const fn template(reason: &'static str, statement: &'static str) -> Template {
    Template {
        reason,
        statement,
        refund_refusal_explanation: Some("{refunds}"),
        duplicate_charge_explanation: None,
        cancellation_rebuttal: None,
        cancellation_policy_disclosure: None,
    }
}

const TEMPLATES: [Template; 8] = [
    template(
        "product_not_received",
        "The customer bought digital packages, which need no shipping, and paid on {paid_at}. {given} {use}",
    ),
    template(
        "fraudulent",
        "The order was made from an account with a confirmed address of mail, and was paid on a page of Stripe's or in \
         Stripe's form. {receipt} {given} {use}",
    ),
    Template {
        duplicate_charge_explanation: Some("The order {order} was charged once, {total}. {once}"),
        ..template(
            "duplicate",
            "This charge paid the order {order} and nothing else, and it is the only charge of that order.",
        )
    },
    template(
        "product_unacceptable",
        "Each package is described on its public page, with its licence, its versions and a report of our checks of \
         its content, all of which can be read before it is bought. {given} {use}",
    ),
    Template {
        cancellation_rebuttal: Some(
            "There is no subscription. The order {order} was paid once, {total}, for {packages}, and nothing was or \
             will be charged after it.",
        ),
        cancellation_policy_disclosure: Some(
            "A package is paid once, at the price that is shown before the order is made and before it is paid. It \
             does not renew, so there is nothing to cancel.",
        ),
        ..template("subscription_canceled", "This charge is no renewal: packages are paid once.")
    },
    template(
        "credit_not_processed",
        "What can be given back is given back on the page of the order, without asking us. {given} {use} {refunds}",
    ),
    template("unrecognized", "This charge paid the order {order} for {packages} on {paid_at}. {receipt} {given} {use}"),
    template(GENERAL, "This charge paid the order {order} for {packages} on {paid_at}. {given} {use}"),
];

/// The row of a reason; of one that has none, the general one.
pub(super) fn of(reason: &str) -> &'static Template {
    let row = |wanted: &str| TEMPLATES.iter().find(|row| row.reason == wanted);
    row(reason).or_else(|| row(GENERAL)).unwrap_or(&TEMPLATES[TEMPLATES.len() - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_that_cards_have_gets_a_row() {
        for reason in [
            "product_not_received",
            "fraudulent",
            "duplicate",
            "product_unacceptable",
            "subscription_canceled",
            "credit_not_processed",
            "unrecognized",
            "general",
        ] {
            assert_eq!(of(reason).reason, reason);
        }
        for reason in ["noncompliant", "incorrect_account_details", "a_reason_of_tomorrow"] {
            assert_eq!(of(reason).reason, GENERAL);
        }
    }
}
