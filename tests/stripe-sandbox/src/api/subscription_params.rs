//! What requests about subscriptions may say.

use crate::shape::{EXPAND, Field, Kind, METADATA, optional, required};

use super::prices::{RECURRING, TAX_BEHAVIOUR};

/// A price that a request brings with it.
const PRICE_DATA: Field = optional(
    "price_data",
    Kind::Object(&[
        required("currency", Kind::Currency),
        required("product", Kind::Text),
        RECURRING,
        TAX_BEHAVIOUR,
        optional("unit_amount", Kind::Integer),
        optional("unit_amount_decimal", Kind::Amount),
    ]),
);
const NEW_ITEM: Kind =
    Kind::Object(&[METADATA, optional("price", Kind::Text), PRICE_DATA, optional("quantity", Kind::Integer)]);
/// An item that is changed, added or taken away.
pub(crate) const CHANGED_ITEMS: Field = optional(
    "items",
    Kind::List(&Kind::Object(&[
        optional("clear_usage", Kind::Boolean),
        optional("deleted", Kind::Boolean),
        optional("id", Kind::Text),
        METADATA,
        optional("price", Kind::Text),
        PRICE_DATA,
        optional("quantity", Kind::Integer),
    ])),
);
pub(crate) const PRORATION: Field =
    optional("proration_behavior", Kind::OneOf(&["always_invoice", "create_prorations", "none"]));
pub(crate) const TRIAL_END: Field = optional("trial_end", Kind::IntegerOr(&["now"]));
pub(crate) const AUTOMATIC_TAX: Field = optional("automatic_tax", Kind::Object(&[required("enabled", Kind::Boolean)]));
pub(crate) const COLLECTION: Field =
    optional("collection_method", Kind::OneOf(&["charge_automatically", "send_invoice"]));
pub(crate) const CANCELLATION: Field = optional(
    "cancellation_details",
    Kind::Object(&[
        optional("comment", Kind::Text),
        optional(
            "feedback",
            Kind::OneOf(&[
                "customer_service",
                "low_quality",
                "missing_features",
                "other",
                "switched_service",
                "too_complex",
                "too_expensive",
                "unused",
            ]),
        ),
    ]),
);
pub(crate) const COMMON: &[Field] = &[
    AUTOMATIC_TAX,
    optional("cancel_at", Kind::IntegerOr(&["max_period_end", "min_period_end"])),
    optional("cancel_at_period_end", Kind::Boolean),
    COLLECTION,
    optional("days_until_due", Kind::Integer),
    optional("default_payment_method", Kind::Text),
    optional("description", Kind::Text),
    EXPAND,
    METADATA,
    optional("off_session", Kind::Boolean),
    optional(
        "payment_behavior",
        Kind::OneOf(&["allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"]),
    ),
    optional(
        "payment_settings",
        Kind::Object(&[
            optional("payment_method_types", Kind::List(&Kind::OneOf(&["card"]))),
            optional("save_default_payment_method", Kind::OneOf(&["off", "on_subscription"])),
        ]),
    ),
    PRORATION,
    TRIAL_END,
    optional(
        "trial_settings",
        Kind::Object(&[required(
            "end_behavior",
            Kind::Object(&[optional("missing_payment_method", Kind::OneOf(&["cancel", "create_invoice", "pause"]))]),
        )]),
    ),
];
pub(crate) const CREATE: &[Field] = &[
    optional("billing_cycle_anchor", Kind::Integer),
    optional("billing_mode", Kind::Object(&[required("type", Kind::OneOf(&["flexible"]))])),
    optional("currency", Kind::Currency),
    optional("customer", Kind::Text),
    optional("items", Kind::List(&NEW_ITEM)),
    optional("trial_period_days", Kind::Integer),
];
pub(crate) const ANCHOR: Field =
    optional("billing_cycle_anchor", Kind::Object(&[required("type", Kind::OneOf(&["now", "unchanged"]))]));
pub(crate) const UPDATE: &[Field] = &[
    ANCHOR,
    CANCELLATION,
    CHANGED_ITEMS,
    optional(
        "pause_collection",
        Kind::Object(&[
            required("behavior", Kind::OneOf(&["keep_as_draft", "mark_uncollectible", "void"])),
            optional("resumes_at", Kind::Integer),
        ]),
    ),
    optional("proration_date", Kind::Integer),
];
pub(crate) const CANCEL: &[Field] =
    &[CANCELLATION, EXPAND, optional("invoice_now", Kind::Boolean), optional("prorate", Kind::Boolean)];
pub(crate) const RESUME: &[Field] = &[ANCHOR, EXPAND, PRORATION, optional("proration_date", Kind::Integer)];
pub(crate) const LIST: &[Field] = &[
    COLLECTION,
    optional("created", Kind::Range),
    optional("current_period_end", Kind::Range),
    optional("current_period_start", Kind::Range),
    optional("customer", Kind::Text),
    optional("price", Kind::Text),
    optional(
        "status",
        Kind::OneOf(&[
            "active",
            "all",
            "canceled",
            "ended",
            "incomplete",
            "incomplete_expired",
            "past_due",
            "paused",
            "trialing",
            "unpaid",
        ]),
    ),
    optional("test_clock", Kind::Text),
];
