//! Two pieces of work at the same time. Their results do not depend on which ends
//! first, or on whether a second thread could be started.

use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Fewer are made sooner than a thread starts.
const ITEMS_PER_THREAD_MIN: usize = 256;
const STACK_BYTES: usize = 2 << 20;

/// Runs `other` on a thread of its own while `own` runs here. Where no thread
/// can be started, `other` runs here, after `own`.
pub(crate) fn both<A, B: Send>(
    stack_bytes: usize,
    own: impl FnOnce() -> A,
    other: impl FnOnce() -> B + Send,
) -> (A, B) {
    // A thread that cannot be started takes its closure with it.
    let waiting = Mutex::new(Some(other));
    let take = || waiting.lock().unwrap_or_else(PoisonError::into_inner).take();
    let (own, other) = thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(stack_bytes).spawn_scoped(scope, || take().map(|other| other()));
        let own = own();
        // A panic of the other thread becomes a panic of this call.
        let other = thread.ok().and_then(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        (own, other)
    });
    let other = other.or_else(|| take().map(|waiting| waiting()));
    // Work that was taken has given a result, or its panic ended this call.
    (own, other.unwrap_or_else(|| resume_unwind(Box::new("work was taken and gave no result"))))
}

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
    #![allow(clippy::unwrap_used, clippy::panic)]
    use std::panic::catch_unwind;

    use super::*;

    #[test]
    fn both_results_come_back_whichever_ends_first() {
        let (sender, receiver) = std::sync::mpsc::channel();
        let (own, other) = both(1 << 20, || receiver.recv().unwrap(), move || sender.send(1).map(|()| 2));
        assert_eq!((own, other), (1, Ok(2)));
    }

    #[test]
    fn without_a_second_thread_the_other_work_runs_here() {
        let here = thread::current().id();
        // No system gives a stack of that size.
        let (own, other) = both(usize::MAX / 4, || 1, || thread::current().id());
        assert_eq!((own, other), (1, here));
    }

    #[test]
    fn items_are_mapped_in_their_order() {
        for count in [0, 1, ITEMS_PER_THREAD_MIN - 1, ITEMS_PER_THREAD_MIN, 1001] {
            let items: Vec<usize> = (0..count).collect();
            assert_eq!(map(&items, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_panic_of_the_other_work_is_one_here() {
        assert!(catch_unwind(|| both(1 << 20, || 1, || panic!("as a defect would"))).is_err());
    }
}
