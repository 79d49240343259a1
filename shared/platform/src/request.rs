//! A request as handlers see it: bounded, parsed once, with its caller.

mod objects;

use std::collections::HashMap;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use ulid::Ulid;

use crate::caller::Caller;
use crate::error::{Error, FieldError, Refusal};
use crate::limits::Admission;
use crate::network::network;
use crate::staff::{Identity, Staff};

/// No JSON body of this API is larger; files go to S3.
pub const BODY_BYTES_MAX: usize = 256 * 1024;

/// One HTTP request.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// API Gateway's id, quoted in problems and logs.
    pub id: String,
    pub path_parameters: HashMap<String, String>,
    /// As it came, without the `?`.
    pub query_string: String,
    pub content_type: Option<String>,
    pub idempotency_key: Option<String>,
    /// The `Accept` header.
    pub accept: Option<String>,
    /// The `If-None-Match` header.
    pub if_none_match: Option<String>,
    pub body: Vec<u8>,
    /// The `Authorization` header; only a public route has a use for it.
    pub authorization: Option<String>,
    /// Where it comes from, as the gateway saw it.
    pub client: Client,
    /// The `Stripe-Signature` header, over the body as it came.
    pub stripe_signature: Option<String>,
    /// The `Cookie` header's pairs.
    pub cookies: HashMap<String, String>,
    /// What the authorizer found; `None` when the route has no authorizer.
    pub identity: Option<Result<Identity, Refusal>>,
    /// What the authorizer found about the caller's limits.
    pub admission: Option<Admission>,
    /// Given by the idempotency lease, so that a repeated request makes the same thing.
    pub(crate) resource: Option<Ulid>,
}

/// Who sent a request, as far as the network tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Client {
    /// The address; empty when unknown.
    pub ip: String,
    /// The `User-Agent` header, cut to [`USER_AGENT_BYTES_MAX`].
    pub user_agent: String,
}

impl Client {
    /// The network that it comes from, as a hash: of IPv6 a household's. `None` when unknown.
    pub fn network_hash(&self) -> Option<String> {
        let network = Some(network(&self.ip)).filter(|it| !it.is_empty())?;
        Some(hex::encode(Sha256::digest(format!("network\0{network}"))))
    }
}

/// More of a user agent tells nothing more about a device.
pub const USER_AGENT_BYTES_MAX: usize = 256;

impl Request {
    /// The caller, or 401; 403 for staff.
    pub fn caller(&self) -> Result<&Caller, Error> {
        match self.identity()? {
            Identity::Customer(caller) => Ok(caller),
            Identity::Staff(_) => Err(Error::CustomerRequired),
        }
    }

    /// The member of staff, or 401; 403 for everybody else.
    pub fn staff(&self) -> Result<&Staff, Error> {
        match self.identity()? {
            Identity::Staff(staff) => Ok(staff),
            Identity::Customer(_) => Err(Error::StaffRequired),
        }
    }

    fn identity(&self) -> Result<&Identity, Error> {
        match &self.identity {
            Some(Ok(identity)) => Ok(identity),
            Some(Err(refusal)) => Err((*refusal).into()),
            None => Err(Refusal::TokenMissing.into()),
        }
    }

    /// The JSON body: unknown fields, wrong types and unacceptable values are
    /// refused with the path of the field.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let media_type = self.content_type.as_deref().and_then(|value| value.split(';').next()).map(str::trim);
        if !media_type.is_some_and(|value| value.eq_ignore_ascii_case("application/json")) {
            return Err(Error::UnsupportedMediaType);
        }
        let mut deserializer = serde_json::Deserializer::from_slice(&self.body);
        let parsed = serde_path_to_error::deserialize(objects::Objects(&mut deserializer))
            .map_err(|e| json_error(field(e.path(), &e.inner().to_string()), e.inner()))?;
        deserializer.end().map_err(|e| json_error(String::new(), &e))?;
        Ok(parsed)
    }

    /// The query string as a struct of optional fields.
    pub fn query<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let pairs = form_urlencoded::parse(self.query_string.as_bytes());
        let deserializer = serde_urlencoded::Deserializer::new(pairs);
        serde_path_to_error::deserialize(deserializer).map_err(|e| {
            let message = e.inner().to_string();
            Error::field(field(e.path(), &message), message)
        })
    }

    /// An id in the path. One that cannot exist is as absent as one that does not.
    pub fn path<T: FromStr>(&self, name: &str, what: &'static str) -> Result<T, Error> {
        self.path_parameters.get(name).and_then(|text| text.parse().ok()).ok_or(Error::NotFound { what })
    }

    /// The id of what this request creates: the same one when the client
    /// repeats the request with its `Idempotency-Key`.
    pub fn resource_ulid(&self, clock: &crate::clock::Clock) -> Ulid {
        self.resource.unwrap_or_else(|| clock.ulid())
    }
}

/// The path of what is wrong. Serde places a missing field at what it is missing
/// from, and names it in its message alone.
fn field(path: &serde_path_to_error::Path, message: &str) -> String {
    let parent = if path.iter().next().is_none() { String::new() } else { path.to_string() };
    let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
    match missing {
        Some(name) if parent.is_empty() => name.to_owned(),
        Some(name) => format!("{parent}.{name}"),
        None => parent,
    }
}

fn json_error(field: String, cause: &serde_json::Error) -> Error {
    // serde_json ends its texts with " at line 1 column 2", which helps only
    // where the text itself is broken.
    let text = cause.to_string();
    if cause.is_data() {
        let message = text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message);
        Error::Invalid(vec![FieldError::new(field, message)])
    } else {
        Error::Malformed(FieldError::new(field, format!("not JSON: {text}")))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Params {
        email: domain::Email,
        sizes: Vec<u32>,
    }

    fn refused(body: &str) -> (u16, String, String) {
        let request = Request {
            content_type: Some("application/json; charset=utf-8".to_owned()),
            body: body.as_bytes().to_vec(),
            ..Request::default()
        };
        let error = request.json::<Params>().unwrap_err();
        let field =
            error.problem("r", "").errors.first().map(|e| (e.field.clone(), e.message.clone())).unwrap_or_default();
        (error.status().as_u16(), field.0, field.1)
    }

    #[test]
    fn a_wrong_field_is_named_with_what_was_expected() {
        assert_eq!(
            refused(r#"{"email": "ada", "sizes": []}"#),
            (422, "email".into(), "expected a mail address such as ada@example.org".into())
        );
        assert_eq!(refused(r#"{"email": "a@b.org", "sizes": [1, "2"]}"#).1, "sizes[1]");
        assert_eq!(refused(r#"{"email": "a@b.org"}"#), (422, "sizes".into(), "missing field `sizes`".into()));
        assert!(refused(r#"{"email": "a@b.org", "sizes": [], "colour": 1}"#).2.contains("unknown field `colour`"));
    }

    #[test]
    fn an_array_of_the_fields_is_not_the_object() {
        assert_eq!(
            refused(r#"["a@b.org", []]"#),
            (422, String::new(), "invalid type: sequence, expected struct Params".into())
        );
    }

    #[test]
    fn what_is_not_json_is_400_with_its_line() {
        let (status, _, message) = refused("{\"email\": ");
        assert_eq!(status, 400);
        assert!(message.contains("line 1 column"), "{message}");
        assert_eq!(refused(r#"{"email": "a@b.org", "sizes": []} x"#).0, 400);
    }

    #[test]
    fn a_body_without_the_json_media_type_is_refused() {
        let plain = Request { content_type: Some("text/plain".into()), body: b"{}".to_vec(), ..Request::default() };
        assert_eq!(plain.json::<Params>().unwrap_err().status().as_u16(), 415);
    }
}
