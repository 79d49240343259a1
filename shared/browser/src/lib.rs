//! The engine and the strict verification of receipts, for a page in a browser.
//!
//! What a page calls takes one message and gives one: a head in JSON, and files behind it
//! ([`message`]). All of it is pure, compiles for any machine and is tested there; only
//! `page` knows WebAssembly, and nothing else in this workspace does but `engine::machine`.

pub mod message;
pub mod receipts;
pub mod rendering;

#[cfg(target_family = "wasm")]
mod page;
