//! Checkout sessions: a page of Stripe's on which the buyer pays.

use ledger::Money;
use stripe_checkout::checkout_session::{
    CreateCheckoutSession, CreateCheckoutSessionAllowedPaymentMethodTypes, CreateCheckoutSessionLineItems,
    CreateCheckoutSessionLineItemsPriceData, CreateCheckoutSessionPaymentIntentData, ExpireCheckoutSession,
    ProductData, RetrieveCheckoutSession,
};
use stripe_shared::{CheckoutSession, CheckoutSessionMode, CheckoutSessionStatus};

use crate::client::{Failure, Stripe};
use crate::{Subject, currency};

/// A session to be made. Of equal ones with equal keys Stripe makes one.
#[derive(Debug, Clone)]
pub struct NewSession<'a> {
    pub key: &'a str,
    pub subject: Subject,
    /// All in one currency.
    pub lines: Vec<SessionLine>,
    /// Where the buyer goes from the page.
    pub success_url: String,
    pub cancel_url: String,
    /// In seconds of Unix: half an hour to a day from now.
    pub expires_at: i64,
}

/// What a page shows of one thing that is bought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionLine {
    pub name: String,
    pub unit_price: Money,
    pub quantity: u32,
}

/// As far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub id: String,
    pub status: SessionStatus,
    /// Where to pay; only while it is open.
    pub url: Option<String>,
    /// Once somebody has begun to pay.
    pub intent_id: Option<String>,
    pub subject: Option<Subject>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionStatus {
    Open,
    /// The buyer is done, and the payment may still be on its way.
    Complete,
    /// Nobody can pay by it any more.
    Expired,
}

impl Stripe {
    /// # Errors
    /// See [`Failure`].
    pub async fn create_session(&self, new: NewSession<'_>) -> Result<Session, Failure> {
        let mut of_intent = CreateCheckoutSessionPaymentIntentData::new();
        of_intent.metadata = Some(self.metadata(new.subject));
        let lines: Vec<_> = new.lines.into_iter().map(line).collect();
        let request = CreateCheckoutSession::new()
            .mode(CheckoutSessionMode::Payment)
            .client_reference_id(new.subject.order_id.to_string())
            .metadata(self.metadata(new.subject))
            .allowed_payment_method_types([CreateCheckoutSessionAllowedPaymentMethodTypes::Card])
            .payment_intent_data(of_intent)
            .line_items(lines)
            .success_url(new.success_url)
            .cancel_url(new.cancel_url)
            .expires_at(new.expires_at);
        self.post(new.key, request).await.and_then(|it| self.read_session(it))
    }

    /// # Errors
    /// See [`Failure`].
    pub async fn session(&self, id: &str) -> Result<Session, Failure> {
        self.send(RetrieveCheckoutSession::new(id)).await.and_then(|it| self.read_session(it))
    }

    /// Makes sure that nobody pays by it any more.
    ///
    /// # Errors
    /// [`Failure::Refused`] of one that is not open.
    pub async fn expire_session(&self, id: &str) -> Result<Session, Failure> {
        self.send(ExpireCheckoutSession::new(id)).await.and_then(|it| self.read_session(it))
    }

    fn read_session(&self, it: CheckoutSession) -> Result<Session, Failure> {
        let status = match it.status {
            Some(CheckoutSessionStatus::Open) => SessionStatus::Open,
            Some(CheckoutSessionStatus::Complete) => SessionStatus::Complete,
            Some(CheckoutSessionStatus::Expired) => SessionStatus::Expired,
            other => return Err(Failure::Unknown(format!("a session has the status {other:?}"))),
        };
        Ok(Session {
            id: it.id.to_string(),
            status,
            url: it.url,
            intent_id: it.payment_intent.map(|intent| intent.into_id().to_string()),
            subject: it.metadata.as_ref().and_then(|it| self.subject(it)),
        })
    }
}

fn line(SessionLine { name, unit_price, quantity }: SessionLine) -> CreateCheckoutSessionLineItems {
    let mut data = CreateCheckoutSessionLineItemsPriceData::new(currency(unit_price));
    data.unit_amount = Some(unit_price.amount());
    data.product_data = Some(ProductData::new(name));
    let mut line = CreateCheckoutSessionLineItems::new();
    line.price_data = Some(data);
    line.quantity = Some(quantity.into());
    line
}
