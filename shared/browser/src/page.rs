//! The module's border: what a page calls, and what it lends.
//!
//! A page asks for room, writes a message there, and calls. The answer goes to a function of
//! the page before the call returns; a refusal, wherever it comes from, goes as JSON to one
//! that throws, after which nobody calls this instance again.
#![allow(unsafe_code, reason = "the border of a module is raw memory")]

use std::time::Duration;

use engine::Refusal;
use engine::machine::{Page, install};

use crate::{receipts, rendering};

#[link(wasm_import_module = "page")]
unsafe extern "C" {
    /// Milliseconds since some moment.
    safe fn now() -> f64;
    /// Takes the answer.
    fn answer(start: *const u8, size_bytes: usize);
    /// Takes the refusal, and throws.
    fn stop(start: *const u8, size_bytes: usize) -> !;
}

/// Room for a message, which the call with it frees.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn room(size_bytes: usize) -> *mut u8 {
    Box::into_raw(vec![0_u8; size_bytes].into_boxed_slice()).cast()
}

/// Renders a project.
///
/// # Safety
/// Takes what [`room`] gave for this size.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn render(start: *mut u8, size_bytes: usize) {
    // SAFETY: as for this function.
    give(unsafe { message(start, size_bytes) }, rendering::render);
}

/// Verifies a receipt.
///
/// # Safety
/// Takes what [`room`] gave for this size.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn verify(start: *mut u8, size_bytes: usize) {
    // SAFETY: as for this function.
    give(unsafe { message(start, size_bytes) }, receipts::verify);
}

unsafe fn message(start: *mut u8, size_bytes: usize) -> Box<[u8]> {
    // SAFETY: the caller has it of `room`, and gives it back once.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(start, size_bytes)) }
}

fn give(message: Box<[u8]>, work: fn(&[u8]) -> Result<Vec<u8>, Refusal>) {
    install(Page { now: || Duration::from_secs_f64(now() / 1_000.0), stop: end });
    match work(&message) {
        // SAFETY: the page only reads what is lent to it.
        Ok(bytes) => unsafe { answer(bytes.as_ptr(), bytes.len()) },
        Err(refusal) => end(&refusal),
    }
}

fn end(refusal: &Refusal) -> ! {
    // Texts and numbers: nothing that JSON cannot hold.
    let json = serde_json::to_vec(refusal).unwrap_or_default();
    // SAFETY: the page only reads what is lent to it.
    unsafe { stop(json.as_ptr(), json.len()) }
}

getrandom::register_custom_getrandom!(no_chance);

fn no_chance(_: &mut [u8]) -> Result<(), getrandom::Error> {
    Err(getrandom::Error::UNSUPPORTED)
}

/// What the evaluator of queries takes for the time, which no query may ask for.
#[unsafe(no_mangle)]
extern "Rust" fn custom_ox_now() -> oxsdatatypes::Duration {
    oxsdatatypes::DayTimeDuration::default().into()
}
