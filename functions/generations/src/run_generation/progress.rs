//! Between the engine's thread and the owner: how far it is goes out, that it
//! should stop comes in.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use domain::generation::{Progress, Stage};
use platform::App;
use platform::store::generations::{self, Generation, Outcome};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};

/// Between two looks at the engine: an owner sees at most two changes a second.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Without news the lease is renewed after this many looks: what is cancelled
/// stops within two seconds.
const LOOKS_WITHOUT_NEWS_MAX: u32 = 4;
/// An engine that is told to stop looks up many times in this.
const STOPS_WITHIN: Duration = Duration::from_secs(1);

/// What the engine's thread and the worker share.
#[derive(Default)]
pub(super) struct Watch {
    progress: Mutex<Progress>,
    stopped: AtomicBool,
    /// Locked while the engine runs; a panic unlocks it too.
    engine: Arc<AsyncMutex<()>>,
}

impl Watch {
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// To be held by the engine's thread until it is done.
    pub(super) async fn engine_runs(&self) -> OwnedMutexGuard<()> {
        Arc::clone(&self.engine).lock_owned().await
    }

    /// Tells the engine to stop, and whether it did or did not even run.
    pub(super) async fn engine_stops(&self) -> bool {
        self.stop();
        tokio::time::timeout(STOPS_WITHIN, self.engine.lock()).await.is_ok()
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
/// lost: the next one carries all. Returns only when the engine does not stop.
pub(super) async fn beat(app: &App, mut generation: Generation, watch: &Watch) {
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
                if watch.engine_stops().await {
                    return std::future::pending().await;
                }
                return;
            }
            Err(error) => tracing::warn!(%error, "progress not told"),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_engine_that_goes_on_is_noticed_and_one_that_ends_is_not() {
        let watch = Watch::default();
        assert!(watch.engine_stops().await, "none ran");
        let runs = watch.engine_runs().await;
        let (stops, ()) = tokio::join!(watch.engine_stops(), async {
            tokio::time::sleep(STOPS_WITHIN / 2).await;
            assert!(watch.is_stopped());
            drop(runs);
        });
        assert!(stops);
        let _runs = watch.engine_runs().await;
        assert!(!watch.engine_stops().await);
    }

    #[tokio::test]
    async fn an_engine_that_panics_has_ended() {
        let watch = Watch::default();
        let runs = watch.engine_runs().await;
        let engine = tokio::task::spawn_blocking(move || {
            let _runs = runs;
            std::panic::resume_unwind(Box::new("a defect"));
        });
        engine.await.unwrap_err();
        assert!(watch.engine_stops().await);
    }
}
