//! Clocks that customers of test mode are billed by.

use stripe_billing::test_helpers_test_clock::{
    AdvanceTestHelpersTestClock, CreateTestHelpersTestClock, DeleteTestHelpersTestClock, RetrieveTestHelpersTestClock,
};
use stripe_shared::TestHelpersTestClockStatus;

use crate::client::{Failure, Stripe};

/// As far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestClock {
    pub id: String,
    /// In seconds of Unix.
    pub now: i64,
    pub status: TestClockStatus,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestClockStatus {
    Ready,
    /// What happens on its way is happening.
    Advancing,
    /// It is good for nothing any more.
    Failed,
}

impl Stripe {
    /// # Errors
    /// See [`Failure`].
    pub async fn create_test_clock(&self, key: &str, now: i64, name: &str) -> Result<TestClock, Failure> {
        self.post(key, CreateTestHelpersTestClock::new(now).name(name)).await.and_then(TestClock::read)
    }

    /// # Errors
    /// See [`Failure`].
    pub async fn test_clock(&self, id: &str) -> Result<TestClock, Failure> {
        self.send(RetrieveTestHelpersTestClock::new(id)).await.and_then(TestClock::read)
    }

    /// Begins to move it. It is `Advancing` until all that happens on the way has happened.
    ///
    /// # Errors
    /// [`Failure::Refused`] of a time over two intervals ahead, or not ahead at all.
    pub async fn advance_test_clock(&self, key: &str, id: &str, to: i64) -> Result<TestClock, Failure> {
        self.post(key, AdvanceTestHelpersTestClock::new(id, to)).await.and_then(TestClock::read)
    }

    /// Its customers and what they subscribe to go with it.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn delete_test_clock(&self, id: &str) -> Result<(), Failure> {
        self.send(DeleteTestHelpersTestClock::new(id)).await.map(|_| ())
    }
}

impl TestClock {
    fn read(it: stripe_shared::TestHelpersTestClock) -> Result<Self, Failure> {
        let status = match it.status {
            TestHelpersTestClockStatus::Ready => TestClockStatus::Ready,
            TestHelpersTestClockStatus::Advancing => TestClockStatus::Advancing,
            TestHelpersTestClockStatus::InternalFailure => TestClockStatus::Failed,
            other => return Err(Failure::Unknown(format!("a clock has the status {}", other.as_str()))),
        };
        Ok(Self { id: it.id.to_string(), now: it.frozen_time, status })
    }
}
