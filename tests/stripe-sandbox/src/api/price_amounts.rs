//! What a quantity costs by a price: per unit, by tiers, in fractions of a minor unit.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::state::Call;

/// Amounts are counted in 10⁻¹² of a minor unit, the finest that Stripe takes.
const PARTS: i128 = 1_000_000_000_000;
const DIGITS: usize = 12;

/// A decimal as parts of a minor unit.
pub(crate) fn parse(text: &str) -> Option<i128> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || fraction.len() > DIGITS || !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let padded = format!("{whole}{fraction:0<DIGITS$}");
    padded.parse::<i128>().ok().map(|parts| sign * parts)
}

/// Without zeros at its end, as Stripe answers.
pub(crate) fn shortest(text: &str) -> String {
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text.to_owned() }
}

/// The amount as a number of minor units, when it is one.
pub(crate) fn whole(text: &str) -> Option<i64> {
    let parts = parse(text)?;
    (parts % PARTS == 0).then(|| i64::try_from(parts / PARTS).ok()).flatten()
}

/// Whole units of a decimal.
pub(crate) fn floor(parts: i128) -> i64 {
    i64::try_from(parts.div_euclid(PARTS)).unwrap_or(i64::MAX)
}

/// To the minor unit, half away from zero.
fn rounded(parts: i128) -> i64 {
    let half = (parts.abs() * 2 + PARTS) / (PARTS * 2) * parts.signum();
    i64::try_from(half).unwrap_or(i64::MAX)
}

/// A part of an amount, by time; half away from zero.
pub(crate) fn share(amount: i64, part: i64, of: i64) -> i64 {
    let (amount, part, of) = (i128::from(amount), i128::from(part), i128::from(of.max(1)));
    let product = amount * part;
    let rounded = (product.abs() * 2 + of) / (of * 2) * product.signum();
    i64::try_from(rounded).unwrap_or(i64::MAX)
}

/// The tiers of a price, as it shows them.
pub(crate) fn tiers(sent: &[Value]) -> Result<Value, Failure> {
    let mut tiers = Vec::new();
    let mut last = 0;
    for (index, tier) in sent.iter().enumerate() {
        let up_to = tier["up_to"].as_i64();
        if up_to.is_some_and(|up_to| up_to <= last) || up_to.is_none() != (index + 1 == sent.len()) {
            return Err(Failure::invalid("Tiers must ascend in `up_to`, and the last one must have `up_to=inf`.")
                .param("tiers"));
        }
        last = up_to.unwrap_or(last);
        let mut made = json!({ "up_to": up_to });
        for (name, decimal) in [("flat_amount", "flat_amount_decimal"), ("unit_amount", "unit_amount_decimal")] {
            let text = tier[decimal].as_str().map(str::to_owned).or(tier[name].as_i64().map(|it| it.to_string()));
            made[name] = json!(text.as_deref().and_then(whole));
            made[decimal] = json!(text.as_deref().map(shortest));
        }
        tiers.push(made);
    }
    Ok(Value::from(tiers))
}

/// What so many units cost.
pub(crate) fn amount(call: &Call<'_>, price: &Value, quantity: i64) -> i64 {
    let id = price["id"].as_str().unwrap_or_default();
    if let Some(tiers) = call.state.billing.tiers.get(id).and_then(Value::as_array) {
        return tiered(tiers, quantity, price["tiers_mode"] == "volume");
    }
    let quantity = match price["transform_quantity"]["divide_by"].as_i64() {
        None => quantity,
        Some(by) if price["transform_quantity"]["round"] == "up" => (quantity + by - 1).div_euclid(by),
        Some(by) => quantity.div_euclid(by),
    };
    rounded(unit(price, "unit_amount_decimal") * i128::from(quantity))
}

fn unit(price: &Value, name: &str) -> i128 {
    price[name].as_str().and_then(parse).unwrap_or(0)
}

fn tiered(tiers: &[Value], quantity: i64, volume: bool) -> i64 {
    let mut parts = 0;
    let mut below = 0;
    for tier in tiers {
        let end = tier["up_to"].as_i64().unwrap_or(i64::MAX);
        let here = if volume { quantity } else { quantity.min(end) - below };
        if (volume && quantity <= end) || (!volume && (here > 0 || (below == 0 && quantity == 0))) {
            parts += unit(tier, "flat_amount_decimal") + unit(tier, "unit_amount_decimal") * i128::from(here.max(0));
        }
        if quantity <= end {
            break;
        }
        below = end;
    }
    rounded(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact() {
        assert_eq!(parse("0.5"), Some(PARTS / 2));
        assert_eq!(parse("1."), Some(PARTS));
        assert_eq!(parse("0.0000000000001"), None);
        assert_eq!(parse("1e3"), None);
        assert_eq!((whole("5.00"), whole("5.01")), (Some(5), None));
        assert_eq!((shortest("0.500").as_str(), shortest("500").as_str()), ("0.5", "500"));
    }

    #[test]
    fn a_share_is_rounded_half_away_from_zero() {
        assert_eq!((share(5, 1, 2), share(-5, 1, 2), share(100, 1, 3)), (3, -3, 33));
    }

    #[test]
    fn tiers_are_paid_one_after_the_other_or_by_the_last_that_is_reached() {
        let sent = [
            json!({ "up_to": 100, "unit_amount": 10, "flat_amount": 500 }),
            json!({ "up_to": "inf", "unit_amount_decimal": "2.5" }),
        ];
        let tiers = tiers(&sent).unwrap_or_default();
        let tiers = tiers.as_array().map_or(&[] as &[Value], Vec::as_slice);
        assert_eq!(tiered(tiers, 102, false), 500 + 1_000 + 5);
        assert_eq!(tiered(tiers, 102, true), 255);
        assert_eq!(tiered(tiers, 0, false), 500);
        assert!(super::tiers(&sent[1..]).is_ok() && super::tiers(&sent[..1]).is_err());
    }
}
