//! Subscriptions: customers, prices, the subscriptions themselves and what they cost.
//!
//! Asked and read by forms and structs of our own: a builder of the library cannot say that
//! something is to be empty (`pause_collection=`), and answers are read only as far as they
//! are used, so that nothing that Stripe adds to them makes them unreadable.

use std::collections::{BTreeMap, HashMap};

use stripe_client_core::{IdempotencyKey, RequestBuilder, RequestStrategy, StripeMethod};

use crate::client::{Failure, Stripe};

/// Of a form: names as Stripe writes them, such as `items[0][price]`.
pub(crate) type Form = BTreeMap<String, String>;

/// A subscription, as far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    pub id: String,
    pub customer_id: String,
    /// As Stripe names it.
    pub status: String,
    pub item_id: String,
    /// Of its one price.
    pub lookup_key: Option<String>,
    pub seats: u32,
    /// In seconds of Unix, as all times here.
    pub period: (i64, i64),
    pub trial_end: Option<i64>,
    pub cancel_at_period_end: bool,
    /// Its invoices are not charged.
    pub is_paused: bool,
    pub latest_invoice_id: Option<String>,
    pub payment_method_id: Option<String>,
    /// The attempt that has made it; `None` of what this product did not make.
    pub attempt: Option<String>,
    pub tenant: Option<String>,
}

/// A subscription to be begun.
#[derive(Debug, Clone, Copy)]
pub struct NewSubscription<'a> {
    pub key: &'a str,
    /// Also kept in its metadata, to find it by.
    pub attempt: &'a str,
    pub tenant: &'a str,
    pub customer_id: &'a str,
    pub price_id: &'a str,
    pub seats: u32,
    pub payment_method_id: Option<&'a str>,
    /// Days that cost nothing.
    pub trial_days: Option<i64>,
}

/// Another price of a running subscription.
#[derive(Debug, Clone, Copy)]
pub struct NewPrice<'a> {
    pub price_id: &'a str,
    pub seats: u32,
    /// From when on the rest of the period is charged at once; `None` where nothing is
    /// charged or credited before the next period.
    pub prorated_from: Option<i64>,
}

#[derive(miniserde::Deserialize)]
struct WireSubscription {
    id: String,
    customer: String,
    status: String,
    items: Items,
    trial_end: Option<i64>,
    cancel_at_period_end: bool,
    pause_collection: Option<Pause>,
    latest_invoice: Option<String>,
    default_payment_method: Option<String>,
    metadata: HashMap<String, String>,
}

#[derive(miniserde::Deserialize)]
struct Items {
    data: Vec<Item>,
}

#[derive(miniserde::Deserialize)]
struct Item {
    id: String,
    quantity: Option<u32>,
    current_period_start: i64,
    current_period_end: i64,
    price: Price,
}

#[derive(miniserde::Deserialize)]
struct Price {
    lookup_key: Option<String>,
}

#[derive(miniserde::Deserialize)]
struct Pause {
    #[allow(dead_code, reason = "that there is one says that it is paused")]
    behavior: String,
}

#[derive(miniserde::Deserialize)]
struct Id {
    id: String,
}

#[derive(miniserde::Deserialize)]
pub(crate) struct List<T> {
    pub(crate) data: Vec<T>,
}

const PRODUCT: &str = "metadata[product]";
const TENANT: &str = "metadata[tenant]";
const ATTEMPT: &str = "metadata[attempt]";

/// Owned pairs of a form.
pub(crate) fn form<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> Form {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

impl Stripe {
    /// Sends a form; with a key it is done once.
    pub(crate) async fn ask<T: miniserde::Deserialize>(
        &self,
        method: StripeMethod,
        path: String,
        form: &Form,
        key: Option<&str>,
    ) -> Result<T, Failure> {
        let request = RequestBuilder::new(method, path);
        let request = if form.is_empty() { request } else { request.form(form) };
        let request = request.customize::<T>();
        match key {
            None => request.send(self).await,
            Some(key) => {
                let key = IdempotencyKey::new(key).map_err(|error| Failure::NotConfigured(error.to_string()))?;
                request.request_strategy(RequestStrategy::Idempotent(key)).send(self).await
            }
        }
    }

    /// Which of the products on one account of Stripe's this is.
    pub fn product(&self) -> &str {
        &self.product
    }

    /// Who pays for a workspace.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn create_customer(&self, key: &str, tenant: &str) -> Result<String, Failure> {
        let form = form([(PRODUCT, self.product.clone()), (TENANT, tenant.to_owned())]);
        let made: Id = self.ask(StripeMethod::Post, "/customers".to_owned(), &form, Some(key)).await?;
        Ok(made.id)
    }

    /// Removes a customer with what it pays by, and ends at once what it subscribes to. What it
    /// has paid stays.
    ///
    /// # Errors
    /// See [`Failure`]; [`Failure::is_missing`] of one that is removed already.
    pub async fn remove_customer(&self, id: &str) -> Result<(), Failure> {
        let _: Id = self.ask(StripeMethod::Delete, format!("/customers/{id}"), &Form::new(), None).await?;
        Ok(())
    }

    /// The id of the price that has this key.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn price_of(&self, lookup_key: &str) -> Result<Option<String>, Failure> {
        let query = form([("lookup_keys[0]", lookup_key.to_owned()), ("active", "true".to_owned())]);
        let found: List<Id> = self.query("/prices", &query).await?;
        Ok(found.data.into_iter().next().map(|price| price.id))
    }

    /// Makes what a price is of, once: whether it is new.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn create_product(&self, id: &str, name: &str) -> Result<bool, Failure> {
        const EXISTS: &str = "resource_already_exists";
        let form = form([("id", id.to_owned()), ("name", name.to_owned()), (PRODUCT, self.product.clone())]);
        match self.ask::<Id>(StripeMethod::Post, "/products".to_owned(), &form, None).await {
            Ok(_) => Ok(true),
            Err(Failure::Refused { code, .. }) if code == EXISTS => Ok(false),
            Err(failure) => Err(failure),
        }
    }

    /// Makes a price for a period, which is found by its key.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn create_price(
        &self,
        product_id: &str,
        lookup_key: &str,
        price: ledger::Money,
        interval: &str,
    ) -> Result<String, Failure> {
        let form = form([
            ("product", product_id.to_owned()),
            ("lookup_key", lookup_key.to_owned()),
            ("unit_amount", price.amount().to_string()),
            ("currency", price.currency().to_string()),
            ("recurring[interval]", interval.to_owned()),
            (PRODUCT, self.product.clone()),
        ]);
        // Its key is what it is: made twice, it is the same call.
        let made: Id = self.ask(StripeMethod::Post, "/prices".to_owned(), &form, Some(lookup_key)).await?;
        Ok(made.id)
    }

    /// # Errors
    /// See [`Failure`].
    pub async fn create_subscription(&self, new: NewSubscription<'_>) -> Result<Subscription, Failure> {
        let mut form = form([
            ("customer", new.customer_id.to_owned()),
            ("items[0][price]", new.price_id.to_owned()),
            ("items[0][quantity]", new.seats.to_string()),
            ("payment_behavior", "allow_incomplete".to_owned()),
            // What is credited is what was charged, not what the price of the moment says.
            ("billing_mode[type]", "flexible".to_owned()),
            ("payment_settings[payment_method_types][0]", "card".to_owned()),
            (PRODUCT, self.product.clone()),
            (TENANT, new.tenant.to_owned()),
            (ATTEMPT, new.attempt.to_owned()),
        ]);
        if let Some(id) = new.payment_method_id {
            form.insert("default_payment_method".to_owned(), id.to_owned());
        }
        if let Some(days) = new.trial_days {
            form.insert("trial_period_days".to_owned(), days.to_string());
            form.insert("trial_settings[end_behavior][missing_payment_method]".to_owned(), "cancel".to_owned());
        }
        let made = self.ask(StripeMethod::Post, "/subscriptions".to_owned(), &form, Some(new.key)).await?;
        self.read_subscription(made)
    }

    /// # Errors
    /// See [`Failure`].
    pub async fn subscription(&self, id: &str) -> Result<Subscription, Failure> {
        let found = self.ask(StripeMethod::Get, format!("/subscriptions/{id}"), &Form::new(), None).await?;
        self.read_subscription(found)
    }

    /// All of a customer's, whatever became of them; the newest first.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn subscriptions_of(&self, customer_id: &str) -> Result<Vec<Subscription>, Failure> {
        let query =
            form([("customer", customer_id.to_owned()), ("status", "all".to_owned()), ("limit", "100".to_owned())]);
        let found: List<WireSubscription> = self.query("/subscriptions", &query).await?;
        found.data.into_iter().map(|it| self.read_subscription(it)).collect()
    }

    /// Puts another price in the place of the one that it has. Where something is charged, and
    /// cannot be, nothing changes.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn change_price(&self, key: &str, of: &Subscription, new: NewPrice<'_>) -> Result<Subscription, Failure> {
        let mut form = form([
            ("items[0][id]", of.item_id.clone()),
            ("items[0][price]", new.price_id.to_owned()),
            ("items[0][quantity]", new.seats.to_string()),
        ]);
        let behaviour = match new.prorated_from {
            Some(from) => {
                form.insert("proration_date".to_owned(), from.to_string());
                form.insert("payment_behavior".to_owned(), "error_if_incomplete".to_owned());
                "always_invoice"
            }
            None => "none",
        };
        form.insert("proration_behavior".to_owned(), behaviour.to_owned());
        self.update(key, &of.id, &form).await
    }

    /// Has it end with its period, or go on.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn cancel_at_period_end(&self, key: &str, id: &str, cancel: bool) -> Result<Subscription, Failure> {
        self.update(key, id, &form([("cancel_at_period_end", cancel.to_string())])).await
    }

    /// Has its invoices void from now on, or charged once more.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn pause_collection(&self, key: &str, id: &str, pause: bool) -> Result<Subscription, Failure> {
        let form = if pause {
            form([("pause_collection[behavior]", "void".to_owned())])
        } else {
            form([("pause_collection", String::new())])
        };
        self.update(key, id, &form).await
    }

    /// Has a paused one go on with a period that begins now, and is charged at once. Where it
    /// cannot be, nothing changes.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn begin_period(&self, key: &str, id: &str) -> Result<Subscription, Failure> {
        let form = form([
            ("pause_collection", String::new()),
            ("billing_cycle_anchor[type]", "now".to_owned()),
            ("proration_behavior", "none".to_owned()),
            ("payment_behavior", "error_if_incomplete".to_owned()),
        ]);
        self.update(key, id, &form).await
    }

    /// By what it is charged from now on.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn pay_by(&self, key: &str, id: &str, payment_method_id: &str) -> Result<Subscription, Failure> {
        self.update(key, id, &form([("default_payment_method", payment_method_id.to_owned())])).await
    }

    /// Ends it now.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that has ended.
    pub async fn end_subscription(&self, id: &str) -> Result<Subscription, Failure> {
        let ended = self.ask(StripeMethod::Delete, format!("/subscriptions/{id}"), &Form::new(), None).await?;
        self.read_subscription(ended)
    }

    async fn update(&self, key: &str, id: &str, form: &Form) -> Result<Subscription, Failure> {
        let changed = self.ask(StripeMethod::Post, format!("/subscriptions/{id}"), form, Some(key)).await?;
        self.read_subscription(changed)
    }

    fn read_subscription(&self, it: WireSubscription) -> Result<Subscription, Failure> {
        let Some(item) = it.items.data.into_iter().next() else {
            return Err(Failure::Unknown(format!("the subscription {} has no item", it.id)));
        };
        let is_ours = it.metadata.get("product") == Some(&self.product);
        let named = |name: &str| it.metadata.get(name).filter(|_| is_ours).cloned();
        let (attempt, tenant) = (named("attempt"), named("tenant"));
        Ok(Subscription {
            id: it.id,
            customer_id: it.customer,
            status: it.status,
            item_id: item.id,
            lookup_key: item.price.lookup_key,
            seats: item.quantity.unwrap_or(1),
            period: (item.current_period_start, item.current_period_end),
            trial_end: it.trial_end,
            cancel_at_period_end: it.cancel_at_period_end,
            is_paused: it.pause_collection.is_some(),
            latest_invoice_id: it.latest_invoice,
            payment_method_id: it.default_payment_method,
            attempt,
            tenant,
        })
    }
}
