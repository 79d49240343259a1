//! Dividing a price: basis points, and the largest remainder.
//!
//! Four fifths of a price are the creator's share; the rest is our commission, however many
//! collaborators there are. They divide the creator's share by their agreement, and what it
//! gives to nobody stays with the creator. An affiliate who brought the buyer gets a part of
//! what stays with the creator, and of nothing else.

use domain::TenantId;
use serde::{Deserialize, Serialize};

/// The whole.
pub const BASIS_POINTS: u32 = 10_000;
/// Of the price, for the creator and the collaborators together.
pub const CREATOR_BASIS_POINTS: u32 = 8_000;
/// Of one package, beside its creator.
pub const COLLABORATORS_MAX: usize = 10;

/// What one collaborator, or an affiliate, gets of the creator's share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    pub tenant: TenantId,
    pub basis_points: u32,
}

/// A creator, and who shares what the creator gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    creator: TenantId,
    collaborators: Vec<Share>,
    affiliate: Option<Share>,
}

/// Shares that do not make a split.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSplit {
    #[error("split_count: expected at most {COLLABORATORS_MAX} collaborators, got {0}")]
    Count(usize),
    #[error("split_share: expected at least 1 basis point for each collaborator")]
    Empty,
    #[error("split_twice: expected the creator and each collaborator once")]
    Twice,
    #[error("split_sum: expected at most {BASIS_POINTS} basis points together, got {0}")]
    Sum(u64),
}

impl InvalidSplit {
    /// Stable; a client may branch on it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Count(_) => "split_count",
            Self::Empty => "split_share",
            Self::Twice => "split_twice",
            Self::Sum(_) => "split_sum",
        }
    }
}

impl Split {
    /// # Errors
    /// `split_count`, `split_share`, `split_twice`, `split_sum`.
    pub fn new(creator: TenantId, collaborators: Vec<Share>) -> Result<Self, InvalidSplit> {
        if collaborators.len() > COLLABORATORS_MAX {
            return Err(InvalidSplit::Count(collaborators.len()));
        }
        if collaborators.iter().any(|share| share.basis_points == 0) {
            return Err(InvalidSplit::Empty);
        }
        let earlier = |at: usize| collaborators[..at].iter().map(|share| share.tenant).chain([creator]);
        if (0..collaborators.len()).any(|at| earlier(at).any(|tenant| tenant == collaborators[at].tenant)) {
            return Err(InvalidSplit::Twice);
        }
        let sum: u64 = collaborators.iter().map(|share| u64::from(share.basis_points)).sum();
        if sum > u64::from(BASIS_POINTS) {
            return Err(InvalidSplit::Sum(sum));
        }
        Ok(Self { creator, collaborators, affiliate: None })
    }

    /// With a part for the affiliate who brought the buyer.
    ///
    /// # Errors
    /// `split_share`, `split_twice`, `split_sum`.
    pub fn with_affiliate(mut self, affiliate: Share) -> Result<Self, InvalidSplit> {
        if affiliate.basis_points == 0 {
            return Err(InvalidSplit::Empty);
        }
        let mut parties = self.collaborators.iter().map(|share| share.tenant).chain([self.creator]);
        if parties.any(|tenant| tenant == affiliate.tenant) {
            return Err(InvalidSplit::Twice);
        }
        if affiliate.basis_points > self.left_basis_points() {
            let sum = u64::from(affiliate.basis_points) + u64::from(BASIS_POINTS - self.left_basis_points());
            return Err(InvalidSplit::Sum(sum));
        }
        self.affiliate = Some(affiliate);
        Ok(self)
    }

    /// What stays with the creator.
    pub fn left_basis_points(&self) -> u32 {
        let given = self.collaborators.iter().chain(&self.affiliate).map(|share| share.basis_points);
        BASIS_POINTS - given.sum::<u32>()
    }

    /// The usual one: the whole share is the creator's.
    pub fn of_creator(creator: TenantId) -> Self {
        Self { creator, collaborators: Vec::new(), affiliate: None }
    }

    /// What each gets of `amount`, the creator first, the affiliate last, and our commission.
    /// What collaborators get is the same with an affiliate and without one, to the unit.
    pub fn divide(&self, amount: i64) -> (Vec<(TenantId, i64)>, i64) {
        let ours =
            by_weight(amount, &[i64::from(CREATOR_BASIS_POINTS), i64::from(BASIS_POINTS - CREATOR_BASIS_POINTS)]);
        let kept = self.left_basis_points();
        let of_affiliate = self.affiliate.map_or(0, |share| share.basis_points);
        let shares = self.collaborators.iter().map(|share| (share.tenant, share.basis_points));
        let shares = [(self.creator, kept + of_affiliate)].into_iter().chain(shares);
        let (tenants, weights): (Vec<TenantId>, Vec<i64>) = shares.map(|(tenant, it)| (tenant, i64::from(it))).unzip();
        let mut parts: Vec<(TenantId, i64)> = tenants.into_iter().zip(by_weight(ours[0], &weights)).collect();
        if let Some(affiliate) = self.affiliate {
            let divided = by_weight(parts[0].1, &[i64::from(kept), i64::from(of_affiliate)]);
            parts[0].1 = divided[0];
            parts.push((affiliate.tenant, divided[1]));
        }
        (parts, ours[1])
    }
}

/// Divides a whole by weights: each gets its exact part rounded down, and the units that
/// are left go to the largest remainders, of equal ones to the earlier. The parts sum to
/// the whole, and none is more than one unit from exact. Without any weight nobody gets
/// anything.
pub(crate) fn by_weight(whole: i64, weights: &[i64]) -> Vec<i64> {
    let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    if sum == 0 {
        return vec![0; weights.len()];
    }
    let exact = |weight: i64| i128::from(whole) * i128::from(weight);
    let mut parts: Vec<i64> = weights.iter().map(|weight| (exact(*weight) / sum) as i64).collect();
    let left = whole - parts.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|at| (-(exact(weights[*at]) % sum), *at));
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        parts[at] += 1;
    }
    parts
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;
    use ulid::Ulid;

    use super::*;

    fn tenant(number: u128) -> TenantId {
        TenantId::new(Ulid(number))
    }

    fn share(number: u128, basis_points: u32) -> Share {
        Share { tenant: tenant(number), basis_points }
    }

    #[test]
    fn a_known_price_is_divided_as_on_paper() {
        let split = Split::new(tenant(1), vec![share(2, 2_500), share(3, 1_250)]).unwrap();
        // 7.99 of 9.99 are the creator's share; of these 62.5 %, 25 % and 12.5 %.
        assert_eq!(split.divide(999), (vec![(tenant(1), 499), (tenant(2), 200), (tenant(3), 100)], 200));
        assert_eq!(Split::of_creator(tenant(1)).divide(1).0[0].1, 1);
        let nothing_left = Split::new(tenant(1), vec![share(2, 10_000)]).unwrap();
        assert_eq!(nothing_left.divide(1_200), (vec![(tenant(1), 0), (tenant(2), 960)], 240));
        assert_eq!(by_weight(1, &[1, 1, 1]), [1, 0, 0]);
        assert_eq!(by_weight(5, &[0, 0]), [0, 0]);
    }

    #[test]
    fn shares_that_make_no_split_are_refused() {
        let code = |shares| Split::new(tenant(9), shares).unwrap_err().code();
        assert_eq!(code((1..=11).map(|number| share(number, 1)).collect()), "split_count");
        assert_eq!(code(vec![share(1, 0)]), "split_share");
        assert_eq!(code(vec![share(1, 1), share(1, 1)]), "split_twice");
        assert_eq!(code(vec![share(1, 1), share(9, 1)]), "split_twice");
        assert_eq!(code(vec![share(1, 9_000), share(2, 1_001)]), "split_sum");
        assert_eq!(code(vec![share(1, u32::MAX), share(2, u32::MAX)]), "split_sum");
    }

    #[test]
    fn an_affiliate_takes_from_the_creator_and_from_nobody_else() {
        let shared = Split::new(tenant(1), vec![share(2, 2_500), share(3, 1_250)]).unwrap();
        let brought = shared.clone().with_affiliate(share(4, 2_000)).unwrap();
        // Of 15.99 the creator keeps 42.5 %, and the others have what they had.
        let parts = vec![(tenant(1), 679), (tenant(2), 400), (tenant(3), 200), (tenant(4), 320)];
        assert_eq!(brought.divide(1_999), (parts, 400));
        assert_eq!((shared.left_basis_points(), brought.left_basis_points()), (6_250, 4_250));
        let code = |affiliate| shared.clone().with_affiliate(affiliate).unwrap_err().code();
        assert_eq!(code(share(4, 0)), "split_share");
        assert_eq!([code(share(1, 1)), code(share(3, 1))], ["split_twice"; 2]);
        assert_eq!([code(share(4, 6_251)), code(share(4, u32::MAX))], ["split_sum"; 2]);
    }

    proptest! {
        /// Whoever shares, our commission is the same, and all together get the price.
        #[test]
        fn collaborators_divide_the_share_of_the_creator_and_nothing_else(
            price in 0..=crate::AMOUNT_MAX,
            shares in proptest::collection::vec(1..=1_000u32, 0..=COLLABORATORS_MAX),
        ) {
            let shares: Vec<Share> = (2..).zip(shares).map(|(number, points)| share(number, points)).collect();
            let (parts, commission) = Split::new(tenant(1), shares.clone()).unwrap().divide(price);
            let (alone, usual) = Split::of_creator(tenant(1)).divide(price);
            prop_assert_eq!(commission, usual);
            prop_assert_eq!(parts.iter().map(|part| part.1).sum::<i64>(), alone[0].1);
            prop_assert_eq!(alone[0].1 + commission, price);
            for (share, (tenant, part)) in shares.iter().zip(&parts[1..]) {
                let exact = alone[0].1 * i64::from(share.basis_points);
                prop_assert_eq!(share.tenant, *tenant);
                prop_assert!((part * i64::from(BASIS_POINTS) - exact).abs() < i64::from(BASIS_POINTS));
            }
        }

        /// An affiliate gets a part of what the creator would have, within a unit, and the others
        /// get what they got.
        #[test]
        fn collaborators_get_the_same_with_an_affiliate_and_without(
            price in 0..=crate::AMOUNT_MAX,
            shares in proptest::collection::vec(1..=900u32, 0..=COLLABORATORS_MAX),
            of_affiliate in 1..=1_000u32,
        ) {
            let shares: Vec<Share> = (2..).zip(shares).map(|(number, points)| share(number, points)).collect();
            let shared = Split::new(tenant(1), shares.clone()).unwrap();
            let left = i64::from(shared.left_basis_points());
            let (usual, commission) = shared.divide(price);
            let (parts, same) = shared.with_affiliate(share(99, of_affiliate)).unwrap().divide(price);
            prop_assert_eq!(commission, same);
            prop_assert_eq!(&usual[1..], &parts[1..=shares.len()]);
            let part = parts[shares.len() + 1].1;
            prop_assert_eq!(usual[0].1, parts[0].1 + part);
            let off = i128::from(part) * i128::from(left) - i128::from(usual[0].1) * i128::from(of_affiliate);
            prop_assert!(off.abs() < i128::from(left), "{part} of {}", usual[0].1);
        }

        #[test]
        fn nothing_is_lost_and_nobody_is_a_unit_off(
            whole in 0..=crate::AMOUNT_MAX,
            weights in proptest::collection::vec(0..1_000_000i64, 1..20),
        ) {
            let sum: i64 = weights.iter().sum();
            prop_assume!(sum > 0);
            let parts = by_weight(whole, &weights);
            prop_assert_eq!(parts.iter().sum::<i64>(), whole);
            for (part, weight) in parts.iter().zip(&weights) {
                let off = i128::from(*part) * i128::from(sum) - i128::from(whole) * i128::from(*weight);
                prop_assert!(*part >= 0 && off.abs() < i128::from(sum), "{part} of {whole} for {weight} of {sum}");
            }
        }
    }
}
