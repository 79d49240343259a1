//! Conditional requests (RFC 9110, section 13): an answer whose row says so has
//! an `ETag`, and a request that names it in `If-None-Match` is answered with 304
//! and no body.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::response::Response;

/// 128 bits: enough that two answers of one address never share a tag.
const TAG_BYTES: usize = 16;
/// A longer header is not read: the answer is sent whole, which is never wrong.
const IF_NONE_MATCH_BYTES_MAX: usize = 4_096;
/// An answer is for one caller, and is compared by its tag each time.
const CACHE_CONTROL: &str = "private, no-cache";

/// Tags a success, or answers 304 when the client has it already.
pub(crate) fn answer(response: Response, if_none_match: Option<&str>) -> Response {
    if response.status != 200 {
        return response;
    }
    let tag = strong_tag(&response);
    let response = if if_none_match.is_some_and(|header| matches(header, &tag)) {
        // What else describes the representation the client has already.
        let headers = response.headers.into_iter().filter(|(name, _)| name != "content-type").collect();
        Response { status: 304, headers, body: Vec::new() }
    } else {
        response
    };
    response.with_header("etag", tag).with_header("cache-control", CACHE_CONTROL)
}

/// Of the bytes and of what they are: the same address may have several forms.
fn strong_tag(response: &Response) -> String {
    let mut hash = Sha256::new();
    for (_, value) in response.headers.iter().filter(|(name, _)| name == "content-type") {
        hash.update(value);
    }
    hash.update([0]);
    hash.update(&response.body);
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(&hash.finalize()[..TAG_BYTES]))
}

/// Whether the header lists this tag. The comparison is the weak one: a proxy that
/// compresses may have made it weak.
fn matches(header: &str, tag: &str) -> bool {
    if header.len() > IF_NONE_MATCH_BYTES_MAX {
        return false;
    }
    let header = header.trim();
    // Our own tags have no comma in them, so others may be cut anywhere.
    header == "*" || header.split(',').map(str::trim).any(|one| one.strip_prefix("W/").unwrap_or(one) == tag)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn ok(body: &str) -> Response {
        Response::ok(&body).unwrap()
    }

    fn header<'a>(response: &'a Response, wanted: &str) -> Option<&'a str> {
        response.headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }

    #[test]
    fn a_tag_that_the_client_names_is_304_without_a_body() {
        let first = answer(ok("a"), None);
        let tag = header(&first, "etag").unwrap().to_owned();
        assert_eq!((first.status, first.body.as_slice()), (200, b"\"a\"".as_slice()));
        for names in [tag.clone(), format!("W/{tag}"), format!("\"x, y\", {tag}"), "*".to_owned(), format!(" {tag} ")] {
            let again = answer(ok("a"), Some(&names));
            assert_eq!((again.status, again.body.len()), (304, 0), "{names}");
            assert_eq!(header(&again, "etag"), Some(tag.as_str()));
            assert_eq!(header(&again, "content-type"), None);
            assert_eq!(header(&again, "cache-control"), Some("private, no-cache"));
        }
        for names in ["", "\"other\"", tag.trim_matches('"'), &format!("{tag}{tag}"), &"x".repeat(5_000)] {
            assert_eq!(answer(ok("a"), Some(names)).status, 200, "{names}");
        }
    }

    #[test]
    fn what_differs_in_body_or_type_has_another_tag() {
        let tags = [ok("a"), ok("b"), ok("a").with_content_type("application/sarif+json")].map(|it| strong_tag(&it));
        assert!(tags[0] != tags[1] && tags[0] != tags[2] && tags[1] != tags[2], "{tags:?}");
        assert_eq!(
            strong_tag(&ok("a").with_header("x-request-id", "r")),
            tags[0],
            "only what describes the body counts"
        );
    }

    #[test]
    fn only_a_success_is_tagged() {
        let created = Response::json(201, &"a").unwrap();
        assert_eq!(answer(created.clone(), Some("*")), created);
    }
}
