//! How large an order may be: whatever becomes of it has to fit into one transaction.
//!
//! The largest ones are its loss by a dispute that takes more than was paid, its sale, its
//! refund, and its refusal after it was held. Each has
//!
//! - for each package that costs something its transfer, with a leg for our commission, one
//!   for what the bank held or the buyer paid, one for its tax, and one for each workspace that
//!   shares in it;
//! - but for a refusal one more transfer, with two legs: what nobody got, or what was charged or
//!   repaid;
//! - the balances of these accounts and of their totals, each once: the ones that all sales
//!   write to are spread over [`SHARDS`] items;
//! - for each package the change of its purchase, and a mail for the buyer;
//! - of a loss a mail for each creator, the dispute, its order, its places in the list and
//!   among what is pending, and the event; of a sale and a refund the order, the number of its
//!   receipt, what was pending, and the event; of a refusal also the refund with its message, two
//!   places in the list, and the acts of staff;
//! - that its tax is to be recorded, and the message that says so.

use std::collections::BTreeSet;

use domain::TenantId;

use super::Line;
use crate::books::SHARDS;

/// Of one transaction, by DynamoDB's own limit.
pub const TRANSACTION_ITEMS_MAX: usize = 100;

/// Items of the largest transaction that an order of these packages can need.
pub fn items_max(lines: &[Line]) -> usize {
    const TRANSFER_AND_OWN_LEGS: usize = 3;
    const ONE_MORE_TRANSFER: usize = 3;
    /// Of the two accounts beside those of our commission and of whoever shares.
    const OWN_BALANCES: usize = 2;
    const BUYER_MAIL: usize = 1;
    const DISPUTE: usize = 6;
    const ORDER: usize = 4;
    const REFUSAL: usize = 9;
    const RECORDED_TAX: usize = 2;
    let sold: Vec<&Line> = lines.iter().filter(|line| line.price_cents > 0).collect();
    let taxed = sold.iter().filter(|line| line.tax_cents() > 0).count();
    let legs: usize = sold.iter().map(|line| TRANSFER_AND_OWN_LEGS + line.parties().count()).sum();
    let parties: BTreeSet<TenantId> = sold.iter().flat_map(|line| line.parties()).collect();
    let creators: BTreeSet<TenantId> = sold.iter().map(|line| line.creator).collect();
    let spread = sold.len().min(usize::from(SHARDS));
    // Also of a tax of nothing Stripe wants to know.
    let recorded = if lines.iter().any(|line| line.tax.is_some()) { RECORDED_TAX } else { 0 };
    let of_tax = taxed + taxed.min(usize::from(SHARDS)) + recorded;
    let both = legs + of_tax + ONE_MORE_TRANSFER + parties.len() + OWN_BALANCES + lines.len() + BUYER_MAIL;
    // Of our commission and the total of what is owed; of a sale also of what buyers owe.
    let loss = both + 2 * spread + creators.len() + DISPUTE;
    let sale = both + 3 * spread + ORDER;
    // What was charged stands in the books already, and so nothing moves at Stripe.
    let refusal = both - ONE_MORE_TRANSFER - 1 + 3 * spread + REFUSAL;
    loss.max(sale).max(refusal)
}

/// Whether an order of these packages can be paid, given back and lost.
pub fn fits(lines: &[Line]) -> bool {
    items_max(lines) <= TRANSACTION_ITEMS_MAX
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use ledger::Share;
    use registry::PackageId;
    use ulid::Ulid;

    use super::*;
    use crate::orders::ORDER_PACKAGES_MAX;
    use crate::tax::LineTax;

    /// One of each creator's, with so many collaborators of its own.
    fn lines(collaborators: &[usize], tax_cents: Option<u64>) -> Vec<Line> {
        let tax = |tax_cents| LineTax { tax_cents, is_inclusive: false, parts: Vec::new(), transaction_line_id: None };
        let line = |(at, collaborators): (usize, &usize)| Line {
            package: PackageId::parse(&format!("acme/part{at}")).unwrap(),
            title: "Part".to_owned(),
            creator: TenantId::new(Ulid(at as u128 * 100)),
            collaborators: (1..=*collaborators)
                .map(|number| Share { tenant: TenantId::new(Ulid((at * 100 + number) as u128)), basis_points: 100 })
                .collect(),
            affiliate: None,
            seats: None,
            price_cents: 1_200,
            discount_cents: 0,
            tax: tax_cents.map(tax),
        };
        collaborators.iter().enumerate().map(line).collect()
    }

    #[test]
    fn what_one_creator_sells_always_fits_and_a_package_with_all_its_collaborators_does() {
        assert_eq!(items_max(&lines(&[0; ORDER_PACKAGES_MAX], Some(228))), 91);
        assert!(!fits(&lines(&[0; ORDER_PACKAGES_MAX + 1], Some(228))));
        assert!(fits(&lines(&[ledger::COLLABORATORS_MAX; 2], Some(228))));
        assert_eq!(items_max(&lines(&[ledger::COLLABORATORS_MAX; 3], None)), 99);
        assert!(!fits(&lines(&[ledger::COLLABORATORS_MAX; 3], Some(0))));
        assert!(!fits(&lines(&[ledger::COLLABORATORS_MAX; 4], None)));
    }

    #[test]
    fn an_affiliate_is_one_party_more_of_each_line_and_one_balance_of_all() {
        let affiliate = Some(Share { tenant: TenantId::new(Ulid(1_000_000)), basis_points: 1_000 });
        let brought =
            |lines: Vec<Line>| -> Vec<Line> { lines.into_iter().map(|line| Line { affiliate, ..line }).collect() };
        let all = lines(&[0; ORDER_PACKAGES_MAX], Some(228));
        assert_eq!(items_max(&brought(all)), 91 + ORDER_PACKAGES_MAX + 1);
        let most = ledger::COLLABORATORS_MAX;
        assert!(fits(&brought(lines(&[most; 2], Some(228)))));
        assert!(!fits(&brought(lines(&[most; 3], None))));
    }
}
