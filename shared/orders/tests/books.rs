//! The books on the embedded DynamoDB: whoever races, they are what the rules without I/O say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::TenantId;
use ledger::{Account, Balances, Currency, Leg, Money, Sale, Share, Transfer, TransferId};
use orders_store::books;
use orders_store::orders::{Line, items_max};
use orders_store::tax::LineTax;
use proptest::prelude::*;
use store_core::transaction::write_all;
use testkit::TestApp;
use ulid::Ulid;

const ACCOUNTS: usize = 9;

fn account(number: usize) -> Account {
    let tenant = TenantId::new(Ulid(1 + number as u128 % 2));
    match number % ACCOUNTS {
        0 => Account::Clearing,
        1 => Account::Revenue,
        2 => Account::Tax,
        3 => Account::StripeFees,
        4 => Account::Disputed,
        5 => Account::Suspense,
        6 => Account::Buyer(tenant),
        7 => Account::Payable(tenant),
        _ => Account::Reserve(tenant),
    }
}

fn transfer(id: usize, currency: Currency, from: usize, to: usize, amount: i64) -> Transfer {
    let legs = [Leg { account: account(from), amount }, Leg { account: account(to), amount: -amount }];
    Transfer::new(TransferId::new(format!("test/{id}")).unwrap(), currency, legs).unwrap()
}

async fn post(app: &TestApp, transfers: &[Transfer]) -> bool {
    let parts = books::post(app.unlimited(), transfers, app.now().into()).unwrap();
    write_all(app.unlimited(), parts).await.unwrap()
}

/// Every balance, the sum of every statement and the trial balance are those of the rules.
async fn assert_are(app: &TestApp, expected: &Balances, currency: Currency) {
    let trial = books::trial_balance(app.unlimited(), currency).await.unwrap();
    assert_eq!(trial.debits, trial.credits, "{trial:?}");
    let sum: i64 = trial.balances.iter().map(|(_, balance)| balance).sum();
    assert_eq!(sum, 0, "{trial:?}");
    for number in 0..2 * ACCOUNTS {
        let account = account(number);
        let balance = books::balance(app.unlimited(), account, currency).await.unwrap();
        assert_eq!(balance, expected.of(account, currency), "{account} {currency}");
        assert_eq!(statement(app, account, currency).await.iter().sum::<i64>(), balance, "{account} {currency}");
    }
}

/// All amounts, read in pages of three.
async fn statement(app: &TestApp, account: Account, currency: Currency) -> Vec<i64> {
    let (mut amounts, mut after) = (Vec::new(), None);
    loop {
        let page = books::statement(app.unlimited(), account, currency, after.as_deref(), 3).await.unwrap();
        amounts.extend(page.lines.iter().map(|line| line.amount));
        after = page.next;
        if after.is_none() {
            return amounts;
        }
    }
}

#[tokio::test]
async fn transfers_that_race_are_posted_once_each_and_the_books_balance() {
    let app = TestApp::new().await;
    let mut expected = Balances::default();
    let transfers: Vec<Transfer> = (0..12).map(|id| transfer(id, Currency::Usd, id, id + 4, 100 + id as i64)).collect();
    for transfer in &transfers {
        expected.book(transfer);
    }
    let mut racers = Vec::new();
    for _ in 0..4 {
        for transfer in transfers.clone() {
            let app = app.clone();
            racers.push(tokio::spawn(async move { post(&app, &[transfer]).await }));
        }
    }
    let mut posted = 0;
    for racer in racers {
        posted += usize::from(racer.await.unwrap());
    }
    assert_eq!(posted, transfers.len());
    assert_are(&app, &expected, Currency::Usd).await;
}

#[tokio::test]
async fn transfers_that_are_posted_together_are_posted_all_or_none() {
    let app = TestApp::new().await;
    let [first, second] = [1, 2].map(|id| transfer(id, Currency::Usd, 0, 7, 500));
    assert!(post(&app, std::slice::from_ref(&first)).await);
    assert!(!post(&app, &[second.clone(), first.clone()]).await, "one of them was posted before");
    let mut expected = Balances::default();
    expected.book(&first);
    assert_are(&app, &expected, Currency::Usd).await;
    assert_eq!(books::find(app.unlimited(), second.id()).await.unwrap(), None);
    assert_eq!(books::find(app.unlimited(), first.id()).await.unwrap().unwrap().transfer, first);
}

#[tokio::test]
async fn a_hot_account_is_spread_and_its_statement_is_in_order() {
    let app = TestApp::new().await;
    for id in 0..20 {
        post(&app, &[transfer(id, Currency::Usd, 0, 7, 1 + id as i64)]).await;
        app.advance(jiff::SignedDuration::from_secs(1));
    }
    assert_eq!(statement(&app, Account::Clearing, Currency::Usd).await, (1..=20).collect::<Vec<i64>>());
    let items = app.table(platform::Table::Ledger).await;
    let balances =
        items.iter().filter(|it| it["sk"] == "BALANCE" && it["pk"].as_str().unwrap().starts_with("ACCOUNT#clearing"));
    assert!(balances.count() > 4, "all sales would wait for one item");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_is_posted_the_books_are_those_of_the_rules(
        posted in proptest::collection::vec((0..30usize, 0..18usize, 1..8usize, 1..1_000_000i64, any::<bool>()), 1..25)
    ) {
        tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(async {
            let app = TestApp::new().await;
            let mut expected = Balances::default();
            for (id, from, step, amount, in_euros) in posted {
                let currency = if in_euros { Currency::Eur } else { Currency::Usd };
                let transfer = transfer(id, currency, from, from + step, amount);
                assert_eq!(post(&app, std::slice::from_ref(&transfer)).await, expected.book(&transfer));
            }
            assert_are(&app, &expected, Currency::Usd).await;
            assert_are(&app, &expected, Currency::Eur).await;
        });
    }
}

/// A package of one of a few creators, in which some of a few others share, and an affiliate.
fn line() -> impl Strategy<Value = Line> {
    let collaborators = proptest::sample::subsequence((10..24u128).collect::<Vec<_>>(), 0..=10);
    (0..4u128, collaborators, 1..5_000u64, any::<bool>(), 0..500u64, any::<bool>()).prop_map(
        |(creator, collaborators, price, is_free, tax, is_brought)| Line {
            package: registry::PackageId::parse("acme/types").unwrap(),
            title: "Types".to_owned(),
            creator: TenantId::new(Ulid(creator)),
            collaborators: collaborators
                .into_iter()
                .map(|number| Share { tenant: TenantId::new(Ulid(number)), basis_points: 900 })
                .collect(),
            affiliate: is_brought.then(|| Share { tenant: TenantId::new(Ulid(30)), basis_points: 1_000 }),
            seats: None,
            price_cents: if is_free { 0 } else { price },
            discount_cents: 0,
            tax: Some(LineTax {
                tax_cents: if is_free { 0 } else { tax },
                is_inclusive: false,
                parts: Vec::new(),
                transaction_line_id: None,
            }),
        },
    )
}

/// The transfers of each line's sale, of its refund, and of its loss with what nobody got.
fn of_order(lines: &[Line]) -> [Vec<Transfer>; 3] {
    let id = |what: &str, at: usize| TransferId::new(format!("{what}/ord_1/{at}")).unwrap();
    let usd = |cents: u64| Money::new(cents as i64, Currency::Usd).unwrap();
    let buyer = TenantId::new(Ulid(1_000));
    let total = usd(lines.iter().map(Line::gross_cents).sum::<u64>().max(1));
    let mut sales = vec![ledger::charge(id("charge", 0), buyer, total).unwrap()];
    let mut refunds = vec![ledger::repayment(id("repayment", 0), buyer, total).unwrap()];
    let mut losses = vec![ledger::beyond(id("beyond", 0), total).unwrap()];
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.price_cents > 0) {
        let split = line.split().unwrap();
        let (price, gross) = (usd(line.net_cents()), usd(line.gross_cents()));
        let sale = Sale { buyer, price, tax: line.tax_cents() as i64, split };
        let sold = ledger::sale(id("sale", at), &sale).unwrap();
        refunds.push(ledger::refund(id("refund", at), &sold, &[], buyer, gross).unwrap());
        losses.push(ledger::lost(id("lost", at), &sold, &[], gross).unwrap());
        sales.push(sold);
    }
    [sales, refunds, losses]
}

/// What an order is said to need at most is enough for all that can become of it: beside the
/// transfers the purchases, a mail, two items of tax that is to be recorded, four items of a
/// sale or a refund, six of a loss and its other mails, and nine of a refusal.
#[test]
fn no_transaction_of_an_order_is_larger_than_was_counted() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let app = runtime.block_on(TestApp::new());
    proptest!(|(lines in proptest::collection::vec(line(), 1..=10))| {
        let sold = lines.iter().filter(|line| line.price_cents > 0);
        let creators = sold.map(|line| line.creator).collect::<std::collections::BTreeSet<_>>().len();
        let [sale, refund, loss] = of_order(&lines);
        let refusal = sale[1..].to_vec();
        for (transfers, other) in [(sale, 4), (refund, 4), (loss, 6 + creators), (refusal, 9)] {
            let posted = books::post(app.unlimited(), &transfers, app.now().into()).unwrap().len();
            let tax = if lines.iter().any(|line| line.tax.is_some()) { 2 } else { 0 };
            let all = posted + lines.len() + 1 + other + tax;
            prop_assert!(all <= items_max(&lines), "{all} of {transfers:?}");
        }
    });
}
