//! Every field of the OpenAPI document says what it means, how large it may be, and
//! shows an example.

use infra::files::workspace_root;
use serde_json::{Value, json};

fn document() -> Value {
    serde_json::from_slice(&std::fs::read(workspace_root().join("infra/openapi.json")).unwrap()).unwrap()
}

struct Fields {
    document: Value,
    lacking: Vec<String>,
    looked_at: usize,
}

#[test]
fn every_field_has_a_description_a_bound_and_an_example() {
    let mut fields = Fields { document: document(), lacking: Vec::new(), looked_at: 0 };
    let document = fields.document.clone();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        fields.of_object(name, schema);
    }
    for operation in document["paths"].as_object().unwrap().values().flat_map(|it| it.as_object().unwrap().values()) {
        for parameter in operation["parameters"].as_array().unwrap() {
            let name = format!("{} {}", operation["operationId"], parameter["name"]);
            let mut schema = parameter["schema"].clone();
            if let Some(description) = parameter.get("description") {
                schema["description"] = description.clone();
            }
            fields.of_field(&name, &schema);
        }
    }
    assert!(fields.looked_at > 300, "{} fields", fields.looked_at);
    let lacking = fields.lacking;
    assert!(lacking.is_empty(), "say it at the type, or in infra/src/openapi/fields.json: {lacking:#?}");
}

#[test]
fn a_field_without_them_is_noticed() {
    let schemas = json!({"Id": {"type": "string", "pattern": "^x$", "description": "An id.", "examples": ["x"]}});
    let mut fields =
        Fields { document: json!({"components": {"schemas": schemas}}), lacking: Vec::new(), looked_at: 0 };
    let properties = json!({"properties": {
        "right": {"$ref": "#/components/schemas/Id"},
        "optional": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Id"}]},
        "text": {"type": "string", "description": "Free.", "examples": ["a"]},
        "count": {"type": "integer", "description": "How many.", "minimum": 0, "maximum": 9},
        "list": {"type": "array", "description": "Some.", "items": {"$ref": "#/components/schemas/Id"}},
        "silent": {"type": "string", "maxLength": 3, "examples": ["a"]},
    }});
    fields.of_object("Thing", &properties);
    fields.lacking.sort();
    assert_eq!(
        fields.lacking,
        [
            "Thing.count has no example",
            "Thing.list has no bound",
            "Thing.silent has no description",
            "Thing.text has no bound"
        ]
    );
}

impl Fields {
    fn of_object(&mut self, owner: &str, schema: &Value) {
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            self.of_field(&format!("{owner}.{name}"), field);
        }
        for list in ["oneOf", "anyOf"] {
            for inner in schema[list].as_array().into_iter().flatten() {
                self.of_object(owner, inner);
            }
        }
    }

    fn of_field(&mut self, name: &str, field: &Value) {
        self.looked_at += 1;
        let forms = self.forms(field);
        if !forms.iter().any(|form| form.get("description").is_some()) {
            self.lacking.push(format!("{name} has no description"));
        }
        self.of_value(name, field);
    }

    /// Bound and example, of list items too.
    fn of_value(&mut self, name: &str, field: &Value) {
        let forms = self.forms(field);
        let has =
            |keywords: &[&str]| keywords.iter().any(|keyword| forms.iter().any(|form| form.get(*keyword).is_some()));
        let is = |kind: &str| {
            forms
                .iter()
                .any(|form| form["type"] == kind || form["type"].as_array().is_some_and(|it| it.contains(&json!(kind))))
        };
        let bounded = match () {
            () if is("string") => has(&["format", "pattern", "enum", "maxLength", "const"]),
            () if is("integer") || is("number") => has(&["minimum"]) && has(&["maximum"]),
            () if is("array") => has(&["maxItems"]),
            () if is("object") => has(&["properties", "oneOf", "maxProperties", "additionalProperties"]),
            () => is("boolean") || has(&["oneOf", "enum"]),
        };
        let shown = is("array") || is("object") || has(&["examples", "example", "enum", "const", "default", "oneOf"]);
        if !bounded {
            self.lacking.push(format!("{name} has no bound"));
        }
        if !shown {
            self.lacking.push(format!("{name} has no example"));
        }
        for items in forms.iter().filter_map(|form| form.get("items")) {
            self.of_value(&format!("{name}[]"), items);
        }
    }

    /// The schema, what it refers to, and the alternatives that are not `null`.
    fn forms(&self, schema: &Value) -> Vec<Value> {
        let mut forms = vec![schema.clone()];
        if let Some(target) = schema["$ref"].as_str().and_then(|it| self.document.pointer(&it[1..])) {
            forms.extend(self.forms(target));
        }
        // A tagged choice is described by its own alternatives; an optional field by its one.
        let alternatives: Vec<&Value> =
            schema["oneOf"].as_array().into_iter().flatten().filter(|it| it["type"] != "null").collect();
        if let [only] = alternatives.as_slice() {
            forms[0].as_object_mut().unwrap().remove("oneOf");
            forms.extend(self.forms(only));
        }
        forms
    }
}
