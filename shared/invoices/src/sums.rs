//! The sums of an invoice, in integers.
//!
//! A line's net is quantity times price, exactly. Tax is computed once for each category
//! and rate, on the sum of its lines, and rounded there, half a unit upwards (EN 16931:
//! BR-CO-17, BR-S-9). Where lines say what was taken for them, it is the sum of that: what
//! was paid is right, and not what it should have been. Everything else is a sum of these, so
//! nothing is rounded twice and no cent is left over to be divided.

use std::collections::BTreeMap;

use crate::invoice::{Category, Invoice, Line};

/// In the currency's smallest unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    pub net_minor: i64,
    /// By category, then by rate, the lowest first.
    pub taxes: Vec<TaxSum>,
    pub tax_minor: i64,
    pub total_minor: i64,
    /// The total of what is paid, else 0.
    pub paid_minor: i64,
    pub due_minor: i64,
}

/// The tax of one category at one rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxSum {
    pub category: Category,
    pub rate_basis_points: u16,
    pub net_minor: i64,
    pub tax_minor: i64,
}

impl Line {
    /// Quantity times price, in the currency's smallest unit.
    pub fn net_minor(&self) -> i64 {
        self.unit_price_minor.saturating_mul(i64::from(self.quantity))
    }
}

impl Invoice {
    /// Cannot overflow: the constructor bounds the total.
    pub fn sums(&self) -> Sums {
        let fields = self.fields();
        let taxes: Vec<TaxSum> = groups(&fields.lines)
            .into_iter()
            .map(|((category, rate_basis_points), group)| TaxSum {
                category,
                rate_basis_points,
                net_minor: narrow(group.net),
                tax_minor: narrow(group.tax(rate_basis_points)),
            })
            .collect();
        let net_minor = taxes.iter().map(|sum| sum.net_minor).sum();
        let tax_minor = taxes.iter().map(|sum| sum.tax_minor).sum();
        let total_minor = net_minor + tax_minor;
        let paid_minor = if fields.paid_at.is_some() { total_minor } else { 0 };
        Sums { net_minor, taxes, tax_minor, total_minor, paid_minor, due_minor: total_minor - paid_minor }
    }
}

/// The total of any lines, however large, for the constructor to compare with its bound.
pub(crate) fn total_wide(lines: &[Line]) -> i128 {
    groups(lines).into_iter().map(|((_, rate), group)| group.net + group.tax(rate)).sum()
}

/// The lines of one category and rate.
#[derive(Default)]
struct Group {
    net: i128,
    /// Of the lines that say nothing of their tax.
    net_untold: i128,
    /// What the others say.
    tax_told: i128,
}

impl Group {
    fn tax(&self, rate_basis_points: u16) -> i128 {
        self.tax_told + tax(self.net_untold, rate_basis_points)
    }
}

impl TaxSum {
    /// What the rate makes of the net.
    pub(crate) fn expected_minor(&self) -> i64 {
        narrow(tax(i128::from(self.net_minor), self.rate_basis_points))
    }
}

fn groups(lines: &[Line]) -> BTreeMap<(Category, u16), Group> {
    let mut groups: BTreeMap<(Category, u16), Group> = BTreeMap::new();
    for line in lines {
        let net = i128::from(line.unit_price_minor) * i128::from(line.quantity);
        let group = groups.entry((line.category, line.rate_basis_points)).or_default();
        group.net += net;
        match line.tax_minor {
            Some(told) => group.tax_told += i128::from(told),
            None => group.net_untold += net,
        }
    }
    groups
}

/// Half a unit is rounded upwards; nets are never negative.
fn tax(net: i128, rate_basis_points: u16) -> i128 {
    (net * i128::from(rate_basis_points) + 5_000) / 10_000
}

/// The constructor bounds the total, of which this is a part.
fn narrow(amount: i128) -> i64 {
    i64::try_from(amount).unwrap_or(i64::MAX)
}
