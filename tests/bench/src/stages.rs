//! How long each stage of a run takes, over many runs.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use engine::{Observer, Stage};

#[derive(Default)]
pub(crate) struct Stages(Mutex<Times>);

#[derive(Default)]
struct Times {
    current: Option<(usize, Instant)>,
    /// Of the run in progress; a stage may be entered more than once.
    run: BTreeMap<usize, Duration>,
    series: BTreeMap<usize, Vec<Duration>>,
}

/// In the order in which a run passes them.
const NAMES: [&str; 5] = ["load", "infer", "validate", "query", "render"];

fn place(stage: Stage) -> usize {
    match stage {
        Stage::Load => 0,
        Stage::Infer => 1,
        Stage::Validate => 2,
        Stage::Query => 3,
        Stage::Render => 4,
    }
}

impl Times {
    fn enter(&mut self, next: Option<usize>) {
        let now = Instant::now();
        if let Some((stage, since)) = self.current.take() {
            *self.run.entry(stage).or_default() += now - since;
        }
        self.current = next.map(|stage| (stage, now));
    }
}

impl Stages {
    /// The run is over.
    pub(crate) fn end(&self) {
        let Ok(mut times) = self.0.lock() else { return };
        times.enter(None);
        for (stage, time) in std::mem::take(&mut times.run) {
            times.series.entry(stage).or_default().push(time);
        }
    }

    /// Each stage's times, one for each run that passed it.
    pub(crate) fn series(&self) -> Vec<(&'static str, Vec<Duration>)> {
        let Ok(times) = self.0.lock() else { return Vec::new() };
        times.series.iter().map(|(stage, series)| (NAMES[*stage], series.clone())).collect()
    }
}

impl Observer for Stages {
    fn stage(&self, stage: Stage) {
        if let Ok(mut times) = self.0.lock() {
            times.enter(Some(place(stage)));
        }
    }
}
