//! Manifests: which queries there are, over which data, with which result.

use oxrdf::vocab::rdf;
use oxrdf::{Graph, NamedNode, NamedNodeRef, NamedOrBlankNodeRef, Term, TermRef, Triple};
use oxrdfxml::RdfXmlParser;
use oxttl::TurtleParser;
use std::fs;
use std::path::{Path, PathBuf};

const MF: &str = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
const QT: &str = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
const RDFS_LABEL: &str = "http://www.w3.org/2000/01/rdf-schema#label";

pub(crate) struct Case {
    /// Folder and fragment: `bind/bind01`.
    pub(crate) name: String,
    pub(crate) query: PathBuf,
    pub(crate) data: Vec<PathBuf>,
    /// The name of each graph, and its document.
    pub(crate) graphs: Vec<(String, PathBuf)>,
    pub(crate) expected: Expected,
}

pub(crate) enum Expected {
    /// Whether the query parses.
    Syntax(bool),
    Result(PathBuf),
}

pub(crate) fn iri_of(path: &Path) -> String {
    format!("file://{}", path.display())
}

/// The triples of a document, Turtle or RDF/XML.
pub(crate) fn triples(path: &Path) -> Result<Vec<Triple>, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let base = iri_of(path);
    if path.extension().is_some_and(|ending| ending == "rdf") {
        let parser = RdfXmlParser::new().with_base_iri(base).map_err(|error| error.to_string())?;
        return parser.for_slice(&bytes).collect::<Result<_, _>>().map_err(|error| error.to_string());
    }
    let parser = TurtleParser::new().with_base_iri(base).map_err(|error| error.to_string())?;
    parser.for_slice(&bytes).collect::<Result<_, _>>().map_err(|error| format!("{}: {error}", path.display()))
}

/// The tests of every manifest below a folder.
pub(crate) fn read(suite: &Path) -> Vec<Case> {
    let mut folders: Vec<PathBuf> = fs::read_dir(suite).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let mut cases = Vec::new();
    for folder in folders.iter().filter(|folder| folder.join("manifest.ttl").exists()) {
        // What they mean is given by another entailment than the simple one.
        if !folder.ends_with("entailment") {
            cases.extend(of_manifest(folder));
        }
    }
    cases
}

fn of_manifest(folder: &Path) -> Vec<Case> {
    let folder = &fs::canonicalize(folder).unwrap();
    let graph: Graph = triples(&folder.join("manifest.ttl")).unwrap().into_iter().collect();
    let mut cases = Vec::new();
    for triple in graph.triples_for_predicate(rdf::TYPE) {
        let TermRef::NamedNode(kind) = triple.object else { continue };
        let kind = kind.as_str().rsplit('#').next().unwrap_or_default();
        let facts = Facts { graph: &graph, folder };
        if let Some(case) = facts.case(kind, triple.subject) {
            cases.push(case);
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

struct Facts<'a> {
    graph: &'a Graph,
    folder: &'a Path,
}

impl Facts<'_> {
    fn case(&self, kind: &str, test: NamedOrBlankNodeRef<'_>) -> Option<Case> {
        let action = self.object(test, MF, "action")?;
        let suite = self.folder.file_name()?.to_string_lossy().into_owned();
        let NamedOrBlankNodeRef::NamedNode(subject) = test else { return None };
        let local = subject.as_str().rsplit(['#', '/']).next()?;
        let name = format!("{suite}/{local}");
        let syntax = |is_valid| {
            let query = path_of(&action)?;
            Some(Case { name: name.clone(), query, data: vec![], graphs: vec![], expected: Expected::Syntax(is_valid) })
        };
        match kind {
            "PositiveSyntaxTest" | "PositiveSyntaxTest11" => syntax(true),
            "NegativeSyntaxTest" | "NegativeSyntaxTest11" => syntax(false),
            "QueryEvaluationTest" | "CSVResultFormatTest" => self.evaluation(name, test, &action),
            _ => None,
        }
    }

    fn evaluation(&self, name: String, test: NamedOrBlankNodeRef<'_>, action: &Term) -> Option<Case> {
        let action = node(action)?;
        Some(Case {
            name,
            query: path_of(&self.object(action, QT, "query")?)?,
            data: self.objects(action, QT, "data").iter().filter_map(path_of).collect(),
            graphs: self.objects(action, QT, "graphData").iter().filter_map(|graph| self.graph_data(graph)).collect(),
            expected: Expected::Result(path_of(&self.object(test, MF, "result")?)?),
        })
    }

    /// By its own IRI, or with a name beside it.
    fn graph_data(&self, term: &Term) -> Option<(String, PathBuf)> {
        if let Some(path) = path_of(term) {
            return Some((iri_of(&path), path));
        }
        let node = node(term)?;
        let path = path_of(&self.object(node, QT, "graph")?)?;
        let label = self.graph.object_for_subject_predicate(node, NamedNodeRef::new_unchecked(RDFS_LABEL))?;
        let TermRef::Literal(label) = label else { return None };
        Some((label.value().to_owned(), path))
    }

    fn object(&self, subject: NamedOrBlankNodeRef<'_>, namespace: &str, name: &str) -> Option<Term> {
        self.objects(subject, namespace, name).into_iter().next()
    }

    fn objects(&self, subject: NamedOrBlankNodeRef<'_>, namespace: &str, name: &str) -> Vec<Term> {
        let predicate = NamedNode::new_unchecked(format!("{namespace}{name}"));
        self.graph.objects_for_subject_predicate(subject, &predicate).map(TermRef::into_owned).collect()
    }
}

fn node(term: &Term) -> Option<NamedOrBlankNodeRef<'_>> {
    match term {
        Term::NamedNode(iri) => Some(iri.into()),
        Term::BlankNode(node) => Some(node.into()),
        _ => None,
    }
}

fn path_of(term: &Term) -> Option<PathBuf> {
    match term {
        Term::NamedNode(iri) => Some(PathBuf::from(iri.as_str().strip_prefix("file://")?)),
        _ => None,
    }
}
