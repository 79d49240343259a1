//! Payment intents: one payment, from its beginning to the money.

use ledger::{Currency, Money};
use stripe_core::payment_intent::{CancelPaymentIntent, CreatePaymentIntent, RetrievePaymentIntent};
use stripe_shared::{PaymentIntent, PaymentIntentAllowedPaymentMethodTypes, PaymentIntentStatus};

use crate::charges::Charge;
use crate::client::{Failure, Stripe};
use crate::{Subject, currency};

/// An intent to be made. Of equal ones with equal keys Stripe makes one.
#[derive(Debug, Clone, Copy)]
pub struct NewIntent<'a> {
    pub key: &'a str,
    pub subject: Subject,
    pub amount: Money,
}

/// As far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intent {
    pub id: String,
    pub status: IntentStatus,
    /// By what a browser pays.
    pub client_secret: Option<String>,
    /// In minor units.
    pub amount_received: i64,
    /// `None` of one that the books do not know.
    pub currency: Option<Currency>,
    /// What Stripe keeps of it, as soon as it says so.
    pub fee: Option<Fee>,
    /// What the bank and Stripe said of the last charge, where it was asked for.
    pub charge: Option<Charge>,
    pub subject: Option<Subject>,
}

/// What Stripe keeps of a charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fee {
    pub amount: i64,
    pub currency: Currency,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IntentStatus {
    /// The buyer has to do something.
    Open,
    /// A bank is at work, and nobody can stop it.
    Processing,
    Succeeded,
    /// Nobody can pay by it any more.
    Canceled,
}

impl Stripe {
    /// # Errors
    /// See [`Failure`].
    pub async fn create_intent(&self, new: NewIntent<'_>) -> Result<Intent, Failure> {
        let request = CreatePaymentIntent::new(new.amount.amount(), currency(new.amount))
            .allowed_payment_method_types([PaymentIntentAllowedPaymentMethodTypes::Card])
            .metadata(self.metadata(new.subject));
        self.post(new.key, request).await.and_then(|it| self.read_intent(it))
    }

    /// With what Stripe keeps of it, and what the bank said.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn intent(&self, id: &str) -> Result<Intent, Failure> {
        let expand = vec!["latest_charge.balance_transaction".to_owned()];
        self.send(RetrievePaymentIntent::new(id).expand(expand)).await.and_then(|it| self.read_intent(it))
    }

    /// Makes sure that nobody pays by it any more.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that succeeded, or that a bank works on.
    pub async fn cancel_intent(&self, id: &str) -> Result<Intent, Failure> {
        self.send(CancelPaymentIntent::new(id)).await.and_then(|it| self.read_intent(it))
    }

    fn read_intent(&self, it: PaymentIntent) -> Result<Intent, Failure> {
        let status = match it.status {
            PaymentIntentStatus::Succeeded => IntentStatus::Succeeded,
            PaymentIntentStatus::Canceled => IntentStatus::Canceled,
            PaymentIntentStatus::Processing => IntentStatus::Processing,
            PaymentIntentStatus::RequiresAction
            | PaymentIntentStatus::RequiresConfirmation
            | PaymentIntentStatus::RequiresPaymentMethod => IntentStatus::Open,
            other => return Err(Failure::Unknown(format!("an intent has the status {}", other.as_str()))),
        };
        let charge = it.latest_charge.and_then(stripe_types::Expandable::into_object);
        let said = charge.as_ref().map(Charge::from);
        let balance = charge.and_then(|it| it.balance_transaction).and_then(stripe_types::Expandable::into_object);
        let fee = balance.and_then(|it| Some(Fee { amount: it.fee, currency: it.currency.to_string().parse().ok()? }));
        Ok(Intent {
            id: it.id.to_string(),
            status,
            client_secret: it.client_secret,
            amount_received: it.amount_received,
            currency: it.currency.to_string().parse().ok(),
            fee,
            charge: said,
            subject: self.subject(&it.metadata),
        })
    }
}
