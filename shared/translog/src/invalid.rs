//! Why a receipt, or a key for one, is refused.
//!
//! What was read is shown escaped: a receipt comes from anywhere, and must not
//! write lines of its own into the message.

use crate::{ENTRIES_MAX, KEY_FILE_BYTES_MAX, RECEIPT_BYTES_MAX, RECEIPT_VERSION};

/// One plain reason. `list` is `inputs` or `outputs`; paths are as claimed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    #[error("limit receipt_bytes_max exceeded: met {met}, limit is {RECEIPT_BYTES_MAX}")]
    ReceiptBytes { met: usize },
    #[error("limit entries_max exceeded: met {met} inputs and outputs, limit is {ENTRIES_MAX}")]
    Entries { met: usize },
    #[error("limit key_file_bytes_max exceeded: met {met}, limit is {KEY_FILE_BYTES_MAX}")]
    KeyFileBytes { met: usize },
    #[error("not a receipt: {}", printable(.0))]
    Form(String),
    #[error("receipt version {0} is not known here; this program knows version {RECEIPT_VERSION}")]
    Version(u32),
    #[error("field {field} is {found:?}, expected {expected}")]
    Field { field: &'static str, found: String, expected: &'static str },
    #[error("{list} entry {path:?}: the path {reason}")]
    Path { list: &'static str, path: String, reason: &'static str },
    #[error("{list} entry {path:?}: {reason}")]
    Entry { list: &'static str, path: String, reason: &'static str },
    #[error("{list} entry {path:?} stands there twice")]
    Duplicate { list: &'static str, path: String },
    #[error("{list} entry {path:?} is out of order")]
    Unsorted { list: &'static str, path: String },
    #[error("{field} is {claimed}, but the receipt's own entries give {computed}")]
    RootDiffers { field: &'static str, claimed: String, computed: String },
    #[error("the signature's algorithm is {0:?}, expected EdDSA")]
    Algorithm(String),
    #[error("the signature's value is not 64 bytes in base64url without padding")]
    SignatureForm,
    #[error("the receipt is signed with key {needed}; given: {given}")]
    UnknownKey { needed: String, given: String },
    #[error("the signature does not match: the receipt was changed, or signed by someone else")]
    SignatureWrong,
    #[error("not a public key: {}", printable(.0))]
    Key(String),
}

/// A text from outside, with what is not printable escaped.
pub(crate) fn printable(text: &str) -> String {
    // Quotes are escaped for Rust's sake only.
    text.escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'")
}
