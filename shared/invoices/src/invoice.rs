//! An invoice whose fields fit together.

use jiff::civil::Date;

use crate::error::{Code, InvoiceError};
use crate::sums::TaxSum;
use crate::{check, country};

/// What an invoice is made of. All prices are without tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceFields {
    pub kind: DocumentKind,
    /// Unique for the seller; at most 40 characters.
    pub number: String,
    pub issued_at: Date,
    /// When the goods or services were supplied, if that was on another day (Article 226 of
    /// the VAT Directive asks for it).
    pub supplied_at: Option<Date>,
    pub seller: Party,
    pub buyer: Party,
    /// At most 500.
    pub lines: Vec<Line>,
    pub currency: Currency,
    /// When all of it was paid.
    pub paid_at: Option<Date>,
    /// What the payment is found by, at most 140 characters.
    pub payment_reference: Option<String>,
    /// Why lines of the category `Exempt` are, in the language of the invoice.
    pub exemption_reason: Option<String>,
    pub language: Language,
}

/// What a document does. Amounts of both kinds are above zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentKind {
    /// It says what is owed, or was paid.
    Invoice,
    /// It takes back all or a part of an invoice; `paid_at` is when the money went back.
    CreditNote { of: Preceding },
}

/// The invoice that a credit note is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preceding {
    pub number: String,
    pub issued_at: Date,
}

/// Who sells, or who buys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Party {
    /// At most 120 characters.
    pub name: String,
    /// Street, postal code and city, at most three lines (EN 16931 has no more) of 100
    /// characters, without the country.
    pub address: Vec<String>,
    /// ISO 3166-1, two letters. The seller's is required.
    pub country: Option<String>,
    /// With the letters of its country, without spaces. A buyer with one is a business.
    pub vat_id: Option<String>,
    /// The number in a public register of companies, at most 60 characters.
    pub registration: Option<String>,
    /// Where questions are answered, at most 100 characters.
    pub email: Option<String>,
}

/// One thing that is billed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// At most 300 characters.
    pub description: String,
    pub quantity: u32,
    /// Without tax, in the currency's smallest unit.
    pub unit_price_minor: i64,
    pub category: Category,
    /// 1900 is 19 %.
    pub rate_basis_points: u16,
    /// What was taken for it, where somebody else has calculated it, line by line; else it is
    /// calculated here, once for each rate.
    pub tax_minor: Option<i64>,
}

/// How a line is taxed, by the code list UNTDID 5305.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Taxed at a rate, the normal or a reduced one.
    Standard,
    /// Taxed at 0 %.
    Zero,
    /// Not taxed, for the reason that the invoice gives.
    Exempt,
    /// The buyer, a business in another country, accounts for the tax.
    ReverseCharge,
    /// Sent to a country outside the EU.
    Export,
    /// Not subject to VAT at all.
    OutOfScope,
}

impl Category {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Standard => "S",
            Self::Zero => "Z",
            Self::Exempt => "E",
            Self::ReverseCharge => "AE",
            Self::Export => "G",
            Self::OutOfScope => "O",
        }
    }
}

/// A currency, by ISO 4217.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Currency {
    pub code: String,
    /// How many digits its smallest unit has after the point: 2 for euros, 0 for yen, 3 for
    /// dinars.
    pub digits: u8,
}

/// What the pages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    En,
    De,
}

/// An invoice that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice(InvoiceFields);

impl Invoice {
    pub fn new(fields: InvoiceFields) -> Result<Self, InvoiceError> {
        check::fields(&fields)?;
        let invoice = Self(fields);
        if invoice.is_for_eu_business() {
            invoice.check_electronic()?;
        }
        Ok(invoice)
    }

    pub fn fields(&self) -> &InvoiceFields {
        &self.0
    }

    /// Whether the buyer is a business in the EU, and so gets an electronic invoice.
    pub fn is_for_eu_business(&self) -> bool {
        let buyer = &self.0.buyer;
        buyer.vat_id.is_some() && buyer.country.as_deref().is_some_and(country::is_in_eu)
    }

    pub(crate) fn has(&self, category: Category) -> bool {
        self.0.lines.iter().any(|line| line.category == category)
    }

    /// What EN 16931 asks for beyond what every invoice has.
    pub(crate) fn check_electronic(&self) -> Result<(), InvoiceError> {
        let InvoiceFields { seller, buyer, currency, .. } = &self.0;
        if currency.digits > 2 {
            return Err(InvoiceError::new(Code::TooManyDigits, "currency.digits"));
        }
        // BR-CO-17 lets what was calculated elsewhere differ by less than one unit of currency.
        let unit = 10_i64.pow(u32::from(currency.digits));
        let strays = |tax: &TaxSum| (tax.tax_minor - tax.expected_minor()).abs() >= unit;
        if self.sums().taxes.iter().any(strays) {
            return Err(InvoiceError::new(Code::AmountOutOfBounds, "lines.tax_minor"));
        }
        // BR-11.
        if buyer.country.is_none() {
            return Err(InvoiceError::new(Code::Missing, "buyer.country"));
        }
        // BR-O-2 and the like: no VAT ids at all. BR-CO-26: something has to identify the seller.
        if self.has(Category::OutOfScope) {
            return seller
                .registration
                .as_ref()
                .map(drop)
                .ok_or(InvoiceError::new(Code::Missing, "seller.registration"));
        }
        // BR-S-2, BR-Z-2, BR-E-2, BR-AE-2, BR-G-2, and BR-CO-26.
        if seller.vat_id.is_none() {
            return Err(InvoiceError::new(Code::Missing, "seller.vat_id"));
        }
        // BR-AE-2.
        if self.has(Category::ReverseCharge) && buyer.vat_id.is_none() {
            return Err(InvoiceError::new(Code::Missing, "buyer.vat_id"));
        }
        Ok(())
    }
}
