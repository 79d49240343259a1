//! Reading receipts and keys from files.

use std::path::Path;

use registry::signature::CreatorKeys;
use translog::{Invalid, KEY_FILE_BYTES_MAX, PublicKeys, RECEIPT_BYTES_MAX, Receipt};

use crate::failure::Failure;
use crate::folder::read_file;

/// # Errors
/// I/O, or a receipt that is refused.
pub(crate) fn receipt(path: &Path) -> Result<Receipt, Failure> {
    let json = read_file(path, "receipt_bytes_max", RECEIPT_BYTES_MAX as u64)?;
    Receipt::from_json(&json).map_err(|reason| Failure::Invalid { file: path.to_owned(), reason })
}

/// # Errors
/// I/O, or a file that holds no public key.
pub(crate) fn keys(path: &Path) -> Result<PublicKeys, Failure> {
    read_keys(path, PublicKeys::parse)
}

/// With the times since when some are revoked.
///
/// # Errors
/// I/O, or a file that holds no public key.
pub(crate) fn creator_keys(path: &Path) -> Result<CreatorKeys, Failure> {
    read_keys(path, CreatorKeys::parse)
}

fn read_keys<T>(path: &Path, parse: fn(&str) -> Result<T, Invalid>) -> Result<T, Failure> {
    let bytes = read_file(path, "key_file_bytes_max", KEY_FILE_BYTES_MAX as u64)?;
    String::from_utf8(bytes)
        .map_err(|error| Invalid::Key(error.to_string()))
        .and_then(|text| parse(&text))
        .map_err(|reason| Failure::Invalid { file: path.to_owned(), reason })
}
