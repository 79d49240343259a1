//! One line on the terminal that says where a run is.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

use engine::{Observer, Stage};

const CLEAR_LINE: &str = "\r\x1b[2K";
/// Redrawing for every file would cost more than rendering small ones.
const FILES_PER_REDRAW: usize = 64;

/// Silent unless standard error is a terminal.
pub(crate) struct Progress {
    shown: bool,
    drawn: AtomicUsize,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self { shown: io::stderr().is_terminal(), drawn: AtomicUsize::new(0) }
    }

    /// Any other step.
    pub(crate) fn note(&self, text: &str) {
        self.draw(text);
    }

    fn draw(&self, text: &str) {
        if self.shown {
            let mut line = io::stderr().lock();
            // Progress that cannot be shown is no reason to stop.
            let _ = write!(line, "{CLEAR_LINE}{text}").and_then(|()| line.flush());
        }
    }
}

impl Observer for Progress {
    fn stage(&self, stage: Stage) {
        self.draw(match stage {
            Stage::Load => "loading the ontology …",
            Stage::Infer => "inferring …",
            Stage::Validate => "validating …",
            Stage::Query => "querying …",
            Stage::Render => "rendering …",
        });
    }

    fn files(&self, done: usize, total: usize) {
        let last = done == total;
        if last || done >= self.drawn.load(Ordering::Relaxed) + FILES_PER_REDRAW {
            self.drawn.store(done, Ordering::Relaxed);
            self.draw(&format!("rendering … {done} of {total} files"));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.draw("");
    }
}
