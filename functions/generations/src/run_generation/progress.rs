//! How far the child is, and from here on to the owner.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use domain::generation::{Progress, Stage};
use generations_store::generations::{self, Generation, Outcome};
use generations_store::places::Place;
use platform::App;

/// Between two looks at the child: an owner sees at most two changes a second.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Without news the lease is renewed after this many looks: what is cancelled
/// stops within two seconds.
const LOOKS_WITHOUT_NEWS_MAX: u32 = 4;

/// The latest that is known.
#[derive(Default)]
pub(super) struct Watch(Mutex<Progress>);

impl Watch {
    pub(super) fn progress(&self) -> Progress {
        *self.locked()
    }

    pub(super) fn tell(&self, progress: Progress) {
        *self.locked() = progress;
    }

    fn locked(&self) -> MutexGuard<'_, Progress> {
        // Three plain numbers are never half-written, so a poisoned lock is fine.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The last stage, with all files done.
pub(super) fn stored(files: usize) -> Progress {
    Progress { stage: Some(Stage::Store), files_done: files as u64, files_total: files as u64 }
}

/// Tells news and renews the lease, until the generation has ended or was taken
/// over. A write that fails is only news lost: the next one carries all.
pub(super) async fn beat(app: &App, mut generation: Generation, watch: &Watch, place: &mut Place) {
    let (mut told, mut silent) = (Progress::default(), 0);
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let progress = watch.progress();
        silent += 1;
        if progress == told && silent < LOOKS_WITHOUT_NEWS_MAX {
            continue;
        }
        match place.renewed(app).await {
            Ok(true) => {}
            // The place is another generation's by now.
            Ok(false) => return,
            Err(error) => tracing::warn!(%error, "the place not renewed"),
        }
        match generations::heartbeat(app, generation.clone(), progress).await {
            Ok(Outcome::Done(written)) => {
                (generation, told, silent) = (*written, progress, 0);
            }
            Ok(_) => return,
            Err(error) => tracing::warn!(%error, "progress not told"),
        }
    }
}
