//! The worker's side of the child that renders.
//!
//! Whatever a project makes the engine do, the engine does it there. Memory
//! that runs out and time that runs out end the child, and the worker says
//! which of the two it was.

mod death;

pub(super) use death::PANICKED;

use std::io;
use std::process::Stdio;
use std::time::Duration;

use domain::GenerationId;
use domain::generation::CheckReport;
use engine::Refusal;
use platform::{App, Error};
use tokio::io::{AsyncRead, AsyncReadExt as _, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::task::JoinHandle;

use super::child::ARGUMENT;
use super::inputs::Inputs;
use super::progress::Watch;
use super::wire::{self, Answer, Rendered, Task};
use super::{Stop, render};

/// The engine looks at the clock too, and says then what it was doing. A child
/// that goes on for so long after is ended from outside.
const LOOKS_UP_WITHIN: Duration = Duration::from_secs(1);
/// The end of what a child wrote for the log.
const WORDS_BYTES_MAX: usize = 4 << 10;

/// A child that waits for its work, renders, or has ended. At the latest it
/// ends with this value.
pub(super) struct Process {
    child: Child,
    pipes: Option<(ChildStdin, ChildStdout)>,
    words: JoinHandle<String>,
}

impl Process {
    /// Starts the executable anew, with an empty environment: credentials stay here.
    pub(super) fn start(app: &App, id: GenerationId) -> Result<Self, Error> {
        let mut command = Command::new(&app.config.executable);
        command.arg(ARGUMENT).arg(id.to_string()).env_clear().current_dir("/").kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let unable = |error: io::Error| Error::Unavailable { inside: format!("no process to render in: {error}") };
        let mut child = command.spawn().map_err(unable)?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let words = tokio::spawn(last_words(child.stderr.take()));
        Ok(Self { child, pipes, words })
    }

    /// Renders, in little more than `time_max`.
    pub(super) async fn render(&mut self, inputs: Inputs, watch: &Watch, time_max: Duration) -> Result<Rendered, Stop> {
        match self.run(Task::Render, inputs, watch, time_max).await? {
            Answer::Rendered(rendered) => Ok(rendered),
            Answer::Refused(failure) => Err(failure.into()),
            Answer::Progress(_) | Answer::Checked(_) => Err(death::defect("the child did not render")),
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
            Ok(_) => Err(death::defect("the child did not check")),
            Err(Stop::Refused(refusal)) => Ok(render::refused(*refusal)),
            Err(stop) => Err(stop),
        }
    }

    /// The child's last answer.
    async fn run(&mut self, task: Task, inputs: Inputs, watch: &Watch, time_max: Duration) -> Result<Answer, Stop> {
        let talk = self.talk(task, inputs, watch, time_max);
        let answer = match tokio::time::timeout(time_max + LOOKS_UP_WITHIN, talk).await {
            Ok(answer) => answer,
            Err(_) => return Err(Stop::Refused(Box::new(Refusal::out_of_time(time_max)))),
        };
        match answer {
            Ok(answer) => {
                // Its memory is needed for what comes now.
                self.end().await;
                Ok(answer)
            }
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(self.died().await),
            Err(error) => Err(death::defect(&error.to_string())),
        }
    }

    /// Gives the child its work and listens until it has nothing more to say.
    async fn talk(&mut self, task: Task, inputs: Inputs, watch: &Watch, time_max: Duration) -> io::Result<Answer> {
        let (mut stdin, stdout) = self.pipes.take().ok_or(io::ErrorKind::UnexpectedEof)?;
        let time_max_ms = u64::try_from(time_max.as_millis()).unwrap_or(u64::MAX);
        // Why a child does not take its work, it tells by what it says or by its end.
        let (_, answer) = tokio::join!(
            async move { wire::give(&mut stdin, task, inputs, time_max_ms).await },
            listen(BufReader::new(stdout), watch),
        );
        answer
    }

    async fn died(&mut self) -> Stop {
        let words = (&mut self.words).await.unwrap_or_default();
        match self.child.wait().await {
            Ok(status) => death::explained(status, &words),
            Err(error) => Error::internal(error).into(),
        }
    }

    /// Nothing of the child is left when this returns.
    pub(super) async fn end(&mut self) {
        // An error says that it has ended by itself.
        let _ = self.child.start_kill();
        if let Err(error) = self.child.wait().await {
            tracing::error!(%error, "the child cannot be waited for");
        }
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

/// Reads all, so that no child waits for it, and keeps the end.
async fn last_words(stderr: Option<impl AsyncRead + Unpin>) -> String {
    let Some(mut stderr) = stderr else { return String::new() };
    let (mut words, mut more) = (Vec::new(), [0; WORDS_BYTES_MAX]);
    while let Ok(read @ 1..) = stderr.read(&mut more).await {
        words.extend_from_slice(&more[..read]);
        words.drain(..words.len().saturating_sub(WORDS_BYTES_MAX));
    }
    String::from_utf8_lossy(&words).into_owned()
}
