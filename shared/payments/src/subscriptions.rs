//! Subscriptions: what a customer pays for each period, and how it changes.
//!
//! What the library's request cannot say: that payments are collected again
//! (`pause_collection=`, sent as a form of our own), and nothing can be cleared by an empty
//! text (`cancel_at=`; `cancel_at_period_end=false` clears both).

use std::collections::BTreeMap;

use stripe_billing::subscription::{
    CancelSubscription, CreateSubscription, CreateSubscriptionAutomaticTax, CreateSubscriptionItems,
    CreateSubscriptionPaymentBehavior, CreateSubscriptionPaymentSettings,
    CreateSubscriptionPaymentSettingsSaveDefaultPaymentMethod, CreateSubscriptionTrialEnd,
    CreateSubscriptionTrialSettings, CreateSubscriptionTrialSettingsEndBehavior,
    CreateSubscriptionTrialSettingsEndBehaviorMissingPaymentMethod, ListSubscription, ListSubscriptionStatus,
    ResumeSubscription, RetrieveSubscription, UpdateSubscription, UpdateSubscriptionItems,
    UpdateSubscriptionPauseCollection, UpdateSubscriptionPauseCollectionBehavior, UpdateSubscriptionPaymentBehavior,
    UpdateSubscriptionProrationBehavior, UpdateSubscriptionTrialEnd,
};
use stripe_client_core::{RequestBuilder, StripeMethod};
use stripe_shared::SubscriptionStatus as Status;

use crate::client::{Failure, Stripe};
use crate::labels::Labels;

/// A subscription to be made. Of equal ones with equal keys Stripe makes one.
#[derive(Debug, Clone)]
pub struct NewSubscription<'a> {
    pub key: &'a str,
    pub customer_id: &'a str,
    pub items: Vec<NewItem<'a>>,
    pub trial: Trial,
    pub first_payment: FirstPayment,
    /// Tax by the customer's address.
    pub is_taxed: bool,
    pub labels: Labels,
}

/// A price, and how many of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewItem<'a> {
    pub price_id: &'a str,
    /// `None` where a meter counts.
    pub quantity: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trial {
    None,
    /// Until this moment, in seconds of Unix; and what becomes of it then without a card.
    Until {
        end: i64,
        without_card: TrialEnd,
    },
}

/// What becomes of a trial that ends and cannot be paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrialEnd {
    Pause,
    Cancel,
    Invoice,
}

/// How the first invoice, or one for a change, is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstPayment {
    /// By the default card, now; if that fails, within 23 hours.
    AtOnce,
    /// In a browser, by the invoice's client secret.
    InBrowser,
    /// By the default card, now; if that fails, nothing is made.
    OrNothing,
}

/// A change of what is paid for.
#[derive(Debug, Clone)]
pub struct SubscriptionChange<'a> {
    pub items: Vec<ChangedItem<'a>>,
    pub proration: Proration,
    /// The moment to which a preview was made, so that the change costs the same.
    pub proration_date: Option<i64>,
    pub payment: ChangePayment,
}

/// An item after a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangedItem<'a> {
    Set { item_id: &'a str, price_id: &'a str, quantity: Option<u32> },
    Add(NewItem<'a>),
    Remove { item_id: &'a str },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proration {
    /// An invoice for the difference is made now.
    InvoiceNow,
    /// The difference is on the next invoice.
    NextInvoice,
    None,
}

/// What happens to a change whose payment fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangePayment {
    /// It is made, and the subscription is past due.
    Anyway,
    /// It is made when it is paid, within 23 hours.
    Waits,
    /// It is not made.
    OrNothing,
}

/// As far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    pub id: String,
    pub customer_id: String,
    pub status: SubscriptionStatus,
    pub items: Vec<SubscriptionItem>,
    pub currency: String,
    /// When it was made, and everything else: in seconds of Unix, by the clock that the
    /// customer is billed by.
    pub created: i64,
    pub period_start: i64,
    pub period_end: i64,
    pub trial_end: Option<i64>,
    pub cancel_at: Option<i64>,
    pub ended_at: Option<i64>,
    pub is_collection_paused: bool,
    /// A change waits for its payment.
    pub is_change_pending: bool,
    pub default_payment_method_id: Option<String>,
    pub latest_invoice_id: Option<String>,
    /// By which a card for the time after the trial is saved.
    pub setup_intent_id: Option<String>,
    pub schedule_id: Option<String>,
    pub test_clock_id: Option<String>,
    /// `None` of one that this product did not make.
    pub labels: Option<Labels>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubscriptionItem {
    pub id: String,
    pub price_id: String,
    pub lookup_key: Option<String>,
    pub quantity: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SubscriptionStatus {
    Trialing,
    Active,
    /// The first payment is open.
    Incomplete,
    /// The first payment was not made in time: the end.
    IncompleteExpired,
    PastDue,
    Unpaid,
    Paused,
    Canceled,
}

/// Of one customer; this product makes fewer.
const SUBSCRIPTIONS_MAX: i64 = 100;

impl Stripe {
    /// # Errors
    /// [`Failure::Refused`] also of a card that says no, where nothing is to be made then.
    pub async fn create_subscription(&self, new: NewSubscription<'_>) -> Result<Subscription, Failure> {
        let items: Vec<_> = new.items.into_iter().map(new_item).collect();
        let mut payment = CreateSubscriptionPaymentSettings::new();
        payment.save_default_payment_method =
            Some(CreateSubscriptionPaymentSettingsSaveDefaultPaymentMethod::OnSubscription);
        let mut request = CreateSubscription::new()
            .customer(new.customer_id)
            .items(items)
            .automatic_tax(CreateSubscriptionAutomaticTax::new(new.is_taxed))
            .payment_behavior(match new.first_payment {
                FirstPayment::AtOnce => CreateSubscriptionPaymentBehavior::AllowIncomplete,
                FirstPayment::InBrowser => CreateSubscriptionPaymentBehavior::DefaultIncomplete,
                FirstPayment::OrNothing => CreateSubscriptionPaymentBehavior::ErrorIfIncomplete,
            })
            .payment_settings(payment)
            .metadata(self.labelled(new.labels));
        if let Trial::Until { end, without_card } = new.trial {
            let mut end_behavior = CreateSubscriptionTrialSettingsEndBehavior::new();
            end_behavior.missing_payment_method = Some(match without_card {
                TrialEnd::Pause => CreateSubscriptionTrialSettingsEndBehaviorMissingPaymentMethod::Pause,
                TrialEnd::Cancel => CreateSubscriptionTrialSettingsEndBehaviorMissingPaymentMethod::Cancel,
                TrialEnd::Invoice => CreateSubscriptionTrialSettingsEndBehaviorMissingPaymentMethod::CreateInvoice,
            });
            request = request
                .trial_end(CreateSubscriptionTrialEnd::Timestamp(end))
                .trial_settings(CreateSubscriptionTrialSettings::new(end_behavior));
        }
        self.post(new.key, request).await.and_then(|it| self.read_subscription(it))
    }

    /// # Errors
    /// See [`Failure`].
    pub async fn subscription(&self, id: &str) -> Result<Subscription, Failure> {
        self.send(RetrieveSubscription::new(id)).await.and_then(|it| self.read_subscription(it))
    }

    /// All of a customer, those that have ended as well, the newest first.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn subscriptions_of(&self, customer_id: &str) -> Result<Vec<Subscription>, Failure> {
        let request =
            ListSubscription::new().customer(customer_id).status(ListSubscriptionStatus::All).limit(SUBSCRIPTIONS_MAX);
        let list = self.send(request).await?;
        list.data.into_iter().map(|it| self.read_subscription(it)).collect()
    }

    /// Changes what is paid for.
    ///
    /// # Errors
    /// [`Failure::Refused`] also of a card that says no, where nothing is to change then.
    pub async fn change_subscription(
        &self,
        key: &str,
        id: &str,
        change: SubscriptionChange<'_>,
    ) -> Result<Subscription, Failure> {
        let items: Vec<_> = change.items.into_iter().map(changed_item).collect();
        let mut request = UpdateSubscription::new(id)
            .items(items)
            .proration_behavior(match change.proration {
                Proration::InvoiceNow => UpdateSubscriptionProrationBehavior::AlwaysInvoice,
                Proration::NextInvoice => UpdateSubscriptionProrationBehavior::CreateProrations,
                Proration::None => UpdateSubscriptionProrationBehavior::None,
            })
            .payment_behavior(match change.payment {
                ChangePayment::Anyway => UpdateSubscriptionPaymentBehavior::AllowIncomplete,
                ChangePayment::Waits => UpdateSubscriptionPaymentBehavior::PendingIfIncomplete,
                ChangePayment::OrNothing => UpdateSubscriptionPaymentBehavior::ErrorIfIncomplete,
            });
        if let Some(date) = change.proration_date {
            request = request.proration_date(date);
        }
        self.post(key, request).await.and_then(|it| self.read_subscription(it))
    }

    /// The trial ends now, and the first period is paid.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn end_trial(&self, key: &str, id: &str) -> Result<Subscription, Failure> {
        let request = UpdateSubscription::new(id).trial_end(UpdateSubscriptionTrialEnd::Now);
        self.post(key, request).await.and_then(|it| self.read_subscription(it))
    }

    /// It ends with its period, or goes on.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that has ended.
    pub async fn set_cancel_at_period_end(&self, id: &str, cancels: bool) -> Result<Subscription, Failure> {
        let request = UpdateSubscription::new(id).cancel_at_period_end(cancels);
        self.send(request).await.and_then(|it| self.read_subscription(it))
    }

    /// It ends now; `gives_back` credits what is left of the period.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that has ended.
    pub async fn cancel_subscription(&self, id: &str, gives_back: bool) -> Result<Subscription, Failure> {
        let request = CancelSubscription::new(id).prorate(gives_back).invoice_now(gives_back);
        self.send(request).await.and_then(|it| self.read_subscription(it))
    }

    /// Invoices are voided from now on, at most until `resumes_at`.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn pause_collection(&self, id: &str, resumes_at: Option<i64>) -> Result<Subscription, Failure> {
        let mut pause = UpdateSubscriptionPauseCollection::new(UpdateSubscriptionPauseCollectionBehavior::Void);
        pause.resumes_at = resumes_at;
        let request = UpdateSubscription::new(id).pause_collection(pause);
        self.send(request).await.and_then(|it| self.read_subscription(it))
    }

    /// Invoices are paid again. The library's request cannot say it: an empty value clears.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn resume_collection(&self, id: &str) -> Result<Subscription, Failure> {
        // A map: a list of pairs would go out as nothing at all.
        let request = RequestBuilder::new(StripeMethod::Post, format!("/subscriptions/{id}"))
            .form(&BTreeMap::from([("pause_collection", "")]))
            .customize::<stripe_shared::Subscription>();
        request.send(self).await.and_then(|it| self.read_subscription(it))
    }

    /// One that was paused for want of a card goes on, when it is paid.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that is not paused.
    pub async fn resume_subscription(&self, key: &str, id: &str) -> Result<Subscription, Failure> {
        self.post(key, ResumeSubscription::new(id)).await.and_then(|it| self.read_subscription(it))
    }

    /// What its invoices are paid by, before the customer's default.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn set_subscription_card(&self, id: &str, payment_method_id: &str) -> Result<Subscription, Failure> {
        let request = UpdateSubscription::new(id).default_payment_method(payment_method_id);
        self.send(request).await.and_then(|it| self.read_subscription(it))
    }

    fn read_subscription(&self, it: stripe_shared::Subscription) -> Result<Subscription, Failure> {
        let status = match it.status {
            Status::Trialing => SubscriptionStatus::Trialing,
            Status::Active => SubscriptionStatus::Active,
            Status::Incomplete => SubscriptionStatus::Incomplete,
            Status::IncompleteExpired => SubscriptionStatus::IncompleteExpired,
            Status::PastDue => SubscriptionStatus::PastDue,
            Status::Unpaid => SubscriptionStatus::Unpaid,
            Status::Paused => SubscriptionStatus::Paused,
            Status::Canceled => SubscriptionStatus::Canceled,
            other => return Err(Failure::Unknown(format!("a subscription has the status {}", other.as_str()))),
        };
        let Some(first) = it.items.data.first() else {
            return Err(Failure::Unknown("a subscription without items".to_owned()));
        };
        Ok(Subscription {
            id: it.id.to_string(),
            customer_id: it.customer.into_id().to_string(),
            status,
            currency: it.currency.to_string(),
            created: it.created,
            period_start: first.current_period_start,
            period_end: first.current_period_end,
            items: it.items.data.iter().map(SubscriptionItem::from).collect(),
            trial_end: it.trial_end,
            cancel_at: it.cancel_at,
            ended_at: it.ended_at,
            is_collection_paused: it.pause_collection.is_some(),
            is_change_pending: it.pending_update.is_some(),
            default_payment_method_id: it.default_payment_method.map(|method| method.into_id().to_string()),
            latest_invoice_id: it.latest_invoice.and_then(|invoice| invoice.into_id()).map(|id| id.to_string()),
            setup_intent_id: it.pending_setup_intent.map(|intent| intent.into_id().to_string()),
            schedule_id: it.schedule.map(|schedule| schedule.into_id().to_string()),
            test_clock_id: it.test_clock.map(|clock| clock.into_id().to_string()),
            labels: self.own_labels(it.metadata),
        })
    }
}

fn new_item(new: NewItem<'_>) -> CreateSubscriptionItems {
    let mut item = CreateSubscriptionItems::new();
    item.price = Some(new.price_id.to_owned());
    item.quantity = new.quantity.map(u64::from);
    item
}

fn changed_item(changed: ChangedItem<'_>) -> UpdateSubscriptionItems {
    let mut item = UpdateSubscriptionItems::new();
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

impl From<&stripe_shared::SubscriptionItem> for SubscriptionItem {
    fn from(it: &stripe_shared::SubscriptionItem) -> Self {
        Self {
            id: it.id.to_string(),
            price_id: it.price.id.to_string(),
            lookup_key: it.price.lookup_key.clone(),
            quantity: it.quantity,
        }
    }
}
