//! The worker's side of the child that renders.
//!
//! Whatever a project makes the engine do, the engine does it there. Memory
//! that runs out and time that runs out end the child, and the worker says
//! which of the two it was.

use std::io;
use std::time::Duration;

use domain::GenerationId;
use domain::generation::{CheckReport, Failure};
use engine::Refusal;
use platform::{App, Error};
use sandbox::{Death, Failed};
use tokio::io::AsyncRead;

use super::child::ARGUMENT;
use super::inputs::Inputs;
use super::progress::Watch;
use super::wire::{self, Answer, Rendered, Task};
use super::{MEMORY_BYTES_MAX, Stop, render};

/// A child that waits for its work, renders, or has ended. At the latest it
/// ends with this value.
pub(super) struct Process(sandbox::Process);

impl Process {
    pub(super) fn start(app: &App, id: GenerationId) -> Result<Self, Error> {
        let unable = |error: io::Error| Error::Unavailable { inside: format!("no process to render in: {error}") };
        sandbox::Process::start(&app.config.executable, [ARGUMENT, &id.to_string()]).map(Self).map_err(unable)
    }

    /// Renders, in little more than `time_max`.
    pub(super) async fn render(&mut self, inputs: Inputs, watch: &Watch, time_max: Duration) -> Result<Rendered, Stop> {
        match self.run(Task::Render, inputs, watch, time_max).await? {
            Answer::Rendered(rendered) => Ok(rendered),
            Answer::Refused(failure) => Err(failure.into()),
            Answer::Progress(_) | Answer::Checked(_) => Err(defect("the child did not render")),
        }
    }

    /// Checks, in little more than `time_max`. Memory or time that runs out would
    /// refuse a generation too, so it is found like everything else.
    pub(super) async fn check(
        &mut self,
        inputs: Inputs,
        watch: &Watch,
        time_max: Duration,
    ) -> Result<CheckReport, Stop> {
        match self.run(Task::Check, inputs, watch, time_max).await {
            Ok(Answer::Checked(report)) => Ok(report),
            Ok(_) => Err(defect("the child did not check")),
            Err(Stop::Refused(refusal)) => Ok(render::refused(*refusal)),
            Err(stop) => Err(stop),
        }
    }

    /// The child's last answer.
    async fn run(&mut self, task: Task, inputs: Inputs, watch: &Watch, time_max: Duration) -> Result<Answer, Stop> {
        let time_max_ms = u64::try_from(time_max.as_millis()).unwrap_or(u64::MAX);
        let talk = async |mut stdin, stdout| {
            // Why a child does not take its work, it tells by what it says or by its end.
            let (_, answer) = tokio::join!(
                async move { wire::give(&mut stdin, task, inputs, time_max_ms).await },
                listen(stdout, watch),
            );
            answer
        };
        self.0.run(time_max, talk).await.map_err(|failed| explained(failed, time_max))
    }

    /// Nothing of the child is left when this returns.
    pub(super) async fn end(&mut self) {
        self.0.end().await;
    }
}

async fn listen(mut stdout: impl AsyncRead + Unpin, watch: &Watch) -> io::Result<Answer> {
    loop {
        match wire::hear(&mut stdout).await? {
            Answer::Progress(progress) => watch.tell(progress),
            last @ (Answer::Refused(_) | Answer::Rendered(_) | Answer::Checked(_)) => return Ok(last),
        }
    }
}

/// What the end of a child without an answer means for its generation. Another try
/// would meet the same time, memory and defect, so these are the generation's end;
/// whatever else ends a process may not be its fault, so it is tried again, as often
/// as a worker may die.
fn explained(failed: Failed, time_max: Duration) -> Stop {
    match failed {
        Failed::OutOfTime => Stop::Refused(Box::new(Refusal::out_of_time(time_max))),
        Failed::Unreadable(error) => defect(&error.to_string()),
        Failed::Unknown(error) => Error::internal(error).into(),
        Failed::Died(Death::OutOfMemory { bytes }) => Stop::Refused(Box::new(out_of_memory(&bytes))),
        Failed::Died(Death::Defect { said }) => defect(&said),
        Failed::Died(Death::Other { said }) => {
            Stop::Died(Error::Unavailable { inside: format!("the child that rendered ended by {said}") })
        }
    }
}

/// An end that is a fault of ours and will come again.
fn defect(inside: &str) -> Stop {
    tracing::error!(inside, "the engine stopped unexpectedly");
    let message = "The engine stopped unexpectedly. This is a defect of ours; quote the generation's id.";
    Failure::new("engine_defect", message).into()
}

fn out_of_memory(bytes: &str) -> Refusal {
    Refusal::limit("memory_bytes_max", MEMORY_BYTES_MAX, format!("that by one more allocation of {bytes}"))
        .expecting("a smaller ontology, or queries and templates that hold less at once")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn failure(death: Death) -> Option<Failure> {
        match explained(Failed::Died(death), Duration::from_secs(1)) {
            Stop::Failed(failure) => Some(*failure),
            Stop::Refused(refusal) => Some(render::failure(*refusal)),
            _ => None,
        }
    }

    #[test]
    fn memory_and_defects_end_a_generation_and_other_deaths_do_not() {
        let memory = failure(Death::OutOfMemory { bytes: "4096".to_owned() }).unwrap();
        assert_eq!(memory.code, "limit_exceeded");
        assert!(memory.message.contains("limit memory_bytes_max exceeded: met that by one more allocation of 4096"));
        assert_eq!(failure(Death::Defect { said: "panicked".to_owned() }).unwrap().code, "engine_defect");
        assert_eq!(failure(Death::Other { said: "signal: 9".to_owned() }), None);
    }
}
