//! What every account has to hold, worked out once more: from the orders as their buyer
//! sees them and the disputes as Stripe shows them, by arithmetic of its own. It shares no
//! code with the books, and none with the sandbox.

use std::collections::BTreeMap;

use domain::TenantId;
use ledger::Account;
use serde_json::Value;

/// What each account holds, in cents: above zero what we have, below what we owe.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Model {
    clearing: i64,
    fees: i64,
    revenue: i64,
    /// Collected for the tax office.
    tax: i64,
    payable: BTreeMap<TenantId, i64>,
    /// What banks hold until they decide.
    disputed: i64,
    /// What a bank took of a sale that nobody had a part of any more.
    suspense: i64,
}

/// So many cents by points: each gets its whole cents, and the cents that are left go one by one
/// to whoever lacks most; of two who lack the same, to the one who was named first.
fn share_out(whole: i64, parties: &[(TenantId, i64)]) -> Vec<(TenantId, i64)> {
    let sum: i64 = parties.iter().map(|(_, points)| points).sum();
    if sum == 0 {
        return parties.iter().map(|(party, _)| (*party, 0)).collect();
    }
    let mut parts: Vec<_> = parties.iter().map(|(party, points)| (*party, whole * points / sum)).collect();
    let mut lacking: Vec<_> = parties.iter().map(|(_, points)| whole * points % sum).collect();
    for _ in 0..whole - parts.iter().map(|(_, cents)| cents).sum::<i64>() {
        let most = lacking.iter().max().unwrap();
        let at = lacking.iter().position(|rest| rest == most).unwrap();
        parts[at].1 += 1;
        lacking[at] = -1;
    }
    parts
}

impl Model {
    /// `disputes` are those of each order; `parties` says who shared in a package of an order
    /// when it was made, and in how many ten thousandths of the creator's share: the creator
    /// first. Who is the affiliate gets its part out of the creator's alone.
    pub(crate) fn of(
        orders: &[Value],
        disputes: &BTreeMap<String, Vec<Value>>,
        parties: impl Fn(&str, &str) -> Vec<(TenantId, i64)>,
        affiliate: Option<TenantId>,
    ) -> Self {
        let mut model = Self::default();
        for order in orders.iter().filter(|order| order["state"] == "paid") {
            model.pay(order["total_cents"].as_i64().unwrap());
            let given_back: Vec<&str> = given_back(order);
            let lines = order["lines"].as_array().unwrap().iter();
            let lines = lines.map(|line| Sold::of(line, &order["tax"]["behavior"]));
            let (returned, kept): (Vec<_>, Vec<_>) = lines.partition(|sold| given_back.contains(&sold.package));
            model.clearing -= returned.iter().map(|sold| sold.net + sold.tax).sum::<i64>();
            let left: i64 = kept.iter().map(|sold| sold.net + sold.tax).sum();
            let id = order["id"].as_str().unwrap();
            let disputes = disputes.get(id).map_or(&[][..], Vec::as_slice);
            let mut is_lost = false;
            for dispute in disputes {
                is_lost |= model.dispute(dispute, left);
            }
            for sold in kept.iter().filter(|_| !is_lost) {
                model.sell(&parties(id, sold.package), affiliate, sold.net);
                model.tax -= sold.tax;
            }
        }
        model
    }

    /// What a bank took, and gave back if it did; whether the sale is lost. A bank takes all
    /// that was left when it asked, so a sale is lost as a whole.
    fn dispute(&mut self, dispute: &Value, left: i64) -> bool {
        let sum = |field: &str| -> i64 {
            dispute["balance_transactions"].as_array().unwrap().iter().map(|it| it[field].as_i64().unwrap()).sum()
        };
        let taken = -sum("amount");
        self.clearing -= taken + sum("fee");
        self.fees += sum("fee");
        match dispute["status"].as_str().unwrap() {
            "lost" => self.suspense += taken - left,
            _ => self.disputed += taken,
        }
        dispute["status"] == "lost"
    }

    /// Of a card payment Stripe keeps 2.9 % and 30 cents, and gives nothing of it back.
    fn pay(&mut self, total: i64) {
        if total > 0 {
            let fee = (total * 29 + 500) / 1_000 + 30;
            self.clearing += total - fee;
            self.fees += fee;
        }
    }

    /// Four fifths are for the parties, rounded to the nearer cent.
    fn sell(&mut self, parties: &[(TenantId, i64)], affiliate: Option<TenantId>, price: i64) {
        let share = (price * 8 + 5) / 10;
        self.revenue -= price - share;
        let (brought, mut others): (Vec<_>, Vec<_>) =
            parties.iter().copied().partition(|(party, _)| Some(*party) == affiliate);
        let kept = others[0].1;
        others[0].1 += brought.iter().map(|(_, points)| points).sum::<i64>();
        let mut parts = share_out(share, &others);
        let creators = [(others[0].0, kept)].into_iter().chain(brought).collect::<Vec<_>>();
        let first = parts.remove(0);
        for (party, cents) in parts.into_iter().chain(share_out(first.1, &creators)) {
            *self.payable.entry(party).or_default() -= cents;
        }
    }

    /// Each account with what it holds; those of nobody are empty.
    pub(crate) fn accounts(&self, parties: impl Iterator<Item = TenantId>) -> Vec<(Account, i64)> {
        let of_all = [
            (Account::Clearing, self.clearing),
            (Account::StripeFees, self.fees),
            (Account::Revenue, self.revenue),
            (Account::Tax, self.tax),
            (Account::Disputed, self.disputed),
            (Account::Suspense, self.suspense),
        ];
        let payable = |party| (Account::Payable(party), self.payable.get(&party).copied().unwrap_or(0));
        of_all.into_iter().chain(parties.map(payable)).collect()
    }
}

/// Seats of a package that are paid: not where their money went back, is on its way, or was taken
/// by a bank. `is_refused` says of which orders nobody uses what did not go back.
pub(crate) fn paid_seats(
    orders: &[Value],
    disputes: &BTreeMap<String, Vec<Value>>,
    package: &str,
    is_refused: impl Fn(&str) -> bool,
) -> usize {
    let mut seats = 0;
    for order in orders.iter().filter(|order| order["state"] == "paid") {
        let id = order["id"].as_str().unwrap();
        let is_lost = disputes.get(id).is_some_and(|all| all.iter().any(|dispute| dispute["status"] == "lost"));
        let names = |refund: &&Value| refund["packages"].as_array().unwrap().iter().any(|it| it == package);
        let mut refunds = order["refunds"].as_array().unwrap().iter().filter(names);
        let is_back = refunds.any(|refund| refund["state"] != "failed" || is_refused(id));
        for line in order["lines"].as_array().unwrap().iter().filter(|line| line["package"] == package) {
            if !(is_back || is_lost && line["price_cents"] != 0) {
                seats += usize::try_from(line["seats"].as_u64().unwrap()).unwrap();
            }
        }
    }
    seats
}

/// A line of an order.
struct Sold<'a> {
    package: &'a str,
    /// What is divided.
    net: i64,
    tax: i64,
}

impl<'a> Sold<'a> {
    /// In Germany: 19 percent of the price, or what makes the price with 19 percent of the rest.
    fn of(line: &'a Value, behavior: &Value) -> Self {
        let price = line["price_cents"].as_i64().unwrap();
        let (net, tax) = match behavior.as_str() {
            Some("inclusive") => {
                let tax = (price * 19 * 2 + 119) / (119 * 2);
                (price - tax, tax)
            }
            Some(_) => (price, (price * 19 * 2 + 100) / 200),
            None => (price, 0),
        };
        Self { package: line["package"].as_str().unwrap(), net, tax }
    }
}

/// The packages whose money has gone back, or is on its way and will.
fn given_back(order: &Value) -> Vec<&str> {
    let refunds = order["refunds"].as_array().unwrap().iter().filter(|refund| refund["state"] == "settled");
    refunds.flat_map(|refund| refund["packages"].as_array().unwrap()).map(|it| it.as_str().unwrap()).collect()
}

#[test]
fn the_model_knows_a_sale_that_was_done_on_paper() {
    let line = |package: &str, cents: i64| serde_json::json!({"package": package, "price_cents": cents});
    let refund = serde_json::json!({"state": "settled", "packages": ["b"]});
    let order = serde_json::json!({
        "id": "ord_1", "state": "paid", "total_cents": 2_998, "refunds": [refund], "lines": [line("a", 1_999), line("b", 999)],
    });
    let [creator, second, third] = [1, 2, 3].map(|number| TenantId::new(ulid::Ulid(number)));
    let alone = |_: &str, _: &str| vec![(creator, 10_000)];
    let expected = Model {
        // 29.98 came, 1.17 were kept, 9.99 went back.
        clearing: 2_998 - 117 - 999,
        fees: 117,
        revenue: -400,
        payable: BTreeMap::from([(creator, -1_599)]),
        ..Model::default()
    };
    assert_eq!(Model::of(std::slice::from_ref(&order), &BTreeMap::new(), alone, None), expected);
    // 62.5 %, 25 % and 12.5 % of 15.99.
    let shared = |_: &str, _: &str| vec![(creator, 6_250), (second, 2_500), (third, 1_250)];
    let divided = BTreeMap::from([(creator, -999), (second, -400), (third, -200)]);
    assert_eq!(Model::of(std::slice::from_ref(&order), &BTreeMap::new(), shared, None).payable, divided);
    // Of 19.99 with 19 percent in it, 3.19 are tax.
    let within = serde_json::json!({
        "id": "ord_2", "state": "paid", "total_cents": 1_999, "tax": {"behavior": "inclusive"}, "refunds": [],
        "lines": [line("a", 1_999)],
    });
    let taxed = Model {
        clearing: 1_999 - 88,
        fees: 88,
        revenue: -336,
        tax: -319,
        payable: BTreeMap::from([(creator, -1_344)]),
        ..Model::default()
    };
    assert_eq!(Model::of(&[within], &BTreeMap::new(), alone, None), taxed);
    let taken = serde_json::json!({"amount": -1_999, "fee": 1_500});
    let dispute = |status: &str| serde_json::json!({"status": status, "balance_transactions": [taken]});
    let of = |status: &str| {
        let disputes = BTreeMap::from([("ord_1".to_owned(), vec![dispute(status)])]);
        Model::of(std::slice::from_ref(&order), &disputes, alone, None)
    };
    let clearing = 2_998 - 117 - 999 - 1_999 - 1_500;
    assert_eq!(of("under_review"), Model { clearing, fees: 1_617, disputed: 1_999, ..expected });
    assert_eq!(of("lost"), Model { clearing, fees: 1_617, ..Model::default() });
}
