//! What the registry's rules refuse, as the API answers it.

use platform::{Error, ErrorCode, FieldError};

/// 422: the value of a field is not acceptable.
pub fn invalid(error: registry::FieldError) -> Error {
    let message = format!("expected {}, got \"{}\"", error.expected, error.got);
    Error::Invalid(vec![FieldError { field: error.field.to_owned(), message, code: Some(error.code.into()) }])
}

/// 409: the state of the thing does not allow it. The row declares [`ErrorCode::conflict`]
/// of the rule's code.
pub fn conflict(error: registry::FieldError) -> Error {
    let detail = format!("Expected {}, got \"{}\".", error.expected, error.got);
    Error::Conflict { code: ErrorCode::conflict(error.code), detail }
}
