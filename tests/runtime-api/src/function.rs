//! One execution environment: a function's process behind a runtime API.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::api::{RuntimeApi, Told};
use crate::process::{self, Usage};

/// A function that takes longer than this to start or to answer is given up.
const PATIENCE: Duration = Duration::from_secs(30);

/// How to start a function.
#[derive(Debug, Clone)]
pub struct Program {
    /// The binary, or the interpreter.
    pub path: PathBuf,
    pub arguments: Vec<String>,
    /// The whole environment: nothing is inherited, as on Lambda.
    pub environment: Vec<(String, String)>,
    /// Where its standard output and error go; nowhere without.
    pub log: Option<PathBuf>,
}

/// Why a function could not be measured.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{path}: {source}")]
    Spawn { path: PathBuf, source: std::io::Error },
    #[error(transparent)]
    Io(#[from] std::io::Error),
    #[error("{path} could not start: {document}")]
    NotStarted { path: PathBuf, document: String },
    #[error("{path} ended ({status}); its log is {log:?}")]
    Ended { path: PathBuf, status: std::process::ExitStatus, log: Option<PathBuf> },
    #[error("{path} did not answer within {PATIENCE:?}; its log is {log:?}")]
    Silent { path: PathBuf, log: Option<PathBuf> },
    #[error("{path} failed: {document}")]
    Failed { path: PathBuf, document: String },
}

/// A started function that waits for events. Its process ends when this is dropped.
pub struct Function {
    program: Program,
    child: Child,
    api: RuntimeApi,
    /// From before `exec` to its first question for an event.
    pub start: Duration,
    /// What the start cost.
    pub start_usage: Usage,
}

/// An answer and how long it took.
#[derive(Debug)]
pub struct Answer {
    pub body: Vec<u8>,
    /// From the event leaving the runtime API to the whole answer being there.
    pub time: Duration,
}

impl Function {
    /// Starts the program and waits until it asks for an event.
    ///
    /// # Errors
    /// When it cannot be run, ends, reports an error, or stays silent.
    pub async fn start(program: Program) -> Result<Self, Error> {
        let api = RuntimeApi::listen().await?;
        let mut command = command(&program, &api)?;
        let before = Instant::now();
        let child = command.spawn().map_err(|source| Error::Spawn { path: program.path.clone(), source })?;
        let mut function = Self { program, child, api, start: Duration::ZERO, start_usage: Usage::default() };
        let at = function.ready().await?;
        function.start = at.duration_since(before);
        function.start_usage = function.usage()?;
        Ok(function)
    }

    /// Serves one event and waits until the function is ready for another.
    ///
    /// # Errors
    /// When it ends, fails or stays silent.
    pub async fn invoke(&mut self, event: &[u8]) -> Result<Answer, Error> {
        self.api.send(event.to_vec()).await;
        let answer = match self.told().await? {
            Told::Answered { at, sent, body } => Answer { body, time: at.duration_since(sent) },
            other => return Err(self.unexpected(&other)),
        };
        self.ready().await?;
        Ok(answer)
    }

    /// Processor time and memory of the process until now.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn usage(&self) -> std::io::Result<Usage> {
        process::usage(self.child.id())
    }

    async fn ready(&mut self) -> Result<Instant, Error> {
        match self.told().await? {
            Told::Ready { at } => Ok(at),
            other => Err(self.unexpected(&other)),
        }
    }

    async fn told(&mut self) -> Result<Told, Error> {
        let until = Instant::now() + PATIENCE;
        loop {
            // A process that ended says nothing: look between short waits.
            if let Ok(Some(told)) = tokio::time::timeout(Duration::from_millis(250), self.api.told()).await {
                return Ok(told);
            }
            let (path, log) = (self.program.path.clone(), self.program.log.clone());
            if let Some(status) = self.child.try_wait()? {
                return Err(Error::Ended { path, status, log });
            }
            if Instant::now() > until {
                return Err(Error::Silent { path, log });
            }
        }
    }

    fn unexpected(&self, told: &Told) -> Error {
        let path = self.program.path.clone();
        let text = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
        match told {
            Told::NotStarted { body } => Error::NotStarted { path, document: text(body) },
            Told::Failed { body } => Error::Failed { path, document: text(body) },
            Told::Ready { .. } | Told::Answered { .. } => {
                Error::Failed { path, document: "it spoke out of turn".to_owned() }
            }
        }
    }
}

impl Drop for Function {
    fn drop(&mut self) {
        // Already gone is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(program: &Program, api: &RuntimeApi) -> std::io::Result<Command> {
    let output = || match &program.log {
        Some(path) => Ok(Stdio::from(std::fs::OpenOptions::new().create(true).append(true).open(path)?)),
        None => Ok::<_, std::io::Error>(Stdio::null()),
    };
    let mut command = Command::new(&program.path);
    command
        .args(&program.arguments)
        .env_clear()
        .envs(program.environment.iter().map(|(name, value)| (name, value)))
        .env("AWS_LAMBDA_RUNTIME_API", api.address.to_string())
        .env("AWS_LAMBDA_FUNCTION_NAME", "bench")
        .env("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024")
        .env("AWS_LAMBDA_LOG_GROUP_NAME", "/bench")
        .env("AWS_LAMBDA_LOG_STREAM_NAME", "bench")
        .stdin(Stdio::null())
        .stdout(output()?)
        .stderr(output()?);
    Ok(command)
}
