//! Work that wants a thread: for a stack of its own, or to be watched meanwhile.
//! WebAssembly in a browser has none. There the same work runs where it is called,
//! with the same result; what watches it is whoever can end its worker.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use crate::Refusal;

/// Whether the system that this is built for has threads.
const EXIST: bool = cfg!(not(target_family = "wasm"));

/// What a caller lends a run on another thread.
pub(crate) struct Watch<'a> {
    /// How often `look` is called.
    pub(crate) pause: Duration,
    pub(crate) look: &'a (dyn Fn() + Sync),
}

/// Runs `work` on a stack of `stack_bytes`.
///
/// # Errors
/// No thread could be started, or `work` panicked.
pub(crate) fn on_stack<T: Send>(stack_bytes: usize, work: impl FnOnce() -> T + Send) -> Result<T, Failure> {
    if !EXIST {
        return catch_unwind(AssertUnwindSafe(work)).map_err(|_| Failure::Panicked);
    }
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(stack_bytes).spawn_scoped(scope, work);
        thread.map_err(Failure::NotStarted)?.join().map_err(|_| Failure::Panicked)
    })
}

/// Why no result came from another thread.
#[derive(Debug)]
pub(crate) enum Failure {
    NotStarted(std::io::Error),
    Panicked,
}

impl Failure {
    /// As a refusal; `what` is what panicked.
    pub(crate) fn refuse(self, what: &str) -> Refusal {
        match self {
            Self::NotStarted(error) => Refusal::no_thread(&error),
            Self::Panicked => Refusal::defect(what),
        }
    }
}

/// Runs `work` here while a thread, gone when this returns, watches.
///
/// # Errors
/// No thread could be started, or the watching one panicked.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn watched<T>(watch: &Watch<'_>, work: impl FnOnce() -> T) -> Result<T, Failure> {
    thread::scope(|scope| {
        let (running, ended) = channel::<()>();
        let looking = move || {
            while ended.recv_timeout(watch.pause) == Err(RecvTimeoutError::Timeout) {
                (watch.look)();
            }
        };
        let watching = thread::Builder::new().spawn_scoped(scope, looking).map_err(Failure::NotStarted)?;
        let outcome = work();
        drop(running);
        // Joined here, because a scope panics when a thread that nobody joined has.
        watching.join().map_err(|_| Failure::Panicked)?;
        Ok(outcome)
    })
}

/// Runs `work` on a stack of `stack_bytes` and watches here for what it gives.
/// `finish` gets it here, while the work may still tidy up.
pub(crate) fn giving<T: Send, R>(
    stack_bytes: usize,
    watch: &Watch<'_>,
    work: impl FnOnce(&dyn Fn(T)) + Send,
    finish: impl FnOnce(Result<T, Refusal>) -> R,
) -> R {
    if !EXIST {
        return finish(given_here(work));
    }
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
            match waiting.recv_timeout(watch.pause) {
                Ok(result) => {
                    let finished = finish(Ok(result));
                    // Joined here, because a scope panics when a thread that was not
                    // joined has panicked. The result was complete before that.
                    let _ = thread.join();
                    return finished;
                }
                Err(RecvTimeoutError::Timeout) => (watch.look)(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        finish(Err(gave_nothing(thread.join())))
    })
}

/// As the thread of [`giving`] does it: what was given before a panic counts.
fn given_here<T>(work: impl FnOnce(&dyn Fn(T))) -> Result<T, Refusal> {
    let given = Cell::new(None);
    let ended = catch_unwind(AssertUnwindSafe(|| work(&|result| given.set(Some(result)))));
    given.take().ok_or_else(|| gave_nothing(ended))
}

fn gave_nothing(ended: Result<(), Box<dyn Any + Send>>) -> Refusal {
    let what = if ended.is_err() { "the thread that renders panicked" } else { "no result was rendered" };
    Refusal::defect(what)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use crate::Code;

    const WATCH: Watch<'static> = Watch { pause: Duration::from_millis(1), look: &|| {} };

    /// By a thread, and as it is where there are none.
    fn both_ways(work: impl Fn(&dyn Fn(u8)) + Sync) -> [Result<u8, Code>; 2] {
        [giving(1 << 20, &WATCH, &work, |given| given), given_here(&work)].map(|given| given.map_err(|it| it.code))
    }

    #[test]
    fn what_was_given_counts_whatever_follows() {
        assert_eq!(both_ways(|give| give(7)), [Ok(7), Ok(7)]);
        let then_panics = |give: &dyn Fn(u8)| {
            give(7);
            panic!("as a defect would")
        };
        assert_eq!(both_ways(then_panics), [Ok(7), Ok(7)]);
    }

    #[test]
    fn a_panic_or_nothing_given_is_a_defect_of_the_engine() {
        assert_eq!(both_ways(|_| panic!("as a defect would")), [Err(Code::EngineDefect), Err(Code::EngineDefect)]);
        assert_eq!(both_ways(|_| {}), [Err(Code::EngineDefect), Err(Code::EngineDefect)]);
    }

    #[test]
    fn work_on_a_stack_of_its_own_tells_its_panic() {
        assert_eq!(on_stack(1 << 20, || 1).unwrap(), 1);
        assert!(matches!(on_stack(1 << 20, || panic!("as a defect would")), Err::<(), _>(Failure::Panicked)));
    }
}
