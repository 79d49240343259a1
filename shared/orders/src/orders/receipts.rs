//! Receipts and credit notes: their numbers, and the pages that were made of them.
//!
//! Invariants:
//! - the numbers of a year are 1, 2, 3, … without a gap, each once: one is taken in the
//!   transaction that makes an order paid, or a refund settled, on the condition that it is the
//!   next one;
//! - of a receipt there is one file, however often it is asked for: its hash stands in the
//!   order, written on the condition that there was none, and the file's key holds the hash.
//!
//! One item counts the receipts of a year, one the credit notes. Whoever writes reads it first,
//! and tries anew when somebody else was faster: the queue of payments has at most twenty
//! consumers at once. The rules on VAT would allow several series beside each other (Article 226
//! (2)); one is enough for some thirty payments a second.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{OrderId, RefundId, Sha256Hex, TenantId, Time};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::transaction::{Transaction, retry_with_backoff, update_builder, update_item};

use super::{FIND, REPLACE, Record, find, replace};

/// What the partition key of a year begins with.
const RECEIPTS: &str = "RECEIPTS";

// What the operations touch.
pub(super) const TAKE_NUMBER: Grant = Grant::operation(
    "orders::take_number",
    &[Grant::items(Table::Orders, &[Action::Get, Action::Update], &[Key::Named(RECEIPTS)])],
);
pub const RECORD_PAGES: Grant = Grant::operation("orders::record_pages", &[FIND, REPLACE]);

/// A receipt, or a credit note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// `R2026-000017`, or `C2026-000003`.
    pub number: String,
    pub issued_at: Time,
    /// What the workspace was called then; none of a credit note, which is made out to whom the
    /// receipt was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer: Option<String>,
    /// Its file, once somebody has asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Pages>,
}

/// A file as it lies in the bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pages {
    pub sha256: Sha256Hex,
    pub size_bytes: u64,
}

/// Which of an order's documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Receipt,
    CreditNote(RefundId),
}

impl Receipt {
    /// Where its file lies.
    pub fn key(&self, tenant: TenantId, pages: &Pages) -> String {
        format!("{tenant}/{}-{}.pdf", self.number, pages.sha256)
    }
}

impl Record {
    /// None of what was not paid, or not given back.
    pub fn document(&self, which: Which) -> Option<&Receipt> {
        match which {
            Which::Receipt => self.receipt.as_ref(),
            Which::CreditNote(id) => self.refund(id)?.credit_note.as_ref(),
        }
    }

    fn with_pages(&self, which: Which, pages: &Pages) -> Self {
        let mut next = Self { revision: self.revision + 1, ..self.clone() };
        let document = match which {
            Which::Receipt => next.receipt.as_mut(),
            Which::CreditNote(id) => {
                next.refunds.iter_mut().find(|refund| refund.id == id).and_then(|refund| refund.credit_note.as_mut())
            }
        };
        if let Some(document) = document {
            document.pages = Some(pages.clone());
        }
        next
    }
}

/// The two series of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Series {
    Receipts,
    CreditNotes,
}

impl Series {
    fn letter(self) -> &'static str {
        match self {
            Self::Receipts => "R",
            Self::CreditNotes => "C",
        }
    }
}

#[derive(Debug, Deserialize)]
struct Counter {
    last: u64,
}

/// The next document of a series, and the part of a transaction that takes its number: it fails
/// where somebody else has taken it.
pub(super) async fn take_number(
    app: &App,
    series: Series,
    now: Time,
    buyer: Option<String>,
) -> Result<(Receipt, TransactWriteItem), Error> {
    let year: String = now.to_string().chars().take("2026".len()).collect();
    let (pk, sk) = (format!("{RECEIPTS}#{year}"), series.letter());
    let found: Option<Counter> = get(app, Table::Orders, &pk, sk).await?;
    let last = found.map_or(0, |counter| counter.last);
    let update = update_builder(app, Table::Orders, pk, sk)?
        .update_expression("SET #last = :next")
        .expression_attribute_names("#last", "last")
        .expression_attribute_values(":next", number(last + 1));
    let update = match last {
        0 => update.condition_expression("attribute_not_exists(pk)"),
        _ => update.condition_expression("#last = :last").expression_attribute_values(":last", number(last)),
    };
    let receipt = Receipt { number: format!("{sk}{year}-{:06}", last + 1), issued_at: now, buyer, pages: None };
    Ok((receipt, update_item(update)?))
}

/// Writes down which file a document is, unless one stands there already; the order as it is
/// then.
pub async fn record_pages(
    app: &App,
    (tenant, id): (TenantId, OrderId),
    which: Which,
    pages: &Pages,
) -> Result<Record, Error> {
    let mut tries = 0;
    loop {
        let order = find(app, tenant, id).await?.ok_or_else(|| Error::internal("an order has gone"))?;
        let document = order.document(which).ok_or_else(|| Error::internal("a receipt has gone"))?;
        if document.pages.is_some() {
            return Ok(order);
        }
        let next = order.with_pages(which, pages);
        if Transaction::new(app).with((), replace(app, &next)?).write().await?.is_ok() {
            return Ok(next);
        }
        retry_with_backoff(&mut tries, format!("the order {id}")).await?;
    }
}
