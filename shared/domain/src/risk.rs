//! How likely a payment is fraud: reasons with weights, which sum up to a score.
//!
//! | reason | weight | when |
//! |---|---|---|
//! | `early_fraud_warning` | 100 | the bank of the card tells of fraud |
//! | `highest_risk` | 60 | Stripe's own assessment |
//! | `card_of_many_accounts` | 45 | more than [`CARD_ACCOUNTS_MAX`] accounts have paid by the card in 30 days |
//! | `cvc_mismatch` | 40 | the bank says that the security code was wrong |
//! | `elevated_risk` | 35 | Stripe's own assessment |
//! | `card_declined_often` | 30 | the card was declined [`CARD_DECLINES_MAX`] times in a day, or more often |
//! | `new_account_high_value` | 30 | an account of less than [`NEW_ACCOUNT`] pays [`HIGH_VALUE_CENTS`] or more |
//! | `many_orders_of_card` | 30 | more than [`CARD_ORDERS_MAX`] orders in 24 hours |
//! | `postal_code_mismatch` | 25 | the bank says that the postal code was wrong |
//! | `country_mismatch` | 25 | the card and the buyer are in two countries that are both known |
//! | `many_orders_of_account` | 25 | more than [`ACCOUNT_ORDERS_MAX`] orders in 24 hours |
//! | `disposable_mail` | 10 | the address of the account is one to be thrown away |
//!
//! Invariants, each with a test:
//! - what is not known is no reason;
//! - one reason more never lowers the score;
//! - only what a bank or Stripe is sure of freezes an order by itself: every other reason
//!   needs a second one;
//! - a disposable address never makes the difference for a single other reason.

pub mod card_testing;
mod mail_domains;

pub use mail_domains::is_disposable;

use std::collections::BTreeSet;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::CountryCode;

/// From this score on an order waits for people.
pub const FREEZE_AT: u8 = 60;
pub const SCORE_MAX: u8 = 100;

/// Orders that one account pays in 24 hours without a question.
pub const ACCOUNT_ORDERS_MAX: u32 = 10;
/// Orders that one card pays in 24 hours without a question.
pub const CARD_ORDERS_MAX: u32 = 10;
/// A family or a team may share a card.
pub const CARD_ACCOUNTS_MAX: u32 = 3;
pub const CARD_DECLINES_MAX: u32 = 5;
pub const NEW_ACCOUNT: SignedDuration = SignedDuration::from_hours(72);
pub const HIGH_VALUE_CENTS: u64 = 20_000;

/// What a bank said about something that the buyer typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Check {
    Passed,
    Failed,
    /// It was not asked, or did not say.
    #[default]
    Unknown,
}

/// How risky Stripe finds a payment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RiskLevel {
    Normal,
    Elevated,
    Highest,
    #[default]
    Unknown,
}

/// What is known of a payment; the default is that nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    pub cvc: Check,
    pub postal_code: Check,
    /// Where the card was issued.
    pub card_country: Option<CountryCode>,
    /// Where the buyer checked the order out.
    pub buyer_country: Option<CountryCode>,
    pub risk_level: RiskLevel,
    /// In 24 hours, this one among them.
    pub account_orders: u32,
    pub card_orders: u32,
    /// In 30 days.
    pub card_accounts: u32,
    /// In 24 hours.
    pub card_declines: u32,
    /// `None` of an account that has gone.
    pub account_age: Option<SignedDuration>,
    pub total_cents: u64,
    pub has_disposable_mail: bool,
    pub has_fraud_warning: bool,
}

/// Why a payment is suspicious.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RiskReason)]
pub enum Reason {
    EarlyFraudWarning,
    HighestRisk,
    CardOfManyAccounts,
    CvcMismatch,
    ElevatedRisk,
    CardDeclinedOften,
    NewAccountHighValue,
    ManyOrdersOfCard,
    PostalCodeMismatch,
    CountryMismatch,
    ManyOrdersOfAccount,
    DisposableMail,
}

impl Reason {
    pub const ALL: [Self; 12] = [
        Self::EarlyFraudWarning,
        Self::HighestRisk,
        Self::CardOfManyAccounts,
        Self::CvcMismatch,
        Self::ElevatedRisk,
        Self::CardDeclinedOften,
        Self::NewAccountHighValue,
        Self::ManyOrdersOfCard,
        Self::PostalCodeMismatch,
        Self::CountryMismatch,
        Self::ManyOrdersOfAccount,
        Self::DisposableMail,
    ];

    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EarlyFraudWarning => "early_fraud_warning",
            Self::HighestRisk => "highest_risk",
            Self::CardOfManyAccounts => "card_of_many_accounts",
            Self::CvcMismatch => "cvc_mismatch",
            Self::ElevatedRisk => "elevated_risk",
            Self::CardDeclinedOften => "card_declined_often",
            Self::NewAccountHighValue => "new_account_high_value",
            Self::ManyOrdersOfCard => "many_orders_of_card",
            Self::PostalCodeMismatch => "postal_code_mismatch",
            Self::CountryMismatch => "country_mismatch",
            Self::ManyOrdersOfAccount => "many_orders_of_account",
            Self::DisposableMail => "disposable_mail",
        }
    }

    pub fn weight(self) -> u8 {
        match self {
            Self::EarlyFraudWarning => 100,
            Self::HighestRisk => 60,
            Self::CardOfManyAccounts => 45,
            Self::CvcMismatch => 40,
            Self::ElevatedRisk => 35,
            Self::CardDeclinedOften | Self::NewAccountHighValue | Self::ManyOrdersOfCard => 30,
            Self::PostalCodeMismatch | Self::CountryMismatch | Self::ManyOrdersOfAccount => 25,
            Self::DisposableMail => 10,
        }
    }

    /// For the buyer, whose order waits because of it.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::EarlyFraudWarning => "The bank of the card has told us that this payment may not be its owner's.",
            Self::HighestRisk => "Stripe, which took the payment, finds it very likely to be fraud.",
            Self::CardOfManyAccounts => "Several other accounts have paid by the same card lately.",
            Self::CvcMismatch => "The bank says that the security code of the card was not right.",
            Self::ElevatedRisk => "Stripe, which took the payment, finds it riskier than most.",
            Self::CardDeclinedOften => "The card was declined several times within a day.",
            Self::NewAccountHighValue => "The account is new, and the order is a large one.",
            Self::ManyOrdersOfCard => "The card has paid many orders within a day.",
            Self::PostalCodeMismatch => "The bank says that the postal code is not that of the card's owner.",
            Self::CountryMismatch => "The card is of another country than the one in which the order was checked out.",
            Self::ManyOrdersOfAccount => "The account has paid many orders within a day.",
            Self::DisposableMail => "The mail address of the account is of a service for addresses to be thrown away.",
        }
    }
}

/// Why a payment is suspicious, and how much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    pub score: u8,
    pub reasons: BTreeSet<Reason>,
}

impl Assessment {
    /// The same for the same reasons, in whichever order they are found.
    pub fn of(reasons: impl IntoIterator<Item = Reason>) -> Self {
        let reasons: BTreeSet<Reason> = reasons.into_iter().collect();
        let sum: u32 = reasons.iter().map(|reason| u32::from(reason.weight())).sum();
        let score = u8::try_from(sum.min(u32::from(SCORE_MAX))).unwrap_or(SCORE_MAX);
        Self { score, reasons }
    }

    /// Whether the order waits for people.
    pub fn freezes(&self) -> bool {
        self.score >= FREEZE_AT
    }
}

/// What there is to say against a payment.
pub fn assess(facts: &Facts) -> Assessment {
    let is_abroad = match (&facts.card_country, &facts.buyer_country) {
        (Some(card), Some(buyer)) => card != buyer,
        _ => false,
    };
    let is_new = facts.account_age.is_some_and(|age| age < NEW_ACCOUNT);
    let found = [
        (Reason::EarlyFraudWarning, facts.has_fraud_warning),
        (Reason::HighestRisk, facts.risk_level == RiskLevel::Highest),
        (Reason::CardOfManyAccounts, facts.card_accounts > CARD_ACCOUNTS_MAX),
        (Reason::CvcMismatch, facts.cvc == Check::Failed),
        (Reason::ElevatedRisk, facts.risk_level == RiskLevel::Elevated),
        (Reason::CardDeclinedOften, facts.card_declines >= CARD_DECLINES_MAX),
        (Reason::NewAccountHighValue, is_new && facts.total_cents >= HIGH_VALUE_CENTS),
        (Reason::ManyOrdersOfCard, facts.card_orders > CARD_ORDERS_MAX),
        (Reason::PostalCodeMismatch, facts.postal_code == Check::Failed),
        (Reason::CountryMismatch, is_abroad),
        (Reason::ManyOrdersOfAccount, facts.account_orders > ACCOUNT_ORDERS_MAX),
        (Reason::DisposableMail, facts.has_disposable_mail),
    ];
    Assessment::of(found.into_iter().filter_map(|(reason, is_found)| is_found.then_some(reason)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check() -> impl Strategy<Value = Check> {
        prop_oneof![Just(Check::Passed), Just(Check::Failed), Just(Check::Unknown)]
    }

    fn risk_level() -> impl Strategy<Value = RiskLevel> {
        prop_oneof![
            Just(RiskLevel::Normal),
            Just(RiskLevel::Elevated),
            Just(RiskLevel::Highest),
            Just(RiskLevel::Unknown),
        ]
    }

    fn country() -> impl Strategy<Value = Option<CountryCode>> {
        prop_oneof![Just(None), Just("DE".parse().ok()), Just("US".parse().ok())]
    }

    fn facts() -> impl Strategy<Value = Facts> {
        let said = (check(), check(), country(), country(), risk_level());
        let counted = (0..20u32, 0..20u32, 0..6u32, 0..8u32);
        let of_account = (proptest::option::of(0..400i64), 0..60_000u64, any::<bool>(), any::<bool>());
        (said, counted, of_account).prop_map(|(said, counted, of_account)| Facts {
            cvc: said.0,
            postal_code: said.1,
            card_country: said.2,
            buyer_country: said.3,
            risk_level: said.4,
            account_orders: counted.0,
            card_orders: counted.1,
            card_accounts: counted.2,
            card_declines: counted.3,
            account_age: of_account.0.map(SignedDuration::from_hours),
            total_cents: of_account.1,
            has_disposable_mail: of_account.2,
            has_fraud_warning: of_account.3,
        })
    }

    proptest! {
        #[test]
        fn one_reason_more_never_lowers_the_score(
            some in proptest::sample::subsequence(Reason::ALL.to_vec(), 0..=12), more in 0..12usize,
        ) {
            let before = Assessment::of(some.clone());
            let after = Assessment::of(some.into_iter().chain([Reason::ALL[more]]));
            prop_assert!(after.score >= before.score && after.score <= SCORE_MAX);
            prop_assert!(after.freezes() || !before.freezes());
        }

        #[test]
        fn the_same_facts_have_the_same_score(facts in facts()) {
            let assessed = assess(&facts);
            prop_assert_eq!(&assessed, &assess(&facts));
            prop_assert_eq!(&Assessment::of(assessed.reasons.iter().rev().copied()), &assessed);
        }

        /// Whatever else is known: without an answer there is no such reason, and one answer
        /// fewer never raises the score.
        #[test]
        fn what_is_not_known_is_never_a_mismatch(facts in facts()) {
            let unknown = [
                Facts { cvc: Check::Unknown, ..facts.clone() },
                Facts { postal_code: Check::Unknown, ..facts.clone() },
                Facts { card_country: None, ..facts.clone() },
                Facts { buyer_country: None, ..facts.clone() },
                Facts { risk_level: RiskLevel::Unknown, ..facts.clone() },
                Facts { account_age: None, ..facts.clone() },
            ];
            let lacking = [
                Reason::CvcMismatch,
                Reason::PostalCodeMismatch,
                Reason::CountryMismatch,
                Reason::CountryMismatch,
                Reason::ElevatedRisk,
                Reason::NewAccountHighValue,
            ];
            for (unknown, reason) in unknown.iter().zip(lacking) {
                let assessed = assess(unknown);
                prop_assert!(!assessed.reasons.contains(&reason), "{reason:?}");
                prop_assert!(assessed.score <= assess(&facts).score);
            }
        }
    }

    #[test]
    fn of_what_is_unknown_nothing_is_suspicious() {
        assert_eq!(assess(&Facts::default()), Assessment { score: 0, reasons: BTreeSet::new() });
    }

    #[test]
    fn alone_only_what_a_bank_or_stripe_is_sure_of_freezes_an_order() {
        let freezing: Vec<Reason> = Reason::ALL.into_iter().filter(|it| Assessment::of([*it]).freezes()).collect();
        assert_eq!(freezing, [Reason::EarlyFraudWarning, Reason::HighestRisk]);
        for reason in Reason::ALL {
            let alone = Assessment::of([reason]);
            let with_mail = Assessment::of([reason, Reason::DisposableMail]);
            assert_eq!(alone.freezes(), with_mail.freezes(), "{reason:?}");
        }
    }

    #[test]
    fn reasons_are_named_once_and_from_the_gravest_to_the_lightest() {
        for reason in Reason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
            assert!(!reason.explanation().is_empty());
        }
        assert!(Reason::ALL.windows(2).all(|pair| pair[0].weight() >= pair[1].weight() && pair[0] < pair[1]));
    }

    #[test]
    fn limits_are_those_of_the_table() {
        let at = |facts: Facts| assess(&facts).reasons.into_iter().collect::<Vec<_>>();
        let large =
            Facts { account_age: Some(SignedDuration::from_hours(71)), total_cents: 20_000, ..Facts::default() };
        assert_eq!(at(large.clone()), [Reason::NewAccountHighValue]);
        assert_eq!(at(Facts { total_cents: 19_999, ..large.clone() }), []);
        assert_eq!(at(Facts { account_age: Some(NEW_ACCOUNT), ..large }), []);
        assert_eq!(at(Facts { card_accounts: 4, ..Facts::default() }), [Reason::CardOfManyAccounts]);
        assert_eq!(at(Facts { card_accounts: 3, card_orders: 10, account_orders: 10, ..Facts::default() }), []);
        let abroad = Facts { card_country: "US".parse().ok(), buyer_country: "DE".parse().ok(), ..Facts::default() };
        assert_eq!(at(abroad.clone()), [Reason::CountryMismatch]);
        assert_eq!(at(Facts { buyer_country: "US".parse().ok(), ..abroad }), []);
    }
}
