//! Tax: what a sale bears, and what Stripe is told of it for its reports.
//!
//! A calculation promises nothing and moves nothing. A transaction records one, and a
//! reversal takes a part of a transaction back; each has a reference, which Stripe takes once.

use ledger::Currency;
use stripe_misc::tax_calculation::{
    CreateTaxCalculation, CreateTaxCalculationCustomerDetails, CreateTaxCalculationCustomerDetailsAddress,
    CreateTaxCalculationCustomerDetailsAddressSource, CreateTaxCalculationCustomerDetailsTaxIds,
    CreateTaxCalculationCustomerDetailsTaxIdsType, CreateTaxCalculationLineItems,
    CreateTaxCalculationLineItemsTaxBehavior,
};
use stripe_misc::tax_transaction::{
    CreateFromCalculationTaxTransaction, CreateReversalTaxTransaction, CreateReversalTaxTransactionLineItems,
    CreateReversalTaxTransactionMode,
};
use stripe_misc::{TaxCalculation, TaxCalculationLineItem, TaxProductResourceLineItemTaxBreakdown, TaxTransaction};

use crate::Subject;
use crate::client::{Failure, Stripe};
use domain::VatRegister;

/// Of a calculation or transaction: more than an order can have.
const LINES_MAX: usize = 100;

/// A calculation to be made. Of equal ones with equal keys Stripe makes one.
#[derive(Debug, Clone)]
pub struct NewCalculation<'a> {
    pub key: &'a str,
    pub currency: Currency,
    pub country: &'a str,
    pub state: Option<&'a str>,
    pub postal_code: Option<&'a str>,
    /// Of a business.
    pub vat_id: Option<(VatRegister, &'a str)>,
    /// How each is called in the answer, and its price in minor units, above zero.
    pub lines: Vec<(String, i64)>,
    /// Whether the prices have the tax in them.
    pub is_inclusive: bool,
}

/// As far as this product needs it; amounts in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calculation {
    pub id: String,
    /// What the buyer pays.
    pub total: i64,
    /// Beside the prices.
    pub tax_exclusive: i64,
    /// Within the prices.
    pub tax_inclusive: i64,
    pub lines: Vec<CalculatedLine>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalculatedLine {
    pub reference: String,
    pub amount: i64,
    pub tax: i64,
    pub parts: Vec<TaxPart>,
}

/// What one jurisdiction makes of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxPart {
    pub amount: i64,
    pub taxable: i64,
    pub country: String,
    pub state: Option<String>,
    pub jurisdiction: String,
    pub reason: String,
    pub tax_type: Option<String>,
    pub rate_percent: Option<String>,
}

/// What is recorded at Stripe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedTax {
    pub id: String,
    /// The reference of each line, and its id.
    pub lines: Vec<(String, String)>,
}

/// A part of a transaction that is taken back.
#[derive(Debug, Clone)]
pub struct NewReversal<'a> {
    pub key: &'a str,
    pub subject: Subject,
    /// Its own, which Stripe takes once.
    pub reference: &'a str,
    pub transaction_id: &'a str,
    pub lines: Vec<ReversedLine>,
}

/// In minor units, not below zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReversedLine {
    pub original_id: String,
    pub reference: String,
    /// With the tax where the price has it in it, and without it elsewhere.
    pub amount: i64,
    pub tax: i64,
}

impl Stripe {
    /// # Errors
    /// [`Failure::Refused`] also of a place or a VAT id that Stripe does not know.
    pub async fn calculate_tax(&self, new: NewCalculation<'_>) -> Result<Calculation, Failure> {
        let mut address = CreateTaxCalculationCustomerDetailsAddress::new(new.country);
        address.state = new.state.map(str::to_owned);
        address.postal_code = new.postal_code.map(str::to_owned);
        let mut customer = CreateTaxCalculationCustomerDetails::new();
        customer.address = Some(address);
        customer.address_source = Some(CreateTaxCalculationCustomerDetailsAddressSource::Billing);
        customer.tax_ids = new.vat_id.map(|(register, value)| {
            vec![CreateTaxCalculationCustomerDetailsTaxIds::new(tax_id_type(register), value)]
        });
        let behavior = if new.is_inclusive {
            CreateTaxCalculationLineItemsTaxBehavior::Inclusive
        } else {
            CreateTaxCalculationLineItemsTaxBehavior::Exclusive
        };
        let lines: Vec<_> = new
            .lines
            .into_iter()
            .map(|(reference, amount)| {
                let mut line = CreateTaxCalculationLineItems::new(amount);
                line.reference = Some(reference);
                line.tax_behavior = Some(behavior.clone());
                line
            })
            .collect();
        // It reads every text that is not its own as a currency of that name.
        let currency = new.currency.as_str().parse().unwrap_or(stripe_types::Currency::USD);
        let request =
            CreateTaxCalculation::new(currency, lines).customer_details(customer).expand(vec!["line_items".to_owned()]);
        self.post(new.key, request).await.and_then(read_calculation)
    }

    /// Records a calculation as a sale.
    ///
    /// # Errors
    /// [`Failure::Refused`] also where the reference was used, or the calculation is too old.
    pub async fn record_tax(
        &self,
        key: &str,
        subject: Subject,
        calculation_id: &str,
        reference: &str,
    ) -> Result<RecordedTax, Failure> {
        let request = CreateFromCalculationTaxTransaction::new(calculation_id, reference)
            .metadata(self.metadata(subject))
            .expand(vec!["line_items".to_owned()]);
        self.post(key, request).await.map(read_transaction)
    }

    /// # Errors
    /// [`Failure::Refused`] also of more than is left of a line.
    pub async fn reverse_tax(&self, new: NewReversal<'_>) -> Result<RecordedTax, Failure> {
        let line = |line: ReversedLine| {
            CreateReversalTaxTransactionLineItems::new(-line.amount, -line.tax, line.original_id, line.reference)
        };
        let lines: Vec<_> = new.lines.into_iter().map(line).collect();
        let request = CreateReversalTaxTransaction::new(
            CreateReversalTaxTransactionMode::Partial,
            new.transaction_id,
            new.reference,
        )
        .line_items(lines)
        .metadata(self.metadata(new.subject))
        .expand(vec!["line_items".to_owned()]);
        self.post(new.key, request).await.map(read_transaction)
    }
}

fn tax_id_type(register: VatRegister) -> CreateTaxCalculationCustomerDetailsTaxIdsType {
    use CreateTaxCalculationCustomerDetailsTaxIdsType as Type;
    match register {
        VatRegister::EuVat => Type::EuVat,
        VatRegister::GbVat => Type::GbVat,
        VatRegister::ChVat => Type::ChVat,
        VatRegister::NoVat => Type::NoVat,
        VatRegister::AuAbn => Type::AuAbn,
        VatRegister::NzGst => Type::NzGst,
    }
}

fn read_calculation(it: TaxCalculation) -> Result<Calculation, Failure> {
    let id = it.id.ok_or_else(|| Failure::Unknown("a tax calculation has no id".to_owned()))?;
    let lines = it.line_items.ok_or_else(|| Failure::Unknown("a tax calculation has no lines".to_owned()))?;
    if lines.has_more || lines.data.len() > LINES_MAX {
        return Err(Failure::Unknown("a tax calculation has more lines than were sent".to_owned()));
    }
    Ok(Calculation {
        id: id.to_string(),
        total: it.amount_total,
        tax_exclusive: it.tax_amount_exclusive,
        tax_inclusive: it.tax_amount_inclusive,
        lines: lines.data.into_iter().map(read_line).collect(),
    })
}

fn read_line(it: TaxCalculationLineItem) -> CalculatedLine {
    let parts = it.tax_breakdown.unwrap_or_default().into_iter().map(read_part).collect();
    CalculatedLine { reference: it.reference, amount: it.amount, tax: it.amount_tax, parts }
}

fn read_part(it: TaxProductResourceLineItemTaxBreakdown) -> TaxPart {
    let rate = it.tax_rate_details;
    TaxPart {
        amount: it.amount,
        taxable: it.taxable_amount,
        country: it.jurisdiction.country,
        state: it.jurisdiction.state,
        jurisdiction: it.jurisdiction.display_name,
        reason: it.taxability_reason.as_str().to_owned(),
        tax_type: rate.as_ref().map(|rate| rate.tax_type.as_str().to_owned()),
        rate_percent: rate.map(|rate| rate.percentage_decimal),
    }
}

fn read_transaction(it: TaxTransaction) -> RecordedTax {
    let lines = it.line_items.map(|lines| lines.data).unwrap_or_default();
    let lines = lines.into_iter().map(|line| (line.reference, line.id.to_string())).collect();
    RecordedTax { id: it.id.to_string(), lines }
}
