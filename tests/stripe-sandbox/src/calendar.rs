//! Billing periods, as Stripe counts them: from an anchor, whose day each month keeps if it
//! has it. 31 January, 28 February, 31 March:
//! <https://docs.stripe.com/billing/subscriptions/billing-cycle>. A period is a number of
//! periods from the anchor, never a distance from the period before it.

use crate::clock::Seconds;

pub(crate) const DAY_SECONDS: Seconds = 24 * 60 * 60;
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The periods that an anchor and an interval make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cycle {
    anchor: Seconds,
    step: Step,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Days(i64),
    Months(i64),
}

impl Cycle {
    /// `interval` is `day`, `week`, `month` or `year`.
    pub(crate) fn new(anchor: Seconds, interval: &str, count: i64) -> Self {
        let count = count.max(1);
        let step = match interval {
            "day" => Step::Days(count),
            "week" => Step::Days(7 * count),
            "year" => Step::Months(12 * count),
            _ => Step::Months(count),
        };
        Self { anchor, step }
    }

    /// When the period of that number begins; the anchor is the beginning of period 0.
    fn start(self, number: i64) -> Seconds {
        match self.step {
            Step::Days(days) => self.anchor + number * days * DAY_SECONDS,
            Step::Months(months) => add_months(self.anchor, number * months),
        }
    }

    /// The period that a moment is in, its end excluded.
    pub(crate) fn period_at(self, at: Seconds) -> (Seconds, Seconds) {
        let length = match self.step {
            Step::Days(days) => days * DAY_SECONDS,
            // The longest that so many months are, so that the guess is never too far.
            Step::Months(months) => months * 31 * DAY_SECONDS,
        };
        let mut number = (at - self.anchor).div_euclid(length);
        while self.start(number + 1) <= at {
            number += 1;
        }
        while self.start(number) > at {
            number -= 1;
        }
        (self.start(number), self.start(number + 1))
    }

    /// When the period of that number from the anchor on begins.
    pub(crate) fn after(self, periods: i64) -> Seconds {
        self.start(periods)
    }
}

/// Days since 1970 of a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // The year begins in March, so that a leap day is its last day.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year - era * 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Year, month and day of days since 1970.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days - era * 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    days(next_year, next_month, 1) - days(year, month, 1)
}

/// The same day and hour so many months later, or the last day of a shorter month.
pub(crate) fn add_months(at: Seconds, months: i64) -> Seconds {
    let (year, month, day) = civil(at.div_euclid(DAY_SECONDS));
    let total = year * 12 + month - 1 + months;
    let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
    days(year, month, day.min(days_in_month(year, month))) * DAY_SECONDS + at.rem_euclid(DAY_SECONDS)
}

/// `16 Jan 2026`, as lines of invoices have it.
pub(crate) fn date(at: Seconds) -> String {
    let (year, month, day) = civil(at.div_euclid(DAY_SECONDS));
    let name = usize::try_from(month - 1).ok().and_then(|index| MONTHS.get(index)).copied().unwrap_or_default();
    format!("{day} {name} {year}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(year: i64, month: i64, day: i64) -> Seconds {
        days(year, month, day) * DAY_SECONDS + 3_600
    }

    #[test]
    fn a_month_keeps_the_day_of_the_anchor_where_it_has_it() {
        let cycle = Cycle::new(at(2027, 1, 31), "month", 1);
        let mut start = at(2027, 1, 31);
        for expected in [(2027, 2, 28), (2027, 3, 31), (2027, 4, 30), (2027, 5, 31)] {
            let (_, end) = cycle.period_at(start);
            assert_eq!(end, at(expected.0, expected.1, expected.2));
            start = end;
        }
        assert_eq!(cycle.period_at(at(2028, 2, 28)).1, at(2028, 2, 29));
        assert_eq!(cycle.period_at(at(2028, 2, 29)), (at(2028, 2, 29), at(2028, 3, 31)));
    }

    #[test]
    fn a_year_from_a_leap_day_comes_back_to_it_after_four() {
        let cycle = Cycle::new(at(2028, 2, 29), "year", 1);
        assert_eq!(cycle.period_at(at(2028, 2, 29)), (at(2028, 2, 29), at(2029, 2, 28)));
        assert_eq!(cycle.period_at(at(2031, 3, 1)).1, at(2032, 2, 29));
    }

    #[test]
    fn every_moment_is_in_one_period() {
        for (interval, count) in [("day", 1), ("week", 2), ("month", 1), ("month", 3), ("year", 1)] {
            let cycle = Cycle::new(at(2026, 8, 31), interval, count);
            let mut moment = at(2024, 1, 1);
            while moment < at(2030, 1, 1) {
                let (start, end) = cycle.period_at(moment);
                assert!(start <= moment && moment < end);
                assert_eq!(cycle.period_at(end).0, end);
                moment += 9 * DAY_SECONDS + 7;
            }
        }
    }

    #[test]
    fn dates_are_those_of_the_calendar() {
        for day in (-200_000..200_000).step_by(37) {
            let (year, month, of_month) = civil(day);
            assert_eq!(days(year, month, of_month), day);
        }
        assert_eq!(date(1_767_225_600), "1 Jan 2026");
        assert_eq!(date(951_782_400), "29 Feb 2000");
    }
}
