//! Invoices of subscriptions: what they say line by line, and paying one.

use stripe_client_core::StripeMethod;

use crate::client::{Failure, Stripe};
use crate::subscribing::{Form, List, form};

/// Of one invoice, by the list that comes with it.
const LINES_MAX: usize = 100;

/// An invoice, as far as this product needs it. Amounts are in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    pub id: String,
    /// As its reader knows it; none of a draft.
    pub number: Option<String>,
    /// `draft`, `open`, `paid`, `void` or `uncollectible`.
    pub status: String,
    /// Why Stripe has made it, such as `subscription_cycle`.
    pub reason: Option<String>,
    pub currency: String,
    pub total: i64,
    pub amount_due: i64,
    pub amount_paid: i64,
    /// In seconds of Unix, as all times here.
    pub created: i64,
    /// How often it was charged.
    pub attempts: u32,
    pub subscription_id: Option<String>,
    pub lines: Vec<InvoiceLine>,
    /// By what a browser confirms its payment.
    pub client_secret: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceLine {
    pub description: String,
    /// Negative where something is credited.
    pub amount: i64,
    pub quantity: Option<u32>,
    pub period: (i64, i64),
    /// It is a part of a period, because something has changed in it.
    pub is_proration: bool,
}

/// Another price of a running subscription, at once.
#[derive(Debug, Clone, Copy)]
pub struct PreviewedPrice<'a> {
    pub customer_id: &'a str,
    pub subscription_id: &'a str,
    pub item_id: &'a str,
    pub price_id: &'a str,
    pub seats: u32,
    pub prorated_from: i64,
}

#[derive(miniserde::Deserialize)]
struct WireInvoice {
    id: String,
    number: Option<String>,
    status: Option<String>,
    billing_reason: Option<String>,
    currency: String,
    total: i64,
    amount_due: i64,
    amount_paid: i64,
    created: i64,
    attempt_count: Option<u32>,
    parent: Option<Parent>,
    lines: Lines,
    confirmation_secret: Option<Confirmation>,
}

#[derive(miniserde::Deserialize)]
struct Parent {
    subscription_details: Option<OfSubscription>,
}

#[derive(miniserde::Deserialize)]
struct OfSubscription {
    subscription: Option<String>,
}

#[derive(miniserde::Deserialize)]
struct Lines {
    data: Vec<Line>,
    has_more: bool,
}

#[derive(miniserde::Deserialize)]
struct Line {
    description: Option<String>,
    amount: i64,
    quantity: Option<u32>,
    period: Period,
    parent: Option<LineParent>,
}

#[derive(miniserde::Deserialize)]
struct LineParent {
    subscription_item_details: Option<Proration>,
    invoice_item_details: Option<Proration>,
}

#[derive(miniserde::Deserialize)]
struct Proration {
    proration: bool,
}

#[derive(miniserde::Deserialize)]
struct Period {
    start: i64,
    end: i64,
}

#[derive(miniserde::Deserialize)]
struct Confirmation {
    client_secret: String,
}

impl Stripe {
    /// With what a browser confirms it by, while it is open.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn invoice(&self, id: &str) -> Result<Invoice, Failure> {
        let query = form([("expand[0]", "confirmation_secret".to_owned())]);
        let found: WireInvoice = self.query(&format!("/invoices/{id}"), &query).await?;
        read(found)
    }

    /// The invoice that this would make.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn preview_price(&self, new: PreviewedPrice<'_>) -> Result<Invoice, Failure> {
        let form = form([
            ("customer", new.customer_id.to_owned()),
            ("subscription", new.subscription_id.to_owned()),
            ("subscription_details[items][0][id]", new.item_id.to_owned()),
            ("subscription_details[items][0][price]", new.price_id.to_owned()),
            ("subscription_details[items][0][quantity]", new.seats.to_string()),
            ("subscription_details[proration_behavior]", "always_invoice".to_owned()),
            ("subscription_details[proration_date]", new.prorated_from.to_string()),
        ]);
        read(self.ask(StripeMethod::Post, "/invoices/create_preview".to_owned(), &form, None).await?)
    }

    /// Charges an open invoice once more.
    ///
    /// # Errors
    /// [`Failure::Refused`] where the bank declines, or the invoice is open no more.
    pub async fn pay_invoice(&self, key: &str, id: &str, payment_method_id: Option<&str>) -> Result<Invoice, Failure> {
        let form = form(payment_method_id.map(|it| ("payment_method", it.to_owned())));
        read(self.ask(StripeMethod::Post, format!("/invoices/{id}/pay"), &form, Some(key)).await?)
    }

    /// The invoices of a subscription that are made, and charged an hour later.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn draft_invoices(&self, subscription_id: &str) -> Result<Vec<Invoice>, Failure> {
        let query = form([("subscription", subscription_id.to_owned()), ("status", "draft".to_owned())]);
        let found: List<WireInvoice> = self.query("/invoices", &query).await?;
        found.data.into_iter().map(read).collect()
    }

    /// Has nobody pay a draft: those of subscriptions cannot be removed, and only what is
    /// finalised can be void.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that is no draft any more.
    pub async fn void_draft_invoice(&self, id: &str) -> Result<Invoice, Failure> {
        let form = form([("auto_advance", "false".to_owned())]);
        let finalised = self.ask(StripeMethod::Post, format!("/invoices/{id}/finalize"), &form, None).await?;
        let finalised: Invoice = read(finalised)?;
        // One of nothing is paid by being finalised.
        if finalised.status == "open" { self.void_invoice(id).await } else { Ok(finalised) }
    }

    /// Has nobody pay an open invoice any more.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that is open no more.
    pub async fn void_invoice(&self, id: &str) -> Result<Invoice, Failure> {
        read(self.ask(StripeMethod::Post, format!("/invoices/{id}/void"), &Form::new(), None).await?)
    }
}

fn read(it: WireInvoice) -> Result<Invoice, Failure> {
    if it.lines.has_more {
        return Err(Failure::Unknown(format!("an invoice has more than {LINES_MAX} lines")));
    }
    Ok(Invoice {
        id: it.id,
        number: it.number,
        status: it.status.unwrap_or_default(),
        reason: it.billing_reason,
        currency: it.currency,
        total: it.total,
        amount_due: it.amount_due,
        amount_paid: it.amount_paid,
        created: it.created,
        attempts: it.attempt_count.unwrap_or(0),
        subscription_id: it.parent.and_then(|it| it.subscription_details).and_then(|it| it.subscription),
        lines: it.lines.data.into_iter().map(InvoiceLine::from).collect(),
        client_secret: it.confirmation_secret.map(|it| it.client_secret),
    })
}

impl From<Line> for InvoiceLine {
    fn from(line: Line) -> Self {
        let is_of = |it: &Option<Proration>| it.as_ref().is_some_and(|it| it.proration);
        Self {
            description: line.description.unwrap_or_default(),
            amount: line.amount,
            quantity: line.quantity,
            period: (line.period.start, line.period.end),
            is_proration: line
                .parent
                .is_some_and(|it| is_of(&it.subscription_item_details) || is_of(&it.invoice_item_details)),
        }
    }
}
