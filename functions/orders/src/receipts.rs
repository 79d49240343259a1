//! The pages of receipts and credit notes: made of the order when somebody first asks, and
//! the same file from then on.

mod taxed;

use std::sync::OnceLock;
use std::time::Duration;

use domain::{Sha256Hex, Time};
use invoices::{Currency, DocumentKind, Fonts, Invoice, InvoiceFields, Language, Party, PdfError, Preceding};
use jiff::civil::Date;
use orders_store::orders::{self, CURRENCY, Line, Pages, Receipt, Record, RefundRecord, Which};
use platform::config::Seller;
use platform::{App, Bucket, Error, ErrorCode, Grant, Response, blobs};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// What [`answer`] touches.
pub(crate) const ANSWER: Grant = Grant::operation(
    "receipts::answer",
    &[orders::RECORD_PAGES, Grant::read_blobs(Bucket::Invoices), Grant::write_blobs(Bucket::Invoices)],
);

/// The operator has not said who sells.
pub(crate) const SELLER_NOT_CONFIGURED: ErrorCode = ErrorCode::not_configured("seller_not_configured");
/// A letter has no font, or a text no place on a receipt.
pub(crate) const RECEIPT_NOT_PRINTABLE: ErrorCode = ErrorCode::conflict("receipt_not_printable");

const GET_WITHIN: Duration = Duration::from_secs(5 * 60);

/// A receipt or a credit note, as PDF/A-3.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = OrderReceipt)]
pub struct ReceiptView {
    /// `R` or `C`, the year, and its place in the year's series.
    #[schema(pattern = "^[RC][0-9]{4}-[0-9]{6,}$", max_length = 40, example = "R2026-000017")]
    number: String,
    /// When the order was paid, or the money of the refund left.
    issued_at: Time,
    /// Get it without further headers.
    url: String,
    /// Until when the URL is good.
    expires_at: Time,
    /// Of the file, which never changes.
    sha256: Sha256Hex,
    #[schema(minimum = 1, maximum = 10_000_000, example = 48_211)]
    size_bytes: u64,
    #[schema(max_length = 60, example = "R2026-000017.pdf")]
    filename: String,
}

/// A short-lived URL of one of an order's documents, which is made before if there is no file
/// of it yet.
pub(crate) async fn answer(app: &App, order: Record, which: Which, what: &'static str) -> Result<Response, Error> {
    let document = order.document(which).ok_or(Error::NotFound { what })?;
    let order = if document.pages.is_some() { order } else { make(app, &order, which).await? };
    let document = order.document(which).ok_or(Error::NotFound { what })?;
    let pages = document.pages.as_ref().ok_or_else(|| Error::internal("a receipt has no pages"))?;
    let (key, filename) = (document.key(order.tenant_id, pages), format!("{}.pdf", document.number));
    let signed = blobs::sign_get(app, Bucket::Invoices, &key, &filename, "application/pdf", GET_WITHIN).await?;
    Response::ok(&ReceiptView {
        number: document.number.clone(),
        issued_at: document.issued_at,
        url: signed.url,
        expires_at: signed.expires_at,
        sha256: pages.sha256.clone(),
        size_bytes: pages.size_bytes,
        filename,
    })
}

/// The file is there before the order names it; of two that are made at once, the order names
/// one, and nobody is told of the other.
async fn make(app: &App, order: &Record, which: Which) -> Result<Record, Error> {
    let seller = app.config.seller()?.ok_or_else(|| {
        let detail = "The operator of this product has not said who sells.".to_owned();
        Error::NotConfigured { code: SELLER_NOT_CONFIGURED, detail }
    })?;
    let document = order.document(which).ok_or_else(|| Error::internal("a receipt has gone"))?;
    let fields = fields(order, which, document, &seller)?;
    let invoice = Invoice::new(fields).map_err(|error| not_printable(error.to_string()))?;
    let bytes = invoices::pdf(&invoice, &fonts(app)?).map_err(|error| match error {
        PdfError::LetterNotCovered { .. } | PdfError::Invoice(_) => not_printable(error.to_string()),
        PdfError::NotPdfA(_) | PdfError::UnexpectedLayout(_) => Error::internal(error),
    })?;
    let sha256 = Sha256Hex::try_from(hex::encode(Sha256::digest(&bytes))).map_err(Error::internal)?;
    let pages = Pages { size_bytes: bytes.len() as u64, sha256 };
    let key = document.key(order.tenant_id, &pages);
    blobs::put(app, Bucket::Invoices, &key, bytes, &pages.sha256, "application/pdf").await?;
    orders::record_pages(app, (order.tenant_id, order.id), which, &pages).await
}

fn not_printable(why: String) -> Error {
    let detail = format!("The receipt cannot be set: {why}. Write to our support.");
    Error::Conflict { code: RECEIPT_NOT_PRINTABLE, detail }
}

/// What a receipt or a credit note says.
fn fields(order: &Record, which: Which, document: &Receipt, seller: &Seller) -> Result<InvoiceFields, Error> {
    let receipt = order.receipt.as_ref().ok_or_else(|| Error::internal("a paid order has no receipt"))?;
    let day = day_of(document.issued_at)?;
    let (kind, lines, settled_at) = match which {
        Which::Receipt => (DocumentKind::Invoice, order.lines.iter().collect(), order.paid_at),
        Which::CreditNote(id) => {
            let refund = order.refund(id).ok_or_else(|| Error::internal("a refund has gone"))?;
            let of = Preceding { number: receipt.number.clone(), issued_at: day_of(receipt.issued_at)? };
            (DocumentKind::CreditNote { of }, lines_of(order, refund), refund.ended_at)
        }
    };
    Ok(InvoiceFields {
        kind,
        number: document.number.clone(),
        issued_at: day,
        supplied_at: None,
        seller: party(seller),
        buyer: taxed::buyer(order, receipt),
        lines: lines.into_iter().map(|line| sold(order, line)).collect::<Result<_, _>>()?,
        currency: Currency { code: CURRENCY.as_str().to_ascii_uppercase(), digits: 2 },
        paid_at: Some(day_of(settled_at.unwrap_or(document.issued_at))?),
        payment_reference: order.intent_id.clone(),
        exemption_reason: taxed::exemption_reason(order),
        language: Language::En,
    })
}

/// The lines of an order that a refund gives back.
fn lines_of<'a>(order: &'a Record, refund: &RefundRecord) -> Vec<&'a Line> {
    order.lines.iter().filter(|line| refund.packages.contains(&line.package)).collect()
}

/// One line of an order, as it is billed.
fn sold(order: &Record, line: &Line) -> Result<invoices::Line, Error> {
    let (category, rate_basis_points) = taxed::of(order, line)?;
    let gift = if order.gift.is_some() { ", as a gift" } else { "" };
    // A price that its seats do not divide, by a discount or by the tax in it, is that of all.
    let quantity = line.quantity(line.net_cents());
    let seats = match line.seats {
        None => String::new(),
        Some(seats) if seats == quantity => ", per seat".to_owned(),
        Some(seats) => format!(", {seats} seats together"),
    };
    Ok(invoices::Line {
        description: format!("{} ({}){seats}{gift}", line.title, line.package),
        quantity,
        unit_price_minor: i64::try_from(line.net_cents() / u64::from(quantity)).map_err(Error::internal)?,
        category,
        rate_basis_points,
        tax_minor: Some(i64::try_from(line.tax_cents()).map_err(Error::internal)?),
    })
}

fn party(seller: &Seller) -> Party {
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let lines = seller.address.split(';').map(str::trim).filter(|line| !line.is_empty());
    Party {
        name: seller.name.clone(),
        address: lines.map(str::to_owned).collect(),
        country: given(&seller.country),
        vat_id: given(&seller.vat_id),
        registration: given(&seller.registration),
        email: given(&seller.email),
    }
}

/// In UTC, as all days of the books.
fn day_of(time: Time) -> Result<Date, Error> {
    let day: String = time.to_string().chars().take("2026-11-21".len()).collect();
    day.parse().map_err(Error::internal)
}

/// Read once, and kept from one invocation to the next; clones share the bytes.
#[derive(Default)]
struct Kept(OnceLock<Fonts>);

fn fonts(app: &App) -> Result<Fonts, Error> {
    let kept = app.kept::<Kept>();
    if let Some(fonts) = kept.0.get() {
        return Ok(fonts.clone());
    }
    let read = |path: &std::path::PathBuf| {
        std::fs::read(path).map_err(|error| Error::internal(format!("no font at {}: {error}", path.display())))
    };
    let files = app.config.fonts.iter().map(read).collect::<Result<Vec<_>, Error>>()?;
    let fonts = Fonts::new(files).map_err(Error::internal)?;
    Ok(kept.0.get_or_init(|| fonts).clone())
}
