//! The gateway's authorizer: tells who calls, and never decides what they may.
//!
//! It answers "authorised" also for a bad token, with the reason, because a
//! denial there is a bare `{"message":"Forbidden"}` to the client. The reason
//! becomes a problem document in [`crate::serve`], where nothing runs without a
//! caller on a route that needs one.

use std::collections::HashMap;

use aws_lambda_events::apigw::ApiGatewayV2CustomAuthorizerV2Request;
use serde::Serialize;
use serde_json::Value;

use crate::caller::Caller;
use crate::error::{Error, Refusal};

/// What the client presented.
#[derive(Debug, Default)]
pub struct Credentials {
    /// The `Authorization` header.
    pub authorization: Option<String>,
}

/// Who it is, or why not; an `Err` is our failure, not the caller's.
pub type Verdict = Result<Result<Caller, Refusal>, Error>;

/// How a verdict travels in the authorizer's context, whose values are strings.
const CALLER: &str = "caller";
const REFUSAL: &str = "refusal";

/// The simple response of payload format 2.0.
#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    #[serde(rename = "isAuthorized")]
    is_authorized: bool,
    context: HashMap<&'static str, String>,
}

pub(crate) fn credentials(event: &ApiGatewayV2CustomAuthorizerV2Request) -> Credentials {
    let authorization = event.headers.get("authorization").and_then(|value| value.to_str().ok());
    Credentials { authorization: authorization.map(str::to_owned) }
}

pub(crate) fn answer(identity: &Result<Caller, Refusal>) -> Result<Answer, Error> {
    let entry = match identity {
        Ok(caller) => (CALLER, serde_json::to_string(caller).map_err(Error::internal)?),
        Err(refusal) => (REFUSAL, refusal.code().to_owned()),
    };
    Ok(Answer { is_authorized: true, context: HashMap::from([entry]) })
}

/// Reads the verdict back; whatever is not understood is no caller.
pub fn identity(context: &HashMap<String, Value>) -> Result<Caller, Refusal> {
    let text = |key: &str| context.get(key).and_then(Value::as_str);
    if let Some(caller) = text(CALLER) {
        return serde_json::from_str(caller).map_err(|_| Refusal::TokenInvalid);
    }
    let refusal = Refusal::ALL.into_iter().find(|refusal| Some(refusal.code()) == text(REFUSAL));
    Err(refusal.unwrap_or(Refusal::TokenInvalid))
}
