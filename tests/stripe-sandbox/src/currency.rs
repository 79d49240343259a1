//! Which currencies there are, and which amounts of them:
//! <https://docs.stripe.com/currencies>.

use crate::error::Failure;

const SUPPORTED: &str = "usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn \
    bzd cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg \
    huf idr ils inr isk jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur \
    mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd \
    shp sos srd std szl thb tjs tnd top try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw";
const ZERO_DECIMAL: &str = "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf";
const THREE_DECIMAL: &str = "bhd jod kwd omr tnd";
/// Without decimals, and yet sent as hundreds.
const HUNDREDS: &str = "isk ugx";
/// Amounts end here: eight digits.
const AMOUNT_MAX: i64 = 99_999_999;

fn holds(list: &str, currency: &str) -> bool {
    list.split_whitespace().any(|one| one == currency)
}

pub(crate) fn supported(currency: &str) -> Result<(), Failure> {
    // Stripe takes upper case too and answers in lower case; what we call it with is lower case,
    // and a caller that forgot is better found here.
    if holds(SUPPORTED, currency) {
        return Ok(());
    }
    let list = SUPPORTED.split_whitespace().collect::<Vec<_>>().join(", ");
    Err(Failure::invalid(format!("Invalid currency: {currency}. Stripe currently supports these currencies: {list}")))
}

/// The fixed part of the fee, and the least charge: one is given in Stripe's list for
/// the large currencies, and for all others half a unit stands for it here.
fn minimum(currency: &str) -> i64 {
    match currency {
        "gbp" => 30,
        "dkk" => 250,
        "sek" | "nok" => 300,
        "jpy" => 50,
        "hkd" => 400,
        "mxn" => 1_000,
        "pln" | "aed" | "myr" | "ron" => 200,
        "czk" => 1_500,
        "huf" => 17_500,
        "thb" => 1_000,
        "bgn" => 100,
        _ if holds(ZERO_DECIMAL, currency) => 1,
        _ => 50,
    }
}

/// What can be charged.
pub(crate) fn chargeable(amount: i64, currency: &str) -> Result<(), Failure> {
    if amount < 1 {
        return Err(Failure::invalid("This value must be greater than or equal to 1.")
            .code("parameter_invalid_integer")
            .param("amount"));
    }
    whole(amount, currency)?;
    if amount < minimum(currency) {
        return Err(Failure::invalid(format!("Amount must be at least {}", display(minimum(currency), currency)))
            .code("amount_too_small")
            .param("amount"));
    }
    if amount > AMOUNT_MAX {
        return Err(Failure::invalid(format!("Amount must be no more than {}", display(AMOUNT_MAX, currency)))
            .code("amount_too_large")
            .param("amount"));
    }
    Ok(())
}

/// Stripe's pages give the rule, not the words of its refusal; these are ours.
fn whole(amount: i64, currency: &str) -> Result<(), Failure> {
    let step = match currency {
        _ if holds(HUNDREDS, currency) => 100,
        _ if holds(THREE_DECIMAL, currency) => 10,
        _ => return Ok(()),
    };
    if amount % step == 0 {
        return Ok(());
    }
    Err(Failure::invalid(format!("Invalid amount: an amount in {currency} must be a multiple of {step}"))
        .code("parameter_invalid_integer")
        .param("amount"))
}

/// HUF and TWD are paid out in whole units.
pub(crate) fn payable(amount: i64, currency: &str) -> Result<(), Failure> {
    if matches!(currency, "huf" | "twd") && amount % 100 != 0 {
        return Err(Failure::invalid(format!("Payouts in {currency} must be a multiple of 100"))
            .code("parameter_invalid_integer")
            .param("amount"));
    }
    Ok(())
}

/// As Stripe writes amounts in its refusals: `$0.50 usd`.
pub(crate) fn display(amount: i64, currency: &str) -> String {
    let number = match currency {
        _ if holds(ZERO_DECIMAL, currency) => amount.to_string(),
        _ if holds(THREE_DECIMAL, currency) => format!("{}.{:03}", amount / 1000, amount % 1000),
        _ => format!("{}.{:02}", amount / 100, amount % 100),
    };
    match symbol(currency) {
        Some(symbol) => format!("{symbol}{number} {currency}"),
        None => format!("{number} {currency}"),
    }
}

fn symbol(currency: &str) -> Option<char> {
    match currency {
        "usd" => Some('$'),
        "eur" => Some('€'),
        "gbp" => Some('£'),
        _ => None,
    }
}

/// As lines of invoices have it: `$0.50`.
pub(crate) fn short(amount: i64, currency: &str) -> String {
    let text = display(amount, currency);
    match symbol(currency) {
        Some(_) => text.trim_end_matches(currency).trim_end().to_owned(),
        None => text,
    }
}

/// What is too little to be charged, which a customer then owes.
pub(crate) fn is_below_minimum(amount: i64, currency: &str) -> bool {
    amount < minimum(currency)
}

/// 2.9 % and a fixed part, rounded half up: <https://stripe.com/pricing>. Foreign cards
/// and conversions cost more there; here they do not.
pub(crate) fn charge_fee(amount: i64, currency: &str) -> i64 {
    let fixed = match currency {
        "usd" => 30,
        "eur" => 25,
        "gbp" => 20,
        _ => minimum(currency) / 2,
    };
    (amount * 29 + 500) / 1_000 + fixed
}

/// What a dispute costs, won or lost: $15 and as much elsewhere.
pub(crate) fn dispute_fee(currency: &str) -> i64 {
    match currency {
        _ if holds(ZERO_DECIMAL, currency) => 1_500,
        "gbp" | "eur" => 2_000,
        _ => 1_500,
    }
}
