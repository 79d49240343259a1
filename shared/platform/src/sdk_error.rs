//! What a failed call to AWS tells the log.

use std::error::Error as _;

// All clients share these two.
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};

/// Kind, code, message and causes of a failed call. Never its answer, which the
/// SDK's own report shows in full: that can hold a secret or somebody's item.
pub fn describe_error<E, R>(error: &SdkError<E, R>) -> String
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
    R: std::fmt::Debug,
{
    let mut text = error.to_string();
    let mut add = |part: &str| {
        if !text.contains(part) {
            text.push_str(": ");
            text.push_str(part);
        }
    };
    error.code().into_iter().chain(error.message()).for_each(&mut add);
    let mut cause = error.source();
    while let Some(error) = cause {
        add(&error.to_string());
        cause = error.source();
    }
    text
}

/// Kind and code alone, where even messages name people.
pub(crate) fn named<E, R>(error: &SdkError<E, R>) -> String
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
    R: std::fmt::Debug,
{
    format!("{error}: {}", error.code().unwrap_or("no code"))
}

#[cfg(test)]
mod tests {
    use aws_sdk_dynamodb::error::ErrorMetadata;
    use aws_sdk_dynamodb::operation::put_item::PutItemError;
    use aws_sdk_dynamodb::types::AttributeValue;
    use aws_sdk_dynamodb::types::error::ConditionalCheckFailedException;

    use super::*;

    #[test]
    fn code_message_and_causes_are_told() {
        let metadata = ErrorMetadata::builder().code("AccessDeniedException").message("not for you").build();
        let error = SdkError::service_error(PutItemError::generic(metadata), "raw");
        assert!(
            describe_error(&error).starts_with("service error: AccessDeniedException: not for you: "),
            "{}",
            describe_error(&error)
        );
        let lost = std::io::Error::other("connection reset");
        let error = SdkError::<PutItemError, &str>::timeout_error(lost);
        assert_eq!(describe_error(&error), "request has timed out: connection reset");
    }

    #[test]
    fn a_name_tells_no_message() {
        let metadata = ErrorMetadata::builder().code("MessageRejected").message("ada@example.org is odd").build();
        let error = SdkError::service_error(PutItemError::generic(metadata), "raw");
        assert_eq!(named(&error), "service error: MessageRejected");
    }

    #[test]
    fn neither_the_answers_body_nor_an_item_is_told() {
        let refused = ConditionalCheckFailedException::builder()
            .message("The conditional request failed")
            .item("phc", AttributeValue::S("hunter2".to_owned()))
            .build();
        let error = SdkError::service_error(PutItemError::ConditionalCheckFailedException(refused), "raw hunter2");
        assert!(format!("{error:?}").contains("hunter2"));
        assert!(!describe_error(&error).contains("hunter2"), "{}", describe_error(&error));
        let unread = SdkError::<PutItemError, _>::response_error("no JSON", "{\"SecretString\":\"hunter2\"}");
        assert!(format!("{unread:?}").contains("hunter2"));
        assert!(!describe_error(&unread).contains("hunter2"), "{}", describe_error(&unread));
    }
}
