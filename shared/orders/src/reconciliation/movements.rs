//! How the books and Stripe name one movement: `<movement>.<object>`, such as `charge.ord_…`.
//!
//! One row is one movement. Another kind of transfer that moves what Stripe holds is another
//! row here, and nothing else.

use domain::OrderId;
use ledger::{Class, TransferId};
use payments::{BalanceKind, BalanceTransaction, Subject};
use platform::Error;

/// One movement, as the books and Stripe have it.
struct Movement {
    name: &'static str,
    /// What Stripe counts it as.
    kinds: &'static [BalanceKind],
    /// What the ids of its transfers begin with.
    transfer: &'static str,
    /// Of the transfer of its fee, where that is one of its own.
    fee: Option<&'static str>,
    about: About,
    /// Its transfers end with a number up to this.
    numbers: Option<usize>,
}

/// Whose id stands in the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Order,
    /// Of one that was made elsewhere, Stripe's id.
    Refund,
    /// Stripe's balance transaction.
    Transaction,
}

const fn row(name: &'static str, kinds: &'static [BalanceKind], about: About) -> Movement {
    Movement { name, kinds, transfer: name, fee: None, about, numbers: None }
}

const ROWS: &[Movement] = &[
    Movement { fee: Some("fee"), ..row("charge", &[BalanceKind::Charge], About::Order) },
    row("repayment", &[BalanceKind::Refund], About::Refund),
    // The last of what takes a refund back is of the money, after one for each line.
    Movement { numbers: Some(LINES_MAX), ..row("returned", &[BalanceKind::RefundFailure], About::Refund) },
    // What a bank takes, and gives back: the fee is in the leg of the transfer.
    row("dispute", &[BalanceKind::Dispute, BalanceKind::DisputeReversal], About::Transaction),
];

/// Of what no row is about.
const OTHER: &str = "other";
const CORRECTION: &str = "correction";
/// What an order has ever had.
const LINES_MAX: usize = 10;
/// How often one difference can be corrected: it opens again when more comes to it.
const CORRECTIONS_MAX: usize = 3;
/// Of an object in a name, so that a name fits into ids.
const OBJECT_CHARS_MAX: usize = 120;

/// What a transfer is of its movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it, or all but the fee.
    Whole,
    Fee,
    /// What a person has moved so that the sum is right.
    Correction,
}

/// Whether a person has had it posted to make the sides equal.
pub fn is_correction(id: &TransferId) -> bool {
    of_transfer(id).1 == Part::Correction
}

/// The movement that a transfer of the clearing account is of.
pub(super) fn of_transfer(id: &TransferId) -> (String, Part) {
    let other = || (format!("{OTHER}.{}", object(id.as_str())), Part::Whole);
    let Some((kind, rest)) = id.as_str().split_once('/') else { return other() };
    let about = rest.split('/').next().unwrap_or(rest);
    if kind == CORRECTION {
        return about.split_once('.').map_or_else(other, |(_, name)| (name.to_owned(), Part::Correction));
    }
    let Some(row) = ROWS.iter().find(|row| row.transfer == kind || row.fee == Some(kind)) else { return other() };
    let part = if row.transfer == kind { Part::Whole } else { Part::Fee };
    (format!("{}.{}", row.name, object(about)), part)
}

/// What a movement of Stripe's is called. Without a subject nobody has named it to Stripe, and
/// it is called by Stripe's own id.
pub fn name(moved: &BalanceTransaction, subject: Option<&Subject>) -> String {
    let source = || moved.source_id.clone().unwrap_or_else(|| moved.id.clone());
    let Some(row) = ROWS.iter().find(|row| row.kinds.contains(&moved.kind)) else {
        return format!("{OTHER}.{}", object(&moved.id));
    };
    let about = match row.about {
        About::Order => subject.map_or_else(source, |subject| subject.order_id.to_string()),
        About::Refund => subject.and_then(|it| it.refund_id).map_or_else(source, |id| id.to_string()),
        About::Transaction => moved.id.clone(),
    };
    format!("{}.{}", row.name, object(&about))
}

/// Whether Stripe's fee of such a movement is in the leg of its transfer.
pub(super) fn has_fee_within(name: &str) -> bool {
    let movement = name.split('.').next().unwrap_or(name);
    !ROWS.iter().any(|row| row.name == movement && row.fee.is_some())
}

/// The payment that says whose a movement is, where its source does not: a refund by hand and
/// a dispute have no metadata of ours, and a charge has those of its payment.
pub fn rests_on(moved: &BalanceTransaction) -> Option<&str> {
    let is_of_payment = matches!(
        moved.kind,
        BalanceKind::Refund | BalanceKind::RefundFailure | BalanceKind::Dispute | BalanceKind::DisputeReversal
    );
    moved.intent_id.as_deref().filter(|_| is_of_payment && moved.subject.is_none())
}

/// The transfers that the books can have of a movement, but for corrections.
pub(super) fn transfer_ids_of(name: &str) -> Result<Vec<TransferId>, Error> {
    let Some((movement, about)) = name.split_once('.') else { return Ok(Vec::new()) };
    let Some(row) = ROWS.iter().find(|row| row.name == movement) else { return Ok(Vec::new()) };
    let whole = match row.numbers {
        None => vec![format!("{}/{about}", row.transfer)],
        Some(last) => (0..=last).map(|number| format!("{}/{about}/{number}", row.transfer)).collect(),
    };
    let fee = row.fee.map(|fee| format!("{fee}/{about}"));
    whole.into_iter().chain(fee).map(|id| TransferId::new(id).map_err(Error::internal)).collect()
}

/// The corrections that the books can have of a movement.
pub(super) fn correction_ids_of(name: &str) -> Result<Vec<TransferId>, Error> {
    let mut ids = Vec::new();
    for class in Class::ALL {
        for before in 0..CORRECTIONS_MAX {
            ids.extend(correction_id(&format!("{}.{name}", class.as_str()), before)?);
        }
    }
    Ok(ids)
}

/// Of the transfer that corrects a difference that was corrected so often before; none where
/// that was too often.
pub(super) fn correction_id(difference: &str, before: usize) -> Result<Option<TransferId>, Error> {
    let id = match before {
        0 => format!("{CORRECTION}/{difference}"),
        _ if before < CORRECTIONS_MAX => format!("{CORRECTION}/{difference}/{}", before + 1),
        _ => return Ok(None),
    };
    TransferId::new(id).map(Some).map_err(Error::internal)
}

/// What a person may have had posted in the place of the fee of an order's payment.
pub(crate) fn fee_correction_id(order: OrderId) -> Result<TransferId, Error> {
    TransferId::new(format!("{CORRECTION}/{}.charge.{order}", Class::Fee.as_str())).map_err(Error::internal)
}

/// As it can stand in an id and in a path.
fn object(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.') { c } else { '-' };
    text.chars().take(OBJECT_CHARS_MAX).map(plain).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_transfers_of_a_movement_are_of_that_movement() {
        for (name, expected) in [
            ("charge.ord_1", &["charge/ord_1", "fee/ord_1"][..]),
            ("repayment.rfd_1", &["repayment/rfd_1"]),
            ("repayment.re_1", &["repayment/re_1"]),
            ("dispute.txn_1", &["dispute/txn_1"]),
            ("other.txn_1", &[]),
        ] {
            let ids = transfer_ids_of(name).unwrap();
            assert_eq!(ids.iter().map(TransferId::as_str).collect::<Vec<_>>(), expected);
            assert!(ids.iter().all(|id| of_transfer(id).0 == name), "{name}");
        }
        assert_eq!(transfer_ids_of("returned.rfd_1").unwrap().len(), LINES_MAX + 1);
        let corrections = correction_ids_of("charge.ord_1").unwrap();
        assert_eq!(corrections.len(), Class::ALL.len() * CORRECTIONS_MAX);
        for id in corrections {
            assert_eq!(of_transfer(&id), ("charge.ord_1".to_owned(), Part::Correction));
        }
        let id = |before| correction_id("fee.charge.ord_1", before).unwrap().map(|id| id.to_string());
        assert_eq!(id(0).unwrap(), "correction/fee.charge.ord_1");
        assert_eq!(id(1).unwrap(), "correction/fee.charge.ord_1/2");
        assert_eq!(id(CORRECTIONS_MAX), None);
    }

    #[test]
    fn a_second_posting_is_of_the_same_movement_and_a_strange_one_of_none() {
        let of = |id: &str| of_transfer(&TransferId::new(id).unwrap());
        assert_eq!(of("charge/ord_1/2"), ("charge.ord_1".to_owned(), Part::Whole));
        assert_eq!(of("fee/ord_1"), ("charge.ord_1".to_owned(), Part::Fee));
        assert_eq!(of("test/1"), ("other.test-1".to_owned(), Part::Whole));
        assert_eq!(of("test"), ("other.test".to_owned(), Part::Whole));
        assert!(has_fee_within("dispute.txn_1") && has_fee_within("other.txn_1") && !has_fee_within("charge.ord_1"));
    }
}
