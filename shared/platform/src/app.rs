//! What a function has at hand: made once at cold start, shared by all its
//! invocations.
// The one place where clients are made.
#![allow(clippy::disallowed_methods)]

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use aws_config::environment::{EnvironmentVariableCredentialsProvider, EnvironmentVariableRegionProvider};
use aws_config::{BehaviorVersion, SdkConfig, retry::RetryConfig, timeout::TimeoutConfig};

use crate::clock::Clock;
use crate::config::Config;

/// Connections and settings. A client is made when it is first used: at cold
/// start nothing is made that a request may never need.
pub struct App {
    pub clock: Clock,
    pub config: Config,
    sdk: SdkConfig,
    dynamodb: OnceLock<aws_sdk_dynamodb::Client>,
    s3: OnceLock<aws_sdk_s3::Client>,
    sqs: OnceLock<aws_sdk_sqs::Client>,
    eventbridge: OnceLock<aws_sdk_eventbridge::Client>,
    kms: OnceLock<aws_sdk_kms::Client>,
    sesv2: OnceLock<aws_sdk_sesv2::Client>,
    secretsmanager: OnceLock<aws_sdk_secretsmanager::Client>,
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

/// One try of a small call. Without it a lost packet costs the whole invocation.
const ATTEMPT_SECONDS_MAX: u64 = 3;
/// One try of moving an object of up to 200 MB.
const TRANSFER_SECONDS_MAX: u64 = 60;
const ATTEMPTS_MAX: u32 = 3;

impl App {
    /// Reads the environment. Lambda gives a function its credentials and region
    /// there, so the SDK's other places to look are not prepared, which takes time.
    pub async fn from_env() -> Self {
        let defaults = aws_config::defaults(BehaviorVersion::latest());
        let defaults = match crate::trust::client() {
            Ok(client) => defaults.http_client(client),
            Err(error) => {
                tracing::error!(%error, "no HTTP client of our own; starts will be slower");
                defaults
            }
        };
        let sdk = defaults
            .credentials_provider(EnvironmentVariableCredentialsProvider::new())
            .region(EnvironmentVariableRegionProvider::new())
            .retry_config(RetryConfig::standard().with_max_attempts(ATTEMPTS_MAX))
            .timeout_config(
                TimeoutConfig::builder()
                    .connect_timeout(Duration::from_secs(2))
                    .operation_attempt_timeout(Duration::from_secs(ATTEMPT_SECONDS_MAX))
                    .build(),
            )
            .load()
            .await;
        Self::new(Clock::System, Config::from_env(), sdk)
    }

    pub fn new(clock: Clock, config: Config, sdk: SdkConfig) -> Self {
        Self {
            clock,
            config,
            sdk,
            dynamodb: OnceLock::new(),
            s3: OnceLock::new(),
            sqs: OnceLock::new(),
            eventbridge: OnceLock::new(),
            kms: OnceLock::new(),
            sesv2: OnceLock::new(),
            secretsmanager: OnceLock::new(),
            kept: Mutex::default(),
        }
    }

    /// What a module keeps from one invocation to the next, one value of each type.
    pub fn kept<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let value = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        let value = Arc::clone(value).downcast::<T>();
        // The map's key is the type of the value.
        value.unwrap_or_else(|_| Arc::new(T::default()))
    }

    /// The same settings with clients of its own, for a task that goes on beside the
    /// invocation that began it.
    #[must_use]
    pub fn for_background(&self) -> Self {
        Self::new(self.clock.clone(), self.config.clone(), self.sdk.clone())
    }

    pub fn dynamodb(&self) -> &aws_sdk_dynamodb::Client {
        self.dynamodb.get_or_init(|| aws_sdk_dynamodb::Client::new(&self.sdk))
    }

    pub fn s3(&self) -> &aws_sdk_s3::Client {
        self.s3.get_or_init(|| {
            let config = aws_sdk_s3::config::Builder::from(&self.sdk)
                .force_path_style(self.config.custom_endpoint)
                .timeout_config(
                    TimeoutConfig::builder()
                        .connect_timeout(Duration::from_secs(2))
                        .operation_attempt_timeout(Duration::from_secs(TRANSFER_SECONDS_MAX))
                        .build(),
                )
                .build();
            aws_sdk_s3::Client::from_conf(config)
        })
    }

    pub fn sqs(&self) -> &aws_sdk_sqs::Client {
        self.sqs.get_or_init(|| aws_sdk_sqs::Client::new(&self.sdk))
    }

    pub fn eventbridge(&self) -> &aws_sdk_eventbridge::Client {
        self.eventbridge.get_or_init(|| aws_sdk_eventbridge::Client::new(&self.sdk))
    }

    pub fn kms(&self) -> &aws_sdk_kms::Client {
        self.kms.get_or_init(|| aws_sdk_kms::Client::new(&self.sdk))
    }

    pub fn sesv2(&self) -> &aws_sdk_sesv2::Client {
        self.sesv2.get_or_init(|| aws_sdk_sesv2::Client::new(&self.sdk))
    }

    pub fn secretsmanager(&self) -> &aws_sdk_secretsmanager::Client {
        self.secretsmanager.get_or_init(|| aws_sdk_secretsmanager::Client::new(&self.sdk))
    }
}
