//! Dividing a price: basis points, and the largest remainder.

use domain::TenantId;
use serde::{Deserialize, Serialize};

/// The whole.
pub const BASIS_POINTS: u32 = 10_000;
/// Of one package: creators, collaborators and an affiliate.
pub const SHARES_MAX: usize = 20;

/// What one party gets of a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    pub tenant: TenantId,
    pub basis_points: u32,
}

/// The shares of all parties; what is left of the whole is our commission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Share>", into = "Vec<Share>")]
pub struct Split(Vec<Share>);

/// Shares that do not make a split.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSplit {
    #[error("split_count: expected 1 to {SHARES_MAX} shares, got {0}")]
    Count(usize),
    #[error("split_share: expected at least 1 basis point for each party")]
    Empty,
    #[error("split_twice: expected each party once")]
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
    pub fn new(shares: Vec<Share>) -> Result<Self, InvalidSplit> {
        if !(1..=SHARES_MAX).contains(&shares.len()) {
            return Err(InvalidSplit::Count(shares.len()));
        }
        if shares.iter().any(|share| share.basis_points == 0) {
            return Err(InvalidSplit::Empty);
        }
        if (1..shares.len()).any(|at| shares[..at].iter().any(|earlier| earlier.tenant == shares[at].tenant)) {
            return Err(InvalidSplit::Twice);
        }
        let sum: u64 = shares.iter().map(|share| u64::from(share.basis_points)).sum();
        if sum > u64::from(BASIS_POINTS) {
            return Err(InvalidSplit::Sum(sum));
        }
        Ok(Self(shares))
    }

    /// The usual one: 80 % for the creator.
    pub fn of_creator(tenant: TenantId) -> Self {
        Self(vec![Share { tenant, basis_points: 8_000 }])
    }

    pub fn shares(&self) -> &[Share] {
        &self.0
    }

    /// What each party gets of `amount`, in the order of the shares, and our commission.
    pub fn divide(&self, amount: i64) -> (Vec<(TenantId, i64)>, i64) {
        let given: u32 = self.0.iter().map(|share| share.basis_points).sum();
        let weights: Vec<i64> =
            self.0.iter().map(|share| i64::from(share.basis_points)).chain([i64::from(BASIS_POINTS - given)]).collect();
        let mut parts = by_weight(amount, &weights);
        let commission = parts.pop().unwrap_or(0);
        (self.0.iter().map(|share| share.tenant).zip(parts).collect(), commission)
    }
}

impl TryFrom<Vec<Share>> for Split {
    type Error = InvalidSplit;

    fn try_from(shares: Vec<Share>) -> Result<Self, InvalidSplit> {
        Self::new(shares)
    }
}

impl From<Split> for Vec<Share> {
    fn from(split: Split) -> Self {
        split.0
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

    fn share(tenant: u128, basis_points: u32) -> Share {
        Share { tenant: TenantId::new(Ulid(tenant)), basis_points }
    }

    #[test]
    fn a_known_price_is_divided_as_on_paper() {
        let split = Split::new(vec![share(1, 7_000), share(2, 2_000)]).unwrap();
        let (parts, commission) = split.divide(999);
        assert_eq!((parts.iter().map(|part| part.1).collect::<Vec<_>>(), commission), (vec![699, 200], 100));
        assert_eq!(Split::of_creator(TenantId::new(Ulid(1))).divide(1).0[0].1, 1);
        assert_eq!(by_weight(1, &[1, 1, 1]), [1, 0, 0]);
        assert_eq!(by_weight(5, &[0, 0]), [0, 0]);
    }

    #[test]
    fn shares_that_make_no_split_are_refused() {
        let code = |shares| Split::new(shares).unwrap_err().code();
        assert_eq!(code(vec![]), "split_count");
        assert_eq!(code(vec![share(1, 0)]), "split_share");
        assert_eq!(code(vec![share(1, 1), share(1, 1)]), "split_twice");
        assert_eq!(code(vec![share(1, 9_000), share(2, 1_001)]), "split_sum");
        assert_eq!(code(vec![share(1, u32::MAX), share(2, u32::MAX)]), "split_sum");
    }

    proptest! {
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
