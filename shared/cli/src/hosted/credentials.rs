//! Which deployment, and by which API key: from the environment, else from a file in the
//! user's configuration that only they can read.
// A program on the user's own machine has no `platform` to read these for it.
#![allow(clippy::disallowed_methods)]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::folder::read_file;

const KEY: &str = "GGEN_CLOUD_KEY";
const URL: &str = "GGEN_CLOUD_URL";
const FILE_BYTES_MAX: u64 = 16 << 10;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Credentials {
    /// Of the deployment, without a slash at the end.
    pub(crate) url: String,
    pub(crate) key: String,
}

/// What the environment says, completed by what `login` has stored.
pub(crate) fn stored() -> Result<Credentials, Failure> {
    let (key, url) = (from_environment(KEY), from_environment(URL));
    let file = match (&key, &url) {
        (Some(_), Some(_)) => None,
        _ => read(&file()?)?,
    };
    let (file_url, file_key) = file.map(|it| (it.url, it.key)).unzip();
    // A key is sent to the deployment that it is of, and to no other.
    let is_other = url.as_ref().is_some_and(|url| Some(url.trim_end_matches('/')) != file_url.as_deref());
    let key = key.or(file_key.filter(|_| !is_other));
    let url = url.or(file_url);
    match (key, url) {
        (Some(key), Some(url)) => Ok(Credentials { url: url.trim_end_matches('/').to_owned(), key }),
        (None, _) => Err(Failure::Usage(format!("no API key: run `ggen-cloud login --url URL`, or set {KEY}"))),
        (_, None) => Err(Failure::Usage(format!("no deployment: run `ggen-cloud login --url URL`, or set {URL}"))),
    }
}

/// The key of the environment.
pub(crate) fn key_from_environment() -> Option<String> {
    from_environment(KEY)
}

fn from_environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty()).map(|value| value.trim().to_owned())
}

fn file() -> Result<PathBuf, Failure> {
    let folder = from_environment("XDG_CONFIG_HOME").map(PathBuf::from);
    let home = || from_environment("HOME").map(|home| Path::new(&home).join(".config"));
    let folder = folder.or_else(home).ok_or_else(|| Failure::Usage("HOME is not set".to_owned()))?;
    Ok(folder.join("ggen-cloud").join("credentials.json"))
}

fn read(path: &Path) -> Result<Option<Credentials>, Failure> {
    if !path.exists() {
        return Ok(None);
    }
    let bytes = read_file(path, "credentials_bytes_max", FILE_BYTES_MAX)?;
    let parsed = serde_json::from_slice(&bytes);
    parsed.map(Some).map_err(|_| Failure::Usage(format!("{} is damaged: run `ggen-cloud login` anew", path.display())))
}

/// Stores them where [`stored`] finds them; the file.
pub(crate) fn save(credentials: &Credentials) -> Result<PathBuf, Failure> {
    let path = file()?;
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| Failure::io("make", folder, error))?;
    // A new file is its owner's alone from the first byte on, and takes the place of the
    // old one as a whole.
    let mut new = tempfile::NamedTempFile::new_in(folder).map_err(|error| Failure::io("write into", folder, error))?;
    let json = serde_json::to_vec_pretty(credentials).unwrap_or_default();
    new.write_all(&json).map_err(|error| Failure::io("write", &path, error))?;
    new.persist(&path).map_err(|error| Failure::io("write", &path, error.error))?;
    Ok(path)
}
