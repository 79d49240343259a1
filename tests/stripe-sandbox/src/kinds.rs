//! The kinds of objects, and what Stripe calls them.

/// A kind of object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Account,
    BalanceTransaction,
    BankAccount,
    Charge,
    CheckoutSession,
    Coupon,
    CreditNote,
    Customer,
    CustomerBalanceTransaction,
    Dispute,
    EarlyFraudWarning,
    Invoice,
    InvoiceItem,
    InvoiceLine,
    InvoicePayment,
    LineItem,
    Meter,
    PaymentIntent,
    PaymentMethod,
    Payout,
    PortalSession,
    Price,
    Product,
    Refund,
    Schedule,
    SetupIntent,
    Subscription,
    SubscriptionItem,
    TaxCalculation,
    TaxTransaction,
    TestClock,
    Transfer,
    TransferReversal,
    WebhookEndpoint,
}

/// How a kind is called in ids, in `object`, in refusals and in paths.
struct Names {
    kind: Kind,
    prefix: &'static str,
    object: &'static str,
    noun: &'static str,
    path: &'static str,
}

const fn names(
    kind: Kind,
    prefix: &'static str,
    object: &'static str,
    noun: &'static str,
    path: &'static str,
) -> Names {
    Names { kind, prefix, object, noun, path }
}

/// In the order of `Kind`.
const NAMES: [Names; 34] = [
    names(Kind::Account, "acct", "account", "account", "/v1/accounts"),
    names(Kind::BalanceTransaction, "txn", "balance_transaction", "balance transaction", "/v1/balance_transactions"),
    names(Kind::BankAccount, "ba", "bank_account", "external account", "/v1/accounts"),
    names(Kind::Charge, "ch", "charge", "charge", "/v1/charges"),
    names(Kind::CheckoutSession, "cs_test", "checkout.session", "checkout.session", "/v1/checkout/sessions"),
    names(Kind::Coupon, "coupon", "coupon", "coupon", "/v1/coupons"),
    names(Kind::CreditNote, "cn", "credit_note", "credit note", "/v1/credit_notes"),
    names(Kind::Customer, "cus", "customer", "customer", "/v1/customers"),
    names(
        Kind::CustomerBalanceTransaction,
        "cbtxn",
        "customer_balance_transaction",
        "customer balance transaction",
        "/v1/customers",
    ),
    names(Kind::Dispute, "du", "dispute", "dispute", "/v1/disputes"),
    names(
        Kind::EarlyFraudWarning,
        "issfr",
        "radar.early_fraud_warning",
        "early fraud warning",
        "/v1/radar/early_fraud_warnings",
    ),
    names(Kind::Invoice, "in", "invoice", "invoice", "/v1/invoices"),
    names(Kind::InvoiceItem, "ii", "invoiceitem", "invoiceitem", "/v1/invoiceitems"),
    names(Kind::InvoiceLine, "il", "line_item", "line item", "/v1/invoices"),
    names(Kind::InvoicePayment, "inpay", "invoice_payment", "invoice payment", "/v1/invoice_payments"),
    names(Kind::LineItem, "li", "item", "line item", "/v1/checkout/sessions"),
    names(Kind::Meter, "mtr", "billing.meter", "meter", "/v1/billing/meters"),
    names(Kind::PaymentIntent, "pi", "payment_intent", "payment_intent", "/v1/payment_intents"),
    names(Kind::PaymentMethod, "pm", "payment_method", "PaymentMethod", "/v1/payment_methods"),
    names(Kind::Payout, "po", "payout", "payout", "/v1/payouts"),
    names(Kind::PortalSession, "bps", "billing_portal.session", "session", "/v1/billing_portal/sessions"),
    names(Kind::Price, "price", "price", "price", "/v1/prices"),
    names(Kind::Product, "prod", "product", "product", "/v1/products"),
    names(Kind::Refund, "re", "refund", "refund", "/v1/refunds"),
    names(Kind::Schedule, "sub_sched", "subscription_schedule", "subscription schedule", "/v1/subscription_schedules"),
    names(Kind::SetupIntent, "seti", "setup_intent", "setupintent", "/v1/setup_intents"),
    names(Kind::Subscription, "sub", "subscription", "subscription", "/v1/subscriptions"),
    names(Kind::SubscriptionItem, "si", "subscription_item", "subscription_item", "/v1/subscription_items"),
    names(Kind::TaxCalculation, "taxcalc", "tax.calculation", "tax calculation", "/v1/tax/calculations"),
    names(Kind::TaxTransaction, "tax", "tax.transaction", "tax transaction", "/v1/tax/transactions"),
    names(Kind::TestClock, "clock", "test_helpers.test_clock", "test clock", "/v1/test_helpers/test_clocks"),
    names(Kind::Transfer, "tr", "transfer", "transfer", "/v1/transfers"),
    names(Kind::TransferReversal, "trr", "transfer_reversal", "transfer reversal", "/v1/transfers"),
    names(Kind::WebhookEndpoint, "we", "webhook_endpoint", "webhook endpoint", "/v1/webhook_endpoints"),
];

impl Kind {
    fn names(self) -> &'static Names {
        &NAMES[self as usize]
    }

    pub(crate) fn prefix(self) -> &'static str {
        self.names().prefix
    }

    pub(crate) fn object(self) -> &'static str {
        self.names().object
    }

    /// The word of `No such …: 'id'`.
    pub(crate) fn noun(self) -> &'static str {
        self.names().noun
    }

    /// The parameter that a refusal names when the path's id is unknown.
    pub(crate) fn param(self) -> &'static str {
        match self {
            Self::PaymentIntent => "intent",
            Self::CheckoutSession => "session",
            _ => "id",
        }
    }

    /// Where the kind is listed.
    pub(crate) fn path(self) -> &'static str {
        self.names().path
    }

    /// Every kind.
    pub fn all() -> impl Iterator<Item = Self> {
        NAMES.iter().map(|names| names.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_order_of_the_kinds() {
        assert!(Kind::all().enumerate().all(|(index, kind)| kind as usize == index));
    }
}
