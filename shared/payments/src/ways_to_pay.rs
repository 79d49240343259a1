//! Ways to pay that are kept: cards of a customer's, which a browser adds by a setup intent.

use stripe_client_core::StripeMethod;

use crate::client::{Failure, Stripe};
use crate::subscribing::{Form, form};

/// Of one customer, by one page of Stripe's list.
pub const PAYMENT_METHODS_MAX: usize = 100;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentMethod {
    pub id: String,
    pub customer_id: Option<String>,
    /// `visa`.
    pub brand: String,
    pub last4: String,
    pub exp_month: u8,
    pub exp_year: u16,
}

/// By what a browser adds a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSetup {
    pub id: String,
    pub client_secret: String,
}

#[derive(miniserde::Deserialize)]
struct WireMethod {
    id: String,
    customer: Option<String>,
    card: Option<Card>,
}

#[derive(miniserde::Deserialize)]
struct Card {
    brand: String,
    last4: String,
    exp_month: u8,
    exp_year: u16,
}

#[derive(miniserde::Deserialize)]
struct Methods {
    data: Vec<WireMethod>,
}

#[derive(miniserde::Deserialize)]
struct Setup {
    id: String,
    client_secret: String,
}

#[derive(miniserde::Deserialize)]
struct Customer {
    invoice_settings: Option<InvoiceSettings>,
}

#[derive(miniserde::Deserialize)]
struct InvoiceSettings {
    default_payment_method: Option<String>,
}

impl Stripe {
    /// # Errors
    /// See [`Failure`].
    pub async fn create_setup(&self, key: &str, customer_id: &str) -> Result<NewSetup, Failure> {
        let form = form([
            ("customer", customer_id.to_owned()),
            ("allowed_payment_method_types[0]", "card".to_owned()),
            ("usage", "off_session".to_owned()),
        ]);
        let made: Setup = self.ask(StripeMethod::Post, "/setup_intents".to_owned(), &form, Some(key)).await?;
        Ok(NewSetup { id: made.id, client_secret: made.client_secret })
    }

    /// Cards that were added, the newest first.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn payment_methods(&self, customer_id: &str) -> Result<Vec<PaymentMethod>, Failure> {
        let query = form([
            ("customer", customer_id.to_owned()),
            ("type", "card".to_owned()),
            ("limit", PAYMENT_METHODS_MAX.to_string()),
        ]);
        let found: Methods = self.query("/payment_methods", &query).await?;
        Ok(found.data.into_iter().map(PaymentMethod::from).collect())
    }

    /// What is charged where a subscription says nothing else.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn default_payment_method(&self, customer_id: &str) -> Result<Option<String>, Failure> {
        let path = format!("/customers/{customer_id}");
        let found: Customer = self.ask(StripeMethod::Get, path, &Form::new(), None).await?;
        Ok(found.invoice_settings.and_then(|it| it.default_payment_method))
    }

    /// # Errors
    /// See [`Failure`].
    pub async fn set_default_payment_method(&self, customer_id: &str, id: &str) -> Result<(), Failure> {
        let form = form([("invoice_settings[default_payment_method]", id.to_owned())]);
        let path = format!("/customers/{customer_id}");
        self.ask::<Customer>(StripeMethod::Post, path, &form, None).await.map(drop)
    }

    /// Takes it from its customer: it is charged no more.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that is nobody's.
    pub async fn detach_payment_method(&self, id: &str) -> Result<(), Failure> {
        let path = format!("/payment_methods/{id}/detach");
        self.ask::<WireMethod>(StripeMethod::Post, path, &Form::new(), None).await.map(drop)
    }
}

impl From<WireMethod> for PaymentMethod {
    fn from(it: WireMethod) -> Self {
        let card = it.card;
        let text = |of: fn(&Card) -> &String| card.as_ref().map(of).cloned().unwrap_or_default();
        Self {
            id: it.id,
            customer_id: it.customer,
            brand: text(|card| &card.brand),
            last4: text(|card| &card.last4),
            exp_month: card.as_ref().map_or(0, |card| card.exp_month),
            exp_year: card.as_ref().map_or(0, |card| card.exp_year),
        }
    }
}
