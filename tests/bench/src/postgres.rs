//! A PostgreSQL of our own for one measurement, reached by its socket.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::report::Result;

const STARTS_WITHIN: Duration = Duration::from_secs(20);

pub(crate) fn is_installed() -> bool {
    binaries().is_some()
}

/// Where Debian has the newest one; it is not in the PATH.
fn binaries() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?.flatten().map(|it| it.path().join("bin"));
    versions.filter(|bin| bin.join("postgres").exists() && bin.join("pgbench").exists()).max()
}

pub(crate) struct Server {
    process: Child,
    bin: PathBuf,
    folder: TempDir,
}

impl Server {
    /// With these settings; `start` makes the command of a program, which may bind it to a core.
    pub(crate) fn start(settings: &[&str], start: impl Fn(&Path) -> Command) -> Result<Self> {
        let bin = binaries().ok_or("PostgreSQL is not installed")?;
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data");
        std::fs::create_dir(&data)?;
        if is_root()? {
            // It refuses to run as root.
            run(Command::new("chown").args(["-R", "postgres"]).arg(folder.path()))?;
        }
        let mut initdb = as_owner(&bin.join("initdb"), |program| Command::new(program))?;
        run(initdb.args(["--auth", "trust", "--username", "postgres", "--pgdata"]).arg(&data))?;
        let mut command = as_owner(&bin.join("postgres"), start)?;
        command.args(["-c", "listen_addresses=", "-c", "max_connections=100", "-k"]).arg(folder.path());
        for setting in settings {
            command.args(["-c", setting]);
        }
        let command = command.arg("-D").arg(&data).stdout(Stdio::null()).stderr(Stdio::null());
        let server = Self { process: command.spawn()?, bin, folder };
        let before = Instant::now();
        while run(&mut server.client("pg_isready")).is_err() {
            if before.elapsed() > STARTS_WITHIN {
                return Err("PostgreSQL does not start".into());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }

    /// A program of its own as a client, by the socket.
    pub(crate) fn client(&self, program: &str) -> Command {
        let mut command = Command::new(self.bin.join(program));
        command.arg("--host").arg(self.folder.path()).args(["--username", "postgres"]);
        command.env("PGDATABASE", "postgres").stdin(Stdio::null());
        command
    }

    /// Its owner's, and for files that it reads or writes.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let data = self.folder.path().join("data");
        if let Ok(mut command) = as_owner(&self.bin.join("pg_ctl"), |program| Command::new(program)) {
            let _ = command.args(["stop", "--mode", "immediate", "--silent", "--pgdata"]).arg(data).status();
        }
        let _ = self.process.wait();
    }
}

/// A program by the user whose the files are.
fn as_owner(program: &Path, start: impl Fn(&Path) -> Command) -> Result<Command> {
    if !is_root()? {
        return Ok(start(program));
    }
    let mut command = start(Path::new("runuser"));
    command.args(["--user", "postgres", "--"]).arg(program).current_dir("/");
    Ok(command)
}

fn is_root() -> Result<bool> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let uid = status.lines().find_map(|line| line.strip_prefix("Uid:")).ok_or("this is not Linux")?;
    Ok(uid.split_whitespace().next() == Some("0"))
}

/// What it says; an end without success is an error.
pub(crate) fn run(command: &mut Command) -> Result<String> {
    let done = command.stdin(Stdio::null()).output()?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
    }
    Err(format!("{command:?} ended with {}: {}", done.status, String::from_utf8_lossy(&done.stderr)).into())
}
