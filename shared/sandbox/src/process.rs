//! The worker's side of a child.

use std::io;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::task::JoinHandle;

use crate::death::Death;

/// The child looks at the clock too, and says then what it was doing. One that goes on
/// for so long after is ended from outside.
const LOOKS_UP_WITHIN: Duration = Duration::from_secs(1);
/// The end of what a child wrote for the log.
const WORDS_BYTES_MAX: usize = 4 << 10;

/// A child that waits for its work, does it, or has ended. At the latest it ends with
/// this value.
pub struct Process {
    child: Child,
    pipes: Option<(ChildStdin, ChildStdout)>,
    words: JoinHandle<String>,
}

/// Why a child gave no answer.
#[derive(Debug)]
pub enum Failed {
    /// It took longer than it may; it is ended when the process is.
    OutOfTime,
    /// It does not keep to what is said between the two.
    Unreadable(io::Error),
    Died(Death),
    /// Nobody knows how it ended.
    Unknown(io::Error),
}

impl Process {
    /// Starts the executable as a child, with an empty environment: credentials stay here.
    ///
    /// # Errors
    /// If there is no process to be had.
    pub fn start(executable: &Path, arguments: [&str; 2]) -> io::Result<Self> {
        let mut command = Command::new(executable);
        command.args(arguments).env_clear().current_dir("/").kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let words = tokio::spawn(last_words(child.stderr.take()));
        Ok(Self { child, pipes, words })
    }

    /// Lets `talk` give the child its work and listen until the last answer, in little
    /// more than `time_max`. The child has ended when there is an answer: its memory is
    /// needed for what comes then.
    ///
    /// # Errors
    /// See [`Failed`].
    pub async fn run<A>(
        &mut self,
        time_max: Duration,
        talk: impl AsyncFnOnce(ChildStdin, BufReader<ChildStdout>) -> io::Result<A>,
    ) -> Result<A, Failed> {
        let Some((stdin, stdout)) = self.pipes.take() else { return Err(self.died().await) };
        match tokio::time::timeout(time_max + LOOKS_UP_WITHIN, talk(stdin, BufReader::new(stdout))).await {
            Err(_) => Err(Failed::OutOfTime),
            Ok(Ok(answer)) => {
                self.end().await;
                Ok(answer)
            }
            Ok(Err(error)) if error.kind() == io::ErrorKind::UnexpectedEof => Err(self.died().await),
            Ok(Err(error)) => Err(Failed::Unreadable(error)),
        }
    }

    async fn died(&mut self) -> Failed {
        let words = (&mut self.words).await.unwrap_or_default();
        match self.child.wait().await {
            Ok(status) => Failed::Died(Death::of(status, &words)),
            Err(error) => Failed::Unknown(error),
        }
    }

    /// Nothing of the child is left when this returns.
    pub async fn end(&mut self) {
        // An error says that it has ended by itself.
        let _ = self.child.start_kill();
        if let Err(error) = self.child.wait().await {
            tracing::error!(%error, "the child cannot be waited for");
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
