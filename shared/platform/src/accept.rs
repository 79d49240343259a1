//! Which of the offered media types a client prefers (RFC 9110, section 12.5.1).

use crate::error::Error;
use crate::request::Request;

impl Request {
    /// The offered media type that the `Accept` header prefers; the earlier one
    /// of equals, and the first where there is no such header.
    ///
    /// # Errors
    /// [`Error::NotAcceptable`] when it accepts none.
    pub fn preferred(&self, offered: &'static [&'static str]) -> Result<&'static str, Error> {
        let Some(accept) = self.accept.as_deref().filter(|header| !header.trim().is_empty()) else {
            return offered.first().copied().ok_or(Error::NotAcceptable { offered });
        };
        let ranges: Vec<Range<'_>> = accept.split(',').filter_map(Range::parse).collect();
        let mut best = None;
        for media_type in offered.iter().copied() {
            let weight = weight(&ranges, media_type);
            if weight > best.map_or(0, |(weight, _)| weight) {
                best = Some((weight, media_type));
            }
        }
        best.map(|(_, media_type)| media_type).ok_or(Error::NotAcceptable { offered })
    }
}

/// One element of the header.
struct Range<'a> {
    media_type: &'a str,
    /// In thousandths.
    weight: u32,
}

impl<'a> Range<'a> {
    fn parse(element: &'a str) -> Option<Self> {
        let mut parts = element.split(';').map(str::trim);
        let media_type = parts.next().filter(|text| text.contains('/'))?;
        let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        let weight = match quality {
            Some(text) => (text.parse::<f64>().ok()?.clamp(0.0, 1.0) * 1000.0).round(),
            None => 1000.0,
        };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0 to 1000")]
        Some(Self { media_type, weight: weight as u32 })
    }

    /// How exactly it names this type; `None` when it does not.
    fn precision(&self, media_type: &str) -> Option<u8> {
        if self.media_type.eq_ignore_ascii_case(media_type) {
            return Some(2);
        }
        let (wanted, subtype) = self.media_type.split_once('/')?;
        let (kind, _) = media_type.split_once('/')?;
        match (wanted, subtype) {
            ("*", "*") => Some(0),
            (wanted, "*") if wanted.eq_ignore_ascii_case(kind) => Some(1),
            _ => None,
        }
    }
}

/// Of the most exact range that names this type.
fn weight(ranges: &[Range<'_>], media_type: &str) -> u32 {
    let named = ranges.iter().filter_map(|range| Some((range.precision(media_type)?, range.weight)));
    named.max_by_key(|(precision, _)| *precision).map_or(0, |(_, weight)| weight)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const OFFERED: &[&str] = &["application/json", "text/plain", "application/sarif+json"];

    fn preferred(accept: &str) -> Option<&'static str> {
        let request = Request { accept: Some(accept.to_owned()), ..Request::default() };
        request.preferred(OFFERED).ok()
    }

    #[test]
    fn the_type_of_the_most_weight_is_answered() {
        for (accept, answered) in [
            ("*/*", "application/json"),
            ("", "application/json"),
            ("text/plain", "text/plain"),
            ("TEXT/Plain; charset=utf-8", "text/plain"),
            ("text/*", "text/plain"),
            ("application/sarif+json", "application/sarif+json"),
            ("application/json;q=0.5, application/sarif+json", "application/sarif+json"),
            ("text/html, text/plain;q=0.9, */*;q=0.1", "text/plain"),
            ("application/json;q=0, */*", "text/plain"),
            ("application/*;q=0.2, text/plain;q=0.1", "application/json"),
        ] {
            assert_eq!(preferred(accept), Some(answered), "{accept}");
        }
    }

    #[test]
    fn a_header_that_accepts_nothing_offered_is_406() {
        for accept in ["text/html", "application/json;q=0", "*/*;q=0", "json", "textual/*"] {
            assert_eq!(preferred(accept), None, "{accept}");
        }
        let request = Request { accept: Some("text/html".to_owned()), ..Request::default() };
        let error = request.preferred(OFFERED).unwrap_err();
        assert_eq!((error.status().as_u16(), error.code()), (406, "not_acceptable"));
        let detail = error.problem("r", "").detail;
        assert!(OFFERED.iter().all(|media_type| detail.contains(media_type)), "{detail}");
    }

    #[test]
    fn without_the_header_the_first_is_answered() {
        assert_eq!(Request::default().preferred(OFFERED).unwrap(), "application/json");
    }
}
