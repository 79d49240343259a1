//! An operating system's process: threads, and unwinding.

use crate::{Observer, Refusal};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;
pub use std::time::Instant;

/// Why work was ended; travels as the payload of an unwinding.
struct Stopped(Refusal);

/// Ends the [`guarded`] work that calls this, there and then.
pub(crate) fn stop(refusal: Refusal) -> ! {
    resume_unwind(Box::new(Stopped(refusal)))
}

/// What `work` gives, unless it calls [`stop`], or panics, which is told as `panicked` says.
pub(crate) fn guarded<T>(panicked: impl FnOnce() -> Refusal, work: impl FnOnce() -> T) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| match payload.downcast::<Stopped>() {
        Ok(stopped) => stopped.0,
        Err(_) => panicked(),
    })
}

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

/// What `work` gives on a stack of this size.
///
/// # Errors
/// No thread can be started, or the work panicked, which is told as `panicked` says.
pub(crate) fn on_stack<T: Send>(
    stack_bytes: usize,
    panicked: impl FnOnce() -> Refusal,
    work: impl FnOnce() -> Result<T, Refusal> + Send,
) -> Result<T, Refusal> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(stack_bytes).spawn_scoped(scope, work);
        let given = thread.map_err(|error| Refusal::no_thread(&error))?.join();
        given.unwrap_or_else(|_| Err(panicked()))
    })
}

/// Works on a stack of this size, and waits for what `work` gives, which it may do before
/// it ends: `finish` runs here, while the work tidies up. Meanwhile the observer is asked
/// each `pause` whether the caller cancelled, of which `cancel` then tells the work.
pub(crate) fn give_early<T: Send, R>(
    stack_bytes: usize,
    (observer, pause): (&dyn Observer, Duration),
    cancel: impl Fn(),
    work: impl FnOnce(&dyn Fn(T)) + Send,
    finish: impl FnOnce(Result<T, Refusal>) -> R,
) -> R {
    thread::scope(|scope| {
        let (done, waiting) = channel();
        // Nobody listens once the caller gave up; the result is lost then anyway.
        let run = move || work(&|result| drop(done.send(result)));
        let thread = thread::Builder::new().name("render".to_owned()).stack_size(stack_bytes).spawn_scoped(scope, run);
        let thread = match thread {
            Ok(thread) => thread,
            Err(error) => return finish(Err(Refusal::no_thread(&error))),
        };
        loop {
            match waiting.recv_timeout(pause) {
                Ok(result) => {
                    let finished = finish(Ok(result));
                    // Joined here, because a scope panics when a thread that was not
                    // joined has panicked. The result was complete before that.
                    let _ = thread.join();
                    return finished;
                }
                Err(RecvTimeoutError::Timeout) if observer.cancelled() => cancel(),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let panicked = thread.join().is_err();
        let what = if panicked { "the thread that renders panicked" } else { "no result was rendered" };
        finish(Err(Refusal::defect(what)))
    })
}

/// Runs `work` while a thread, gone when this returns, asks the observer each `pause`
/// whether the caller cancelled, and calls `cancel` when so.
///
/// # Errors
/// No thread can be started, or it panicked.
pub(crate) fn watched<T>(
    (observer, pause): (&dyn Observer, Duration),
    cancel: impl Fn() + Send,
    work: impl FnOnce() -> T,
) -> Result<T, Refusal> {
    thread::scope(|scope| {
        let (running, ended) = channel::<()>();
        let watch = move || {
            while ended.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
                if observer.cancelled() {
                    cancel();
                }
            }
        };
        let watching = thread::Builder::new().spawn_scoped(scope, watch);
        let watching = watching.map_err(|error| Refusal::no_thread(&error))?;
        let outcome = work();
        drop(running);
        // Joined here, because a scope panics when a thread that nobody joined has.
        watching.join().map_err(|_| Refusal::defect("the thread that watches for a cancellation panicked"))?;
        Ok(outcome)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
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
    fn a_panic_of_the_other_work_is_one_here() {
        assert!(catch_unwind(|| both(1 << 20, || 1, || panic!("as a defect would"))).is_err());
    }

    #[test]
    fn guarded_work_ends_as_it_was_stopped_or_with_its_panic() {
        let panicked = || Refusal::defect("a library panicked");
        assert_eq!(guarded(panicked, || 1), Ok(1));
        assert_eq!(guarded(panicked, || stop(Refusal::cancelled())), Err::<(), _>(Refusal::cancelled()));
        assert_eq!(guarded(panicked, || panic!("as a defect would")), Err::<(), _>(panicked()));
    }
}
