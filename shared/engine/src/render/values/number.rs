//! The numbers that literals write.

use tera::Number;

/// A number, or beyond 64 bits the digits that a number would print. `None`
/// where the text is no integer.
pub(super) fn integer(lexical: &str) -> Option<Result<Number, String>> {
    if let Ok(number) = lexical.parse::<i64>() {
        return Some(Ok(number.into()));
    }
    if let Ok(number) = lexical.parse::<u64>() {
        return Some(Ok(number.into()));
    }
    let (sign, digits) = match lexical.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", lexical.strip_prefix('+').unwrap_or(lexical)),
    };
    let is_integer = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_integer.then(|| Err(format!("{sign}{}", digits.trim_start_matches('0'))))
}

pub(super) fn float(lexical: &str) -> Option<f64> {
    let numeric = lexical.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    lexical.parse::<f64>().ok().filter(|number| numeric && number.is_finite())
}

/// Whether the shortest text of a number has all the digits of the decimal.
pub(super) fn is_exact(number: f64, decimal: &str) -> bool {
    /// Decimals of so few characters are always exact.
    const EXACT_CHARACTERS: usize = 15;
    let digits = |text: &str| -> (String, String) {
        let text = text.trim_start_matches(['+', '-']);
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        (whole.trim_start_matches('0').to_owned(), fraction.trim_end_matches('0').to_owned())
    };
    decimal.len() <= EXACT_CHARACTERS || digits(&number.to_string()) == digits(decimal)
}
