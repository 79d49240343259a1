//! What the engine needs of the machine below it: a clock that only goes forward, threads,
//! stacks, and an end to work that is in the middle of something.
//!
//! A browser's WebAssembly has one thread and cannot unwind. There the same calls run one
//! after the other, and what ends work early ends the whole instance of the module. Nothing
//! else in the engine knows which of the two it runs on.

#[cfg_attr(not(target_family = "wasm"), path = "machine/native.rs")]
#[cfg_attr(target_family = "wasm", path = "machine/browser.rs")]
mod here;

pub use here::*;

/// Fewer are made sooner than a thread starts.
const ITEMS_PER_THREAD_MIN: usize = 256;
const STACK_BYTES: usize = 2 << 20;

/// What `of` makes of each item, in the order of the items; the second half is
/// made on another thread, where that is worth starting one.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], of: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let make = |items: &[T]| items.iter().map(&of).collect::<Vec<R>>();
    if items.len() < ITEMS_PER_THREAD_MIN {
        return make(items);
    }
    let (first, second) = items.split_at(items.len() / 2);
    let (mut made, rest) = both(STACK_BYTES, || make(first), || make(second));
    made.extend(rest);
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_mapped_in_their_order() {
        for count in [0, 1, ITEMS_PER_THREAD_MIN - 1, ITEMS_PER_THREAD_MIN, 1001] {
            let items: Vec<usize> = (0..count).collect();
            assert_eq!(map(&items, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        }
    }
}
