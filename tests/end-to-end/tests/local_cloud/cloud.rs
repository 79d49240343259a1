//! Where the local cloud is: `.local/cloud.json`, which `make up` writes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Cloud {
    pub(crate) api_url: String,
    /// Where the dashboard is: the template's `AppUrl`.
    pub(crate) app_url: String,
    pub(crate) aws_endpoint_url: String,
    /// Every mail that was sent, as a file.
    pub(crate) mail_folder: PathBuf,
    pub(crate) region: String,
    pub(crate) credentials: Credentials,
    outputs: HashMap<String, String>,
    roles: HashMap<String, String>,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Credentials {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
}

impl Cloud {
    /// Fails the test if no local cloud is up.
    pub(crate) fn running() -> Self {
        let path = std::env::var_os("GGEN_CLOUD").map_or_else(|| root().join(".local/cloud.json"), PathBuf::from);
        let text = std::fs::read(&path).unwrap_or_else(|_| panic!("start the local cloud: make up"));
        serde_json::from_slice(&text).unwrap_or_else(|e| panic!("{} is not what `make up` writes: {e}", path.display()))
    }

    /// An output of the deployed stack.
    pub(crate) fn output(&self, name: &str) -> &str {
        self.outputs.get(name).unwrap_or_else(|| panic!("the stack has no output {name}"))
    }

    /// The name of a function's role, by its logical id.
    pub(crate) fn role(&self, logical_id: &str) -> &str {
        self.roles.get(logical_id).unwrap_or_else(|| panic!("the stack has no role {logical_id}"))
    }
}

/// The workspace's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The `ggen-cloud-admin` command, as `cargo build --release` leaves it.
pub(crate) fn admin_command() -> PathBuf {
    let path = root().join("target/release/ggen-cloud-admin");
    assert!(path.exists(), "{} is missing: cargo build --release --workspace --bins", path.display());
    path
}

/// The `ggen-cloud` command, as `cargo build --release` leaves it.
pub(crate) fn command_line() -> PathBuf {
    let path =
        std::env::var_os("GGEN_CLOUD_CLI").map_or_else(|| root().join("target/release/ggen-cloud"), PathBuf::from);
    assert!(path.exists(), "{} is missing: cargo build --release -p cli", path.display());
    path
}
