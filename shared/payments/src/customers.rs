//! Customers, and the cards that they pay by without being there.

use stripe_core::customer::{
    CreateCustomer, OptionalFieldsCustomerAddress, RetrieveCustomer, RetrieveCustomerReturned, UpdateCustomer,
    UpdateCustomerInvoiceSettings,
};
use stripe_core::setup_intent::{CreateSetupIntent, CreateSetupIntentUsage, RetrieveSetupIntent};
use stripe_payment::payment_method::{
    AttachPaymentMethod, DetachPaymentMethod, ListPaymentMethod, ListPaymentMethodType,
};
use stripe_shared::{CustomerTaxExempt, SetupIntentAllowedPaymentMethodTypes, SetupIntentStatus};

use crate::client::{Failure, Stripe};
use crate::labels::Labels;

/// A customer to be made. Of equal ones with equal keys Stripe makes one.
#[derive(Debug, Clone)]
pub struct NewCustomer<'a> {
    pub key: &'a str,
    pub email: &'a str,
    pub name: Option<&'a str>,
    pub address: Option<BillingAddress>,
    /// Bills this customer by a clock that can be moved. Only in test mode.
    pub test_clock_id: Option<&'a str>,
    pub labels: Labels,
}

/// Where a customer is taxed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BillingAddress {
    /// ISO 3166-1, two letters.
    pub country: String,
    pub state: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    pub line1: Option<String>,
}

/// As far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    pub id: String,
    pub email: Option<String>,
    /// What invoices are paid by when the subscription names nothing else.
    pub default_payment_method_id: Option<String>,
    /// Negative for credit, in minor units of `currency`.
    pub balance: i64,
    pub currency: Option<String>,
    /// `None` of one that this product did not make.
    pub labels: Option<Labels>,
}

/// A card, as a customer may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedCard {
    pub id: String,
    pub brand: String,
    pub last4: String,
    pub exp_month: i64,
    pub exp_year: i64,
}

/// A card on its way to being saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardSetup {
    pub id: String,
    pub status: CardSetupStatus,
    /// By which a browser confirms it.
    pub client_secret: Option<String>,
    pub customer_id: Option<String>,
    pub payment_method_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardSetupStatus {
    /// It waits for a card, or for its owner.
    Open,
    Succeeded,
    Canceled,
}

/// Of one customer; more are not shown.
pub const CARDS_MAX: i64 = 100;

impl Stripe {
    /// # Errors
    /// See [`Failure`].
    pub async fn create_customer(&self, new: NewCustomer<'_>) -> Result<Customer, Failure> {
        let mut request = CreateCustomer::new().email(new.email).metadata(self.labelled(new.labels));
        if let Some(name) = new.name {
            request = request.name(name);
        }
        if let Some(address) = new.address {
            request = request.address(OptionalFieldsCustomerAddress::from(address));
        }
        if let Some(clock) = new.test_clock_id {
            request = request.test_clock(clock);
        }
        self.post(new.key, request).await.map(|it| self.read_customer(it))
    }

    /// `None` of one that was deleted.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn customer(&self, id: &str) -> Result<Option<Customer>, Failure> {
        match self.send(RetrieveCustomer::new(id)).await? {
            RetrieveCustomerReturned::Customer(it) => Ok(Some(self.read_customer(it))),
            RetrieveCustomerReturned::DeletedCustomer(_) => Ok(None),
        }
    }

    /// What invoices are paid by from now on.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn set_default_card(&self, customer_id: &str, payment_method_id: &str) -> Result<Customer, Failure> {
        let mut settings = UpdateCustomerInvoiceSettings::new();
        settings.default_payment_method = Some(payment_method_id.to_owned());
        let request = UpdateCustomer::new(customer_id).invoice_settings(settings);
        self.send(request).await.map(|it| self.read_customer(it))
    }

    /// Where a customer is taxed from now on, and whether by the customer itself.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn set_tax_address(
        &self,
        customer_id: &str,
        address: BillingAddress,
        is_reverse_charged: bool,
    ) -> Result<Customer, Failure> {
        let exempt = if is_reverse_charged { CustomerTaxExempt::Reverse } else { CustomerTaxExempt::None };
        let address = OptionalFieldsCustomerAddress::from(address);
        let request = UpdateCustomer::new(customer_id).address(address).tax_exempt(exempt);
        self.send(request).await.map(|it| self.read_customer(it))
    }

    fn read_customer(&self, it: stripe_shared::Customer) -> Customer {
        let settings = it.invoice_settings.and_then(|settings| settings.default_payment_method);
        Customer {
            id: it.id.to_string(),
            email: it.email,
            default_payment_method_id: settings.map(|method| method.into_id().to_string()),
            balance: it.balance.unwrap_or(0),
            currency: it.currency.map(|currency| currency.to_string()),
            labels: it.metadata.and_then(|metadata| self.own_labels(metadata)),
        }
    }

    /// The cards of a customer, the newest first.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn cards(&self, customer_id: &str) -> Result<Vec<SavedCard>, Failure> {
        let request =
            ListPaymentMethod::new().customer(customer_id).type_(ListPaymentMethodType::Card).limit(CARDS_MAX);
        let list = self.send(request).await?;
        Ok(list.data.into_iter().filter_map(SavedCard::read).collect())
    }

    /// # Errors
    /// [`Failure::Refused`] of a card that its bank refuses.
    pub async fn attach_card(&self, payment_method_id: &str, customer_id: &str) -> Result<SavedCard, Failure> {
        let attached = self.send(AttachPaymentMethod::new(payment_method_id).customer(customer_id)).await?;
        SavedCard::read(attached).ok_or_else(|| Failure::Unknown("a payment method that is no card".to_owned()))
    }

    /// # Errors
    /// [`Failure::Refused`] of one that nobody has.
    pub async fn detach_card(&self, payment_method_id: &str) -> Result<(), Failure> {
        self.send(DetachPaymentMethod::new(payment_method_id)).await.map(|_| ())
    }

    /// Begins to save a card that pays later without its owner.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn create_card_setup(&self, key: &str, customer_id: &str, labels: Labels) -> Result<CardSetup, Failure> {
        let request = CreateSetupIntent::new()
            .customer(customer_id)
            .allowed_payment_method_types([SetupIntentAllowedPaymentMethodTypes::Card])
            .usage(CreateSetupIntentUsage::OffSession)
            .metadata(self.labelled(labels));
        self.post(key, request).await.and_then(CardSetup::read)
    }

    /// # Errors
    /// See [`Failure`].
    pub async fn card_setup(&self, id: &str) -> Result<CardSetup, Failure> {
        self.send(RetrieveSetupIntent::new(id)).await.and_then(CardSetup::read)
    }
}

impl From<BillingAddress> for OptionalFieldsCustomerAddress {
    fn from(it: BillingAddress) -> Self {
        let mut address = Self::new();
        address.country = Some(it.country);
        address.state = it.state;
        address.postal_code = it.postal_code;
        address.city = it.city;
        address.line1 = it.line1;
        address
    }
}

impl SavedCard {
    fn read(it: stripe_shared::PaymentMethod) -> Option<Self> {
        let card = it.card?;
        Some(Self {
            id: it.id.to_string(),
            brand: card.brand,
            last4: card.last4,
            exp_month: card.exp_month,
            exp_year: card.exp_year,
        })
    }
}

impl CardSetup {
    fn read(it: stripe_shared::SetupIntent) -> Result<Self, Failure> {
        let status = match it.status {
            SetupIntentStatus::Succeeded => CardSetupStatus::Succeeded,
            SetupIntentStatus::Canceled => CardSetupStatus::Canceled,
            SetupIntentStatus::Processing
            | SetupIntentStatus::RequiresAction
            | SetupIntentStatus::RequiresConfirmation
            | SetupIntentStatus::RequiresPaymentMethod => CardSetupStatus::Open,
            other => return Err(Failure::Unknown(format!("a setup has the status {}", other.as_str()))),
        };
        Ok(Self {
            id: it.id.to_string(),
            status,
            client_secret: it.client_secret,
            customer_id: it.customer.map(|customer| customer.into_id().to_string()),
            payment_method_id: it.payment_method.map(|method| method.into_id().to_string()),
        })
    }
}
