//! Archives written in a test, and rendered.

use std::collections::BTreeMap;

use engine::render::Request;
use engine::{Limits, Output, Project, Refusal, Silent, render};

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Where the manifest and the pack of [`archive`] lie.
pub(crate) const MANIFEST: &str = "ggen.toml";

/// A project `fleet` of two ships, and one pack `harbour` that lists them.
pub(crate) fn archive() -> Archive {
    Archive(BTreeMap::new())
        .with(
            MANIFEST,
            "[project]\nname = \"fleet\"\n\n[ontology]\nsource = \"ships.ttl\"\n\n\
             [packs]\nharbour = { path = \"packs/harbour\" }\n\n[templates]\ndir = \"templates\"\n",
        )
        .with(
            "ships.ttl",
            "@prefix s: <urn:s:> .\ns:elsa a s:Ship ; s:name \"Elsa\" .\ns:ida a s:Ship ; s:name \"Ida\" .\n",
        )
        .pack("packs/harbour", "harbour", "")
        .with("packs/harbour/templates/list.tmpl", &list("ships.txt"))
}

/// A template that lists the names of all ships.
pub(crate) fn list(to: &str) -> String {
    format!(
        "---\nto: {to}\nsparql: |\n  PREFIX s: <urn:s:>\n  SELECT ?n WHERE {{ ?s a s:Ship ; s:name ?n }} ORDER BY ?n\n---\n\
         {{% for row in results %}}{{{{ row.n }}}}\n{{% endfor %}}"
    )
}

#[derive(Clone)]
pub(crate) struct Archive(pub(crate) Files);

impl Archive {
    pub(crate) fn with(mut self, path: &str, text: &str) -> Self {
        self.0.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    pub(crate) fn without(mut self, path: &str) -> Self {
        self.0.remove(path).unwrap();
        self
    }

    /// One text of a file replaced by another.
    pub(crate) fn changed(self, path: &str, from: &str, to: &str) -> Self {
        let text = String::from_utf8(self.0[path].clone()).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        self.with(path, &text.replace(from, to))
    }

    /// The manifest with another table of packs.
    pub(crate) fn packs(self, table: &str) -> Self {
        self.changed(MANIFEST, "harbour = { path = \"packs/harbour\" }", table)
    }

    /// A pack without templates; `more` is put behind its `[pack]`.
    pub(crate) fn pack(self, root: &str, name: &str, more: &str) -> Self {
        let toml = format!("[pack]\nname = \"{name}\"\nversion = \"1.2.0\"\ndescription = \"of a test\"\n{more}");
        self.with(&format!("{root}/pack.toml"), &toml).with(&format!("{root}/ontology.ttl"), "<urn:a> <urn:b> 1 .\n")
    }

    /// The same archive below a folder of a larger one.
    pub(crate) fn moved(self, folder: &str) -> Self {
        Self(self.0.into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes)).collect())
    }

    pub(crate) fn render(&self) -> Result<Output, Refusal> {
        self.render_of(None)
    }

    pub(crate) fn render_of(&self, manifest: Option<&str>) -> Result<Output, Refusal> {
        let limits = Limits::default();
        let project = Project::open(self.0.clone(), manifest, &limits)?;
        render(&Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent })
    }

    /// What is rendered, as texts by path.
    pub(crate) fn texts(&self) -> BTreeMap<String, String> {
        let output = self.render().unwrap_or_else(|refusal| panic!("{refusal}"));
        output.files.into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
    }

    pub(crate) fn text(&self, path: &str) -> String {
        self.texts().remove(path).unwrap()
    }

    /// The refusal as its user reads it: code and all it must name.
    pub(crate) fn refused(&self, code: &str, names: &[&str]) {
        let refusal = match self.render() {
            Ok(output) => panic!("rendered {:?}", output.files.keys()),
            Err(refusal) => refusal.to_string(),
        };
        assert!(refusal.starts_with(&format!("{code}: ")), "{refusal}");
        for name in names {
            assert!(refusal.contains(name), "no {name} in {refusal}");
        }
    }

    /// The codes of the warnings, sorted.
    pub(crate) fn warned(&self) -> Vec<String> {
        let output = self.render().unwrap_or_else(|refusal| panic!("{refusal}"));
        let mut codes: Vec<String> = output.warnings.into_iter().map(|warning| warning.code).collect();
        codes.sort();
        codes
    }
}
