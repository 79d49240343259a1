//! The engine and the verification of receipts for a browser. Both take one packet
//! and give one: a JSON head, and the bytes of files behind it (`packet.rs`).
//!
//! No I/O: what a run asks of the page (the time, randomness) comes by `host.rs`.

#[cfg(target_family = "wasm")]
mod host;
mod packet;
mod rendering;
mod verification;

pub use rendering::render;
pub use verification::verify_receipt;
