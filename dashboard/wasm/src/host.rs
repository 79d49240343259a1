//! What the page's script calls, and what it lends. Addresses of its one memory go
//! both ways, which Rust can only take as they come: all unsafe code of the product
//! that is ours stands here.
#![allow(unsafe_code)]

use std::mem::MaybeUninit;
use std::time::Duration;

use oxsdatatypes::Duration as Elapsed;

mod page {
    #[link(wasm_import_module = "page")]
    unsafe extern "C" {
        /// Milliseconds since some moment; never less than before.
        pub(super) safe fn now_ms() -> f64;
        /// Fills `length` bytes from `bytes` on.
        pub(super) fn fill_random(bytes: *mut u8, length: usize);
    }
}

/// Room for a packet, which the call that takes it frees.
#[unsafe(no_mangle)]
extern "C" fn allocate(length: usize) -> *mut u8 {
    engine::clock::lend(|| Duration::from_secs_f64(page::now_ms() / 1_000.0));
    Box::into_raw(vec![0u8; length].into_boxed_slice()).cast()
}

/// Frees an answer.
#[unsafe(no_mangle)]
extern "C" fn release(packet: *mut u8, length: usize) {
    drop(taken(packet, length));
}

/// [`crate::render`]; the answer's length in the upper half, its address in the lower.
#[unsafe(no_mangle)]
extern "C" fn render(packet: *mut u8, length: usize) -> u64 {
    given(crate::render(&taken(packet, length)))
}

/// [`crate::verify_receipt`], with an answer as of `render`.
#[unsafe(no_mangle)]
extern "C" fn verify_receipt(packet: *mut u8, length: usize) -> u64 {
    given(crate::verify_receipt(&taken(packet, length)))
}

fn taken(packet: *mut u8, length: usize) -> Box<[u8]> {
    // SAFETY: the page gives back what `allocate` or `given` gave it, once, with its length.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(packet, length)) }
}

fn given(answer: Vec<u8>) -> u64 {
    let answer = answer.into_boxed_slice();
    let length = answer.len() as u64;
    length << 32 | Box::into_raw(answer).cast::<u8>() as u64
}

fn fill(bytes: &mut [MaybeUninit<u8>]) {
    // SAFETY: the page writes into these bytes alone.
    unsafe { page::fill_random(bytes.as_mut_ptr().cast(), bytes.len()) }
}

/// By this name versions 0.3 and 0.4 of getrandom ask for randomness.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(bytes: *mut u8, length: usize) -> Result<(), getrandom::Error> {
    // SAFETY: getrandom gives the address and the length of its buffer.
    fill(unsafe { std::slice::from_raw_parts_mut(bytes.cast(), length) });
    Ok(())
}

/// By this name version 0.2 of it does.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_custom(bytes: *mut u8, length: usize) -> u32 {
    // SAFETY: as above.
    fill(unsafe { std::slice::from_raw_parts_mut(bytes.cast(), length) });
    0
}

/// The evaluator of queries notes when it began. Nothing may show it: NOW() is refused.
#[unsafe(no_mangle)]
extern "Rust" fn custom_ox_now() -> Elapsed {
    Elapsed::default()
}
