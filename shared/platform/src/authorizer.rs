//! The gateway's authorizer: tells who calls, and never decides what they may.
//!
//! It answers "authorised" also for a bad token, with the reason, because a
//! denial there is a bare `{"message":"Forbidden"}` to the client. The reason
//! becomes a problem document in [`crate::serve`], where nothing runs without a
//! caller on a route that needs one.

pub(crate) mod verdict;

pub use verdict::{Credentials, Decided, Verdict};

use std::collections::HashMap;

use aws_lambda_events::apigw::ApiGatewayV2CustomAuthorizerV2Request;
use serde::Serialize;
use serde_json::Value;

use crate::caller::Caller;
use crate::error::{Error, Refusal};
use crate::limits::Admission;
use crate::staff::Identity;

/// How a verdict travels in the authorizer's context, whose values are strings.
const CALLER: &str = "caller";
const STAFF: &str = "staff";
const REFUSAL: &str = "refusal";
const ADMISSION: &str = "admission";

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

pub(crate) fn answer(decided: &Decided) -> Result<Answer, Error> {
    let identity = match &decided.identity {
        Ok(Identity::Customer(caller)) => (CALLER, serde_json::to_string(caller).map_err(Error::internal)?),
        Ok(Identity::Staff(staff)) => (STAFF, serde_json::to_string(staff).map_err(Error::internal)?),
        Err(refusal) => (REFUSAL, refusal.code().to_owned()),
    };
    let mut context = HashMap::from([identity]);
    if let Some(admission) = &decided.admission {
        context.insert(ADMISSION, serde_json::to_string(admission).map_err(Error::internal)?);
    }
    Ok(Answer { is_authorized: true, context })
}

/// Reads the verdict back; whatever is not understood is no caller.
pub fn identity(context: &HashMap<String, Value>) -> Result<Identity, Refusal> {
    let text = |key: &str| context.get(key).and_then(Value::as_str);
    match (text(CALLER), text(STAFF)) {
        (Some(caller), None) => {
            return serde_json::from_str::<Caller>(caller).map(Identity::Customer).map_err(|_| Refusal::TokenInvalid);
        }
        (None, Some(staff)) => {
            return serde_json::from_str(staff).map(Identity::Staff).map_err(|_| Refusal::TokenInvalid);
        }
        // Nobody is both.
        (Some(_), Some(_)) => return Err(Refusal::TokenInvalid),
        (None, None) => {}
    }
    let refusal = Refusal::ALL.into_iter().find(|refusal| Some(refusal.code()) == text(REFUSAL));
    Err(refusal.unwrap_or(Refusal::TokenInvalid))
}

/// Reads the limits back. Without them nothing is limited: they are no proof of anything.
pub(crate) fn admission(context: &HashMap<String, Value>) -> Option<Admission> {
    serde_json::from_str(context.get(ADMISSION)?.as_str()?).ok()
}
