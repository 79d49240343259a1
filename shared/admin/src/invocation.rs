//! One signed request to AWS Lambda, and what the function answered.

use std::io;

use aws_config::{BehaviorVersion, Region};
use aws_sdk_lambda::Client;
use aws_sdk_lambda::error::DisplayErrorContext;
use aws_sdk_lambda::primitives::Blob;
use serde_json::Value;

use crate::arguments::Arguments;

const REFUSED: u8 = 1;
const UNREACHABLE: u8 = 3;

#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("{function} refused: {message}")]
    Refused { function: String, message: String },
    #[error("cannot invoke {function}: {cause}")]
    Unreachable { function: String, cause: String },
    #[error("{function} answered what is no JSON: {cause}")]
    Answer { function: String, cause: serde_json::Error },
    #[error("cannot write the answer: {0}")]
    Output(io::Error),
}

impl Failure {
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Refused { .. } => REFUSED,
            Self::Unreachable { .. } | Self::Answer { .. } | Self::Output(_) => UNREACHABLE,
        }
    }
}

/// Invokes the command's function of the stack; its answer.
pub(crate) async fn run(arguments: &Arguments) -> Result<Value, Failure> {
    let (name, input) = arguments.command.call();
    let function = format!("{}-operator-{name}", arguments.stack);
    let request = client(arguments).await.invoke().function_name(&function);
    let answered = request.payload(Blob::new(input.to_string())).send().await.map_err(|error| {
        Failure::Unreachable { function: function.clone(), cause: DisplayErrorContext(error).to_string() }
    })?;
    let payload = answered.payload.map(Blob::into_inner).unwrap_or_default();
    let answer =
        serde_json::from_slice(&payload).map_err(|cause| Failure::Answer { function: function.clone(), cause })?;
    if answered.function_error.is_some() {
        return Err(Failure::Refused { function, message: message(&answer) });
    }
    Ok(answer)
}

#[allow(clippy::disallowed_methods, reason = "this command is no function: whoever runs it has the credentials")]
async fn client(arguments: &Arguments) -> Client {
    let mut loader = aws_config::defaults(BehaviorVersion::latest());
    if let Some(region) = &arguments.region {
        loader = loader.region(Region::new(region.clone()));
    }
    if let Some(url) = &arguments.endpoint_url {
        loader = loader.endpoint_url(url);
    }
    Client::new(&loader.load().await)
}

/// What Lambda says of a function that ended by an error: `errorMessage` of its answer.
fn message(answer: &Value) -> String {
    answer["errorMessage"].as_str().map_or_else(|| answer.to_string(), str::to_owned)
}
