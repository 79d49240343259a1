//! Products and prices: what can be subscribed to.

use ledger::Money;
use stripe_product::price::{
    CreatePrice, CreatePriceRecurring, CreatePriceRecurringInterval, CreatePriceRecurringUsageType, ListPrice,
    UpdatePrice,
};
use stripe_product::product::{CreateProduct, RetrieveProduct};
use stripe_shared::{Price, PriceTaxBehavior, RecurringInterval};

use crate::client::{Failure, Stripe};
use crate::currency;
use crate::labels::Labels;

/// A product by an id of our own, so that it is made once whoever asks.
#[derive(Debug, Clone)]
pub struct NewProduct<'a> {
    pub key: &'a str,
    pub id: &'a str,
    pub name: &'a str,
    pub labels: Labels,
}

/// How often something is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BillingInterval {
    Month,
    Year,
}

/// A price that is paid for each period.
#[derive(Debug, Clone)]
pub struct NewPrice<'a> {
    pub key: &'a str,
    pub product_id: &'a str,
    pub charge: NewCharge<'a>,
    pub interval: BillingInterval,
    /// By which the price is found; it is taken away from the price that had it.
    pub lookup_key: &'a str,
    pub is_tax_included: bool,
    pub labels: Labels,
}

/// What a period costs.
#[derive(Debug, Clone, Copy)]
pub enum NewCharge<'a> {
    /// So much for each seat, before the period.
    PerSeat(Money),
    /// So much for each unit that a meter counted, after the period. The amount is a decimal
    /// in minor units of the currency (`0.5`).
    PerUnit { meter_id: &'a str, unit_amount: &'a str, currency: ledger::Currency },
}

/// As far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogPrice {
    pub id: String,
    pub product_id: String,
    pub lookup_key: Option<String>,
    /// In minor units; `None` of a price finer than those, or in tiers.
    pub unit_amount: Option<i64>,
    pub currency: String,
    pub interval: Option<BillingInterval>,
    pub is_active: bool,
}

/// Of one question by lookup keys, by Stripe's own limit.
pub const LOOKUP_KEYS_MAX: usize = 10;

impl Stripe {
    /// # Errors
    /// [`Failure::Refused`] with the code `resource_already_exists` of one that there is.
    pub async fn create_product(&self, new: NewProduct<'_>) -> Result<String, Failure> {
        let request = CreateProduct::new(new.name).id(new.id).metadata(self.labelled(new.labels));
        self.post(new.key, request).await.map(|product| product.id.to_string())
    }

    /// The name of a product, when there is one.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn product_name(&self, id: &str) -> Result<Option<String>, Failure> {
        match self.send(RetrieveProduct::new(id)).await {
            Ok(product) => Ok(Some(product.name)),
            Err(Failure::Refused { status: 404, .. }) => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// # Errors
    /// See [`Failure`].
    pub async fn create_price(&self, new: NewPrice<'_>) -> Result<CatalogPrice, Failure> {
        let mut recurring = CreatePriceRecurring::new(match new.interval {
            BillingInterval::Month => CreatePriceRecurringInterval::Month,
            BillingInterval::Year => CreatePriceRecurringInterval::Year,
        });
        let tax = if new.is_tax_included { PriceTaxBehavior::Inclusive } else { PriceTaxBehavior::Exclusive };
        let request = match new.charge {
            NewCharge::PerSeat(amount) => CreatePrice::new(currency(amount)).unit_amount(amount.amount()),
            NewCharge::PerUnit { meter_id, unit_amount, currency } => {
                recurring.meter = Some(meter_id.to_owned());
                recurring.usage_type = Some(CreatePriceRecurringUsageType::Metered);
                let currency: stripe_types::Currency = currency.as_str().parse().unwrap_or(stripe_types::Currency::USD);
                CreatePrice::new(currency).unit_amount_decimal(unit_amount)
            }
        };
        let request = request
            .product(new.product_id)
            .recurring(recurring)
            .lookup_key(new.lookup_key)
            .transfer_lookup_key(true)
            .tax_behavior(tax)
            .metadata(self.labelled(new.labels));
        self.post(new.key, request).await.map(|price| CatalogPrice::from(&price))
    }

    /// The prices that have these keys, at most [`LOOKUP_KEYS_MAX`].
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn prices_by_lookup_keys(&self, keys: &[&str]) -> Result<Vec<CatalogPrice>, Failure> {
        let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        let list = self.send(ListPrice::new().lookup_keys(keys).limit(100)).await?;
        Ok(list.data.iter().map(CatalogPrice::from).collect())
    }

    /// Nobody subscribes to it from now on; who did stays.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn retire_price(&self, id: &str) -> Result<(), Failure> {
        self.send(UpdatePrice::new(id).active(false)).await.map(|_| ())
    }
}

impl From<&Price> for CatalogPrice {
    fn from(it: &Price) -> Self {
        Self {
            id: it.id.to_string(),
            product_id: it.product.id().to_string(),
            lookup_key: it.lookup_key.clone(),
            unit_amount: it.unit_amount,
            currency: it.currency.to_string(),
            interval: it.recurring.as_ref().and_then(|recurring| match recurring.interval {
                RecurringInterval::Month if recurring.interval_count == 1 => Some(BillingInterval::Month),
                RecurringInterval::Year if recurring.interval_count == 1 => Some(BillingInterval::Year),
                _ => None,
            }),
            is_active: it.active,
        }
    }
}
