//! Starting and stopping.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::net::TcpListener;

use crate::clock::{Clock, Seconds, real_seconds};
use crate::server;
use crate::shared::Shared;
use crate::state::State;

/// The secret key of the one account that there is. No scanner takes it for one of Stripe's.
pub const SECRET_KEY: &str = "sk_test_sandbox";
/// The key that a browser may have.
pub const PUBLISHABLE_KEY: &str = "pk_test_sandbox";

/// Why a sandbox does not start, or a switch does nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the sandbox cannot listen: {0}")]
    Listen(#[from] std::io::Error),
    /// What Stripe would have said, or what the sandbox did wrong.
    #[error("{0}")]
    Refused(String),
}

impl From<crate::error::Failure> for Error {
    fn from(failure: crate::error::Failure) -> Self {
        Self::Refused(failure.field("message").unwrap_or("refused").to_owned())
    }
}

/// Which time it is at first, and whether time passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// Real time; `advance` adds to it.
    Running,
    /// Real time at the start, and from then on only `advance` moves it.
    Stopped,
    /// This time, and only `advance` moves it.
    StoppedAt(Seconds),
}

/// How a sandbox is started.
#[derive(Debug, Clone)]
pub struct Settings {
    pub address: SocketAddr,
    pub time: Time,
    /// Two sandboxes with one seed make the same ids and shuffle in the same way.
    pub seed: u64,
    /// What pages and answers call the sandbox, when that is not its address.
    pub url: Option<String>,
    pub secret_key: String,
    pub publishable_key: String,
}

impl Default for Settings {
    /// A free port of the loopback interface, time stopped, always the same ids.
    fn default() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            time: Time::Stopped,
            seed: 1,
            url: None,
            secret_key: SECRET_KEY.to_owned(),
            publishable_key: PUBLISHABLE_KEY.to_owned(),
        }
    }
}

/// A running sandbox. It has a thread of its own, so that it serves whatever runtime a test
/// has; it ends when it is dropped, and what it held is forgotten.
#[derive(Debug)]
pub struct Sandbox {
    pub(crate) shared: Arc<Shared>,
    url: String,
    secret_key: String,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// With the default settings.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start() -> Result<Self, Error> {
        Self::with(Settings::default())
    }

    /// # Errors
    /// When the port cannot be had.
    pub fn with(settings: Settings) -> Result<Self, Error> {
        let listener = std::net::TcpListener::bind(settings.address)?;
        listener.set_nonblocking(true)?;
        let url = settings.url.unwrap_or(format!("http://{}", listener.local_addr()?));
        let clock = match settings.time {
            Time::Running => Clock::Running { ahead: 0 },
            Time::Stopped => Clock::Still(real_seconds()),
            Time::StoppedAt(time) => Clock::Still(time),
        };
        let state = State::new(clock, settings.seed, url.clone());
        let shared = Arc::new(Shared::new(state, settings.secret_key.clone(), settings.publishable_key));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let serving = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("stripe-sandbox".to_owned()).spawn(move || {
            runtime.block_on(async move {
                if let Ok(listener) = TcpListener::from_std(listener) {
                    server::serve(listener, serving).await;
                }
            });
        })?;
        Ok(Self { shared, url, secret_key: settings.secret_key, thread: Some(thread) })
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    #[must_use]
    pub fn secret_key(&self) -> &str {
        &self.secret_key
    }

    /// Waits for the end, which comes when the process is stopped.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.shared.stop.notify_one();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
