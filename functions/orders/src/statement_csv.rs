//! Lines of the books as CSV (RFC 4180): the rows that the same request gets as JSON.

use ledger::Currency;
use platform::{Error, Response};

pub(crate) const JSON: &str = "application/json";
pub(crate) const CSV: &str = "text/csv";
const CONTENT_TYPE: &str = "text/csv; charset=utf-8";

/// What stands in one field.
#[derive(Debug, Clone)]
pub(crate) enum Cell {
    Text(String),
    /// In minor units.
    Amount(i64, Currency),
    Number(i64),
}

impl Cell {
    pub(crate) fn text(text: impl ToString) -> Self {
        Self::Text(text.to_string())
    }

    /// A spreadsheet takes a text that begins like a formula for one: an apostrophe makes it
    /// a text (<https://owasp.org/www-community/attacks/CSV_Injection>). An amount is none.
    fn written(&self) -> String {
        match self {
            Self::Amount(amount, currency) => currency.decimal(*amount),
            Self::Number(number) => number.to_string(),
            Self::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => format!("'{text}"),
            Self::Text(text) => text.clone(),
        }
    }
}

/// A table with its names in the first row; `next` is where its next page is.
pub(crate) fn table(
    names: &[&str],
    rows: impl IntoIterator<Item = Vec<Cell>>,
    next: Option<String>,
) -> Result<Response, Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(names).map_err(Error::internal)?;
    for row in rows {
        writer.write_record(row.iter().map(Cell::written)).map_err(Error::internal)?;
    }
    let body = writer.into_inner().map_err(|error| Error::internal(error.error().to_string()))?;
    let headers = vec![("content-type".to_owned(), CONTENT_TYPE.to_owned())];
    let response = Response { status: 200, headers, body };
    Ok(match next {
        None => response,
        // RFC 8288, by a relative reference.
        Some(next) => response.with_header("link", format!("<{next}>; rel=\"next\"")),
    })
}

/// A path with a query, of which those parts are left out that nobody has asked for.
pub(crate) fn address(path: &str, query: &[(&str, Option<String>)]) -> String {
    let pairs = query.iter().filter_map(|(name, value)| Some(format!("{name}={}", percent_encoded(value.as_ref()?))));
    format!("{path}?{}", pairs.collect::<Vec<_>>().join("&"))
}

/// All but the unreserved characters of RFC 3986.
fn percent_encoded(text: &str) -> String {
    let encoded = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encoded).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_texts_that_begin_like_a_formula_are_texts() {
        let rows = [
            vec![Cell::text("=1+1"), Cell::Amount(-1_250, Currency::Usd)],
            vec![Cell::text("+a"), Cell::Amount(1_250, Currency::Jpy)],
            vec![Cell::text("-a"), Cell::Amount(5, Currency::Kwd)],
            vec![Cell::text("@a, \"b\""), Cell::Amount(0, Currency::Usd)],
            vec![Cell::text("two\r\nlines"), Cell::Amount(1, Currency::Usd)],
        ];
        let response = table(&["transfer", "amount"], rows, Some("/here?limit=1".to_owned())).unwrap();
        let expected = "transfer,amount\r\n'=1+1,-12.50\r\n'+a,1250\r\n'-a,0.005\r\n\"'@a, \"\"b\"\"\",0.00\r\n\
                        \"two\r\nlines\",0.01\r\n";
        assert_eq!(String::from_utf8(response.body).unwrap(), expected);
        assert!(response.headers.contains(&("link".to_owned(), "</here?limit=1>; rel=\"next\"".to_owned())));
    }

    #[test]
    fn an_address_holds_nothing_that_ends_a_link() {
        let query = [("reason", Some("Ticket 4711: \"ä\", <b>; c".to_owned())), ("cursor", None)];
        let expected = "/here?reason=Ticket%204711%3A%20%22%C3%A4%22%2C%20%3Cb%3E%3B%20c";
        assert_eq!(address("/here", &query), expected);
    }
}
