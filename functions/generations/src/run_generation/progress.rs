//! Between the engine's thread and the owner: how far it is goes out, that it
//! should stop comes in.

use std::convert::Infallible;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use domain::generation::{Progress, Stage};
use platform::App;
use platform::store::generations::{self, Generation, Outcome};

/// Between two looks at the engine: an owner sees at most two changes a second.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Without news the lease is renewed after this many looks: what is cancelled
/// stops within two seconds.
const LOOKS_WITHOUT_NEWS_MAX: u32 = 4;

/// What the engine's thread and the worker share.
#[derive(Default)]
pub(super) struct Watch {
    progress: Mutex<Progress>,
    stopped: AtomicBool,
}

impl Watch {
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    pub(super) fn progress(&self) -> Progress {
        *self.locked()
    }

    /// Everything is rendered.
    pub(super) fn storing(&self, files: usize) {
        *self.locked() = stored(files);
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, Progress> {
        // Three plain numbers are never half-written, so a poisoned lock is fine.
        self.progress.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// The last stage, with all files done.
pub(super) fn stored(files: usize) -> Progress {
    Progress { stage: Some(Stage::Store), files_done: files as u64, files_total: files as u64 }
}

impl engine::Observer for Watch {
    fn stage(&self, stage: engine::Stage) {
        self.locked().stage = Some(match stage {
            engine::Stage::Load => Stage::Load,
            engine::Stage::Infer => Stage::Infer,
            engine::Stage::Validate => Stage::Validate,
            engine::Stage::Query => Stage::Query,
            engine::Stage::Render => Stage::Render,
        });
    }

    fn files(&self, done: usize, total: usize) {
        let mut progress = self.locked();
        (progress.files_done, progress.files_total) = (done as u64, total as u64);
    }

    fn cancelled(&self) -> bool {
        self.is_stopped()
    }
}

/// Tells news and renews the lease, until the engine is told to stop because
/// the generation has ended or was taken over. A write that fails is only news
/// lost: the next one carries all.
pub(super) async fn beat(app: &App, mut generation: Generation, watch: &Watch) -> Infallible {
    let (mut told, mut silent) = (Progress::default(), 0);
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let progress = watch.progress();
        silent += 1;
        if progress == told && silent < LOOKS_WITHOUT_NEWS_MAX {
            continue;
        }
        match generations::heartbeat(app, generation.clone(), progress).await {
            Ok(Outcome::Done(written)) => {
                (generation, told, silent) = (*written, progress, 0);
            }
            Ok(_) => {
                watch.stop();
                return std::future::pending().await;
            }
            Err(error) => tracing::warn!(%error, "progress not told"),
        }
    }
}
