//! Reading receipts and keys from files.

use std::path::Path;

use translog::{Invalid, KEY_FILE_BYTES_MAX, PublicKeys, RECEIPT_BYTES_MAX, Receipt};

use crate::failure::Failure;
use crate::folder::read_at_most;

/// # Errors
/// I/O, or a receipt that is refused.
pub(crate) fn receipt(path: &Path) -> Result<Receipt, Failure> {
    let too_large = Invalid::ReceiptBytes { met: RECEIPT_BYTES_MAX + 1 };
    let json = read_at_most(path, RECEIPT_BYTES_MAX as u64)?.ok_or(too_large);
    json.and_then(|json| Receipt::from_json(&json)).map_err(|reason| Failure::Invalid { file: path.to_owned(), reason })
}

/// # Errors
/// I/O, or a file that holds no public key.
pub(crate) fn keys(path: &Path) -> Result<PublicKeys, Failure> {
    let too_large = Invalid::KeyFileBytes { met: KEY_FILE_BYTES_MAX + 1 };
    let bytes = read_at_most(path, KEY_FILE_BYTES_MAX as u64)?.ok_or(too_large);
    bytes
        .and_then(|bytes| String::from_utf8(bytes).map_err(|e| Invalid::Key(e.to_string())))
        .and_then(|text| PublicKeys::parse(&text))
        .map_err(|reason| Failure::Invalid { file: path.to_owned(), reason })
}
