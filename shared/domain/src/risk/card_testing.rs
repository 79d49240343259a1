//! Who tries out stolen cards: many cards that are declined, from one account, one network,
//! or everywhere at once.
//!
//! | limit | counts | refuses |
//! |---|---|---|
//! | account | declines and declined cards of the account in an hour | the account |
//! | network | cards that were declined for anybody of the network in an hour | accounts that are not established |
//! | all | declines of everybody in ten minutes | accounts that are not established |
//!
//! What succeeds counts nowhere. Behind one address may be a university: over a limit that
//! strangers share, whoever has paid before or has had an account for a day goes on.

use std::collections::BTreeMap;

use jiff::SignedDuration;

use crate::Time;

/// So far back declines of an account and of a network count.
pub const WINDOW: SignedDuration = SignedDuration::from_hours(1);
/// So far back declines of everybody count, minute by minute.
pub const WINDOW_OF_ALL_MINUTES: i64 = 10;
/// A person with a broken card tries it a few times, and another one.
pub const ACCOUNT_DECLINES_MAX: usize = 10;
pub const ACCOUNT_CARDS_MAX: usize = 5;
/// Of all who share an address.
pub const NETWORK_CARDS_MAX: usize = 20;
pub const ALL_DECLINES_MAX: u64 = 300;
/// An account of this age is established.
pub const ESTABLISHED_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// A card that was declined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decline {
    pub at: Time,
    /// By what Stripe knows the card; `None` where it does not say.
    pub card: Option<String>,
}

/// Whose limit is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    Account,
    Network,
    All,
}

/// No card is taken from somebody at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    pub limit: Limit,
    /// When the limit is reached no more, if nothing is declined meanwhile.
    pub until: Time,
}

/// Whether the account's own declines are too many.
pub fn of_account(declines: &[Decline], now: Time) -> Option<Refused> {
    let times = within(declines, now).map(|decline| decline.at).collect();
    let by_number = until(times, ACCOUNT_DECLINES_MAX);
    let by_cards = until(cards(declines, now), ACCOUNT_CARDS_MAX);
    let until = by_number.into_iter().chain(by_cards).max()?;
    Some(Refused { limit: Limit::Account, until })
}

/// Whether cards that are declined for the account's network are too many. Ask it of
/// accounts that are not established.
pub fn of_network(declines: &[Decline], now: Time) -> Option<Refused> {
    let until = until(cards(declines, now), NETWORK_CARDS_MAX)?;
    Some(Refused { limit: Limit::Network, until })
}

/// Whether declines of everybody are too many: by minutes since the epoch, of the last
/// [`WINDOW_OF_ALL_MINUTES`]. Ask it of accounts that are not established.
pub fn of_all(minutes: &BTreeMap<i64, u64>, now: Time) -> Option<Refused> {
    let this = now.as_second().div_euclid(60);
    let mut sum = 0;
    for (minute, declines) in minutes.range(this - WINDOW_OF_ALL_MINUTES + 1..=this).rev() {
        sum += declines;
        if sum >= ALL_DECLINES_MAX {
            let seconds = (minute + WINDOW_OF_ALL_MINUTES) * 60 - now.as_second();
            return Some(Refused { limit: Limit::All, until: now.plus(SignedDuration::from_secs(seconds)) });
        }
    }
    None
}

/// Whether an account is trusted where strangers share a limit.
pub fn is_established(age: Option<SignedDuration>, has_paid: bool) -> bool {
    has_paid || age.is_some_and(|age| age >= ESTABLISHED_AFTER)
}

fn within(declines: &[Decline], now: Time) -> impl Iterator<Item = &Decline> {
    declines.iter().filter(move |decline| now.since(decline.at) < WINDOW)
}

/// When each card was declined last. What names no card is no card that was tried out.
fn cards(declines: &[Decline], now: Time) -> Vec<Time> {
    let mut last: BTreeMap<&str, Time> = BTreeMap::new();
    for decline in within(declines, now) {
        if let Some(card) = &decline.card {
            last.entry(card).and_modify(|at| *at = (*at).max(decline.at)).or_insert(decline.at);
        }
    }
    last.into_values().collect()
}

/// When fewer than `max` of these times are within the window.
fn until(mut times: Vec<Time>, max: usize) -> Option<Time> {
    times.sort_unstable_by(|a, b| b.cmp(a));
    times.get(max - 1).map(|at| at.plus(WINDOW))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn now() -> Time {
        "2026-11-21T12:00:00.000Z".to_owned().try_into().unwrap()
    }

    fn decline(minutes_ago: i64, card: usize) -> Decline {
        Decline { at: now().plus(SignedDuration::from_mins(-minutes_ago)), card: Some(format!("card_{card}")) }
    }

    #[test]
    fn a_person_with_a_broken_card_goes_on_and_who_tries_cards_does_not() {
        let broken: Vec<Decline> = (0..9).map(|at| decline(at, 0)).collect();
        assert_eq!(of_account(&broken, now()), None);
        let many: Vec<Decline> = (0..10).map(|at| decline(at, 0)).collect();
        let refused = of_account(&many, now()).unwrap();
        assert_eq!((refused.limit, refused.until), (Limit::Account, now().plus(SignedDuration::from_mins(51))));
        let cards: Vec<Decline> = (0..5).map(|at| decline(10 * at, at as usize)).collect();
        assert_eq!(of_account(&cards, now()).unwrap().until, now().plus(SignedDuration::from_mins(20)));
        assert_eq!(of_account(&cards[..4], now()), None);
    }

    #[test]
    fn a_crowd_with_a_few_broken_cards_is_no_attack() {
        let crowd: Vec<Decline> = (0..200).map(|at| decline(at % 60, at as usize % 19)).collect();
        assert_eq!(of_network(&crowd, now()), None, "19 cards, declined again and again");
        let attack: Vec<Decline> = (0..20).map(|at| decline(at, at as usize)).collect();
        assert_eq!(of_network(&attack, now()).map(|it| it.limit), Some(Limit::Network));
        let nameless: Vec<Decline> = attack.into_iter().map(|it| Decline { card: None, ..it }).collect();
        assert_eq!(of_network(&nameless, now()), None);
    }

    #[test]
    fn declines_of_everybody_count_for_ten_minutes() {
        let this = now().as_second() / 60;
        let minutes = BTreeMap::from([(this - 10, 1_000), (this - 9, 100), (this, 199)]);
        assert_eq!(of_all(&minutes, now()), None);
        let minutes = BTreeMap::from([(this - 9, 100), (this, 200)]);
        assert_eq!(of_all(&minutes, now()).unwrap().until, now().plus(SignedDuration::from_mins(1)));
    }

    #[test]
    fn whoever_has_paid_or_was_here_yesterday_is_established() {
        assert!(is_established(None, true) && is_established(Some(ESTABLISHED_AFTER), false));
        assert!(!is_established(None, false) && !is_established(Some(SignedDuration::from_hours(23)), false));
    }

    proptest! {
        /// What `Retry-After` says holds.
        #[test]
        fn at_the_time_that_is_told_nobody_is_refused_any_more(
            declines in proptest::collection::vec((0..60i64, 0..40usize), 0..60),
        ) {
            let declines: Vec<Decline> = declines.into_iter().map(|(ago, card)| decline(ago, card)).collect();
            for limit in [of_account, of_network] {
                if let Some(refused) = limit(&declines, now()) {
                    prop_assert!(refused.until > now());
                    prop_assert_eq!(limit(&declines, refused.until), None);
                    prop_assert!(limit(&declines, refused.until.plus(SignedDuration::from_millis(-1))).is_some());
                }
            }
        }
    }
}
