//! What proves afterwards what was generated: a Merkle tree with strict
//! verification, and signed receipts.
//!
//! Pure: no clock, no randomness, no I/O. Callers bring bytes, times and keys.

pub mod claims;
pub mod difference;
pub mod invalid;
pub mod keys;
pub mod merkle;
pub mod receipt;
pub mod steps;

mod check;

pub use claims::{Artifact, Claims, Draft, EngineId, FileEntry, Input, InputKind};
pub use difference::Difference;
pub use ed25519_dalek::{SigningKey, VerifyingKey};
pub use invalid::Invalid;
pub use keys::{PublicKeys, kid};
pub use receipt::{Receipt, Signature};

/// Versions of the receipt's form that this crate writes and reads.
pub const RECEIPT_VERSION: u32 = 1;

/// Bytes of a receipt as JSON: room for [`ENTRIES_MAX`] of the longest paths.
pub const RECEIPT_BYTES_MAX: usize = 64 << 20;

/// Inputs and outputs together.
pub const ENTRIES_MAX: usize = 25_000;

/// Bytes of one path in a receipt, UTF-8.
pub const PATH_BYTES_MAX: usize = 1_024;

/// Bytes of an id or a name in a receipt.
pub const NAME_BYTES_MAX: usize = 128;

/// The largest size a receipt can state: RFC 8785 writes every number as a
/// double, which counts exactly only up to here (2^53 - 1).
pub const SIZE_BYTES_MAX: u64 = (1 << 53) - 1;

/// Bytes of a public key file, PEM or JWKS.
pub const KEY_FILE_BYTES_MAX: usize = 1 << 20;
