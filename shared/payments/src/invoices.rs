//! Invoices of subscriptions: what is on them, and what a change would cost.

use stripe_billing::invoice::{
    CreatePreviewInvoice, CreatePreviewInvoiceSubscriptionDetails, CreatePreviewInvoiceSubscriptionDetailsItems,
    CreatePreviewInvoiceSubscriptionDetailsProrationBehavior, FinalizeInvoiceInvoice, ListInvoice, PayInvoice,
    RetrieveInvoice, VoidInvoiceInvoice,
};
use stripe_shared::InvoiceStatus as Status;

use crate::client::{Failure, Stripe};
use crate::labels::Labels;
use crate::subscriptions::{ChangedItem, NewItem, Proration};

/// As far as this product needs it. Times are in seconds of Unix, by the clock that the
/// customer is billed by; amounts are in minor units of `currency`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// `None` of a preview.
    pub id: Option<String>,
    /// Stripe's own, from the moment on at which it is finalised.
    pub number: Option<String>,
    pub status: InvoiceStatus,
    /// `subscription_create`, `subscription_cycle`, `subscription_update` and others.
    pub reason: Option<String>,
    pub customer_id: Option<String>,
    pub subscription_id: Option<String>,
    pub currency: String,
    pub lines: Vec<InvoiceLine>,
    /// Lines beyond the first page are not here.
    pub has_more_lines: bool,
    /// With taxes that are part of the prices.
    pub subtotal: i64,
    /// Of all kinds, on top and within.
    pub tax: i64,
    pub total: i64,
    /// After the customer's balance.
    pub amount_due: i64,
    pub amount_paid: i64,
    pub amount_remaining: i64,
    pub starting_balance: i64,
    pub created: i64,
    pub period_start: i64,
    pub period_end: i64,
    pub attempt_count: u64,
    pub next_attempt_at: Option<i64>,
    pub paid_at: Option<i64>,
    /// The payment, when it was asked for.
    pub intent_id: Option<String>,
    /// By which a browser pays, when it was asked for.
    pub client_secret: Option<String>,
    /// Of the subscription when the invoice was made; `None` of what this product did not make.
    pub labels: Option<Labels>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceLine {
    pub id: String,
    pub description: Option<String>,
    /// Without tax on top.
    pub amount: i64,
    pub tax: i64,
    pub quantity: Option<u64>,
    pub price_id: Option<String>,
    pub item_id: Option<String>,
    pub period_start: i64,
    pub period_end: i64,
    pub is_proration: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvoiceStatus {
    /// Lines can still be added.
    Draft,
    Open,
    Paid,
    Uncollectible,
    Void,
}

/// What is to be shown of before it is done.
#[derive(Debug, Clone)]
pub enum Preview<'a> {
    /// The next renewal, as things stand.
    Renewal { subscription_id: &'a str },
    /// What a change costs: at once with [`Proration::InvoiceNow`], else on the next invoice.
    Change { subscription_id: &'a str, items: Vec<ChangedItem<'a>>, proration: Proration, proration_date: Option<i64> },
    /// The first invoice of a subscription.
    New { customer_id: &'a str, items: Vec<NewItem<'a>>, is_taxed: bool },
}

/// A part of a list of invoices, the newest first.
#[derive(Debug)]
pub struct InvoicePage {
    pub invoices: Vec<Invoice>,
    pub has_more: bool,
}

/// Of one page of a list, by Stripe's own limit.
pub const INVOICES_PAGE_MAX: i64 = 100;

impl Stripe {
    /// With its payment and by what a browser pays it.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn invoice(&self, id: &str) -> Result<Invoice, Failure> {
        let expand = vec!["payments".to_owned(), "confirmation_secret".to_owned()];
        self.send(RetrieveInvoice::new(id).expand(expand)).await.and_then(|it| self.read_invoice(it))
    }

    /// A customer's invoices, from the one that `after` names on.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn invoices_of(&self, customer_id: &str, after: Option<&str>) -> Result<InvoicePage, Failure> {
        let mut request = ListInvoice::new().customer(customer_id).limit(INVOICES_PAGE_MAX);
        if let Some(after) = after {
            request = request.starting_after(after);
        }
        let list = self.send(request).await?;
        let invoices = list.data.into_iter().map(|it| self.read_invoice(it)).collect::<Result<_, _>>()?;
        Ok(InvoicePage { invoices, has_more: list.has_more })
    }

    /// Pays it by this card, or by the default one.
    ///
    /// # Errors
    /// [`Failure::Refused`] of a card that says no, and of one that wants its owner
    /// (`invoice_payment_intent_requires_action`).
    pub async fn pay_invoice(&self, key: &str, id: &str, payment_method_id: Option<&str>) -> Result<Invoice, Failure> {
        let mut request = PayInvoice::new(id);
        if let Some(method) = payment_method_id {
            request = request.payment_method(method);
        }
        self.post(key, request).await.and_then(|it| self.read_invoice(it))
    }

    /// Makes sure that nobody pays it any more.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that is paid or a draft.
    pub async fn void_invoice(&self, id: &str) -> Result<Invoice, Failure> {
        self.send(VoidInvoiceInvoice::new(id)).await.and_then(|it| self.read_invoice(it))
    }

    /// A draft becomes fixed now and not within the hour.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that is fixed already.
    pub async fn finalize_invoice(&self, key: &str, id: &str) -> Result<Invoice, Failure> {
        self.post(key, FinalizeInvoiceInvoice::new(id)).await.and_then(|it| self.read_invoice(it))
    }

    /// Shows an invoice that is not made.
    ///
    /// # Errors
    /// [`Failure::Refused`] with the code `invoice_upcoming_none` where none would come.
    pub async fn preview_invoice(&self, preview: Preview<'_>) -> Result<Invoice, Failure> {
        let request = match preview {
            Preview::Renewal { subscription_id } => CreatePreviewInvoice::new().subscription(subscription_id),
            Preview::Change { subscription_id, items, proration, proration_date } => {
                let mut details = CreatePreviewInvoiceSubscriptionDetails::new();
                details.items = Some(items.into_iter().map(changed_item).collect());
                details.proration_behavior = Some(match proration {
                    Proration::InvoiceNow => CreatePreviewInvoiceSubscriptionDetailsProrationBehavior::AlwaysInvoice,
                    Proration::NextInvoice => {
                        CreatePreviewInvoiceSubscriptionDetailsProrationBehavior::CreateProrations
                    }
                    Proration::None => CreatePreviewInvoiceSubscriptionDetailsProrationBehavior::None,
                });
                details.proration_date = proration_date;
                CreatePreviewInvoice::new().subscription(subscription_id).subscription_details(details)
            }
            Preview::New { customer_id, items, is_taxed } => {
                let mut details = CreatePreviewInvoiceSubscriptionDetails::new();
                details.items = Some(items.into_iter().map(|new| changed_item(ChangedItem::Add(new))).collect());
                CreatePreviewInvoice::new()
                    .customer(customer_id)
                    .automatic_tax(stripe_billing::invoice::CreatePreviewInvoiceAutomaticTax::new(is_taxed))
                    .subscription_details(details)
            }
        };
        self.send(request).await.and_then(|it| self.read_invoice(it)).map(|it| Invoice { id: None, ..it })
    }

    fn read_invoice(&self, it: stripe_shared::Invoice) -> Result<Invoice, Failure> {
        let status = match &it.status {
            Some(Status::Draft) => InvoiceStatus::Draft,
            Some(Status::Open) => InvoiceStatus::Open,
            Some(Status::Paid) => InvoiceStatus::Paid,
            Some(Status::Uncollectible) => InvoiceStatus::Uncollectible,
            Some(Status::Void) => InvoiceStatus::Void,
            other => return Err(Failure::Unknown(format!("an invoice has the status {other:?}"))),
        };
        let details = it.parent.and_then(|parent| parent.subscription_details);
        let (subscription_id, metadata) = match details {
            Some(details) => (Some(details.subscription.into_id().to_string()), details.metadata),
            None => (None, None),
        };
        let payment = it.payments.and_then(|payments| payments.data.into_iter().next());
        let intent = payment.and_then(|payment| payment.payment.payment_intent);
        Ok(Invoice {
            id: it.id.map(|id| id.to_string()),
            number: it.number,
            status,
            reason: it.billing_reason.map(|reason| reason.as_str().to_owned()),
            customer_id: it.customer.map(|customer| customer.into_id().to_string()),
            subscription_id,
            currency: it.currency.to_string(),
            has_more_lines: it.lines.has_more,
            lines: it.lines.data.iter().map(InvoiceLine::from).collect(),
            subtotal: it.subtotal,
            tax: it.total_taxes.iter().flatten().map(|tax| tax.amount).sum(),
            total: it.total,
            amount_due: it.amount_due,
            amount_paid: it.amount_paid,
            amount_remaining: it.amount_remaining,
            starting_balance: it.starting_balance,
            created: it.created,
            period_start: it.period_start,
            period_end: it.period_end,
            attempt_count: it.attempt_count,
            next_attempt_at: it.next_payment_attempt,
            paid_at: it.status_transitions.paid_at,
            intent_id: intent.map(|intent| intent.into_id().to_string()),
            client_secret: it.confirmation_secret.map(|secret| secret.client_secret),
            labels: metadata.and_then(|metadata| self.own_labels(metadata)),
        })
    }
}

fn changed_item(changed: ChangedItem<'_>) -> CreatePreviewInvoiceSubscriptionDetailsItems {
    let mut item = CreatePreviewInvoiceSubscriptionDetailsItems::new();
    match changed {
        ChangedItem::Set { item_id, price_id, quantity } => {
            item.id = Some(item_id.to_owned());
            item.price = Some(price_id.to_owned());
            item.quantity = quantity.map(u64::from);
        }
        ChangedItem::Add(new) => {
            item.price = Some(new.price_id.to_owned());
            item.quantity = new.quantity.map(u64::from);
        }
        ChangedItem::Remove { item_id } => {
            item.id = Some(item_id.to_owned());
            item.deleted = Some(true);
        }
    }
    item
}

impl From<&stripe_shared::InvoiceLineItem> for InvoiceLine {
    fn from(it: &stripe_shared::InvoiceLineItem) -> Self {
        let parent = it.parent.as_ref();
        let of_item = parent.and_then(|parent| parent.subscription_item_details.as_ref());
        let other = parent.and_then(|parent| parent.invoice_item_details.as_ref());
        let price = it.pricing.as_ref().and_then(|pricing| pricing.price_details.as_ref());
        Self {
            id: it.id.to_string(),
            description: it.description.clone(),
            amount: it.amount,
            tax: it.taxes.iter().flatten().map(|tax| tax.amount).sum(),
            quantity: it.quantity,
            price_id: price.map(|details| details.price.id().to_string()),
            item_id: of_item.map(|details| details.subscription_item.clone()),
            period_start: it.period.start,
            period_end: it.period.end,
            is_proration: of_item.map_or(other.is_some_and(|details| details.proration), |details| details.proration),
        }
    }
}
