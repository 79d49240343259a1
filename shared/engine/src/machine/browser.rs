//! WebAssembly in a browser: one thread, no unwinding, and what the page lends.

use crate::{Observer, Refusal};
use std::cell::RefCell;
use std::ops::Add;
use std::sync::OnceLock;
use std::time::Duration;

/// What the module that holds the engine takes from its page.
pub struct Page {
    /// The time since some moment, never less than before.
    pub now: fn() -> Duration,
    /// Ends the call into the module, which nobody may call again, with this as its outcome.
    pub stop: fn(&Refusal) -> !,
}

static PAGE: OnceLock<Page> = OnceLock::new();

thread_local! {
    /// What a panic would mean for each work that is guarded now, the innermost last.
    static GUARDS: RefCell<Vec<Refusal>> = const { RefCell::new(Vec::new()) };
}

/// Says what the page lends; later calls change nothing. From here on a panic is told as the
/// innermost [`guarded`] work says, as it is where panics unwind.
pub fn install(page: Page) {
    if PAGE.set(page).is_ok() {
        std::panic::set_hook(Box::new(|panic| {
            let guard = GUARDS.with_borrow_mut(Vec::pop);
            stop(guard.unwrap_or_else(|| Refusal::defect(panic)));
        }));
    }
}

/// As [`std::time::Instant`], which has no clock here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(Duration);

impl Instant {
    /// The page's time; without a page there is none, and nothing ends by it.
    #[must_use]
    pub fn now() -> Self {
        Self(PAGE.get().map_or(Duration::ZERO, |page| (page.now)()))
    }
}

impl Add<Duration> for Instant {
    type Output = Self;

    fn add(self, time: Duration) -> Self {
        Self(self.0.saturating_add(time))
    }
}

/// Ends the call into the module.
pub(crate) fn stop(refusal: Refusal) -> ! {
    match PAGE.get() {
        Some(page) => (page.stop)(&refusal),
        None => std::process::abort(),
    }
}

/// What `work` gives. Where it would end early the whole call does, with the same refusal;
/// what the callers would have added to it, such as the file, is not there.
pub(crate) fn guarded<T>(panicked: impl FnOnce() -> Refusal, work: impl FnOnce() -> T) -> Result<T, Refusal> {
    GUARDS.with_borrow_mut(|guards| guards.push(panicked()));
    let given = work();
    GUARDS.with_borrow_mut(Vec::pop);
    Ok(given)
}

/// The one after the other.
pub(crate) fn both<A, B: Send>(_: usize, own: impl FnOnce() -> A, other: impl FnOnce() -> B + Send) -> (A, B) {
    (own(), other())
}

/// The stack is the module's, which is as large as the largest that anything asks for; how
/// deep calls may go is the page's to say, and it ends those that go deeper.
pub(crate) fn on_stack<T: Send>(
    _: usize,
    panicked: impl FnOnce() -> Refusal,
    work: impl FnOnce() -> Result<T, Refusal> + Send,
) -> Result<T, Refusal> {
    guarded(panicked, work)?
}

/// Nothing runs beside the work: a page that cancels ends the worker.
pub(crate) fn give_early<T: Send, R>(
    _: usize,
    _: (&dyn Observer, Duration),
    _: impl Fn(),
    work: impl FnOnce(&dyn Fn(T)) + Send,
    finish: impl FnOnce(Result<T, Refusal>) -> R,
) -> R {
    let given = RefCell::new(None);
    work(&|result| {
        given.replace(Some(result));
    });
    finish(given.into_inner().ok_or_else(|| Refusal::defect("no result was rendered")))
}

/// As for [`give_early`].
pub(crate) fn watched<T>(
    _: (&dyn Observer, Duration),
    _: impl Fn() + Send,
    work: impl FnOnce() -> T,
) -> Result<T, Refusal> {
    Ok(work())
}
