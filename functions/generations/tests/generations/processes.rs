//! The processes of this machine, as `/proc` shows them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// What takes longer does not end.
pub(crate) const HANG: Duration = Duration::from_secs(30);

/// The folders under `/proc` of processes that render this generation. Ids are
/// the same in each test, so other tests have such processes too.
pub(crate) fn processes(id: &str) -> Vec<PathBuf> {
    let processes = fs::read_dir("/proc").unwrap().map(|entry| entry.unwrap().path());
    let renders = |path: &PathBuf| {
        let words = fs::read(path.join("cmdline")).unwrap_or_default();
        let words: Vec<_> = words.split(|byte| *byte == 0).collect();
        words.get(1..3) == Some(&[&b"render"[..], id.as_bytes()])
    };
    processes.filter(renders).collect()
}

/// Those that a worker in this test has started.
pub(crate) fn children(id: &str) -> Vec<PathBuf> {
    let ours = format!("PPid:\t{}\n", std::process::id());
    let status = |path: &PathBuf| fs::read_to_string(path.join("status")).unwrap_or_default();
    processes(id).into_iter().filter(|path| status(path).contains(&ours)).collect()
}

/// What a process has open.
pub(crate) fn handles(process: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(process.join("fd")).unwrap();
    entries.filter_map(|entry| fs::read_link(entry.unwrap().path()).ok()).collect()
}

pub(crate) async fn child(id: &str) -> PathBuf {
    let found = async {
        loop {
            match children(id).pop() {
                Some(found) => return found,
                None => tokio::time::sleep(Duration::from_millis(2)).await,
            }
        }
    };
    tokio::time::timeout(HANG, found).await.expect("a child")
}

pub(crate) fn kill(process: &Path) {
    let pid = process.file_name().unwrap();
    assert!(Command::new("kill").arg("-9").arg(pid).status().unwrap().success());
}
