//! What happens when the time is over.

use std::time::Duration;

use domain::generation::{Failure, Stage};
use platform::Error;

use super::Stop;
use super::progress::Watch;

/// Only the engine's time is the project's. While inputs come or results go,
/// services of ours are waited for, and another delivery may find them well.
pub(super) fn out_of_time(watch: &Watch, time_max: Duration) -> Stop {
    match watch.progress().stage {
        None => broken("inputs"),
        Some(Stage::Store) => broken("results"),
        Some(Stage::Load | Stage::Infer | Stage::Validate | Stage::Query | Stage::Render) => {
            let message = format!("The run took longer than the {} s it may take.", time_max.as_secs());
            Failure::new("time_exceeded", message).into()
        }
    }
}

fn broken(what: &str) -> Stop {
    Error::Unavailable { inside: format!("the time was over while {what} were on their way") }.into()
}

/// Ends the process if the engine goes on though it was told to stop: a thread
/// cannot be ended from outside, and Lambda would let it go on inside the next
/// invocation, with that one's CPU and memory. To be called after the last
/// write: the message comes again to a fresh process, which finds how the
/// generation ended.
pub(super) async fn leave_if_engine_runs(watch: &Watch) {
    if !watch.engine_stops().await {
        tracing::error!("the engine does not stop; the process ends instead");
        std::process::exit(1);
    }
}

#[cfg(test)]
mod tests {
    use engine::Observer as _;

    use super::*;

    #[test]
    fn only_the_engines_time_is_the_projects() {
        let watch = Watch::default();
        let ours = |watch: &Watch| matches!(out_of_time(watch, Duration::from_secs(9)), Stop::Broken(_));
        assert!(ours(&watch), "inputs are loaded");
        for stage in [engine::Stage::Load, engine::Stage::Infer, engine::Stage::Query, engine::Stage::Render] {
            watch.stage(stage);
            assert!(!ours(&watch), "{stage:?}");
        }
        watch.storing(3);
        assert!(ours(&watch), "results are put");
    }
}
