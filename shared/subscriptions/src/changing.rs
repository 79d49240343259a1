//! What becomes of a wish for another offer while a subscription runs.
//!
//! | currency | interval | what it includes | price of the same interval | then |
//! |---|---|---|---|---|
//! | the same | the same | the same | the same | nothing |
//! | the same | the same | nothing less | not lower | at once, the rest of the period is charged |
//! | the same | the same | something less | any | at the end of the period, nothing goes back |
//! | the same | year instead of month | nothing less | | at once, the rest of the month is credited |
//! | the same | year instead of month | something less | | not while it runs |
//! | the same | month instead of year | any | | not while it runs |
//! | another | any | any | | not while it runs |
//!
//! Invariant: no change gives money or credit back. What is less comes at the end of what is
//! paid, so going down and up again within a period costs nothing and earns nothing.

use serde::{Deserialize, Serialize};

use crate::offers::{Interval, Offer};

/// When an offer takes the place of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SubscriptionChangeTime)]
pub enum When {
    /// It is what the subscription has.
    Never,
    AtOnce,
    AtPeriodEnd,
}

/// Why it does not while the subscription runs: cancel it, and subscribe when it has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotWhileItRuns {
    #[error("the currency of a subscription cannot change while it runs")]
    Currency,
    #[error("a year that is paid goes to its end before it is paid by the month")]
    Interval,
    #[error("go down to this plan by the month first, or wait until the period has ended")]
    LessByTheYear,
}

/// From what is paid until the end of the period to what is wanted.
///
/// # Errors
/// [`NotWhileItRuns`].
pub fn when(paid: Offer, wanted: Offer) -> Result<When, NotWhileItRuns> {
    let has_nothing_less = wanted.terms().limits().covers(&paid.terms().limits());
    match (paid.interval, wanted.interval) {
        _ if paid.currency != wanted.currency => Err(NotWhileItRuns::Currency),
        _ if paid == wanted => Ok(When::Never),
        (Interval::Year, Interval::Month) => Err(NotWhileItRuns::Interval),
        (Interval::Month, Interval::Year) if has_nothing_less => Ok(When::AtOnce),
        (Interval::Month, Interval::Year) => Err(NotWhileItRuns::LessByTheYear),
        _ if has_nothing_less && amount(wanted) >= amount(paid) => Ok(When::AtOnce),
        _ => Ok(When::AtPeriodEnd),
    }
}

fn amount(offer: Offer) -> i64 {
    offer.unit_amount() * i64::from(offer.seats)
}

#[cfg(test)]
mod tests {
    use domain::plan::Plan;
    use ledger::Currency;
    use proptest::prelude::*;

    use super::*;

    fn offer() -> impl Strategy<Value = Offer> {
        let currency = prop::sample::select(vec![Currency::Usd, Currency::Jpy]);
        let plan = prop::sample::select(vec![Plan::Pro, Plan::WorkspaceStarter, Plan::WorkspacePro]);
        (plan, prop::sample::select(Interval::ALL.to_vec()), currency, 1..5_u32).prop_map(
            |(plan, interval, currency, seats)| Offer {
                plan,
                interval,
                currency,
                seats: if plan.is_for_workspaces() { seats } else { 1 },
            },
        )
    }

    /// What is charged, and what is credited, of a price when only a part of its period is left:
    /// by the second, rounded half up to the smallest amount that can be charged.
    fn part(amount: i64, (left, whole): (i64, i64), step: i64) -> i64 {
        let (amount, left, whole) =
            (i128::from(amount), i128::from(left.clamp(0, whole.max(0))), i128::from(whole.max(1)));
        let (step, units) = (i128::from(step.max(1)), amount * left);
        let rounded = (units * 2 + whole * step).div_euclid(whole * step * 2) * step;
        i64::try_from(rounded).unwrap_or(i64::MAX)
    }

    const STARTER: Offer =
        Offer { plan: Plan::WorkspaceStarter, interval: Interval::Month, currency: Currency::Usd, seats: 2 };

    #[test]
    fn each_line_of_the_table() {
        let year = Offer { interval: Interval::Year, ..STARTER };
        let more = Offer { seats: 3, ..STARTER };
        let pro = Offer { plan: Plan::Pro, seats: 1, ..STARTER };
        assert_eq!(when(STARTER, STARTER), Ok(When::Never));
        assert_eq!((when(STARTER, more), when(more, STARTER)), (Ok(When::AtOnce), Ok(When::AtPeriodEnd)));
        assert_eq!((when(pro, STARTER), when(STARTER, pro)), (Ok(When::AtOnce), Ok(When::AtPeriodEnd)));
        assert_eq!((when(STARTER, year), when(year, STARTER)), (Ok(When::AtOnce), Err(NotWhileItRuns::Interval)));
        let pro_year = Offer { interval: Interval::Year, ..pro };
        assert_eq!(when(STARTER, pro_year), Err(NotWhileItRuns::LessByTheYear));
        let euros = Offer { currency: Currency::Eur, ..STARTER };
        assert_eq!(when(STARTER, euros), Err(NotWhileItRuns::Currency));
    }

    #[test]
    fn parts_are_rounded_half_up_to_what_can_be_charged() {
        assert_eq!(part(9_900, (15, 30), 1), 4_950);
        assert_eq!(part(999, (1, 2), 1), 500);
        assert_eq!(part(1_000, (1, 3), 1), 333);
        assert_eq!(part(1_000, (2, 3), 1), 667);
        assert_eq!(part(1_250, (1, 2), 10), 630);
        assert_eq!((part(9_900, (0, 30), 1), part(9_900, (31, 30), 1), part(9_900, (-1, 30), 1)), (0, 9_900, 0));
    }

    proptest! {
        /// Who goes up at once pays for it; who goes down gets nothing back.
        #[test]
        fn no_change_earns_money(paid in offer(), wanted in offer(), left in 0..2_592_000_i64) {
            let whole = 2_592_000;
            if when(paid, wanted) == Ok(When::AtOnce) {
                let credited = part(amount(paid), (left, whole), 1);
                // A year begins anew; the same interval goes on.
                let charged = if paid.interval == wanted.interval {
                    part(amount(wanted), (left, whole), 1)
                } else {
                    amount(wanted)
                };
                prop_assert!(charged >= credited, "{paid:?} {wanted:?}");
            }
        }

        /// Whatever lies between, whoever ends where they began has paid for it.
        #[test]
        fn going_down_and_up_again_is_no_change(paid in offer(), wanted in offer()) {
            if when(paid, wanted) == Ok(When::AtPeriodEnd) {
                // What is paid stays until the end, and the way back is judged by it.
                prop_assert_eq!(when(paid, paid), Ok(When::Never));
            }
            if when(paid, wanted) == Ok(When::AtOnce) {
                prop_assert!(when(wanted, paid) != Ok(When::AtOnce) || wanted.terms() == paid.terms());
            }
        }

        #[test]
        fn a_part_is_within_the_whole_and_grows_with_the_time(amount in 0..99_999_999_i64, left in 0..1000_i64) {
            let now = part(amount, (left, 1000), 1);
            prop_assert!((0..=amount).contains(&now) && now <= part(amount, (left + 1, 1000), 1));
        }
    }
}
