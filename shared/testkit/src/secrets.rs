//! A stand-in for Secrets Manager: versions and their stages, as AWS moves them.
//! A secret that is first asked for has a text of its own.

use std::collections::HashMap;
use std::sync::Mutex;

use serde_json::{Value, json};

const CURRENT: &str = "AWSCURRENT";
const PREVIOUS: &str = "AWSPREVIOUS";

#[derive(Debug, Default)]
pub(crate) struct Secrets(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    secrets: HashMap<String, Vec<Version>>,
    changes: usize,
}

#[derive(Debug, Clone)]
struct Version {
    id: String,
    text: String,
    stages: Vec<String>,
}

impl Secrets {
    /// Gives every secret another text, as an operator does.
    pub(crate) fn change_all(&self) {
        let mut state = self.0.lock().unwrap();
        state.changes += 1;
        let changes = state.changes;
        for (id, versions) in &mut state.secrets {
            let next = Version { id: format!("changed-{changes}"), text: text(id, changes), stages: Vec::new() };
            versions.push(next);
            move_stage(versions, CURRENT, &format!("changed-{changes}"));
        }
    }

    /// Gives one secret this text.
    pub(crate) fn set(&self, id: &str, text: &str) {
        let version = Version { id: "set".to_owned(), text: text.to_owned(), stages: vec![CURRENT.to_owned()] };
        self.0.lock().unwrap().secrets.insert(id.to_owned(), vec![version]);
    }

    /// The body of the answer, or the type of the refusal.
    pub(crate) fn answer(&self, operation: &str, body: &Value) -> Result<Value, &'static str> {
        let id = body["SecretId"].as_str().unwrap_or_default();
        let mut state = self.0.lock().unwrap();
        let changes = state.changes;
        let first = || Version { id: "first".to_owned(), text: text(id, changes), stages: vec![CURRENT.to_owned()] };
        let versions = state.secrets.entry(id.to_owned()).or_insert_with(|| vec![first()]);
        match operation {
            "GetSecretValue" => get(versions, id, body),
            "PutSecretValue" => put(versions, id, body),
            "UpdateSecretVersionStage" => update_stage(versions, id, body),
            _ => Err("InvalidRequestException"),
        }
    }
}

fn text(id: &str, changes: usize) -> String {
    format!("{id:x<64}{}", "y".repeat(changes))
}

fn get(versions: &[Version], id: &str, body: &Value) -> Result<Value, &'static str> {
    let stage = body["VersionStage"].as_str().unwrap_or(CURRENT);
    let found = versions.iter().find(|it| it.stages.iter().any(|known| known == stage));
    let found = found.ok_or("ResourceNotFoundException")?;
    let (version, stages) = (&found.id, &found.stages);
    Ok(json!({"ARN": id, "Name": id, "SecretString": found.text, "VersionId": version, "VersionStages": stages}))
}

/// The same version with another text is refused, with the same it is the same.
fn put(versions: &mut Vec<Version>, id: &str, body: &Value) -> Result<Value, &'static str> {
    let (version, text) = (body["ClientRequestToken"].as_str().unwrap(), body["SecretString"].as_str().unwrap());
    match versions.iter().find(|it| it.id == version) {
        Some(known) if known.text != text => return Err("ResourceExistsException"),
        Some(_) => {}
        None => {
            versions.push(Version { id: version.to_owned(), text: text.to_owned(), stages: Vec::new() });
            for stage in body["VersionStages"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                move_stage(versions, stage, version);
            }
        }
    }
    Ok(json!({"ARN": id, "Name": id, "VersionId": version}))
}

fn update_stage(versions: &mut [Version], id: &str, body: &Value) -> Result<Value, &'static str> {
    let stage = body["VersionStage"].as_str().unwrap();
    let holder = versions.iter().find(|it| it.stages.iter().any(|known| known == stage)).map(|it| it.id.clone());
    let (to, from) = (body["MoveToVersionId"].as_str(), body["RemoveFromVersionId"].as_str());
    if holder.is_some() && holder.as_deref() != from && holder.as_deref() != to {
        return Err("InvalidParameterException");
    }
    match to {
        Some(to) => move_stage(versions, stage, to),
        None => versions.iter_mut().for_each(|it| it.stages.retain(|known| known != stage)),
    }
    Ok(json!({"ARN": id, "Name": id}))
}

/// What was current becomes previous.
fn move_stage(versions: &mut [Version], stage: &str, to: &str) {
    for version in versions.iter_mut() {
        let had = version.stages.iter().any(|known| known == stage);
        version.stages.retain(|known| known != stage && (stage != CURRENT || known != PREVIOUS));
        if version.id == to {
            version.stages.push(stage.to_owned());
        } else if had && stage == CURRENT {
            version.stages.push(PREVIOUS.to_owned());
        }
    }
}
