//! What is measured, and what each must answer.

use std::path::{Path, PathBuf};

use runtime_api::{Answer, Program};
use serde_json::{Value, json};

use super::events::{IP, request};
use super::stage::{PASSWORD, Stage};
use crate::paths::{binary, made, python, root};
use crate::report::Result;

type Event = Box<dyn Fn(usize) -> Vec<u8>>;

pub(crate) struct Candidate {
    pub(crate) name: &'static str,
    pub(crate) program: Program,
    /// Nothing but the runtime.
    pub(crate) is_floor: bool,
    /// The binary, or the code beside the interpreter.
    pub(crate) size_bytes: u64,
    event: Event,
    status: u16,
    /// A field of the answer's body and its value, the same from every language.
    body: Option<(&'static str, String)>,
}

impl Candidate {
    /// The event of this number; each creates something of its own.
    pub(crate) fn event(&self, number: usize) -> Vec<u8> {
        (self.event)(number)
    }

    /// A fast wrong answer is no answer.
    pub(crate) fn check(&self, answer: &Answer) -> Result<()> {
        let reply: Value = serde_json::from_slice(&answer.body)?;
        let wrong = || format!("{} answered {reply}", self.name);
        if reply["statusCode"] != self.status {
            return Err(wrong().into());
        }
        let body: Value = serde_json::from_str(reply["body"].as_str().unwrap_or_default())?;
        match &self.body {
            Some((field, value)) if body[field] != value.as_str() => Err(wrong().into()),
            _ => Ok(()),
        }
    }
}

pub(crate) fn candidates(stage: &Stage) -> Result<Vec<Candidate>> {
    let id = stage.generation.to_string();
    let shown = Some(("id", id));
    let handler = root().join("tests/bench/competitors/python");
    let node = made("get-generation.cjs")?;
    Ok(vec![
        Candidate { is_floor: true, ..rust(stage, "bare-lambda", show(stage), 200, None)? },
        rust(stage, "get-generation", show(stage), 200, shown.clone())?,
        script(stage, "get-generation in Node", node_path()?, &node, (size(&node)?, shown.clone()))?,
        script(stage, "get-generation in Python", python(), &handler.join("runtime.py"), (packages()?, shown))?,
        rust(stage, "create-generation", create(stage), 202, Some(("state", "pending".to_owned())))?,
        rust(stage, "register", register(), 202, None)?,
        rust(stage, "step-up", step_up(stage), 200, None)?,
    ])
}

fn rust(
    stage: &Stage,
    name: &'static str,
    event: Event,
    status: u16,
    body: Option<(&'static str, String)>,
) -> Result<Candidate> {
    let path = binary(name);
    let size_bytes = size(&path)?;
    let program = Program { path, arguments: Vec::new(), environment: stage.environment()?, log: Some(log(name)?) };
    Ok(Candidate { name, program, is_floor: false, size_bytes, event, status, body })
}

fn script(
    stage: &Stage,
    name: &'static str,
    interpreter: PathBuf,
    script: &Path,
    (size_bytes, body): (u64, Option<(&'static str, String)>),
) -> Result<Candidate> {
    let script = script.to_str().ok_or("a path that is not UTF-8")?.to_owned();
    let log = Some(log(name)?);
    let program = Program { path: interpreter, arguments: vec![script], environment: stage.environment()?, log };
    Ok(Candidate { name, program, is_floor: false, size_bytes, event: show(stage), status: 200, body })
}

fn show(stage: &Stage) -> Event {
    let id = stage.generation.to_string();
    let path = format!("/api/v1/generations/{id}");
    let parameters = json!({"id": id});
    let event = request("GET /api/v1/generations/{id}", &path, &parameters, (IP, Some(&stage.caller)), None);
    Box::new(move |_| event.clone())
}

fn create(stage: &Stage) -> Event {
    let (caller, body) = (stage.caller.clone(), json!({"project": stage.upload}));
    let path = "/api/v1/generations";
    Box::new(move |_| request("POST /api/v1/generations", path, &json!({}), (IP, Some(&caller)), Some(&body)))
}

/// An address and a network of its own each time: both may have only so many mails.
fn register() -> Event {
    let path = "/api/v1/auth/register";
    Box::new(move |number| {
        let body = json!({"email": format!("person{number}@example.org")});
        let ip = format!("10.{}.{}.{}", number >> 16, number >> 8 & 255, number & 255);
        request("POST /api/v1/auth/register", path, &json!({}), (&ip, None), Some(&body))
    })
}

/// A password compared, as at a login.
fn step_up(stage: &Stage) -> Event {
    let path = "/api/v1/auth/step-up";
    let body = json!({"password": PASSWORD});
    let event = request("POST /api/v1/auth/step-up", path, &json!({}), (IP, Some(&stage.person)), Some(&body));
    Box::new(move |_| event.clone())
}

fn log(name: &str) -> std::io::Result<PathBuf> {
    let path = made(&format!("{}.log", name.replace(' ', "-")))?;
    // Of this run only.
    std::fs::write(&path, "")?;
    Ok(path)
}

fn size(path: &Path) -> Result<u64> {
    Ok(std::fs::metadata(path).map_err(|e| format!("{}: {e}: run tests/bench/run.sh", path.display()))?.len())
}

/// The first `node` of the search path.
fn node_path() -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join("node")).find(|file| file.is_file());
    Ok(found.ok_or("node is not installed")?)
}

/// Everything that would be packed beside the Python handler.
fn packages() -> Result<u64> {
    const OF_THE_VENV_ONLY: [&str; 2] = ["pip", "setuptools"];
    let library = root().join(".local/bench-venv/lib");
    let mut sum = 0;
    let mut folders = vec![library];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if OF_THE_VENV_ONLY.iter().any(|known| name.starts_with(known)) || name == "__pycache__" {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else {
                sum += entry.metadata()?.len();
            }
        }
    }
    Ok(sum)
}
