//! The tax of an order: what Stripe has calculated, as it was when the order was made, with
//! what that rests on. Everything later reads it here, and nothing calculates it anew.

use std::fmt;

use domain::{CountryCode, RefundId, Time};
use payments::Calculation;
use platform::{App, Error};
use serde::{Deserialize, Serialize};

use crate::billing::Buyer;
use crate::orders::Line;

/// Whether the prices of packages have the tax in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TaxBehavior {
    /// It is added to them.
    Exclusive,
    /// It is a part of them.
    Inclusive,
}

/// Whether and how an operator collects tax.
///
/// # Errors
/// `Internal` of a setting that the template does not take.
pub fn behavior(app: &App) -> Result<Option<TaxBehavior>, Error> {
    match app.config.tax()? {
        "off" => Ok(None),
        "exclusive" => Ok(Some(TaxBehavior::Exclusive)),
        "inclusive" => Ok(Some(TaxBehavior::Inclusive)),
        other => Err(Error::internal(format!("the parameter Tax is {other}"))),
    }
}

/// What one jurisdiction makes of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxPart {
    pub amount_cents: u64,
    /// On which it is calculated.
    pub taxable_cents: u64,
    pub country: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Such as `Texas`.
    pub jurisdiction: String,
    /// Such as `standard_rated`, `reverse_charge` or `not_collecting`, as Stripe says it.
    pub reason: String,
    /// Such as `vat`; none where nothing is imposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_type: Option<String>,
    /// In percent as a decimal, such as `19.0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_percent: Option<String>,
}

/// The tax of one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineTax {
    pub tax_cents: u64,
    /// Within its price, and not beside it.
    pub is_inclusive: bool,
    pub parts: Vec<TaxPart>,
    /// Of the line of the transaction at Stripe, once it is recorded there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction_line_id: Option<String>,
}

/// What says where a buyer is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    pub billing_country: CountryCode,
    /// Of the card that paid, as its bank says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card_country: Option<CountryCode>,
}

/// What is recorded at Stripe for its reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxEntryOf {
    Sale,
    Refund(RefundId),
    /// The money of a refund that was recorded has come back.
    ReturnedRefund(RefundId),
    /// A dispute that was lost, as Stripe names it.
    Dispute(String),
}

impl fmt::Display for TaxEntryOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sale => f.write_str("sale"),
            Self::Refund(id) => write!(f, "refund/{id}"),
            Self::ReturnedRefund(id) => write!(f, "returned/{id}"),
            Self::Dispute(id) => write!(f, "dispute/{id}"),
        }
    }
}

/// One that is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxEntry {
    pub of: TaxEntryOf,
    /// Of the transaction; none where there was nothing to record, or a person has to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stripe_id: Option<String>,
    /// Stripe does not take it, so people were told to.
    #[serde(default)]
    pub is_by_hand: bool,
    pub at: Time,
}

/// As it lies in its order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderTax {
    /// By which Stripe knows what it has calculated.
    pub calculation_id: String,
    pub behavior: TaxBehavior,
    /// Of all lines together.
    pub tax_cents: u64,
    /// The buyer, a business, pays the tax to its own tax office: exactly where Stripe says so.
    pub is_reverse_charged: bool,
    /// As the billing details were then.
    pub buyer: Buyer,
    pub evidence: Evidence,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<TaxEntry>,
    /// Grows when a call has failed inside Stripe, which answers the same to the same key.
    #[serde(default)]
    pub key_number: u32,
}

const REVERSE_CHARGE: &str = "reverse_charge";

/// How Stripe names a line of a calculation: by its place in the order.
pub fn reference(line: usize) -> String {
    format!("line-{line}")
}

/// The lines with their tax, and the order's, by what Stripe has calculated.
///
/// # Errors
/// `Internal` of an answer that does not add up to the cent: nobody is charged by it.
pub fn apply(
    calculation: &Calculation,
    behavior: TaxBehavior,
    lines: Vec<Line>,
    buyer: Buyer,
) -> Result<(Vec<Line>, OrderTax), Error> {
    let wrong = |what: &str| Error::internal(format!("{}: {what}", calculation.id));
    let is_inclusive = behavior == TaxBehavior::Inclusive;
    let mut taxed = Vec::new();
    for (at, line) in lines.into_iter().enumerate() {
        let found = calculation.lines.iter().find(|it| it.reference == reference(at));
        let tax = match found {
            None if line.price_cents == 0 => None,
            None => return Err(wrong("a line has no tax")),
            Some(it) if u64::try_from(it.amount) != Ok(line.price_cents) => {
                return Err(wrong("a line has another amount"));
            }
            Some(it) => Some(line_tax(it, is_inclusive).ok_or_else(|| wrong("a line does not add up"))?),
        };
        taxed.push(Line { tax, ..line });
    }
    let tax_cents = taxed.iter().map(Line::tax_cents).sum();
    let total: u64 = taxed.iter().map(Line::gross_cents).sum();
    let told = if is_inclusive { calculation.tax_inclusive } else { calculation.tax_exclusive };
    if u64::try_from(told) != Ok(tax_cents) || u64::try_from(calculation.total) != Ok(total) {
        return Err(wrong("the lines do not sum to the whole"));
    }
    let parts = taxed.iter().filter_map(|line| line.tax.as_ref()).flat_map(|tax| &tax.parts);
    let is_reverse_charged = parts.into_iter().any(|part| part.reason == REVERSE_CHARGE);
    let order = OrderTax {
        calculation_id: calculation.id.clone(),
        behavior,
        tax_cents,
        is_reverse_charged,
        evidence: Evidence { billing_country: buyer.country.clone(), card_country: None },
        buyer,
        entries: Vec::new(),
        key_number: 0,
    };
    Ok((taxed, order))
}

/// `None` where its parts do not sum to it, or it is more than its line.
fn line_tax(line: &payments::CalculatedLine, is_inclusive: bool) -> Option<LineTax> {
    let part = |it: &payments::TaxPart| {
        Some(TaxPart {
            amount_cents: u64::try_from(it.amount).ok()?,
            taxable_cents: u64::try_from(it.taxable).ok()?,
            country: it.country.clone(),
            state: it.state.clone(),
            jurisdiction: it.jurisdiction.clone(),
            reason: it.reason.clone(),
            tax_type: it.tax_type.clone(),
            rate_percent: it.rate_percent.clone(),
        })
    };
    let tax_cents = u64::try_from(line.tax).ok()?;
    let parts = line.parts.iter().map(part).collect::<Option<Vec<_>>>()?;
    let is_sum = parts.iter().map(|part| part.amount_cents).sum::<u64>() == tax_cents;
    let is_within = line.tax <= line.amount;
    (is_sum && is_within).then_some(LineTax { tax_cents, is_inclusive, parts, transaction_line_id: None })
}
