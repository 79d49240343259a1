//! Orders, the books, and what guards against stolen cards.

use super::super::Erased::{Deleted, Expires, Stays};
use platform::Table;

use super::super::Place;
use super::{PSEUDONYM, RECEIPTS, SALES, item};

const FRAUD: &str = "Against stolen cards: pseudonyms, Stripe's names of cards, hashes of networks, times and counts.";
const TERMS_OF_SALES: &str =
    "The terms of a sale are kept as long as its books; a code's note stays with it, and is asked to name no persons.";

pub(super) static PLACES: &[Place] = &[
    // Orders and the books
    item(Table::Orders, "BILLING#*", "DETAILS")
        .personal(&["buyer"])
        .other(&["updated_by", "updated_at", "revision"])
        .erased(Deleted, "Who is billed for a workspace stays with it, as long as it has others.")
        .in_others_workspaces(Stays),
    item(Table::Orders, "ten_*#orders", "ord_*")
        // Whom a receipt was made out to, and who was billed.
        .personal(&["receipt", "tax"])
        .other(&[
            "id",
            "tenant_id",
            "created_by",
            "created_at",
            "prices_until",
            "lines",
            "total_cents",
            "discount_code",
            "state",
            // With the country in which the buyer was; the address is kept nowhere.
            "attempt",
            "paid_at",
            "intent_id",
            "fee_cents",
            "closed_at",
            "refunds",
            "disputes",
            "review",
            "gift",
            "revision",
        ])
        .erased(Stays, RECEIPTS),
    item(Table::Orders, "SUBSCRIPTION#*", "SUBSCRIPTION")
        .other(&[
            "tenant_id",
            "customer_id",
            "current",
            "attempt",
            "granted",
            "recurring",
            "first_paid_at",
            "due_at",
            "asked_by",
            "revision",
        ])
        .erased(Stays, SALES),
    item(Table::Orders, "TRIALED#*", "TRIAL")
        .other(&["by_tenant"])
        .erased(Stays, "That a workspace, or a pseudonym, has had its one trial."),
    item(Table::Orders, "INVOICES#*", "*")
        .other(&[
            "id",
            "number",
            "state",
            "reason",
            "currency",
            "total",
            "amount_due",
            "amount_paid",
            "created_at",
            "attempts",
            "lines",
            "revision",
        ])
        .erased(Stays, SALES),
    item(Table::Orders, "JOURNAL#*", "CHANGED#*")
        .other(&["tenant_id", "at", "revision", "before", "after", "first_paid_at"])
        .erased(Stays, SALES),
    item(Table::Orders, "JOURNAL#*", "PAID#*").other(&["invoice_id", "at", "amount", "currency"]).erased(Stays, SALES),
    item(Table::Orders, "NUMBERS", "NEXT").other(&["day"]).erased(Stays, "Which day is to be added up next."),
    // Sums of a day, and what it has earned by a package, a creator, a country or a stream.
    item(Table::Orders, "NUMBERS#*", "20*")
        .other(&["day", "opening", "closing", "movements", "orders_paid", "streams"])
        .erased(Stays, SALES),
    item(Table::Orders, "NUMBERS#*", "*")
        .other(&["by", "currency", "of", "count", "sold", "given_back", "ours"])
        .erased(Stays, SALES),
    item(Table::Orders, "COSTS#*", "*")
        .other(&["campaign", "day", "currency", "amount", "recorded_at", "recorded_by"])
        .erased(Stays, "What campaigns have cost, by their names; of staff a pseudonym."),
    item(Table::Orders, "REVIEWS", "REVIEW#*").other(&["tenant_id", "order_id"]).erased(Stays, SALES),
    item(Table::Orders, "APPEAL#*", "APPEAL")
        .personal(&["text"])
        .other(&["expires_at"])
        .erased(Expires { days: 45 }, "What a buyer said to staff who decide whether a payment is fraud."),
    item(Table::Orders, "SIGHTED#*", "ORDER#*")
        .other(&["account_id", "at", "expires_at"])
        .erased(Expires { days: 30 }, FRAUD),
    item(Table::Orders, "DECLINED#ALL", "*")
        .other(&["at_minute", "declines", "expires_at"])
        .erased(Expires { days: 2 }, FRAUD),
    item(Table::Orders, "DECLINED#*", "*").other(&["at", "card", "expires_at"]).erased(Expires { days: 2 }, FRAUD),
    item(Table::Orders, "CHECKOUT#*", "CHECKOUT").other(&["network", "expires_at"]).erased(Expires { days: 2 }, FRAUD),
    item(Table::Orders, "CHECKOUTS#*", "*").other(&["checkouts", "expires_at"]).erased(Expires { days: 1 }, FRAUD),
    item(Table::Orders, "ten_*#gifts", "ord_*").other(&["order_id"]).erased(Stays, SALES),
    item(Table::Orders, "RECEIPTS#*", "*").other(&["last"]).erased(Stays, "How many receipts there are of a year."),
    item(Table::Orders, "DISCOUNT#*", "DISCOUNT")
        .personal(&["note"])
        .other(&[
            "code",
            "owner",
            "created_by",
            "created_at",
            "off",
            "packages",
            "uses_max",
            "uses_per_workspace_max",
            "valid_from",
            "valid_until",
            "ended_at",
            "uses",
            "discounted_cents",
        ])
        .erased(Stays, TERMS_OF_SALES),
    item(Table::Orders, "DISCOUNT#*", "USES#ten_*").other(&["uses"]).erased(Stays, SALES),
    item(Table::Orders, "ten_*#discounts", "DISCOUNT#*").other(&["code"]).erased(Stays, SALES),
    item(Table::Orders, "ten_*#discounts", "COUNT").other(&["codes"]).erased(Stays, PSEUDONYM),
    item(Table::Orders, "AFFILIATE#aff_*", "AFFILIATE")
        .other(&["code", "tenant_id", "created_by", "created_at"])
        .erased(Stays, SALES),
    item(Table::Orders, "ten_*#affiliate", "CODE").other(&["code"]).erased(Stays, SALES),
    item(Table::Orders, "DISPUTE#*", "DISPUTE")
        .other(&[
            "id",
            "tenant_id",
            "order_id",
            "state",
            "reason",
            "amount_cents",
            "movements",
            "opened_at",
            "evidence_due_by",
            "evidence",
            "evidence_updated_at",
            "submit_at",
            "submission_requested_at",
            "submission",
            "key_number",
            "submission_refused",
            "submitted_at",
            "closed_at",
            "revision",
        ])
        .erased(
            Stays,
            "What a bank was told of a sale: names of packages, times, amounts. The buyer's address is sent, not kept.",
        ),
    item(Table::Orders, "DISPUTES", "DISPUTE#*").other(&["dispute_id"]).erased(Stays, SALES),
    item(Table::Orders, "EVENT#*", "EVENT")
        .personal(&["body"])
        .other(&[
            "id",
            "kind",
            "created",
            "object_id",
            "intent_id",
            "received_at",
            "processed_at",
            "outcome",
            "replays",
            "expires_at",
        ])
        .erased(Expires { days: 45 }, "What Stripe told of a payment, to find out what went wrong with it."),
    item(Table::Orders, "PENDING#*", "*")
        .other(&["work", "since", "event_id", "tenant_id", "order_id", "refund_id", "dispute_id", "due_at"])
        .erased(Stays, "Until it is done: ids of what it is about."),
    item(Table::Orders, "STRIPELIST", "MARK")
        .other(&["read_until", "under_way", "revision"])
        .erased(Stays, "How far a list was read."),
    item(Table::Orders, "RECONCILIATIONS", "*")
        .other(&["day", "looked_at", "ours", "theirs", "elsewhere", "corrections", "differences", "open"])
        .erased(Stays, SALES),
    item(Table::Orders, "DIFFERENCE#*", "*")
        .other(&[
            "id",
            "class",
            "day",
            "days",
            "tenant_id",
            "order_id",
            "stripe_ids",
            "transfers",
            "ours",
            "theirs",
            "found_at",
            "state",
            "ended_at",
            "note",
            "resolved_by",
            "correction",
            "corrected_before",
            "revision",
        ])
        .erased(Stays, SALES),
    item(Table::Ledger, "TRANSFER#*", "TRANSFER").other(&["transfer", "posted_at"]).erased(Stays, SALES),
    item(Table::Ledger, "ACCOUNT#*", "LINE#*").other(&["transfer", "amount", "at"]).erased(Stays, SALES),
    item(Table::Ledger, "ACCOUNT#*", "BALANCE").other(&["balance"]).erased(Stays, SALES),
    item(Table::Ledger, "TOTAL#*", "BALANCE").other(&["balance"]).erased(Stays, SALES),
    item(Table::Catalog, "LIBRARIES#*", "ten_*").other(&["tenant", "since"]).erased(Stays, PSEUDONYM),
];
