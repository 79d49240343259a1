//! How much a template does and holds, which Tera itself does not bound.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use tera::Value;

use super::{Shared, lock};
use crate::Refusal;
use crate::render::measure::{bytes, is_deeper};

/// Loop passes between two looks at the clock.
const PASSES_PER_LOOK: u64 = 256;
/// Lists and maps inside one another: whatever handles a value recurses.
const VALUE_DEPTH_MAX: usize = 64;

/// Where the marked rendering stands: a template and its n-th tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) struct Mark {
    pub(in crate::render) template: String,
    pub(in crate::render) tag: usize,
}

/// Of the file that is being rendered.
#[derive(Default)]
pub(super) struct Counts {
    passes: AtomicU64,
    captured_bytes: AtomicU64,
    calls: Mutex<Calls>,
}

#[derive(Default)]
struct Calls {
    /// Includes and macros entered and not left, outermost first.
    chain: Vec<String>,
    /// The last tag passed, per level of `chain`.
    marks: Vec<Option<Mark>>,
    /// What was captured when a level of `chain` was entered.
    captured_bytes: Vec<u64>,
    last: Option<Mark>,
}

impl Shared {
    /// Counts are kept per rendered file.
    pub(in crate::render) fn begin_file(&self) {
        self.counts.passes.store(0, Ordering::Relaxed);
        self.counts.captured_bytes.store(0, Ordering::Relaxed);
        *lock(&self.counts.calls) = Calls::default();
        *lock(&self.refusal) = None;
    }

    /// One pass of a loop.
    pub(in crate::render) fn tick(&self) -> Result<(), Refusal> {
        let passes = self.counts.passes.fetch_add(1, Ordering::Relaxed) + 1;
        if passes > self.limits.template_loop_passes_max {
            return Err(Refusal::limit("template_loop_passes_max", self.limits.template_loop_passes_max, passes));
        }
        if passes.is_multiple_of(PASSES_PER_LOOK) { self.look() } else { Ok(()) }
    }

    /// A value that a template keeps: no larger than a file may be.
    pub(in crate::render) fn bound(&self, bytes: u64) -> Result<(), Refusal> {
        self.look()?;
        let max = self.limits.output_file_bytes_max;
        if bytes > max {
            Err(Refusal::limit("output_file_bytes_max", max, format!("{bytes} in one value")))
        } else {
            Ok(())
        }
    }

    /// As [`Self::bound`], for a value that may hold itself as it was before.
    pub(in crate::render) fn kept_value(&self, value: &Value) -> Result<(), Refusal> {
        self.bound(bytes(value))?;
        if is_deeper(value, VALUE_DEPTH_MAX) {
            let met = "a list or map inside more others than that";
            return Err(Refusal::limit("template_value_depth_max", VALUE_DEPTH_MAX as u64, met));
        }
        Ok(())
    }

    /// Output inside a macro or filter section, which no writer has counted yet.
    pub(in crate::render) fn capture(&self, bytes: u64) -> Result<(), Refusal> {
        if bytes == 0 {
            return Ok(());
        }
        let captured = self.counts.captured_bytes.fetch_add(bytes, Ordering::Relaxed).saturating_add(bytes);
        let max = self.limits.output_file_bytes_max;
        if captured > max {
            return Err(Refusal::limit("output_file_bytes_max", max, format!("{captured} inside macros and filters")));
        }
        Ok(())
    }

    /// An include or a macro begins.
    pub(in crate::render) fn enter(&self, name: &str) -> Result<(), Refusal> {
        self.look()?;
        let mut calls = lock(&self.counts.calls);
        if calls.chain.len() >= self.limits.template_depth_max {
            let limit = self.limits.template_depth_max as u64;
            let mut refusal = Refusal::limit("template_depth_max", limit, calls.chain.len() + 1);
            if let Some(cycle) = cycle(&calls.chain, name) {
                refusal.message = format!("{}: {cycle}", refusal.message);
            }
            return Err(refusal);
        }
        calls.chain.push(name.to_owned());
        let last = calls.last.clone();
        calls.marks.push(last);
        calls.captured_bytes.push(self.counts.captured_bytes.load(Ordering::Relaxed));
        Ok(())
    }

    /// What a macro captured is one value now, which its caller measures.
    pub(in crate::render) fn leave(&self, is_macro: bool) {
        let mut calls = lock(&self.counts.calls);
        calls.chain.pop();
        if let (Some(before), true) = (calls.captured_bytes.pop(), is_macro) {
            self.counts.captured_bytes.store(before, Ordering::Relaxed);
        }
        calls.last = calls.marks.pop().flatten();
    }

    /// Only in the marked rendering that follows a failure.
    pub(in crate::render) fn mark(&self, mark: Mark) {
        lock(&self.counts.calls).last = Some(mark);
    }

    pub(in crate::render) fn last_mark(&self) -> Option<Mark> {
        lock(&self.counts.calls).last.clone()
    }
}

/// `a → b → a`, when `name` is being entered already.
fn cycle(chain: &[String], name: &str) -> Option<String> {
    let start = chain.iter().rposition(|entered| entered == name)?;
    let mut names: Vec<&str> = chain[start..].iter().map(String::as_str).collect();
    names.push(name);
    Some(names.join(" → "))
}
