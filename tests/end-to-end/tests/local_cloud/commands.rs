//! The `ggen-cloud` command on the user's own machine.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::cloud::command_line;
use crate::projects::Files;

/// What a run of the command said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("not JSON ({e}): {self:?}"))
    }
}

pub(crate) fn ggen_cloud(arguments: &[&str], paths: &[(&str, &Path)]) -> Said {
    let mut command = Command::new(command_line());
    command.args(arguments);
    for (option, path) in paths {
        if !option.is_empty() {
            command.arg(option);
        }
        command.arg(path);
    }
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Said { code: status.code().unwrap(), out: text(stdout), err: text(stderr) }
}

/// `render` of these files in a folder of their own, with refusals as JSON.
pub(crate) fn render(files: &Files) -> Said {
    let folder = tempfile::tempdir().unwrap();
    let (project, out) = (folder.path().join("project"), folder.path().join("out"));
    write(files, &project);
    ggen_cloud(&["render", "--json"], &[("", &project), ("--out", &out)])
}

pub(crate) fn write(files: &Files, folder: &Path) {
    for (path, bytes) in files {
        let target = folder.join(path);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::write(target, bytes).unwrap();
    }
}
