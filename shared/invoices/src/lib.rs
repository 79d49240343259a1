//! Invoices and receipts: the sums of one, its PDF/A-3, and its electronic form by EN 16931.
//! Without I/O, clock and randomness: the same invoice and fonts give the same bytes.
//!
//! | what | by |
//! |---|---|
//! | what an invoice may hold | [`Invoice::new`], which names the field of what it refuses |
//! | net, tax and total | [`Invoice::sums`], in integers of the currency's smallest unit |
//! | the electronic invoice | [`cii`]: UN/CEFACT's Cross Industry Invoice, profile EN 16931 of Factur-X 1.09 |
//! | the pages | [`pdf`]: PDF/A-3, with the electronic invoice attached for businesses in the EU |
//!
//! Deliberately absent: prices that include tax, discounts, goods that are sent into
//! another country of the EU (category K), the check digits of VAT ids (libraries disagree on
//! them; VIES decides), and the tax in a second currency.

mod amount;
mod check;
mod cii;
mod country;
mod error;
mod fonts;
mod invoice;
mod pdf;
mod sums;
mod translation;

pub use cii::cii;
pub use error::{Code, FontError, InvoiceError, PdfError};
pub use fonts::Fonts;
pub use invoice::{Category, Currency, DocumentKind, Invoice, InvoiceFields, Language, Line, Party, Preceding};
pub use pdf::pdf;
pub use sums::{Sums, TaxSum};
