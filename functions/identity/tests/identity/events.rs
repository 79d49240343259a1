//! What each change leaves in the log of the account or of its workspace, and that nothing
//! else leaves anything.

mod account;
mod keys;
mod sessions;

use serde_json::Value;
use testkit::TestApp;

/// Reads events as they are left.
struct Log {
    app: TestApp,
    seen: usize,
}

impl Log {
    /// From now on.
    async fn from_now(app: &TestApp) -> Self {
        Self { app: app.clone(), seen: app.events().await.len() }
    }

    /// Those since the last look.
    async fn new_events(&mut self) -> Vec<Value> {
        let events = self.app.events().await.split_off(self.seen);
        self.seen += events.len();
        events
    }

    /// The kinds of those since the last look.
    async fn new_kinds(&mut self) -> Vec<String> {
        self.new_events().await.iter().map(|event| event["kind"].as_str().unwrap().to_owned()).collect()
    }

    /// The one since the last look.
    async fn new_event(&mut self) -> Value {
        let events = self.new_events().await;
        let [event] = events.as_slice() else { panic!("expected one event, got {events:#?}") };
        event.clone()
    }
}

const NOTHING: [&str; 0] = [];
