//! A folder of its own per test, the built program, and a small project.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use translog::{Artifact, Claims, Draft, EngineId, FileEntry, Input, InputKind, PublicKeys, Receipt, SigningKey};

pub const TYPES: &str = "export type Gear = string;\nexport type Wheel = string;\n";

const MANIFEST: &str = r#"[project]
name = "garage"
version = "1.0.0"

[ontology]
source = "parts.ttl"

[ontology.prefixes]
ex = "http://example.org/"

[[generation.rules]]
name = "types"
query = { inline = "SELECT ?name WHERE { ?part a ex:Part ; ex:name ?name } ORDER BY ?name" }
template = { file = "templates/types.tera" }
output_file = "src/types.ts"
mode = "Overwrite"
"#;

const PARTS: &str = r#"@prefix ex: <http://example.org/> .
ex:w a ex:Part ; ex:name "Wheel" .
ex:g a ex:Part ; ex:name "Gear" .
"#;

const TEMPLATE: &str = "{% for part in results %}export type {{ part.name }} = string;\n{% endfor %}";

pub struct Sandbox {
    root: TempDir,
    /// The manifest that `render` is told and receipts name.
    pub manifest: Option<&'static str>,
}

/// What one run of the program left.
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).expect("stdout is JSON")
    }

    /// Asserts the exit code and that standard error says each of `said`.
    #[track_caller]
    pub fn failed(&self, code: i32, said: &[&str]) {
        let Self { stdout, stderr, .. } = self;
        assert_eq!(self.code, code, "stdout: {stdout}\nstderr: {stderr}");
        for text in said {
            assert!(stderr.contains(text), "{text:?} is not in {stderr}");
        }
    }

    #[track_caller]
    pub fn succeeded(&self) {
        assert_eq!(self.code, 0, "stdout: {}\nstderr: {}", self.stdout, self.stderr);
    }
}

impl Sandbox {
    /// With the small project in `project/`.
    pub fn new() -> Self {
        let sandbox = Self { root: tempfile::tempdir().unwrap(), manifest: None };
        sandbox.write("project/ggen.toml", MANIFEST);
        sandbox.write("project/parts.ttl", PARTS);
        sandbox.write("project/templates/types.tera", TEMPLATE);
        sandbox
    }

    /// With the small project in `project/apps/web`, and another one beside it.
    pub fn inside_an_archive() -> Self {
        let mut sandbox = Self::new();
        let files = sandbox.files("project");
        fs::remove_dir_all(sandbox.path("project")).unwrap();
        for folder in ["web", "site"] {
            for (path, bytes) in &files {
                sandbox.write(&format!("project/apps/{folder}/{path}"), bytes);
            }
        }
        sandbox.manifest = Some("apps/web/ggen.toml");
        sandbox
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.path().join(relative)
    }

    pub fn write(&self, relative: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn replace(&self, relative: &str, from: &str, to: &str) {
        let text = self.read(relative);
        assert!(text.contains(from), "{from:?} is not in {text}");
        self.write(relative, text.replace(from, to));
    }

    pub fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap()
    }

    /// Every file below a folder, hidden ones too.
    pub fn files(&self, relative: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.path(relative), "", &mut files);
        files
    }

    /// Runs the program in the sandbox, so that paths are given relative.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_ggen-cloud"))
            .args(arguments)
            .current_dir(self.root.path())
            .output()
            .unwrap();
        Ran {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Renders the project to `hosted/` and leaves what a hosted generation
    /// gives: `out.zip`, `receipt.json`, `key.pem` and `keys.json`.
    pub fn issue_receipt(&self) {
        self.issue_receipt_by(EngineId::ggen_cloud(engine::VERSION), &[]);
    }

    pub fn issue_receipt_by(&self, engine: EngineId, ontologies: &[&str]) {
        let mut arguments = vec!["render", "project", "--out", "hosted"];
        ontologies.iter().for_each(|path| arguments.extend(["--ontology", path]));
        self.manifest.iter().for_each(|path| arguments.extend(["--manifest", path]));
        self.run(&arguments).succeeded();
        self.sign(engine, ontologies);
    }

    /// A receipt over `project/`, `earlier/` and `hosted/` as they are now,
    /// whether or not the one gives the other.
    pub fn reissue_receipt(&self) {
        self.sign(EngineId::ggen_cloud(engine::VERSION), &[]);
    }

    fn sign(&self, engine: EngineId, ontologies: &[&str]) {
        let zip = engine::archive::pack(&self.files("hosted")).unwrap();
        let key = SigningKey::from_bytes(&[3; 32]);
        let claims = self.claims(engine, ontologies, &zip);
        let receipt = Receipt::sign(claims, &key).unwrap().to_json().unwrap();
        let public = key.verifying_key();
        let keys: PublicKeys = [public].into_iter().collect();
        self.write("out.zip", zip);
        self.write("receipt.json", receipt);
        self.write("key.pem", translog::keys::to_pem(&public).unwrap());
        self.write("keys.json", serde_json::to_string(&keys.to_jwks()).unwrap());
    }

    fn claims(&self, engine: EngineId, ontologies: &[&str], zip: &[u8]) -> Claims {
        let project = self.files("project");
        let mut inputs: Vec<Input> =
            project.iter().map(|(path, bytes)| Input::of(InputKind::ProjectFile, path, bytes)).collect();
        for path in ontologies {
            let name = Path::new(path).file_name().unwrap().to_str().unwrap();
            inputs.push(Input::of(InputKind::Ontology, name, self.read(path).as_bytes()));
        }
        if self.path("earlier").is_dir() {
            let earlier = self.files("earlier");
            inputs.extend(earlier.iter().map(|(path, bytes)| Input::of(InputKind::PreviousFile, path, bytes)));
        }
        let outputs = self.files("hosted");
        let outputs = outputs.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect();
        let time = "2026-11-21T10:02:03.456Z".to_owned();
        Claims::new(Draft {
            generation_id: "gen-1".to_owned(),
            tenant_id: "tenant-1".to_owned(),
            engine,
            created_at: time.clone(),
            started_at: time.clone(),
            finished_at: time,
            manifest: self.manifest.map(str::to_owned),
            inputs,
            outputs,
            artifact: Artifact::of(zip),
        })
        .unwrap()
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else {
            files.insert(path, fs::read(entry.path()).unwrap());
        }
    }
}
