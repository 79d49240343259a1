//! Random histories of sales, refunds, disputes and payouts: the books balance after each
//! step, nobody gives back more than they got, and what is wholly refunded leaves nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::TenantId;
use ledger::{
    AMOUNT_MAX, Account, Balances, COLLABORATORS_MAX, Currency, Money, RefundError, Sale, Share, Side, Split, Transfer,
    TransferId,
};
use proptest::prelude::*;
use ulid::Ulid;

const CURRENCIES: [Currency; 5] = [Currency::Usd, Currency::Jpy, Currency::Kwd, Currency::Ugx, Currency::Huf];

fn tenant(number: u128) -> TenantId {
    TenantId::new(Ulid(number))
}

fn id(text: String) -> TransferId {
    TransferId::new(text).unwrap()
}

/// In steps that the currency is charged in.
fn money(amount: i64, currency: Currency) -> Money {
    let step = currency.charge_step();
    Money::new((amount - amount % step).min(AMOUNT_MAX - AMOUNT_MAX % step), currency).unwrap()
}

fn split() -> impl Strategy<Value = Split> {
    proptest::collection::vec(1..=1_000u32, 0..=COLLABORATORS_MAX).prop_map(|shares| {
        let share = |(at, basis_points)| Share { tenant: tenant(100 + at as u128), basis_points };
        Split::new(tenant(99), shares.into_iter().enumerate().map(share).collect()).unwrap()
    })
}

fn sale() -> impl Strategy<Value = Sale> {
    (100..5_000_000i64, 0..30i64, split(), 0..CURRENCIES.len()).prop_map(|(price, tax_percent, split, at)| {
        let price = money(price, CURRENCIES[at]);
        let tax = money(price.amount() * tax_percent / 100, CURRENCIES[at]).amount();
        Sale { buyer: tenant(1), price, tax, split }
    })
}

/// One sale with all that followed.
struct Story {
    sale: Sale,
    sold: Transfer,
    reversals: Vec<Transfer>,
    balances: Balances,
}

impl Story {
    fn new(sale: Sale) -> Self {
        let gross = money(sale.gross(), sale.price.currency());
        let sold = ledger::sale(id("sale/1".into()), &sale).unwrap();
        let mut balances = Balances::default();
        assert!(balances.book(&ledger::charge(id("charge/1".into()), sale.buyer, gross).unwrap()));
        assert!(balances.book(&sold));
        assert!(!balances.book(&sold), "the same transfer is booked once");
        Self { sale, sold, reversals: Vec::new(), balances }
    }

    fn reverse(&mut self, amount: i64, by_dispute: bool) -> Result<(), RefundError> {
        let (amount, at) = (money(amount, self.sale.price.currency()), self.reversals.len());
        let reversal = if by_dispute {
            ledger::lost(id(format!("lost/{at}")), &self.sold, &self.reversals, amount)?
        } else {
            ledger::refund(id(format!("refund/{at}")), &self.sold, &self.reversals, self.sale.buyer, amount)?
        };
        if by_dispute {
            self.balances.book(&ledger::opened(id(format!("dispute/{at}")), amount, 1_500).unwrap());
        } else {
            let repaid = ledger::repayment(id(format!("repaid/{at}")), self.sale.buyer, amount).unwrap();
            self.balances.book(&repaid);
        }
        self.balances.book(&reversal);
        self.reversals.push(reversal);
        Ok(())
    }

    /// What is left of a leg of the sale.
    fn left(&self, account: Account) -> i64 {
        self.sold.of(account) + self.reversals.iter().map(|it| it.of(account)).sum::<i64>()
    }

    fn check(&self) {
        let trial = self.balances.trial(self.sale.price.currency());
        assert!(trial.is_balanced(), "{trial:?}");
        for leg in self.sold.legs().iter().filter(|leg| leg.amount < 0) {
            let left = self.left(leg.account);
            assert!((leg.amount..=0).contains(&left), "{} has {left} of {}", leg.account, leg.amount);
        }
        assert_eq!(self.balances.of(Account::Buyer(self.sale.buyer), self.sale.price.currency()), 0);
        assert_eq!(self.balances.of(Account::Disputed, self.sale.price.currency()), 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn refunds_and_lost_disputes_give_back_what_was_stored_and_no_more(
        sale in sale(),
        parts in proptest::collection::vec((1..3_000_000i64, any::<bool>()), 0..12),
    ) {
        let mut story = Story::new(sale);
        story.check();
        for (amount, by_dispute) in parts {
            let gross_left = -story.sold.legs().iter().filter(|leg| leg.amount < 0).map(|leg| story.left(leg.account)).sum::<i64>();
            prop_assert_eq!(ledger::left(&story.sold, &story.reversals), gross_left);
            let amount = money(amount, story.sale.price.currency()).amount();
            match story.reverse(amount, by_dispute) {
                Ok(()) => prop_assert!(amount <= gross_left),
                Err(RefundError::Amount { left, .. }) => {
                    prop_assert_eq!(left, gross_left);
                    prop_assert!(amount > left || amount == 0);
                }
                Err(other) => panic!("{other}"),
            }
            story.check();
        }
        let rest = -story.sold.legs().iter().filter(|leg| leg.amount < 0).map(|leg| story.left(leg.account)).sum::<i64>();
        if rest > 0 {
            story.reverse(rest, false).unwrap();
        }
        for leg in story.sold.legs().iter().filter(|leg| leg.account.side() == Side::Credit) {
            prop_assert_eq!(story.left(leg.account), 0, "{}", leg.account);
        }
        story.check();
    }

    #[test]
    fn a_payout_leaves_no_creator_with_less_than_nothing(
        balance in -1_000_000..1_000_000i64, reserved in 0..100_000i64, at in 0..CURRENCIES.len(),
    ) {
        let currency = CURRENCIES[at];
        let amount = ledger::payable_now(balance, reserved, currency);
        prop_assert!(amount >= 0 && amount % currency.payout_step() == 0);
        prop_assert!(amount == 0 || balance + amount <= -reserved);
        prop_assert!(-balance - reserved - amount < currency.payout_step().max(1) || amount == 0);
    }
}

#[test]
fn a_sale_of_twelve_dollars_is_four_legs() {
    let sale =
        Sale { buyer: tenant(1), price: money(1_200, Currency::Usd), tax: 228, split: Split::of_creator(tenant(2)) };
    let sold = ledger::sale(id("sale/1".into()), &sale).unwrap();
    assert_eq!(sold.of(Account::Buyer(tenant(1))), 1_428);
    assert_eq!(sold.of(Account::Payable(tenant(2))), -960);
    assert_eq!((sold.of(Account::Revenue), sold.of(Account::Tax)), (-240, -228));
}

#[test]
fn another_currency_and_another_sale_are_refused() {
    let sale = Sale { buyer: tenant(1), price: money(100, Currency::Usd), tax: 0, split: Split::of_creator(tenant(2)) };
    let sold = ledger::sale(id("sale/1".into()), &sale).unwrap();
    let refund = |money| ledger::refund(id("refund/1".into()), &sold, &[], tenant(1), money);
    assert_eq!(refund(money(100, Currency::Eur)).unwrap_err().code(), "refund_currency");
    assert_eq!(refund(money(101, Currency::Usd)).unwrap_err().code(), "refund_amount");
    assert_eq!(refund(money(0, Currency::Usd)).unwrap_err().code(), "refund_amount");
    let whole = refund(money(100, Currency::Usd)).unwrap();
    let twice = [whole.clone(), whole];
    let again = ledger::refund(id("refund/2".into()), &sold, &twice, tenant(1), money(1, Currency::Usd));
    assert_eq!(again.unwrap_err().code(), "refund_not_a_sale");
}

#[test]
fn a_dispute_that_is_won_leaves_only_its_fee() {
    let mut balances = Balances::default();
    let amount = money(1_428, Currency::Usd);
    balances.book(&ledger::opened(id("dispute/1".into()), amount, 1_500).unwrap());
    balances.book(&ledger::won(id("won/1".into()), amount, 0).unwrap());
    assert_eq!(balances.of(Account::Disputed, Currency::Usd), 0);
    assert_eq!(balances.of(Account::StripeFees, Currency::Usd), 1_500);
    assert!(balances.trial(Currency::Usd).is_balanced());
}

#[test]
fn a_fee_that_stripe_gives_back_and_what_was_never_sold_are_booked_as_such() {
    let mut balances = Balances::default();
    let amount = money(1_428, Currency::Usd);
    balances.book(&ledger::opened(id("dispute/1".into()), amount, 1_500).unwrap());
    balances.book(&ledger::won(id("won/1".into()), amount, -1_500).unwrap());
    assert_eq!(balances.of(Account::Clearing, Currency::Usd), 0);
    assert_eq!(balances.of(Account::StripeFees, Currency::Usd), 0);
    balances.book(&ledger::opened(id("dispute/2".into()), amount, 0).unwrap());
    balances.book(&ledger::beyond(id("lost/2".into()), amount).unwrap());
    assert_eq!(balances.of(Account::Suspense, Currency::Usd), 1_428);
    assert!(balances.trial(Currency::Usd).is_balanced());
}
